//! The mood curve: five tinted bands, a line a person can read from the back of a room, a point for every turn.

use std::fmt::Write;

use accesskit::{Node as Spoken, Role as SpokenRole};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::art::Art;
use super::chip::{Chip, chip};
use super::plot::{label, path, places, point_button};
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
    /// Height of the letters on its tags, in layout pixels.
    pub letter: f32,
    /// What a screen reader says of it.
    pub spoken: String,
}

/// Room for the bands' names at the left, and for the last number at the right.
const NAMES: f32 = 96.0;
const END: f32 = 44.0;
/// Room for the turns' numbers.
const LABELS: f32 = 32.0;
const POINT: f32 = 9.0;

/// A curve of a size in layout pixels, each of whose turns is a button: `look` gives its request.
pub fn mood_curve_with<R: Request>(curve: Curve, size: Vec2, look: impl Fn(usize) -> R) -> impl Scene {
    let plot = plot(size);
    let places = stand(&curve.points, curve.points.len(), plot);
    let buttons: Vec<_> = curve
        .points
        .iter()
        .zip(&places)
        .enumerate()
        .skip(1)
        .map(|(turn, (point, at))| {
            let label = format!("{} {:.0}", point.label, point.value);
            point_button(label, Vec2::new(NAMES + at.x, at.y), look(turn))
        })
        .collect();
    bsn! {
        mood_curve(curve, size)
        Children [ {buttons} ]
    }
}

fn plot(size: Vec2) -> Vec2 {
    Vec2::new(size.x - NAMES - END, size.y - LABELS)
}

/// A curve of a size in layout pixels.
pub fn mood_curve(curve: Curve, size: Vec2) -> impl Scene {
    let plot = plot(size);
    let steps = curve.points.len().max(curve.before.len());
    let before = stand(&curve.before, steps, plot);
    let places = stand(&curve.points, steps, plot);
    let line = Art::drawn(svg(&curve, &places, &before, plot));
    let bands: Vec<_> =
        Band::ALL.into_iter().zip(curve.bands.clone()).rev().map(|(of, name)| band(of, name)).collect();
    let (longest, under) =
        if curve.before.len() > curve.points.len() { (&curve.before, &before) } else { (&curve.points, &places) };
    let labels: Vec<_> = longest
        .iter()
        .zip(under)
        .map(|(point, at)| label(point.label.clone(), Vec2::new(NAMES + at.x, plot.y + 4.0)))
        .collect();
    let tags = tags(&curve, &places, plot);
    let beside =
        if places.len() < steps { Vec2::new(-POINT, -POINT - 32.0) } else { Vec2::new(POINT + gap::S, -14.0) };
    let last = curve.points.last().zip(places.last()).map(|(point, at)| bsn_list![end(point.value, *at + beside)]);
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

/// Where points stand in a plot with room for so many.
fn stand(points: &[Point], room: usize, plot: Vec2) -> Vec<Vec2> {
    places(points.iter().map(|point| point.value / 100.0), room, plot, POINT * 2.0)
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

/// Where a tag stands in the plot.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Spot {
    left: f32,
    top: f32,
    width: f32,
}

/// Height of a tag, and the room around it.
const TAG: f32 = 36.0;
const ROOM: f32 = 6.0;
/// Lengths of the line from a point to its tag, the best first.
const LEADERS: [f32; 6] = [18.0, 32.0, 50.0, 72.0, 98.0, 128.0];

impl Spot {
    /// How much of the curve, and of other tags, it would cover.
    fn covers(&self, curve: &[Vec2], others: &[Spot]) -> usize {
        let (across, down) =
            (self.left - ROOM..=self.left + self.width + ROOM, self.top - ROOM..=self.top + TAG + ROOM);
        let meets = |other: &&Spot| {
            (other.left + 0.5 * other.width - self.left - 0.5 * self.width).abs()
                < 0.5 * (other.width + self.width) + ROOM
                && (other.top - self.top).abs() < TAG + ROOM
        };
        curve.iter().filter(|at| across.contains(&at.x) && down.contains(&at.y)).count()
            + others.iter().filter(meets).count() * curve.len()
    }
}

/// The tags, each where it hides least of the curve, as near its point as that goes.
fn tags(curve: &Curve, places: &[Vec2], plot: Vec2) -> Vec<impl Scene + use<>> {
    let along = samples(places);
    let mut taken: Vec<Spot> = Vec::new();
    let mut tags = Vec::new();
    for (point, at) in curve.points.iter().zip(places) {
        let Some(told) = point.tag.clone() else { continue };
        let width = told.width(curve.letter).min(plot.x);
        let tops = LEADERS.into_iter().flat_map(|leader| {
            let reach = POINT + leader;
            [at.y - reach - TAG, at.y + reach]
        });
        let spots = tops.filter(|top| *top >= 0.0 && top + TAG <= plot.y).flat_map(|top| {
            [0.5, 0.15, 0.85].map(|share| {
                let left = (at.x - share * width).clamp(0.0, plot.x - width);
                Spot { left, top, width }
            })
        });
        let best = spots.min_by_key(|spot| spot.covers(&along, &taken));
        let spot = best.unwrap_or(Spot { left: (at.x - 0.5 * width).clamp(0.0, plot.x - width), top: 0.0, width });
        taken.push(spot);
        tags.push(tag(told, *at, spot));
    }
    tags
}

/// Places along the curve, close enough that no tag slips between them.
fn samples(places: &[Vec2]) -> Vec<Vec2> {
    const STEPS: usize = 8;
    let along = |pair: &[Vec2]| {
        let (from, to) = (pair[0], pair[1]);
        (0..=STEPS).map(move |step| from.lerp(to, step as f32 / STEPS as f32))
    };
    places.windows(2).flat_map(along).collect()
}

fn tag(told: Chip, at: Vec2, spot: Spot) -> impl Scene {
    let is_below = spot.top > at.y;
    let (top, bottom) = if is_below { (at.y + POINT, spot.top) } else { (spot.top + TAG, at.y - POINT) };
    bsn! {
        Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100) }
        Children [
            (
                Node {
                    position_type: PositionType::Absolute,
                    left: px(NAMES + at.x - 1.0),
                    top: px(top),
                    width: px(2),
                    height: px(bottom - top),
                }
                Fill(Role::Ink2)
            ),
            (
                Node {
                    position_type: PositionType::Absolute,
                    left: px(NAMES + spot.left),
                    top: px(spot.top),
                    width: px(spot.width),
                    justify_content: JustifyContent::Center,
                }
                Children [ chip(told) ]
            ),
        ]
    }
}

/// The last value: at the right of the plot, or over its point where the other curve goes on.
fn end(value: f32, at: Vec2) -> impl Scene {
    bsn! {
        Node {
            position_type: PositionType::Absolute,
            left: px(NAMES + at.x),
            top: px(at.y),
        }
        Children [ paragraph(format!("{:.0}", value.round()), Lettering::CaptionBold, Role::Ink) ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_covers_neither_the_curve_nor_another_tag_where_there_is_room() {
        let places: Vec<Vec2> = [300.0, 260.0, 250.0, 180.0, 120.0, 40.0, 44.0]
            .into_iter()
            .enumerate()
            .map(|(at, y)| Vec2::new(18.0 + 110.0 * at as f32, y))
            .collect();
        let along = samples(&places);
        let free = Spot { left: 0.0, top: 20.0, width: 150.0 };
        assert_eq!(free.covers(&along, &[]), 0);
        assert!(Spot { top: 240.0, ..free }.covers(&along, &[]) > 0, "the curve runs through it");
        assert!(free.covers(&along, &[Spot { left: 120.0, ..free }]) >= along.len(), "another tag stands there");
    }
}
