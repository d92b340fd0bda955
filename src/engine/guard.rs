//! Conditions on the state of a session: when a reply is offered, and which way a reply leads.

use super::acts::ActId;
use super::encounter::Course;
use super::scenario::{FlagId, Scenario};

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

impl Guard {
    /// Whether it holds as the talk stands.
    pub fn holds(&self, scenario: &Scenario, course: &Course) -> bool {
        match self {
            Guard::Flag(flag) => course.flags.contains(*flag),
            Guard::Used(act) => course.used.contains(*act),
            Guard::Settled => course.is_settled(scenario),
            Guard::Within(what, bounds) => bounds.holds(what.of(course)),
            Guard::All(parts) => parts.iter().all(|part| part.holds(scenario, course)),
            Guard::Any(parts) => parts.iter().any(|part| part.holds(scenario, course)),
            Guard::Not(part) => !part.holds(scenario, course),
        }
    }
}

impl Measure {
    fn of(self, course: &Course) -> f64 {
        let at = &course.mood.at;
        match self {
            Measure::Mood => course.meter,
            Measure::Anger => at.anger,
            Measure::Heard => at.heard,
            Measure::Trust => at.trust,
            Measure::Resolution => at.resolution,
            Measure::Facts => at.facts,
            Measure::Turn => f64::from(course.turns) + 1.0,
        }
    }
}
