//! What a learner did, in order, and how much each piece of it says.

use std::sync::Arc;

use crate::engine::{Catalogue, DrillRecord, Mode, PrincipleId, Scenario, Work};

/// A piece of work with the time at which it was saved, in seconds since 1970.
///
/// Clocks are set back and forward: order is that of the list, and time is what passed from each piece to the next,
/// never less than nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry<W> {
    pub at: i64,
    pub work: W,
}

/// Whether a stored piece of work may be counted; `scenario` is the one of its name that is here.
///
/// A run must come out the same when it is played again. Where the scenario has changed since, or is gone, that can't be
/// tried, and an answer to a drill takes a search to judge again: then nothing in the record may have been changed.
pub(super) fn is_trusted(work: &Work, scenario: Option<&Arc<Scenario>>) -> bool {
    match (work, scenario) {
        (Work::Run(attempt), Some(scenario)) if attempt.hash == scenario.hash() => {
            attempt.verify(scenario).is_empty()
        }
        _ => work.is_sealed(),
    }
}

/// A run that ended, for showing results over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Past {
    /// Seconds since 1970, as it was saved.
    pub at: i64,
    pub scenario: String,
    pub mode: Mode,
    /// 0-100.
    pub total: f64,
    /// How much it says, in (0, 1]: see [`Work::weight`].
    pub weight: f64,
}

/// Share of a run that a drill counts: it is one decision of about ten, but one that was picked for what it shows.
pub(super) const DRILL_WEIGHT: f64 = 0.25;

/// Least that a run counts, however often it was helped.
const LEAST_WEIGHT: f64 = 0.25;

impl Work {
    /// How much it says of what the learner can do, where a run without rewinds and hints says 1.
    ///
    /// Each rewind and each hint shows what a reply does before it is chosen for good, so that a run with one of them
    /// is the better of two tries, with two the best of three: it counts one part in as many, and a quarter at least,
    /// since most of its turns were still played once. A drill counts a quarter.
    pub fn weight(&self) -> f64 {
        match self {
            Work::Run(attempt) => {
                let helps = f64::from(attempt.rewinds) + attempt.hints.len() as f64;
                (1.0 / (1.0 + helps)).max(LEAST_WEIGHT)
            }
            Work::Drill(_) => DRILL_WEIGHT,
        }
    }

    /// Whether nothing was taken back and no hint taken.
    pub fn is_unaided(&self) -> bool {
        match self {
            Work::Run(attempt) => attempt.rewinds == 0 && attempt.hints.is_empty(),
            Work::Drill(_) => true,
        }
    }

    /// The ratings that it gives, 0-4; none for a run that did not end, and none of principles the catalogue lacks.
    pub(super) fn ratings(&self, catalogue: &Catalogue) -> Vec<(PrincipleId, u8)> {
        match self {
            Work::Run(attempt) if attempt.ending.is_none() => Vec::new(),
            Work::Run(attempt) => {
                let ratings = attempt.score.ratings.iter();
                ratings
                    .filter_map(|told| Some((catalogue.principle_named(&told.principle)?, told.rating.min(4))))
                    .collect()
            }
            Work::Drill(record) => {
                let principle = catalogue.principle_named(&record.principle);
                principle.map(|principle| (principle, record.rating())).into_iter().collect()
            }
        }
    }
}

impl DrillRecord {
    /// What the answer says of its principle, as a rating: the best reply 4, one that costs less than 3 points 2, less
    /// than 10 points 1, more than that, as after a broken rule, 0.
    pub fn rating(&self) -> u8 {
        match self.given_away {
            points if points <= 0.0 => 4,
            points if points < 3.0 => 2,
            points if points < 10.0 => 1,
            _ => 0,
        }
    }
}

/// The learner's own time.
#[derive(Default)]
pub(super) struct OwnTime {
    last: Option<i64>,
    day: f64,
}

impl OwnTime {
    /// Days that passed from the first moment that was asked about to this one.
    pub fn day(&mut self, at: i64) -> f64 {
        let before = self.last.replace(at).unwrap_or(at);
        self.day += at.saturating_sub(before).max(0) as f64 / SECONDS;
        self.day
    }
}

const SECONDS: f64 = 86_400.0;
