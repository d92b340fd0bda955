//! A scenario as a drawing: steps, the replies that lead from one to the next, and what the best way takes.
//!
//! [`Graph::of`] gathers what there is to draw, `met` says in which mood each step is typically met. [`svg`] draws a
//! picture by itself: `place` gives every step a cell of a grid, `route` leads the ways through the streets between
//! the cells, `lanes` shares a street among them. [`dot`] and [`mermaid`] write text. Words come in as [`Labels`].

mod draw;
mod lanes;
mod legend;
mod met;
mod place;
mod route;
mod style;
mod text;

use std::collections::BTreeMap;

pub use draw::svg;
pub use met::RUNS;
pub use text::{dot, mermaid};

use super::optimum::{Optimum, SEARCH_LIMIT, optimum};
use crate::engine::mood::Band;
use crate::engine::{Encounter, Guard, Position, ReplyId, Scenario, StepId, Target};

/// What there is to draw. Places are counted as the scenario counts its steps; the last is the end of the talk.
pub struct Graph<'a> {
    scenario: &'a Scenario,
    /// The band in which each step is typically met; `None` where nobody came by.
    bands: Vec<Option<Band>>,
    ways: Vec<Way>,
    /// The places of the best way in order, as often as it passes.
    best: Vec<usize>,
    optimum: Optimum,
}

/// All that leads from one place to another; ordered by where from and where to.
pub struct Way {
    pub from: StepId,
    /// `None` where the talk ends.
    pub to: Option<StepId>,
    pub branches: Vec<Branch>,
    is_best: bool,
}

/// A reply that can take a way.
pub struct Branch {
    pub reply: ReplyId,
    /// What must hold for it; empty when nothing must.
    pub conditions: Vec<Guard>,
    /// It is taken when the conditions of the reply's other routes do not hold.
    pub is_otherwise: bool,
}

/// The words of a drawing.
pub struct Labels {
    pub title: String,
    /// What is said at each step.
    pub lines: Vec<String>,
    /// Each way in the words of its replies, one a line, and the condition if there is only one and it is short.
    pub ways: Vec<WayLabel>,
    /// Of the five bands, from the worst.
    pub bands: [String; 5],
    pub end: String,
    pub never_met: String,
    /// For the legend: the best way, what a dashed line and a number on a line mean, where colours come from, and what
    /// pointing at something shows.
    pub best_way: String,
    pub guarded: String,
    pub several: String,
    pub colours: String,
    pub pointing: String,
}

pub struct WayLabel {
    pub replies: Vec<String>,
    pub condition: String,
}

impl<'a> Graph<'a> {
    /// Gathers everything; the customer of the encounter is the one whom the best way is for.
    pub fn of(encounter: &'a Encounter) -> Graph<'a> {
        let scenario = &**encounter.scenario();
        let optimum = optimum(encounter, SEARCH_LIMIT);
        let (best, worst) = (&optimum.best, &optimum.worst);
        let places = places_of(encounter, &best.replies);
        let mut ways = ways(scenario);
        for (from, to) in places.iter().zip(&places[1..]) {
            let taken = |way: &&mut Way| way.from.position() == *from && end_of(way, scenario) == *to;
            // An ending that the turn limit forces takes no way of the scenario.
            if let Some(way) = ways.iter_mut().find(taken) {
                way.is_best = true;
            }
        }
        let bands = met::typical_bands(encounter, &[&best.replies, &worst.replies]);
        Graph { scenario, bands, ways, best: places, optimum }
    }

    pub fn ways(&self) -> &[Way] {
        &self.ways
    }

    /// What the best way is drawn from.
    pub fn optimum(&self) -> &Optimum {
        &self.optimum
    }

    /// Replies that the best way takes.
    pub fn best_turns(&self) -> usize {
        self.best.len() - 1
    }

    /// The band in which a step is typically met; that of the start where nobody came by.
    pub fn band(&self, step: StepId) -> Band {
        self.bands[step.position()].or(self.bands[self.scenario.start().position()]).unwrap_or(Band::Upset)
    }

    /// The place where the talk ends.
    fn end(&self) -> usize {
        self.bands.len()
    }

    fn from(&self, way: &Way) -> usize {
        way.from.position()
    }

    fn to(&self, way: &Way) -> usize {
        end_of(way, self.scenario)
    }

    /// The turns, from 1, in which the best way comes by a place, as `2 4–8`; empty where it does not.
    fn turns_at(&self, place: usize) -> String {
        let turns = self.best.iter().enumerate().filter(|(_, at)| **at == place).map(|(turn, _)| turn + 1);
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for turn in turns {
            match runs.last_mut() {
                Some((_, last)) if *last + 1 == turn => *last = turn,
                _ => runs.push((turn, turn)),
            }
        }
        let run = |&(first, last): &(usize, usize)| {
            if first == last { first.to_string() } else { format!("{first}–{last}") }
        };
        runs.iter().map(run).collect::<Vec<_>>().join(" ")
    }

    /// Name of a step.
    fn name(&self, place: usize) -> &str {
        &self.scenario.step(StepId::at(place)).name
    }
}

impl Way {
    /// Whether every reply takes it only under a condition.
    fn is_guarded(&self) -> bool {
        self.branches.iter().all(|branch| !branch.conditions.is_empty())
    }

    /// How many replies take it.
    fn replies(&self) -> usize {
        self.branches.len()
    }
}

fn end_of(way: &Way, scenario: &Scenario) -> usize {
    way.to.map_or(scenario.steps().len(), Position::position)
}

/// The places that a run comes by, the end among them.
fn places_of(encounter: &Encounter, replies: &[ReplyId]) -> Vec<usize> {
    let mut course = encounter.begin();
    let mut places = vec![course.step().position()];
    for &reply in replies {
        encounter.walk(&mut course, reply);
        let end = encounter.scenario().steps().len();
        places.push(if course.ending().is_some() { end } else { course.step().position() });
    }
    places
}

/// All ways of a scenario; a reply that takes a way by several routes counts once.
fn ways(scenario: &Scenario) -> Vec<Way> {
    let mut found: BTreeMap<(usize, usize), Way> = BTreeMap::new();
    for (id, reply) in scenario.replies() {
        for (i, route) in reply.routes.iter().enumerate() {
            let to = match route.to {
                Target::Step(step) => Some(step),
                Target::End => None,
            };
            let key = (reply.step.position(), to.map_or(usize::MAX, Position::position));
            let way = found.entry(key).or_insert_with(|| Way {
                from: reply.step,
                to,
                branches: Vec::new(),
                is_best: false,
            });
            let conditions = reply.when.iter().chain(&route.when).cloned().collect();
            let is_otherwise = i > 0 && route.when.is_none();
            if way.branches.last().is_none_or(|last| last.reply != id) {
                way.branches.push(Branch { reply: id, conditions, is_otherwise });
            }
        }
    }
    found.into_values().collect()
}
