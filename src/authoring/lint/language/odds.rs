//! Whether something about the good replies happens more often than chance would have it.

/// How often the good reply was found at a place, and how often a blind guess would have found it there.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Odds {
    /// Steps looked at: those that have good replies and others.
    pub steps: usize,
    pub seen: f64,
    /// The sum of the steps' shares of good replies.
    pub expected: f64,
    variance: f64,
}

/// With fewer steps, a streak says nothing.
const LEAST_STEPS: usize = 8;

impl Odds {
    /// Adds a step with this share of good replies; `hit` says how much of what was picked there was good, in [0, 1].
    pub(super) fn add(&mut self, share: f64, hit: f64) {
        if share > 0.0 && share < 1.0 {
            self.steps += 1;
            self.seen += hit;
            self.expected += share;
            self.variance += share * (1.0 - share);
        }
    }

    /// Whether it was seen so many standard deviations more often than expected.
    pub(super) fn exceed(&self, deviations: f64) -> bool {
        let more = self.seen - self.expected;
        self.steps >= LEAST_STEPS && more > 0.0 && more * more > deviations * deviations * self.variance
    }

    /// `seen / expected / steps`.
    pub(super) fn told(&self) -> String {
        format!("{:.0} / {:.1} / {}", self.seen, self.expected, self.steps)
    }
}

/// How many of a number of replies have something.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Share {
    pub with: usize,
    pub of: usize,
}

impl Share {
    pub(super) fn add(&mut self, has: bool) {
        self.with += usize::from(has);
        self.of += 1;
    }

    fn part(self) -> f64 {
        self.with as f64 / self.of as f64
    }

    /// Whether two shares are so many standard deviations apart, and one at least `factor` times the other.
    pub(super) fn differs(self, other: Share, deviations: f64, factor: f64) -> bool {
        if self.of == 0 || other.of == 0 {
            return false;
        }
        let (one, two) = (self.part(), other.part());
        let both = (self.with + other.with) as f64 / (self.of + other.of) as f64;
        let variance = both * (1.0 - both) * (1.0 / self.of as f64 + 1.0 / other.of as f64);
        let apart = (one - two) * (one - two);
        one.max(two) >= factor * one.min(two) && apart > 0.0 && apart > deviations * deviations * variance
    }
}
