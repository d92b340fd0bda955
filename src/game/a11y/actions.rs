//! Carries out what a screen reader asks for. Bevy 0.19 receives such requests and hands them to nobody.

use accesskit::{Action, Role};
use bevy::a11y::{AccessibilityNode, ActionRequest};
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::{
    Activate, Button, RadioButton, RadioGroup, ScrollIntoView, Slider, SliderRange, SliderStep, SliderValue,
    ValueChange,
};

pub(super) fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>()
        .add_observer(on_insert_focusable)
        .add_observer(on_insert_button)
        .add_observer(on_insert_option)
        .add_systems(PreUpdate, carry_out);
}

/// Says that a thing can take the focus.
fn on_insert_focusable(added: On<Insert, TabIndex>, mut nodes: Query<&mut AccessibilityNode>) {
    if let Ok(mut node) = nodes.get_mut(added.entity) {
        node.add_action(Action::Focus);
    }
}

/// Says that a button can be pressed.
fn on_insert_button(added: On<Insert, Button>, mut nodes: Query<&mut AccessibilityNode>) {
    if let Ok(mut node) = nodes.get_mut(added.entity) {
        node.set_role(Role::Button);
        node.add_action(Action::Click);
    }
}

/// Says that an option can be chosen.
fn on_insert_option(added: On<Insert, RadioButton>, mut nodes: Query<&mut AccessibilityNode>) {
    if let Ok(mut node) = nodes.get_mut(added.entity) {
        node.add_action(Action::Click);
    }
}

fn carry_out(
    mut requests: MessageReader<ActionRequest>,
    buttons: Query<Has<InteractionDisabled>, With<Button>>,
    options: Query<(Has<InteractionDisabled>, &ChildOf), With<RadioButton>>,
    groups: Query<(), With<RadioGroup>>,
    sliders: Query<(&SliderValue, &SliderRange, &SliderStep), (With<Slider>, Without<InteractionDisabled>)>,
    mut focus: ResMut<InputFocus>,
    mut commands: Commands,
) {
    for request in requests.read() {
        let Some(entity) = Entity::try_from_bits(request.target_node.0) else { continue };
        match request.action {
            Action::Click if buttons.get(entity) == Ok(false) => commands.trigger(Activate { entity }),
            Action::Click => {
                if let Ok((false, parent)) = options.get(entity) {
                    commands.trigger(ValueChange { source: entity, value: true, is_final: true });
                    if groups.contains(parent.parent()) {
                        commands.trigger(ValueChange { source: parent.parent(), value: entity, is_final: true });
                    }
                }
            }
            Action::Focus => focus.set(entity, FocusCause::Navigated),
            Action::ScrollIntoView => commands.trigger(ScrollIntoView { entity }),
            Action::Increment | Action::Decrement => {
                if let Ok((value, range, step)) = sliders.get(entity) {
                    let change = if request.action == Action::Increment { step.0 } else { -step.0 };
                    let value = range.clamp(value.0 + change);
                    commands.trigger(ValueChange { source: entity, value, is_final: true });
                }
            }
            _ => {}
        }
    }
}
