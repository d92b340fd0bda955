//! An empty Bevy window with the features that the game is built with: what the game is measured against.

use bevy::prelude::*;

fn main() {
    App::new().add_plugins(DefaultPlugins).add_systems(Startup, spawn_camera).run();
}

fn spawn_camera(mut commands: Commands) {
    commands.spawn(Camera2d);
}
