//! What a run has earned and lost so far, small enough to be carried along every way that is walked.

use super::gate::Gate;
use super::process::{PREMATURE_COST, PREMATURE_MOST, Seen, rate, seen};
use super::{MoodScore, Outcome, total_of};
use crate::engine::catalogue::PrincipleId;
use crate::engine::encounter::{Course, Encounter};
use crate::engine::mood::Brief;
use crate::engine::scenario::{ReplyId, Scenario};
use crate::engine::set::{IdSet, MAX_IDS, Position};

/// How often one principle was shown and offended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Count {
    /// Halves: shown counts two, shown weakly one.
    pub shown: u8,
    pub violated: u8,
}

impl Count {
    pub(super) fn is_nothing(self) -> bool {
        self == Count::default()
    }
}

/// The marks of a run in the making.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tally {
    counts: [Count; MAX_IDS],
    premature: u8,
    pub(super) start: f64,
    pub(super) lowest: f64,
    gate: Gate,
}

impl Tally {
    /// Before the first turn of a talk.
    pub fn begin(course: &Course) -> Tally {
        Tally {
            counts: [Count::default(); MAX_IDS],
            premature: 0,
            start: course.meter,
            lowest: course.meter,
            gate: Gate::default(),
        }
    }

    /// Books a turn: the reply taken, what the mood model noted, and the meter after it.
    pub fn add(&mut self, scenario: &Scenario, reply: ReplyId, brief: Brief, meter: f64) {
        let reply = scenario.reply(reply);
        let Seen { shown, weakly, violated } = seen(scenario, reply, brief.weakened);
        self.each(shown, |count| count.shown = count.shown.saturating_add(2));
        self.each(weakly, |count| count.shown = count.shown.saturating_add(1));
        self.each(violated, |count| count.violated = count.violated.saturating_add(1));
        self.premature = self.premature.saturating_add(brief.premature.len() as u8);
        self.lowest = self.lowest.min(meter);
        for &rule in &reply.breaks {
            self.gate.breach(scenario.catalogue().rule(rule).severity);
        }
    }

    /// Books a hint that costs so many points.
    pub fn hint(&mut self, points: f64) {
        self.gate.hint(points);
    }

    fn each(&mut self, principles: IdSet<PrincipleId>, change: impl Fn(&mut Count)) {
        for principle in principles.iter() {
            change(&mut self.counts[principle.position()]);
        }
    }

    pub(super) fn count(&self, principle: PrincipleId) -> Count {
        self.counts[principle.position()]
    }

    /// The rating that a principle has earned so far, 0-4.
    pub fn rating(&self, principle: PrincipleId, expected: u32) -> u8 {
        rate(expected, self.count(principle))
    }

    /// 0-100, before the cost of premature solutions.
    pub(super) fn process_base(&self, encounter: &Encounter) -> f64 {
        let (mut weights, mut earned) = (0.0, 0.0);
        for criterion in &encounter.rubric().criteria {
            let count = self.count(criterion.principle);
            if criterion.expected.is_none() && count.is_nothing() {
                continue;
            }
            let rating = rate(criterion.expected.unwrap_or(1), count);
            weights += criterion.weight;
            earned += criterion.weight * f64::from(rating) / 4.0;
        }
        if weights > 0.0 { 100.0 * earned / weights } else { 0.0 }
    }

    /// Process points lost to premature solutions.
    pub(super) fn premature_cost(&self) -> f64 {
        self.premature_cost_with(0)
    }

    /// The same if so many more were to come.
    pub(super) fn premature_cost_with(&self, more: u8) -> f64 {
        (PREMATURE_COST * f64::from(self.premature.saturating_add(more))).min(PREMATURE_MOST)
    }

    pub(super) fn gate(&self, course: &Course) -> Gate {
        let mut gate = self.gate;
        if course.ended_in_crisis() {
            gate.crisis();
        }
        gate
    }

    /// The total of the run as it stands, 0-100.
    pub fn total(&self, encounter: &Encounter, course: &Course) -> f64 {
        let process = (self.process_base(encounter) - self.premature_cost()).max(0.0);
        let outcome = Outcome::of(encounter, course).value();
        let mood = MoodScore::of(self, course).value();
        self.gate(course).apply(total_of(process, outcome, mood))
    }
}
