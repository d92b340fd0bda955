//! The colours of a theme, by the job each one does, with the projector's overrides.

use bevy::prelude::*;

use super::swatches::{CONTRAST, DARK, LIGHT, rgb};

/// Which palette the person has chosen.
#[derive(Reflect, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Warm paper; the right one for a lit room and a projector in it.
    #[default]
    Light,
    /// Warm dark; for a darkened room.
    Dark,
    /// Black on white with hard edges and no shadows.
    Contrast,
}

/// Whether the picture is thrown on a wall, where stray light washes soft edges out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Room {
    /// One person at one screen.
    #[default]
    Desk,
    /// A room full of people in front of a projector.
    Projector,
}

/// Colours of the hall behind the customer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scenery {
    pub wall1: Srgba,
    pub wall2: Srgba,
    pub wain: Srgba,
    pub far: Srgba,
    pub far2: Srgba,
    pub glass: Srgba,
    pub wood1: Srgba,
    pub wood2: Srgba,
    pub woodtop: Srgba,
    pub woodedge: Srgba,
    pub board: Srgba,
    pub board_ink: Srgba,
    pub plant1: Srgba,
    pub plant2: Srgba,
    pub pot: Srgba,
}

/// Every colour of the interface, by the job it does.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct Palette {
    /// Which theme these colours belong to.
    pub theme: Theme,
    /// Which room they were made for.
    pub room: Room,
    pub page: Srgba,
    pub surface: Srgba,
    pub sunken: Srgba,
    pub line_soft: Srgba,
    pub line_strong: Srgba,
    pub ink: Srgba,
    pub ink2: Srgba,
    pub accent: Srgba,
    pub accent_hover: Srgba,
    pub accent_pressed: Srgba,
    pub accent_soft: Srgba,
    pub on_accent: Srgba,
    pub focus: Srgba,
    pub scrim: Srgba,
    pub gain_bg: Srgba,
    pub gain_line: Srgba,
    pub gain_ink: Srgba,
    pub loss_bg: Srgba,
    pub loss_line: Srgba,
    pub loss_ink: Srgba,
    pub warn_bg: Srgba,
    pub warn_line: Srgba,
    pub warn_ink: Srgba,
    /// The tint of shadows; their opacity belongs to the shadow.
    pub shadow: Srgba,
    /// The hall.
    pub scene: Scenery,
    /// Fill of each band, the same in every theme.
    pub mood_fill: [Srgba; 5],
    /// Edge of each band, because yellow vanishes on paper.
    pub mood_edge: [Srgba; 5],
    /// Ground of a band that is not the present one.
    pub mood_tint: [Srgba; 5],
}

impl Default for Palette {
    fn default() -> Self {
        Self::new(Theme::Light, Room::Desk)
    }
}

impl Palette {
    /// The palette of a theme as it looks in a room.
    pub const fn new(theme: Theme, room: Room) -> Self {
        let mut palette = match theme {
            Theme::Light => LIGHT,
            Theme::Dark => DARK,
            Theme::Contrast => CONTRAST,
        };
        palette.room = room;
        match (theme, room) {
            (Theme::Light, Room::Projector) => {
                palette.line_soft = rgb(0x85775F);
                palette.ink = rgb(0x1A1512);
                palette.ink2 = rgb(0x3D342A);
            }
            (Theme::Dark, Room::Projector) => {
                palette.page = rgb(0x141210);
                palette.line_soft = rgb(0xA09381);
                palette.ink = rgb(0xFFFFFF);
                palette.ink2 = rgb(0xEFE6D8);
            }
            (Theme::Contrast, Room::Projector) | (_, Room::Desk) => {}
        }
        palette
    }
}
