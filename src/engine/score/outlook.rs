//! Bounds on the total that a talk can still reach, given what its remaining turns can bring.

use super::process::rate;
use super::tally::Tally;
use super::{MoodScore, total_of};
use crate::engine::encounter::{Course, Encounter};
use crate::engine::mood::{Axes, MeterWeights, clamp};
use crate::engine::set::{MAX_IDS, Position};

/// Limits on what one turn, or all that are left, can bring.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// Halves of evidence for each principle, at most.
    pub shown: [u8; MAX_IDS],
    /// Violations of each principle, at most.
    pub violated: [u8; MAX_IDS],
    /// Premature solutions, at most.
    pub premature: u8,
    pub closes: bool,
    pub commits: bool,
    pub breaks_word: bool,
    /// The lowest cap and the largest deduction that breaches can bring.
    pub cap: f64,
    pub deduction: f64,
    /// Resolution gained at most.
    pub resolution_gain: f64,
    /// How the mood can run at best: one entry for each kind of way, so that a way that calms fast is not credited
    /// with the trust that another one earns.
    pub drifts: Vec<Drift>,
    /// Meter points lost at most.
    pub meter_fall: f64,
}

impl Default for Outlook {
    /// No turn at all.
    fn default() -> Self {
        Outlook {
            shown: [0; MAX_IDS],
            violated: [0; MAX_IDS],
            premature: 0,
            closes: false,
            commits: false,
            breaks_word: false,
            cap: 100.0,
            deduction: 0.0,
            resolution_gain: 0.0,
            drifts: vec![Drift::default()],
            meter_fall: 0.0,
        }
    }
}

impl Outlook {
    /// First this, then all of the other.
    #[must_use]
    pub fn then(&self, later: &Outlook) -> Outlook {
        let sum = |a: &[u8; MAX_IDS], b: &[u8; MAX_IDS]| std::array::from_fn(|i| a[i].saturating_add(b[i]));
        Outlook {
            shown: sum(&self.shown, &later.shown),
            violated: sum(&self.violated, &later.violated),
            premature: self.premature.saturating_add(later.premature),
            closes: self.closes || later.closes,
            commits: self.commits || later.commits,
            breaks_word: self.breaks_word || later.breaks_word,
            cap: self.cap.min(later.cap),
            deduction: self.deduction + later.deduction,
            resolution_gain: self.resolution_gain + later.resolution_gain,
            drifts: Drift::pairs(&self.drifts, &later.drifts),
            meter_fall: self.meter_fall + later.meter_fall,
        }
    }

    /// Either this or the other: limits that hold for both.
    #[must_use]
    pub fn or(&self, other: &Outlook) -> Outlook {
        let most = |a: &[u8; MAX_IDS], b: &[u8; MAX_IDS]| std::array::from_fn(|i| a[i].max(b[i]));
        Outlook {
            shown: most(&self.shown, &other.shown),
            violated: most(&self.violated, &other.violated),
            premature: self.premature.max(other.premature),
            closes: self.closes || other.closes,
            commits: self.commits || other.commits,
            breaks_word: self.breaks_word || other.breaks_word,
            cap: self.cap.min(other.cap),
            deduction: self.deduction.max(other.deduction),
            resolution_gain: self.resolution_gain.max(other.resolution_gain),
            drifts: Drift::best_of(self.drifts.iter().chain(&other.drifts).copied().collect()),
            meter_fall: self.meter_fall.max(other.meter_fall),
        }
    }
}

/// The best that a way can do to the mood; it ends no better than by these.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drift {
    /// Anger ends at this share of what it is, plus `anger_left`, plus `anger_unheard` of what is missing to being heard.
    pub anger_kept: f64,
    pub anger_left: f64,
    pub anger_unheard: f64,
    /// Shares of what is missing to being heard, and to trust, that stay missing.
    pub heard_missing: f64,
    pub trust_missing: f64,
    pub resolution_gain: f64,
}

impl Default for Drift {
    /// No turn at all.
    fn default() -> Self {
        Drift {
            anger_kept: 1.0,
            anger_left: 0.0,
            anger_unheard: 0.0,
            heard_missing: 1.0,
            trust_missing: 1.0,
            resolution_gain: 0.0,
        }
    }
}

/// Most drifts that are told apart; more are merged into ones that are at least as good.
const MOST_DRIFTS: usize = 8;

impl Drift {
    fn then(&self, later: &Drift) -> Drift {
        Drift {
            anger_kept: self.anger_kept * later.anger_kept,
            anger_left: self.anger_left * later.anger_kept + later.anger_left,
            anger_unheard: self.anger_unheard * later.anger_kept + later.anger_unheard * self.heard_missing,
            heard_missing: self.heard_missing * later.heard_missing,
            trust_missing: self.trust_missing * later.trust_missing,
            resolution_gain: self.resolution_gain + later.resolution_gain,
        }
    }

    /// The meter that it leads to.
    fn meter(&self, at: &Axes, weights: &MeterWeights) -> f64 {
        let unheard = 1.0 - at.heard;
        let anger = self.anger_kept * at.anger + self.anger_left + self.anger_unheard * unheard;
        weights.meter(&Axes {
            anger,
            heard: 1.0 - self.heard_missing * unheard,
            trust: 1.0 - self.trust_missing * (1.0 - at.trust),
            resolution: clamp(at.resolution + self.resolution_gain),
            facts: 0.0,
        })
    }

    /// As sizes of which less is better.
    fn sizes(&self) -> [f64; 6] {
        [
            self.anger_kept,
            self.anger_left,
            self.anger_unheard,
            self.heard_missing,
            self.trust_missing,
            -self.resolution_gain,
        ]
    }

    fn is_as_good_as(&self, other: &Drift) -> bool {
        self.sizes().iter().zip(other.sizes()).all(|(own, theirs)| *own <= theirs)
    }

    fn distance(&self, other: &Drift) -> f64 {
        self.sizes().iter().zip(other.sizes()).map(|(own, theirs)| (own - theirs).abs()).sum()
    }

    /// One that is at least as good as both.
    fn merged(&self, other: &Drift) -> Drift {
        Drift {
            anger_kept: self.anger_kept.min(other.anger_kept),
            anger_left: self.anger_left.min(other.anger_left),
            anger_unheard: self.anger_unheard.min(other.anger_unheard),
            heard_missing: self.heard_missing.min(other.heard_missing),
            trust_missing: self.trust_missing.min(other.trust_missing),
            resolution_gain: self.resolution_gain.max(other.resolution_gain),
        }
    }

    fn pairs(first: &[Drift], later: &[Drift]) -> Vec<Drift> {
        first.iter().flat_map(|own| later.iter().map(|next| own.then(next))).collect()
    }

    /// Those of the drifts that no other one outdoes, the closest merged until they are few.
    fn best_of(drifts: Vec<Drift>) -> Vec<Drift> {
        let mut best: Vec<Drift> = Vec::new();
        for drift in drifts {
            if !best.iter().any(|known| known.is_as_good_as(&drift)) {
                best.retain(|known| !drift.is_as_good_as(known));
                best.push(drift);
            }
        }
        while best.len() > MOST_DRIFTS {
            let pairs = (0..best.len()).flat_map(|i| (0..i).map(move |j| (j, i)));
            let Some((j, i)) =
                pairs.min_by(|a, b| best[a.0].distance(&best[a.1]).total_cmp(&best[b.0].distance(&best[b.1])))
            else {
                break;
            };
            let other = best.swap_remove(i);
            best[j] = best[j].merged(&other);
        }
        best
    }
}

/// Room for rounding, so that a bound is never below what it bounds.
const ROUNDING: f64 = 1e-7;

impl Tally {
    /// No way on from here that keeps within the outlook ends with more than this.
    pub fn at_most(&self, encounter: &Encounter, course: &Course, outlook: &Outlook) -> f64 {
        let (mut weights, mut earned) = (0.0, 0.0);
        for criterion in &encounter.rubric().criteria {
            let mut count = self.count(criterion.principle);
            let untouched = criterion.expected.is_none() && count.is_nothing();
            count.shown = count.shown.saturating_add(outlook.shown[criterion.principle.position()]);
            // A principle that need not be rated is rated only where that helps.
            let rating = if untouched { 4.0 } else { f64::from(rate(criterion.expected.unwrap_or(1), count)) };
            weights += criterion.weight;
            earned += criterion.weight * rating / 4.0;
        }
        let base = if weights > 0.0 { 100.0 * earned / weights } else { 0.0 };
        let process = (base - self.premature_cost()).max(0.0);
        let rubric = encounter.rubric();
        let used = course.used;
        let kept = !used.meets(rubric.breaks_promise) && !used.meets(rubric.overpromises);
        let at = &course.mood.at;
        let resolution = clamp(at.resolution + outlook.resolution_gain);
        let outcome = 70.0 * clamp(resolution / encounter.scenario().situation().need)
            + if outlook.closes || used.meets(rubric.closing) { 15.0 } else { 0.0 }
            + if kept && (outlook.commits || used.meets(rubric.commits)) { 15.0 } else { 0.0 };
        let weights = &encounter.scenario().catalogue().tuning().meter;
        let meter = outlook.drifts.iter().map(|drift| drift.meter(at, weights)).fold(0.0, f64::max);
        let mood = MoodScore::at(self.start, meter, self.lowest).value();
        // A cap is exact: with room above it, a search would go on for a total that no way can have.
        self.gate(course).apply(total_of(process, outcome, mood) + ROUNDING).min(100.0)
    }

    /// No way on from here that keeps within the outlook ends with less than this.
    pub fn at_least(&self, encounter: &Encounter, course: &Course, outlook: &Outlook) -> f64 {
        let (mut weights, mut earned) = (0.0, 0.0);
        for criterion in &encounter.rubric().criteria {
            let mut count = self.count(criterion.principle);
            let position = criterion.principle.position();
            count.violated = count.violated.saturating_add(outlook.violated[position]);
            weights += criterion.weight;
            // A principle that need not be rated may come to nothing.
            if criterion.expected.is_some() || !self.count(criterion.principle).is_nothing() {
                let rating = rate(criterion.expected.unwrap_or(1), count);
                earned += criterion.weight * f64::from(rating) / 4.0;
            }
        }
        let base = if weights > 0.0 { 100.0 * earned / weights } else { 0.0 };
        let process = (base - self.premature_cost_with(outlook.premature)).max(0.0);
        let meter = (course.meter - outlook.meter_fall).max(0.0);
        let mood = MoodScore::at(self.start, meter, self.lowest.min(meter)).value();
        let outcome = if course.used.meets(encounter.rubric().closing) { 15.0 } else { 0.0 };
        let mut gate = self.gate(course);
        gate.crisis();
        gate.worsen(outlook.cap, outlook.deduction);
        (gate.apply(total_of(process, outcome, mood)) - ROUNDING).max(0.0)
    }
}
