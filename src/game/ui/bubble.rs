//! The customer's speech bubble: a name, what they are doing, and the line, typed out.

use accesskit::{Node as Spoken, Role as SpokenRole};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::art::{Art, art};
use super::entrance::Entrance;
use super::typing::Typing;
use super::words::{paragraph, words};
use crate::game::theme::{
    Beat, Edge, Fill, Layout, Lettering, Role, Shadow, Stroke,
    space::{gap, radius},
};

/// What a customer says and how.
#[derive(Clone, Debug, Default)]
pub struct Speech {
    /// Who speaks.
    pub name: String,
    /// What they do while speaking: behaviour, not a label.
    pub manner: String,
    /// What they say, without quotation marks.
    pub line: String,
}

/// The bubble; its tail points left, at the head.
pub fn speech_bubble(speech: Speech, layout: Layout) -> impl Scene {
    let Speech { name, manner, line } = speech;
    let (pad_x, pad_y) = layout.pick((28.0, 18.0), (30.0, 16.0), (18.0, 8.0));
    // A bubble without a line is too low for the tail's usual place.
    let tail_top = if line.is_empty() { 6.0 } else { 56.0 };
    let spoken = line.clone();
    bsn! {
        Node {
            flex_direction: FlexDirection::Column,
            flex_shrink: 0.0,
            padding: UiRect::axes(px(pad_x), px(pad_y)),
            border_radius: BorderRadius::all(px(radius::BUBBLE)),
        }
        template_value(Stroke::HAIR)
        Fill(Role::Surface)
        Edge(Role::LineSoft)
        template_value(Shadow::Card)
        template_value(Entrance::new(Beat::Bubble, Vec2::new(0.0, 8.0)))
        Children [
            (
                art(Art::new("icons/bubble_tail"), 20.0, 34.0)
                Node { position_type: PositionType::Absolute, left: px(-20), top: px(tail_top) }
            ),
            (
                Node { column_gap: px(gap::S), align_items: AlignItems::Baseline, flex_wrap: FlexWrap::Wrap }
                Children [
                    paragraph(name, Lettering::BodyBold, Role::Ink),
                    paragraph(manner, Lettering::Caption, Role::Ink2),
                ]
            ),
            (
                words(line.clone(), Lettering::Line, Role::Ink)
                template_value(Typing::new(line))
                template_value(AccessibilityNode(Spoken::new(SpokenRole::Label)))
                AccessibleLabel({spoken})
            ),
        ]
    }
}
