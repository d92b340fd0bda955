//! The window's icon, which Bevy 0.19 leaves to winit.

use bevy::asset::RenderAssetUsages;
use bevy::ecs::system::NonSendMarker;
use bevy::image::{CompressedImageFormats, ImageSampler, ImageType};
use bevy::prelude::*;
use bevy::winit::WINIT_WINDOWS;
use winit::window::Icon;

const PICTURE: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/art/icon.png"));

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Last, hang_icon);
}

/// Gives each new window the icon, on the main thread as winit wants it.
fn hang_icon(
    new: Query<Entity, Added<Window>>,
    mut waiting: Local<Vec<Entity>>,
    _main_thread: NonSendMarker,
) -> Result {
    waiting.extend(&new);
    if waiting.is_empty() {
        return Ok(());
    }
    let icon = decode()?;
    WINIT_WINDOWS.with_borrow(|windows| {
        waiting.retain(|&entity| match windows.get_window(entity) {
            Some(window) => {
                window.set_window_icon(Some(icon.clone()));
                false
            }
            None => true,
        });
    });
    Ok(())
}

fn decode() -> Result<Icon> {
    let image = Image::from_buffer(
        PICTURE,
        ImageType::Extension("png"),
        CompressedImageFormats::NONE,
        true,
        ImageSampler::Default,
        RenderAssetUsages::MAIN_WORLD,
    )?;
    let UVec2 { x: width, y: height } = image.size();
    Ok(Icon::from_rgba(image.data.unwrap_or_default(), width, height)?)
}
