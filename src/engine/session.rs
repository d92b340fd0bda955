//! One run of a scenario: what can be said now, and what happens when it is said.

use std::sync::Arc;

use arrayvec::ArrayVec;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::chance;
use super::encounter::{Course, Encounter, Offers};
use super::ending::{Danger, Ending};
use super::event::{Event, Events};
use super::mood::{Axes, Band, Change, Ledger, MOST_CHANGES, State};
use super::scenario::{FlagId, ReplyId, Scenario, StepId};

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

    /// Points that a hint costs; `None` where there are no hints.
    pub fn hint_points(self) -> Option<f64> {
        match self {
            Mode::Practice => Some(0.0),
            Mode::Coached => Some(3.0),
            Mode::Assessment => None,
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

impl Variant {
    pub fn name(self) -> &'static str {
        match self {
            Variant::A => "a",
            Variant::B => "b",
            Variant::C => "c",
        }
    }
}

/// A turn that has been played.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    pub step: StepId,
    pub reply: ReplyId,
    /// The band in which the step's line was spoken.
    pub spoken_in: Band,
    /// Where the mood stood before the reply.
    pub before: Axes,
    /// And after it.
    pub after: Axes,
    pub meter_before: f64,
    pub meter: f64,
    pub band: Band,
    /// What moved the mood, and what happened to the acts.
    pub ledger: Ledger,
    /// The cue given after this turn.
    pub last_chance: Option<Danger>,
}

/// The causes of a turn, the largest first; what is small or too many is gathered in the rest.
#[derive(Clone, Debug, PartialEq)]
pub struct Account<'a> {
    pub causes: ArrayVec<&'a Change, MOST_CHANGES>,
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
        let mut causes: ArrayVec<&Change, MOST_CHANGES> =
            self.ledger.changes.iter().filter(|change| change.points.abs() >= SMALL_CAUSE).collect();
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum HintError {
    #[error("an assessment gives no hints")]
    NotInThisMode,
    #[error("the conversation is over")]
    Over,
}

/// One run of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    encounter: Arc<Encounter>,
    mode: Mode,
    course: Course,
    turns: Vec<Turn>,
    rewinds: u32,
    hints: Vec<usize>,
}

impl Session {
    pub fn begin(scenario: Arc<Scenario>, setup: Setup) -> Session {
        Session::of(Arc::new(Encounter::new(scenario, setup.seed)), setup.mode)
    }

    fn of(encounter: Arc<Encounter>, mode: Mode) -> Session {
        let turns = Vec::with_capacity(encounter.scenario().turn_limit());
        Session { course: encounter.begin(), encounter, mode, turns, rewinds: 0, hints: Vec::new() }
    }

    /// The replies on the table, in the order that the seed decides; empty once the conversation is over.
    pub fn offers(&self) -> Offers {
        self.encounter.offers(&self.course)
    }

    /// Takes a reply and returns what it brought about.
    ///
    /// # Errors
    /// When the conversation is over, or the reply is not offered at this step or still locked. The session is then
    /// as it was.
    pub fn choose(&mut self, id: ReplyId) -> Result<Events, ChooseError> {
        let encounter = &*self.encounter;
        let scenario = encounter.scenario();
        let before = self.course;
        if before.ending.is_some() {
            return Err(ChooseError::Over);
        }
        if !scenario.step(before.step).replies.contains(&id) {
            return Err(ChooseError::NotOffered);
        }
        let reply = scenario.reply(id);
        if !encounter.is_open(&before, reply) {
            return Err(if reply.locked { ChooseError::Locked } else { ChooseError::NotOffered });
        }
        self.turns.push(Turn {
            step: before.step,
            reply: id,
            spoken_in: before.band,
            before: before.mood.at,
            after: before.mood.at,
            meter_before: before.meter,
            meter: before.meter,
            band: before.band,
            ledger: Ledger::default(),
            last_chance: None,
        });
        let turn = self.turns.last_mut().expect("just pushed");
        encounter.take(&mut self.course, id, &mut turn.ledger);
        let after = &self.course;
        (turn.after, turn.meter, turn.band) = (after.mood.at, after.meter, after.band);
        turn.last_chance = after.last_chance;
        let mut events = self.events(&before, reply.wait);
        if !self.is_mood_shown() {
            events.retain(|event| !event.tells_the_mood());
        }
        Ok(events)
    }

    /// Books a hint for the turn that is about to be played; what it says is for the caller to find out. A second one
    /// for the same turn is the same hint.
    ///
    /// # Errors
    /// In an assessment, and when the conversation is over. The session is then as it was.
    pub fn take_hint(&mut self) -> Result<(), HintError> {
        if self.mode.hint_points().is_none() {
            return Err(HintError::NotInThisMode);
        }
        if self.ending().is_some() {
            return Err(HintError::Over);
        }
        let turn = self.turns.len() + 1;
        if !self.hints.contains(&turn) {
            self.hints.push(turn);
        }
        Ok(())
    }

    /// What the turn just played brought about.
    fn events(&self, before: &Course, minutes: f64) -> Events {
        let after = &self.course;
        let mut events = Events::new();
        let Some(turn) = self.turns.last() else { return events };
        events.push(Event::ReplyChosen { turn: self.turns.len(), step: turn.step, reply: turn.reply });
        if minutes > 0.0 {
            events.push(Event::MinutesPassed { minutes, informed: after.informed });
        }
        events.push(Event::MoodMoved { from: before.meter, to: after.meter });
        if after.band != before.band {
            events.push(Event::BandChanged { from: before.band, to: after.band });
        }
        if let Some(ending) = after.ending {
            events.push(Event::Ended(ending));
            return events;
        }
        if after.is_tell_showing && !before.is_tell_showing {
            events.extend(after.danger().map(Event::TellShown));
        }
        if let Some(danger) = after.last_chance
            && before.last_chance != after.last_chance
        {
            events.push(Event::LastChanceGiven(danger));
        }
        events.push(Event::StepEntered(after.step));
        events
    }

    /// Goes back to before turn `turn`, counted from 1, as if it and all later ones had never been played.
    ///
    /// # Errors
    /// Outside practice, and when no such turn has been played.
    pub fn rewind(&mut self, turn: usize) -> Result<(), RewindError> {
        if self.mode != Mode::Practice {
            return Err(RewindError::NotInThisMode);
        }
        if turn == 0 || turn > self.turns.len() {
            return Err(RewindError::NoSuchTurn);
        }
        let mut again = self.before_turn(turn);
        again.rewinds = self.rewinds + 1;
        again.hints.clone_from(&self.hints);
        *self = again;
        Ok(())
    }

    /// A practice session that stands where this one stood before turn `turn`, counted from 1, and can go another
    /// way; its record says that it is not a first attempt. This one stays as it is.
    ///
    /// # Errors
    /// When no such turn has been played.
    pub fn branch(&self, turn: usize) -> Result<Session, RewindError> {
        if turn == 0 || turn > self.turns.len() {
            return Err(RewindError::NoSuchTurn);
        }
        let mut branch = self.before_turn(turn);
        branch.mode = Mode::Practice;
        branch.rewinds = self.rewinds + 1;
        Ok(branch)
    }

    /// The session as it was before turn `turn`, counted from 1; the whole session when there is no such turn.
    pub fn before_turn(&self, turn: usize) -> Session {
        let mut again = Session::of(Arc::clone(&self.encounter), self.mode);
        again.hints.extend(self.hints.iter().filter(|&&hint| hint < turn));
        for played in self.turns.iter().take(turn.saturating_sub(1)) {
            again.choose(played.reply).expect("a reply that was taken can be taken again");
        }
        again
    }

    pub fn scenario(&self) -> &Arc<Scenario> {
        self.encounter.scenario()
    }

    pub fn encounter(&self) -> &Encounter {
        &self.encounter
    }

    /// Where the talk stands.
    pub fn course(&self) -> &Course {
        &self.course
    }

    pub fn setup(&self) -> Setup {
        Setup { seed: self.encounter.seed(), mode: self.mode }
    }

    pub fn mood(&self) -> &State {
        &self.course.mood
    }

    /// The meter, 0-100.
    pub fn meter(&self) -> f64 {
        self.course.meter
    }

    /// The meter before the first turn.
    pub fn start_meter(&self) -> f64 {
        self.turns.first().map_or(self.course.meter, |turn| turn.meter_before)
    }

    pub fn band(&self) -> Band {
        self.course.band
    }

    pub fn step(&self) -> StepId {
        self.course.step
    }

    /// The wording of a step that the seed has chosen.
    pub fn variant(&self, step: StepId) -> Variant {
        match chance::wording(self.encounter.seed(), step) {
            0 => Variant::A,
            1 => Variant::B,
            _ => Variant::C,
        }
    }

    pub fn turns(&self) -> &[Turn] {
        &self.turns
    }

    pub fn ending(&self) -> Option<Ending> {
        self.course.ending
    }

    /// The cue that stands now, if the customer is one wrong word from going.
    pub fn last_chance(&self) -> Option<Danger> {
        self.course.last_chance
    }

    pub fn has_flag(&self, flag: FlagId) -> bool {
        self.course.has_flag(flag)
    }

    /// The turns for which a hint was taken, counted from 1.
    pub fn hints(&self) -> &[usize] {
        &self.hints
    }

    /// Points that the hints cost so far.
    pub fn hint_points(&self) -> f64 {
        self.mode.hint_points().unwrap_or_default() * self.hints.len() as f64
    }

    /// Whether the learner may see the meter and what moved it: always, but in an assessment only when it is over.
    pub fn is_mood_shown(&self) -> bool {
        self.mode != Mode::Assessment || self.ending().is_some()
    }

    /// Takes over from a record how often a practice was rewound and where hints were taken, also on ways that were
    /// taken back: the replies don't tell.
    pub(super) fn mark_rewound(&mut self, times: u32, hints: Vec<usize>) {
        self.rewinds = times;
        self.hints = hints;
    }

    /// How often this session was rewound.
    pub fn rewinds(&self) -> u32 {
        self.rewinds
    }

    /// Whether the customer lets it show that he is near leaving or escalating.
    pub fn is_tell_showing(&self) -> bool {
        self.course.is_tell_showing()
    }
}
