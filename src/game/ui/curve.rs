//! The mood curve: five tinted bands, a line a person can read from the back of a room, a point for every turn.

use std::fmt::Write;

use accesskit::{Node as Spoken, Role as SpokenRole};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::art::Art;
use super::button::{Availability, behaviour};
use super::chip::{Chip, chip};
use super::dress::Control;
use super::request::Request;
use super::words::{paragraph, words};
use crate::game::theme::{Band, Fill, Lettering, Role, space::gap};

/// A moment of the curve.
#[derive(Clone, Debug, Default)]
pub struct Point {
    /// Points between 0 and 100.
    pub value: f32,
    pub band: Band,
    /// What stands under it.
    pub label: String,
    /// What is worth telling about it.
    pub tag: Option<Chip>,
}

/// A run as a curve.
#[derive(Clone, Debug, Default)]
pub struct Curve {
    pub points: Vec<Point>,
    /// Another run to compare it with, drawn thin and dashed.
    pub before: Vec<Point>,
    /// The words of the five bands, worst first.
    pub bands: [String; 5],
    /// What a screen reader says of it.
    pub spoken: String,
}

/// Room for the bands' names at the left, and for the last number at the right.
const NAMES: f32 = 96.0;
const END: f32 = 44.0;
/// Room for the turns' numbers.
const LABELS: f32 = 32.0;
const POINT: f32 = 9.0;
/// Half the side of a point's button.
const REACH: f32 = 18.0;
/// Between a point and its tag.
const LEADER: f32 = 22.0;

/// A curve of a size in layout pixels, each of whose turns is a button: `look` gives its request.
pub fn mood_curve_with<R: Request>(curve: Curve, size: Vec2, look: impl Fn(usize) -> R) -> impl Scene {
    let plot = plot(size);
    let places = places(&curve.points, curve.points.len(), plot);
    let buttons: Vec<_> = curve
        .points
        .iter()
        .zip(&places)
        .enumerate()
        .skip(1)
        .map(|(turn, (point, at))| point_button(point, *at, look(turn)))
        .collect();
    bsn! {
        mood_curve(curve, size)
        Children [ {buttons} ]
    }
}

/// The button of a point: nothing to see but its ring, and as large as a finger.
fn point_button<R: Request>(point: &Point, at: Vec2, request: R) -> impl Scene + use<R> {
    let label = format!("{} {:.0}", point.label, point.value);
    let side = 2.0 * REACH;
    bsn! {
        Node {
            position_type: PositionType::Absolute,
            left: px(NAMES + at.x - REACH),
            top: px(at.y - REACH),
            width: px(side),
            height: px(side),
            border_radius: BorderRadius::MAX,
        }
        behaviour(Control::Quiet, label, Availability::Open, request)
    }
}

fn plot(size: Vec2) -> Vec2 {
    Vec2::new(size.x - NAMES - END, size.y - LABELS)
}

/// A curve of a size in layout pixels.
pub fn mood_curve(curve: Curve, size: Vec2) -> impl Scene {
    let plot = plot(size);
    let steps = curve.points.len().max(curve.before.len());
    let before = places(&curve.before, steps, plot);
    let places = places(&curve.points, steps, plot);
    let line = Art::drawn(svg(&curve, &places, &before, plot));
    let bands: Vec<_> =
        Band::ALL.into_iter().zip(curve.bands.clone()).rev().map(|(of, name)| band(of, name)).collect();
    let (longest, under) =
        if curve.before.len() > curve.points.len() { (&curve.before, &before) } else { (&curve.points, &places) };
    let labels: Vec<_> =
        longest.iter().zip(under).map(|(point, at)| label(point.label.clone(), at.x, plot.y)).collect();
    let tags = tags(&curve, &places, plot);
    let last = curve.points.last().zip(places.last()).map(|(point, at)| bsn_list![end(point.value, *at)]);
    let mut spoken = Spoken::new(SpokenRole::Image);
    spoken.set_label(curve.spoken.clone());
    let told = curve.spoken;
    bsn! {
        Node { width: px(size.x), height: px(size.y), flex_shrink: 0.0 }
        template_value(AccessibilityNode(spoken))
        AccessibleLabel({told})
        Children [
            (
                Node {
                    position_type: PositionType::Absolute,
                    width: px(size.x - END),
                    height: px(plot.y),
                    flex_direction: FlexDirection::Column,
                    row_gap: px(2),
                }
                Children [ {bands} ]
            ),
            (
                Node { position_type: PositionType::Absolute, left: px(NAMES), width: px(plot.x), height: px(plot.y) }
                template_value(line)
            ),
            {labels},
            {tags},
            {last},
        ]
    }
}

/// Where points stand in a plot with room for so many; the first and last keep clear of the edges.
fn places(points: &[Point], room: usize, plot: Vec2) -> Vec<Vec2> {
    let steps = room.saturating_sub(1).max(1) as f32;
    let inset = POINT * 2.0;
    let place = |(at, point): (usize, &Point)| {
        let across = inset + (plot.x - 2.0 * inset) * at as f32 / steps;
        Vec2::new(across, plot.y * (1.0 - point.value.clamp(0.0, 100.0) / 100.0))
    };
    points.iter().enumerate().map(place).collect()
}

/// A line through places, as the path of an SVG.
fn path(places: &[Vec2]) -> String {
    let mut path = String::new();
    for (at, place) in places.iter().enumerate() {
        // Writing to a String cannot fail.
        let _ = write!(path, "{}{:.1} {:.1}", if at == 0 { "M" } else { "L" }, place.x, place.y);
    }
    path
}

/// One band: its name, and its stretch of the plot.
fn band(of: Band, name: String) -> impl Scene {
    bsn! {
        Node { flex_grow: 1.0, flex_basis: px(0), align_items: AlignItems::Center, column_gap: px(gap::S) }
        Children [
            (
                Node { width: px(NAMES - gap::S), justify_content: JustifyContent::FlexEnd, flex_shrink: 0.0 }
                Children [ (words(name, Lettering::Caption, Role::Ink2) TextLayout::no_wrap()) ]
            ),
            (
                Node { flex_grow: 1.0, height: percent(100), border_radius: BorderRadius::all(px(5)) }
                Fill(Role::MoodTint(of))
            ),
        ]
    }
}

/// The line with its halo, and the points with an edge of ink; the other run dashed beneath it.
fn svg(curve: &Curve, places: &[Vec2], before: &[Vec2], plot: Vec2) -> String {
    let path_now = path(places);
    let mut svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {:.1} {:.1}' fill='none' stroke-linejoin='round' \
         stroke-linecap='round'>",
        plot.x, plot.y
    );
    if !before.is_empty() {
        let _ = write!(
            svg,
            "<path d='{}' stroke='@line_strong' stroke-width='4' stroke-dasharray='2 10'/>",
            path(before)
        );
    }
    let _ = write!(
        svg,
        "<path d='{path_now}' stroke='@surface' stroke-width='8'/><path d='{path_now}' stroke='@ink' stroke-width='4'/>"
    );
    for (point, place) in curve.points.iter().zip(places) {
        let _ = write!(
            svg,
            "<circle cx='{:.1}' cy='{:.1}' r='{POINT}' fill='@mood{}' stroke='@ink' stroke-width='3'/>",
            place.x, place.y, point.band as usize
        );
    }
    svg.push_str("</svg>");
    svg
}

fn label(text: String, x: f32, top: f32) -> impl Scene {
    const WIDTH: f32 = 64.0;
    bsn! {
        Node {
            position_type: PositionType::Absolute,
            left: px(NAMES + x - WIDTH / 2.0),
            top: px(top + 4.0),
            width: px(WIDTH),
            justify_content: JustifyContent::Center,
        }
        Children [ (words(text, Lettering::Caption, Role::Ink2) TextLayout::no_wrap()) ]
    }
}

/// Which side of its point a tag stands on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Above,
    Below,
}

/// The widest tag.
const TAG: f32 = 200.0;

/// Each tag on the side of its point with more room, unless the tag before it stands there.
fn tags(curve: &Curve, places: &[Vec2], plot: Vec2) -> Vec<impl Scene + use<>> {
    let mut before: Option<(f32, Side)> = None;
    let mut tags = Vec::new();
    for (point, at) in curve.points.iter().zip(places) {
        let Some(chip) = point.tag.clone() else { continue };
        let mut side = if at.y < plot.y / 2.0 { Side::Below } else { Side::Above };
        if let Some((x, taken)) = before
            && at.x - x < TAG
        {
            side = if taken == Side::Below { Side::Above } else { Side::Below };
        }
        before = Some((at.x, side));
        tags.push(tag(chip, *at, side, plot));
    }
    tags
}

fn tag(tag: Chip, at: Vec2, side: Side, plot: Vec2) -> impl Scene {
    const HEIGHT: f32 = 36.0;
    let is_below = side == Side::Below;
    let reach = POINT + LEADER;
    let top = if is_below { at.y + reach } else { at.y - reach - HEIGHT };
    let leader = if is_below { at.y + POINT } else { at.y - reach };
    let left = (NAMES + at.x - TAG / 2.0).clamp(NAMES, NAMES + plot.x + END - TAG);
    bsn! {
        Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100) }
        Children [
            (
                Node {
                    position_type: PositionType::Absolute,
                    left: px(NAMES + at.x - 1.0),
                    top: px(leader),
                    width: px(2),
                    height: px(LEADER),
                }
                Fill(Role::Ink2)
            ),
            (
                Node {
                    position_type: PositionType::Absolute,
                    left: px(left),
                    top: px(top),
                    width: px(TAG),
                    justify_content: JustifyContent::Center,
                }
                Children [ chip(tag) ]
            ),
        ]
    }
}

/// The last value, at the right of the plot.
fn end(value: f32, at: Vec2) -> impl Scene {
    bsn! {
        Node {
            position_type: PositionType::Absolute,
            left: px(NAMES + at.x + POINT + gap::S),
            top: px(at.y - 14.0),
        }
        Children [ paragraph(format!("{:.0}", value.round()), Lettering::CaptionBold, Role::Ink) ]
    }
}
