//! x
pub mod authoring;
pub mod catalog;
pub mod cli;
pub mod engine;
pub mod locale;
