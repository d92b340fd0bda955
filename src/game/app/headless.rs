//! The whole app without graphics or a window system, for tests: real layout, real text, real picking.

use std::time::Duration;

use bevy::app::Plugins;
use bevy::camera::RenderTarget;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::render::settings::WgpuSettings;
use bevy::time::TimeUpdateStrategy;
use bevy::window::{ExitCondition, PrimaryWindow};
use bevy::winit::WinitPlugin;

use super::pipeline::plugins;
use crate::game::settings::Settings;
use crate::game::theme::open_canvas;

/// One frame of a test or of a picture.
pub(super) const FRAME: Duration = Duration::from_nanos(16_666_667);

/// Builds the app in a pretended window of a size, with a clock that moves one sixtieth of a second a frame.
///
/// `game` is the whole game, or the widgets alone. Call [`step`] next; the first step finishes the plugins.
pub fn headless<M>(width: u32, height: u32, settings: Settings, game: impl Plugins<M>) -> App {
    let window = Window { resolution: (width, height).into(), ..default() };
    let no_graphics = WgpuSettings { backends: None, ..default() };
    let mut app = App::new();
    app.add_plugins(
        plugins()
            .set(WindowPlugin {
                primary_window: Some(window),
                exit_condition: ExitCondition::DontExit,
                ..default()
            })
            .set(RenderPlugin { render_creation: no_graphics.into(), ..default() })
            .disable::<WinitPlugin>()
            .disable::<LogPlugin>()
            .disable::<PipelinedRenderingPlugin>(),
    )
    .insert_resource(settings)
    .insert_resource(TimeUpdateStrategy::ManualDuration(FRAME))
    .add_plugins(game);
    open_canvas(&mut app, RenderTarget::default());
    app
}

/// Finishes the plugins if that is still to be done, and runs a number of frames.
pub fn step(app: &mut App, frames: usize) {
    super::picture::finish(app);
    for _ in 0..frames {
        app.update();
    }
}

/// Presses and releases a key, as the window system would report it, and runs a frame after each.
pub fn press(app: &mut App, key_code: KeyCode, logical_key: Key) {
    for state in [ButtonState::Pressed, ButtonState::Released] {
        let mut windows = app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
        let Ok(window) = windows.single(app.world()) else { return };
        app.world_mut().write_message(KeyboardInput {
            key_code,
            logical_key: logical_key.clone(),
            state,
            text: None,
            repeat: false,
            window,
        });
        step(app, 1);
    }
}
