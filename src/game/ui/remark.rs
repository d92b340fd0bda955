//! A remark over a screen: an icon, a few sentences, and buttons; it can be reached by Tab and takes no focus.

use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;

use super::art::icon;
use super::entrance::Entrance;
use super::words::paragraph;
use crate::game::theme::{
    Beat, Edge, Fill, Lettering, Line, Role, Shadow, Sides, Stroke,
    space::{gap, radius},
};

/// What a remark says and where it stands, in layout pixels.
#[derive(Clone, Debug, Default)]
pub struct Remark {
    pub text: String,
    /// Something is not as it should be.
    pub is_fault: bool,
    pub left: f32,
    pub top: f32,
    pub width: f32,
    /// Width of the text below which the buttons stand under it.
    pub least: f32,
}

/// The remark; it stands until whoever spawned it takes it away.
pub fn remark(remark: Remark, buttons: impl SceneList) -> impl Scene {
    let Remark { text, is_fault, left, top, width, least } = remark;
    let (sign, ground, edge, ink) = if is_fault {
        ("warn", Role::WarnBg, Role::WarnLine, Role::WarnInk)
    } else {
        ("tick", Role::Surface, Role::Accent, Role::Ink)
    };
    bsn! {
        Node {
            position_type: PositionType::Absolute,
            left: px(left),
            top: px(top),
            width: px(width),
            column_gap: px(gap::S),
            row_gap: px(gap::XS),
            flex_wrap: FlexWrap::Wrap,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::FlexEnd,
            padding: UiRect::axes(px(gap::L), px(gap::S)),
            border_radius: BorderRadius::all(px(radius::REPLY)),
        }
        GlobalZIndex(5)
        template_value(Stroke(Line::Selected, Sides::All))
        Fill(ground)
        Edge(edge)
        template_value(Shadow::Card)
        template_value(Entrance::new(Beat::Bubble, Vec2::new(0.0, -8.0)))
        TabGroup { order: 1 }
        Children [
            icon(sign, 26.0, edge),
            (paragraph(text, Lettering::Caption, ink) Node { flex_grow: 1.0, flex_basis: px(least), flex_shrink: 1.0 }),
            (
                Node { flex_wrap: FlexWrap::Wrap, column_gap: px(gap::S), row_gap: px(gap::XS), justify_content: JustifyContent::FlexEnd }
                Children [ {buttons} ]
            ),
        ]
    }
}
