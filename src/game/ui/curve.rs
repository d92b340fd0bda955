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

/// Room for the bands' names at the left, for the last number at the right and for the turns' numbers below, in heights
/// of the letters.
const NAMES: f32 = 5.2;
const END: f32 = 2.4;
const LABELS: f32 = 1.7;
/// Room for a turn's number, in the same.
const TURN_NUMBER: f32 = 1.4;
const POINT: f32 = 9.0;

/// How a curve of a size is divided.
#[derive(Clone, Copy)]
struct Plot {
    /// Width of the names at the left.
    names: f32,
    /// What is left for the line.
    size: Vec2,
}

impl Plot {
    fn new(size: Vec2, letter: f32) -> Self {
        let names = NAMES * letter;
        Self { names, size: Vec2::new(size.x - names - END * letter, size.y - LABELS * letter) }
    }
}

/// A curve of a size in layout pixels, each of whose turns is a button: `look` gives its request.
pub fn mood_curve_with<R: Request>(curve: Curve, size: Vec2, look: impl Fn(usize) -> R) -> impl Scene {
    let places = stand(&curve.points, curve.points.len(), Plot::new(size, curve.letter).size);
    let buttons: Vec<_> = curve
        .points
        .iter()
        .zip(&places)
        .enumerate()
        .skip(1)
        .map(|(turn, (point, at))| {
            let label = format!("{} {:.0}", point.label, point.value);
            point_button(label, *at, look(turn))
        })
        .collect();
    drawn(curve, size, bsn_list![{ buttons }])
}

/// A curve of a size in layout pixels.
pub fn mood_curve(curve: Curve, size: Vec2) -> impl Scene {
    drawn(curve, size, bsn_list![])
}

fn drawn(curve: Curve, size: Vec2, buttons: impl SceneList) -> impl Scene {
    let Plot { names, size: plot } = Plot::new(size, curve.letter);
    let steps = curve.points.len().max(curve.before.len());
    let before = stand(&curve.before, steps, plot);
    let places = stand(&curve.points, steps, plot);
    let line = Art::drawn(svg(&curve, &places, &before, plot));
    let bands: Vec<_> =
        Band::ALL.into_iter().zip(curve.bands.clone()).rev().map(|(of, name)| band(of, name, names)).collect();
    let (longest, under) =
        if curve.before.len() > curve.points.len() { (&curve.before, &before) } else { (&curve.points, &places) };
    // Numbers that would touch are left out, but not the first.
    let every = (TURN_NUMBER * curve.letter * steps as f32 / plot.x).ceil().max(1.0) as usize;
    let labels: Vec<_> = longest
        .iter()
        .zip(under)
        .step_by(every)
        .map(|(point, at)| label(point.label.clone(), Vec2::new(at.x, plot.y + 4.0)))
        .collect();
    let tags = tags(&curve, &places, plot);
    let beside = if places.len() < steps {
        Vec2::new(-POINT, -POINT - LABELS * curve.letter)
    } else {
        Vec2::new(POINT + gap::S, -0.7 * curve.letter)
    };
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
                    width: px(names + plot.x),
                    height: px(plot.y),
                    flex_direction: FlexDirection::Column,
                    row_gap: px(2),
                }
                Children [ {bands} ]
            ),
            (
                Node { position_type: PositionType::Absolute, left: px(names), width: px(plot.x), height: px(plot.y) }
                Children [
                    (
                        Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100) }
                        template_value(line)
                    ),
                    {labels},
                    {tags},
                    {last},
                    {buttons},
                ]
            ),
        ]
    }
}

/// Where points stand in a plot with room for so many.
fn stand(points: &[Point], room: usize, plot: Vec2) -> Vec<Vec2> {
    places(points.iter().map(|point| point.value / 100.0), room, plot, POINT * 2.0)
}

/// One band: its name, and its stretch of the plot.
fn band(of: Band, name: String, width: f32) -> impl Scene {
    bsn! {
        Node { flex_grow: 1.0, flex_basis: px(0), align_items: AlignItems::Center, column_gap: px(gap::S) }
        Children [
            (
                Node { width: px(width - gap::S), justify_content: JustifyContent::FlexEnd, flex_shrink: 0.0 }
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
    height: f32,
}

/// Least height of a tag, and the room around it.
const TAG: f32 = 36.0;
const ROOM: f32 = 6.0;
/// Lengths of the line from a point to its tag, the best first.
const LEADERS: [f32; 6] = [18.0, 32.0, 50.0, 72.0, 98.0, 128.0];

impl Spot {
    /// How much of the curve, and of other tags, it would cover.
    fn covers(&self, curve: &[Vec2], others: &[Spot]) -> usize {
        let (across, down) =
            (self.left - ROOM..=self.left + self.width + ROOM, self.top - ROOM..=self.top + self.height + ROOM);
        let meets = |other: &&Spot| {
            (other.left + 0.5 * other.width - self.left - 0.5 * self.width).abs()
                < 0.5 * (other.width + self.width) + ROOM
                && (other.top - self.top).abs() < self.height + ROOM
        };
        curve.iter().filter(|at| across.contains(&at.x) && down.contains(&at.y)).count()
            + others.iter().filter(meets).count() * curve.len()
    }
}

/// The tags, each where it hides least of the curve, as near its point as that goes.
fn tags(curve: &Curve, places: &[Vec2], plot: Vec2) -> Vec<impl Scene + use<>> {
    let along = samples(places);
    let height = (1.4 * curve.letter + gap::XXS).max(TAG);
    let mut taken: Vec<Spot> = Vec::new();
    let mut tags = Vec::new();
    for (point, at) in curve.points.iter().zip(places) {
        let Some(told) = point.tag.clone() else { continue };
        let width = told.width(curve.letter).min(plot.x);
        let tops = LEADERS.into_iter().flat_map(|leader| {
            let reach = POINT + leader;
            [at.y - reach - height, at.y + reach]
        });
        let spots = tops.filter(|top| *top >= 0.0 && top + height <= plot.y).flat_map(|top| {
            [0.5, 0.15, 0.85].map(|share| {
                let left = (at.x - share * width).clamp(0.0, plot.x - width);
                Spot { left, top, width, height }
            })
        });
        let best = spots.min_by_key(|spot| spot.covers(&along, &taken));
        let left = (at.x - 0.5 * width).clamp(0.0, plot.x - width);
        let spot = best.unwrap_or(Spot { left, top: 0.0, width, height });
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
    let (top, bottom) = if is_below { (at.y + POINT, spot.top) } else { (spot.top + spot.height, at.y - POINT) };
    bsn! {
        Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100) }
        Children [
            (
                Node {
                    position_type: PositionType::Absolute,
                    left: px(at.x - 1.0),
                    top: px(top),
                    width: px(2),
                    height: px(bottom - top),
                }
                Fill(Role::Ink2)
            ),
            (
                Node {
                    position_type: PositionType::Absolute,
                    left: px(spot.left),
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
            left: px(at.x),
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
        let free = Spot { left: 0.0, top: 20.0, width: 150.0, height: TAG };
        assert_eq!(free.covers(&along, &[]), 0);
        assert!(Spot { top: 240.0, ..free }.covers(&along, &[]) > 0, "the curve runs through it");
        assert!(free.covers(&along, &[Spot { left: 120.0, ..free }]) >= along.len(), "another tag stands there");
    }
}
