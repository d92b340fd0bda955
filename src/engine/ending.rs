//! How a conversation can end, and who ends it.

use serde::{Deserialize, Serialize};

/// An ending that the customer's mood forces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MoodEnding {
    Crisis,
    Escalate,
    Leave,
}

/// How the conversation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// Calm, the errand done, and the talk rounded off.
    Resolved,
    /// The errand is done, the hurt is not.
    Sore,
    /// Calm, but the errand is not done.
    Unsolved,
    /// Neither calm nor done.
    Unsettled,
    /// The customer left in silence.
    Left,
    /// The customer took it to someone above.
    Escalated,
    /// The customer lost control of himself.
    Crisis,
}

impl Ending {
    pub const ALL: [Ending; 7] = [
        Ending::Resolved,
        Ending::Sore,
        Ending::Unsolved,
        Ending::Unsettled,
        Ending::Left,
        Ending::Escalated,
        Ending::Crisis,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Ending::Resolved => "resolved",
            Ending::Sore => "sore",
            Ending::Unsolved => "unsolved",
            Ending::Unsettled => "unsettled",
            Ending::Left => "left",
            Ending::Escalated => "escalated",
            Ending::Crisis => "crisis",
        }
    }
}

impl From<MoodEnding> for Ending {
    fn from(ending: MoodEnding) -> Self {
        match ending {
            MoodEnding::Crisis => Ending::Crisis,
            MoodEnding::Escalate => Ending::Escalated,
            MoodEnding::Leave => Ending::Left,
        }
    }
}

/// What will happen if the next word is wrong again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Danger {
    /// The customer is about to leave.
    Leave,
    /// The customer is about to take it to someone above.
    Escalate,
    /// The conversation has nearly run its length.
    Time,
}

impl Danger {
    pub fn name(self) -> &'static str {
        match self {
            Danger::Leave => "leave",
            Danger::Escalate => "escalate",
            Danger::Time => "time",
        }
    }
}
