//! Finds steps from which no run comes to an end of its own: only the turn limit, or the customer's temper, ends it.
//!
//! # Why is this bad?
//! The trainee is caught: whatever is said leads round and round, and the debrief blames the trainee for it.
//!
//! # Example
//! Two steps whose replies all lead to each other.
//!
//! # Use instead
//! A reply that leads on, or to `"end"`.

use std::collections::BTreeSet;

use super::{Finding, Inspection, Subject};
use crate::engine::{StepId, Target};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let (scenario, survey) = (inspection.scenario(), inspection.survey);
    let leads = |id: StepId, to: &dyn Fn(Target) -> bool| {
        scenario.step(id).replies.iter().any(|&reply| {
            let routes = scenario.reply(reply).routes.iter().zip(&survey.reply(reply).routes);
            routes.into_iter().any(|(route, (taken, _))| *taken && to(route.to))
        })
    };
    let mut ending = BTreeSet::new();
    loop {
        let known = ending.len();
        for (id, _) in scenario.steps() {
            let goes_on = |target: Target| match target {
                Target::End => true,
                Target::Step(next) => ending.contains(&next),
            };
            if leads(id, &goes_on) {
                ending.insert(id);
            }
        }
        if ending.len() == known {
            break;
        }
    }
    let caught = scenario.steps().filter(|(id, _)| !ending.contains(id));
    caught
        .filter_map(|(id, step)| {
            let way = survey.step(id).way.as_ref()?;
            Some(Finding::at(Subject::Step(id)).name(&step.name).witness(way))
        })
        .collect()
}
