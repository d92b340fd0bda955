//! Writing where the window has no keyboard or input method of its own: a page has them, its canvas has not.

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::{FocusedInput, InputFocus};
use bevy::prelude::*;
use bevy::text::{EditableText, TextEdit};
use bevy::ui::UiGlobalTransform;

use super::field::{IsHandedIn, IsSearch};
use crate::game::theme::keep_moving;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Dictation>()
        .add_observer(on_click)
        .add_observer(on_composed)
        .add_systems(PostUpdate, attend.after(bevy::ui::UiSystems::PostLayout).run_if(resource_exists::<Scribe>))
        .add_systems(
            PreUpdate,
            (take_dictation, keep_moving).run_if(|for_one: Res<Dictation>| for_one.0.is_some()),
        );
}

/// Writes for a person. Without it, the window itself takes what is written.
#[derive(Resource, Clone, Copy, Debug)]
pub struct Scribe {
    /// Brings the input method to the field that has the focus, which lies there in pixels of the window.
    pub attend: fn(Rect),
    /// Takes it away again.
    pub leave: fn(),
    /// What it has composed; [`Key::Process`] says that there is something.
    pub composed: fn() -> Option<String>,
    /// Asks for a line: takes what the line is for, and what it begins with.
    pub ask: fn(&str, &str),
    /// What was written, once it was; nothing at all where the person thought better of it.
    pub written: fn() -> Option<Option<String>>,
}

/// The field that a line was asked for.
#[derive(Resource, Clone, Copy, Debug, Default)]
struct Dictation(Option<Entity>);

/// Keeps the input method with the field that has the focus.
fn attend(
    scribe: Res<Scribe>,
    focus: Res<InputFocus>,
    fields: Query<(&ComputedNode, &UiGlobalTransform), With<EditableText>>,
    mut attended: Local<Option<Rect>>,
) {
    let field = focus.get().and_then(|entity| fields.get(entity).ok());
    let place = field.map(|(node, place)| Rect::from_center_size(place.translation, node.size()));
    if *attended == place {
        return;
    }
    match place {
        Some(place) => (scribe.attend)(place),
        None => (scribe.leave)(),
    }
    *attended = place;
}

fn on_composed(
    key: On<FocusedInput<KeyboardInput>>,
    scribe: Option<Res<Scribe>>,
    mut fields: Query<&mut EditableText>,
) {
    if let Some(scribe) = scribe
        && key.input.logical_key == Key::Process
        && key.input.state == ButtonState::Pressed
        && let Ok(mut field) = fields.get_mut(key.event_target())
        && let Some(text) = (scribe.composed)()
    {
        field.queue_edit(TextEdit::Insert(text.as_str().into()));
    }
}

/// A touch on a field asks for a keyboard; a click takes the input method away from it.
fn on_click(
    click: On<Pointer<Click>>,
    scribe: Option<Res<Scribe>>,
    fields: Query<(&EditableText, &AccessibleLabel, &ComputedNode, &UiGlobalTransform)>,
    mut dictation: ResMut<Dictation>,
) {
    let Some(scribe) = scribe else { return };
    let Ok((field, label, node, place)) = fields.get(click.event_target()) else { return };
    if click.pointer_id.is_touch() {
        (scribe.ask)(&label.0, &field.value().to_string());
        dictation.0 = Some(click.event_target());
    } else {
        (scribe.attend)(Rect::from_center_size(place.translation, node.size()));
    }
}

/// Puts what was written into its field and hands it in.
fn take_dictation(
    scribe: Res<Scribe>,
    mut dictation: ResMut<Dictation>,
    mut fields: Query<(&mut EditableText, Has<IsSearch>)>,
    mut commands: Commands,
) {
    let Some(written) = (scribe.written)() else { return };
    let entity = dictation.0.take();
    if let (Some(text), Some(entity)) = (written, entity)
        && let Ok((mut field, is_search)) = fields.get_mut(entity)
    {
        field.queue_edit(TextEdit::SelectAll);
        field.queue_edit(TextEdit::Insert(text.as_str().into()));
        if !is_search {
            commands.entity(entity).insert(IsHandedIn);
        }
    }
}
