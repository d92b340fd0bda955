//! What takes a while to work out: a hint, what was reachable, what another reply would have done.
//!
//! All of it is computed beside the window and shown when it is there; what was asked for a session that is no longer
//! at the table is dropped.

use std::sync::Arc;

use bevy::prelude::*;
use bevy::tasks::{AsyncComputeTaskPool, Task, futures::check_ready};

use super::facts::{HintTaken, ReplyChosen, RunRevisited, RunTakenUp, SessionBegun, SessionEnded, TurnTakenBack};
use super::hand;
use super::table::Table;
use crate::authoring::{self, BrokenOff, Reach, WhatIf};
use crate::engine::{ReplyId, Session};

pub(super) fn plugin(app: &mut App) {
    hand::listen(app, is_thinking, collect);
    app.init_resource::<Hindsight>()
        .init_resource::<Thinking>()
        .add_observer(on_session_begun)
        .add_observer(on_run_taken_up)
        .add_observer(on_run_revisited)
        .add_observer(on_session_ended)
        .add_observer(on_reply_chosen)
        .add_observer(on_turn_taken_back)
        .add_observer(on_ask_hint)
        .add_observer(on_try_instead);
}

/// Asks for a hint for the turn that is about to be played.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct AskHint;

/// Asks what would have become of the run with another reply at a turn, counted from 1.
#[derive(Event, Clone, Copy, Debug)]
pub struct TryInstead {
    pub turn: usize,
    pub reply: ReplyId,
}

/// What has been worked out so far.
#[derive(Resource, Clone, Debug, Default)]
pub struct Hindsight {
    reach: Option<Result<Arc<Reach>, BrokenOff>>,
    what_if: Option<Arc<WhatIf>>,
    hint: Option<ReplyId>,
}

impl Hindsight {
    /// What was reachable, once it is known.
    pub fn reach(&self) -> Option<&Reach> {
        self.reach.as_ref()?.as_deref().ok()
    }

    /// Whether there are too many ways to know what was reachable.
    pub fn is_reach_unknown(&self) -> bool {
        matches!(self.reach, Some(Err(BrokenOff)))
    }

    /// The run with the other reply that was asked for last, once it is known.
    pub fn what_if(&self) -> Option<&WhatIf> {
        self.what_if.as_deref()
    }

    /// The reply that the hint for this turn is about, once it is known.
    pub fn hint(&self) -> Option<ReplyId> {
        self.hint
    }
}

/// What is being worked out.
#[derive(Resource, Default)]
struct Thinking {
    reach: Option<Task<Result<Reach, BrokenOff>>>,
    what_if: Option<Task<Option<WhatIf>>>,
    hint: Option<Task<Option<ReplyId>>>,
}

fn is_thinking(thinking: Res<Thinking>) -> bool {
    thinking.reach.is_some() || thinking.what_if.is_some() || thinking.hint.is_some()
}

fn collect(mut thinking: ResMut<Thinking>, mut hindsight: ResMut<Hindsight>) {
    let thinking = &mut *thinking;
    if let Some(reach) = ready(&mut thinking.reach) {
        hindsight.reach = Some(reach.map(Arc::new));
    }
    if let Some(what_if) = ready(&mut thinking.what_if) {
        hindsight.what_if = what_if.map(Arc::new);
    }
    if let Some(hint) = ready(&mut thinking.hint) {
        hindsight.hint = hint;
    }
}

/// The result of a task that is done.
fn ready<T>(task: &mut Option<Task<T>>) -> Option<T> {
    let result = check_ready(task.as_mut()?)?;
    *task = None;
    Some(result)
}

fn think<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<Task<T>> {
    Some(AsyncComputeTaskPool::get().spawn(async move { work() }))
}

fn on_session_begun(_: On<SessionBegun>, mut thinking: ResMut<Thinking>, mut hindsight: ResMut<Hindsight>) {
    *thinking = Thinking::default();
    *hindsight = Hindsight::default();
}

fn on_run_taken_up(_: On<RunTakenUp>, mut thinking: ResMut<Thinking>, mut hindsight: ResMut<Hindsight>) {
    *thinking = Thinking::default();
    *hindsight = Hindsight::default();
}

fn on_session_ended(_: On<SessionEnded>, table: Res<Table>, mut thinking: ResMut<Thinking>) {
    think_of_reach(&table, &mut thinking);
}

fn on_run_revisited(
    _: On<RunRevisited>,
    table: Res<Table>,
    mut thinking: ResMut<Thinking>,
    mut hindsight: ResMut<Hindsight>,
) {
    *thinking = Thinking::default();
    *hindsight = Hindsight::default();
    think_of_reach(&table, &mut thinking);
}

fn think_of_reach(table: &Table, thinking: &mut Thinking) {
    if let Some(session) = table.ended_session().cloned() {
        thinking.reach = think(move || Reach::of(&session));
    }
}

fn forget_hint(mut thinking: ResMut<Thinking>, mut hindsight: ResMut<Hindsight>) {
    thinking.hint = None;
    if hindsight.hint.is_some() {
        hindsight.hint = None;
    }
}

fn on_reply_chosen(_: On<ReplyChosen>, thinking: ResMut<Thinking>, hindsight: ResMut<Hindsight>) {
    forget_hint(thinking, hindsight);
}

fn on_turn_taken_back(_: On<TurnTakenBack>, thinking: ResMut<Thinking>, hindsight: ResMut<Hindsight>) {
    forget_hint(thinking, hindsight);
}

fn on_ask_hint(_: On<AskHint>, mut table: ResMut<Table>, mut thinking: ResMut<Thinking>, mut commands: Commands) {
    if let Some(session) = table.take_hint() {
        let session: Session = session.clone();
        thinking.hint = think(move || authoring::hint(&session));
        commands.trigger(HintTaken);
    }
}

fn on_try_instead(
    asked: On<TryInstead>,
    table: Res<Table>,
    mut thinking: ResMut<Thinking>,
    mut hindsight: ResMut<Hindsight>,
) {
    let Some(session) = table.ended_session().cloned() else { return };
    let TryInstead { turn, reply } = *asked.event();
    hindsight.what_if = None;
    thinking.what_if = think(move || authoring::what_if(&session, turn, &[reply]).ok());
}
