//! The best and the worst way through a scenario: exact, over everything that can happen within the turn limit.
//!
//! A search goes down the most promising way first and leaves aside what its bounds say can't beat what it has met. What
//! that costs hangs on how far the best that is left lies below what the bounds allow: from a sound run a few hundred
//! states, after a mistake that can be half mended sometimes many thousand; and where every reply does the same, more
//! than there is time for. So each search is told how many states it may look at, and says when that was not enough.

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
    /// Whether nothing is better or worse; otherwise they are the best and the worst that were met.
    pub is_exact: bool,
}

/// The best way on that a search has met.
#[derive(Clone, Debug, PartialEq)]
pub struct BestOn {
    pub way: Way,
    /// Whether none is better.
    pub is_exact: bool,
}

/// The search has looked at as many states as it may, and what was asked for was not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BrokenOff;

/// States that suffice to judge a scenario: five times what the widest that ships needs.
pub const SEARCH_LIMIT: u64 = 2_000_000;

/// States that suffice to go on from a turn: four times what the hardest turn of what ships was seen to need.
pub const TURN_LIMIT: u64 = 200_000;

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

/// Finds the best and the worst way of a customer, looking at no more than so many states for each.
pub fn optimum(encounter: &Encounter, most: u64) -> Optimum {
    let outlooks = Outlooks::of(encounter.scenario());
    let start = Standing::begin(encounter);
    let [best, worst] = [Aim::Best, Aim::Worst].map(|aim| {
        let mut search = Search::new(encounter, &outlooks, aim, most);
        (search.run(&start).expect(HAS_END), search.states, search.is_exact())
    });
    Optimum { best: best.0, worst: worst.0, states: best.1 + worst.1, is_exact: best.2 && worst.2 }
}

/// The best way on from where a talk stands, looking at no more than so many states; `None` when it is over.
pub fn best_way_on(encounter: &Encounter, outlooks: &Outlooks, from: &Standing, most: u64) -> Option<BestOn> {
    let goes_on = from.course.ending().is_none();
    goes_on.then(|| {
        let mut search = Search::new(encounter, outlooks, Aim::Best, most);
        BestOn { way: search.run(from).expect(HAS_END), is_exact: search.is_exact() }
    })
}

/// A way on from where a talk stands that comes to so many points, the first one found; `None` when no way does, or
/// the talk is over. What is looked at is taken off the states `left`.
///
/// # Errors
/// When none is found among those states.
pub fn way_on_to(
    encounter: &Encounter,
    outlooks: &Outlooks,
    from: &Standing,
    points: f64,
    left: &mut u64,
) -> Result<Option<Way>, BrokenOff> {
    if from.course.ending().is_some() {
        return Ok(None);
    }
    Search::new(encounter, outlooks, Aim::AtLeast(points), *left).run_within(from, left)
}

/// Of the ways from the start that come to so many points, one of the shortest; `None` when no way does.
///
/// # Errors
/// When that can't be known from looking at so many states.
pub fn shortest_way(
    encounter: &Encounter,
    outlooks: &Outlooks,
    points: f64,
    most: u64,
) -> Result<Option<Way>, BrokenOff> {
    let start = Standing::begin(encounter);
    let mut left = most;
    for turns in 1..=encounter.scenario().turn_limit() {
        let search = Search { turns, ..Search::new(encounter, outlooks, Aim::AtLeast(points), left) };
        let way = search.run_within(&start, &mut left)?;
        if way.is_some() {
            return Ok(way);
        }
    }
    Ok(None)
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
    /// The search is broken off once it has looked at more; one without a floor not before it has met a way.
    most: u64,
}

impl<'a> Search<'a> {
    fn new(encounter: &'a Encounter, outlooks: &'a Outlooks, aim: Aim, most: u64) -> Self {
        let turns = encounter.scenario().turn_limit();
        Search { encounter, outlooks, aim, turns, path: Vec::new(), found: None, states: 0, most }
    }

    /// Whether all was looked at that could have changed what was found.
    fn is_exact(&self) -> bool {
        self.states <= self.most
    }

    /// Looks for a way to some points, and takes what it looks at off the states that are left.
    fn run_within(mut self, from: &Standing, left: &mut u64) -> Result<Option<Way>, BrokenOff> {
        let way = self.run(from);
        *left = left.saturating_sub(self.states);
        if way.is_some() || self.is_exact() { Ok(way) } else { Err(BrokenOff) }
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
            if self.is_idle(promise) || self.is_spent() {
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

    fn is_spent(&self) -> bool {
        !self.is_exact() && (self.found.is_some() || matches!(self.aim, Aim::AtLeast(_)))
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
