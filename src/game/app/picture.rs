//! Off-screen pictures: the same app drawn into an image, without a window, an X server or a real GPU.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};

use bevy::app::PluginsState;
use bevy::asset::RenderAssetUsages;
use bevy::camera::{ImageRenderTarget, RenderTarget};
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::render::render_resource::{TextureFormat, TextureUsages};
use bevy::render::settings::RenderCreation;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::time::TimeUpdateStrategy;
use bevy::window::{ExitCondition, RequestRedraw};
use bevy::winit::WinitPlugin;

use super::adapter::{NoAdapter, probe_drawing};
use super::headless::FRAME;
use super::pipeline::plugins;
use crate::game::GamePlugin;
use crate::game::settings::Settings;
use crate::game::theme::open_canvas;

/// Frames that must pass without anyone asking for another before a picture counts as settled.
const STILL_FRAMES: usize = 4;
/// Frames after which a picture is taken even if something still moves.
const MOST_FRAMES: usize = 600;

/// An app that draws into an image.
pub struct Picture {
    /// The app; put a screen into it before saving.
    pub app: App,
    target: Handle<Image>,
}

/// Runs an app until nobody asks for another frame.
pub fn settle(app: &mut App) {
    finish(app);
    let mut still = 0;
    for _ in 0..MOST_FRAMES {
        app.update();
        let is_moving = !app.world().resource::<Messages<RequestRedraw>>().is_empty();
        still = if is_moving { 0 } else { still + 1 };
        if still >= STILL_FRAMES {
            return;
        }
    }
}

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// Nothing on this machine can draw.
    #[error(transparent)]
    NoAdapter(#[from] NoAdapter),
    /// The drawing never came back from the adapter.
    #[error("the adapter returned no picture")]
    NothingDrawn,
    /// The picture could not be turned into an image file.
    #[error("cannot write `{path}`: {reason}")]
    Unwritten {
        /// Where it should have gone.
        path: PathBuf,
        /// What the encoder or the disk said.
        reason: String,
    },
}

impl Picture {
    /// Prepares a picture of a size in pixels.
    pub fn new(width: u32, height: u32, settings: Settings, game: GamePlugin) -> Result<Self, PictureError> {
        let adapter = probe_drawing()?;
        let mut picture = Self::drawn_with(adapter.graphics().into(), width, height, settings, game);
        picture.app.insert_resource(adapter).add_plugins(super::recovery::plugin);
        Ok(picture)
    }

    /// Prepares one that is drawn with what the caller has chosen.
    pub fn drawn_with(
        graphics: RenderCreation,
        width: u32,
        height: u32,
        settings: Settings,
        game: GamePlugin,
    ) -> Self {
        let mut app = App::new();
        app.add_plugins(
            plugins()
                .set(WindowPlugin { primary_window: None, exit_condition: ExitCondition::DontExit, ..default() })
                .set(RenderPlugin {
                    render_creation: graphics,
                    synchronous_pipeline_compilation: true,
                    ..default()
                })
                .disable::<WinitPlugin>()
                .disable::<LogPlugin>()
                .disable::<PipelinedRenderingPlugin>(),
        )
        .insert_resource(settings)
        .insert_resource(TimeUpdateStrategy::ManualDuration(FRAME))
        .add_plugins(game);
        let target = app.world_mut().resource_mut::<Assets<Image>>().add(blank(width, height));
        open_canvas(&mut app, RenderTarget::Image(ImageRenderTarget::from(target.clone())));
        Self { app, target }
    }

    /// Runs until nothing moves any more, and saves what is seen. The extension says which format.
    pub fn save(&mut self, path: &Path) -> Result<(), PictureError> {
        self.settle();
        let unwritten = |reason: String| PictureError::Unwritten { path: path.to_owned(), reason };
        let image = self.take()?;
        let pixels = image.try_into_dynamic().map_err(|fault| unwritten(fault.to_string()))?;
        pixels.to_rgb8().save(path).map_err(|fault| unwritten(fault.to_string()))
    }

    /// Runs until nobody asks for another frame.
    pub fn settle(&mut self) {
        settle(&mut self.app);
    }

    fn take(&mut self) -> Result<Image, PictureError> {
        let (send, receive) = channel();
        self.app.world_mut().spawn(Screenshot::image(self.target.clone())).observe(
            move |captured: On<ScreenshotCaptured>| {
                // The receiver is gone only when the picture has been given up.
                let _ = send.send(captured.image.clone());
            },
        );
        self.wait_for(&receive)
    }

    fn wait_for(&mut self, receive: &Receiver<Image>) -> Result<Image, PictureError> {
        for _ in 0..MOST_FRAMES {
            self.app.update();
            if let Ok(image) = receive.try_recv() {
                return Ok(image);
            }
        }
        Err(PictureError::NothingDrawn)
    }
}

fn blank(width: u32, height: u32) -> Image {
    let mut image = Image::new_target_texture(width, height, TextureFormat::Rgba8UnormSrgb, None);
    image.texture_descriptor.usage |= TextureUsages::COPY_SRC;
    image.asset_usage = RenderAssetUsages::default();
    image
}

/// Finishes the plugins once; only `App::run` does it by itself.
pub(super) fn finish(app: &mut App) {
    while app.plugins_state() == PluginsState::Adding {
        bevy::tasks::tick_global_task_pools_on_main_thread();
    }
    if app.plugins_state() == PluginsState::Ready {
        app.finish();
        app.cleanup();
    }
}
