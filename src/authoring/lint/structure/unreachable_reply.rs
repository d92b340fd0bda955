//! Finds replies that can never be taken at a step that is reached.
//!
//! # Why is this bad?
//! What is never on the table teaches nobody. Its guard asks for a flag, an act or a mood that does not come together
//! with the step.
//!
//! # Example
//! `when: flag("seated")` at a step that comes before anybody can sit down.
//!
//! # Use instead
//! A guard that can hold there, or the reply at a later step.

use super::{Finding, Inspection, Subject};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let survey = inspection.survey;
    let replies = inspection.scenario().replies();
    replies
        .filter_map(|(id, reply)| {
            let way = survey.step(reply.step).way.as_ref()?;
            let is_unseen = survey.reply(id).way.is_none();
            is_unseen.then(|| Finding::at(Subject::Reply(id)).name(&reply.name).detail(survey.states).witness(way))
        })
        .collect()
}
