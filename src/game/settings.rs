//! What a person has set, and who was here last; kept in the user's configuration folder.

use std::path::PathBuf;

use bevy::prelude::*;
use bevy::settings::{ReflectSettingsGroup, SaveSettingsSync, SettingsGroup, SettingsPlugin};

use super::theme::{Room, Theme};

/// The folder under the user's configuration folder.
pub(super) const APP_NAME: &str = "org.counterpoise.Counterpoise";

/// Text sizes a person can choose, as shares of the designed size.
pub const TEXT_SCALES: [f32; 6] = [0.8, 1.0, 1.15, 1.3, 1.5, 2.0];

/// Volumes a person can choose, silence first.
pub const VOLUMES: [f32; 4] = [0.0, 0.3, 0.6, 1.0];

/// How long a character takes to be typed, as shares of the designed time; nothing means that a line stands at once.
pub const TYPING_PACES: [f32; 4] = [0.0, 0.5, 1.0, 2.0];

/// Where a settings file that could not be read was put aside, if there was one.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq)]
pub struct SetAside(pub Option<PathBuf>);

/// Everything a person can set that is not about one scenario.
#[derive(Resource, SettingsGroup, Reflect, Clone, Debug, PartialEq)]
#[reflect(Resource, SettingsGroup, Default)]
pub struct Settings {
    /// A language tag such as `zh-CN`; empty means the system's.
    pub language: String,
    /// Text size as a share of the designed one, between 0.8 and 2.
    pub text_scale: f32,
    /// The palette.
    pub theme: Theme,
    /// Nothing moves.
    pub reduced_motion: bool,
    /// How long a character takes to be typed, as a share of the designed time, between 0 and 2.
    pub typing: f32,
    /// The window fills the screen.
    pub full_screen: bool,
    /// The layout for a wall.
    pub projector: bool,
    /// How loud the branch sounds, between 0 and 1; 0 is silence.
    pub volume: f32,
    /// Name of the learner who was here last; empty means nobody.
    pub learner: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: String::new(),
            text_scale: 1.0,
            theme: Theme::Light,
            reduced_motion: false,
            typing: 1.0,
            full_screen: false,
            projector: false,
            volume: VOLUMES[2],
            learner: String::new(),
        }
    }
}

impl Settings {
    /// The room the layout and the palette are for.
    pub const fn room(&self) -> Room {
        if self.projector { Room::Projector } else { Room::Desk }
    }

    /// Brings hand-edited values back into range.
    fn clamped(mut self) -> Self {
        let [smallest, .., largest] = TEXT_SCALES;
        self.text_scale = if self.text_scale.is_finite() { self.text_scale.clamp(smallest, largest) } else { 1.0 };
        let [at_once, .., calmest] = TYPING_PACES;
        self.typing = if self.typing.is_finite() { self.typing.clamp(at_once, calmest) } else { 1.0 };
        let [silence, .., loudest] = VOLUMES;
        self.volume = if self.volume.is_finite() { self.volume.clamp(silence, loudest) } else { VOLUMES[2] };
        self
    }
}

/// Loads the settings from disk, keeps them clamped and writes them when they change.
///
/// Tests and pictures leave this out and insert the `Settings` they want.
pub(super) fn plugin(app: &mut App) {
    app.register_type::<Settings>().add_plugins(SettingsPlugin::new(APP_NAME));
    app.init_resource::<Settings>();
    let mut settings = app.world_mut().resource_mut::<Settings>();
    let clamped = settings.clone().clamped();
    settings.set_if_neq(clamped);
    app.add_systems(Last, save.run_if(resource_changed::<Settings>.and_then(not(resource_added::<Settings>))));
}

/// At once: a page may be closed at any moment, and a window that sleeps would not wake to do it later.
fn save(mut commands: Commands) {
    commands.queue(SaveSettingsSync::IfChanged);
}
