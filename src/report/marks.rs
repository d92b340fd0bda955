//! Small signs that a page repeats: triangles, chips, moods. Each says by its shape what it says by its colour.

use maud::{Markup, html};

use crate::catalog::{Reason, Script};
use crate::engine::Turn;
use crate::engine::mood::Band;
use crate::locale::number;

/// Which way a number goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Up,
    Down,
    Even,
}

impl Way {
    pub(super) fn of(points: f64) -> Way {
        match points {
            points if points >= 0.05 => Way::Up,
            points if points <= -0.05 => Way::Down,
            _ => Way::Even,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Way::Up => "up",
            Way::Down => "down",
            Way::Even => "even",
        }
    }
}

/// The triangle of a change.
pub(super) fn triangle(way: Way) -> Markup {
    let path = match way {
        Way::Up => "M5 1 9.6 9H.4z",
        Way::Down => "M5 9 .4 1h9.2z",
        Way::Even => "M1 4h8v2H1z",
    };
    html! { svg.mark viewBox="0 0 10 10" aria-hidden="true" { path d=(path) {} } }
}

/// A signed change with its triangle.
pub(super) fn change(points: f64) -> Markup {
    let way = Way::of(points);
    html! { span class={ "change " (way.name()) } { (triangle(way)) (number::signed(points)) } }
}

/// The causes of a turn, a chip each; they add up to its change.
pub(super) fn causes(turn: &Turn, script: &Script<'_>, most: usize) -> Markup {
    html! {
        p.chips {
            @for reason in script.account(turn, most) { (chip(&reason)) " " }
        }
    }
}

fn chip(reason: &Reason) -> Markup {
    let (words, points, way) = match reason {
        Reason::Cause { words, points } => (words, *points, Way::of(*points)),
        Reason::Rest { words, points } => (words, *points, Way::Even),
    };
    html! {
        span class={ "chip " (way.name()) } {
            @if way != Way::Even { (triangle(way)) }
            (words) " " b { (number::signed(points)) }
        }
    }
}

/// A mood as its colour, its word and its number.
pub(super) fn mood(band: Band, meter: f64, script: &Script<'_>) -> Markup {
    html! {
        span.mood {
            svg.dot viewBox="0 0 10 10" aria-hidden="true" { circle.(band.name()) cx="5" cy="5" r="4.4" {} }
            (script.band(band)) " " b { (number::whole(meter)) }
        }
    }
}
