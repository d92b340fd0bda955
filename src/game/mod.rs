//! The game: everything Bevy, from the window to the widgets.
//!
//! - [`app`] builds the three kinds of app: windowed, headless for tests, off-screen for pictures;
//! - [`bridge`] is where the engine meets the ECS: requests in, facts out;
//! - [`drawing`] turns vector drawings into pixels;
//! - [`hall`] is the place around it, with the people who look on;
//! - [`portrait`] is the customer's figure;
//! - [`screens`] draws what is to be seen, from the bridge's resources, with the widgets;
//! - [`state`] says which screen that is;
//! - [`theme`] holds palettes, type, distances, motion and the grid;
//! - [`ui`] holds the widgets; words come in as arguments, requests go out as events;
//! - [`sound`] plays the few sounds of the branch;
//! - [`a11y`] lets a screen reader act, and says aloud what changed;
//! - [`settings`] keeps what a person has set.

pub mod a11y;
pub mod app;
pub mod bridge;
pub mod drawing;
pub mod hall;
pub mod portrait;
pub mod screens;
pub mod settings;
pub mod sound;
pub mod state;
pub mod theme;
pub mod ui;

use std::sync::Arc;

use bevy::prelude::*;

use crate::catalog::{Library, Places};
use crate::locale::Lang;

/// Everything the game needs besides Bevy's own plugins and the settings' store.
///
/// Add it after `DefaultPlugins`: the canvas is fitted to the window, which must exist.
#[derive(Clone)]
pub struct GamePlugin {
    /// What can be played.
    pub library: Arc<Library>,
    /// The language to speak until a learner has set one.
    pub lang: Lang,
    /// The first customer's.
    pub seed: u64,
}

impl GamePlugin {
    /// With the packs that ship, and the customer as written.
    pub fn built_in(lang: Lang) -> GamePlugin {
        GamePlugin { library: Arc::new(Library::load(&Places::built_in())), lang, seed: 0 }
    }
}

impl Plugin for GamePlugin {
    fn build(&self, app: &mut App) {
        bridge::open(app, Arc::clone(&self.library), self.lang, self.seed);
        app.add_plugins((
            WidgetsPlugin,
            state::plugin,
            bridge::plugin,
            sound::plugin,
            portrait::plugin,
            hall::plugin,
            screens::plugin,
        ));
    }

    #[cfg(not(target_family = "wasm"))]
    fn finish(&self, app: &mut App) {
        app::take_turns(app);
    }
}

/// Theme, widgets and access alone, without a screen: what a test of a single widget stands on.
#[derive(Clone, Copy, Debug, Default)]
pub struct WidgetsPlugin;

impl Plugin for WidgetsPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<settings::Settings>().init_resource::<settings::SetAside>().add_plugins((
            theme::plugin,
            ui::plugin,
            a11y::plugin,
        ));
    }
}
