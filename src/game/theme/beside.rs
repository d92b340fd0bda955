//! Icons, faces and key marks: what stands beside words is as large as they are.

use bevy::prelude::*;
use bevy::ui::UiSystems;

use super::layout::Layout;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, grow.before(UiSystems::Layout));
}

/// A square beside words: its side in layout pixels where letters have the size that the grid is designed for. It
/// grows with them.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq)]
#[require(Node)]
pub struct Beside(pub f32);

fn grow(layout: Res<Layout>, mut squares: Query<(Ref<Beside>, &mut Node)>) {
    for (beside, mut node) in &mut squares {
        if layout.is_changed() || beside.is_changed() {
            let side = px((beside.0 * layout.growth()).round());
            (node.width, node.height) = (side, side);
        }
    }
}
