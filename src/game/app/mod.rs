//! Builds the app for a window, for a test without graphics, for a picture, or for a browser's page.
//!
//! All share [`GamePlugin`](super::GamePlugin) and a `pipeline`; they differ in what else of Bevy stands under it. Fonts and
//! art are compiled in, so the program runs from any folder.

#![allow(clippy::disallowed_methods, reason = "asks which display there is")]

#[cfg(not(target_family = "wasm"))]
mod adapter;
mod conduct;
#[cfg(not(target_family = "wasm"))]
mod headless;
#[cfg(not(target_family = "wasm"))]
mod icon;
#[cfg(target_family = "wasm")]
mod page;
#[cfg(not(target_family = "wasm"))]
mod picture;
mod pipeline;
#[cfg(not(target_family = "wasm"))]
mod recovery;
#[cfg(not(target_family = "wasm"))]
mod turns;
#[cfg(not(target_family = "wasm"))]
mod wake;
#[cfg(not(target_family = "wasm"))]
mod window;

#[cfg(not(target_family = "wasm"))]
pub use adapter::{Adapter, NoAdapter, probe};
#[cfg(not(target_family = "wasm"))]
pub use headless::{headless, press, step};
#[cfg(target_family = "wasm")]
pub use page::on_page;
#[cfg(not(target_family = "wasm"))]
pub use picture::{Picture, PictureError, settle};
#[cfg(not(target_family = "wasm"))]
pub use turns::take_turns;
#[cfg(not(target_family = "wasm"))]
pub use window::windowed;
