//! Totals from attempt to attempt: a line, a level at each grade, and a point that can be opened for each.

use std::fmt::Write;

use accesskit::{Node as Spoken, Role as SpokenRole};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::art::Art;
use super::plot::{label, path, places, point_button};
use super::request::Request;
use super::words::{one_line, words};
use crate::game::theme::{Lettering, Role, space::gap};

/// Totals over time.
#[derive(Clone, Debug, Default)]
pub struct Trend {
    /// The oldest first.
    pub points: Vec<Total>,
    /// Values that are marked across, with their words.
    pub levels: Vec<(f32, String)>,
    /// Height of the letters, in layout pixels.
    pub letter: f32,
    /// What a screen reader says of it.
    pub spoken: String,
}

/// A point of it.
#[derive(Clone, Debug, Default)]
pub struct Total {
    /// 0-100.
    pub value: f32,
    /// What stands under it; nothing where it is empty.
    pub label: String,
    /// What a screen reader calls its button.
    pub spoken: String,
}

/// Room for the levels' names at the left, and under the plot, in heights of the letters.
const NAMES: f32 = 5.2;
const LABELS: f32 = 1.7;
const POINT: f32 = 7.0;
const LAST: f32 = 11.0;
/// Lowest value that is always in the plot.
const FLOOR: f32 = 45.0;

/// The drawing, of a size in layout pixels; `look` gives the request of a point, counted from 0.
pub fn trend_line<R: Request>(trend: Trend, size: Vec2, look: impl Fn(usize) -> R) -> impl Scene {
    let Trend { points, levels, letter, spoken: told } = trend;
    let names_width = NAMES * letter;
    let plot = Vec2::new(size.x - names_width, size.y - LABELS * letter);
    let lowest = points.iter().map(|point| point.value - 5.0).fold(FLOOR, f32::min).max(0.0);
    // The best total still has room for its point.
    let room = 1.0 - 1.3 * LAST / plot.y;
    let share = |value: f32| room * (value - lowest) / (100.0 - lowest);
    let places = places(points.iter().map(|point| share(point.value)), points.len(), plot, LAST * 2.0);
    let height = |value: f32| plot.y * (1.0 - share(value));
    let drawn = Art::drawn(svg(&places, levels.iter().map(|(value, _)| height(*value)), plot));
    let in_place = |at: Vec2| Vec2::new(names_width + at.x, at.y);
    let buttons: Vec<_> = points
        .iter()
        .zip(&places)
        .enumerate()
        .map(|(at, (point, place))| point_button(point.spoken.clone(), in_place(*place), look(at)))
        .collect();
    let labels: Vec<_> = points
        .iter()
        .zip(&places)
        .filter(|(point, _)| !point.label.is_empty())
        .map(|(point, place)| label(point.label.clone(), Vec2::new(names_width + place.x, plot.y + 4.0)))
        .collect();
    let names: Vec<_> = levels.into_iter().map(|(value, name)| level(name, height(value), letter)).collect();
    let last = points
        .last()
        .zip(places.last())
        .map(|(point, place)| bsn_list![last(point.value, in_place(*place), letter)]);
    let mut spoken = Spoken::new(SpokenRole::Image);
    spoken.set_label(told.clone());
    bsn! {
        Node { width: px(size.x), height: px(size.y), flex_shrink: 0.0 }
        template_value(AccessibilityNode(spoken))
        AccessibleLabel({told})
        Children [
            (
                Node { position_type: PositionType::Absolute, left: px(names_width), width: px(plot.x), height: px(plot.y) }
                template_value(drawn)
            ),
            {names},
            {labels},
            {last},
            {buttons},
        ]
    }
}

fn svg(places: &[Vec2], levels: impl Iterator<Item = f32>, plot: Vec2) -> String {
    let mut svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {:.1} {:.1}' fill='none' stroke-linejoin='round' \
         stroke-linecap='round'>",
        plot.x, plot.y
    );
    for y in levels {
        // Writing to a String cannot fail.
        let _ = write!(svg, "<path d='M0 {y:.1}H{:.1}' stroke='@line_soft' stroke-width='2'/>", plot.x);
    }
    let _ = write!(svg, "<path d='{}' stroke='@line_strong' stroke-width='3'/>", path(places));
    for (at, place) in places.iter().enumerate() {
        let (radius, fill) = if at + 1 == places.len() { (LAST, "accent") } else { (POINT, "surface") };
        let _ = write!(
            svg,
            "<circle cx='{:.1}' cy='{:.1}' r='{radius}' fill='@{fill}' stroke='@accent' stroke-width='3'/>",
            place.x, place.y
        );
    }
    svg.push_str("</svg>");
    svg
}

fn level(name: String, y: f32, letter: f32) -> impl Scene {
    let half = 0.75 * letter;
    bsn! {
        Node {
            position_type: PositionType::Absolute,
            width: px(NAMES * letter - gap::S),
            top: px(y - half),
            height: px(2.0 * half),
            justify_content: JustifyContent::FlexEnd,
            align_items: AlignItems::Center,
        }
        Children [ (words(name, Lettering::Caption, Role::Ink2) TextLayout::no_wrap()) ]
    }
}

/// The number of the last one, above it, or below where there is no room.
fn last(value: f32, at: Vec2, letter: f32) -> impl Scene {
    let (width, line) = (3.5 * letter, 1.4 * letter);
    let top = if at.y < LAST + line { at.y + LAST } else { at.y - LAST - line };
    bsn! {
        Node {
            position_type: PositionType::Absolute,
            left: px(at.x - width / 2.0),
            top: px(top),
            width: px(width),
            justify_content: JustifyContent::Center,
        }
        Children [ one_line(format!("{:.0}", value.round()), Lettering::CaptionBold, Role::Ink) ]
    }
}
