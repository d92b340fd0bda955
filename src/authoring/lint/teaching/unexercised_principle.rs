//! Finds principles in `expects` that no reply shows which can be reached.
//!
//! # Why is this bad?
//! Every run is marked down for it, and nobody can do better.
//!
//! # Example
//! `expects: {"team_handoff": 1}` where no reply hands over, or the only one that does offends the principle, too.
//!
//! # Use instead
//! A reply that shows it (by its acts or by `shows`), or an expectation less.

use super::{Finding, Inspection, Subject};
use crate::engine::{PrincipleId, Reply, Scenario};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let scenario = inspection.scenario();
    let expects = scenario.expects().iter().map(|(principle, _)| *principle);
    let missing = expects.filter(|&principle| !is_exercised(inspection, principle));
    missing
        .map(|principle| Finding::at(Subject::Scenario).name(&scenario.catalogue().principle(principle).name))
        .collect()
}

/// Whether a reply that can be reached shows a principle.
pub(super) fn is_exercised(inspection: &Inspection<'_>, principle: PrincipleId) -> bool {
    let scenario = inspection.scenario();
    let mut reached = scenario.replies().filter(|(id, _)| inspection.survey.reply(*id).way.is_some());
    reached.any(|(_, reply)| shows(scenario, reply, principle))
}

/// What a reply offends it does not show, whatever else it says.
fn shows(scenario: &Scenario, reply: &Reply, principle: PrincipleId) -> bool {
    let mut acts = reply.acts.iter().map(|&id| scenario.catalogue().act(id));
    !reply.violates.contains(principle)
        && (reply.shows.contains(principle) || acts.any(|act| act.shows.contains(principle)))
}
