//! A graphics device that is lost, as when its driver is updated, is opened anew; the talk goes on where it stood.

use bevy::prelude::*;
use bevy::render::error_handler::{ErrorType, RenderError, RenderErrorHandler, RenderErrorPolicy};
use bevy::render::renderer::RenderDevice;
use bevy::window::RequestRedraw;

use super::adapter::Adapter;
use crate::game::drawing::DrawAnew;

/// Losses in one evening after which it is no use.
const MOST_LOSSES: u8 = 5;
/// Frames that it takes at most until something is seen again.
const FRAMES: u8 = 60;

/// How often a device was lost, and how many frames are still to be asked for.
#[derive(Resource, Debug, Default)]
struct Recovery {
    losses: u8,
    frames: u8,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Recovery>()
        .insert_resource(RenderErrorHandler(recover))
        .add_systems(PreUpdate, draw_anew.run_if(resource_exists_and_changed::<RenderDevice>))
        .add_systems(Last, keep_drawing.run_if(|recovery: Res<Recovery>| recovery.frames > 0));
}

/// What can't be mended ends the program with a message; every turn is kept by then.
fn recover(error: &RenderError, main: &mut World, _: &mut World) -> RenderErrorPolicy {
    let mut recovery = main.resource_mut::<Recovery>();
    if error.ty != ErrorType::DeviceLost || recovery.losses >= MOST_LOSSES {
        panic!("{:?} {}", error.ty, error.description);
    }
    recovery.losses += 1;
    recovery.frames = FRAMES;
    RenderErrorPolicy::Recover(main.resource::<Adapter>().graphics().into())
}

/// What only the lost device knew.
fn draw_anew(recovery: Res<Recovery>, mut commands: Commands) {
    if recovery.losses > 0 {
        commands.trigger(DrawAnew);
    }
}

fn keep_drawing(mut recovery: ResMut<Recovery>, mut redraw: MessageWriter<RequestRedraw>) {
    recovery.frames -= 1;
    redraw.write(RequestRedraw);
}
