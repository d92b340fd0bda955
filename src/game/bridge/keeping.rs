//! Keeps the session at the table in the learner's records, turn by turn, and saves it when it is over.

use std::time::{SystemTime, UNIX_EPOCH};

use bevy::prelude::*;

use super::Speech;
use super::clerk::{Clerk, Job};
use super::facts::{HintTaken, LearnerChosen, ReplyChosen, SessionBegun, SessionEnded, TurnTakenBack};
use super::ledger::{Ledger, hand_over};
use super::notice::Notices;
use super::table::Table;
use crate::engine::Attempt;
use crate::game::state::{Gathering, Screen};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Clock>()
        .init_resource::<Unclaimed>()
        .add_observer(on_begun)
        .add_observer(on_reply)
        .add_observer(on_taken_back)
        .add_observer(on_hint)
        .add_observer(on_ended)
        .add_observer(on_claim)
        .add_observer(on_learner_chosen)
        .add_systems(OnExit(Screen::Learner), let_go);
}

/// Tells the time, in seconds since 1970.
#[derive(Resource, Clone, Copy, Debug)]
pub struct Clock(pub fn() -> i64);

impl Default for Clock {
    #[allow(clippy::disallowed_methods, reason = "what is kept carries the time at which it was")]
    fn default() -> Clock {
        Clock(|| {
            let since = SystemTime::now().duration_since(UNIX_EPOCH);
            since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
        })
    }
}

/// A run that ended while nobody was recorded; it can still be claimed.
#[derive(Resource, Clone, Debug, Default)]
pub struct Unclaimed {
    attempt: Option<Box<Attempt>>,
    /// The learner who is chosen next gets it.
    is_claimed: bool,
}

impl Unclaimed {
    pub fn is_waiting(&self) -> bool {
        self.attempt.is_some()
    }
}

/// Asks that the run that ended goes to the learner who is chosen next.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct Claim;

/// What a record of the session needs.
type Desk<'w> = (
    Option<ResMut<'w, Clerk>>,
    ResMut<'w, Notices>,
    Res<'w, Ledger>,
    Res<'w, Table>,
    Res<'w, Speech>,
    Res<'w, Clock>,
    Res<'w, Gathering>,
);

fn keep((mut clerk, mut notices, ledger, table, speech, clock, gathering): Desk<'_>) {
    if !gathering.0
        && ledger.is_recorded()
        && let Some(session) = table.open_session()
    {
        let attempt = Box::new(Attempt::of(session, speech.lang().tag()));
        hand_over(&mut clerk, Job::Keep { at: (clock.0)(), attempt }, &mut notices);
    }
}

fn on_begun(
    _: On<SessionBegun>,
    mut clerk: Option<ResMut<Clerk>>,
    mut unclaimed: ResMut<Unclaimed>,
    mut notices: ResMut<Notices>,
) {
    *unclaimed = Unclaimed::default();
    hand_over(&mut clerk, Job::Leave, &mut notices);
}

fn on_reply(_: On<ReplyChosen>, desk: Desk<'_>) {
    keep(desk);
}

fn on_taken_back(_: On<TurnTakenBack>, desk: Desk<'_>) {
    keep(desk);
}

fn on_hint(_: On<HintTaken>, desk: Desk<'_>) {
    keep(desk);
}

fn on_ended(
    _: On<SessionEnded>,
    (mut clerk, mut notices, ledger, table, speech, clock, gathering): Desk<'_>,
    mut unclaimed: ResMut<Unclaimed>,
) {
    // What a room has said together is nobody's record.
    let Some(session) = table.ended_session().filter(|_| !gathering.0) else { return };
    let attempt = Box::new(Attempt::of(session, speech.lang().tag()));
    if ledger.learner().is_some() {
        hand_over(&mut clerk, Job::Finish { at: (clock.0)(), attempt }, &mut notices);
    } else if ledger.is_open() {
        unclaimed.attempt = Some(attempt);
    }
}

fn on_claim(_: On<Claim>, mut unclaimed: ResMut<Unclaimed>) {
    unclaimed.is_claimed = true;
}

/// Whoever goes back without a name has thought better of it, and the next one gets nothing.
fn let_go(mut unclaimed: ResMut<Unclaimed>) {
    unclaimed.bypass_change_detection().is_claimed = false;
}

fn on_learner_chosen(
    _: On<LearnerChosen>,
    (mut clerk, mut notices, ledger, _, _, clock, _): Desk<'_>,
    mut unclaimed: ResMut<Unclaimed>,
) {
    let is_claimed = std::mem::take(&mut unclaimed.is_claimed);
    if is_claimed
        && ledger.learner().is_some()
        && let Some(attempt) = unclaimed.attempt.take()
    {
        hand_over(&mut clerk, Job::Finish { at: (clock.0)(), attempt }, &mut notices);
    }
}
