//! Asks that somewhere a guard depends on how far the customer feels heard (`heard`).
//!
//! # Why is this bad?
//! What the customer hides should come out when he has been listened to, and stay hidden when he has not. Without such
//! a guard everybody learns it at the same turn, and listening is worth nothing but marks.
//!
//! # Example
//! Every reply of the opening leads to `"tells"`.
//!
//! # Use instead
//! `to: [(when: heard(at_least: 0.26), step: "tells"), (step: "not_yet")]`

use super::{Finding, Inspection, Subject};
use crate::engine::{Guard, Measure};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let mut replies = inspection.scenario().replies();
    let has_secret = replies.any(|(_, reply)| {
        let routes = reply.routes.iter().filter_map(|route| route.when.as_ref());
        reply.when.iter().chain(routes).any(asks_for_heard)
    });
    if has_secret { Vec::new() } else { vec![Finding::at(Subject::Scenario)] }
}

fn asks_for_heard(guard: &Guard) -> bool {
    match guard {
        Guard::Within(what, _) => *what == Measure::Heard,
        Guard::All(parts) | Guard::Any(parts) => parts.iter().any(asks_for_heard),
        Guard::Not(part) => asks_for_heard(part),
        Guard::Flag(_) | Guard::Used(_) | Guard::Settled => false,
    }
}
