//! Builds the app for a window, for a test without graphics, or for a picture.
//!
//! All three share [`GamePlugin`](super::GamePlugin); they differ in what Bevy plugins stand under it. Fonts and
//! art are compiled in, so the program runs from any folder.

#![allow(clippy::disallowed_methods, reason = "asks which display there is")]

mod adapter;
mod headless;
mod icon;
mod picture;
mod recovery;
mod wake;
mod window;

pub use adapter::{Adapter, NoAdapter, probe};
pub use headless::{headless, press, step};
pub use picture::{Picture, PictureError, settle};
pub use window::windowed;
