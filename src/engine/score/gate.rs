//! What rule breaches do to the total, however happy the customer is.

use crate::engine::catalogue::{RuleId, Severity};
use crate::engine::session::Session;

/// A rule broken in a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Breach {
    /// Counted from 1.
    pub turn: usize,
    pub rule: RuleId,
    pub severity: Severity,
}

/// The breaches of a run and what they do.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate {
    pub breaches: Vec<Breach>,
    /// Points taken off.
    pub deduction: f64,
    /// The total can't be higher.
    pub cap: f64,
}

impl Gate {
    pub(super) fn of(session: &Session) -> Gate {
        let scenario = session.scenario();
        let breaches: Vec<Breach> = session
            .turns()
            .iter()
            .enumerate()
            .flat_map(|(i, turn)| {
                scenario.reply(turn.reply).breaks.iter().map(move |&rule| {
                    let severity = scenario.catalogue().rule(rule).severity;
                    Breach { turn: i + 1, rule, severity }
                })
            })
            .collect();
        let mut deduction = 0.0;
        let mut cap: f64 = if session.ended_in_crisis() { 49.0 } else { 100.0 };
        for breach in &breaches {
            match breach.severity {
                Severity::Critical => cap = cap.min(39.0),
                Severity::Major => {
                    deduction += 15.0;
                    cap = cap.min(69.0);
                }
                Severity::Minor => deduction += 5.0,
            }
        }
        Gate { breaches, deduction, cap }
    }

    pub(super) fn apply(&self, raw: f64) -> f64 {
        (raw - self.deduction).max(0.0).min(self.cap)
    }
}
