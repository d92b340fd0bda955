//! Who plays: a name that a person chose, and an id that is never given twice.

use std::hash::{BuildHasher, RandomState};

use super::fault::NameFault;
use crate::engine::format::is_unseen;

/// Most characters of a name.
pub const LONGEST_NAME: usize = 40;

/// A learner in these records. Ids are random, so that records of two machines can be brought together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LearnerId(pub(super) i64);

/// How far a learner's own row can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Sound,
    /// The row was changed from outside: the name may be wrong, and whether the last attempts are there can't be told.
    Damaged,
    /// The row is gone; attempts are there without it. The name is empty.
    Lost,
}

/// A learner as the list shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learner {
    pub id: LearnerId,
    pub name: String,
    pub standing: Standing,
}

/// A number that nobody else has: from the system's random keys for hash tables, of which each process has its own.
pub(super) fn fresh_id() -> i64 {
    // Half of the positive numbers, and never zero.
    (RandomState::new().hash_one("counterpoise") >> 2) as i64 | 1 << 61
}

/// The name as it is stored.
///
/// # Errors
/// Says what is wrong with it; whether it is taken is not known here.
pub(super) fn proper(name: &str) -> Result<String, NameFault> {
    let name = name.trim();
    if name.is_empty() {
        Err(NameFault::Empty)
    } else if name.chars().count() > LONGEST_NAME {
        Err(NameFault::TooLong)
    } else if name.chars().any(|letter| letter.is_control() || is_unseen(letter)) {
        Err(NameFault::Unseen)
    } else {
        Ok(name.to_owned())
    }
}

/// What two names must not have in common.
pub(super) fn folded(name: &str) -> String {
    name.to_lowercase()
}
