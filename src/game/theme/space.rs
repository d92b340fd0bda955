//! Distances, radii and edge widths, in logical pixels at 1280x720.

/// Distances between and inside things: multiples of four.
pub mod gap {
    pub const XXS: f32 = 4.0;
    pub const XS: f32 = 8.0;
    pub const S: f32 = 12.0;
    pub const M: f32 = 16.0;
    pub const L: f32 = 20.0;
    pub const XL: f32 = 24.0;
    pub const XXL: f32 = 32.0;
    /// The side margin of a screen.
    pub const MARGIN: f32 = 40.0;
    /// Between replies and other rows: room for two focus rings.
    pub const ROW: f32 = 9.0;
}

/// Corner radii.
pub mod radius {
    pub const KEY: f32 = 10.0;
    pub const BUTTON: f32 = 12.0;
    pub const REPLY: f32 = 14.0;
    pub const CARD: f32 = 16.0;
    pub const BUBBLE: f32 = 20.0;
}

/// Widths of edges and of the focus ring.
pub mod edge {
    pub const HAIRLINE: f32 = 1.5;
    pub const SELECTED: f32 = 2.0;
    pub const RING: f32 = 3.0;
    pub const RING_OFFSET: f32 = 3.0;
}
