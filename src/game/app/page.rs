//! The app in a browser's page: a canvas as large as the page lets it be.

use bevy::camera::RenderTarget;
use bevy::ecs::error;
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;

use super::conduct::Conduct;
use super::pipeline::plugins;
use crate::game::sound::Speaker;
use crate::game::theme::open_canvas;
use crate::game::{GamePlugin, settings};

/// Builds the app on the canvas that a selector of the page names. Nothing is shown before `run`.
pub fn on_page(canvas: &str, game: GamePlugin) -> App {
    let window = Window {
        canvas: Some(canvas.to_owned()),
        fit_canvas_to_parent: true,
        prevent_default_event_handling: true,
        ..default()
    };
    let mut app = App::new();
    // What a person should know is on the page; the console is for what nobody should meet.
    let log = LogPlugin { level: Level::ERROR, filter: String::new(), ..default() };
    app.add_plugins(plugins().set(WindowPlugin { primary_window: Some(window), ..default() }).set(log))
        .set_error_handler(error::error)
        .add_plugins((settings::plugin, game, Conduct::of(false)))
        .init_resource::<Speaker>();
    open_canvas(&mut app, RenderTarget::default());
    app
}
