//! What draws an interface, and nothing else.
//!
//! Bevy's own pipeline brings sprites, tiles, depth, tone mapping and the third dimension along. Nothing here needs them,
//! and at every start their shaders are read with regular expressions, one of them thirty times, which holds a browser up
//! for a good tenth of a second.

use std::path::{Path, PathBuf};

use bevy::app::PluginGroupBuilder;
use bevy::asset::io::embedded::EmbeddedAssetRegistry;
use bevy::core_pipeline::blit::BlitPlugin;
use bevy::core_pipeline::schedule::camera_driver;
use bevy::core_pipeline::upscaling::{UpscalingPlugin, upscaling};
use bevy::core_pipeline::{Core2d, Core2dSystems, CorePipelinePlugin, FullscreenShader};
use bevy::image::TextureAtlasPlugin;
use bevy::prelude::*;
use bevy::render::camera::CameraRenderGraph;
use bevy::render::extract_component::ExtractComponentPlugin;
use bevy::render::render_resource::RenderPassDescriptor;
use bevy::render::renderer::{
    PendingCommandBuffers, RenderContext, RenderGraph, RenderGraphSystems, RenderQueue, ViewQuery,
};
use bevy::render::view::ViewTarget;
use bevy::render::{ExtractSchedule, RenderApp};
use bevy::sprite::SpritePlugin;
use bevy::sprite_render::{SpriteAssetEvents, SpriteRenderPlugin, extract_sprite_events};

/// Where Bevy looks for the shader that covers the screen.
const FULLSCREEN: &str = "bevy_core_pipeline/fullscreen_vertex_shader/fullscreen.wgsl";

/// Bevy's plugins, with a pipeline for an interface only.
pub(super) fn plugins() -> PluginGroupBuilder {
    DefaultPlugins
        .build()
        .disable::<CorePipelinePlugin>()
        .disable::<SpritePlugin>()
        .disable::<SpriteRenderPlugin>()
        .add_after::<CorePipelinePlugin>(FlatPipelinePlugin)
}

/// The part of Bevy's pipeline that a camera over an interface needs.
struct FlatPipelinePlugin;

impl Plugin for FlatPipelinePlugin {
    fn build(&self, app: &mut App) {
        let shaders = app.world().resource::<EmbeddedAssetRegistry>();
        shaders.insert_asset(PathBuf::new(), Path::new(FULLSCREEN), include_bytes!("fullscreen.wgsl").as_slice());
        app.register_required_components_with::<Camera2d, _>(|| CameraRenderGraph::new(Core2d));
        app.add_plugins((ExtractComponentPlugin::<Camera2d>::default(), BlitPlugin, UpscalingPlugin));
        // A window's pointers may have brought it along.
        if !app.is_plugin_added::<TextureAtlasPlugin>() {
            app.add_plugins(TextureAtlasPlugin);
        }
        if let Some(render_app) = app.get_sub_app_mut(RenderApp) {
            render_app
                .init_resource::<FullscreenShader>()
                .init_resource::<SpriteAssetEvents>()
                // By these an interface learns that a picture has changed.
                .add_systems(ExtractSchedule, extract_sprite_events)
                .add_schedule(Core2d::base_schedule())
                .add_systems(
                    Core2d,
                    (clear.in_set(Core2dSystems::MainPass), upscaling.after(Core2dSystems::PostProcess)),
                )
                .add_systems(
                    RenderGraph,
                    (camera_driver.in_set(RenderGraphSystems::Render), submit.in_set(RenderGraphSystems::Submit)),
                );
        }
    }
}

/// Gives the picture the camera's colour, also where no interface is.
fn clear(view: ViewQuery<&ViewTarget>, mut context: RenderContext) {
    let target = view.into_inner();
    context.begin_tracked_render_pass(RenderPassDescriptor {
        label: Some("clear"),
        color_attachments: &[Some(target.get_unsampled_color_attachment())],
        depth_stencil_attachment: None,
        timestamp_writes: None,
        occlusion_query_set: None,
        multiview_mask: None,
    });
}

/// Hands what the camera has drawn to the adapter.
fn submit(mut pending: ResMut<PendingCommandBuffers>, queue: Res<RenderQueue>) {
    let buffers = pending.take();
    if !buffers.is_empty() {
        queue.submit(buffers);
    }
}
