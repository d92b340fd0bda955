//! A clock that goes, and a display that counts who waits.

use std::f32::consts::TAU;

/// A clock's face of 56 x 56, its hands at so many minutes after midnight.
pub(super) fn clock(minute: u32) -> String {
    let hand = |turn: f32, length: f32, width: f32| {
        let (x, y) = ((turn * TAU).sin() * length, -(turn * TAU).cos() * length);
        format!(
            "<path d=\"M0 0L{x:.1} {y:.1}\" stroke=\"@woodedge\" stroke-width=\"{width}\" stroke-linecap=\"round\"/>"
        )
    };
    let hours = (minute % 720) as f32 / 720.0;
    let minutes = (minute % 60) as f32 / 60.0;
    let marks: String = (0..12)
        .map(|i| {
            let (sin, cos) = (i as f32 / 12.0 * TAU).sin_cos();
            format!(
                "<path d=\"M{:.1} {:.1}L{:.1} {:.1}\" stroke=\"@far2\" stroke-width=\"2\"/>",
                sin * 19.0,
                -cos * 19.0,
                sin * 22.0,
                -cos * 22.0
            )
        })
        .collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"56\" height=\"56\" viewBox=\"-28 -28 56 56\"><circle r=\"27\" fill=\"@far2\"/><circle r=\"24\" fill=\"@glass\"/>{marks}{}{}<circle r=\"2.600\" fill=\"@woodedge\"/></svg>",
        hand(hours, 12.0, 3.4),
        hand(minutes, 18.0, 2.4)
    )
}

/// Which of the seven bars of a digit are lit: top, the upper two, the middle, the lower two, bottom.
const DIGITS: [[bool; 7]; 10] = {
    const X: bool = true;
    const O: bool = false;
    [
        [X, X, X, O, X, X, X],
        [O, O, X, O, O, X, O],
        [X, O, X, X, X, O, X],
        [X, O, X, X, O, X, X],
        [O, X, X, X, O, X, O],
        [X, X, O, X, O, X, X],
        [X, X, O, X, X, X, X],
        [X, O, X, O, O, X, O],
        [X, X, X, X, X, X, X],
        [X, X, X, X, O, X, X],
    ]
};

/// How many wait, 0 to 99: a figure of a person and two digits, on 100 x 42.
pub(super) fn display(waiting: u32) -> String {
    let waiting = waiting.min(99) as usize;
    let digit = |value: usize, x: f32| -> String {
        const BARS: [&str; 7] = ["M2 1h8", "M1 2v8", "M11 2v8", "M2 11h8", "M1 12v8", "M11 12v8", "M2 21h8"];
        let bars: String = BARS
            .iter()
            .zip(DIGITS[value])
            .map(|(bar, is_lit)| {
                format!("<path d=\"{bar}\" stroke-opacity=\"{}\"/>", if is_lit { "1" } else { ".12" })
            })
            .collect();
        format!(
            "<g transform=\"translate({x} 10)\" stroke=\"@board_ink\" stroke-width=\"2.800\" stroke-linecap=\"round\">{bars}</g>"
        )
    };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"42\" viewBox=\"0 0 100 42\"><rect width=\"100\" height=\"42\" rx=\"6\" fill=\"@board\"/>\
         <circle cx=\"25\" cy=\"15\" r=\"5\" fill=\"@board_ink\"/><path d=\"M15 32C15 24 19 22 25 22C31 22 35 24 35 32Z\" fill=\"@board_ink\"/>{}{}</svg>",
        digit(waiting / 10, 50.0),
        digit(waiting % 10, 72.0)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_three_the_hands_stand_at_a_right_angle_and_at_half_past_six_almost_together() {
        let three = clock(15 * 60);
        assert!(three.contains("M0 0L12.0 -0.0") || three.contains("M0 0L12.0 0.0"), "{three}");
        assert!(three.contains("M0 0L0.0 -18.0"), "{three}");
        let half_past_six = clock(18 * 60 + 30);
        assert!(half_past_six.contains("M0 0L-0.0 18.0") || half_past_six.contains("M0 0L0.0 18.0"));
        assert!(half_past_six.contains("M0 0L-3.1 11.6"), "{half_past_six}");
    }
}
