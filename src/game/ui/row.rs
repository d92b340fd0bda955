//! A row of a list: a number, a line cut to fit, and a signed change.

use bevy::prelude::*;
use bevy::ui::Checked;

use super::art::icon;
use super::button::{Availability, behaviour};
use super::chip::signed;
use super::control::{Inset, Part};
use super::dress::Control;
use super::key::reply_key;
use super::request::Request;
use super::words::words;
use crate::game::theme::{
    Lettering, Role,
    space::{gap, radius},
};

/// What a row says.
#[derive(Clone, Debug, Default)]
pub struct Row {
    pub key: String,
    /// Cut with an ellipsis after `letters`.
    pub text: String,
    pub letters: usize,
    pub change: f32,
    pub is_chosen: bool,
}

/// A row as a button.
pub fn list_row<R: Request>(row: Row, request: R) -> impl Scene {
    let Row { key, text, letters, change, is_chosen } = row;
    let label = format!("{key}. {text} {}", signed(change));
    let checked = is_chosen.then(|| bsn! { Checked });
    let (sign, ink) = if change < 0.0 { ("triangle_down", Role::LossInk) } else { ("triangle_up", Role::GainInk) };
    bsn! {
        Node {
            min_height: px(56),
            flex_shrink: 0.0,
            column_gap: px(gap::S),
            border_radius: BorderRadius::all(px(radius::BUTTON)),
            align_items: AlignItems::Center,
        }
        Inset { x: 14.0, y: gap::XXS }
        behaviour(Control::Row, label, Availability::Open, request)
        {checked}
        Children [
            reply_key(key, 30.0),
            (
                words(cut(text, letters), Lettering::Caption, Role::Ink)
                template_value(Part::Label)
                Node { flex_grow: 1.0, flex_basis: px(0) }
            ),
            icon(sign, 18.0, ink),
            words(signed(change), Lettering::CaptionBold, ink),
        ]
    }
}

/// A line of text as a button, whole.
pub fn quiet_row<R: Request>(text: String, request: R) -> impl Scene {
    let label = text.clone();
    bsn! {
        Node {
            min_height: px(48),
            flex_shrink: 0.0,
            column_gap: px(gap::S),
            border_radius: BorderRadius::all(px(radius::BUTTON)),
            align_items: AlignItems::Center,
        }
        Inset { x: 14.0, y: gap::XS }
        behaviour(Control::Row, label, Availability::Open, request)
        Children [
            (
                words(text, Lettering::Caption, Role::Ink)
                template_value(Part::Label)
                Node { flex_grow: 1.0, flex_basis: px(0) }
            ),
            (icon("chevron", 18.0, Role::Ink2) template_value(Part::Icon)),
        ]
    }
}

/// The start of a text, with an ellipsis where it goes on; a Latin letter counts half.
fn cut(text: String, letters: usize) -> String {
    let mut width = 0;
    for (at, character) in text.char_indices() {
        width += if character.is_ascii() { 1 } else { 2 };
        if width > letters * 2 {
            return format!("{}…", text[..at].trim_end());
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn long_lines_end_in_an_ellipsis() {
        assert_eq!(cut("您排了快一小时".to_owned(), 4), "您排了快…");
        assert_eq!(cut("short".to_owned(), 4), "short");
    }
}
