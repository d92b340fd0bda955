//! The table: which scenario is picked, how it is to be played, and the session in play.

use std::sync::Arc;

use bevy::prelude::*;

use super::branch::Branch;
use super::facts::{ReplyChosen, SessionBegun, SessionEnded, TurnTakenBack};
use super::ledger::{Results, results};
use crate::engine::mood::Band;
use crate::engine::{Mode, ReplyId, Scenario, Session, Setup};

pub(super) fn plugin(app: &mut App) {
    app.add_observer(on_pick)
        .add_observer(on_set_mode)
        .add_observer(on_next_customer)
        .add_observer(on_begin)
        .add_observer(on_choose)
        .add_observer(on_take_back);
}

/// Asks for a scenario by its id.
#[derive(Event, Clone, Debug, Default)]
pub struct PickScenario(pub String);

/// Asks to play in a mode.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct SetMode(pub Mode);

/// Asks for a customer of another temperament.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct NextCustomer;

/// Asks to begin the picked scenario.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct Begin;

/// Asks to say a reply.
#[derive(Event, Clone, Copy, Debug)]
pub struct ChooseReply(pub ReplyId);

/// Asks to go back to before a turn, counted from 1.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct TakeBack(pub usize);

/// What is being played, and how.
#[derive(Resource, Clone, Debug, Default)]
pub struct Table {
    scenario: Option<Arc<Scenario>>,
    setup: Setup,
    session: Option<Session>,
    /// Scenario and total of each run that ended since the program was opened.
    finished: Vec<(String, f64, Band)>,
}

/// Seeds that a learner can be dealt; four digits are easy to read out in class.
const SEEDS: u64 = 9000;

impl Table {
    pub fn with_seed(seed: u64) -> Table {
        Table { setup: Setup { seed, mode: Mode::Practice }, ..default() }
    }

    pub fn scenario(&self) -> Option<&Arc<Scenario>> {
        self.scenario.as_ref()
    }

    pub fn setup(&self) -> Setup {
        self.setup
    }

    pub fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// The session, if it is still going on.
    pub fn open_session(&self) -> Option<&Session> {
        self.session.as_ref().filter(|session| session.ending().is_none())
    }

    /// The session, if it has ended.
    pub fn ended_session(&self) -> Option<&Session> {
        self.session.as_ref().filter(|session| session.ending().is_some())
    }

    /// Whether the mode lets the learner see the mood while the talk goes on.
    pub fn shows_mood(&self) -> bool {
        self.session.as_ref().is_none_or(Session::is_mood_shown)
    }

    /// Books a hint in the session that goes on; `None` where there is none to be had.
    pub(super) fn take_hint(&mut self) -> Option<&Session> {
        let session = self.session.as_mut()?;
        session.take_hint().ok()?;
        Some(session)
    }

    /// How a scenario went since the program was opened.
    pub fn results(&self, id: &str) -> Option<Results> {
        results(self.finished.iter().filter(|(played, ..)| played == id).map(|(_, total, band)| (*total, *band)))
    }

    /// Puts a session on the table, with its scenario and the way it is played.
    pub(super) fn put(&mut self, session: Session) {
        self.scenario = Some(Arc::clone(session.scenario()));
        self.setup = session.setup();
        self.session = Some(session);
    }

    /// Takes away a session that goes on.
    pub(super) fn put_away(&mut self) {
        self.session.take_if(|session| session.ending().is_none());
    }

    /// Forgets how the scenarios went.
    pub(super) fn forget_results(&mut self) {
        self.finished.clear();
    }
}

fn on_pick(pick: On<PickScenario>, branch: Res<Branch>, mut table: ResMut<Table>) {
    if let Some(scenario) = branch.scenario(&pick.0) {
        table.scenario = Some(Arc::clone(scenario));
        table.session = None;
    }
}

fn on_set_mode(set: On<SetMode>, mut table: ResMut<Table>) {
    table.setup.mode = set.0;
}

fn on_next_customer(_: On<NextCustomer>, mut table: ResMut<Table>) {
    // A full-period step through the seeds: every one comes once before any comes again.
    table.setup.seed = 1000 + (table.setup.seed.saturating_sub(1000) * 61 + 4271) % SEEDS;
}

fn on_begin(_: On<Begin>, mut table: ResMut<Table>, mut commands: Commands) {
    if let Some(scenario) = table.scenario.clone() {
        table.session = Some(Session::begin(scenario, table.setup));
        commands.trigger(SessionBegun);
    }
}

fn on_choose(choose: On<ChooseReply>, mut table: ResMut<Table>, mut commands: Commands) {
    let Some(session) = table.session.as_mut() else { return };
    // A reply that is no longer on the table was pressed twice; the session is as it was.
    if session.choose(choose.0).is_err() {
        return;
    }
    let turn = session.turns().len();
    let ending = session.ending();
    if ending.is_some() {
        let total = crate::engine::score::Score::of(session).total;
        let finished = (session.scenario().id().to_owned(), total, session.band());
        table.finished.push(finished);
    }
    commands.trigger(ReplyChosen { reply: choose.0, turn });
    if let Some(ending) = ending {
        commands.trigger(SessionEnded(ending));
    }
}

fn on_take_back(take_back: On<TakeBack>, mut table: ResMut<Table>, mut commands: Commands) {
    if let Some(session) = table.session.as_mut()
        && session.rewind(take_back.0).is_ok()
    {
        commands.trigger(TurnTakenBack { turn: take_back.0 });
    }
}
