//! The values of the three palettes: those of `tokens.json` of the look.
//!
//! Text contrast is at least 7.3:1 in each of them; measure again before changing one.

use bevy::color::Srgba;

use super::palette::{Palette, Room, Scenery, Theme};

/// Opaque sRGB colour from its usual six hexadecimal digits.
pub(super) const fn rgb(hex: u32) -> Srgba {
    rgba((hex << 8) | 0xFF)
}

/// sRGB colour from eight hexadecimal digits, the last two being the opacity.
const fn rgba(hex: u32) -> Srgba {
    const fn channel(hex: u32, shift: u32) -> f32 {
        ((hex >> shift) & 0xFF) as f32 / 255.0
    }
    Srgba::new(channel(hex, 24), channel(hex, 16), channel(hex, 8), channel(hex, 0))
}

const fn five(hex: [u32; 5]) -> [Srgba; 5] {
    [rgb(hex[0]), rgb(hex[1]), rgb(hex[2]), rgb(hex[3]), rgb(hex[4])]
}

const MOOD_FILL: [Srgba; 5] = five([0xD73027, 0xFC8D59, 0xFFFFBF, 0x91BFDB, 0x4575B4]);

pub(super) const LIGHT: Palette = Palette {
    theme: Theme::Light,
    room: Room::Desk,
    page: rgb(0xF7F2E9),
    surface: rgb(0xFFFDF8),
    sunken: rgb(0xF1EADF),
    line_soft: rgb(0xE2D7C5),
    line_strong: rgb(0x85775F),
    ink: rgb(0x2A2520),
    ink2: rgb(0x51473B),
    accent: rgb(0x155245),
    accent_hover: rgb(0x1B5F51),
    accent_pressed: rgb(0x0F4338),
    accent_soft: rgb(0xE3F0E9),
    on_accent: rgb(0xFFFFFF),
    focus: rgb(0x155245),
    scrim: rgba(0x1E1A_1580),
    gain_bg: rgb(0xDEE9F4),
    gain_line: rgb(0x2F5590),
    gain_ink: rgb(0x1D3F70),
    loss_bg: rgb(0xFBE2D5),
    loss_line: rgb(0xB0421C),
    loss_ink: rgb(0x7A2810),
    warn_bg: rgb(0xFFF3D6),
    warn_line: rgb(0x9A6A00),
    warn_ink: rgb(0x5C3F00),
    shadow: rgb(0x3A2A14),
    scene: Scenery {
        wall1: rgb(0xF6EEE1),
        wall2: rgb(0xE9DBC5),
        wain: rgb(0xDDCAAE),
        far: rgb(0xD8C6AB),
        far2: rgb(0xCBB595),
        glass: rgb(0xFDF9F0),
        wood1: rgb(0xC39B6B),
        wood2: rgb(0xA87F52),
        woodtop: rgb(0xDDBB8E),
        woodedge: rgb(0x8E6A43),
        board: rgb(0x3A342D),
        board_ink: rgb(0xFFE7B8),
        plant1: rgb(0x7E9B7B),
        plant2: rgb(0x5F8062),
        pot: rgb(0xC08B62),
    },
    mood_fill: MOOD_FILL,
    mood_edge: five([0xA3231C, 0xB4561F, 0x8F8230, 0x3F7799, 0x2F5590]),
    mood_tint: five([0xF3C4BF, 0xFDDCCB, 0xFFFDE3, 0xD8E8F2, 0xC3D1E6]),
};

pub(super) const DARK: Palette = Palette {
    theme: Theme::Dark,
    room: Room::Desk,
    page: rgb(0x1D1A17),
    surface: rgb(0x2B2723),
    sunken: rgb(0x151310),
    line_soft: rgb(0x453E36),
    line_strong: rgb(0xA09381),
    ink: rgb(0xF7F1E7),
    ink2: rgb(0xD9CFC0),
    accent: rgb(0x8FD6C2),
    accent_hover: rgb(0xA6E0D0),
    accent_pressed: rgb(0x6FBFAA),
    accent_soft: rgb(0x1B372F),
    on_accent: rgb(0x0B2720),
    focus: rgb(0x8FD6C2),
    scrim: rgba(0x0000_00B3),
    gain_bg: rgb(0x203551),
    gain_line: rgb(0x91BFDB),
    gain_ink: rgb(0xCFE3F4),
    loss_bg: rgb(0x4C2415),
    loss_line: rgb(0xFC8D59),
    loss_ink: rgb(0xFFD3BD),
    warn_bg: rgb(0x453410),
    warn_line: rgb(0xE5B94B),
    warn_ink: rgb(0xFFE6AC),
    shadow: rgb(0x000000),
    scene: Scenery {
        wall1: rgb(0x3B342C),
        wall2: rgb(0x2D2721),
        wain: rgb(0x262019),
        far: rgb(0x4A4137),
        far2: rgb(0x544A3E),
        glass: rgb(0x5E5240),
        wood1: rgb(0x6E5439),
        wood2: rgb(0x4F3B27),
        woodtop: rgb(0x86694A),
        woodedge: rgb(0x3A2B1C),
        board: rgb(0x12100E),
        board_ink: rgb(0xFFD98F),
        plant1: rgb(0x5D775C),
        plant2: rgb(0x465C48),
        pot: rgb(0x7F5A3E),
    },
    mood_fill: MOOD_FILL,
    mood_edge: five([0xF0857E, 0xFFB48F, 0xFFFFD9, 0xBBD8EA, 0x8FB0DE]),
    mood_tint: five([0x5A2420, 0x5E3B2A, 0x55543C, 0x364955, 0x2A3B55]),
};

pub(super) const CONTRAST: Palette = Palette {
    theme: Theme::Contrast,
    room: Room::Desk,
    page: rgb(0xFFFFFF),
    surface: rgb(0xFFFFFF),
    sunken: rgb(0xF0F0F0),
    line_soft: rgb(0x000000),
    line_strong: rgb(0x000000),
    ink: rgb(0x000000),
    ink2: rgb(0x1C1C1C),
    accent: rgb(0x00463A),
    accent_hover: rgb(0x00352C),
    accent_pressed: rgb(0x002019),
    accent_soft: rgb(0xD9F2EA),
    on_accent: rgb(0xFFFFFF),
    focus: rgb(0x000000),
    scrim: rgba(0x0000_00CC),
    gain_bg: rgb(0xFFFFFF),
    gain_line: rgb(0x12305E),
    gain_ink: rgb(0x12305E),
    loss_bg: rgb(0xFFFFFF),
    loss_line: rgb(0x7A1A00),
    loss_ink: rgb(0x7A1A00),
    warn_bg: rgb(0xFFF1B8),
    warn_line: rgb(0x000000),
    warn_ink: rgb(0x000000),
    shadow: rgba(0x0000_0000),
    scene: Scenery {
        wall1: rgb(0xF4F4F4),
        wall2: rgb(0xEAEAEA),
        wain: rgb(0xDADADA),
        far: rgb(0xCFCFCF),
        far2: rgb(0xBFBFBF),
        glass: rgb(0xFFFFFF),
        wood1: rgb(0xB9B9B9),
        wood2: rgb(0xA6A6A6),
        woodtop: rgb(0xD6D6D6),
        woodedge: rgb(0x000000),
        board: rgb(0x000000),
        board_ink: rgb(0xFFFFFF),
        plant1: rgb(0x9A9A9A),
        plant2: rgb(0x7A7A7A),
        pot: rgb(0x8A8A8A),
    },
    mood_fill: MOOD_FILL,
    mood_edge: five([0x000000; 5]),
    mood_tint: five([0xFFFFFF; 5]),
};
