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
use super::words::{one_line, words};
use crate::game::theme::{
    Fill, Lettering, Role,
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

/// A person's name as a button.
pub fn person_row<R: Request>(name: String, is_chosen: bool, request: R) -> impl Scene {
    let label = name.clone();
    let checked = is_chosen.then(|| bsn! { Checked });
    bsn! {
        Node {
            min_height: px(56),
            max_width: percent(100),
            column_gap: px(gap::S),
            border_radius: BorderRadius::all(px(radius::BUTTON)),
            align_items: AlignItems::Center,
        }
        Inset { x: {gap::L}, y: {gap::XS} }
        behaviour(Control::Row, label, Availability::Open, request)
        {checked}
        Children [
            (icon("person", 22.0, Role::Accent) template_value(Part::Icon)),
            (words(name, Lettering::Lead, Role::Ink) template_value(Part::Label)),
        ]
    }
}

/// What an entry of the records says.
#[derive(Clone, Debug, Default)]
pub struct EntryRow {
    pub title: String,
    /// When and how.
    pub meta: String,
    /// What sets it apart; empty where nothing does.
    pub marks: String,
    /// Nothing of it can be trusted.
    pub is_damaged: bool,
    /// Grade and total; empty where there is none.
    pub result: String,
}

/// An entry of the records: a button where it can be opened.
pub fn entry_row<R: Request>(entry: EntryRow, request: Option<R>) -> Box<dyn Scene> {
    let EntryRow { title, meta, marks, is_damaged, result } = entry;
    let spoken = [&title, &result, &meta, &marks].map(String::as_str);
    let label = spoken.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ");
    let ink = if is_damaged { Role::LossInk } else { Role::Ink2 };
    let warning = is_damaged.then(|| bsn_list![icon("warn", 22.0, Role::LossLine)]);
    let marks =
        (!marks.is_empty()).then(|| bsn_list![(words(marks, Lettering::Caption, ink) template_value(Part::Note))]);
    let opens =
        request.is_some().then(|| bsn_list![(icon("chevron", 18.0, Role::Ink2) template_value(Part::Icon))]);
    let body = bsn! {
        Node {
            min_height: px(60),
            flex_shrink: 0.0,
            column_gap: px(gap::M),
            border_radius: BorderRadius::all(px(radius::BUTTON)),
            align_items: AlignItems::Center,
        }
        Inset { x: {gap::L}, y: {gap::XS} }
        Children [
            {warning},
            (
                Node { flex_direction: FlexDirection::Column, flex_grow: 1.0, flex_basis: px(0) }
                Children [
                    (words(title, Lettering::Body, Role::Ink) template_value(Part::Label)),
                    (words(meta, Lettering::Caption, Role::Ink2) template_value(Part::Note)),
                    {marks},
                ]
            ),
            (one_line(result, Lettering::BodyBold, Role::Ink) template_value(Part::Label)),
            {opens},
        ]
    };
    match request {
        Some(request) => Box::new(bsn! { body behaviour(Control::Row, label, Availability::Open, request) }),
        None => Box::new(bsn! {
            body
            Node { padding: UiRect::axes(px(gap::L), px(gap::XS)) }
            Fill(Role::Sunken)
            AccessibleLabel({label})
        }),
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
