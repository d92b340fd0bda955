//! What comes from elsewhere: how it is waited for, and that it waits while a hand is on something, since a screen that is
//! drawn anew between a press and its release takes the button from under the hand.

use bevy::ecs::schedule::{IntoScheduleConfigs, SystemCondition};
use bevy::ecs::system::ScheduleSystem;
use bevy::picking::PickingSystems;
use bevy::picking::pointer::PointerPress;
use bevy::prelude::*;

use crate::game::theme::keep_moving;

/// Lets a system hear what comes from elsewhere, while something is awaited: one frame follows another for it, from the one
/// in which it was asked for to the one after the last word.
pub(super) fn listen<IsAwaited, Hear>(
    app: &mut App,
    is_awaited: impl SystemCondition<IsAwaited> + Copy,
    hear: impl IntoScheduleConfigs<ScheduleSystem, Hear>,
) {
    app.add_systems(
        PreUpdate,
        (hear, keep_moving).run_if(is_awaited.and_then(is_hand_off)).after(PickingSystems::Last),
    )
    .add_systems(Last, keep_moving.run_if(is_awaited.and_then(is_hand_off)));
}

/// Whether no pointer is pressed. Ask it after the picking of the frame.
fn is_hand_off(pointers: Query<&PointerPress>) -> bool {
    !pointers.iter().any(PointerPress::is_any_pressed)
}
