//! The app as a person meets it: a window that sleeps while nothing happens.

use std::time::Duration;

use bevy::camera::RenderTarget;
use bevy::ecs::error;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::WgpuSettings;
use bevy::window::WindowResizeConstraints;
use bevy::winit::{UpdateMode, WinitSettings};

use super::adapter::Adapter;
use crate::game::theme::open_canvas;
use crate::game::{GamePlugin, settings};

/// Longest sleep between two frames; whatever happens or moves wakes the app at once.
const SLEEP: Duration = Duration::from_secs(60);

/// Draws only when something happens, be the window in front or not.
fn at_rest() -> WinitSettings {
    WinitSettings {
        focused_mode: UpdateMode::reactive(SLEEP),
        unfocused_mode: UpdateMode::reactive_low_power(SLEEP),
    }
}

/// Builds the app with a window of the given title. Nothing is shown before `run`.
pub fn windowed(title: impl Into<String>, adapter: &Adapter) -> App {
    let window = Window {
        title: title.into(),
        name: Some("counterpoise".into()),
        resolution: (1280, 720).into(),
        resize_constraints: WindowResizeConstraints { min_width: 800.0, min_height: 600.0, ..default() },
        ..default()
    };
    let graphics = WgpuSettings {
        backends: Some(adapter.backends),
        force_fallback_adapter: adapter.software,
        // A flat interface needs no fast card, and a laptop in a meeting room needs its battery.
        power_preference: bevy::render::settings::PowerPreference::LowPower,
        ..default()
    };
    let mut app = App::new();
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin { primary_window: Some(window), ..default() })
            .set(RenderPlugin { render_creation: graphics.into(), ..default() }),
    )
    .insert_resource(at_rest())
    .set_error_handler(error::error)
    .add_plugins((settings::plugin, GamePlugin, super::icon::plugin));
    open_canvas(&mut app, RenderTarget::default());
    app
}
