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
use super::words::{letters, one_line};
use crate::game::theme::{
    Band, Beat, Class, Edge, Fill, Layout, Lettering, Line, Role, Shadow, Sides, Stroke,
    space::{gap, radius},
};
use face::changing_face;
use travel::{Now, Number, Segment, Travel, Word};

/// Height of the present segment and of the others.
const SEGMENT: (f32, f32) = (18.0, 12.0);
const MARKER: f32 = 20.0;
/// Side of the face.
const HEADLINE: f32 = 56.0;
/// Side of the arrow before the change.
const ARROW: f32 = 24.0;
/// How much slenderer a single word is than its letters are counted.
const SLENDER: f32 = 0.8;
/// Least height of a chip.
const CHIP: f32 = 34.0;
/// Height of the markers, and all the distances from the card's upper edge to its lower one.
const AROUND: f32 = 62.0;

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

/// The meter for a layout: a card of a width, or a strip where everything is stacked.
pub fn mood_meter(mood: Mood, layout: Layout, width: f32) -> Box<dyn Scene> {
    match layout.class {
        Class::Compact => Box::new(strip(mood)),
        Class::Wide | Class::Projector => Box::new(card(mood, layout, width)),
    }
}

/// Whether the card has room for chips, in a box of layout pixels. A strip takes as many rows as it needs.
pub fn has_room(chips: &[Chip], layout: Layout, room: Vec2) -> bool {
    if layout.class == Class::Compact {
        return true;
    }
    let letter = Lettering::Caption.px(&layout);
    let width = room.x - 2.0 * pad(layout);
    let (mut across, mut height) = (0.0, 0.0);
    let (mut down, mut bottom) = (0.0, 0.0);
    for chip in chips {
        let wanted = chip.width(letter);
        if across > 0.0 && across + wanted > width {
            (across, down) = (0.0, down + height + gap::XS);
        }
        across += wanted + gap::XS;
        // A chip that is too wide for a row is set in lines.
        height = CHIP.max((wanted / width).ceil() * 1.4 * letter + 7.0);
        bottom = down + height;
    }
    let headline = HEADLINE.max(1.5 * Lettering::LineBold.px(&layout));
    headline + SEGMENT.0 + 1.4 * letter + bottom + AROUND < room.y
}

fn pad(layout: Layout) -> f32 {
    layout.pick(gap::L, gap::XL, gap::M)
}

/// The letterings of the word, the number and the change.
type Headline = [Lettering; 3];

/// From the largest to the smallest.
const HEADLINES: [Headline; 3] = [
    [Lettering::LineBold, Lettering::Title, Lettering::LeadBold],
    [Lettering::LeadBold, Lettering::LeadBold, Lettering::LeadBold],
    [Lettering::BodyBold, Lettering::BodyBold, Lettering::BodyBold],
];

/// The largest letters that leave room for the longest word, the number and the change beside the face.
fn largest(mood: &Mood, layout: Layout, width: f32) -> Headline {
    let longest = mood.words.iter().map(|word| letters(word)).fold(0.0, f32::max);
    let fits = |[word, number, change]: &Headline| {
        let words = longest * word.px(&layout) + 1.2 * number.px(&layout);
        let change = letters("+00.0") * change.px(&layout);
        words + change + (HEADLINE + ARROW) * layout.growth() + 6.0 + 3.0 * gap::M < width
    };
    HEADLINES.into_iter().find(fits).unwrap_or(HEADLINES[2])
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

fn card(mood: Mood, layout: Layout, width: f32) -> impl Scene {
    let pad = pad(layout);
    let letter = Lettering::Caption.px(&layout);
    let width = width - 2.0 * pad;
    let letterings = largest(&mood, layout, width);
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
            headline(&mood, HEADLINE, gap::M, letterings),
            (
                Node { height: px(16), margin: UiRect::top(px(4)) }
                Children [
                    {was},
                    (marker("triangle_now", start, Role::Ink) Now),
                ]
            ),
            (segments(&mood, SEGMENT, gap::XXS) Node { height: px(SEGMENT.0), margin: UiRect::top(px(1)) }),
            band_words(&mood, letter, width),
            (chips(mood.chips.clone()) Node { margin: UiRect::top(px(gap::XS)) }),
        ]
    }
}

/// Face, word and number, small segments and one or two chips, in a line above the replies, or in as many as it takes.
fn strip(mut mood: Mood) -> impl Scene {
    mood.chips.truncate(2);
    let travel = Travel::new(&mood);
    bsn! {
        Node {
            min_height: px(52),
            flex_shrink: 0.0,
            flex_wrap: FlexWrap::Wrap,
            column_gap: px(gap::M),
            row_gap: px(gap::XS),
            padding: UiRect::axes(px(gap::S), px(gap::XS)),
            align_items: AlignItems::Center,
        }
        template_value(Stroke(Line::Hair, Sides::TopAndBottom))
        Fill(Role::Surface)
        Edge(Role::LineSoft)
        spoken(&mood)
        template_value(travel)
        Children [
            (
                headline(&mood, 36.0, gap::S, [Lettering::BodyBold, Lettering::LeadBold, Lettering::LeadBold])
                Node { flex_grow: 0.0, flex_shrink: 0.0 }
            ),
            (
                segments(&mood, (16.0, 10.0), 3.0)
                Node { width: px(150) }
            ),
            (chips(mood.chips.clone()) Node { flex_grow: 1.0, flex_shrink: 1.0, justify_content: JustifyContent::FlexEnd }),
        ]
    }
}

/// Face, word, number, and at the right the change with its arrow.
fn headline(mood: &Mood, size: f32, spread: f32, [word, number, of_change]: Headline) -> impl Scene + use<> {
    let change = mood.before.map(|before| mood.now - before);
    let start = mood.before.unwrap_or(mood.now);
    let first = first_band(mood);
    let trend: Box<dyn Scene> = match change {
        Some(change) => Box::new(trend(change, of_change)),
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

fn trend(change: f32, lettering: Lettering) -> impl Scene {
    let (arrow, ink) = match signed(change).as_str() {
        "+0.0" => ("arrow_flat", Role::Ink2),
        rise if rise.starts_with('+') => ("arrow_up_right", Role::GainInk),
        _ => ("arrow_down_right", Role::LossInk),
    };
    bsn! {
        Node { column_gap: px(6), align_items: AlignItems::Center, flex_shrink: 0.0 }
        Children [
            icon(arrow, ARROW, ink),
            one_line(signed(change), lettering, ink),
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

/// A word under each segment, or where they are too wide for that, under the first and the last.
fn band_words(mood: &Mood, letter: f32, width: f32) -> impl Scene + use<> {
    let first = first_band(mood);
    let slot = width / Band::ALL.len() as f32 - gap::XXS;
    let fits = mood.words.iter().all(|word| SLENDER * letters(word) * letter < slot);
    let last = Band::ALL.len() - 1;
    let all: Vec<_> = Band::ALL
        .into_iter()
        .zip(mood.words.clone())
        .enumerate()
        .filter(|(at, _)| fits || *at == 0 || *at == last)
        .map(|(_, (band, word))| {
            let (lettering, ink) = travel::word_look(band == first);
            let (grow, basis) = if fits { (1.0, px(0)) } else { (0.0, auto()) };
            bsn! {
                Node { flex_grow: {grow}, flex_basis: {basis}, justify_content: JustifyContent::Center }
                Children [
                    (one_line(word, lettering, ink) template_value(travel::Name(band)))
                ]
            }
        })
        .collect();
    bsn! {
        Node { column_gap: px(gap::XXS), margin: UiRect::top(px(gap::XXS)), justify_content: JustifyContent::SpaceBetween }
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
