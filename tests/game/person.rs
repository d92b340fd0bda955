//! A person at the keyboard and the mouse, who finds things by the words a screen reader would say.

use bevy::camera::{NormalizedRenderTarget, RenderTarget};
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::picking::pointer::{Location, PointerAction, PointerButton, PointerId, PointerInput};
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use bevy::ui_widgets::Button;
use bevy::window::{Ime, PrimaryWindow};
use counterpoise::engine::Session;
use counterpoise::game::app::{headless, press, step};
use counterpoise::game::bridge::{Speech, Table};
use counterpoise::game::settings::Settings;
use counterpoise::game::state::Screen;
use counterpoise::game::{GamePlugin, WidgetsPlugin};
use counterpoise::locale::{Lang, Msg};

/// What a mouse reports of a click.
const CLICK: [PointerAction; 3] = [
    PointerAction::Move { delta: Vec2::ONE },
    PointerAction::Press(PointerButton::Primary),
    PointerAction::Release(PointerButton::Primary),
];

/// Somebody sitting in front of the app.
pub struct Person {
    pub app: App,
}

impl Person {
    /// Sits down in front of an app of a size, showing a screen.
    pub fn at<S: Scene>(width: u32, height: u32, screen: S) -> Self {
        Self::with(width, height, Settings { reduced_motion: true, ..default() }, screen)
    }

    /// The same, with settings of their own.
    pub fn with<S: Scene>(width: u32, height: u32, settings: Settings, screen: S) -> Self {
        let mut app = headless(width, height, settings, WidgetsPlugin);
        step(&mut app, 1);
        app.world_mut().spawn_scene(screen).expect("the screen can be spawned");
        step(&mut app, 3);
        Self { app }
    }

    /// Opens the whole game in a language, with the customer as written.
    pub fn opens_the_game(width: u32, height: u32, lang: Lang) -> Self {
        let settings = Settings { reduced_motion: true, language: lang.tag().to_owned(), ..default() };
        let mut app = headless(width, height, settings, GamePlugin::built_in(lang));
        step(&mut app, 4);
        Self { app }
    }

    /// Waits until something has come of what other threads do; what has not come after so many frames never will.
    pub fn waits_until(&mut self, what: &str, is_so: impl Fn(&World) -> bool) -> &mut Self {
        for _ in 0..20_000 {
            if is_so(self.app.world()) {
                return self.waits(3);
            }
            step(&mut self.app, 1);
            std::thread::yield_now();
        }
        panic!("it never came to this: {what}");
    }

    pub fn screen(&self) -> Screen {
        *self.app.world().resource::<State<Screen>>().get()
    }

    pub fn session(&self) -> Session {
        self.app.world().resource::<Table>().session().expect("a customer is at the counter").clone()
    }

    /// One of the program's own words, in the language in force.
    pub fn says(&self, msg: Msg) -> String {
        self.app.world().resource::<Speech>().plain(msg)
    }

    /// Waits a number of frames.
    pub fn waits(&mut self, frames: usize) -> &mut Self {
        step(&mut self.app, frames);
        self
    }

    /// Presses a key that has a name.
    pub fn presses(&mut self, key: KeyCode) -> &mut Self {
        let logical = match key {
            KeyCode::Tab => Key::Tab,
            KeyCode::Enter => Key::Enter,
            KeyCode::Escape => Key::Escape,
            KeyCode::ArrowDown => Key::ArrowDown,
            KeyCode::ArrowUp => Key::ArrowUp,
            KeyCode::PageDown => Key::PageDown,
            KeyCode::PageUp => Key::PageUp,
            _ => Key::Character("".into()),
        };
        press(&mut self.app, key, logical);
        self.waits(1)
    }

    /// Presses Shift and keeps it down, or lets it go.
    pub fn holds_shift(&mut self, is_down: bool) -> &mut Self {
        let mut windows = self.app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
        let window = windows.single(self.app.world()).expect("there is a window");
        let state = if is_down { ButtonState::Pressed } else { ButtonState::Released };
        self.app.world_mut().write_message(KeyboardInput {
            key_code: KeyCode::ShiftLeft,
            logical_key: Key::Shift,
            state,
            text: None,
            repeat: false,
            window,
        });
        self.waits(1)
    }

    /// Types one character.
    pub fn types(&mut self, character: char) -> &mut Self {
        let code = match character {
            '1' => KeyCode::Digit1,
            '2' => KeyCode::Digit2,
            '3' => KeyCode::Digit3,
            '4' => KeyCode::Digit4,
            '5' => KeyCode::Digit5,
            _ => KeyCode::KeyA,
        };
        press(&mut self.app, code, Key::Character(character.to_string().into()));
        self.waits(1)
    }

    /// Writes a text as an input method hands it over.
    pub fn writes(&mut self, text: &str) -> &mut Self {
        let mut windows = self.app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
        let window = windows.single(self.app.world()).expect("there is a window");
        self.app.world_mut().write_message(Ime::Commit { window, value: text.to_owned() });
        self.waits(2)
    }

    /// Clicks the middle of the thing called this.
    pub fn clicks(&mut self, label: &str) -> &mut Self {
        let entity = self.finds(label);
        self.clicks_middle_of(entity)
    }

    fn clicks_middle_of(&mut self, entity: Entity) -> &mut Self {
        let location = self.middle_of(entity);
        for action in CLICK {
            self.app.world_mut().write_message(PointerInput::new(PointerId::Mouse, location.clone(), action));
            self.waits(1);
        }
        self.waits(1)
    }

    /// Presses and thinks for a while before letting go.
    pub fn clicks_slowly(&mut self, label: &str, frames: usize) -> &mut Self {
        let entity = self.finds(label);
        let location = self.middle_of(entity);
        for action in CLICK {
            let is_release = matches!(action, PointerAction::Release(_));
            for _ in 0..if is_release { frames } else { 1 } {
                self.waits(1);
                std::thread::yield_now();
            }
            self.app.world_mut().write_message(PointerInput::new(PointerId::Mouse, location.clone(), action));
        }
        self.waits(2)
    }

    /// Clicks so quickly, or on so slow a machine, that press and release come in one frame.
    pub fn clicks_within_a_frame(&mut self, label: &str) -> &mut Self {
        let entity = self.finds(label);
        let location = self.middle_of(entity);
        for action in CLICK {
            self.app.world_mut().write_message(PointerInput::new(PointerId::Mouse, location.clone(), action));
        }
        self.waits(2)
    }

    fn middle_of(&mut self, entity: Entity) -> Location {
        let world = self.app.world();
        let middle = world.get::<UiGlobalTransform>(entity).expect("it has a place").translation;
        let mut windows = self.app.world_mut().query_filtered::<(Entity, &Window), With<PrimaryWindow>>();
        let (window, about) = windows.single(self.app.world()).expect("there is a window");
        // The pointer's place is in logical pixels of the window, the node's in physical ones.
        let position = middle / about.scale_factor();
        let target: NormalizedRenderTarget =
            RenderTarget::default().normalize(Some(window)).expect("the window is a target");
        Location { target, position }
    }

    /// Moves the focus to something, as Tab would in the end.
    pub fn focuses(&mut self, entity: Entity) -> &mut Self {
        use bevy::input_focus::{FocusCause, InputFocus};
        self.app.world_mut().resource_mut::<InputFocus>().set(entity, FocusCause::Navigated);
        self.waits(1)
    }

    /// Clicks the button called this; other things may have the same name.
    pub fn clicks_button(&mut self, label: &str) -> &mut Self {
        let mut buttons = self.app.world_mut().query_filtered::<(Entity, &AccessibleLabel), With<Button>>();
        let found =
            buttons.iter(self.app.world()).find(|(_, it)| it.0.starts_with(label)).map(|(entity, _)| entity);
        let button = found.unwrap_or_else(|| panic!("no button is called `{label}`"));
        self.clicks_middle_of(button)
    }

    /// The thing whose accessible label begins with these words.
    pub fn finds(&mut self, label: &str) -> Entity {
        let mut labels = self.app.world_mut().query::<(Entity, &AccessibleLabel)>();
        let found =
            labels.iter(self.app.world()).find(|(_, it)| it.0.starts_with(label)).map(|(entity, _)| entity);
        found.unwrap_or_else(|| panic!("nothing is called `{label}`"))
    }
}
