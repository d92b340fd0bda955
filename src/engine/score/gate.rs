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

/// The most that a run comes to whose customer was driven to lose control of himself.
pub(super) const CRISIS_CAP: f64 = 49.0;

/// What breaches and hints do to the total of a run.
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
    /// What one breach does.
    pub(super) fn of(severity: Severity) -> Gate {
        match severity {
            Severity::Critical => Gate { deduction: 0.0, cap: 39.0 },
            Severity::Major => Gate { deduction: 15.0, cap: 69.0 },
            Severity::Minor => Gate { deduction: 5.0, cap: 100.0 },
        }
    }

    pub(super) fn breach(&mut self, severity: Severity) {
        let Gate { deduction, cap } = Gate::of(severity);
        self.worsen(cap, deduction);
    }

    /// The customer was driven to lose control of himself.
    pub(super) fn crisis(&mut self) {
        self.cap = self.cap.min(CRISIS_CAP);
    }

    /// A hint was taken for so many points.
    pub(super) fn hint(&mut self, points: f64) {
        self.deduction += points;
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
