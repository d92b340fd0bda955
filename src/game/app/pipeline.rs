//! What draws, without what draws in space.
//!
//! Bevy's own pipeline brings the third dimension along, and at every start reads one shader for smaller copies of pictures
//! thirty times with regular expressions, which holds a browser up for a tenth of a second. Nothing here needs either.

use std::path::{Path, PathBuf};

use bevy::app::PluginGroupBuilder;
use bevy::asset::io::embedded::EmbeddedAssetRegistry;
use bevy::core_pipeline::blit::BlitPlugin;
use bevy::core_pipeline::core_2d::Core2dPlugin;
use bevy::core_pipeline::schedule::camera_driver;
use bevy::core_pipeline::tonemapping::TonemappingPlugin;
use bevy::core_pipeline::upscaling::UpscalingPlugin;
use bevy::core_pipeline::{CorePipelinePlugin, FullscreenShader};
use bevy::prelude::*;
use bevy::render::RenderApp;
use bevy::render::renderer::{PendingCommandBuffers, RenderGraph, RenderGraphSystems, RenderQueue};

/// Where Bevy looks for the shader that covers the screen.
const FULLSCREEN: &str = "bevy_core_pipeline/fullscreen_vertex_shader/fullscreen.wgsl";

/// Bevy's plugins, with a pipeline for two dimensions only.
pub(super) fn plugins() -> PluginGroupBuilder {
    DefaultPlugins.build().disable::<CorePipelinePlugin>().add_after::<CorePipelinePlugin>(FlatPipelinePlugin)
}

/// The part of Bevy's pipeline that a camera over an interface needs.
struct FlatPipelinePlugin;

impl Plugin for FlatPipelinePlugin {
    fn build(&self, app: &mut App) {
        let shaders = app.world().resource::<EmbeddedAssetRegistry>();
        shaders.insert_asset(PathBuf::new(), Path::new(FULLSCREEN), include_bytes!("fullscreen.wgsl").as_slice());
        app.add_plugins((Core2dPlugin, BlitPlugin, TonemappingPlugin, UpscalingPlugin));
        if let Some(render_app) = app.get_sub_app_mut(RenderApp) {
            render_app.init_resource::<FullscreenShader>().add_systems(
                RenderGraph,
                (camera_driver.in_set(RenderGraphSystems::Render), submit.in_set(RenderGraphSystems::Submit)),
            );
        }
    }
}

/// Hands what the camera has drawn to the adapter.
fn submit(mut pending: ResMut<PendingCommandBuffers>, queue: Res<RenderQueue>) {
    let buffers = pending.take();
    if !buffers.is_empty() {
        queue.submit(buffers);
    }
}
