//! For people who use a screen reader: their requests reach the widgets, and changes are said aloud.

mod actions;
mod announce;
mod order;

use bevy::prelude::*;

pub use announce::Announce;

/// Adds both directions, and the order of the tree.
pub(super) fn plugin(app: &mut App) {
    app.add_plugins((actions::plugin, announce::plugin, order::plugin));
}
