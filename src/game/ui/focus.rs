//! The keyboard's focus: a ring around what has it, arrow keys between neighbours, and nothing for the mouse.

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::tab_navigation::{NavAction, TabNavigation, TabNavigationPlugin};
use bevy::input_focus::{FocusCause, FocusedInput, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui::{Checked, UiSystems};
use bevy::ui_widgets::{Activate, RadioButton, RadioGroup, ScrollIntoView};

use super::dress::Control;
use super::pose::Pose;
use super::shortcut::{KeyPassed, Shortcut};
use crate::game::theme::{Layout, Palette, Role, Room, space::edge};

/// Things in a row that a clicker passes over at most.
const MOST_STOPS: usize = 8;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(TabNavigationPlugin)
        .add_observer(on_arrow_key)
        .add_observer(on_clicker)
        .add_observer(on_ring)
        .add_observer(on_unring)
        .add_systems(
            PostUpdate,
            (move_ring, recolour_ring.run_if(resource_changed::<Palette>)).chain().before(UiSystems::Prepare),
        );
}

/// Wears the focus ring.
#[derive(Component, Clone, Copy, Debug, Default)]
pub(super) struct Ringed;

/// A presenter's clicker has two buttons, PageUp and PageDown: in a room one moves the focus on and the other presses
/// what has it. Where something on the screen has them for its shortcut, it takes them.
fn on_clicker(
    passed: On<KeyPassed>,
    layout: Res<Layout>,
    shortcuts: Query<&Shortcut>,
    controls: Query<&Control>,
    neighbours: TabNavigation,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut commands: Commands,
) {
    let is_taken = shortcuts.iter().any(|shortcut| shortcut.is(&passed.0));
    if layout.room != Room::Projector || is_taken {
        return;
    }
    match passed.0 {
        Key::PageUp => {
            // Columns that scroll are of no use to somebody who has two buttons.
            let mut next = neighbours.navigate(&focus, NavAction::Next).ok();
            for _ in 0..MOST_STOPS {
                let Some(at) = next.filter(|at| !controls.contains(*at)) else { break };
                focus.set(at, FocusCause::Navigated);
                next = neighbours.navigate(&focus, NavAction::Next).ok();
            }
            if let Some(next) = next {
                focus.set(next, FocusCause::Navigated);
                visible.0 = true;
            }
        }
        // The first press only shows where the focus is.
        Key::PageDown if !visible.0 => visible.0 = true,
        Key::PageDown => {
            if let Some(entity) = focus.get().filter(|&entity| controls.contains(entity)) {
                commands.trigger(Activate { entity });
            }
        }
        _ => {}
    }
}

/// Moves the ring to what has the focus; in a group of options that is the chosen one.
pub(super) fn move_ring(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    ringed: Query<Entity, (With<Ringed>, Without<Pose>)>,
    rings: Query<(), Or<(With<Control>, With<super::scroll::Scroller>)>>,
    groups: Query<&Children, With<RadioGroup>>,
    options: Query<Has<Checked>, With<RadioButton>>,
    changed: Query<(), (With<RadioButton>, Changed<Checked>)>,
    mut commands: Commands,
) {
    if !focus.is_changed() && !visible.is_changed() && changed.is_empty() {
        return;
    }
    let focused = focus.get().filter(|_| visible.0);
    let target = focused.and_then(|entity| match groups.get(entity) {
        Ok(children) => {
            let chosen = children.iter().find(|&child| options.get(child) == Ok(true));
            chosen.or_else(|| children.iter().find(|&child| options.contains(child)))
        }
        Err(_) => rings.contains(entity).then_some(entity),
    });
    for old in ringed.iter().filter(|&old| Some(old) != target) {
        commands.entity(old).remove::<Ringed>();
    }
    if let Some(target) = target
        && !ringed.contains(target)
    {
        commands.entity(target).insert(Ringed);
        commands.trigger(ScrollIntoView { entity: target });
    }
}

fn on_ring(ring: On<Insert, Ringed>, palette: Res<Palette>, mut commands: Commands) {
    commands.entity(ring.entity).insert(Outline {
        width: px(edge::RING),
        offset: px(edge::RING_OFFSET),
        color: palette.colour(Role::Focus),
    });
}

fn on_unring(ring: On<Remove, Ringed>, mut commands: Commands) {
    commands.entity(ring.entity).try_remove::<Outline>();
}

fn recolour_ring(palette: Res<Palette>, mut rings: Query<&mut Outline, With<Ringed>>) {
    for mut outline in &mut rings {
        outline.color = palette.colour(Role::Focus);
    }
}

/// Arrow keys move between controls as Tab does; groups of options keep the arrows for themselves.
fn on_arrow_key(
    mut key: On<FocusedInput<KeyboardInput>>,
    controls: Query<&Control>,
    neighbours: TabNavigation,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
) {
    let Ok(&control) = controls.get(key.focused_entity) else { return };
    if key.input.state != ButtonState::Pressed {
        return;
    }
    let action = match key.input.key_code {
        // Within a line of text they move the cursor.
        KeyCode::ArrowRight | KeyCode::ArrowLeft if control == Control::Field => return,
        KeyCode::ArrowDown | KeyCode::ArrowRight => NavAction::Next,
        KeyCode::ArrowUp | KeyCode::ArrowLeft => NavAction::Previous,
        _ => return,
    };
    if let Ok(next) = neighbours.navigate(&focus, action) {
        key.propagate(false);
        focus.set(next, FocusCause::Navigated);
        visible.0 = true;
    }
}
