//! Asks that three kinds of ending can be reached: resolved; done or calm but not both (`sore`, `unsolved`,
//! `unsettled`); and the customer's own (`left`, `escalated`).
//!
//! # Why is this bad?
//! Without a good end nobody can win; without the others nothing is at stake.
//!
//! # Example
//! A customer so patient that nothing makes him leave.
//!
//! # Use instead
//! A closing reply (`confirm_close`, `follow_up`) on the good way; routes to `"end"` from the ways that settle
//! nothing; mistakes that hurt.

use super::{Finding, Inspection, Subject};
use crate::engine::Ending;

const KINDS: [&[Ending]; 3] = [
    &[Ending::Resolved],
    &[Ending::Sore, Ending::Unsolved, Ending::Unsettled],
    &[Ending::Left, Ending::Escalated, Ending::Crisis],
];

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let reached = &inspection.survey.endings;
    let missing = KINDS.into_iter().filter(|kind| !kind.iter().any(|ending| reached.contains_key(ending)));
    missing
        .map(|kind| {
            let names: Vec<&str> = kind.iter().map(|ending| ending.name()).collect();
            Finding::at(Subject::Scenario).name(names.join(", ")).detail(inspection.survey.states)
        })
        .collect()
}
