//! Finds steps at which, in some state, fewer than two replies are open.
//!
//! # Why is this bad?
//! One reply is no choice, and none would stop the talk.
//!
//! # Example
//! Three replies of which two wait for flags that a hasty trainee has not set.
//!
//! # Use instead
//! A second reply without a guard, or guards that leave two open whatever has happened.

use super::{Finding, Inspection, Subject};

const LEAST: usize = 2;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let steps = inspection.scenario().steps();
    steps
        .filter_map(|(id, step)| {
            let (fewest, way) = inspection.survey.step(id).fewest_open.as_ref()?;
            let is_few = *fewest < LEAST;
            is_few.then(|| Finding::at(Subject::Step(id)).name(&step.name).detail(fewest).witness(way))
        })
        .collect()
}
