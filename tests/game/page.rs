//! The window as it is in a browser: its records are in memory at its own desk, and the page has the input method.

use std::path::PathBuf;
use std::sync::Mutex;

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::window::{PrimaryWindow, RequestRedraw};
use counterpoise::game::app::step;
use counterpoise::game::bridge::{self, Ledger};
use counterpoise::game::state::{Open, Screen};
use counterpoise::game::ui::{Composed, Scribe};
use counterpoise::locale::Lang;
use counterpoise::records::{Records, Shelf, ShelfState};

use crate::person::Person;

/// A browser's storage that takes everything.
struct Storage;

impl Shelf for Storage {
    fn put(&mut self, _: &[u8]) {}

    fn state(&mut self) -> ShelfState {
        ShelfState::Kept
    }

    fn put_aside(&mut self, _: &[u8]) -> PathBuf {
        PathBuf::new()
    }
}

/// Somebody new, who is asked for a name.
fn somebody_new() -> Person {
    let mut person = Person::opens_the_game(844, 390, Lang::ZhCn);
    bridge::use_records(&mut person.app, Records::on_shelf(None, Box::new(Storage)));
    person.waits(4);
    person.presses(KeyCode::Enter).waits(4);
    assert_eq!(person.screen(), Screen::Learner);
    person
}

impl Person {
    /// Presses a key so quickly that its release comes in the same frame, and looks until nothing asks for another frame.
    fn taps_and_watches(&mut self, key_code: KeyCode, logical_key: Key) -> &mut Self {
        let mut windows = self.app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
        let window = windows.single(self.app.world()).expect("there is a window");
        for state in [ButtonState::Pressed, ButtonState::Released] {
            let logical_key = logical_key.clone();
            self.app.world_mut().write_message(KeyboardInput {
                key_code,
                logical_key,
                state,
                text: None,
                repeat: false,
                window,
            });
        }
        step(&mut self.app, 1);
        while !self.app.world().resource::<Messages<RequestRedraw>>().is_empty() {
            step(&mut self.app, 1);
        }
        self
    }

    fn field(&mut self) -> (String, bool) {
        let mut fields = self.app.world_mut().query::<&EditableText>();
        let field = fields.single(self.app.world()).expect("there is one field");
        (field.value().to_string(), field.is_composing())
    }
}

#[test]
fn what_the_records_say_is_shown_without_another_key() {
    let mut person = somebody_new();
    person.writes("小林").waits(8);
    person.taps_and_watches(KeyCode::Enter, Key::Enter);
    assert_eq!(person.app.world().resource::<Ledger>().learner().map(|it| it.name.as_str()), Some("小林"));
    assert_eq!(person.screen(), Screen::Library);
}

/// What the page's input method has composed.
static COMPOSED: Mutex<Vec<Composed>> = Mutex::new(Vec::new());
/// What became of the input method.
static TOLD: Mutex<Vec<&str>> = Mutex::new(Vec::new());

#[test]
fn what_the_pages_input_method_composes_is_seen_in_the_field() {
    let compose = |composed| COMPOSED.lock().expect("nobody broke it").push(composed);
    let told = || TOLD.lock().expect("nobody broke it").clone();
    let mut person = somebody_new();
    person.app.insert_resource(Scribe {
        attend: |_| TOLD.lock().expect("nobody broke it").push("attends"),
        leave: || TOLD.lock().expect("nobody broke it").push("leaves"),
        composed: || COMPOSED.lock().expect("nobody broke it").pop(),
        ask: |_, _| {},
        written: || None,
    });
    person.writes("小").waits(2);
    assert_eq!(told().first(), Some(&"attends"));

    compose(Composed::Draft { text: "lin".into(), cursor: 3 });
    person.waits(1);
    assert_eq!(person.field(), ("小".to_owned(), true));
    compose(Composed::Done("林".into()));
    person.waits(1);
    assert_eq!(person.field(), ("小林".to_owned(), false));

    person.app.world_mut().trigger(Open(Screen::Title));
    person.waits(3);
    assert_eq!(told().last(), Some(&"leaves"));
}
