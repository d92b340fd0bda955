//! The mood meter: face, word and number, the way it went, five segments, and why.
//!
//! Colour never stands alone, and no text lies on a fill. The full triangle is now, the hollow one the turn before.

mod face;
mod travel;

use accesskit::{Node as Spoken, Role as SpokenRole};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::art::icon;
use super::chip::{Chip, chip, signed};
use super::entrance::Entrance;
use super::words::one_line;
use crate::game::theme::{
    Band, Beat, Class, Edge, Fill, Layout, Lettering, Line, Role, Shadow, Sides, Stroke,
    space::{gap, radius},
};
use face::changing_face;
use travel::{Now, Number, Segment, Travel, Word};

/// Height of the present segment and of the others.
const SEGMENT: (f32, f32) = (18.0, 12.0);
const MARKER: f32 = 20.0;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((face::plugin, travel::plugin));
}

/// Where a customer's mood is and how it got there.
#[derive(Clone, Debug, Default)]
pub struct Mood {
    /// Points between 0 and 100.
    pub now: f32,
    /// The band the engine says this is.
    pub band: Band,
    /// Points before the last turn; none before the first.
    pub before: Option<f32>,
    /// The words of the five bands, worst first.
    pub words: [String; 5],
    /// What stands in the place of the change before the first turn.
    pub start: String,
    /// Why: the causes of the change, or why the customer starts here. Largest first.
    pub chips: Vec<Chip>,
}

impl Mood {
    fn word(&self) -> String {
        self.words[self.band as usize].clone()
    }

    /// What a screen reader says of the meter.
    fn spoken(&self) -> String {
        let change = self.before.map(|before| signed(self.now - before)).unwrap_or_else(|| self.start.clone());
        format!("{} {:.0}, {change}", self.word(), self.now.round())
    }
}

/// The meter for a layout: a card, or a strip where everything is stacked.
pub fn mood_meter(mood: Mood, layout: Layout) -> Box<dyn Scene> {
    match layout.class {
        Class::Compact => Box::new(strip(mood)),
        Class::Wide | Class::Projector => Box::new(card(mood, layout)),
    }
}

fn spoken(mood: &Mood) -> impl Scene + use<> {
    let mut node = Spoken::new(SpokenRole::Meter);
    node.set_min_numeric_value(0.0);
    node.set_max_numeric_value(100.0);
    node.set_numeric_value(f64::from(mood.now.round()));
    let label = mood.spoken();
    bsn! {
        template_value(AccessibilityNode(node))
        AccessibleLabel({label})
    }
}

fn card(mood: Mood, layout: Layout) -> impl Scene {
    let pad = layout.pick(gap::L, gap::XL, gap::M);
    let travel = Travel::new(&mood);
    let start = mood.before.unwrap_or(mood.now);
    let was = mood.before.map(|before| bsn_list![marker("triangle_was", before, Role::Ink)]);
    bsn! {
        Node {
            flex_direction: FlexDirection::Column,
            flex_shrink: 0.0,
            padding: UiRect { left: px(pad), right: px(pad), top: px(gap::S), bottom: px(14) },
            border_radius: BorderRadius::all(px(radius::CARD)),
        }
        template_value(Stroke::HAIR)
        Fill(Role::Surface)
        Edge(Role::LineSoft)
        template_value(Shadow::Card)
        spoken(&mood)
        template_value(travel)
        Children [
            headline(&mood, 56.0, gap::M, Lettering::LineBold, Lettering::Title),
            (
                Node { height: px(16), margin: UiRect::top(px(4)) }
                Children [
                    {was},
                    (marker("triangle_now", start, Role::Ink) Now),
                ]
            ),
            (segments(&mood, SEGMENT, gap::XXS) Node { height: px(SEGMENT.0), margin: UiRect::top(px(1)) }),
            band_words(&mood),
            (chips(mood.chips.clone()) Node { margin: UiRect::top(px(gap::XS)) }),
        ]
    }
}

/// One or two chips, as many as fit, and small segments, in one line above the replies.
fn strip(mut mood: Mood) -> impl Scene {
    mood.chips.truncate(2);
    let travel = Travel::new(&mood);
    bsn! {
        Node {
            min_height: px(52),
            flex_shrink: 0.0,
            column_gap: px(gap::M),
            padding: UiRect::axes(px(gap::S), px(0)),
            align_items: AlignItems::Center,
        }
        template_value(Stroke(Line::Hair, Sides::TopAndBottom))
        Fill(Role::Surface)
        Edge(Role::LineSoft)
        spoken(&mood)
        template_value(travel)
        Children [
            (
                headline(&mood, 36.0, gap::S, Lettering::BodyBold, Lettering::LeadBold)
                Node { flex_grow: 0.0, flex_shrink: 0.0 }
            ),
            (
                segments(&mood, (16.0, 10.0), 3.0)
                Node { width: px(150) }
            ),
            Node { flex_grow: 1.0 },
            (
                // A chip that does not fit wraps, out of sight.
                chips(mood.chips.clone())
                Node {
                    max_height: px(36),
                    min_width: px(0),
                    flex_shrink: 1.0,
                    justify_content: JustifyContent::FlexEnd,
                    overflow: Overflow::clip(),
                }
            ),
        ]
    }
}

/// Face, word, number, and at the right the change with its arrow.
fn headline(mood: &Mood, size: f32, spread: f32, word: Lettering, number: Lettering) -> impl Scene + use<> {
    let change = mood.before.map(|before| mood.now - before);
    let start = mood.before.unwrap_or(mood.now);
    let first = first_band(mood);
    let trend: Box<dyn Scene> = match change {
        Some(change) => Box::new(trend(change)),
        None => Box::new(one_line(mood.start.clone(), Lettering::Caption, Role::Ink2)),
    };
    bsn! {
        Node { column_gap: px(spread), align_items: AlignItems::Center, flex_grow: 1.0 }
        Children [
            changing_face(first, size),
            (one_line(mood.words[first as usize].clone(), word, Role::Ink) Word),
            (one_line(format!("{:.0}", start.round()), number, Role::Ink) Number Node { flex_grow: 1.0 }),
            ({trend}),
        ]
    }
}

/// The band shown before anything moves.
fn first_band(mood: &Mood) -> Band {
    mood.before.map_or(mood.band, Band::of)
}

fn trend(change: f32) -> impl Scene {
    let (arrow, ink) = match signed(change).as_str() {
        "+0.0" => ("arrow_flat", Role::Ink2),
        rise if rise.starts_with('+') => ("arrow_up_right", Role::GainInk),
        _ => ("arrow_down_right", Role::LossInk),
    };
    bsn! {
        Node { column_gap: px(6), align_items: AlignItems::Center, flex_shrink: 0.0 }
        Children [
            icon(arrow, 24.0, ink),
            one_line(signed(change), Lettering::LeadBold, ink),
        ]
    }
}

fn marker(name: &'static str, at: f32, tint: Role) -> impl Scene {
    bsn! {
        icon(name, MARKER, tint)
        Node {
            position_type: PositionType::Absolute,
            left: percent(at.clamp(0.0, 100.0)),
            top: px(-3),
            margin: UiRect::left(px(-MARKER / 2.0)),
        }
    }
}

fn segments(mood: &Mood, (tall, low): (f32, f32), spread: f32) -> impl Scene + use<> {
    let first = first_band(mood);
    let all: Vec<_> = Band::ALL
        .into_iter()
        .map(|band| {
            let segment = Segment { band, tall, low };
            let (height, fill) = segment.look(band == first);
            bsn! {
                Node {
                    height: px(height),
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    border_radius: BorderRadius::MAX,
                }
                template_value(Stroke::HAIR)
                Fill(fill)
                Edge(Role::MoodEdge(band))
                template_value(segment)
            }
        })
        .collect();
    bsn! {
        Node { column_gap: px(spread), align_items: AlignItems::Center, flex_shrink: 0.0 }
        Children [ {all} ]
    }
}

fn band_words(mood: &Mood) -> impl Scene + use<> {
    let first = first_band(mood);
    let all: Vec<_> = Band::ALL
        .into_iter()
        .zip(mood.words.clone())
        .map(|(band, word)| {
            let (lettering, ink) = travel::word_look(band == first);
            bsn! {
                Node { flex_grow: 1.0, flex_basis: px(0), justify_content: JustifyContent::Center }
                Children [
                    (one_line(word, lettering, ink) template_value(travel::Name(band)))
                ]
            }
        })
        .collect();
    bsn! {
        Node { column_gap: px(gap::XXS), margin: UiRect::top(px(gap::XXS)) }
        Children [ {all} ]
    }
}

/// Chips in a row that wraps, coming in one after the other.
fn chips(chips: Vec<Chip>) -> impl Scene {
    let all: Vec<_> = chips
        .into_iter()
        .zip(1..)
        .map(|(it, order)| {
            bsn! {
                chip(it)
                template_value(Entrance::new(Beat::Chip, Vec2::new(0.0, 6.0)).after(order))
            }
        })
        .collect();
    bsn! {
        Node { flex_wrap: FlexWrap::Wrap, column_gap: px(gap::XS), row_gap: px(gap::XS), flex_shrink: 0.0 }
        Children [ {all} ]
    }
}
