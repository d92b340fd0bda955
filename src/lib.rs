//! x
pub mod authoring;
pub mod catalog;
pub mod cli;
pub mod engine;
#[cfg(feature = "game")]
pub mod game;
pub mod locale;
