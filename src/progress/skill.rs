//! How well a learner does on each principle, and how sure that is.
//!
//! The level is a mean of the ratings in which a rating's weight is halved by every four runs that came after it, so
//! that it follows the learner and not the average of a year. Its interval is that of a mean of few and noisy marks:
//!
//! - the spread is that of the ratings, with a weak prior of a spread of one point, worth two runs, since two equal marks
//!   do not prove that the third will be the same;
//! - the mean is as unsure as that spread divided by the root of the weights that are left, and no count of runs can
//!   push those over about six, so that it never claims more than the recent runs carry;
//! - it reaches as far to both sides as Student's t does for 90 in 100 with those weights, cut to 0-4. The quantile is
//!   the asymptotic expansion in Abramowitz and Stegun, 26.7.5, which takes nothing but arithmetic.
//!
//! It treats runs as independent, which those of one evening are not, and other customers as equally hard: it says how
//! sure a practice tool can be, and is no measurement of a person.

use super::work::DRILL_WEIGHT;
use crate::engine::PrincipleId;

/// What all that was done says of one principle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Skill {
    pub principle: PrincipleId,
    pub estimate: Estimate,
    /// Runs that rated it.
    pub runs: usize,
    /// Drills that trained it.
    pub drills: usize,
    pub trend: Trend,
}

/// A level with its uncertainty, once there is enough to say one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Estimate {
    /// One run is no evidence: so many more are needed.
    NotYetKnown { missing: usize },
    /// The level, 0-4, and the interval in which it lies nine times in ten.
    Known { level: f64, low: f64, high: f64 },
}

/// Where the ratings are going.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// Too little was done to tell.
    Unclear,
    Rising,
    Steady,
    Falling,
}

impl Trend {
    pub const ALL: [Trend; 4] = [Trend::Unclear, Trend::Rising, Trend::Steady, Trend::Falling];

    pub fn name(self) -> &'static str {
        match self {
            Trend::Unclear => "unclear",
            Trend::Rising => "rising",
            Trend::Steady => "steady",
            Trend::Falling => "falling",
        }
    }
}

/// A rating with what it weighs by itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Mark {
    pub rating: u8,
    pub weight: f64,
    pub is_run: bool,
}

/// Runs under which no level is said; four drills stand for a run, as they weigh.
const ENOUGH: f64 = 2.0;
/// What one run leaves of the weight of everything before it: a half after four, so the fourth root of a half.
const KEPT: f64 = 0.840_896_415_253_714_6;
/// The prior: a spread of so many points, worth so many runs.
const PRIOR_SPREAD: f64 = 1.0;
const PRIOR_RUNS: f64 = 2.0;
/// The point of the normal distribution that 95 in 100 lie below.
const NORMAL_95: f64 = 1.644_853_626_951_472_2;
/// Marks that are recent, marks that must stand before them, and points between the two that make a trend.
const RECENT: usize = 3;
const EARLIER: usize = 2;
const TREND: f64 = 0.5;

impl Skill {
    pub(super) fn of(principle: PrincipleId, marks: &[Mark]) -> Skill {
        let runs = marks.iter().filter(|mark| mark.is_run).count();
        let drills = marks.len() - runs;
        Skill { principle, estimate: estimate(marks, runs, drills), runs, drills, trend: trend(marks) }
    }

    /// The level, once it is known.
    pub fn level(&self) -> Option<f64> {
        match self.estimate {
            Estimate::Known { level, .. } => Some(level),
            Estimate::NotYetKnown { .. } => None,
        }
    }

    /// Whether nothing has rated it yet.
    pub fn is_unmet(&self) -> bool {
        self.runs + self.drills == 0
    }
}

fn estimate(marks: &[Mark], runs: usize, drills: usize) -> Estimate {
    let lacking = ENOUGH - runs as f64 - DRILL_WEIGHT * drills as f64;
    if lacking > 0.0 {
        return Estimate::NotYetKnown { missing: lacking.ceil() as usize };
    }
    let (mut weights, mut sum, mut squares) = (0.0, 0.0, 0.0);
    for mark in marks {
        // What weighs less also puts less distance between now and then.
        let kept = 1.0 - mark.weight * (1.0 - KEPT);
        let rating = f64::from(mark.rating);
        weights = weights * kept + mark.weight;
        sum = sum * kept + mark.weight * rating;
        squares = squares * kept + mark.weight * rating * rating;
    }
    let level = sum / weights;
    let scatter = (squares - sum * level).max(0.0);
    let prior = PRIOR_RUNS * PRIOR_SPREAD * PRIOR_SPREAD;
    let variance = (prior + scatter) / (PRIOR_RUNS + weights);
    let reach = student_95(PRIOR_RUNS + weights - 1.0) * (variance / weights).sqrt();
    Estimate::Known { level, low: (level - reach).max(0.0), high: (level + reach).min(4.0) }
}

/// The point of Student's distribution with so many degrees of freedom that 95 in 100 lie below.
fn student_95(freedom: f64) -> f64 {
    let x = NORMAL_95;
    let first = x * (x * x + 1.0) / 4.0;
    let second = x * (5.0 * x * x * x * x + 16.0 * x * x + 3.0) / 96.0;
    x + first / freedom + second / (freedom * freedom)
}

fn trend(marks: &[Mark]) -> Trend {
    if marks.len() < RECENT + EARLIER {
        return Trend::Unclear;
    }
    let (earlier, recent) = marks.split_at(marks.len() - RECENT);
    match mean(recent) - mean(earlier) {
        change if change >= TREND => Trend::Rising,
        change if change <= -TREND => Trend::Falling,
        _ => Trend::Steady,
    }
}

fn mean(marks: &[Mark]) -> f64 {
    let weights: f64 = marks.iter().map(|mark| mark.weight).sum();
    marks.iter().map(|mark| mark.weight * f64::from(mark.rating)).sum::<f64>() / weights
}
