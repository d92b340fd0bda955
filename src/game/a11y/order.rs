//! The order in which a screen reader meets things: that of the layout. A thing whose parent isn't in the tree is hung
//! from the window, in no order at all (bevy 0.19), so every box is in it; screen readers pass over boxes.

use accesskit::{Node as Spoken, Role};
use bevy::a11y::{AccessibilityNode, AccessibilityRequested, AccessibilitySystems};
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, put_in_order.before(AccessibilitySystems::Update));
}

/// Only where somebody listens.
fn put_in_order(world: &mut World, boxes: &mut QueryState<Entity, (With<Node>, Without<AccessibilityNode>)>) {
    if !world.get_resource::<AccessibilityRequested>().is_some_and(AccessibilityRequested::get) {
        return;
    }
    let missing: Vec<Entity> = boxes.iter(world).collect();
    for entity in missing {
        world.entity_mut(entity).insert(AccessibilityNode(Spoken::new(Role::GenericContainer)));
    }
}
