//! Play-tests: many runs of a simulated trainee, and what came of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::optimum::Standing;
use super::outlook::Outlooks;
use super::policy::Trainee;
use super::wording::Wording;
use crate::engine::{Encounter, Ending, Offers, Policy, Position, ReplyId, Scenario};

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
    /// In the order of [`Ending::ALL`].
    endings: [u64; Ending::ALL.len()],
}

impl Coverage {
    fn none(replies: usize) -> Self {
        Coverage {
            shown: vec![false; replies],
            taken: vec![false; replies],
            totals: Vec::new(),
            endings: [0; Ending::ALL.len()],
        }
    }

    fn merge(mut self, other: Coverage) -> Coverage {
        let either = |own: &mut [bool], theirs: &[bool]| own.iter_mut().zip(theirs).for_each(|(a, b)| *a |= b);
        either(&mut self.shown, &other.shown);
        either(&mut self.taken, &other.taken);
        self.totals.extend(other.totals);
        self.endings.iter_mut().zip(other.endings).for_each(|(own, theirs)| *own += theirs);
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
                || (Encounter::new(Arc::clone(self.scenario), 0), Coverage::none(replies)),
                |(mut encounter, mut coverage), i| {
                    let seen = |open: &Offers, taken: ReplyId| coverage.see(open, taken);
                    let (total, ending) = self.run(i, &mut encounter, outlooks.as_ref(), seen);
                    coverage.totals.push(total);
                    coverage.endings[ending as usize] += 1;
                    after_run();
                    (encounter, coverage)
                },
            )
            .map(|(_, coverage)| coverage)
            .reduce(|| Coverage::none(replies), Coverage::merge);
        coverage.totals.sort_by(f64::total_cmp);
        let ids = || self.scenario.replies().map(|(id, _)| id);
        let (shown, taken) = (&coverage.shown, &coverage.taken);
        Outcome {
            never_shown: ids().filter(|id| !shown[id.position()]).collect(),
            never_taken: ids().filter(|id| shown[id.position()] && !taken[id.position()]).collect(),
            endings: Ending::ALL.into_iter().zip(coverage.endings).filter(|(_, count)| *count > 0).collect(),
            totals: coverage.totals,
        }
    }

    /// The runs one by one, in order.
    pub fn runs(&self) -> Vec<Run> {
        let outlooks = self.outlooks();
        let counter = || Encounter::new(Arc::clone(self.scenario), 0);
        let runs = (0..self.runs).into_par_iter().map_init(counter, |encounter, i| {
            let mut replies = Vec::new();
            let (total, ending) = self.run(i, encounter, outlooks.as_ref(), |_, taken| replies.push(taken));
            Run { seed: encounter.seed(), replies, total, ending }
        });
        runs.collect()
    }

    /// Only an expert looks ahead.
    fn outlooks(&self) -> Option<Outlooks> {
        (self.policy == Policy::Expert).then(|| Outlooks::of(self.scenario))
    }

    /// Makes one run and returns its total and its ending; `see` is told what was open at each turn and what was taken.
    fn run(
        &self,
        i: u64,
        encounter: &mut Encounter,
        outlooks: Option<&Outlooks>,
        mut see: impl FnMut(&Offers, ReplyId),
    ) -> (f64, Ending) {
        encounter.send(self.seed.wrapping_add(i));
        let mut trainee = Trainee::new(encounter, outlooks, self.wording, self.policy);
        let mut standing = Standing::begin(encounter);
        loop {
            if let Some(ending) = standing.course.ending() {
                return (standing.total(encounter), ending);
            }
            let mut open = encounter.offers(&standing.course);
            open.retain(|offer| !offer.locked);
            let reply = trainee.pick(&standing, &open);
            see(&open, reply);
            standing.take(encounter, reply);
        }
    }
}

impl Coverage {
    fn see(&mut self, open: &Offers, taken: ReplyId) {
        for offer in open {
            self.shown[offer.reply.position()] = true;
        }
        self.taken[taken.position()] = true;
    }
}
