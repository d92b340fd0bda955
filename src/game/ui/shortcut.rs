//! Keys that press a control from anywhere on its screen: digits for replies, letters for the bar.
//!
//! A screen's root listens; keys typed into a text field never get here, because the field keeps them.

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::FocusedInput;
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Activate;
use bevy::window::PrimaryWindow;

/// The keys that press this control, with a space between two: a character without regard to case, `Esc`, `PgUp`
/// or `PgDn`.
#[derive(Component, Clone, Debug, Default, PartialEq, Eq)]
pub struct Shortcut(pub String);

/// Keeps shortcuts behind it from working: a drawer or a dialog.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Barrier;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(on_key).add_observer(on_key_passed);
}

/// A key that a text field would keep and has no use for.
#[derive(Event, Clone, Debug)]
pub(super) struct KeyPassed(pub Key);

/// A key that has gone all the way to the window unused presses the control whose shortcut it is.
fn on_key(key: On<FocusedInput<KeyboardInput>>, windows: Query<(), With<PrimaryWindow>>, mut commands: Commands) {
    let input = &key.input;
    if windows.contains(key.event_target()) && input.state == ButtonState::Pressed && !input.repeat {
        commands.trigger(KeyPassed(input.logical_key.clone()));
    }
}

fn on_key_passed(
    passed: On<KeyPassed>,
    shortcuts: Query<(Entity, &Shortcut, Has<InteractionDisabled>)>,
    barriers: Query<Entity, With<Barrier>>,
    parents: Query<&ChildOf>,
    mut commands: Commands,
) {
    let barrier = barriers.iter().last();
    let is_reachable = |entity: Entity| barrier.is_none_or(|it| parents.iter_ancestors(entity).any(|up| up == it));
    for (entity, shortcut, locked) in &shortcuts {
        if !locked && is_reachable(entity) && shortcut.is(&passed.0) {
            commands.trigger(Activate { entity });
            return;
        }
    }
}

impl Shortcut {
    /// Whether a key presses it.
    pub(super) fn is(&self, key: &Key) -> bool {
        let name = match key {
            Key::Character(typed) => typed.as_str(),
            Key::Escape => "Esc",
            Key::PageDown => "PgDn",
            Key::PageUp => "PgUp",
            _ => return false,
        };
        self.0.split(' ').any(|it| it.eq_ignore_ascii_case(name))
    }
}
