//! How the game looks: palettes, type, distances, motion and the grid, all of it by role and never by value.
//!
//! A scene says `Fill(Role::Surface)`, `Ink(Role::Ink2)` or `Lettering::Lead`; this room knows what that means in
//! the theme, on the screen and for the person in front of it, and changes it live. `Layout` says which of the
//! three grids applies. Only this room and `game/ui` hold numbers for sizes; only this room holds colours.

mod band;
mod beside;
pub mod grid;
mod layout;
mod lettering;
mod motion;
mod paint;
mod palette;
mod role;
mod shadow;
pub mod space;
mod stroke;
mod swatches;

use bevy::camera::RenderTarget;
use bevy::prelude::*;

pub use band::Band;
pub use beside::Beside;
pub use layout::{Canvas, Class, Gathering, Layout};
pub use lettering::{Lettering, Typefaces};
pub use motion::{Beat, Course, Motion, Pulse, TypingPace, keep_moving};
pub use paint::{Edge, Faded, Fill, Ink};
pub use palette::{Palette, Room, Scenery, Theme};
pub use role::Role;
pub use shadow::Shadow;
pub use stroke::{Line, Sides, Stroke};

use super::settings::Settings;

/// Looks after the palette, the type and the layout.
pub(super) fn plugin(app: &mut App) {
    app.add_plugins((beside::plugin, layout::plugin, lettering::plugin, motion::plugin))
        .add_plugins((paint::plugin, stroke::plugin))
        .add_systems(PreUpdate, choose_palette.run_if(resource_changed::<Settings>));
}

/// Spawns the camera that draws the interface into a target, and fits layout and palette to it at once, so that
/// the first screen is built for the right grid.
pub(super) fn open_canvas(app: &mut App, target: RenderTarget) {
    app.world_mut().spawn((Canvas, target));
    // Neither system can fail: all they need was added by the plugins.
    let _ = app.world_mut().run_system_cached(layout::fit);
    let _ = app.world_mut().run_system_cached(choose_palette);
}

/// Takes the palette the settings ask for.
fn choose_palette(settings: Res<Settings>, mut palette: ResMut<Palette>) {
    palette.set_if_neq(Palette::new(settings.theme, settings.room()));
}
