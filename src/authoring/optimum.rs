//! The best and the worst way through a scenario: exact, over everything that can happen within the turn limit.

use super::outlook::Outlooks;
use crate::engine::score::Tally;
use crate::engine::{Course, Encounter, Ending, ReplyId, Session};

/// A whole way through a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// 0-100.
    pub total: f64,
    pub replies: Vec<ReplyId>,
    pub ending: Ending,
}

/// The best and the worst way, and how many states were looked at to know it.
#[derive(Clone, Debug, PartialEq)]
pub struct Optimum {
    pub best: Way,
    pub worst: Way,
    pub states: u64,
}

/// Where a talk stands, with its marks so far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    pub course: Course,
    pub tally: Tally,
}

impl Standing {
    pub fn begin(encounter: &Encounter) -> Standing {
        let course = encounter.begin();
        Standing { tally: Tally::begin(&course), course }
    }

    /// Where a session stands.
    pub fn of(session: &Session) -> Standing {
        let encounter = session.encounter();
        let mut standing = Standing::begin(encounter);
        standing.tally.hint(session.hint_points());
        session.turns().iter().fold(standing, |standing, turn| standing.after(encounter, turn.reply))
    }

    /// After one more reply, which must be open.
    #[must_use]
    pub fn after(&self, encounter: &Encounter, reply: ReplyId) -> Standing {
        let mut next = *self;
        next.take(encounter, reply);
        next
    }

    /// Goes on with a reply, which must be open.
    pub fn take(&mut self, encounter: &Encounter, reply: ReplyId) {
        let brief = encounter.walk(&mut self.course, reply);
        self.tally.add(encounter.scenario(), reply, brief, self.course.meter());
    }

    pub fn total(&self, encounter: &Encounter) -> f64 {
        self.tally.total(encounter, &self.course)
    }
}

/// Finds the best and the worst way of a customer.
pub fn optimum(encounter: &Encounter) -> Optimum {
    let outlooks = Outlooks::of(encounter.scenario());
    let start = Standing::begin(encounter);
    let mut search = Search::new(encounter, &outlooks, Aim::Best);
    let best = search.run(&start).expect(HAS_END);
    let mut states = search.states;
    search = Search::new(encounter, &outlooks, Aim::Worst);
    let worst = search.run(&start).expect(HAS_END);
    states += search.states;
    Optimum { best, worst, states }
}

/// The best way on from where a talk stands; `None` when it is over.
pub fn best_way_on(encounter: &Encounter, outlooks: &Outlooks, from: &Standing) -> Option<Way> {
    let goes_on = from.course.ending().is_none();
    goes_on.then(|| Search::new(encounter, outlooks, Aim::Best).run(from).expect(HAS_END))
}

/// The best way on, where looking at so many states is enough to know it; `None` where it is not, or the talk is over.
///
/// What a search costs hangs on how far the best that is left lies below what its bounds allow: from a sound run a few
/// thousand states, after a mistake that can be half mended sometimes more than anybody would wait for.
pub fn best_way_within(encounter: &Encounter, outlooks: &Outlooks, from: &Standing, states: u64) -> Option<Way> {
    if from.course.ending().is_some() {
        return None;
    }
    let mut search = Search { most: states, ..Search::new(encounter, outlooks, Aim::Best) };
    let way = search.run(from);
    way.filter(|_| search.states <= states)
}

/// A way on from where a talk stands that comes to so many points, the first one found; `None` when no way does, or
/// the talk is over.
pub fn way_on_to(encounter: &Encounter, outlooks: &Outlooks, from: &Standing, points: f64) -> Option<Way> {
    let goes_on = from.course.ending().is_none();
    goes_on.then(|| Search::new(encounter, outlooks, Aim::AtLeast(points)).run(from)).flatten()
}

/// Of the ways from the start that come to so many points, one of the shortest; `None` when no way does.
pub fn shortest_way(encounter: &Encounter, outlooks: &Outlooks, points: f64) -> Option<Way> {
    let start = Standing::begin(encounter);
    let within = |turns| Search { turns, ..Search::new(encounter, outlooks, Aim::AtLeast(points)) }.run(&start);
    (1..=encounter.scenario().turn_limit()).find_map(within)
}

/// Why a search without a floor always finds a way.
const HAS_END: &str = "a talk has an end";

#[derive(Clone, Copy, Debug, PartialEq)]
enum Aim {
    Best,
    Worst,
    /// Any way that comes to so many points.
    AtLeast(f64),
}

struct Search<'a> {
    encounter: &'a Encounter,
    outlooks: &'a Outlooks,
    aim: Aim,
    /// No way is longer.
    turns: usize,
    path: Vec<ReplyId>,
    found: Option<Way>,
    states: u64,
    /// The search is broken off once it has looked at more.
    most: u64,
}

impl<'a> Search<'a> {
    fn new(encounter: &'a Encounter, outlooks: &'a Outlooks, aim: Aim) -> Self {
        let turns = encounter.scenario().turn_limit();
        Search { encounter, outlooks, aim, turns, path: Vec::new(), found: None, states: 0, most: u64::MAX }
    }

    fn run(&mut self, from: &Standing) -> Option<Way> {
        self.go(from);
        self.found.take()
    }

    /// Walks everything from here that may still beat what was found, the most promising first; of equal ways the one
    /// found first stands.
    fn go(&mut self, standing: &Standing) {
        let encounter = self.encounter;
        let mut ways: Vec<(f64, ReplyId, Standing)> = encounter
            .open(&standing.course)
            .map(|reply| {
                let next = standing.after(encounter, reply);
                (self.promise(&next), reply, next)
            })
            .collect();
        self.states += ways.len() as u64;
        ways.sort_by(|a, b| b.0.total_cmp(&a.0));
        for (promise, reply, next) in ways {
            if self.is_idle(promise) || self.states > self.most {
                return;
            }
            self.path.push(reply);
            match next.course.ending() {
                Some(ending) => {
                    let total = next.total(encounter);
                    self.found = Some(Way { total, replies: self.path.clone(), ending });
                }
                None => self.go(&next),
            }
            self.path.pop();
        }
    }

    /// Whether a way that promises so much need not be walked.
    fn is_idle(&self, promise: f64) -> bool {
        match (self.aim, &self.found) {
            (Aim::AtLeast(points), found) => found.is_some() || promise < points,
            (_, Some(found)) => promise <= self.worth(found.total),
            (_, None) => false,
        }
    }

    /// How much a total is worth to the aim.
    fn worth(&self, total: f64) -> f64 {
        match self.aim {
            Aim::Best | Aim::AtLeast(_) => total,
            Aim::Worst => -total,
        }
    }

    /// The most that can come of it.
    fn promise(&self, standing: &Standing) -> f64 {
        let Standing { course, tally } = standing;
        if course.ending().is_some() {
            return self.worth(standing.total(self.encounter));
        }
        let left = self.turns.saturating_sub(course.turns());
        if left == 0 {
            return f64::NEG_INFINITY;
        }
        let outlook = self.outlooks.at(course.step(), left);
        match self.aim {
            Aim::Best | Aim::AtLeast(_) => tally.at_most(self.encounter, course, outlook),
            Aim::Worst => -tally.at_least(self.encounter, course, outlook),
        }
    }
}
