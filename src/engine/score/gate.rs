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

impl Breach {
    /// The breaches of a run, in order.
    pub(super) fn all(session: &Session) -> Vec<Breach> {
        let scenario = session.scenario();
        let turns = session.turns().iter().enumerate();
        turns
            .flat_map(|(i, turn)| {
                scenario.reply(turn.reply).breaks.iter().map(move |&rule| {
                    let severity = scenario.catalogue().rule(rule).severity;
                    Breach { turn: i + 1, rule, severity }
                })
            })
            .collect()
    }
}

/// What the breaches of a run do to its total.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gate {
    /// Points taken off.
    pub deduction: f64,
    /// The total can't be higher.
    pub cap: f64,
}

impl Default for Gate {
    fn default() -> Self {
        Gate { deduction: 0.0, cap: 100.0 }
    }
}

impl Gate {
    pub(super) fn breach(&mut self, severity: Severity) {
        match severity {
            Severity::Critical => self.cap = self.cap.min(39.0),
            Severity::Major => {
                self.deduction += 15.0;
                self.cap = self.cap.min(69.0);
            }
            Severity::Minor => self.deduction += 5.0,
        }
    }

    /// The customer was driven to lose control of himself.
    pub(super) fn crisis(&mut self) {
        self.cap = self.cap.min(49.0);
    }

    /// Further breaches take off so much and cap so low.
    pub(super) fn worsen(&mut self, cap: f64, deduction: f64) {
        self.cap = self.cap.min(cap);
        self.deduction += deduction;
    }

    pub(super) fn apply(&self, raw: f64) -> f64 {
        (raw - self.deduction).max(0.0).min(self.cap)
    }
}
