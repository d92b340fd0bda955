//! Finds critical rules that the scenario can break and its briefing does not announce.
//!
//! A critical breach fails the run whatever else was done well; a trainee should have been told that it is at stake
//! here. Lesser ones cost points and are explained in the debrief: with all of them, too, the briefing would be the
//! handbook, and would give every trap away.
//!
//! # Why is this bad?
//! The trainee fails by something that nobody said would count.
//!
//! # Example
//! A reply with `breaks: ["no_credentials"]`, and `bounds: ["privacy"]`.
//!
//! # Use instead
//! The rule in `bounds`, with one line in every language that says what it means here.

use super::{Finding, Inspection, Subject, reply_key};
use crate::engine::Severity;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let scenario = inspection.scenario();
    let announced = &scenario.briefing().bounds;
    let rules = scenario.catalogue().rules();
    let silent = rules.filter(|(id, rule)| rule.severity == Severity::Critical && !announced.contains(id));
    silent
        .filter_map(|(id, rule)| {
            let breaking = scenario.replies().filter(|(_, reply)| reply.breaks.contains(&id));
            let breaking: Vec<String> = breaking.map(|(_, reply)| reply_key(scenario, reply)).collect();
            let finding = || Finding::at(Subject::Scenario).name(&rule.name).detail(breaking.join(", "));
            (!breaking.is_empty()).then(finding)
        })
        .collect()
}
