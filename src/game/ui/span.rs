//! A level with its uncertainty: a track, the stretch in which the level lies, and a dot where it most likely is.

use accesskit::{Node as Spoken, Role as SpokenRole};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use crate::game::theme::{Edge, Fill, Line, Role, Sides, Stroke};

/// Shares of the track, each in [0, 1].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Span {
    pub low: f32,
    pub at: f32,
    pub high: f32,
}

const HEIGHT: f32 = 18.0;
const TRACK: f32 = 4.0;
const STRETCH: f32 = 14.0;
const DOT: f32 = 18.0;

/// The drawing; it takes what width there is. The label is what a screen reader says.
pub fn span_bar(label: impl Into<String>, span: Span) -> impl Scene {
    let label = label.into();
    let Span { low, at, high } = span;
    let mut spoken = Spoken::new(SpokenRole::Meter);
    spoken.set_min_numeric_value(0.0);
    spoken.set_max_numeric_value(1.0);
    spoken.set_numeric_value(f64::from(at));
    let (left, width) = (low.clamp(0.0, 1.0) * 100.0, (high - low).clamp(0.0, 1.0) * 100.0);
    bsn! {
        Node { height: px(HEIGHT), flex_grow: 1.0, flex_basis: px(0), min_width: px(80) }
        template_value(AccessibilityNode(spoken))
        AccessibleLabel({label})
        Children [
            (
                Node {
                    position_type: PositionType::Absolute,
                    top: px((HEIGHT - TRACK) / 2.0),
                    width: percent(100),
                    height: px(TRACK),
                    border_radius: BorderRadius::MAX,
                }
                Fill(Role::LineSoft)
            ),
            (
                Node {
                    position_type: PositionType::Absolute,
                    top: px((HEIGHT - STRETCH) / 2.0),
                    left: percent(left),
                    width: percent(width),
                    height: px(STRETCH),
                    border_radius: BorderRadius::MAX,
                }
                template_value(Stroke(Line::Hair, Sides::All))
                Fill(Role::AccentSoft)
                Edge(Role::Accent)
            ),
            (
                Node {
                    position_type: PositionType::Absolute,
                    left: percent(at.clamp(0.0, 1.0) * 100.0),
                    width: px(DOT),
                    height: px(DOT),
                    margin: UiRect::left(px(-DOT / 2.0)),
                    border_radius: BorderRadius::MAX,
                }
                template_value(Stroke(Line::Selected, Sides::All))
                Fill(Role::Accent)
                Edge(Role::Surface)
            ),
        ]
    }
}
