//! The app as a person meets it: a window.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use bevy::camera::RenderTarget;
use bevy::ecs::error;
use bevy::platform::dirs::preferences_dir;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::window::WindowResizeConstraints;

use super::adapter::Adapter;
use super::conduct::Conduct;
use super::pipeline::plugins;
use crate::game::settings::SetAside;
use crate::game::sound::Speaker;
use crate::game::theme::open_canvas;
use crate::game::{GamePlugin, settings};

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
        plugins()
            .set(WindowPlugin { primary_window: Some(window), ..default() })
            .set(RenderPlugin { render_creation: adapter.graphics().into(), ..default() }),
    )
    .insert_resource(adapter.clone())
    .set_error_handler(error::error)
    .add_plugins((settings::plugin, game, Conduct::of(adapter.is_processor)))
    .add_plugins((super::icon::plugin, super::recovery::plugin, super::wake::plugin))
    .insert_resource(SetAside(aside))
    .init_resource::<Speaker>();
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
