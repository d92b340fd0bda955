//! Drawing by hand: smooth runs through points, outlines, fills and lines, as SVG text.

use std::fmt::Write;

use bevy::math::Vec2;

/// Points of a line or an outline, in the measure of the canvas.
pub(super) type Points = Vec<Vec2>;

/// A point.
pub(super) fn at(x: f32, y: f32) -> Vec2 {
    Vec2::new(x, y)
}

/// Points from pairs of numbers.
pub(super) fn points(pairs: &[(f32, f32)]) -> Points {
    pairs.iter().map(|&(x, y)| at(x, y)).collect()
}

pub(super) fn lerp(from: f32, to: f32, share: f32) -> f32 {
    from + (to - from) * share
}

/// Between 0 and 1.
pub(super) fn unit(x: f32) -> f32 {
    x.clamp(0.0, 1.0)
}

/// 0 up to `low`, 1 from `high`, and a smooth way between.
pub(super) fn smooth(low: f32, high: f32, x: f32) -> f32 {
    let share = unit((x - low) / (high - low));
    share * share * (3.0 - 2.0 * share)
}

/// A number as a drawing has it: a tenth of the canvas' unit is finer than any eye.
pub(super) fn n(value: f32) -> String {
    let mut text = String::new();
    put(&mut text, value);
    text
}

/// Writes a number. A drawing has thousands of them, and whole ones are quicker to write.
fn put(text: &mut String, value: f32) {
    let tenths = if value.is_finite() { (value * 10.0).round() as i32 } else { 0 };
    if tenths < 0 {
        text.push('-');
    }
    let _ = write!(text, "{}", tenths.unsigned_abs() / 10);
    let tenth = (tenths.unsigned_abs() % 10) as u8;
    if tenth > 0 {
        text.push('.');
        text.push(char::from(b'0' + tenth));
    }
}

fn put_point(text: &mut String, before: char, point: Vec2) {
    text.push(before);
    put(text, point.x);
    text.push(' ');
    put(text, point.y);
}

/// A colour, and how it mixes with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub u32);

impl Colour {
    /// So much of the way to another colour.
    pub(super) fn mix(self, other: Colour, share: f32) -> Colour {
        let channel = |shift: u32| {
            let [from, to] = [self, other].map(|colour| ((colour.0 >> shift) & 0xFF) as f32);
            (lerp(from, to, unit(share)).round() as u32) << shift
        };
        Colour(channel(16) | channel(8) | channel(0))
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "#{:06x}", self.0)
    }
}

fn bend(path: &mut String, [before, from, to, after]: [Vec2; 4]) {
    let (out, into) = (from + (to - before) / 6.0, to - (after - from) / 6.0);
    for (before, point) in [('C', out), (' ', into), (' ', to)] {
        put_point(path, before, point);
    }
}

fn trace(path: &mut String, points: &[Vec2], starts: bool) {
    let (Some(first), last) = (points.first(), points.len().saturating_sub(1)) else { return };
    put_point(path, if starts { 'M' } else { 'L' }, *first);
    for i in 0..last {
        bend(path, [points[i.saturating_sub(1)], points[i], points[i + 1], points[(i + 2).min(last)]]);
    }
}

/// One smooth run through the points (Catmull-Rom).
pub(super) fn run(points: &[Vec2]) -> String {
    let mut path = String::new();
    trace(&mut path, points, true);
    path
}

/// A closed outline of several runs; where two meet there is a corner.
pub(super) fn shape(runs: &[&[Vec2]]) -> String {
    let mut path = String::new();
    for (i, points) in runs.iter().enumerate() {
        trace(&mut path, points, i == 0);
    }
    path.push('Z');
    path
}

/// A closed outline, smooth all around.
pub(super) fn blob(points: &[Vec2]) -> String {
    let count = points.len();
    let Some(first) = points.first() else { return String::new() };
    let mut path = String::new();
    put_point(&mut path, 'M', *first);
    for i in 0..count {
        bend(&mut path, [count - 1, 0, 1, 2].map(|step| points[(i + step) % count]));
    }
    path.push('Z');
    path
}

/// The outline of a disc.
pub(super) fn disc(centre: Vec2, radius: f32) -> String {
    let [x, y, r, across] = [centre.x - radius, centre.y, radius, 2.0 * radius].map(n);
    format!("M{x} {y}a{r} {r} 0 1 0 {across} 0a{r} {r} 0 1 0 -{across} 0Z")
}

/// The same points the other way round.
pub(super) fn back(points: &[Vec2]) -> Points {
    points.iter().rev().copied().collect()
}

/// The opacity of a paint, `fill` or `stroke`. That of a whole element would have the rasteriser draw it on a sheet of
/// its own first.
fn opacity(paint: &str, share: f32) -> String {
    if share < 0.995 { format!(" {paint}-opacity=\"{share:.2}\"") } else { String::new() }
}

/// Too faint to be seen.
fn is_nothing(share: f32) -> bool {
    share < 0.015
}

pub(super) fn fill(path: &str, colour: Colour, share: f32) -> String {
    if is_nothing(share) {
        return String::new();
    }
    format!("<path d=\"{path}\" fill=\"{colour}\"{}/>", opacity("fill", share))
}

pub(super) fn line(path: &str, colour: Colour, width: f32, share: f32) -> String {
    if is_nothing(share) {
        return String::new();
    }
    format!(
        "<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\" stroke-linecap=\"round\" \
         stroke-linejoin=\"round\"{}/>",
        n(width),
        opacity("stroke", share)
    )
}

pub(super) fn ellipse(centre: Vec2, radii: (f32, f32), colour: Colour, share: f32) -> String {
    tinted_ellipse(centre, radii, &colour.to_string(), share)
}

/// An ellipse filled with anything that SVG fills with, such as a gradient.
pub(super) fn tinted_ellipse(centre: Vec2, (rx, ry): (f32, f32), paint: &str, share: f32) -> String {
    if is_nothing(share) {
        return String::new();
    }
    let numbers = [centre.x, centre.y, rx, ry].map(n);
    let [cx, cy, rx, ry] = numbers;
    format!(
        "<ellipse cx=\"{cx}\" cy=\"{cy}\" rx=\"{rx}\" ry=\"{ry}\" fill=\"{paint}\"{}/>",
        opacity("fill", share)
    )
}

/// What is seen of a drawing within an outline; the name must be its own within the document.
pub(super) fn clipped(name: &str, outline: &str, inside: &str) -> String {
    format!("<clipPath id=\"{name}\"><path d=\"{outline}\"/></clipPath><g clip-path=\"url(#{name})\">{inside}</g>")
}

/// The outline of a tapered limb: two circles and what lies between them.
pub(super) fn limb(from: Vec2, from_radius: f32, to: Vec2, to_radius: f32) -> String {
    let along = to - from;
    let length = along.length().max((from_radius - to_radius).abs() + 0.5);
    let (turn, open) = (along.y.atan2(along.x), ((from_radius - to_radius) / length).clamp(-1.0, 1.0).acos());
    let on = |centre: Vec2, radius: f32, angle: f32| centre + radius * Vec2::from_angle(angle);
    let corners = [
        on(from, from_radius, turn + open),
        on(to, to_radius, turn + open),
        on(to, to_radius, turn - open),
        on(from, from_radius, turn - open),
    ];
    let [a, b, c, d] = corners.map(|corner| format!("{} {}", n(corner.x), n(corner.y)));
    let [large, small] = [from_radius, to_radius].map(n);
    format!("M{a}L{b}A{small} {small} 0 0 0 {c}L{d}A{large} {large} 0 1 0 {a}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_as_short_as_it_can_be() {
        let numbers = [0.04, -0.04, 1.0, 2.25, -0.3, -3.12, f32::NAN, f32::INFINITY];
        assert_eq!(numbers.map(n), ["0", "0", "1", "2.3", "-0.3", "-3.1", "0", "0"].map(str::to_owned));
    }

    #[test]
    fn a_colour_goes_all_the_way_to_another_and_no_further() {
        let (ink, paper) = (Colour(0x102030), Colour(0xF0_E0_D0));
        assert_eq!([ink.mix(paper, 0.0), ink.mix(paper, 1.0), ink.mix(paper, 7.0)], [ink, paper, paper]);
        assert_eq!(ink.mix(paper, 0.5).to_string(), "#808080");
    }
}
