//! What a reply brought about, in order.

use super::ending::{Danger, Ending};
use super::mood::{Axes, Band, Change, Note};
use super::scenario::{ReplyId, StepId};

#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    ReplyChosen {
        turn: usize,
        step: StepId,
        reply: ReplyId,
    },
    MinutesPassed {
        minutes: f64,
        informed: bool,
    },
    /// Sent in every turn, unless an assessment is still going on; its changes add up to the difference of the two meters and of each axis.
    MoodMoved {
        from: f64,
        to: f64,
        axes: Axes,
        changes: Vec<Change>,
        notes: Vec<Note>,
    },
    BandChanged {
        from: Band,
        to: Band,
    },
    /// The customer shows that he is near leaving.
    TellShown(Danger),
    /// One more wrong word and it is over.
    LastChanceGiven(Danger),
    StepEntered(StepId),
    Ended(Ending),
}

impl Event {
    /// Whether it tells the mood itself, and not only what anybody could see.
    pub(super) fn tells_the_mood(&self) -> bool {
        matches!(self, Event::MoodMoved { .. } | Event::BandChanged { .. })
    }
}
