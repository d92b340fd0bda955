//! A press and its release are never taken in the same frame, so that no click is lost.
//!
//! Bevy gives a release to what was under the pointer in the frame before, and its button takes a click only where a
//! press has left its mark by then. When press and release come in one frame, as from a touchpad, or where a machine
//! draws slowly or has just been woken, the click is lost and the button stays down (bevy 0.19.1,
//! `bevy_picking/events.rs` and `bevy_ui_widgets/button.rs`). So what follows a press waits for the next frame.

use std::collections::VecDeque;

use bevy::ecs::message::MessageCursor;
use bevy::picking::PickingSystems;
use bevy::picking::pointer::{PointerAction, PointerInput};
use bevy::prelude::*;
use bevy::window::RequestRedraw;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(First, one_press_a_frame.after(PickingSystems::PostInput));
}

fn one_press_a_frame(
    inputs: Option<ResMut<Messages<PointerInput>>>,
    mut cursor: Local<MessageCursor<PointerInput>>,
    mut waiting: Local<VecDeque<PointerInput>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(mut inputs) = inputs else { return };
    let arrived: Vec<PointerInput> = cursor.read(&inputs).cloned().collect();
    if arrived.is_empty() && waiting.is_empty() {
        return;
    }
    waiting.extend(arrived);
    inputs.clear();
    let mut is_pressed = false;
    while let Some(input) = waiting.pop_front_if(|input| !is_pressed || !is_button(input)) {
        is_pressed |= is_button(&input);
        inputs.write(input);
    }
    cursor.clear(&inputs);
    if !waiting.is_empty() {
        redraw.write(RequestRedraw);
    }
}

fn is_button(input: &PointerInput) -> bool {
    matches!(input.action, PointerAction::Press(_) | PointerAction::Release(_))
}
