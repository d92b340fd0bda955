//! Finds scenarios whose best way comes to less than 90 points.
//!
//! # Why is this bad?
//! 90 is where "excellent" begins. Who does everything right must get there, or the debrief asks for what nobody can
//! say.
//!
//! # Example
//! `expects` asks three times for a principle that two replies show.
//!
//! # Use instead
//! Expectations that one run can meet, replies that close the talk and keep their promises, and a way that leaves the
//! customer calm.

use super::{Finding, Inspection, Subject, tenths};
use crate::authoring::Optimum;

/// From here a run is called excellent.
const EXCELLENT: f64 = 90.0;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let Some(Optimum { best, .. }) = inspection.optimum() else { return Vec::new() };
    let finding = || Finding::at(Subject::Scenario).detail(tenths(best.total)).witness(&best.replies);
    (best.total < EXCELLENT).then(finding).into_iter().collect()
}
