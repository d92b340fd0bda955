//! The fast tests: everything but the window, in seconds, with no network, clock or home directory of anybody.
#![allow(clippy::disallowed_methods, reason = "tests read fixtures and run the program")]

mod catalogue;
mod cli;
mod debrief;
mod fonts;
mod format;
mod graph;
mod guide;
mod history;
mod house;
mod laws;
mod lint;
mod lock;
mod mood;
mod new;
mod optimum;
mod packs;
mod plan;
mod plays;
mod progress;
mod reading;
mod records;
mod report;
mod schema;
mod shell;
mod words;
mod workshop;
