//! Why a total is not 100: every point that is missing, with its reason and the turns that it hangs on.

use super::gate::{CRISIS_CAP, Gate};
use super::process::{EvidenceKind, seen};
use super::rubric::Criterion;
use super::{MOOD_POINTS, OUTCOME_POINTS, PROCESS_POINTS, Score};
use crate::engine::catalogue::{PrincipleId, RuleId};
use crate::engine::session::{Session, Turn};
use crate::engine::set::IdSet;

/// What points were lost for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LossReason {
    /// A principle was rated below 4.
    Rating { principle: PrincipleId, value: u8 },
    /// Nothing that was said shows or offends any principle.
    NothingShown,
    /// Solutions came before the customer felt heard.
    Premature,
    /// What he came for is not resolved as far as he needs.
    Unresolved,
    /// Nothing closed the talk.
    NotClosed,
    /// Nothing was promised and nothing done at once, or a promise was too big or broken.
    Promises,
    /// The mood at the end is below the top.
    MoodEnd,
    /// The mood did not climb all the way.
    MoodClimb,
    /// The mood fell below where it began.
    MoodFall,
    /// Points taken off for a broken rule.
    Breach(RuleId),
    /// The total can't be higher, for a broken rule.
    Cap(RuleId),
    /// The total can't be higher, for the customer was driven to lose control.
    CrisisCap,
    /// Points for hints.
    Hints,
}

impl LossReason {
    pub fn name(self) -> &'static str {
        match self {
            LossReason::Rating { .. } => "rating",
            LossReason::NothingShown => "nothing_shown",
            LossReason::Premature => "premature",
            LossReason::Unresolved => "unresolved",
            LossReason::NotClosed => "not_closed",
            LossReason::Promises => "promises",
            LossReason::MoodEnd => "mood_end",
            LossReason::MoodClimb => "mood_climb",
            LossReason::MoodFall => "mood_fall",
            LossReason::Breach(_) => "breach",
            LossReason::Cap(_) => "cap",
            LossReason::CrisisCap => "crisis_cap",
            LossReason::Hints => "hints",
        }
    }
}

/// Points that are missing from 100.
#[derive(Clone, Debug, PartialEq)]
pub struct Loss {
    pub reason: LossReason,
    /// More than 0.
    pub points: f64,
    /// The turns that cost them, counted from 1, in order; empty when no single turn did.
    pub turns: Vec<usize>,
}

/// Points too few to be told.
const NOTHING: f64 = 1e-9;

impl Score {
    /// Everything that keeps the total of the session it judges from 100, the largest first: it adds up to 100 less
    /// the total.
    pub fn losses(&self, session: &Session) -> Vec<Loss> {
        let mut losses = self.process_losses(session);
        losses.extend(self.outcome_losses(session));
        losses.extend(self.mood_losses(session));
        losses.extend(self.gate_losses(session));
        losses.retain(|loss| loss.points > NOTHING);
        losses.sort_by(|a, b| b.points.total_cmp(&a.points));
        losses
    }

    fn process_losses(&self, session: &Session) -> Vec<Loss> {
        let process = &self.process;
        let criteria = &session.encounter().rubric().criteria;
        let weight =
            |id| criteria.iter().find(|known: &&Criterion| known.principle == id).map_or(0.0, |it| it.weight);
        let weights: f64 = process.ratings.iter().map(|rating| weight(rating.principle)).sum();
        let mut losses: Vec<Loss> = process
            .ratings
            .iter()
            .map(|rating| Loss {
                reason: LossReason::Rating { principle: rating.principle, value: rating.value },
                points: PROCESS_POINTS * weight(rating.principle) * f64::from(4 - rating.value) / 4.0 / weights,
                turns: turns_behind(session, rating),
            })
            .collect();
        if process.ratings.is_empty() {
            losses.push(Loss { reason: LossReason::NothingShown, points: PROCESS_POINTS, turns: Vec::new() });
        }
        let mut turns = process.premature.clone();
        turns.dedup();
        let points = 0.01 * PROCESS_POINTS * (process.base - process.value());
        losses.push(Loss { reason: LossReason::Premature, points, turns });
        losses
    }

    fn outcome_losses(&self, session: &Session) -> [Loss; 3] {
        let point = 0.01 * OUTCOME_POINTS;
        let outcome = &self.outcome;
        let rubric = session.encounter().rubric();
        let scenario = session.scenario();
        let falls = turns_where(session, |turn| turn.after.resolution < turn.before.resolution);
        let bad_promises = turns_where(session, |turn| {
            let acts = &scenario.reply(turn.reply).acts;
            acts.iter().any(|&act| rubric.breaks_promise.contains(act) || rubric.overpromises.contains(act))
        });
        [
            Loss { reason: LossReason::Unresolved, points: point * (70.0 - outcome.resolution), turns: falls },
            Loss { reason: LossReason::NotClosed, points: point * (15.0 - outcome.closing), turns: last(session) },
            Loss { reason: LossReason::Promises, points: point * (15.0 - outcome.promises), turns: bad_promises },
        ]
    }

    fn mood_losses(&self, session: &Session) -> [Loss; 3] {
        let mood = &self.mood;
        let falls = turns_where(session, |turn| turn.change() <= -1.0);
        let lowest = session.turns().iter().map(|turn| turn.meter).fold(f64::INFINITY, f64::min);
        let depth = turns_where(session, |turn| turn.meter <= lowest);
        [
            Loss {
                reason: LossReason::MoodEnd,
                points: MOOD_POINTS * 0.5 * (1.0 - mood.end),
                turns: falls.clone(),
            },
            Loss { reason: LossReason::MoodClimb, points: MOOD_POINTS * 0.3 * (1.0 - mood.climb), turns: falls },
            Loss {
                reason: LossReason::MoodFall,
                points: MOOD_POINTS * 0.2 * (1.0 - mood.steadiness),
                turns: depth,
            },
        ]
    }

    fn gate_losses(&self, session: &Session) -> Vec<Loss> {
        let raw: f64 = self.parts().iter().sum();
        let after = (raw - self.gate.deduction).max(0.0);
        // What is taken off from nothing costs nothing: all deductions shrink alike.
        let share = if self.gate.deduction > 0.0 { (raw - after) / self.gate.deduction } else { 0.0 };
        let mut losses: Vec<Loss> = self
            .breaches
            .iter()
            .map(|breach| {
                let points = share * Gate::of(breach.severity).deduction;
                Loss { reason: LossReason::Breach(breach.rule), points, turns: vec![breach.turn] }
            })
            .collect();
        let hints = session.hints().to_vec();
        losses.push(Loss { reason: LossReason::Hints, points: share * session.hint_points(), turns: hints });
        let by_cap = |breach: &&super::Breach| Gate::of(breach.severity).cap <= self.gate.cap;
        let capping: Vec<&super::Breach> = self.breaches.iter().filter(by_cap).collect();
        let (reason, turns) = match capping.first() {
            Some(first) => (LossReason::Cap(first.rule), capping.iter().map(|breach| breach.turn).collect()),
            None => (LossReason::CrisisCap, last(session)),
        };
        debug_assert!(
            !capping.is_empty() || self.gate.cap >= CRISIS_CAP,
            "a cap has a breach or a crisis behind it"
        );
        losses.push(Loss { reason, points: after - after.min(self.gate.cap), turns });
        losses
    }
}

/// The turns that kept a rating down: what offended or showed weakly, and where the principle could have been shown.
fn turns_behind(session: &Session, rating: &super::Rating) -> Vec<usize> {
    let mut turns: Vec<usize> =
        rating.evidence.iter().filter(|seen| seen.kind != EvidenceKind::Shown).map(|seen| seen.turn).collect();
    let shown = rating.evidence.iter().filter(|seen| seen.kind == EvidenceKind::Shown).count();
    if shown < rating.expected as usize {
        turns.extend(occasions(session, rating.principle));
    }
    turns.sort_unstable();
    turns.dedup();
    turns
}

/// The turns at which a reply on the table would have shown a principle, and the one that was taken did not.
fn occasions(session: &Session, principle: PrincipleId) -> Vec<usize> {
    let scenario = session.scenario();
    let encounter = session.encounter();
    let mut course = encounter.begin();
    let mut turns = Vec::new();
    for (i, turn) in session.turns().iter().enumerate() {
        let shows = |id| seen(scenario, scenario.reply(id), IdSet::default()).shown.contains(principle);
        if !shows(turn.reply) && encounter.open(&course).any(shows) {
            turns.push(i + 1);
        }
        encounter.walk(&mut course, turn.reply);
    }
    turns
}

fn turns_where(session: &Session, is_so: impl Fn(&Turn) -> bool) -> Vec<usize> {
    let turns = session.turns().iter().enumerate();
    turns.filter(|(_, turn)| is_so(turn)).map(|(i, _)| i + 1).collect()
}

fn last(session: &Session) -> Vec<usize> {
    (1..=session.turns().len()).last().into_iter().collect()
}
