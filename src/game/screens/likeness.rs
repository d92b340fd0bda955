//! A customer in a small picture: head and shoulders before the branch, or the face alone.

use bevy::prelude::*;

use crate::engine::Session;
use crate::game::bridge::Appearance;
use crate::game::portrait::{self, Actor, CANVAS, Expression, FACE, Half, Moment};
use crate::game::theme::grid::{self, Frame, STAGE_FIGURE};
use crate::game::ui::{Art, Fit};

/// A bit of the branch's wall, against which dark hair is seen in every theme.
const WALL: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><rect width='8' height='8' fill='@wall2'/></svg>";

fn drawn(look: &Appearance, shown: Rect) -> Art {
    let Appearance { person, feeling, is_leaving, .. } = *look;
    let moment = Moment { leaving: f32::from(u8::from(is_leaving)), ..default() };
    let expression = Expression::of(person, feeling, feeling, feeling, moment);
    Art::picture(portrait::figure(person, &expression, Half::Both, shown))
}

/// The whole figure, standing on its node's lower edge.
pub(super) fn figure(look: &Appearance) -> Art {
    drawn(look, Rect::from_corners(Vec2::ZERO, CANVAS)).fitted(Fit::Standing)
}

/// Head and shoulders before the branch, filling a node of this size with these corners.
pub(super) fn bust(look: &Appearance, size: Vec2, corners: BorderRadius) -> impl Scene + use<> {
    let frame = grid::bust(size);
    let scale = frame.width / CANVAS.x;
    let from = -Vec2::new(frame.left, frame.top) / scale;
    let figure = drawn(look, Rect::from_corners(from, from + size / scale)).fitted(Fit::Filling);
    filled(behind(look, frame, size), figure, corners)
}

/// Head and shoulders before the branch, alive.
pub(super) fn living(session: &Session, size: Vec2) -> impl Scene + use<> {
    let frame = grid::bust(size);
    let look = Appearance::now(session);
    let place = behind(&look, frame, size);
    let Appearance { person, feeling, is_leaving, .. } = look;
    let figure = Actor { person, feeling, is_leaving, half: Half::Both };
    bsn! {
        Node { width: px(size.x), height: px(size.y), flex_shrink: 0.0, overflow: Overflow::clip() }
        Children [
            (
                Node { position_type: PositionType::Absolute, width: px(size.x), height: px(size.y) }
                template_value(place)
            ),
            (template_value(frame.node()) template_value(figure)),
        ]
    }
}

/// What of the place is seen behind a figure whose canvas has this frame in a picture of this size.
pub(super) fn behind(look: &Appearance, figure: Frame, size: Vec2) -> Art {
    let scale = STAGE_FIGURE.width / figure.width;
    let on_stage = Vec2::new(STAGE_FIGURE.left, STAGE_FIGURE.top);
    let from = on_stage - Vec2::new(figure.left, figure.top) * scale;
    Art::drawn(look.place.behind(Rect::from_corners(from, from + size * scale))).fitted(Fit::Filling)
}

/// The face in a disc.
pub(super) fn head(look: &Appearance, across: f32) -> impl Scene + use<> {
    let face = drawn(look, FACE).fitted(Fit::Filling);
    let ground = Art::drawn(WALL).fitted(Fit::Filling);
    bsn! {
        Node { width: px(across), height: px(across), flex_shrink: 0.0 }
        Children [ filled(ground, face, BorderRadius::MAX) ]
    }
}

/// Two drawings one over the other that fill their parent. Clipping knows no round corners, drawings do.
fn filled(ground: Art, over: Art, corners: BorderRadius) -> impl Scene {
    bsn! {
        Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100) }
        Children [
            (
                Node {
                    position_type: PositionType::Absolute,
                    width: percent(100),
                    height: percent(100),
                    border_radius: {corners},
                }
                template_value(ground)
            ),
            (
                Node {
                    position_type: PositionType::Absolute,
                    width: percent(100),
                    height: percent(100),
                    border_radius: {corners},
                }
                template_value(over)
            ),
        ]
    }
}
