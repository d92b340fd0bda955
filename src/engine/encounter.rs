//! A scenario as one seed brings it to the counter, and how each reply carries the talk on.
//!
//! This is the whole dynamics of a conversation. A [`Session`](super::Session) adds memory and events to it; the
//! tools that walk many ways (`authoring`) use it bare.

use std::sync::Arc;

use arrayvec::ArrayVec;

use super::acts::ActId;
use super::chance;
use super::ending::{Danger, Ending, MoodEnding};
use super::mood::{Band, Book, Brief, Move, Persona, State};
use super::scenario::{FlagId, MAX_REPLIES, Reply, ReplyId, Scenario, StepId, Target};
use super::score::Rubric;
use super::set::IdSet;

/// The scenario with the customer whom the seed sends.
#[derive(Clone, Debug, PartialEq)]
pub struct Encounter {
    scenario: Arc<Scenario>,
    seed: u64,
    persona: Persona,
    rubric: Rubric,
}

/// Where a talk stands: all that its next turn depends on.
///
/// It is copied rather than taken back, so that many ways can be walked from one place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Course {
    pub(super) mood: State,
    pub(super) meter: f64,
    pub(super) band: Band,
    pub(super) step: StepId,
    pub(super) turns: u16,
    pub(super) flags: IdSet<FlagId>,
    pub(super) used: IdSet<ActId>,
    pub(super) informed: bool,
    pub(super) is_tell_showing: bool,
    pub(super) last_chance: Option<Danger>,
    pub(super) ending: Option<Ending>,
}

/// A reply on the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    pub reply: ReplyId,
    /// Shown, but not to be chosen yet.
    pub locked: bool,
}

/// The replies on the table.
pub type Offers = ArrayVec<Offer, MAX_REPLIES>;

struct Edge {
    anger: f64,
    meter: f64,
    trust: f64,
    resolution: f64,
}

/// Meter points and axis values at which the customer lets it show that he is near the edge.
const TELL: Edge = Edge { anger: 0.88, meter: 12.0, trust: 0.17, resolution: 0.2 };

/// Meter from which the customer counts as calm at the end.
const CALM: f64 = 65.0;

impl Encounter {
    /// The customer of a seed; 0 is the customer exactly as written.
    pub fn new(scenario: Arc<Scenario>, seed: u64) -> Encounter {
        let persona = sent(&scenario, seed);
        let rubric = Rubric::of(&scenario);
        Encounter { scenario, seed, persona, rubric }
    }

    /// Sends the customer of another seed to the same counter.
    pub fn send(&mut self, seed: u64) {
        self.seed = seed;
        self.persona = sent(&self.scenario, seed);
    }

    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    pub fn seed(&self) -> u64 {
        self.seed
    }

    pub fn rubric(&self) -> &Rubric {
        &self.rubric
    }

    /// The talk before its first turn.
    pub fn begin(&self) -> Course {
        let scenario = &self.scenario;
        let mut start = scenario.customer.start;
        start.anger = (start.anger * (1.0 + 0.5 * tilt(scenario, self.seed))).clamp(0.0, 1.0);
        let meter = scenario.catalogue.tuning().meter.meter(&start);
        Course {
            mood: State::new(start, scenario.situation.public),
            meter,
            band: Band::of(meter),
            step: scenario.start,
            turns: 0,
            flags: IdSet::default(),
            used: IdSet::default(),
            informed: false,
            is_tell_showing: false,
            last_chance: None,
            ending: None,
        }
    }

    /// The replies that can be taken, in the order of the file; none once the talk is over.
    pub fn open<'a>(&'a self, course: &'a Course) -> impl Iterator<Item = ReplyId> + 'a {
        let replies = if course.ending.is_none() { &*self.scenario.step(course.step).replies } else { &[] };
        replies.iter().copied().filter(|&id| self.is_open(course, self.scenario.reply(id)))
    }

    /// The replies on the table, in the order that the seed decides; none once the talk is over.
    pub fn offers(&self, course: &Course) -> Offers {
        if course.ending.is_some() {
            return Offers::new();
        }
        let replies = self.scenario.step(course.step).replies.iter();
        let mut offers: Offers = replies
            .filter_map(|&id| {
                let reply = self.scenario.reply(id);
                let is_open = self.is_open(course, reply);
                (is_open || reply.locked).then_some(Offer { reply: id, locked: !is_open })
            })
            .collect();
        chance::shuffle(self.seed, course.step, &mut offers);
        offers
    }

    pub(super) fn is_open(&self, course: &Course, reply: &Reply) -> bool {
        reply.when.as_ref().is_none_or(|guard| guard.holds(&self.scenario, course))
    }

    /// Takes a reply that is open, and books what it does to the mood.
    pub fn take(&self, course: &mut Course, id: ReplyId, book: &mut impl Book) {
        let scenario = &*self.scenario;
        let reply = scenario.reply(id);
        let catalogue = &*scenario.catalogue;
        course.informed |= reply.informs;
        let what = Move { acts: &reply.acts, quality: reply.quality, wait: reply.wait, informed: course.informed };
        course.mood.play(catalogue, &self.persona, &scenario.situation, what, book);
        let tuning = catalogue.tuning();
        course.meter = tuning.meter.meter(&course.mood.at);
        course.band = course.band.follow(course.meter, tuning.hysteresis);
        course.used = course.used.union(reply.does);
        course.flags = course.flags.union(reply.sets);
        course.turns += 1;
        self.go_on(course, reply);
    }

    /// Takes a reply that is open, and says of its effect only what the score needs.
    pub fn walk(&self, course: &mut Course, id: ReplyId) -> Brief {
        let mut brief = Brief::default();
        self.take(course, id, &mut brief);
        brief
    }

    /// Ends the talk, or leads it to the next step with the cues that belong there.
    fn go_on(&self, course: &mut Course, reply: &Reply) {
        let scenario = &self.scenario;
        let holds =
            |when: &Option<_>| when.as_ref().is_none_or(|guard: &super::Guard| guard.holds(scenario, course));
        let to = reply.routes.iter().find(|route| holds(&route.when)).map_or(Target::End, |route| route.to);
        let ending = match (course.mood.ending, to) {
            (Some(forced), _) => Some(Ending::from(forced)),
            (None, Target::End) => Some(self.conclude(course)),
            (None, Target::Step(step)) => {
                course.step = step;
                (usize::from(course.turns) >= scenario.turn_limit).then(|| self.conclude(course))
            }
        };
        course.ending = ending;
        if ending.is_some() {
            course.last_chance = None;
        } else {
            self.give_cues(course);
        }
    }

    fn conclude(&self, course: &Course) -> Ending {
        let is_calm = course.meter >= CALM;
        match (course.is_settled(&self.scenario), is_calm) {
            (true, true) if course.used.meets(self.rubric.closing) => Ending::Resolved,
            (true, _) => Ending::Sore,
            (false, true) => Ending::Unsolved,
            (false, false) => Ending::Unsettled,
        }
    }

    fn give_cues(&self, course: &mut Course) {
        course.last_chance = if course.mood.hot_turns > 0 {
            Some(Danger::Escalate)
        } else if course.mood.low_turns > 0 {
            Some(Danger::Leave)
        } else if usize::from(course.turns) + 1 >= self.scenario.turn_limit {
            Some(Danger::Time)
        } else {
            None
        };
        course.is_tell_showing = course.danger().is_some();
    }
}

/// The customer's ways, as the seed turns them.
fn sent(scenario: &Scenario, seed: u64) -> Persona {
    let mut persona = scenario.customer.persona;
    persona.react *= 1.0 + tilt(scenario, seed);
    persona
}

/// Share by which the seed moves how strongly the customer reacts.
fn tilt(scenario: &Scenario, seed: u64) -> f64 {
    scenario.temperament * chance::temperament(seed)
}

impl Course {
    pub fn mood(&self) -> &State {
        &self.mood
    }

    /// The meter, 0-100.
    pub fn meter(&self) -> f64 {
        self.meter
    }

    pub fn band(&self) -> Band {
        self.band
    }

    /// The step it stands at; once it is over, the last one.
    pub fn step(&self) -> StepId {
        self.step
    }

    /// Turns taken.
    pub fn turns(&self) -> usize {
        usize::from(self.turns)
    }

    pub fn has_flag(&self, flag: FlagId) -> bool {
        self.flags.contains(flag)
    }

    pub fn flags(&self) -> IdSet<FlagId> {
        self.flags
    }

    /// The acts that replies have used.
    pub fn used(&self) -> IdSet<ActId> {
        self.used
    }

    pub fn ending(&self) -> Option<Ending> {
        self.ending
    }

    /// The cue that stands now, if the customer is one wrong word from going.
    pub fn last_chance(&self) -> Option<Danger> {
        self.last_chance
    }

    /// What the customer is near to, by the cue that stands or by how it looks.
    pub(super) fn danger(&self) -> Option<Danger> {
        let at = &self.mood.at;
        if self.last_chance.is_some() {
            self.last_chance
        } else if at.anger >= TELL.anger || self.meter < TELL.meter {
            Some(Danger::Escalate)
        } else if at.trust < TELL.trust && at.resolution < TELL.resolution {
            Some(Danger::Leave)
        } else {
            None
        }
    }

    /// Whether the customer lets it show that he is near leaving or escalating.
    pub fn is_tell_showing(&self) -> bool {
        self.is_tell_showing && self.ending.is_none()
    }

    /// Whether it was the mood that ended it, and no route.
    pub fn is_ended_by_mood(&self) -> bool {
        self.mood.ending.is_some()
    }

    /// Whether the customer lost control of himself.
    pub(super) fn ended_in_crisis(&self) -> bool {
        self.mood.ending == Some(MoodEnding::Crisis)
    }

    /// Whether the customer has the resolution that he needs.
    pub fn is_settled(&self, scenario: &Scenario) -> bool {
        self.mood.at.resolution >= scenario.situation.need
    }
}
