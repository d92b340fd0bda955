//! Key caps: the picture of a key beside what it does.

use bevy::prelude::*;

use super::control::Part;
use super::words::words;
use crate::game::theme::{Beside, Edge, Fill, Lettering, Role, Stroke, space::radius};

/// A small key with an edge, as in the bar.
pub fn key_cap(key: impl Into<String>) -> impl Scene {
    bsn! {
        Node {
            padding: UiRect::axes(px(6), px(0)),
            border_radius: BorderRadius::all(px(6)),
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
            min_width: px(26),
        }
        template_value(Stroke::HAIR)
        Fill(Role::Sunken)
        Edge(Role::LineSoft)
        template_value(Part::Key)
        Children [
            (words(key, Lettering::Caption, Role::Ink2) template_value(Part::KeyWord))
        ]
    }
}

/// The large key of a reply: what to press to say it.
pub(super) fn reply_key(key: impl Into<String>, size: f32) -> impl Scene {
    bsn! {
        Node {
            flex_shrink: 0.0,
            border_radius: BorderRadius::all(px(radius::KEY)),
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
        }
        template_value(Beside(size))
        Fill(Role::Sunken)
        template_value(Part::Key)
        Children [
            (words(key, Lettering::BodyBold, Role::Ink) template_value(Part::KeyWord))
        ]
    }
}
