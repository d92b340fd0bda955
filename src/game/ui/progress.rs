//! A bar that shows a share of a whole.

use accesskit::{Node as Spoken, Role as SpokenRole};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use crate::game::theme::{Edge, Fill, Role, Stroke};

/// A bar filled from the left; `share` is between 0 and 1. The label is what a screen reader says.
pub fn progress_bar(label: impl Into<String>, share: f32) -> impl Scene {
    let label = label.into();
    let share = share.clamp(0.0, 1.0);
    let mut spoken = Spoken::new(SpokenRole::ProgressIndicator);
    spoken.set_min_numeric_value(0.0);
    spoken.set_max_numeric_value(1.0);
    spoken.set_numeric_value(f64::from(share));
    bsn! {
        Node {
            height: px(12),
            flex_shrink: 0.0,
            align_self: AlignSelf::Stretch,
            border_radius: BorderRadius::MAX,
            overflow: Overflow::clip(),
        }
        template_value(Stroke::HAIR)
        Fill(Role::Sunken)
        Edge(Role::LineStrong)
        template_value(AccessibilityNode(spoken))
        AccessibleLabel({label})
        Children [(
            Node {
                width: percent(share * 100.0),
                height: percent(100),
                border_radius: BorderRadius::MAX,
            }
            Fill(Role::Accent)
        )]
    }
}
