//! Quality of scenarios, pure over what the engine has resolved: scripted runs that an author can read, the best and
//! the worst way through, what a run gave away and what another reply would have done, play-tests by simulated trainees,
//! drawings, a pack to start from, the format as a schema.

pub mod graph;
pub mod lint;
mod new;
mod optimum;
mod outlook;
mod play_file;
mod policy;
mod reach;
mod schema;
mod simulate;
mod survey;
mod what_if;
mod wording;

pub use new::new_pack;
pub use optimum::{
    BestOn, BrokenOff, Optimum, SEARCH_LIMIT, Standing, TURN_LIMIT, Way, best_way_on, optimum, shortest_way,
    way_on_to,
};
pub use outlook::Outlooks;
pub use play_file::{PlayFault, PlayReport, run_play};
pub use reach::{Better, Moment, Reach, hint, is_sound};
pub use schema::schema;
pub use simulate::{Outcome, PlayTest, Run};
pub use survey::Survey;
pub use what_if::{Origin, WhatIf, what_if};
pub use wording::Wording;
