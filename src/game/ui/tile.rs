//! A tile of the library: a picture at the left, words at the right; the whole of it is the button.

use bevy::prelude::*;

use super::button::{Availability, behaviour};
use super::card::rule;
use super::control::{Inset, Part};
use super::dress::Control;
use super::request::Request;
use super::words::words;
use crate::game::theme::{
    Lettering, Role,
    space::{edge, gap, radius},
};

/// What a tile says.
#[derive(Clone, Debug, Default)]
pub struct Tile {
    pub title: String,
    /// One line about it.
    pub meta: String,
    /// Two lines more.
    pub detail: String,
    /// What stands under the rule, at the left.
    pub foot: String,
    /// What stands under the rule, at the right: a few letters.
    pub aside: String,
}

impl Tile {
    fn spoken(&self) -> String {
        let parts = [&self.title, &self.meta, &self.detail, &self.aside, &self.foot];
        let parts: Vec<&str> = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        parts.join(". ")
    }
}

/// The tile's size in layout pixels.
pub const TILE: Vec2 = Vec2::new(384.0, 232.0);
/// Width of the picture at its left.
pub const TILE_PICTURE: Vec2 = Vec2::new(126.0, 229.0);

/// The least width of a tile that shares a row, for the designed size of letters.
pub const TILE_LEAST: f32 = 368.0;

/// A tile with a picture that fills its left side.
pub fn tile<R: Request>(tile: Tile, picture: impl SceneList, request: R) -> impl Scene {
    let label = tile.spoken();
    let Tile { title, meta, detail, foot, aside } = tile;
    bsn! {
        Node {
            width: px(TILE.x),
            min_height: px(TILE.y),
            flex_shrink: 0.0,
            border_radius: BorderRadius::all(px(radius::CARD)),
            align_items: AlignItems::Stretch,
        }
        Inset { x: 0.0, y: 0.0 }
        behaviour(Control::Row, label, Availability::Open, request)
        Children [
            (
                Node {
                    width: px(TILE_PICTURE.x),
                    min_height: px(TILE_PICTURE.y),
                    flex_shrink: 0.0,
                    overflow: Overflow::clip(),
                    border_radius: BorderRadius::left(px(radius::CARD - edge::SELECTED)),
                }
                Children [ {picture} ]
            ),
            (
                Node {
                    flex_direction: FlexDirection::Column,
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    row_gap: px(gap::XXS),
                    padding: UiRect { left: px(gap::L), right: px(gap::L), top: px(gap::M), bottom: px(gap::S) },
                }
                Children [
                    (words(title, Lettering::LeadBold, Role::Ink) template_value(Part::Label)),
                    (words(meta, Lettering::Caption, Role::Ink2) template_value(Part::Note)),
                    (words(detail, Lettering::Caption, Role::Ink) template_value(Part::Label)),
                    (rule() Node { margin: UiRect { left: px(0), right: px(0), top: auto(), bottom: px(gap::XXS) } }),
                    (
                        Node { justify_content: JustifyContent::SpaceBetween, column_gap: px(gap::S), flex_wrap: FlexWrap::Wrap }
                        Children [
                            (words(foot, Lettering::CaptionBold, Role::Ink2) template_value(Part::Note)),
                            (words(aside, Lettering::Caption, Role::Ink2) template_value(Part::Note)),
                        ]
                    ),
                ]
            ),
        ]
    }
}
