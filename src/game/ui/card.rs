//! Grounds for content: cards, cards with a coloured bar, and the band of the last chance.

use bevy::prelude::*;
use bevy::ui::widget::Label;

use super::art::icon;
use super::words::{one_line, paragraph};
use crate::game::theme::{
    Edge, Fill, Lettering, Line, Role, Shadow, Sides, Stroke,
    space::{edge, gap, radius},
};

/// A card: a raised surface, a column inside. Give it a size by patching its `Node`.
pub fn card(content: impl SceneList) -> impl Scene {
    bsn! {
        Node {
            flex_direction: FlexDirection::Column,
            padding: UiRect::all(px(gap::XL)),
            border_radius: BorderRadius::all(px(radius::CARD)),
        }
        template_value(Stroke::HAIR)
        Fill(Role::Surface)
        Edge(Role::LineSoft)
        template_value(Shadow::Card)
        Children [
            {content}
        ]
    }
}

/// A card with a coloured strip inside its left edge, such as the best and the costliest line.
pub fn barred_card(bar: Role, content: impl SceneList) -> impl Scene {
    bsn! {
        card(content)
        Node { padding: UiRect { left: px(34), right: px(gap::L), top: px(gap::M), bottom: px(gap::M) } }
        Children [(
            Node {
                position_type: PositionType::Absolute,
                left: px(14),
                top: px(gap::M),
                bottom: px(gap::M),
                width: px(5),
                border_radius: BorderRadius::all(px(3)),
            }
            Fill(bar)
        )]
    }
}

/// The band that says a customer is about to leave: a bold word and what will happen.
pub fn warning_band(word: impl Into<String>, what: impl Into<String>) -> impl Scene {
    bsn! {
        Node {
            min_height: px(52),
            flex_shrink: 0.0,
            column_gap: px(gap::S),
            padding: UiRect::axes(px(gap::L), px(gap::XS)),
            border_radius: BorderRadius::all(px(radius::REPLY)),
            align_items: AlignItems::Center,
        }
        template_value(Stroke(Line::Selected, Sides::All))
        Fill(Role::WarnBg)
        Edge(Role::WarnLine)
        Children [
            icon("warn", 26.0, Role::WarnLine),
            (one_line(word, Lettering::BodyBold, Role::WarnInk) Label),
            (paragraph(what, Lettering::Body, Role::WarnInk) Node { flex_shrink: 1.0 }),
        ]
    }
}

/// A thin line across a card.
pub fn rule() -> impl Scene {
    bsn! {
        Node { height: px(edge::HAIRLINE), flex_shrink: 0.0, align_self: AlignSelf::Stretch }
        Fill(Role::LineSoft)
    }
}
