//! Finds scenarios with so many ways through them that the best and the worst can't be known.
//!
//! # Why is this bad?
//! The debrief can't say what was within reach, nor what a turn gave away, and the rules that ask for the best way are
//! silent. It is also a sign that what is said makes little difference.
//!
//! # Example
//! `turn_limit: 60`, and a step that leads back to itself by replies which all do nearly the same.
//!
//! # Use instead
//! A turn limit near the length of a good talk, flags that take off the table what was said, replies that differ.

use super::{Finding, Inspection, Subject};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let optimum = &inspection.survey.optimum;
    let finding = || Finding::at(Subject::Scenario).detail(optimum.states);
    (!optimum.is_exact).then(finding).into_iter().collect()
}
