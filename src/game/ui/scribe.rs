//! Writing where the window has no keyboard or input method of its own: a page has them, its canvas has not.

use bevy::prelude::*;
use bevy::text::{EditableText, TextEdit};
use bevy::ui_widgets::ImeSystems;
use bevy::window::{Ime, PrimaryWindow};

use super::field::{IsHandedIn, IsSearch};
use crate::game::theme::keep_moving;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Dictation>()
        .add_observer(on_click)
        .add_systems(PreUpdate, hear.before(ImeSystems::HandleEvents).run_if(resource_exists::<Scribe>))
        .add_systems(Last, attend.run_if(resource_exists::<Scribe>))
        .add_systems(
            PreUpdate,
            (take_dictation, keep_moving).run_if(|for_one: Res<Dictation>| for_one.0.is_some()),
        );
}

/// Writes for a person. Without it, the window itself takes what is written.
#[derive(Resource, Clone, Copy, Debug)]
pub struct Scribe {
    /// Brings the input method to a place in the window, below which it shows what it offers.
    pub attend: fn(Vec2),
    /// Takes it away again.
    pub leave: fn(),
    /// What it has composed next.
    pub composed: fn() -> Option<Composed>,
    /// Asks for a line: takes what the line is for, and what it begins with.
    pub ask: fn(&str, &str),
    /// What was written, once it was; nothing at all where the person thought better of it.
    pub written: fn() -> Option<Option<String>>,
}

/// What an input method has composed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Composed {
    /// Shown, and still to be changed; with the place of the cursor, in bytes.
    Draft {
        text: String,
        cursor: usize,
    },
    Done(String),
}

/// The field that a line was asked for.
#[derive(Resource, Clone, Copy, Debug, Default)]
struct Dictation(Option<Entity>);

/// Says what is composed as a window with an input method would.
fn hear(scribe: Res<Scribe>, windows: Query<Entity, With<PrimaryWindow>>, mut heard: MessageWriter<Ime>) {
    let Ok(window) = windows.single() else { return };
    while let Some(composed) = (scribe.composed)() {
        heard.write(match composed {
            Composed::Draft { text, cursor } => {
                Ime::Preedit { window, value: text, cursor: Some((cursor, cursor)) }
            }
            Composed::Done(text) => Ime::Commit { window, value: text },
        });
    }
}

/// Keeps the input method where a window's own would be.
fn attend(scribe: Res<Scribe>, windows: Query<&Window, With<PrimaryWindow>>, mut attended: Local<Option<Vec2>>) {
    let Ok(window) = windows.single() else { return };
    let place = window.ime_enabled.then_some(window.ime_position);
    if *attended == place {
        return;
    }
    match place {
        Some(place) => (scribe.attend)(place),
        None => (scribe.leave)(),
    }
    *attended = place;
}

/// A touch on a field asks for a keyboard; a click takes the input method away from it.
fn on_click(
    click: On<Pointer<Click>>,
    scribe: Option<Res<Scribe>>,
    fields: Query<(&EditableText, &AccessibleLabel)>,
    windows: Query<&Window, With<PrimaryWindow>>,
    mut dictation: ResMut<Dictation>,
) {
    let Some(scribe) = scribe else { return };
    let Ok((field, label)) = fields.get(click.event_target()) else { return };
    if click.pointer_id.is_touch() {
        (scribe.ask)(&label.0, &field.value().to_string());
        dictation.0 = Some(click.event_target());
    } else if let Ok(window) = windows.single() {
        (scribe.attend)(window.ime_position);
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
