//! Faults of files, the disk and the machine: what was acknowledged is there, and what is wrong is never shown as right.
#![allow(clippy::disallowed_methods, reason = "tests run the program, break files, and choose moments")]

mod clock;
#[cfg(unix)]
mod doors;
mod edits;
mod files;
mod flips;
mod full;
mod holders;
mod kills;
mod logic;
mod medium;
mod names;
mod order;
#[allow(dead_code, reason = "shared with the fast tests, which use all of it")]
#[path = "../fast/packs.rs"]
mod packs;
#[cfg_attr(not(unix), allow(dead_code, reason = "talks at a prompt are had where there are signals"))]
mod program;
#[allow(dead_code, reason = "shared with the fast tests, which use all of it")]
#[path = "../fast/shell.rs"]
mod shell;
mod signals;
mod torn;
