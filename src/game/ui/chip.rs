//! Change chips: what moved the mood and by how much. Colour never stands alone; a triangle and a sign say the same.

use bevy::prelude::*;
use bevy::ui::widget::Label;

use super::art::icon;
use super::words::{letters, one_line, paragraph};
use crate::game::theme::{Edge, Fill, Lettering, Role, Stroke};

/// What a chip means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// It helped.
    Gain,
    /// It hurt.
    Loss,
    /// Neither: the rest, or where the customer starts.
    #[default]
    Neutral,
    /// A mark on the attempt.
    Mark,
}

/// A few words with, perhaps, a signed number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chip {
    /// What it means.
    pub tone: Tone,
    /// Eight hanzi at most, five in the projector and compact layouts.
    pub words: String,
    /// The change in points of mood.
    pub change: Option<f32>,
}

impl Chip {
    /// A cause with its change; the sign decides the tone.
    pub fn cause(words: impl Into<String>, change: f32) -> Self {
        let tone = if change < 0.0 { Tone::Loss } else { Tone::Gain };
        Self { tone, words: words.into(), change: Some(change) }
    }

    /// All the small causes together.
    pub fn rest(words: impl Into<String>, change: f32) -> Self {
        Self { tone: Tone::Neutral, words: words.into(), change: Some(change) }
    }

    /// A reason why the customer starts where they start.
    pub fn start(words: impl Into<String>) -> Self {
        Self { tone: Tone::Neutral, words: words.into(), change: None }
    }

    /// The width that it needs with letters of a height, rather a little more than less; all in layout pixels.
    pub(super) fn width(&self, letter: f32) -> f32 {
        let change = self.change.map_or(0.0, |change| letters(&signed(change)) + 0.2);
        let around = if self.tone == Tone::Neutral { 31.0 } else { 56.0 };
        (letters(&self.words) + change) * letter + around
    }

    /// A mark on the attempt, such as having gone back.
    pub fn mark(words: impl Into<String>) -> Self {
        Self { tone: Tone::Mark, words: words.into(), change: None }
    }
}

/// A change with its sign and one decimal. The minus is an en dash: the font has no U+2212.
pub fn signed(change: f32) -> String {
    let tenths = (change * 10.0).round() / 10.0;
    let sign = if tenths < 0.0 { '–' } else { '+' };
    format!("{sign}{:.1}", tenths.abs())
}

/// The chip as a scene.
pub fn chip(chip: Chip) -> impl Scene {
    let Chip { tone, words, change } = chip;
    let (ground, line, ink, sign) = match tone {
        Tone::Gain => (Role::GainBg, Role::GainLine, Role::GainInk, Some("triangle_up")),
        Tone::Loss => (Role::LossBg, Role::LossLine, Role::LossInk, Some("triangle_down")),
        Tone::Neutral => (Role::Sunken, Role::LineSoft, Role::Ink2, None),
        Tone::Mark => (Role::WarnBg, Role::WarnLine, Role::WarnInk, Some("lock")),
    };
    let sign = sign.map(|name| bsn_list![icon(name, 18.0, line)]);
    let change = change.map(|change| bsn_list![(one_line(signed(change), Lettering::CaptionBold, ink) Label)]);
    bsn! {
        Node {
            min_height: px(34),
            flex_shrink: 0.0,
            max_width: percent(100),
            column_gap: px(7),
            padding: UiRect::axes(px(11), px(2)),
            border_radius: BorderRadius::MAX,
            align_items: AlignItems::Center,
        }
        template_value(Stroke::HAIR)
        Fill(ground)
        Edge(line)
        Children [
            {sign},
            (paragraph(words, Lettering::Caption, ink) Node { flex_shrink: 1.0 }),
            {change},
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_signed_with_one_decimal() {
        assert_eq!([signed(3.46), signed(-8.71), signed(0.0), signed(-0.04)], ["+3.5", "–8.7", "+0.0", "+0.0"]);
    }
}
