//! How the talk was led: a rating of 0-4 for each principle, with the turns that earned or cost it.

use super::tally::{Count, Tally};
use crate::engine::acts::ActId;
use crate::engine::catalogue::PrincipleId;
use crate::engine::mood::{Brief, NoteKind};
use crate::engine::scenario::{Reply, Scenario};
use crate::engine::session::{Session, Turn};
use crate::engine::set::IdSet;

/// What a turn says about a principle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvidenceKind {
    Shown,
    /// Shown, but weakly or at the wrong moment: counts half.
    ShownWeakly,
    Violated,
}

/// One turn's word on a principle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Counted from 1.
    pub turn: usize,
    pub kind: EvidenceKind,
}

/// How far a principle was lived up to.
#[derive(Clone, Debug, PartialEq)]
pub struct Rating {
    pub principle: PrincipleId,
    /// 0 violated repeatedly, 1 missing where needed, 2 partial, 3 good, 4 best practice.
    pub value: u8,
    /// How often a good run shows it.
    pub expected: u32,
    pub evidence: Vec<Evidence>,
}

/// The ratings of a run, and the solutions that came too soon.
#[derive(Clone, Debug, PartialEq)]
pub struct Process {
    /// Principles that were called for or touched, in the catalogue's order.
    pub ratings: Vec<Rating>,
    /// Principles of the scenario's level that had no occasion.
    pub not_exercised: Vec<PrincipleId>,
    /// Turns with a solution before the customer felt heard, once an act.
    pub premature: Vec<usize>,
    /// Points taken off for premature solutions.
    pub premature_cost: f64,
    pub(super) base: f64,
}

/// Points that a premature solution costs, and the most that all of them cost.
pub(super) const PREMATURE_COST: f64 = 3.0;
pub(super) const PREMATURE_MOST: f64 = 12.0;

impl Process {
    /// 0-100.
    pub fn value(&self) -> f64 {
        (self.base - self.premature_cost).max(0.0)
    }

    pub(super) fn of(session: &Session, tally: &Tally) -> Process {
        let seen: Vec<Seen> = session
            .turns()
            .iter()
            .map(|turn| seen(session.scenario(), session.scenario().reply(turn.reply), weakened(turn)))
            .collect();
        let mut ratings = Vec::new();
        let mut not_exercised = Vec::new();
        for criterion in &session.encounter().rubric().criteria {
            let principle = criterion.principle;
            if criterion.expected.is_none() && tally.count(principle).is_nothing() {
                not_exercised.push(principle);
                continue;
            }
            let evidence = seen.iter().enumerate();
            let evidence =
                evidence.filter_map(|(i, seen)| Some(Evidence { turn: i + 1, kind: seen.of(principle)? }));
            let expected = criterion.expected.unwrap_or(1);
            ratings.push(Rating {
                principle,
                value: tally.rating(principle, expected),
                expected,
                evidence: evidence.collect(),
            });
        }
        Process {
            ratings,
            not_exercised,
            premature: premature(session),
            premature_cost: tally.premature_cost(),
            base: tally.process_base(session.encounter()),
        }
    }
}

fn weakened(turn: &Turn) -> IdSet<ActId> {
    Brief::of(&turn.ledger.notes).weakened
}

fn premature(session: &Session) -> Vec<usize> {
    let turns = session.turns().iter().enumerate();
    turns
        .flat_map(|(i, turn)| {
            turn.ledger.notes.iter().filter(|note| note.kind == NoteKind::Premature).map(move |_| i + 1)
        })
        .collect()
}

/// Rates from what was seen: missing is 1, half of what is expected 2, all of it 4; each violation takes one off.
pub(super) fn rate(expected: u32, count: Count) -> u8 {
    let earned = 0.5 * f64::from(count.shown);
    let share = (earned / f64::from(expected.max(1))).min(1.0);
    let value = 1.0 + 3.0 * share - f64::from(count.violated);
    value.clamp(0.0, 4.0) as u8
}

/// What one turn says about the principles; a violation outweighs what was shown beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    pub shown: IdSet<PrincipleId>,
    pub weakly: IdSet<PrincipleId>,
    pub violated: IdSet<PrincipleId>,
}

impl Seen {
    fn of(&self, principle: PrincipleId) -> Option<EvidenceKind> {
        if self.violated.contains(principle) {
            Some(EvidenceKind::Violated)
        } else if self.shown.contains(principle) {
            Some(EvidenceKind::Shown)
        } else {
            self.weakly.contains(principle).then_some(EvidenceKind::ShownWeakly)
        }
    }
}

/// What a reply says about one principle when some of its acts were weakened.
pub(in crate::engine) fn turn_evidence(
    scenario: &Scenario,
    reply: &Reply,
    weakened: IdSet<ActId>,
    principle: PrincipleId,
) -> Option<EvidenceKind> {
    seen(scenario, reply, weakened).of(principle)
}

/// What a reply says about the principles when some of its acts were weakened.
pub(super) fn seen(scenario: &Scenario, reply: &Reply, weakened: IdSet<ActId>) -> Seen {
    let catalogue = scenario.catalogue();
    let violated = reply.violates;
    let mut strongly = reply.shows;
    let mut at_all = reply.shows;
    for &id in &reply.acts {
        let act = catalogue.act(id);
        at_all = at_all.union(act.shows);
        if !weakened.contains(id) {
            strongly = strongly.union(act.shows);
        }
    }
    if reply.is_weak {
        strongly = IdSet::default();
    }
    let at_all = at_all.without(violated);
    let shown = strongly.without(violated);
    Seen { shown, weakly: at_all.without(shown), violated }
}
