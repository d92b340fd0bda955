//! What a scenario's runs are judged by, looked up once: the active principles, and the acts that outcomes hang on.

use crate::engine::acts::{Act, ActId, Family, Trait};
use crate::engine::catalogue::PrincipleId;
use crate::engine::scenario::Scenario;
use crate::engine::set::IdSet;

/// One principle that may be rated.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Criterion {
    pub principle: PrincipleId,
    /// Share in the process score, relative to the other principles.
    pub weight: f64,
    /// How often a good run shows it; `None`: rated only if it comes up.
    pub expected: Option<u32>,
}

/// The criteria of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Rubric {
    /// In the catalogue's order.
    pub criteria: Vec<Criterion>,
    pub(in crate::engine) closing: IdSet<ActId>,
    pub(super) overpromises: IdSet<ActId>,
    /// Acts after which a promise can have been kept: those that make one, and acting at once.
    pub(super) commits: IdSet<ActId>,
    pub(super) breaks_promise: IdSet<ActId>,
}

impl Rubric {
    pub(in crate::engine) fn of(scenario: &Scenario) -> Rubric {
        let catalogue = scenario.catalogue();
        let expected = |id| scenario.expects().iter().find(|(known, _)| *known == id).map(|(_, times)| *times);
        let criteria = catalogue
            .principles()
            .map(|(id, about)| (about, Criterion { principle: id, weight: about.weight, expected: expected(id) }))
            .filter(|(about, criterion)| criterion.expected.is_some() || about.level <= scenario.level())
            .map(|(_, criterion)| criterion)
            .collect();
        let acts = |wanted: fn(&Act) -> bool| -> IdSet<ActId> {
            catalogue.acts().filter(|(_, act)| wanted(act)).map(|(id, _)| id).collect()
        };
        Rubric {
            criteria,
            closing: acts(|act| act.family == Family::Closing),
            overpromises: acts(|act| act.family == Family::Overpromise),
            commits: acts(|act| {
                act.has(Trait::Promises) || act.has(Trait::Speedy) || act.family == Family::Overpromise
            }),
            breaks_promise: acts(|act| act.has(Trait::BreaksPromise)),
        }
    }
}
