//! How the talk was led: a rating of 0-4 for each principle, with the turns that earned or cost it.

use crate::engine::acts::ActId;
use crate::engine::catalogue::{PrincipleId, Severity};
use crate::engine::mood::NoteKind;
use crate::engine::session::{Session, Turn};

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
    base: f64,
}

/// Points that a premature solution costs, and the most that all of them cost.
const PREMATURE_COST: f64 = 3.0;
const PREMATURE_MOST: f64 = 12.0;

impl Process {
    /// 0-100.
    pub fn value(&self) -> f64 {
        (self.base - self.premature_cost()).max(0.0)
    }

    /// Points taken off for premature solutions.
    pub fn premature_cost(&self) -> f64 {
        (PREMATURE_COST * self.premature.len() as f64).min(PREMATURE_MOST)
    }

    pub(super) fn of(session: &Session) -> Process {
        let scenario = session.scenario();
        let catalogue = scenario.catalogue();
        let mut ratings = Vec::new();
        let mut not_exercised = Vec::new();
        for (principle, about) in catalogue.principles() {
            let expected = scenario.expects().iter().find(|(id, _)| *id == principle).map(|(_, times)| *times);
            if expected.is_none() && about.level > scenario.level() {
                continue;
            }
            let evidence = evidence(session, principle);
            if expected.is_none() && evidence.is_empty() {
                not_exercised.push(principle);
                continue;
            }
            let expected = expected.unwrap_or(1);
            ratings.push(Rating { principle, value: rate(expected, &evidence), expected, evidence });
        }
        let weights: f64 = ratings.iter().map(|rating| catalogue.principle(rating.principle).weight).sum();
        let earned: f64 = ratings
            .iter()
            .map(|rating| catalogue.principle(rating.principle).weight * f64::from(rating.value) / 4.0)
            .sum();
        Process {
            base: if weights > 0.0 { 100.0 * earned / weights } else { 0.0 },
            premature: premature(session),
            ratings,
            not_exercised,
        }
    }
}

fn premature(session: &Session) -> Vec<usize> {
    let turns = session.turns().iter().enumerate();
    turns
        .flat_map(|(i, turn)| {
            turn.notes.iter().filter(|note| note.kind == NoteKind::Premature).map(move |_| i + 1)
        })
        .collect()
}

/// Rates from what was seen: missing is 1, half of what is expected 2, all of it 4; each violation takes one off.
fn rate(expected: u32, evidence: &[Evidence]) -> u8 {
    let count = |kind| evidence.iter().filter(|seen| seen.kind == kind).count() as f64;
    let earned = count(EvidenceKind::Shown) + 0.5 * count(EvidenceKind::ShownWeakly);
    let share = (earned / f64::from(expected.max(1))).min(1.0);
    let value = 1.0 + 3.0 * share - count(EvidenceKind::Violated);
    value.clamp(0.0, 4.0) as u8
}

fn evidence(session: &Session, principle: PrincipleId) -> Vec<Evidence> {
    let turns = session.turns().iter().enumerate();
    turns
        .filter_map(|(i, turn)| Some(Evidence { turn: i + 1, kind: seen_in(session, turn, principle)? }))
        .collect()
}

/// What one turn says about a principle; a violation outweighs what was shown beside it.
fn seen_in(session: &Session, turn: &Turn, principle: PrincipleId) -> Option<EvidenceKind> {
    let scenario = session.scenario();
    let reply = scenario.reply(turn.reply);
    let acts = || reply.acts.iter().map(|&id| (id, scenario.catalogue().act(id)));
    if reply.lacks.contains(&principle) || acts().any(|(_, act)| act.violates.contains(&principle)) {
        return Some(EvidenceKind::Violated);
    }
    let weakened = |id: ActId| turn.notes.iter().any(|note| note.act == id && note.kind.weakens_evidence());
    let breaks_badly =
        reply.breaks.iter().any(|&rule| scenario.catalogue().rule(rule).severity == Severity::Critical);
    let showing: Vec<ActId> = acts().filter(|(_, act)| act.shows.contains(&principle)).map(|(id, _)| id).collect();
    let shown = !showing.is_empty() || reply.shows.contains(&principle);
    let strong = reply.quality >= 1.0
        && !breaks_badly
        && (reply.shows.contains(&principle) || showing.iter().any(|&id| !weakened(id)));
    match (shown, strong) {
        (false, _) => None,
        (true, true) => Some(EvidenceKind::Shown),
        (true, false) => Some(EvidenceKind::ShownWeakly),
    }
}
