//! Finds talks that stand a third time at the same step with the same flags.
//!
//! # Why is this bad?
//! The customer says the same thing a third time, as if nothing had been said; and a trainee can collect marks by
//! going round.
//!
//! # Example
//! A hub with a reply that leads to an answer and back, without a flag that takes it off the table.
//!
//! # Use instead
//! `sets: ["asked"]` on the reply and `when: not(flag("asked"))`, or a way that leads on.

use super::{Finding, Inspection, Subject};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let round = inspection.survey.round.iter();
    round
        .map(|(step, way)| {
            let name = &inspection.scenario().step(*step).name;
            Finding::at(Subject::Step(*step)).name(name).witness(way)
        })
        .collect()
}
