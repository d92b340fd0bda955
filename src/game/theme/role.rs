//! Names for colours by the job they do, so that a widget never holds a colour of its own.

use bevy::prelude::*;

use super::band::Band;
use super::palette::Palette;

/// The job a colour does; the palette says which colour that is today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Role {
    /// Nothing at all.
    #[default]
    Clear,
    /// The ground of a screen.
    Page,
    /// Cards and bars.
    Surface,
    /// Keys, tracks and what is locked.
    Sunken,
    /// Decoration.
    LineSoft,
    /// Edges that must be seen.
    LineStrong,
    /// Text.
    Ink,
    /// Secondary text.
    Ink2,
    /// The one accent: primary action, selection, best path.
    Accent,
    AccentHover,
    AccentPressed,
    /// Ground of a selected or hovered row.
    AccentSoft,
    /// Text on the accent.
    OnAccent,
    /// The keyboard focus ring.
    Focus,
    /// What lies between a drawer and the screen under it.
    Scrim,
    GainBg,
    GainLine,
    GainInk,
    LossBg,
    LossLine,
    LossInk,
    WarnBg,
    WarnLine,
    WarnInk,
    /// The customer's counter, and the board over the windows.
    Wood1,
    Wood2,
    WoodTop,
    Board,
    BoardInk,
    /// Full colour of a band.
    MoodFill(Band),
    /// Edge of a band.
    MoodEdge(Band),
    /// A band that is not the present one.
    MoodTint(Band),
}

impl Palette {
    /// The colour that does a job.
    pub fn colour(&self, role: Role) -> Color {
        self.swatch(role).into()
    }

    fn swatch(&self, role: Role) -> Srgba {
        match role {
            Role::Clear => Srgba::NONE,
            Role::Page => self.page,
            Role::Surface => self.surface,
            Role::Sunken => self.sunken,
            Role::LineSoft => self.line_soft,
            Role::LineStrong => self.line_strong,
            Role::Ink => self.ink,
            Role::Ink2 => self.ink2,
            Role::Accent => self.accent,
            Role::AccentHover => self.accent_hover,
            Role::AccentPressed => self.accent_pressed,
            Role::AccentSoft => self.accent_soft,
            Role::OnAccent => self.on_accent,
            Role::Focus => self.focus,
            Role::Scrim => self.scrim,
            Role::GainBg => self.gain_bg,
            Role::GainLine => self.gain_line,
            Role::GainInk => self.gain_ink,
            Role::LossBg => self.loss_bg,
            Role::LossLine => self.loss_line,
            Role::LossInk => self.loss_ink,
            Role::WarnBg => self.warn_bg,
            Role::WarnLine => self.warn_line,
            Role::WarnInk => self.warn_ink,
            Role::Wood1 => self.scene.wood1,
            Role::Wood2 => self.scene.wood2,
            Role::WoodTop => self.scene.woodtop,
            Role::Board => self.scene.board,
            Role::BoardInk => self.scene.board_ink,
            Role::MoodFill(band) => self.mood_fill[band as usize],
            Role::MoodEdge(band) => self.mood_edge[band as usize],
            Role::MoodTint(band) => self.mood_tint[band as usize],
        }
    }

    /// The colour an SVG asks for by its token name (`@wall1`, `@line_soft`, `@mood_edge2`), if there is one.
    pub fn named(&self, name: &str) -> Option<Srgba> {
        let role = match name {
            "page" => Role::Page,
            "surface" => Role::Surface,
            "sunken" => Role::Sunken,
            "line_soft" => Role::LineSoft,
            "line_strong" => Role::LineStrong,
            "ink" => Role::Ink,
            "ink2" => Role::Ink2,
            "accent" => Role::Accent,
            "accent_hover" => Role::AccentHover,
            "accent_pressed" => Role::AccentPressed,
            "accent_soft" => Role::AccentSoft,
            "on_accent" => Role::OnAccent,
            "focus" => Role::Focus,
            "gain_bg" => Role::GainBg,
            "gain_line" => Role::GainLine,
            "gain_ink" => Role::GainInk,
            "loss_bg" => Role::LossBg,
            "loss_line" => Role::LossLine,
            "loss_ink" => Role::LossInk,
            "warn_bg" => Role::WarnBg,
            "warn_line" => Role::WarnLine,
            "warn_ink" => Role::WarnInk,
            _ => return self.scenery(name).or_else(|| self.mood(name)),
        };
        Some(self.swatch(role))
    }

    fn scenery(&self, name: &str) -> Option<Srgba> {
        let scene = &self.scene;
        Some(match name {
            "wall1" => scene.wall1,
            "wall2" => scene.wall2,
            "wain" => scene.wain,
            "far" => scene.far,
            "far2" => scene.far2,
            "glass" => scene.glass,
            "wood1" => scene.wood1,
            "wood2" => scene.wood2,
            "woodtop" => scene.woodtop,
            "woodedge" => scene.woodedge,
            "board" => scene.board,
            "board_ink" => scene.board_ink,
            "plant1" => scene.plant1,
            "plant2" => scene.plant2,
            "pot" => scene.pot,
            _ => return None,
        })
    }

    /// `mood0` to `mood4`, and the same for `mood_edge` and `mood_tint`, worst band first.
    fn mood(&self, name: &str) -> Option<Srgba> {
        let (scale, band) = name.split_at_checked(name.len().checked_sub(1)?)?;
        let colours = match scale {
            "mood" => &self.mood_fill,
            "mood_edge" => &self.mood_edge,
            "mood_tint" => &self.mood_tint,
            _ => return None,
        };
        colours.get(band.parse::<usize>().ok()?).copied()
    }
}
