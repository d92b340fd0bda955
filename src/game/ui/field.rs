//! A line to type into: with its label, what stands there while it is empty, and Enter to hand it in; or to search with,
//! which hands in each change.
//!
//! Bevy's `EditableText` does the editing, the clipboard and the input of Chinese. What it lacks is here: a node for
//! screen readers, a placeholder, colours of the theme, and a way out by Escape, which it keeps for itself (bevy 0.19).

use std::time::Duration;

use accesskit::{Node as Spoken, Role as SpokenRole};
use bevy::a11y::AccessibilityNode;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::FocusedInput;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::text::{EditableText, EditableTextSystems, TextCursorStyle, TextEditChange};
use bevy::window::RequestRedraw;

use super::control::Inset;
use super::dress::Control;
use super::request::Request;
use super::shortcut::KeyPassed;
use super::words::words;
use crate::game::theme::{
    Ink, Lettering, Palette, Role,
    space::{gap, radius},
};

pub(super) fn plugin(app: &mut App) {
    app.add_observer(on_add).add_observer(on_change).add_observer(on_key).add_observer(on_hand_in).add_systems(
        PostUpdate,
        (hand_in.after(EditableTextSystems), recolour.run_if(resource_changed::<Palette>)),
    );
}

/// Where there is less width beside it, it takes a row of its own.
const FIELD_LEAST: f32 = 240.0;

/// What a field says.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// What a screen reader calls it.
    pub label: String,
    /// What stands in it while it is empty.
    pub placeholder: String,
    /// What it begins with.
    pub text: String,
    /// Most characters that it takes.
    pub most: usize,
}

/// Hands in what stands in the field of the screen, as Enter in it does.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct HandIn;

/// What was handed in.
#[derive(EntityEvent, Clone, Debug)]
struct HandedIn {
    entity: Entity,
    text: String,
}

/// The field itself, which is to be read after the keys of this frame have been taken.
#[derive(Component, Clone, Copy, Debug, Default)]
pub(super) struct IsHandedIn;

/// Hands in each change.
#[derive(Component, Clone, Copy, Debug, Default)]
pub(super) struct IsSearch;

/// What stands in a field while it is empty.
#[derive(Component, Clone, Copy, Debug, Default)]
struct Placeholder;

/// A field. `request` makes the request from what is handed in; `more` is what its control is besides, as the first
/// focus of its screen.
pub fn text_field<R: Request>(field: Field, request: fn(String) -> R, more: Option<impl Scene>) -> impl Scene {
    let Field { label, placeholder, text, most } = field;
    let mut spoken = Spoken::new(SpokenRole::TextInput);
    spoken.set_value(text.as_str());
    spoken.set_placeholder(placeholder.as_str());
    let shown = if text.is_empty() { Visibility::Inherited } else { Visibility::Hidden };
    let text = EditableText {
        max_characters: Some(most),
        // It does not blink: a window at rest draws nothing.
        cursor_blink_period: Duration::MAX,
        cursor_width: 0.1,
        ..EditableText::new(text)
    };
    bsn! {
        Node { flex_direction: FlexDirection::Column, flex_grow: 1.0, flex_basis: px(FIELD_LEAST), justify_content: JustifyContent::Center }
        Children [
            (
                Node { border_radius: BorderRadius::all(px(radius::BUTTON)) }
                Inset { x: {gap::M}, y: {11.0} }
                template_value(text)
                TextLayout::no_wrap()
                template_value(Lettering::Body)
                Ink(Role::Ink)
                template_value(Control::Field)
                Hovered
                TabIndex(0)
                template_value(AccessibilityNode(spoken))
                AccessibleLabel({label})
                {more}
                on(move |handed: On<HandedIn>, mut commands: Commands| commands.trigger(request(handed.text.clone())))
            ),
            (
                Node { position_type: PositionType::Absolute, left: px(gap::M) }
                Placeholder
                template_value(shown)
                template_value(Pickable::IGNORE)
                Children [ words(placeholder, Lettering::Body, Role::Ink2) ]
            ),
        ]
    }
}

/// A field that makes its request from each change of what stands in it.
pub fn search_field<R: Request>(field: Field, request: fn(String) -> R, more: Option<impl Scene>) -> impl Scene {
    text_field(field, request, Some(bsn! { {more} IsSearch }))
}

fn cursor(palette: &Palette) -> TextCursorStyle {
    TextCursorStyle {
        color: palette.colour(Role::Accent),
        selection_color: palette.colour(Role::AccentSoft),
        unfocused_selection_color: Color::NONE,
        selected_text_color: None,
    }
}

fn on_add(added: On<Add, EditableText>, palette: Res<Palette>, mut commands: Commands) {
    commands.entity(added.entity).insert(cursor(&palette));
}

fn recolour(palette: Res<Palette>, mut cursors: Query<&mut TextCursorStyle>) {
    for mut style in &mut cursors {
        *style = cursor(&palette);
    }
}

/// Says what stands there now, and takes the placeholder away or brings it back.
fn on_change(
    change: On<TextEditChange>,
    mut fields: Query<(&EditableText, &ChildOf, &mut AccessibilityNode, Has<IsSearch>)>,
    around: Query<&Children>,
    mut placeholders: Query<&mut Visibility, With<Placeholder>>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut commands: Commands,
) {
    let entity = change.event_target();
    let Ok((field, parent, mut spoken, is_search)) = fields.get_mut(entity) else { return };
    let text = field.value().to_string();
    // It also says that the cursor has moved.
    if is_search && spoken.value() != Some(text.as_str()) {
        commands.trigger(HandedIn { entity, text: text.clone() });
    }
    // What the input method is composing is not part of the value yet, and is seen.
    let is_empty = text.is_empty() && !field.is_composing();
    spoken.set_value(text);
    for &beside in around.get(parent.parent()).into_iter().flatten() {
        if let Ok(mut visibility) = placeholders.get_mut(beside)
            && visibility.set_if_neq(if is_empty { Visibility::Inherited } else { Visibility::Hidden })
        {
            // It is too late for this frame.
            redraw.write(RequestRedraw);
        }
    }
}

fn on_key(key: On<FocusedInput<KeyboardInput>>, fields: Query<&EditableText>, mut commands: Commands) {
    let entity = key.event_target();
    let Ok(field) = fields.get(entity) else { return };
    if key.input.state != ButtonState::Pressed || field.is_composing() {
        return;
    }
    match key.input.logical_key {
        Key::Enter => {
            commands.entity(entity).insert(IsHandedIn);
        }
        Key::Escape => commands.trigger(KeyPassed(Key::Escape)),
        _ => {}
    }
}

fn on_hand_in(_: On<HandIn>, fields: Query<Entity, With<EditableText>>, mut commands: Commands) {
    for entity in &fields {
        commands.entity(entity).insert(IsHandedIn);
    }
}

fn hand_in(fields: Query<(Entity, &EditableText), With<IsHandedIn>>, mut commands: Commands) {
    for (entity, field) in &fields {
        commands.entity(entity).remove::<IsHandedIn>();
        commands.trigger(HandedIn { entity, text: field.value().to_string() });
    }
}
