//! The account of a turn: which cause moved the mood by how much, and what weakened or reversed an act.

use arrayvec::ArrayVec;

use super::{Axes, MAX_ACTS, MeterWeights};
use crate::engine::acts::ActId;
use crate::engine::set::IdSet;

/// Why the mood moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cause {
    Act(ActId),
    /// The harsh word fell before onlookers.
    Audience,
    Waiting,
    /// Anger drifting back to its home base.
    Cooling,
    /// The home base lies higher: the grievance still stands.
    Grievance,
    Impatience,
    /// More upset in one turn than one turn can hold.
    Cap,
    /// An axis ended at 0 or 1.
    Limit,
}

/// The part of one cause in a turn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    pub cause: Cause,
    /// Signed step along the axes.
    pub step: Axes,
    /// Signed meter points that the step is worth.
    pub points: f64,
}

/// What happened to an act on its way to the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    pub act: ActId,
    pub kind: NoteKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoteKind {
    /// A solution before the customer felt heard.
    Premature,
    /// The same again: it wears off, or hurts more.
    Repeated,
    /// Said before onlookers.
    InPublic,
    /// Sorry before the customer felt heard.
    EarlyApology,
    /// Guilt admitted before the facts were known.
    FaultBeforeFacts,
    /// Warm words while nothing moves.
    AllTalk,
    /// Let talk on without showing that it was understood.
    UnansweredVenting,
    /// Asked aside before being heard: feels put out of sight.
    PutOutOfSight,
    /// Handed on a second time.
    SentAround,
    /// Rounded off before the errand was done.
    ClosedTooSoon,
    /// A limit before being heard.
    LimitTooSoon,
}

impl NoteKind {
    /// Whether the act counts only half as evidence of the principle it shows.
    pub fn weakens_evidence(self) -> bool {
        !matches!(self, NoteKind::Repeated | NoteKind::InPublic)
    }
}

/// Where one turn of the model is booked.
pub trait Book {
    /// Whether it wants to know what the steps are.
    const COUNTS: bool;
    /// Adds a step along the axes under its cause; a cause that is no act is booked once a turn.
    fn book(&mut self, cause: Cause, step: Axes);
    /// Says what weakened or reversed an act; the same is said once a turn.
    fn note(&mut self, act: ActId, kind: NoteKind);
    /// Ends the turn.
    fn close(&mut self, meter: &MeterWeights);
}

/// Most causes of one turn: the acts, the onlookers, the wait, the drift, impatience, the cap and the limit.
pub const MOST_CHANGES: usize = MAX_ACTS + 6;

/// Most notes of one turn: five to each act.
const MOST_NOTES: usize = 5 * MAX_ACTS;

/// What moved the mood in a turn: the wait, the acts as they were said, the onlookers, the cap, the drift, impatience,
/// the limit.
pub type Changes = ArrayVec<Change, MOST_CHANGES>;

/// What happened to the acts of a turn.
pub type Notes = ArrayVec<Note, MOST_NOTES>;

/// The whole account of one turn; its changes add up to the turn's change on every axis.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ledger {
    pub changes: Changes,
    pub notes: Notes,
}

impl Book for Ledger {
    const COUNTS: bool = true;

    // Steps of nothing are left out.
    fn book(&mut self, cause: Cause, step: Axes) {
        if step == Axes::ZERO {
            return;
        }
        // An act may be said twice in a turn.
        let booked = match cause {
            Cause::Act(_) => self.changes.iter_mut().find(|change| change.cause == cause),
            _ => None,
        };
        match booked {
            Some(change) => change.step += step,
            None => self.changes.push(Change { cause, step, points: 0.0 }),
        }
    }

    fn note(&mut self, act: ActId, kind: NoteKind) {
        let note = Note { act, kind };
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    // Turns the booked steps into meter points.
    fn close(&mut self, meter: &MeterWeights) {
        for change in &mut self.changes {
            change.points = meter.points(&change.step);
        }
    }
}

/// What the score needs to know of a turn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Brief {
    /// Acts that count only half as evidence.
    pub weakened: IdSet<ActId>,
    /// Acts that came before the customer was ready for a solution.
    pub premature: IdSet<ActId>,
}

impl Brief {
    /// The brief of a turn that has been played.
    pub fn of(notes: &[Note]) -> Brief {
        let mut brief = Brief::default();
        for note in notes {
            brief.note(note.act, note.kind);
        }
        brief
    }
}

impl Book for Brief {
    const COUNTS: bool = false;

    fn book(&mut self, _: Cause, _: Axes) {}

    fn note(&mut self, act: ActId, kind: NoteKind) {
        if kind.weakens_evidence() {
            self.weakened.insert(act);
        }
        if kind == NoteKind::Premature {
            self.premature.insert(act);
        }
    }

    fn close(&mut self, _: &MeterWeights) {}
}
