//! What the drawings of a line over turns or attempts have in common: where points stand, and their buttons.

use std::fmt::Write;

use bevy::prelude::*;

use super::button::{Availability, behaviour};
use super::dress::Control;
use super::request::Request;
use super::words::words;
use crate::game::theme::{Lettering, Role};

/// Half the side of a point's button: as large as a finger.
const REACH: f32 = 18.0;
/// Room for a label under a point.
const LABEL: f32 = 72.0;

/// Where shares of the height stand in a plot with room for `steps` points; the first and last keep clear of the edges.
pub(super) fn places(shares: impl Iterator<Item = f32>, steps: usize, plot: Vec2, inset: f32) -> Vec<Vec2> {
    let steps = steps.saturating_sub(1).max(1) as f32;
    let place = |(at, share): (usize, f32)| {
        let across = inset + (plot.x - 2.0 * inset) * at as f32 / steps;
        Vec2::new(across, plot.y * (1.0 - share.clamp(0.0, 1.0)))
    };
    shares.enumerate().map(place).collect()
}

/// A line through places, as the path of an SVG.
pub(super) fn path(places: &[Vec2]) -> String {
    let mut path = String::new();
    for (at, place) in places.iter().enumerate() {
        // Writing to a String cannot fail.
        let _ = write!(path, "{}{:.1} {:.1}", if at == 0 { "M" } else { "L" }, place.x, place.y);
    }
    path
}

/// The button of a point, with nothing to see but its ring.
pub(super) fn point_button<R: Request>(label: String, at: Vec2, request: R) -> impl Scene + use<R> {
    let side = 2.0 * REACH;
    bsn! {
        Node {
            position_type: PositionType::Absolute,
            left: px(at.x - REACH),
            top: px(at.y - REACH),
            width: px(side),
            height: px(side),
            border_radius: BorderRadius::MAX,
        }
        behaviour(Control::Quiet, label, Availability::Open, request)
    }
}

/// What stands under a point.
pub(super) fn label(text: String, at: Vec2) -> impl Scene {
    bsn! {
        Node {
            position_type: PositionType::Absolute,
            left: px(at.x - LABEL / 2.0),
            top: px(at.y),
            width: px(LABEL),
            justify_content: JustifyContent::Center,
        }
        Children [ (words(text, Lettering::Caption, Role::Ink2) TextLayout::no_wrap()) ]
    }
}
