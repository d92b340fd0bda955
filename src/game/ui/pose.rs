//! Holds a control in a state without anybody touching it, for pictures.

use bevy::prelude::*;
use bevy::ui::Pressed;

use super::control::{Chosen, Dismissed};
use super::focus::Ringed;

/// A state to be held in.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pose {
    /// Untouched.
    #[default]
    Rest,
    /// Under the pointer.
    Hovered,
    /// Focused by the keyboard.
    Focused,
    /// Held down.
    Pressed,
    /// The reply just chosen.
    Chosen,
    /// A reply not chosen.
    Dismissed,
}

/// Patches a control into a pose; belongs after the control in a scene.
pub fn posed(pose: Pose) -> Box<dyn Scene> {
    match pose {
        Pose::Rest | Pose::Hovered => Box::new(bsn! { template_value(pose) }),
        Pose::Focused => Box::new(bsn! { template_value(pose) Ringed }),
        Pose::Pressed => Box::new(bsn! { Pressed }),
        Pose::Chosen => Box::new(bsn! { Chosen }),
        Pose::Dismissed => Box::new(bsn! { Dismissed }),
    }
}
