//! What has happened at the table, for whoever draws or says it.

use bevy::prelude::*;

use crate::engine::{Ending, ReplyId};

/// A customer has come to the counter.
#[derive(Event, Clone, Copy, Debug)]
pub struct SessionBegun;

/// A reply was taken, and the mood has moved.
#[derive(Event, Clone, Copy, Debug)]
pub struct ReplyChosen {
    pub reply: ReplyId,
    /// Counted from 1.
    pub turn: usize,
}

/// The session stands again before this turn, counted from 1.
#[derive(Event, Clone, Copy, Debug)]
pub struct TurnTakenBack {
    pub turn: usize,
}

/// The conversation is over.
#[derive(Event, Clone, Copy, Debug)]
pub struct SessionEnded(pub Ending);

/// A hint was taken for the turn that is about to be played.
#[derive(Event, Clone, Copy, Debug)]
pub struct HintTaken;

/// Whoever practises now is somebody else, or nobody who is recorded.
#[derive(Event, Clone, Copy, Debug)]
pub struct LearnerChosen;

/// A talk that was left is at the table again.
#[derive(Event, Clone, Copy, Debug)]
pub struct RunTakenUp;

/// A run that ended earlier is at the table, to be looked at.
#[derive(Event, Clone, Copy, Debug)]
pub struct RunRevisited;
