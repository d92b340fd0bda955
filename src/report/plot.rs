//! Where the points of a line chart lie on the page.

use std::fmt::Write;

/// The field of a chart, in the units of its drawing; values run from 0 at the bottom to 100 at the top.
#[derive(Clone, Copy)]
pub(super) struct Plot {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
    /// How many points stand side by side.
    pub points: usize,
}

/// Room between the edge of the field and the first and the last point.
const INSET: f64 = 18.0;

impl Plot {
    pub(super) fn x(&self, i: usize) -> f64 {
        let room = self.right - self.left - 2.0 * INSET;
        let steps = self.points.saturating_sub(1);
        // A single point stands in the middle.
        let share = if steps == 0 { 0.5 } else { i as f64 / steps as f64 };
        self.left + INSET + room * share
    }

    pub(super) fn y(&self, value: f64) -> f64 {
        self.bottom - (self.bottom - self.top) * value.clamp(0.0, 100.0) / 100.0
    }

    /// Space between two points.
    pub(super) fn pitch(&self) -> f64 {
        (self.right - self.left - 2.0 * INSET) / self.points.saturating_sub(1).max(1) as f64
    }

    /// The line through values that stand side by side, as SVG takes it; it is broken where there is no value.
    pub(super) fn line(&self, values: &[Option<f64>]) -> String {
        let mut line = String::new();
        let mut is_drawing = false;
        for (i, value) in values.iter().enumerate() {
            if let Some(value) = value {
                let pen = if is_drawing { 'L' } else { 'M' };
                _ = write!(line, "{pen}{:.1} {:.1}", self.x(i), self.y(*value));
            }
            is_drawing = value.is_some();
        }
        line
    }
}

/// A length as SVG takes it.
pub(super) fn px(length: f64) -> String {
    format!("{length:.1}")
}

/// About how wide a text is, in units of its size: Chinese characters fill theirs, others about half of it.
pub(super) fn width(text: &str) -> f64 {
    let letters = text.chars().map(|letter| match letter {
        ' ' | '.' => 0.27,
        '\0'..'\u{2e80}' => 0.63,
        _ => 1.0,
    });
    letters.sum()
}
