//! One run of a scenario: what can be said now, and what happens when it is said.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::acts::{ActId, Family, Trait};
use super::chance;
use super::ending::{Danger, Ending, MoodEnding};
use super::event::Event;
use super::guard::{Circumstances, Measure};
use super::mood::{Band, Change, Ledger, Move, Note, Persona, State};
use super::scenario::{FlagId, Reply, ReplyId, Scenario, StepId, Target};

/// How much the learner is shown and allowed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// The meter is live and a turn can be taken back; the record says so.
    #[default]
    Practice,
    /// The meter is live and the coach comments; no way back.
    Coached,
    /// Nothing is shown until the debrief; no way back.
    Assessment,
}

impl Mode {
    pub const ALL: [Mode; 3] = [Mode::Practice, Mode::Coached, Mode::Assessment];

    pub fn name(self) -> &'static str {
        match self {
            Mode::Practice => "practice",
            Mode::Coached => "coached",
            Mode::Assessment => "assessment",
        }
    }

    pub fn named(name: &str) -> Option<Mode> {
        Mode::ALL.into_iter().find(|mode| mode.name() == name)
    }
}

/// What a session is begun with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// 0 is the customer exactly as written.
    pub seed: u64,
    pub mode: Mode,
}

/// Which of the wordings of a line is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variant {
    A,
    B,
    C,
}

/// A reply on the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    pub reply: ReplyId,
    /// Shown, but not to be chosen yet.
    pub locked: bool,
}

/// A turn that has been played.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    pub step: StepId,
    pub reply: ReplyId,
    /// The band in which the step's line was spoken.
    pub spoken_in: Band,
    /// The mood before the reply.
    pub before: State,
    /// The mood after it.
    pub after: State,
    pub meter_before: f64,
    pub meter: f64,
    pub band: Band,
    pub changes: Vec<Change>,
    pub notes: Vec<Note>,
    /// The cue given after this turn.
    pub last_chance: Option<Danger>,
}

/// The causes of a turn, the largest first; what is small or too many is gathered in the rest.
#[derive(Clone, Debug, PartialEq)]
pub struct Account<'a> {
    pub causes: Vec<&'a Change>,
    /// Meter points of everything else; with the causes it adds up to the turn's change.
    pub rest: f64,
}

/// Meter points under which a cause is too small to be told by itself.
const SMALL_CAUSE: f64 = 0.5;

impl Turn {
    /// Meter points that the turn moved.
    pub fn change(&self) -> f64 {
        self.meter - self.meter_before
    }

    /// Accounts for the turn's change with `most` causes at most.
    pub fn account(&self, most: usize) -> Account<'_> {
        let mut causes: Vec<&Change> =
            self.changes.iter().filter(|change| change.points.abs() >= SMALL_CAUSE).collect();
        causes.sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()));
        causes.truncate(most);
        let told: f64 = causes.iter().map(|change| change.points).sum();
        Account { causes, rest: self.change() - told }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ChooseError {
    #[error("the conversation is over")]
    Over,
    #[error("this reply is not offered here")]
    NotOffered,
    #[error("this reply is still locked")]
    Locked,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RewindError {
    #[error("only practice can be rewound")]
    NotInThisMode,
    #[error("there is no such turn yet")]
    NoSuchTurn,
}

/// One run of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    scenario: Arc<Scenario>,
    setup: Setup,
    persona: Persona,
    mood: State,
    meter: f64,
    band: Band,
    step: StepId,
    flags: Vec<bool>,
    used: Vec<bool>,
    informed: bool,
    tell_shown: bool,
    last_chance: Option<Danger>,
    turns: Vec<Turn>,
    ending: Option<Ending>,
    rewinds: u32,
}

/// Meter points and axis values at which the customer lets it show that he is near the edge.
const TELL: Edge = Edge { anger: 0.88, meter: 12.0, trust: 0.17, resolution: 0.2 };

struct Edge {
    anger: f64,
    meter: f64,
    trust: f64,
    resolution: f64,
}

/// Meter from which the customer counts as calm at the end.
const CALM: f64 = 65.0;

impl Session {
    pub fn begin(scenario: Arc<Scenario>, setup: Setup) -> Session {
        let tilt = scenario.temperament * chance::temperament(setup.seed);
        let mut persona = scenario.customer.persona;
        persona.react *= 1.0 + tilt;
        let mut start = scenario.customer.start;
        start.anger = (start.anger * (1.0 + 0.5 * tilt)).clamp(0.0, 1.0);
        let mood = State::new(start, scenario.situation.public);
        let meter = scenario.catalogue.tuning().meter.meter(&start);
        let flags = vec![false; scenario.flags.len()];
        let used = vec![false; scenario.catalogue.acts().len()];
        Session {
            setup,
            persona,
            meter,
            band: Band::of(meter),
            mood,
            step: scenario.start,
            flags,
            used,
            informed: false,
            tell_shown: false,
            last_chance: None,
            turns: Vec::new(),
            ending: None,
            rewinds: 0,
            scenario,
        }
    }

    /// The replies on the table, in the order that the seed decides; empty once the conversation is over.
    pub fn offers(&self) -> Vec<Offer> {
        if self.ending.is_some() {
            return Vec::new();
        }
        let mut offers: Vec<Offer> = self
            .scenario
            .step(self.step)
            .replies
            .iter()
            .filter_map(|&id| {
                let reply = self.scenario.reply(id);
                let open = self.is_open(reply);
                (open || reply.locked).then_some(Offer { reply: id, locked: !open })
            })
            .collect();
        chance::shuffle(self.setup.seed, self.step, &mut offers);
        offers
    }

    /// Takes a reply and returns what it brought about.
    ///
    /// # Errors
    /// When the conversation is over, or the reply is not offered at this step or still locked. The session is then
    /// as it was.
    pub fn choose(&mut self, id: ReplyId) -> Result<Vec<Event>, ChooseError> {
        if self.ending.is_some() {
            return Err(ChooseError::Over);
        }
        let scenario = Arc::clone(&self.scenario);
        if !scenario.step(self.step).replies.contains(&id) {
            return Err(ChooseError::NotOffered);
        }
        let reply = scenario.reply(id);
        if !self.is_open(reply) {
            return Err(if reply.locked { ChooseError::Locked } else { ChooseError::NotOffered });
        }
        let mut events = vec![Event::ReplyChosen { turn: self.turns.len() + 1, step: self.step, reply: id }];
        self.move_mood(&scenario, id, reply, &mut events);
        self.go_on(reply, &mut events);
        if let Some(turn) = self.turns.last_mut() {
            turn.last_chance = self.last_chance;
        }
        Ok(events)
    }

    /// Goes back to before turn `turn`, counted from 1, as if it and all later ones had never been played.
    ///
    /// # Errors
    /// Outside practice, and when no such turn has been played.
    pub fn rewind(&mut self, turn: usize) -> Result<(), RewindError> {
        if self.setup.mode != Mode::Practice {
            return Err(RewindError::NotInThisMode);
        }
        if turn == 0 || turn > self.turns.len() {
            return Err(RewindError::NoSuchTurn);
        }
        let mut again = self.before_turn(turn);
        again.rewinds = self.rewinds + 1;
        *self = again;
        Ok(())
    }

    /// The session as it was before turn `turn`, counted from 1; the whole session when there is no such turn.
    pub fn before_turn(&self, turn: usize) -> Session {
        let mut again = Session::begin(Arc::clone(&self.scenario), self.setup);
        for played in self.turns.iter().take(turn.saturating_sub(1)) {
            again.choose(played.reply).expect("a reply that was taken can be taken again");
        }
        again
    }

    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    pub fn setup(&self) -> Setup {
        self.setup
    }

    pub fn mood(&self) -> &State {
        &self.mood
    }

    /// The meter, 0-100.
    pub fn meter(&self) -> f64 {
        self.meter
    }

    /// The meter before the first turn.
    pub fn start_meter(&self) -> f64 {
        self.turns.first().map_or(self.meter, |turn| turn.meter_before)
    }

    pub fn band(&self) -> Band {
        self.band
    }

    pub fn step(&self) -> StepId {
        self.step
    }

    /// The wording of a step that the seed has chosen.
    pub fn variant(&self, step: StepId) -> Variant {
        match chance::wording(self.setup.seed, step) {
            0 => Variant::A,
            1 => Variant::B,
            _ => Variant::C,
        }
    }

    pub fn turns(&self) -> &[Turn] {
        &self.turns
    }

    pub fn ending(&self) -> Option<Ending> {
        self.ending
    }

    /// The cue that stands now, if the customer is one wrong word from going.
    pub fn last_chance(&self) -> Option<Danger> {
        self.last_chance
    }

    pub fn has_flag(&self, flag: FlagId) -> bool {
        self.flags[usize::from(flag.0)]
    }

    /// How often this session was rewound.
    pub fn rewinds(&self) -> u32 {
        self.rewinds
    }

    /// Whether a reply of the family has been taken.
    pub(super) fn has_used_family(&self, family: Family) -> bool {
        self.scenario.catalogue.acts().any(|(id, act)| act.family == family && self.used[usize::from(id.0)])
    }

    /// Whether a reply with the trait has been taken.
    pub(super) fn has_used_trait(&self, what: Trait) -> bool {
        self.scenario.catalogue.acts().any(|(id, act)| act.has(what) && self.used[usize::from(id.0)])
    }

    fn is_open(&self, reply: &Reply) -> bool {
        reply.when.as_ref().is_none_or(|guard| guard.holds(self))
    }

    fn move_mood(&mut self, scenario: &Scenario, id: ReplyId, reply: &Reply, events: &mut Vec<Event>) {
        let informs = reply.acts.iter().any(|&act| scenario.catalogue.act(act).has(Trait::Informs));
        self.informed |= informs;
        let before = self.mood.clone();
        let (meter_before, spoken_in) = (self.meter, self.band);
        let mut ledger = Ledger::default();
        let what = Move { acts: &reply.acts, quality: reply.quality, wait: reply.wait, informed: self.informed };
        self.mood.play(&scenario.catalogue, &self.persona, &scenario.situation, what, &mut ledger);
        let tuning = scenario.catalogue.tuning();
        self.meter = tuning.meter.meter(&self.mood.at);
        self.band = self.band.follow(self.meter, tuning.hysteresis);
        for &act in &reply.acts {
            self.used[usize::from(act.0)] = true;
        }
        for &flag in &reply.sets {
            self.flags[usize::from(flag.0)] = true;
        }
        if reply.wait > 0.0 {
            events.push(Event::MinutesPassed { minutes: reply.wait, informed: self.informed });
        }
        let Ledger { changes, notes } = ledger;
        events.push(Event::MoodMoved {
            from: meter_before,
            to: self.meter,
            axes: self.mood.at,
            changes: changes.clone(),
            notes: notes.clone(),
        });
        if self.band != spoken_in {
            events.push(Event::BandChanged { from: spoken_in, to: self.band });
        }
        self.turns.push(Turn {
            step: self.step,
            reply: id,
            spoken_in,
            before,
            after: self.mood.clone(),
            meter_before,
            meter: self.meter,
            band: self.band,
            changes,
            notes,
            last_chance: None,
        });
    }

    /// Ends the conversation, or leads it to the next step with the cues that belong there.
    fn go_on(&mut self, reply: &Reply, events: &mut Vec<Event>) {
        let route = reply.routes.iter().find(|route| route.when.as_ref().is_none_or(|guard| guard.holds(self)));
        let to = route.map_or(Target::End, |route| route.to);
        let ending = match (self.mood.ending, to) {
            (Some(forced), _) => Some(Ending::from(forced)),
            (None, Target::End) => Some(self.conclude()),
            (None, Target::Step(step)) => {
                self.step = step;
                (self.turns.len() >= self.scenario.turn_limit).then(|| self.conclude())
            }
        };
        if let Some(ending) = ending {
            self.ending = Some(ending);
            self.last_chance = None;
            events.push(Event::Ended(ending));
            return;
        }
        self.give_cues(events);
        events.push(Event::StepEntered(self.step));
    }

    fn conclude(&self) -> Ending {
        let calm = self.meter >= CALM;
        match (self.is_settled(), calm) {
            (true, true) if self.has_used_family(Family::Closing) => Ending::Resolved,
            (true, _) => Ending::Sore,
            (false, true) => Ending::Unsolved,
            (false, false) => Ending::Unsettled,
        }
    }

    fn give_cues(&mut self, events: &mut Vec<Event>) {
        let at = &self.mood.at;
        let near_leaving = at.trust < TELL.trust && at.resolution < TELL.resolution;
        let near_escalating = at.anger >= TELL.anger || self.meter < TELL.meter;
        let last_chance = if self.mood.hot_turns > 0 {
            Some(Danger::Escalate)
        } else if self.mood.low_turns > 0 {
            Some(Danger::Leave)
        } else if self.turns.len() + 1 >= self.scenario.turn_limit {
            Some(Danger::Time)
        } else {
            None
        };
        let near = last_chance.or(match (near_escalating, near_leaving) {
            (true, _) => Some(Danger::Escalate),
            (false, true) => Some(Danger::Leave),
            (false, false) => None,
        });
        match near {
            Some(danger) if !self.tell_shown => {
                self.tell_shown = true;
                events.push(Event::TellShown(danger));
            }
            Some(_) => {}
            None => self.tell_shown = false,
        }
        if let Some(danger) = last_chance
            && self.last_chance != last_chance
        {
            events.push(Event::LastChanceGiven(danger));
        }
        self.last_chance = last_chance;
    }

    /// Whether the customer lets it show that he is near leaving or escalating.
    pub fn is_tell_showing(&self) -> bool {
        self.tell_shown && self.ending.is_none()
    }

    /// Whether a crisis ended the run.
    pub(super) fn ended_in_crisis(&self) -> bool {
        self.mood.ending == Some(MoodEnding::Crisis)
    }
}

impl Circumstances for Session {
    fn has_flag(&self, flag: FlagId) -> bool {
        Session::has_flag(self, flag)
    }

    fn has_used(&self, act: ActId) -> bool {
        self.used[usize::from(act.0)]
    }

    fn is_settled(&self) -> bool {
        self.mood.at.resolution >= self.scenario.situation.need
    }

    fn measure(&self, what: Measure) -> f64 {
        let at = &self.mood.at;
        match what {
            Measure::Mood => self.meter,
            Measure::Anger => at.anger,
            Measure::Heard => at.heard,
            Measure::Trust => at.trust,
            Measure::Resolution => at.resolution,
            Measure::Facts => at.facts,
            Measure::Turn => (self.turns.len() + 1) as f64,
        }
    }
}
