//! Drawing by hand: smooth runs through points, outlines, fills and lines.

use std::f64::consts::TAU;

use bevy::math::Vec2;
use vello_cpu::color::{AlphaColor, Srgb};
use vello_cpu::kurbo::{Affine, Arc, BezPath, Cap, Circle, Ellipse, Join, PathEl, Point, Rect, Shape, Stroke};
use vello_cpu::peniko::{ColorStop, Fill as Rule, Gradient};

use crate::game::drawing::{Mark, Paint, Sketch};

/// How far a curve may be from the round that it stands for.
const ROUND: f64 = 0.02;

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

/// A number as a drawing has it: a tenth of the canvas' unit is finer than any eye, and what moves less than that is
/// not drawn anew.
fn tenth(value: f32) -> f64 {
    // The zero takes a minus away from another one.
    if value.is_finite() { f64::from((value * 10.0).round()) / 10.0 + 0.0 } else { 0.0 }
}

fn point(point: Vec2) -> Point {
    Point::new(tenth(point.x), tenth(point.y))
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

impl From<Colour> for AlphaColor<Srgb> {
    fn from(Colour(rgb): Colour) -> AlphaColor<Srgb> {
        let [_, red, green, blue] = rgb.to_be_bytes();
        AlphaColor::from_rgba8(red, green, blue, 255)
    }
}

fn bend(path: &mut BezPath, [before, from, to, after]: [Vec2; 4]) {
    let (out, into) = (from + (to - before) / 6.0, to - (after - from) / 6.0);
    path.curve_to(point(out), point(into), point(to));
}

fn trace(path: &mut BezPath, points: &[Vec2], starts: bool) {
    let (Some(first), last) = (points.first(), points.len().saturating_sub(1)) else { return };
    if starts {
        path.move_to(point(*first));
    } else {
        path.line_to(point(*first));
    }
    for i in 0..last {
        bend(path, [points[i.saturating_sub(1)], points[i], points[i + 1], points[(i + 2).min(last)]]);
    }
}

/// One smooth run through the points (Catmull-Rom).
pub(super) fn run(points: &[Vec2]) -> BezPath {
    let mut path = BezPath::with_capacity(points.len());
    trace(&mut path, points, true);
    path
}

/// Straight from point to point.
pub(super) fn straight(points: &[Vec2]) -> BezPath {
    let mut path = BezPath::with_capacity(points.len());
    for (i, to) in points.iter().enumerate() {
        if i == 0 {
            path.move_to(point(*to));
        } else {
            path.line_to(point(*to));
        }
    }
    path
}

/// A closed outline of several runs; where two meet there is a corner.
pub(super) fn shape(runs: &[&[Vec2]]) -> BezPath {
    let mut path = BezPath::with_capacity(runs.iter().map(|points| points.len()).sum::<usize>() + 1);
    for (i, points) in runs.iter().enumerate() {
        trace(&mut path, points, i == 0);
    }
    path.close_path();
    path
}

/// A closed outline, smooth all around.
pub(super) fn blob(points: &[Vec2]) -> BezPath {
    let count = points.len();
    let mut path = BezPath::with_capacity(count + 2);
    let Some(first) = points.first() else { return path };
    path.move_to(point(*first));
    for i in 0..count {
        bend(&mut path, [count - 1, 0, 1, 2].map(|step| points[(i + step) % count]));
    }
    path.close_path();
    path
}

/// The outline of a disc.
pub(super) fn disc(centre: Vec2, radius: f32) -> BezPath {
    Circle::new(point(centre), tenth(radius)).to_path(ROUND)
}

/// The outline of a box, with round corners.
pub(super) fn slab(corner: Vec2, size: Vec2, radius: f32) -> BezPath {
    let [corner, size] = [corner, size].map(point);
    Rect::from_origin_size(corner, (size.x, size.y)).to_rounded_rect(f64::from(radius)).to_path(ROUND)
}

/// A path in SVG's words that never changes.
pub(super) fn path(words: &'static str) -> BezPath {
    let path = BezPath::from_svg(words);
    debug_assert!(path.is_ok(), "{words} is no path");
    path.unwrap_or_default()
}

/// The same points the other way round.
pub(super) fn back(points: &[Vec2]) -> Points {
    points.iter().rev().copied().collect()
}

/// A colour of which so much covers; nothing where it is too faint to be seen.
fn plain(colour: Colour, share: f32) -> Option<Paint> {
    (share >= 0.015).then(|| Paint::Plain(AlphaColor::from(colour).with_alpha(hundredth(share))))
}

fn hundredth(share: f32) -> f32 {
    (unit(share) * 100.0).round() / 100.0
}

pub(super) fn fill(path: BezPath, colour: Colour, share: f32) -> Sketch {
    let Some(paint) = plain(colour, share) else { return Sketch::default() };
    Mark::Fill { path, rule: Rule::NonZero, paint }.into()
}

pub(super) fn line(path: BezPath, colour: Colour, width: f32, share: f32) -> Sketch {
    let Some(paint) = plain(colour, share) else { return Sketch::default() };
    let stroke = Stroke::new(tenth(width)).with_caps(Cap::Round).with_join(Join::Round);
    Mark::Line { path, stroke, paint }.into()
}

fn oval(centre: Vec2, (rx, ry): (f32, f32)) -> BezPath {
    Ellipse::new(point(centre), (tenth(rx), tenth(ry)), 0.0).to_path(ROUND)
}

pub(super) fn ellipse(centre: Vec2, radii: (f32, f32), colour: Colour, share: f32) -> Sketch {
    fill(oval(centre, radii), colour, share)
}

/// Something that is seen best in its middle and not at all at its rim.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glow {
    pub colour: Colour,
    /// How much it covers where it covers most.
    pub most: f32,
    /// Where on the way from the middle to the rim it begins to fade.
    pub from: f32,
}

/// An ellipse that glows.
pub(super) fn glowing(centre: Vec2, radii: (f32, f32), glow: Glow, share: f32) -> Sketch {
    if plain(glow.colour, share).is_none() {
        return Sketch::default();
    }
    let colour = |alpha: f32| AlphaColor::<Srgb>::from(glow.colour).with_alpha(alpha * hundredth(share));
    let stops = [(glow.from, colour(glow.most)), (1.0, colour(0.0))].map(ColorStop::from);
    let gradient = Gradient::new_radial(Point::ZERO, 1.0).with_stops(&stops[..]);
    let middle = point(centre);
    let spread = Affine::translate(middle.to_vec2()) * Affine::scale_non_uniform(tenth(radii.0), tenth(radii.1));
    let paint = Paint::Gradient(Box::new((gradient, spread)));
    Mark::Fill { path: oval(centre, radii), rule: Rule::NonZero, paint }.into()
}

/// What is seen of a drawing within an outline.
pub(super) fn clipped(outline: BezPath, inside: Sketch) -> Sketch {
    let outline = Some((outline, Rule::NonZero));
    Mark::Group { placement: Affine::IDENTITY, outline, opacity: 1.0, inside }.into()
}

/// A drawing that covers so much, as a whole.
pub(super) fn faded(inside: Sketch, opacity: f32) -> Sketch {
    Mark::Group { placement: Affine::IDENTITY, outline: None, opacity, inside }.into()
}

pub(super) fn moved(x: f32, y: f32) -> Affine {
    Affine::translate((tenth(x), tenth(y)))
}

/// Turned clockwise, in degrees.
pub(super) fn turned(degrees: f32) -> Affine {
    Affine::rotate(tenth(degrees).to_radians())
}

pub(super) fn scaled(scale: f32) -> Affine {
    Affine::scale(f64::from((scale * 1000.0).round()) / 1000.0)
}

/// A drawing in its place in the one around it; nothing stays nothing.
pub(super) fn placed(placement: Affine, inside: Sketch) -> Sketch {
    if inside.is_empty() {
        return inside;
    }
    Mark::Group { placement, outline: None, opacity: 1.0, inside }.into()
}

/// The outline of a tapered limb: two circles and what lies between them.
pub(super) fn limb(from: Vec2, from_radius: f32, to: Vec2, to_radius: f32) -> BezPath {
    let ([from, to], [from_radius, to_radius]) = ([from, to].map(point), [from_radius, to_radius].map(tenth));
    let along = to - from;
    let length = along.hypot().max((from_radius - to_radius).abs() + 0.5);
    let (turn, open) = (along.atan2(), ((from_radius - to_radius) / length).clamp(-1.0, 1.0).acos());
    let around =
        |centre: Point, radius: f64, start: f64, sweep: f64| Arc::new(centre, (radius, radius), start, sweep, 0.0);
    let mut path = around(to, to_radius, turn + open, -2.0 * open).to_path(ROUND);
    let rest = around(from, from_radius, turn - open, 2.0 * open - TAU).to_path(ROUND);
    path.extend(rest.into_iter().map(|element| match element {
        PathEl::MoveTo(to) => PathEl::LineTo(to),
        other => other,
    }));
    path.close_path();
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_no_finer_than_an_eye_sees() {
        let numbers = [0.04, -0.04, 1.0, 2.26, -0.3, -3.12, f32::NAN, f32::INFINITY];
        assert_eq!(
            numbers.map(tenth).map(f64::to_bits),
            [0.0, 0.0, 1.0, 2.3, -0.3, -3.1, 0.0, 0.0].map(f64::to_bits)
        );
    }

    #[test]
    fn a_limb_is_as_wide_as_its_ends() {
        let bounds = limb(at(10.0, 10.0), 6.0, at(50.0, 10.0), 3.0).bounding_box();
        let [x0, y0, x1, y1] =
            [bounds.x0, bounds.y0, bounds.x1, bounds.y1].map(|edge| (edge * 10.0).round() / 10.0);
        assert_eq!([x0, y0, x1, y1], [4.0, 4.0, 53.0, 16.0]);
        let moved_unseen = limb(at(10.02, 9.98), 6.01, at(49.99, 10.0), 3.0);
        assert_eq!(moved_unseen, limb(at(10.0, 10.0), 6.0, at(50.0, 10.0), 3.0));
        assert!(limb(at(10.0, 10.0), 3.0, at(50.0, 10.0), 6.0).contains(Point::new(30.0, 14.0)));
        assert!(!limb(at(10.0, 10.0), 3.0, at(50.0, 10.0), 6.0).contains(Point::new(10.0, 14.0)));
    }

    #[test]
    fn a_colour_goes_all_the_way_to_another_and_no_further() {
        let (ink, paper) = (Colour(0x102030), Colour(0xF0_E0_D0));
        assert_eq!([ink.mix(paper, 0.0), ink.mix(paper, 1.0), ink.mix(paper, 7.0)], [ink, paper, paper]);
        assert_eq!(ink.mix(paper, 0.5), Colour(0x808080));
    }
}
