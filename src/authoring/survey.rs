//! A walk over the states that a scenario can really be in, so that a check speaks of what happens and not of what
//! the graph would allow.
//!
//! Every turn's states are kept once for each step, flags and mood to within a hundredth or two; states that close
//! lead on in the same way, so that the walk is wide without being endless. Simulated runs of other customers are
//! added to it. What it found was really reached, by the way it remembers; what it did not find was looked for among
//! that many states.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::optimum::{Optimum, SEARCH_LIMIT, Standing, Way, optimum};
use super::outlook::Outlooks;
use crate::engine::{Course, Encounter, Ending, Position, ReplyId, Scenario, StepId};

/// A way from the start: the replies taken, in order.
pub type Witness = Vec<ReplyId>;

/// What was seen of a guard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Truth {
    pub was_true: bool,
    pub was_false: bool,
}

impl Truth {
    fn note(&mut self, holds: bool) {
        self.was_true |= holds;
        self.was_false |= !holds;
    }
}

/// What was seen of one step.
#[derive(Clone, Debug, Default)]
pub struct StepSeen {
    /// The first way to it.
    pub way: Option<Witness>,
    /// The fewest replies that were open, and a way to where that was so.
    pub fewest_open: Option<(usize, Witness)>,
    /// States in which it was met: a sample from all turns.
    pub standings: Vec<Standing>,
}

/// What was seen of one reply.
#[derive(Clone, Debug, Default)]
pub struct ReplySeen {
    /// The first way that takes it.
    pub way: Option<Witness>,
    pub when: Truth,
    /// By route: whether it was taken, and what was seen of its guard.
    pub routes: Vec<(bool, Truth)>,
}

/// All that was seen of a scenario.
pub struct Survey {
    pub steps: Vec<StepSeen>,
    pub replies: Vec<ReplySeen>,
    pub endings: BTreeMap<Ending, Witness>,
    /// The highest rating of each principle of the rubric in a run that ended, in the rubric's order.
    pub best_ratings: Vec<u8>,
    /// A way that stands three times at the same step with the same flags.
    pub round: Option<(StepId, Witness)>,
    /// A way on which the meter stays at one end for three turns running.
    pub pinned: Option<Witness>,
    pub optimum: Optimum,
    pub outlooks: Outlooks,
    pub encounter: Encounter,
    /// How many states were looked at.
    pub states: usize,
}

/// States of a step that are kept for rules that compare replies.
const SAMPLE: usize = 40;
/// Most states of one turn.
const MOST_A_TURN: usize = 25_000;
/// Most states of all turns together.
const MOST_STATES: usize = 600_000;
/// Turns running at an end of the meter after which nothing that is said seems to matter.
const PINNED: u8 = 3;

/// A state that was reached.
struct Node {
    standing: Standing,
    /// Where it was reached from: its position among the nodes, and the reply taken.
    from: Option<(usize, ReplyId)>,
    pinned: u8,
}

impl Survey {
    pub fn of(scenario: &Arc<Scenario>) -> Survey {
        let encounter = Encounter::new(Arc::clone(scenario), 0);
        let mut walk = Walk::new(&encounter);
        walk.all_states();
        let Walk { nodes, steps, replies, endings, best_ratings, round, pinned, .. } = walk;
        let states = nodes.len();
        let mut survey = Survey {
            steps,
            replies,
            endings,
            best_ratings,
            round,
            pinned,
            optimum: optimum(&encounter, SEARCH_LIMIT),
            outlooks: Outlooks::of(scenario),
            states,
            encounter,
        };
        survey.add_ways();
        survey
    }

    /// Adds the best and the worst way, which the walk may have merged with others.
    fn add_ways(&mut self) {
        for way in [self.optimum.best.clone(), self.optimum.worst.clone()] {
            let Way { replies, ending, .. } = way;
            for (i, reply) in replies.iter().enumerate() {
                let seen = &mut self.replies[reply.position()];
                seen.way.get_or_insert_with(|| replies[..=i].to_vec());
            }
            self.endings.entry(ending).or_insert(replies);
        }
    }

    pub fn scenario(&self) -> &Arc<Scenario> {
        self.encounter.scenario()
    }

    pub fn step(&self, id: StepId) -> &StepSeen {
        &self.steps[id.position()]
    }

    pub fn reply(&self, id: ReplyId) -> &ReplySeen {
        &self.replies[id.position()]
    }
}

struct Walk<'a> {
    encounter: &'a Encounter,
    nodes: Vec<Node>,
    steps: Vec<StepSeen>,
    replies: Vec<ReplySeen>,
    endings: BTreeMap<Ending, Witness>,
    best_ratings: Vec<u8>,
    round: Option<(StepId, Witness)>,
    pinned: Option<Witness>,
}

impl<'a> Walk<'a> {
    fn new(encounter: &'a Encounter) -> Self {
        let scenario = encounter.scenario();
        let seen = |reply: &crate::engine::Reply| ReplySeen {
            routes: vec![(false, Truth::default()); reply.routes.len()],
            ..ReplySeen::default()
        };
        Walk {
            encounter,
            nodes: Vec::new(),
            steps: vec![StepSeen::default(); scenario.steps().len()],
            replies: scenario.replies().map(|(_, reply)| seen(reply)).collect(),
            endings: BTreeMap::new(),
            best_ratings: vec![0; encounter.rubric().criteria.len()],
            round: None,
            pinned: None,
        }
    }

    fn all_states(&mut self) {
        self.nodes.push(Node { standing: Standing::begin(self.encounter), from: None, pinned: 0 });
        let mut turn = 0..1;
        while !turn.is_empty() {
            let mut known = BTreeSet::new();
            let first = self.nodes.len();
            for at in turn {
                self.visit(at, &mut known);
            }
            turn = first..self.nodes.len();
        }
    }

    /// The replies that lead to a node.
    fn witness(&self, mut at: usize) -> Witness {
        let mut way = Vec::new();
        while let Some((from, reply)) = self.nodes[at].from {
            way.push(reply);
            at = from;
        }
        way.reverse();
        way
    }

    fn visit(&mut self, at: usize, known: &mut BTreeSet<[u64; 4]>) {
        let standing = self.nodes[at].standing;
        let course = standing.course;
        if let Some(ending) = course.ending() {
            if !self.endings.contains_key(&ending) {
                self.endings.insert(ending, self.witness(at));
            }
            for (best, criterion) in self.best_ratings.iter_mut().zip(&self.encounter.rubric().criteria) {
                *best = (*best).max(standing.tally.rating(criterion.principle, criterion.expected.unwrap_or(1)));
            }
            return;
        }
        let scenario = self.encounter.scenario();
        let step = course.step();
        let open: Vec<ReplyId> = self.encounter.open(&course).collect();
        let seen = &self.steps[step.position()];
        if seen.way.is_none() || seen.fewest_open.as_ref().is_none_or(|(fewest, _)| open.len() < *fewest) {
            let way = self.witness(at);
            let seen = &mut self.steps[step.position()];
            seen.way.get_or_insert_with(|| way.clone());
            seen.fewest_open = Some((open.len(), way));
        }
        let seen = &mut self.steps[step.position()];
        // Every so often, so that late turns are among the sample, too.
        if seen.standings.len() < SAMPLE && (seen.standings.is_empty() || at.is_multiple_of(7)) {
            seen.standings.push(standing);
        }
        for &id in &scenario.step(step).replies {
            if let Some(guard) = &scenario.reply(id).when {
                self.replies[id.position()].when.note(guard.holds(scenario, &course));
            }
        }
        for reply in open {
            self.take(at, reply, known);
        }
    }

    fn take(&mut self, at: usize, reply: ReplyId, known: &mut BTreeSet<[u64; 4]>) {
        let Node { standing, pinned, .. } = self.nodes[at];
        let next = standing.after(self.encounter, reply);
        let is_pinned = next.course.meter() < 1.0 || next.course.meter() > 99.0;
        let node =
            Node { standing: next, from: Some((at, reply)), pinned: if is_pinned { pinned + 1 } else { 0 } };
        self.see_routes(reply, &next.course);
        let is_first = self.replies[reply.position()].way.is_none();
        let has_room = known.len() < MOST_A_TURN && self.nodes.len() < MOST_STATES;
        let is_new = has_room && known.insert(cell(&next.course));
        if !is_new && !is_first {
            return;
        }
        let stays_pinned = node.pinned >= PINNED && self.pinned.is_none();
        self.nodes.push(node);
        let here = self.nodes.len() - 1;
        if is_first {
            self.replies[reply.position()].way = Some(self.witness(here));
        }
        if stays_pinned {
            self.pinned = Some(self.witness(here));
        }
        if self.round.is_none() && self.visits(here) >= 3 {
            self.round = Some((next.course.step(), self.witness(here)));
        }
    }

    fn see_routes(&mut self, reply: ReplyId, after: &Course) {
        let scenario = self.encounter.scenario();
        let mut is_taken = false;
        for (route, (taken, truth)) in
            scenario.reply(reply).routes.iter().zip(&mut self.replies[reply.position()].routes)
        {
            // The mood's own endings take no route, and a route behind the one taken is not asked.
            if is_taken || after.is_ended_by_mood() {
                break;
            }
            let holds = route.when.as_ref().is_none_or(|guard| guard.holds(scenario, after));
            truth.note(holds);
            *taken |= holds;
            is_taken = holds;
        }
    }

    /// How often a way has stood at the same step with the same flags as now.
    fn visits(&self, mut at: usize) -> usize {
        let now = self.nodes[at].standing.course;
        if now.ending().is_some() {
            return 0;
        }
        let mut visits = 1;
        while let Some((from, _)) = self.nodes[at].from {
            let course = &self.nodes[from].standing.course;
            visits += usize::from(course.step() == now.step() && course.flags() == now.flags());
            at = from;
        }
        visits
    }
}

/// States of one turn that fall together lead on in the same way.
fn cell(course: &Course) -> [u64; 4] {
    let at = &course.mood().at;
    let grain = |value: f64, grains: f64| (value * grains) as u64;
    let mood = [grain(at.anger, 50.0), grain(at.heard, 50.0), grain(at.trust, 25.0), grain(at.resolution, 25.0)];
    let mood = mood.into_iter().fold(0, |key, part| key << 8 | part);
    let place = (course.step().position() as u64) << 8
        | u64::from(course.ending().is_some()) << 4
        | u64::from(course.last_chance().is_some());
    [place, course.flags().bits(), course.used().bits(), mood]
}
