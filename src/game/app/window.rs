//! The app as a person meets it: a window that sleeps while nothing happens.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use bevy::camera::RenderTarget;
use bevy::ecs::error;
use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::FocusedInput;
use bevy::platform::dirs::preferences_dir;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::window::{PrimaryWindow, WindowMode, WindowResizeConstraints};
use bevy::winit::{UpdateMode, WinitSettings};

use super::adapter::Adapter;
use crate::game::settings::{SetAside, Settings};
use crate::game::sound::Speaker;
use crate::game::theme::{Pulse, open_canvas};
use crate::game::{GamePlugin, settings};

/// Longest sleep between two frames; whatever happens or moves wakes the app at once.
const SLEEP: Duration = Duration::from_secs(60);

/// The same while a customer breathes: less than fifteen frames a second.
const BREATH: Duration = Duration::from_millis(70);

/// The same where the processor draws: five frames a second, each of which costs it a tenth of a second.
const DRAWN_BREATH: Duration = Duration::from_millis(200);

/// Draws only when something happens; while a customer breathes also for that, if the window is in front.
fn sleeping(pulse: Pulse, adapter: &Adapter) -> WinitSettings {
    let longest = match pulse {
        Pulse::Asleep => SLEEP,
        Pulse::Alive if adapter.is_processor => DRAWN_BREATH,
        Pulse::Alive => BREATH,
    };
    WinitSettings {
        focused_mode: UpdateMode::reactive(longest),
        unfocused_mode: UpdateMode::reactive_low_power(SLEEP),
    }
}

fn follow_pulse(pulse: Res<Pulse>, adapter: Res<Adapter>, mut settings: ResMut<WinitSettings>) {
    *settings = sleeping(*pulse, &adapter);
}

/// Gives the window the whole screen, or its frame back.
fn fill_screen(settings: Res<Settings>, mut windows: Query<&mut Window, With<PrimaryWindow>>) {
    let mode = if settings.full_screen {
        WindowMode::BorderlessFullscreen(MonitorSelection::Current)
    } else {
        WindowMode::Windowed
    };
    for mut window in &mut windows {
        if window.mode != mode {
            window.mode = mode;
        }
    }
}

/// F11, as everywhere.
fn on_full_screen_key(
    key: On<FocusedInput<KeyboardInput>>,
    windows: Query<(), With<PrimaryWindow>>,
    mut settings: ResMut<Settings>,
) {
    let is_pressed = key.input.state == ButtonState::Pressed && !key.input.repeat;
    if is_pressed && key.input.key_code == KeyCode::F11 && windows.contains(key.event_target()) {
        settings.full_screen = !settings.full_screen;
    }
}

/// Puts a settings file that is no TOML aside, before Bevy reads it as the defaults and writes over it.
fn set_aside_broken_settings(folder: &Path) -> Option<PathBuf> {
    let file = folder.join("settings.toml");
    let is_broken = match fs::read_to_string(&file) {
        Ok(text) => text.parse::<toml::Table>().is_err(),
        Err(error) => error.kind() == ErrorKind::InvalidData,
    };
    let aside = folder.join("settings.toml.broken");
    (is_broken && fs::rename(&file, &aside).is_ok()).then_some(aside)
}

/// Builds the app with a window of the given title. Nothing is shown before `run`.
pub fn windowed(title: impl Into<String>, adapter: &Adapter, game: GamePlugin) -> App {
    let window = Window {
        title: title.into(),
        name: Some("counterpoise".into()),
        resolution: (1280, 720).into(),
        resize_constraints: WindowResizeConstraints { min_width: 800.0, min_height: 600.0, ..default() },
        ..default()
    };
    let aside = preferences_dir().and_then(|dir| set_aside_broken_settings(&dir.join(settings::APP_NAME)));
    let mut app = App::new();
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin { primary_window: Some(window), ..default() })
            .set(RenderPlugin { render_creation: adapter.graphics().into(), ..default() }),
    )
    .insert_resource(adapter.clone())
    .insert_resource(sleeping(Pulse::Asleep, adapter))
    .set_error_handler(error::error)
    .add_plugins((settings::plugin, game, super::icon::plugin, super::recovery::plugin, super::wake::plugin));
    app.add_systems(Update, fill_screen.run_if(resource_changed::<Settings>)).add_observer(on_full_screen_key);
    app.add_systems(Last, follow_pulse.run_if(resource_changed::<Pulse>));
    app.insert_resource(SetAside(aside)).init_resource::<Speaker>();
    open_canvas(&mut app, RenderTarget::default());
    app
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_settings_are_kept_beside_the_new_ones() {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let file = folder.path().join("settings.toml");
        assert_eq!(set_aside_broken_settings(folder.path()), None);
        fs::write(&file, "[settings]\ntext_scale = 1.3\n").expect("it can be written");
        assert_eq!(set_aside_broken_settings(folder.path()), None);
        fs::write(&file, b"text_scale = = \xFF").expect("it can be written");
        let aside = set_aside_broken_settings(folder.path()).expect("it is put aside");
        assert_eq!(fs::read(aside).expect("it is there"), b"text_scale = = \xFF");
        assert!(!file.exists());
    }
}
