//! Puts the palette's colours on nodes, text and edges, and puts them on again when the palette changes.
//!
//! A paint is an immutable component that names a role; inserting it colours the entity at once, so nothing is
//! ever drawn in a wrong colour for a frame.

use bevy::ecs::lifecycle::HookContext;
use bevy::ecs::world::DeferredWorld;
use bevy::prelude::*;

use super::palette::Palette;
use super::role::Role;
use super::shadow::{Shadow, cast};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Palette>()
        .add_systems(PostUpdate, repaint.run_if(resource_changed::<Palette>).before(bevy::ui::UiSystems::Prepare));
}

/// The colour of a node's ground.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq, Eq)]
#[component(immutable, on_insert = fill)]
#[require(BackgroundColor)]
pub struct Fill(pub Role);

/// The colour of a node's border.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq, Eq)]
#[component(immutable, on_insert = edge)]
#[require(BorderColor)]
pub struct Edge(pub Role);

/// The colour of text.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq, Eq)]
#[component(immutable, on_insert = ink)]
#[require(TextColor)]
pub struct Ink(pub Role);

/// Draws an entity's own paints at half strength: what has been decided against.
#[derive(Component, Clone, Copy, Debug, Default)]
#[component(immutable, on_insert = refade, on_remove = unfade)]
pub struct Faded;

impl Palette {
    fn shade(&self, role: Role, faded: bool) -> Color {
        let colour = self.colour(role);
        if faded { colour.with_alpha(colour.alpha() * 0.5) } else { colour }
    }
}

fn shade_in(world: &DeferredWorld, entity: Entity, role: Role) -> Option<Color> {
    let faded = world.get::<Faded>(entity).is_some();
    Some(world.get_resource::<Palette>()?.shade(role, faded))
}

fn fill(mut world: DeferredWorld, HookContext { entity, .. }: HookContext) {
    let role = world.get::<Fill>(entity).map_or(Role::Clear, |fill| fill.0);
    if let Some(colour) = shade_in(&world, entity, role)
        && let Some(mut ground) = world.get_mut::<BackgroundColor>(entity)
    {
        ground.0 = colour;
    }
}

fn edge(mut world: DeferredWorld, HookContext { entity, .. }: HookContext) {
    let role = world.get::<Edge>(entity).map_or(Role::Clear, |edge| edge.0);
    if let Some(colour) = shade_in(&world, entity, role)
        && let Some(mut border) = world.get_mut::<BorderColor>(entity)
    {
        *border = BorderColor::all(colour);
    }
}

fn ink(mut world: DeferredWorld, HookContext { entity, .. }: HookContext) {
    let role = world.get::<Ink>(entity).map_or(Role::Clear, |ink| ink.0);
    if let Some(colour) = shade_in(&world, entity, role)
        && let Some(mut text) = world.get_mut::<TextColor>(entity)
    {
        text.0 = colour;
    }
}

/// Inserts an entity's paints again, which colours it anew.
fn freshen(world: &mut World, entity: Entity) {
    let Ok(mut entity) = world.get_entity_mut(entity) else { return };
    if let Some(&paint) = entity.get::<Fill>() {
        entity.insert(paint);
    }
    if let Some(&paint) = entity.get::<Edge>() {
        entity.insert(paint);
    }
    if let Some(&paint) = entity.get::<Ink>() {
        entity.insert(paint);
    }
}

fn refade(mut world: DeferredWorld, HookContext { entity, .. }: HookContext) {
    world.commands().queue(move |world: &mut World| freshen(world, entity));
}

fn unfade(world: DeferredWorld, context: HookContext) {
    refade(world, context);
}

/// Colours everything anew after a change of theme.
fn repaint(
    palette: Res<Palette>,
    mut clear: ResMut<ClearColor>,
    mut fills: Query<(&Fill, &mut BackgroundColor, Has<Faded>)>,
    mut edges: Query<(&Edge, &mut BorderColor, Has<Faded>)>,
    mut inks: Query<(&Ink, &mut TextColor, Has<Faded>)>,
    mut shadows: Query<(&Shadow, &mut BoxShadow)>,
) {
    clear.0 = palette.colour(Role::Page);
    for (fill, mut ground, faded) in &mut fills {
        ground.0 = palette.shade(fill.0, faded);
    }
    for (edge, mut border, faded) in &mut edges {
        *border = BorderColor::all(palette.shade(edge.0, faded));
    }
    for (ink, mut text, faded) in &mut inks {
        text.0 = palette.shade(ink.0, faded);
    }
    for (shadow, mut boxes) in &mut shadows {
        *boxes = cast(*shadow, &palette);
    }
}
