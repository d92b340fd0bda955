//! A run seen through a framework: which of its items the turns covered, and in what order.

use super::framework::{Framework, FrameworkItem};
use super::mood::Brief;
use super::score::{EvidenceKind, turn_evidence};
use super::session::Session;

/// What the turns of a run say about one item of a framework.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Turns that showed one of the item's principles, counted from 1.
    pub shown: Vec<usize>,
    /// Turns that showed one weakly, or at the wrong moment, and none well.
    pub weakly: Vec<usize>,
    /// Turns that offended one of its principles or broke one of its rules.
    pub offended: Vec<usize>,
}

impl Coverage {
    /// The turn that first covered the item.
    pub fn first(&self) -> Option<usize> {
        self.shown.iter().chain(&self.weakly).min().copied()
    }
}

/// Holds a run against a framework: one entry an item of the first level, in the framework's order.
pub fn coverage(session: &Session, framework: &Framework) -> Vec<Coverage> {
    framework.items.iter().map(|item| covered(session, item)).collect()
}

fn covered(session: &Session, item: &FrameworkItem) -> Coverage {
    let scenario = session.scenario();
    let mut coverage = Coverage::default();
    for (i, turn) in session.turns().iter().enumerate() {
        let reply = scenario.reply(turn.reply);
        let weakened = Brief::of(&turn.ledger.notes).weakened;
        let says = |kind| {
            item.principles
                .iter()
                .any(|principle| turn_evidence(scenario, reply, weakened, principle) == Some(kind))
        };
        let breaks = item.rules.iter().any(|rule| reply.breaks.contains(rule));
        if breaks || says(EvidenceKind::Violated) {
            coverage.offended.push(i + 1);
        } else if says(EvidenceKind::Shown) {
            coverage.shown.push(i + 1);
        } else if says(EvidenceKind::ShownWeakly) {
            coverage.weakly.push(i + 1);
        }
    }
    coverage
}
