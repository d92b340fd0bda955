//! The soft shadows under cards, replies, primary buttons and drawers; none in the high contrast theme.

use bevy::ecs::lifecycle::HookContext;
use bevy::ecs::world::DeferredWorld;
use bevy::prelude::*;

use super::palette::{Palette, Theme};

/// How a node is lifted off the page.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq, Eq)]
#[component(immutable, on_insert = cast_on_insert)]
#[require(BoxShadow)]
pub enum Shadow {
    /// Lies flat.
    #[default]
    Flat,
    /// A card or a speech bubble.
    Card,
    /// A reply or a row.
    Reply,
    /// The primary button.
    Primary,
    /// A drawer at the right.
    Drawer,
}

fn cast_on_insert(mut world: DeferredWorld, HookContext { entity, .. }: HookContext) {
    let shadow = world.get::<Shadow>(entity).copied().unwrap_or_default();
    if let Some(palette) = world.get_resource::<Palette>() {
        let boxes = cast(shadow, palette);
        if let Some(mut present) = world.get_mut::<BoxShadow>(entity) {
            *present = boxes;
        }
    }
}

/// The boxes that draw a shadow in a palette.
pub(super) fn cast(shadow: Shadow, palette: &Palette) -> BoxShadow {
    if palette.theme == Theme::Contrast {
        return BoxShadow(Vec::new());
    }
    // x and y offset, blur, opacity
    let layers: &[[f32; 4]] = match shadow {
        Shadow::Flat => &[],
        Shadow::Card => &[[0.0, 2.0, 4.0, 0.05], [0.0, 8.0, 24.0, 0.07]],
        Shadow::Reply => &[[0.0, 1.0, 3.0, 0.06], [0.0, 4.0, 12.0, 0.05]],
        Shadow::Primary => &[[0.0, 4.0, 14.0, 0.18]],
        Shadow::Drawer => &[[-12.0, 0.0, 40.0, 0.25]],
    };
    BoxShadow(
        layers
            .iter()
            .map(|&[x, y, blur, opacity]| ShadowStyle {
                color: palette.shadow.with_alpha(opacity).into(),
                x_offset: px(x),
                y_offset: px(y),
                spread_radius: px(0),
                // Bevy takes the deviation of the blur; the design gives its width as CSS does, which is twice that.
                blur_radius: px(blur / 2.0),
            })
            .collect(),
    )
}
