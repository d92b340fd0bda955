//! Quality of scenarios, pure over what the engine has resolved: scripted runs that an author can read.

mod play_file;

pub use play_file::{PlayFault, PlayReport, run_play};
