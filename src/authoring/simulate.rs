//! Play-tests: many runs of a simulated trainee, and what came of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::optimum::Standing;
use super::outlook::Outlooks;
use super::policy::Trainee;
use super::wording::Wording;
use crate::engine::{Encounter, Ending, Offer, Policy, Position, ReplyId, Scenario};

/// A play-test to be made.
#[derive(Clone, Copy, Debug)]
pub struct PlayTest<'a> {
    pub scenario: &'a Arc<Scenario>,
    pub wording: &'a Wording,
    pub policy: Policy,
    /// At least 1.
    pub runs: u64,
    /// Seed of the first run; the next one takes the next seed.
    pub seed: u64,
}

/// One simulated run; with its seed it can be replayed.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    pub seed: u64,
    pub replies: Vec<ReplyId>,
    /// 0-100.
    pub total: f64,
    pub ending: Ending,
}

/// What came of a play-test.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Totals of all runs, from low to high.
    pub totals: Vec<f64>,
    pub endings: BTreeMap<Ending, u64>,
    /// Replies that were open in no run.
    pub never_shown: Vec<ReplyId>,
    /// Replies that were open, and taken in no run.
    pub never_taken: Vec<ReplyId>,
}

impl Outcome {
    /// The total below which a share of the runs lies, by the nearest rank.
    pub fn percentile(&self, share: f64) -> f64 {
        let rank = (share * self.totals.len() as f64).ceil() as usize;
        self.totals[rank.clamp(1, self.totals.len()) - 1]
    }
}

/// What one run adds.
struct Coverage {
    shown: Vec<bool>,
    taken: Vec<bool>,
    totals: Vec<f64>,
    endings: BTreeMap<Ending, u64>,
}

impl Coverage {
    fn none(replies: usize) -> Self {
        Coverage {
            shown: vec![false; replies],
            taken: vec![false; replies],
            totals: Vec::new(),
            endings: BTreeMap::new(),
        }
    }

    fn merge(mut self, other: Coverage) -> Coverage {
        let either = |own: &mut [bool], theirs: &[bool]| own.iter_mut().zip(theirs).for_each(|(a, b)| *a |= b);
        either(&mut self.shown, &other.shown);
        either(&mut self.taken, &other.taken);
        self.totals.extend(other.totals);
        for (ending, count) in other.endings {
            *self.endings.entry(ending).or_default() += count;
        }
        self
    }
}

impl PlayTest<'_> {
    /// Makes all runs on all cores; the outcome does not depend on how many there are. `after_run` is called once
    /// a run, from any thread.
    pub fn make(&self, after_run: impl Fn() + Sync) -> Outcome {
        let outlooks = self.outlooks();
        let replies = self.scenario.replies().len();
        let mut coverage = (0..self.runs)
            .into_par_iter()
            .fold(
                || Coverage::none(replies),
                |mut coverage, i| {
                    let run = self.run(i, outlooks.as_ref(), |open| coverage.see(open));
                    for reply in &run.replies {
                        coverage.taken[reply.position()] = true;
                    }
                    coverage.totals.push(run.total);
                    *coverage.endings.entry(run.ending).or_default() += 1;
                    after_run();
                    coverage
                },
            )
            .reduce(|| Coverage::none(replies), Coverage::merge);
        coverage.totals.sort_by(f64::total_cmp);
        let ids = || self.scenario.replies().map(|(id, _)| id);
        let (shown, taken) = (&coverage.shown, &coverage.taken);
        Outcome {
            never_shown: ids().filter(|id| !shown[id.position()]).collect(),
            never_taken: ids().filter(|id| shown[id.position()] && !taken[id.position()]).collect(),
            totals: coverage.totals,
            endings: coverage.endings,
        }
    }

    /// The runs one by one, in order.
    pub fn runs(&self) -> Vec<Run> {
        let outlooks = self.outlooks();
        (0..self.runs).into_par_iter().map(|i| self.run(i, outlooks.as_ref(), |_| {})).collect()
    }

    /// Only an expert looks ahead.
    fn outlooks(&self) -> Option<Outlooks> {
        (self.policy == Policy::Expert).then(|| Outlooks::of(self.scenario))
    }

    fn run(&self, i: u64, outlooks: Option<&Outlooks>, mut see: impl FnMut(&[Offer])) -> Run {
        let seed = self.seed.wrapping_add(i);
        let encounter = Encounter::new(Arc::clone(self.scenario), seed);
        let mut trainee = Trainee::new(&encounter, outlooks, self.wording, self.policy);
        let mut standing = Standing::begin(&encounter);
        let mut replies = Vec::new();
        loop {
            if let Some(ending) = standing.course.ending() {
                return Run { seed, replies, total: standing.total(&encounter), ending };
            }
            let mut open = encounter.offers(&standing.course);
            open.retain(|offer| !offer.locked);
            see(&open);
            let reply = trainee.pick(&standing, &open);
            standing = standing.after(&encounter, reply);
            replies.push(reply);
        }
    }
}

impl Coverage {
    fn see(&mut self, open: &[Offer]) {
        for offer in open {
            self.shown[offer.reply.position()] = true;
        }
    }
}
