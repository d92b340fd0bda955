//! The learners' records: every attempt in one SQLite file, each row provable; the only room that knows SQL.
//!
//! [`Records::open`] never fails: where the folder can't be used, play goes on with records in memory, and a
//! [`Notice`] says so. What is written goes into memory first and from there to the disk in one transaction, so that
//! what could not be written waits and is tried again with the next save.
//!
//! # What is stored
//!
//! `records.sqlite` in the folder, in three tables: learners, attempts, and unfinished sessions. An attempt is its JSON
//! text as it is; nothing here depends on what is in it. Order comes from the number of an attempt, which counts from 1
//! for each learner, and never from the clock.
//!
//! # How a row proves itself
//!
//! Each attempt carries a SHA-256 sum over its learner, number, time and text and over the sum of the attempt before
//! ([`chain`]). How long a chain is and where it ends stands in the learner's row, which has a sum with the name. So a
//! flipped bit, an edited score, a row deleted, swapped or brought from elsewhere is found, with its place; all other
//! rows are still shown ([`History`]'s judgement is in [`history`]). This finds accidents and edits by hand. It is no
//! signature: who knows how can compute every sum anew, and a learner deleted with all their rows leaves no trace,
//! because erasing must leave none.
//!
//! # Several programs at once
//!
//! Every program holds a shared lock on `records.lock`; a damaged file is set aside only by one that has it alone. A
//! session that is going on holds a lock on a small file of its own ([`running`]), which the system releases when the
//! process dies, so that only what nobody plays any more is offered to be continued. Where the file system has no
//! locks (some network drives), a session that runs in another program may be offered; each program still writes its
//! own row, and nothing is lost.
#![allow(clippy::disallowed_methods, reason = "the records are files")]

mod book;
mod carry;
mod chain;
mod fault;
mod file;
mod history;
mod keeper;
mod learner;
mod listing;
mod rescue;
mod running;
mod saving;
mod schema;
mod shelf;

pub use carry::TakenIn;
pub use fault::{Hindrance, NameFault, Notice, RecordsError};
pub use file::FILE_NAME;
pub use history::{Damage, Entry, History, State};
pub use keeper::{Erased, Kept, Records, Unfinished};
pub use learner::{LONGEST_NAME, Learner, LearnerId, Standing};
pub use listing::{DrillLine, Line, Listing, RunLine, What};
pub use running::{Running, SessionId};
pub use shelf::{Shelf, ShelfState};
