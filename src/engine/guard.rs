//! Conditions on the state of a session: when a reply is offered, and which way a reply leads.

use super::acts::ActId;
use super::scenario::FlagId;

/// Holds when the value is at least `at_least` and below `below`, where given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Threshold {
    pub at_least: Option<f64>,
    pub below: Option<f64>,
}

impl Threshold {
    pub fn holds(&self, value: f64) -> bool {
        self.at_least.is_none_or(|least| value >= least) && self.below.is_none_or(|top| value < top)
    }
}

/// A number that a guard can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// The meter, 0-100.
    Mood,
    Anger,
    Heard,
    Trust,
    Resolution,
    Facts,
    /// The number of the turn about to be played, from 1.
    Turn,
}

/// A condition that is true or false at every moment of a session.
#[derive(Clone, Debug, PartialEq)]
pub enum Guard {
    /// A reply has set the flag.
    Flag(FlagId),
    /// An earlier reply used the act.
    Used(ActId),
    /// A measure lies within bounds.
    Within(Measure, Threshold),
    /// The customer has the resolution that he needs.
    Settled,
    All(Vec<Guard>),
    Any(Vec<Guard>),
    Not(Box<Guard>),
}

/// What guards look at.
pub(super) trait Circumstances {
    fn has_flag(&self, flag: FlagId) -> bool;
    fn has_used(&self, act: ActId) -> bool;
    fn measure(&self, what: Measure) -> f64;
    fn is_settled(&self) -> bool;
}

impl Guard {
    pub(super) fn holds(&self, now: &impl Circumstances) -> bool {
        match self {
            Guard::Flag(flag) => now.has_flag(*flag),
            Guard::Used(act) => now.has_used(*act),
            Guard::Settled => now.is_settled(),
            Guard::Within(what, bounds) => bounds.holds(now.measure(*what)),
            Guard::All(parts) => parts.iter().all(|part| part.holds(now)),
            Guard::Any(parts) => parts.iter().any(|part| part.holds(now)),
            Guard::Not(part) => !part.holds(now),
        }
    }
}
