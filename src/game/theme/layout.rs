//! Which grid a screen uses and how large a logical pixel and a rem are, from the window's size and the settings.
//!
//! | class | when | scale | rem |
//! | --- | --- | --- | --- |
//! | wide | otherwise | `min(w/1280, h/720)`, at least 1 | 20 |
//! | projector | the switch is on, or text is 120 % and more | as wide | 20 |
//! | compact | `w < 1000`, `w/h < 1.45`, or under nine tenths of 1280x720 | 1, growing past 1024x768 | 18 |
//! | compact | letters too large for the others: a rem over 28 | as wide | 20 |
//!
//! What is smaller than any window, as a phone, is drawn smaller, so that there is room for the grid.
//!
//! The rem is multiplied by the text size of the settings, and by 1.2 with the switch.

use bevy::camera::RenderTarget;
use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui::UiScale;
use bevy::window::{PrimaryWindow, RequestRedraw, WindowRef};

use super::palette::Room;
use super::space::gap;
use crate::game::settings::Settings;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Layout>().init_resource::<Gathering>().add_systems(PreUpdate, fit);
}

/// The camera that draws the interface, be it into a window or into a picture.
#[derive(Component, Clone, Copy, Debug, Default)]
#[require(Camera2d, Msaa::Off, IsDefaultUiCamera)]
pub struct Canvas;

/// What the wide and the projector grid are designed for.
const REFERENCE: Vec2 = Vec2::new(1280.0, 720.0);
/// The smallest window they still fit into at scale one.
const SMALLEST_WIDE: Vec2 = Vec2::new(1152.0, 648.0);
/// How much larger letters are with the projector's switch, and from which text size on its grid is taken.
const PROJECTOR_LETTERS: f32 = 1.2;
/// The largest rem that the wide and the projector grid hold.
const LARGEST_WIDE_REM: f32 = 28.0;
/// Rems a window is high at least, for a foot to keep its place while what is above it scrolls.
const FEWEST_LINES: f32 = 25.0;
/// Where the compact grid begins to grow.
const LARGEST_PLAIN_COMPACT: Vec2 = Vec2::new(1024.0, 768.0);

/// The smallest window.
const SMALLEST: Vec2 = Vec2::new(800.0, 600.0);
/// What is drawn where there is less, on a screen that lies and on one that stands.
const LYING: Vec2 = Vec2::new(1160.0, 652.0);
const STANDING: Vec2 = Vec2::new(650.0, 800.0);
/// A layout pixel is so many parts of a physical one: sums of such widths are exact, so that a row that is as wide as what
/// stands in it is never found too narrow by a rounding error, and broken into two.
const GRAIN: f32 = 64.0;
/// What is held in a hand is closer to the eye than a desk's screen, but not closer than this.
const SMALLEST_SCALE: f32 = 0.6;

/// Whether a room practises together: everything is laid out for a wall, whatever the settings say.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gathering(pub bool);

/// Which of the three grids of a screen applies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Class {
    /// A desktop window.
    #[default]
    Wide,
    /// Fewer and larger things, legible from the back of a room.
    Projector,
    /// A small or narrow window, or very large letters: everything stacked, and it scrolls.
    Compact,
}

/// The grid, scale and type size in force.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct Layout {
    /// The grid.
    pub class: Class,
    /// Desk or projector; the palette follows it.
    pub room: Room,
    /// Width and height in layout pixels, the ones every size in a scene is given in.
    pub size: Vec2,
    /// Logical pixels a layout pixel.
    pub scale: f32,
    /// Physical pixels a layout pixel.
    pub density: f32,
    /// Layout pixels a rem.
    pub rem: f32,
}

impl Default for Layout {
    fn default() -> Self {
        Self::new(Vec2::new(1280.0, 720.0), 1.0, 1.0, Room::Desk)
    }
}

impl Layout {
    /// The layout for a window's logical size and scale factor, the person's text size and the room.
    pub fn new(logical: Vec2, scale_factor: f32, text_scale: f32, room: Room) -> Self {
        let shrunk = shrunk(logical);
        let window = logical.max(Vec2::splat(1.0));
        let logical = window / shrunk;
        let Vec2 { x: width, y: height } = logical;
        // The wide grid is never drawn smaller than designed, and bends only a little.
        let is_cramped = width < SMALLEST_WIDE.x || height < SMALLEST_WIDE.y;
        let is_small = width < 1000.0 || width / height < 1.45 || is_cramped;
        let (reference, base_rem) = if is_small { (LARGEST_PLAIN_COMPACT, 18.0) } else { (REFERENCE, 20.0) };
        let scale = (logical / reference).min_element().max(1.0);
        let rem = base_rem * text_scale * if room == Room::Projector { PROJECTOR_LETTERS } else { 1.0 };
        let class = match room {
            _ if is_small || rem > LARGEST_WIDE_REM => Class::Compact,
            Room::Projector => Class::Projector,
            Room::Desk if text_scale >= PROJECTOR_LETTERS => Class::Projector,
            Room::Desk => Class::Wide,
        };
        let density = (scale * shrunk * scale_factor * GRAIN).floor().max(1.0) / GRAIN;
        let scale = density / scale_factor;
        Self { class, room, size: window / scale, scale, density, rem }
    }

    /// Whether letters are so large for the window that nothing may stand still while the rest scrolls.
    pub fn is_tight(&self) -> bool {
        self.class == Class::Compact && self.size.y < FEWEST_LINES * self.rem
    }

    /// How many times larger letters are than the grid is designed for, at least 1.
    pub fn growth(&self) -> f32 {
        (self.rem / self.pick(20.0, 24.0, 18.0)).max(1.0)
    }

    /// The width of something that holds words, given for the designed size of letters: it grows with them, as far as
    /// there is room.
    pub fn measure(&self, width: f32) -> f32 {
        (width * self.growth()).min(self.size.x - 2.0 * gap::M)
    }

    /// Picks the value for the class in force.
    pub fn pick<T>(&self, wide: T, projector: T, compact: T) -> T {
        match self.class {
            Class::Wide => wide,
            Class::Projector => projector,
            Class::Compact => compact,
        }
    }
}

/// How much smaller than designed everything is drawn, at most 1.
fn shrunk(logical: Vec2) -> f32 {
    if logical.cmpge(SMALLEST).all() {
        return 1.0;
    }
    let drawn = if logical.x > logical.y { LYING } else { STANDING };
    (logical / drawn).min_element().clamp(SMALLEST_SCALE, 1.0)
}

/// Follows the window (or the picture) and the settings.
pub(super) fn fit(
    settings: Res<Settings>,
    gathering: Res<Gathering>,
    targets: Query<&RenderTarget, With<Canvas>>,
    primary: Query<Entity, With<PrimaryWindow>>,
    windows: Query<&Window>,
    images: Res<Assets<Image>>,
    mut layout: ResMut<Layout>,
    mut ui_scale: ResMut<UiScale>,
    mut rem_size: ResMut<RemSize>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Ok(target) = targets.single() else { return };
    let measure = |window: Entity| windows.get(window).ok().map(|it| (it.size(), it.scale_factor()));
    let measured = match target {
        RenderTarget::Window(WindowRef::Primary) => primary.single().ok().and_then(measure),
        RenderTarget::Window(WindowRef::Entity(window)) => measure(*window),
        RenderTarget::Image(it) => {
            images.get(&it.handle).map(|image| (image.size_f32() / it.scale_factor, it.scale_factor))
        }
        RenderTarget::TextureView(_) | RenderTarget::None { .. } => None,
    };
    // A minimised window measures nothing; keep the last layout for when it comes back.
    let Some((logical, scale_factor)) = measured.filter(|(size, _)| size.min_element() >= 1.0) else { return };
    let room = if gathering.0 { Room::Projector } else { settings.room() };
    let next = Layout::new(logical, scale_factor, settings.text_scale, room);
    if layout.set_if_neq(next) {
        ui_scale.0 = next.scale;
        rem_size.0 = next.rem;
        redraw.write(RequestRedraw);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(width: f32, height: f32) -> Layout {
        Layout::new(Vec2::new(width, height), 1.0, 1.0, Room::Desk)
    }

    #[test]
    fn reference_window_is_wide_at_scale_one() {
        let layout = layout(1280.0, 720.0);
        assert_eq!((layout.class, layout.scale, layout.rem), (Class::Wide, 1.0, 20.0));
    }

    #[test]
    fn large_screens_scale_the_wide_grid() {
        let layout = layout(3840.0, 2160.0);
        assert_eq!((layout.class, layout.scale, layout.size), (Class::Wide, 3.0, Vec2::new(1280.0, 720.0)));
    }

    #[test]
    fn small_and_narrow_windows_are_compact() {
        for (width, height) in [(800.0, 600.0), (1024.0, 768.0), (999.0, 600.0), (1100.0, 640.0)] {
            let layout = layout(width, height);
            assert_eq!((layout.class, layout.scale, layout.rem), (Class::Compact, 1.0, 18.0));
        }
    }

    #[test]
    fn a_laptop_window_under_its_title_bar_stays_wide() {
        let layout = layout(1366.0, 697.0);
        assert_eq!((layout.class, layout.scale), (Class::Wide, 1.0));
    }

    #[test]
    fn large_text_takes_the_projector_grid() {
        let layout = Layout::new(Vec2::new(1280.0, 720.0), 1.0, 1.3, Room::Desk);
        assert_eq!((layout.class, layout.rem), (Class::Projector, 26.0));
    }

    #[test]
    fn very_large_text_is_stacked_and_as_large_as_asked_for() {
        let layout = Layout::new(Vec2::new(1920.0, 1080.0), 1.0, 2.0, Room::Desk);
        assert_eq!((layout.class, layout.scale, layout.rem), (Class::Compact, 1.5, 40.0));
    }

    #[test]
    fn the_projector_has_larger_letters_in_every_window() {
        for (width, height) in [(1280.0, 720.0), (1024.0, 768.0), (800.0, 600.0), (768.0, 1024.0)] {
            let [desk, projector] =
                [Room::Desk, Room::Projector].map(|room| Layout::new(Vec2::new(width, height), 1.0, 1.0, room));
            assert_eq!((projector.scale, projector.rem), (desk.scale, desk.rem * PROJECTOR_LETTERS));
        }
    }
}
