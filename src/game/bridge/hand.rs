//! Whether a hand is on something: what comes from other threads waits for it, since a screen that is drawn anew between
//! a press and its release takes the button from under the hand.

use bevy::picking::pointer::PointerPress;
use bevy::prelude::*;

/// Whether no pointer is pressed. Ask it after the picking of the frame.
pub(super) fn is_hand_off(pointers: Query<&PointerPress>) -> bool {
    !pointers.iter().any(PointerPress::is_any_pressed)
}
