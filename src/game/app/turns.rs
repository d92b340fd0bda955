//! One system after the other: they are too short to be worth another core's waking.

use bevy::ecs::schedule::{Schedules, SingleThreadedExecutor};
use bevy::prelude::*;
use bevy::render::RenderApp;

/// Lets the systems of an app, and those of its renderer, take turns on one thread each. What takes long has tasks of its
/// own: paintings, packs, looking ahead.
///
/// Call it when all plugins are built.
pub fn take_turns(app: &mut App) {
    in_turn(app.world_mut());
    if let Some(renderer) = app.get_sub_app_mut(RenderApp) {
        in_turn(renderer.world_mut());
    }
}

fn in_turn(world: &mut World) {
    for (_, schedule) in world.resource_mut::<Schedules>().iter_mut() {
        schedule.set_executor(SingleThreadedExecutor::new());
    }
}
