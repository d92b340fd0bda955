//! Finds steps at which every reply is good, or every reply is bad.
//!
//! A good reply makes no mistake, breaks no rule, lacks no principle, is said at full quality, and has no act that
//! upsets or promises too much.
//!
//! # Why is this bad?
//! Where all are good, or all are bad, nothing is learned by choosing. And where all are bad, a trainee is marked
//! down for something that could not be helped.
//!
//! # Example
//! A step with three ways to make it worse.
//!
//! # Use instead
//! At least one good reply, and one that tempts and is not.

use super::{Finding, Inspection, Subject};
use crate::authoring::lint::is_good;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let scenario = inspection.scenario();
    let steps = scenario.steps();
    steps
        .filter_map(|(id, step)| {
            let good = step.replies.iter().filter(|&&reply| is_good(scenario, scenario.reply(reply))).count();
            let side = match good {
                0 => "bad",
                all if all == step.replies.len() => "good",
                _ => return None,
            };
            Some(Finding::at(Subject::Step(id)).name(&step.name).detail(side))
        })
        .collect()
}
