//! What a reply brought about, in order.

use arrayvec::ArrayVec;

use super::ending::{Danger, Ending};
use super::mood::Band;
use super::scenario::{ReplyId, StepId};

/// Everything that one reply brought about.
pub type Events = ArrayVec<Event, 7>;

/// One thing that a reply brought about.
#[derive(Clone, Copy, Debug, PartialEq)]
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
    /// Sent in every turn, unless an assessment is still going on; the turn has the causes.
    MoodMoved {
        from: f64,
        to: f64,
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
