//! Border widths in whole physical pixels, so that all four sides of a box are equally thick.
//!
//! Bevy rounds the two sides of a box on their own; a width of one and a half comes out as one on one side and two
//! on the other.

use bevy::ecs::lifecycle::HookContext;
use bevy::ecs::world::DeferredWorld;
use bevy::prelude::*;

use super::layout::Layout;
use super::palette::{Palette, Theme};
use super::space::edge;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, restroke.run_if(resource_changed::<Layout>.or_eager(resource_changed::<Palette>)));
}

/// The kinds of lines there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Line {
    /// None.
    #[default]
    Bare,
    /// Around cards and buttons; thicker in high contrast.
    Hair,
    /// Around what is selected.
    Selected,
}

/// The sides of a box that have a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sides {
    /// All four.
    #[default]
    All,
    /// The upper one.
    Top,
    /// The lower one.
    Bottom,
    /// The upper and the lower one.
    TopAndBottom,
}

/// The lines around a node. Its colour is an `Edge`.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq, Eq)]
#[component(immutable, on_insert = stroke_on_insert)]
#[require(Node)]
pub struct Stroke(pub Line, pub Sides);

impl Stroke {
    /// A thin line all around.
    pub const HAIR: Self = Self(Line::Hair, Sides::All);

    fn border(self, layout: &Layout, palette: &Palette) -> UiRect {
        let width = px(self.0.width(layout, palette));
        match self.1 {
            Sides::All => UiRect::all(width),
            Sides::Top => UiRect::top(width),
            Sides::Bottom => UiRect::bottom(width),
            Sides::TopAndBottom => UiRect::vertical(width),
        }
    }
}

impl Line {
    /// The width in layout pixels.
    pub fn width(self, layout: &Layout, palette: &Palette) -> f32 {
        let wanted = match self {
            Self::Bare => return 0.0,
            Self::Hair if palette.theme == Theme::Contrast => edge::SELECTED,
            Self::Hair => edge::HAIRLINE,
            Self::Selected => edge::SELECTED,
        };
        (wanted * layout.density).floor().max(1.0) / layout.density
    }
}

fn stroke_on_insert(mut world: DeferredWorld, HookContext { entity, .. }: HookContext) {
    let Some(&stroke) = world.get::<Stroke>(entity) else { return };
    let (Some(layout), Some(palette)) = (world.get_resource::<Layout>(), world.get_resource::<Palette>()) else {
        return;
    };
    let border = stroke.border(layout, palette);
    if let Some(mut node) = world.get_mut::<Node>(entity) {
        node.border = border;
    }
}

fn restroke(layout: Res<Layout>, palette: Res<Palette>, mut nodes: Query<(&Stroke, &mut Node)>) {
    for (stroke, mut node) in &mut nodes {
        node.border = stroke.border(&layout, &palette);
    }
}
