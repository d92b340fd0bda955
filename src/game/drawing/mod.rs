//! Vector drawings: what they are made of, how an SVG becomes one, and how one becomes pixels.
//!
//! - [`sketch`] is a drawing as shapes;
//! - [`svg`] reads one;
//! - [`mod@raster`] fills a box with one;
//! - [`apart`] tells how far one has moved from another.

mod apart;
mod raster;
mod sketch;
mod svg;

use bevy::ecs::event::Event;

pub use raster::{Fit, RasterFault, raster};
pub use sketch::{Mark, Paint, Picture, Sketch};
pub use svg::{SvgFault, read_svg};

/// Asks for every drawing to be made again: they are kept by the graphics device alone, and it was lost.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct DrawAnew;
