//! Finds ways on which the meter stays at one end, below 1 or above 99, for three turns running.
//!
//! # Why is this bad?
//! The trainee speaks and nothing moves: the meter stops saying which sentence helped.
//!
//! # Example
//! A customer who comes content, so that a kind word has nothing left to mend.
//!
//! # Use instead
//! A start with room on both sides, and turns at which something is at stake.

use super::{Finding, Inspection, Subject};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let way = inspection.survey.pinned.iter();
    way.map(|way| Finding::at(Subject::Scenario).detail(way.len()).witness(way)).collect()
}
