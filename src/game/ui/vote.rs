//! A reply that a room votes on: its key, its words, and when the vote is closed the hands for it, with a mark where
//! they stood in the round before.

use bevy::prelude::*;
use bevy::ui::Checked;

use super::button::{Availability, behaviour};
use super::control::{Inset, Part};
use super::dress::Control;
use super::key::reply_key;
use super::request::Request;
use super::words::{one_line, words};
use crate::game::theme::{
    Edge, Fill, Layout, Lettering, Role, Stroke,
    space::{gap, radius},
};

/// Height of the bar, and how far the mark of the round before stands out of it.
const BAR: f32 = 22.0;
const OUT: f32 = 4.0;

/// What a row shows.
#[derive(Clone, Debug, Default)]
pub struct VoteRow {
    pub key: String,
    pub text: String,
    /// Why it can't be said yet.
    pub locked: Option<String>,
    /// Hands for it, once they may be seen.
    pub split: Option<Split>,
    /// More hands are for it than for any other.
    pub is_leading: bool,
}

/// Hands for a reply, as shares of the most that any has had.
#[derive(Clone, Debug, Default)]
pub struct Split {
    pub now: f32,
    /// The round before.
    pub before: Option<f32>,
    /// The number, as `6 → 17`.
    pub told: String,
    /// Width that the number is given, so that all bars of a vote are as long.
    pub room: f32,
}

/// A row that is a button.
pub fn vote_row<R: Request>(row: VoteRow, layout: Layout, request: R) -> impl Scene {
    let VoteRow { key, text, locked, split, is_leading } = row;
    let told = split.as_ref().map(|split| split.told.as_str()).unwrap_or_default();
    let label = [&format!("{key}."), &text, told, locked.as_deref().unwrap_or_default()].join(" ");
    let availability = if locked.is_some() { Availability::Locked } else { Availability::Open };
    let checked = is_leading.then(|| bsn! { Checked });
    let reason =
        locked.map(|reason| bsn_list![(words(reason, Lettering::Caption, Role::Ink2) template_value(Part::Note))]);
    let split = split.map(|split| bsn_list![split_bar(split, is_leading)]);
    let key_size = layout.pick(36.0, 42.0, 32.0);
    let height = layout.pick(82.0, 88.0, 64.0);
    bsn! {
        Node {
            min_height: px(height),
            flex_shrink: 0.0,
            column_gap: px(gap::M),
            border_radius: BorderRadius::all(px(radius::REPLY)),
            align_items: AlignItems::Center,
        }
        Inset { x: {gap::L}, y: {gap::XS} }
        behaviour(Control::Row, label, availability, request)
        {checked}
        Children [
            reply_key(key, key_size),
            (
                Node { flex_direction: FlexDirection::Column, flex_grow: 1.0, flex_basis: px(0), row_gap: px(gap::XXS) }
                Children [
                    (words(text, Lettering::Lead, Role::Ink) template_value(Part::Label)),
                    {reason},
                    {split},
                ]
            ),
        ]
    }
}

/// The bar and the number.
pub fn split_bar(split: Split, is_leading: bool) -> impl Scene {
    let Split { now, before, told, room } = split;
    let fill = if is_leading { Role::Accent } else { Role::LineStrong };
    let mark = before.map(|before| {
        bsn_list![(
            Node {
                position_type: PositionType::Absolute,
                left: percent(100.0 * before.clamp(0.0, 1.0)),
                top: px(-OUT),
                width: px(7),
                height: px(BAR + 2.0 * OUT),
                margin: UiRect::left(px(-3.5)),
                justify_content: JustifyContent::Center,
            }
            // Seen on the bar as well as beside it.
            Fill(Role::Surface)
            Children [ (Node { width: px(3), height: percent(100) } Fill(Role::Ink)) ]
        )]
    });
    bsn! {
        Node { column_gap: px(gap::L), align_items: AlignItems::Center, flex_shrink: 0.0 }
        Children [
            (
                Node { height: px(BAR), flex_grow: 1.0, flex_basis: px(0), border_radius: BorderRadius::MAX }
                template_value(Stroke::HAIR)
                Fill(Role::Sunken)
                Edge(Role::LineStrong)
                Children [
                    (
                        Node {
                            width: percent(100.0 * now.clamp(0.0, 1.0)),
                            height: percent(100),
                            border_radius: BorderRadius::MAX,
                        }
                        Fill(fill)
                    ),
                    {mark},
                ]
            ),
            (
                Node { min_width: px(room), flex_shrink: 0.0, justify_content: JustifyContent::FlexEnd }
                Children [ (one_line(told, Lettering::BodyBold, Role::Ink) template_value(Part::Label)) ]
            ),
        ]
    }
}
