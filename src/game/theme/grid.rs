//! Where the parts of each screen stand, in layout pixels: the frames' grids as functions of the layout.

use bevy::prelude::*;

use super::layout::{Class, Layout};

/// A rectangle from its left, top, width and height.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Frame {
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub height: f32,
}

impl Frame {
    /// A node standing there within its parent.
    pub fn node(self) -> Node {
        Node {
            position_type: PositionType::Absolute,
            left: px(self.left),
            top: px(self.top),
            width: px(self.width),
            height: px(self.height),
            ..default()
        }
    }

    fn scaled(self, by: f32, x: f32, y: f32) -> Frame {
        Frame {
            left: self.left * by + x,
            top: self.top * by + y,
            width: self.width * by,
            height: self.height * by,
        }
    }
}

/// The title: what is seen of its place, and the figure that stands in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TitleGrid {
    pub place: Frame,
    /// What of the drawing that is, in its own measure.
    pub place_part: URect,
    pub figure: Frame,
    pub menu_width: f32,
    pub menu_left: f32,
    pub menu_top: f32,
}

/// The title's drawing in its own measure: all of it, and the figure's box.
const TITLE_PLACE: Frame = Frame { left: -320.0, top: -180.0, width: 1920.0, height: 1080.0 };
const TITLE_FIGURE: Frame = Frame { left: 670.0, top: 98.4, width: 528.0, height: 572.0 };
const TITLE_AXIS: f32 = 934.0;

impl TitleGrid {
    pub fn new(layout: Layout) -> TitleGrid {
        let Vec2 { x: width, y: height } = layout.size;
        let is_compact = layout.class == Class::Compact;
        let is_tall = height > width;
        let scale = if is_tall {
            // All the wall above her, so that she stands below the menu.
            (width / 1280.0).max(height / 900.0)
        } else if is_compact {
            (width / 1280.0).max(height / 720.0)
        } else {
            (width / 1920.0).max(height / 1080.0).max(1.0)
        };
        let spare = width - 1280.0;
        let axis = if is_compact { width - 200.0 * scale } else { TITLE_AXIS + spare / 2.0 };
        let (x, y) = (axis - TITLE_AXIS * scale, height - 720.0 * scale);
        let margin = layout.pick(80.0, 64.0, 32.0);
        let corner = Vec2::new(TITLE_PLACE.left, TITLE_PLACE.top);
        let [from, to] = [Vec2::ZERO, layout.size].map(|at| (at - Vec2::new(x, y)) / scale - corner);
        let whole = UVec2::new(TITLE_PLACE.width as u32, TITLE_PLACE.height as u32);
        let seen = URect::from_corners(from.floor().as_uvec2(), to.ceil().as_uvec2().min(whole));
        let place = Frame {
            left: corner.x + seen.min.x as f32,
            top: corner.y + seen.min.y as f32,
            width: seen.width() as f32,
            height: seen.height() as f32,
        };
        TitleGrid {
            place: place.scaled(scale, x, y),
            place_part: seen,
            figure: TITLE_FIGURE.scaled(scale, x, y),
            menu_width: layout.measure(layout.pick(460.0, 480.0, 400.0)).min(width - 2.0 * margin),
            menu_left: if is_compact { margin } else { margin + spare.max(0.0) / 2.0 },
            menu_top: if is_tall { 48.0 } else { (72.0 + (height - 720.0) * 0.5).max(24.0) },
        }
    }
}

/// The stage of the conversation: the place and the figure in it, within the stage's own box.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StageGrid {
    pub size: Vec2,
    pub place: Frame,
    /// The screen of a call, within the place.
    pub screen: Frame,
    pub board: Frame,
    /// The part of the board that holds words.
    pub board_words: Frame,
    pub figure: Frame,
    pub meter: Frame,
    /// Height of the bar over the stage.
    pub bar: f32,
}

const STAGE_PLACE: Frame = Frame { left: -200.0, top: -100.0, width: 920.0, height: 864.0 };
const STAGE_SCREEN: Frame = Frame { left: 20.0, top: -40.0, width: 480.0, height: 414.0 };
const STAGE_BOARD: Frame = Frame { left: 342.0, top: -100.0, width: 158.0, height: 212.0 };
const STAGE_BOARD_WORDS: Frame = Frame { left: 342.0, top: 28.0, width: 158.0, height: 84.0 };
/// The figure's box in the stage's measure: at scale 0.85 its counter edge lies on the stage's, at 374.
pub const STAGE_FIGURE: Frame = Frame { left: 22.0, top: -13.6, width: 408.0, height: 442.0 };
const STAGE_HEIGHT: f32 = 664.0;
/// The front edge of the counter, below which the meter lies, and the room that it has there.
const STAGE_EDGE: f32 = 406.0;
const METER: f32 = STAGE_HEIGHT - STAGE_EDGE;
/// Drawn smaller, the drawing would end above the stage's lower edge.
const SMALLEST_STAGE: f32 = 0.75;
/// The picture of the customer in the smallest window.
const SMALLEST_BUST: Vec2 = Vec2::new(176.0, 178.0);

impl StageGrid {
    pub fn new(layout: Layout) -> StageGrid {
        let bar = layout.pick(56.0, 48.0, 44.0);
        if layout.class == Class::Compact {
            return StageGrid::bust(bar, layout.size);
        }
        let height = layout.size.y - bar;
        let spare = (layout.size.x - 1280.0).max(0.0);
        let width = layout.pick(520.0, 400.0, 0.0) + spare * 0.4;
        // Where there is less height than designed, head and board stay to be seen, and the meter keeps its room.
        let grown = (height / (STAGE_HEIGHT + 100.0)).max(width / STAGE_PLACE.width).max(1.0);
        let above = height - METER * grown;
        let scale = grown.min((above / STAGE_EDGE).max(SMALLEST_STAGE));
        // The drawing stands on the stage's lower edge, with the figure on the stage's axis.
        let x = width * 0.5 - 260.0 * scale + layout.pick(0.0, 20.0, 0.0);
        let y = above - STAGE_EDGE * scale;
        let side = layout.pick(24.0, 16.0, 0.0);
        let below_edge = y + STAGE_EDGE * scale;
        StageGrid {
            size: Vec2::new(width, height),
            place: STAGE_PLACE.scaled(scale, x, y),
            screen: STAGE_SCREEN.scaled(scale, x, y),
            board: STAGE_BOARD.scaled(scale, x, y),
            board_words: STAGE_BOARD_WORDS.scaled(scale, x, y),
            figure: STAGE_FIGURE.scaled(scale, x, y),
            meter: Frame { left: side, top: below_edge, width: width - 2.0 * side, height: height - below_edge },
            bar,
        }
    }

    /// A head-and-shoulders picture beside the bubble, as large as a window leaves room for.
    fn bust(bar: f32, window: Vec2) -> StageGrid {
        let height = (0.297 * window.y).min(0.2225 * window.x).max(SMALLEST_BUST.y).round();
        let size = SMALLEST_BUST * height / SMALLEST_BUST.y;
        StageGrid {
            size,
            place: Frame::default(),
            screen: Frame::default(),
            board: Frame::default(),
            board_words: Frame::default(),
            figure: Frame::default(),
            meter: Frame::default(),
            bar,
        }
    }
}

/// The figure's box within a picture of a size, so that head and shoulders fill it.
pub fn bust(size: Vec2) -> Frame {
    let scale = size.y / 304.0;
    Frame {
        left: size.x * 0.5 - 240.0 * scale,
        top: size.y - 330.0 * scale,
        width: 480.0 * scale,
        height: 520.0 * scale,
    }
}
