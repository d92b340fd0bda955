//! Finds steps that no run arrives at.
//!
//! # Why is this bad?
//! Nobody will ever hear the line, and its words must be kept in two languages all the same. Often a route's guard
//! asks for a mood that nobody is in there.
//!
//! # Example
//! `to: [(when: mood(at_least: 95), step: "beams"), (step: "thanks")]` after a turn that nobody enters above 60.
//!
//! # Use instead
//! A guard that can hold, another way to the step, or no such step.

use super::{Finding, Inspection, Subject};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let steps = inspection.scenario().steps();
    let unseen = steps.filter(|(id, _)| inspection.survey.step(*id).way.is_none());
    unseen
        .map(|(id, step)| Finding::at(Subject::Step(id)).name(&step.name).detail(inspection.survey.states))
        .collect()
}
