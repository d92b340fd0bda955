//! Asks that a very good run takes 8 to 12 decisions: the shortest way that comes within two points of the best.
//!
//! # Why is this bad?
//! Fewer, and there is no time for an arc from anger to an agreement; more, and a trainee tires before the end, and a
//! class does not finish. The very best way may wander for the last half point, so it is not what is counted.
//!
//! # Example
//! A first reply that calms everything, and a second one that closes.
//!
//! # Use instead
//! A turn that brings up what is behind the complaint, or one that joins two that say the same.

use super::{Finding, Inspection, Subject};
use crate::authoring::{Optimum, SEARCH_LIMIT, shortest_way};

const DECISIONS: std::ops::RangeInclusive<usize> = 8..=12;
/// Points that a way may stay behind the best and still count as very good.
const CLOSE: f64 = 2.0;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let survey = inspection.survey;
    let Some(Optimum { best, .. }) = inspection.optimum() else { return Vec::new() };
    let way = shortest_way(&survey.encounter, &survey.outlooks, best.total - CLOSE, SEARCH_LIMIT);
    // Where too much would have to be looked at, nothing is known against it.
    let unfit = way.ok().flatten().filter(|way| !DECISIONS.contains(&way.replies.len()));
    let finding = unfit.map(|way| Finding::at(Subject::Scenario).detail(way.replies.len()).witness(&way.replies));
    finding.into_iter().collect()
}
