//! The votes of a room, beside the session at the table.

use bevy::prelude::*;

use super::facts::{ReplyChosen, RunRevisited, RunTakenUp, SessionBegun, TurnTakenBack};
use super::table::Table;
use crate::game::state::{Gathering, Open, Screen};
use crate::workshop::Workshop;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Voting>()
        .add_observer(on_begun)
        .add_observer(on_poll)
        .add_observer(on_reply)
        .add_observer(on_taken_back)
        .add_observer(on_taken_up)
        .add_observer(on_revisited)
        .add_observer(on_reconvene);
}

/// The workshop that goes on, or that has just ended.
#[derive(Resource, Clone, Debug, Default)]
pub struct Voting(Option<Workshop>);

impl Voting {
    pub fn workshop(&self) -> Option<&Workshop> {
        self.0.as_ref()
    }

    /// Whether a workshop was left that can be gone on with.
    pub fn is_open(&self) -> bool {
        self.0.as_ref().is_some_and(|workshop| workshop.now().is_some())
    }
}

/// Asks for the vote of the turn to go on. Replies are named by their place among the cards, counted from 0.
#[derive(Event, Clone, Copy, Debug)]
pub enum Poll {
    /// The replies are shown, and hands can be raised.
    Show,
    Raise(usize),
    Lower(usize),
    /// The split is shown.
    Close,
    /// Another round.
    Again,
}

/// Asks for the workshop that was left.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct Reconvene;

fn on_begun(_: On<SessionBegun>, table: Res<Table>, gathering: Res<Gathering>, mut voting: ResMut<Voting>) {
    let session = table.open_session().filter(|_| gathering.0);
    voting.0 = session.map(|session| Workshop::begin(session.offers()));
}

fn on_poll(poll: On<Poll>, mut voting: ResMut<Voting>) {
    let Some(vote) = voting.0.as_mut().and_then(Workshop::now_mut) else { return };
    match *poll {
        Poll::Show => vote.show(),
        Poll::Raise(at) => vote.raise(at),
        Poll::Lower(at) => vote.lower(at),
        Poll::Close => vote.close(),
        Poll::Again => vote.again(),
    }
}

fn on_reply(chosen: On<ReplyChosen>, table: Res<Table>, mut voting: ResMut<Voting>) {
    if let Some(workshop) = voting.0.as_mut() {
        workshop.said(chosen.reply, table.open_session().map(crate::engine::Session::offers));
    }
}

fn on_taken_back(taken: On<TurnTakenBack>, mut voting: ResMut<Voting>) {
    if let Some(workshop) = voting.0.as_mut() {
        workshop.step_back(taken.turn);
    }
}

fn on_taken_up(_: On<RunTakenUp>, mut voting: ResMut<Voting>) {
    voting.0 = None;
}

fn on_revisited(_: On<RunRevisited>, mut voting: ResMut<Voting>) {
    voting.0 = None;
}

fn on_reconvene(_: On<Reconvene>, mut gathering: ResMut<Gathering>, mut commands: Commands) {
    gathering.0 = true;
    commands.trigger(Open(Screen::Workshop));
}
