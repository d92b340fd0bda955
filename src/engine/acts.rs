//! What a teller can do to a mood: the acts, their families and what is special about some of them.

use serde::{Deserialize, Serialize};

use super::catalogue::PrincipleId;
use super::mood::Axes;
use super::set::{IdSet, Position};

/// Position of an act in the [`Catalogue`](super::Catalogue).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActId(pub(super) u16);

impl Position for ActId {
    fn position(self) -> usize {
        self.0.into()
    }

    fn at(position: usize) -> Self {
        ActId(position as u16)
    }
}

/// Groups of acts that the mood model treats alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// Warmth and understanding; wears off when repeated.
    Relational,
    /// Saying sorry; lands only on someone who feels heard.
    Apology,
    /// Giving the customer room to speak; feeds anger when nothing answers it.
    Voice,
    /// Asking for facts.
    Inquiry,
    /// Working on the errand; felt as a brush-off before the customer is ready.
    Solving,
    /// Changing who talks, and where.
    Setting,
    /// Rounding the talk off.
    Closing,
    /// Setting a limit.
    Limit,
    /// What makes it worse.
    Negative,
    /// A promise outside one's authority: pleasant now.
    Overpromise,
}

/// What the model, the waiting and the score treat specially about an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Trait {
    /// Shows that what was vented has been understood.
    AnswersVenting,
    /// Admits a fault, which must not come before the facts.
    AdmitsFault,
    /// Takes the customer out of public view.
    MovesAside,
    /// Passes the customer to a colleague; once is help, twice is being sent around.
    HandsOver,
    /// Weighs as much as the persona values evidence.
    Proof,
    /// Weighs as much as the persona values speed.
    Speedy,
    /// Resolves the more, the better the facts are known.
    NeedsFacts,
    /// Tells how long it takes, so that later waits are informed ones.
    Informs,
    /// Makes a promise that must be kept.
    Promises,
    /// Breaks a promise.
    BreaksPromise,
}

impl Trait {
    /// In the order of their declaration.
    const ALL: [Trait; 10] = [
        Trait::AnswersVenting,
        Trait::AdmitsFault,
        Trait::MovesAside,
        Trait::HandsOver,
        Trait::Proof,
        Trait::Speedy,
        Trait::NeedsFacts,
        Trait::Informs,
        Trait::Promises,
        Trait::BreaksPromise,
    ];
}

impl Position for Trait {
    fn position(self) -> usize {
        self as usize
    }

    fn at(position: usize) -> Self {
        Trait::ALL[position]
    }
}

/// One unit of behaviour that the mood model knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    pub name: String,
    pub family: Family,
    /// Effect at quality 1, before any modifier.
    pub effect: Axes,
    pub traits: IdSet<Trait>,
    /// Principles that the act exercises.
    pub shows: IdSet<PrincipleId>,
    /// Principles that the act offends.
    pub violates: IdSet<PrincipleId>,
}

impl Act {
    pub fn has(&self, what: Trait) -> bool {
        self.traits.contains(what)
    }
}
