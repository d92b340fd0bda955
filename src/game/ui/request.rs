//! What a widget says when it is used: a request event of the screen's own, cloned each time.
//!
//! Widgets take the request and not a closure, so a screen reads as a list of what can be asked for, and a test
//! can ask for the same thing without the widget.

use bevy::prelude::*;
use bevy::ui_widgets::{Activate, ValueChange};

/// An event that a widget can hold and trigger: any `#[derive(Event, Clone)]` or `#[derive(EntityEvent, Clone)]`.
pub trait Request: Event<Trigger<'static>: Default> + Clone {}

impl<R: Event<Trigger<'static>: Default> + Clone> Request for R {}

/// Triggers the request when the button is activated by click, key or screen reader.
pub(super) fn on_activate<R: Request>(request: R) -> impl Scene {
    bsn! {
        on(move |_: On<Activate>, mut commands: Commands| commands.trigger(request.clone()))
    }
}

/// Triggers the request when the option becomes the chosen one of its group.
pub(super) fn on_choice<R: Request>(request: R) -> impl Scene {
    bsn! {
        on(move |change: On<ValueChange<bool>>, mut commands: Commands| {
            if change.value {
                commands.trigger(request.clone());
            }
        })
    }
}
