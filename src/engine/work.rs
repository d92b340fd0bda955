//! What a learner did, as it is stored and exchanged: a run of a scenario, or the answer to a drill.

use serde::{Deserialize, Serialize};

use super::attempt::{Attempt, seal_of};

/// One piece of work. In JSON it is the record itself; which of the two it is shows by its fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Work {
    Run(Attempt),
    Drill(DrillRecord),
}

/// The answer to a drill: enough to stand before the decision again and to judge the answer anew.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DrillRecord {
    /// Version of this format.
    pub format: u32,
    /// Version of the program that made it.
    pub version: String,
    pub scenario: String,
    /// Fingerprint of the scenario and the catalogue it was asked with.
    pub hash: String,
    pub seed: u64,
    /// Names of the replies that lead to the decision, in order.
    pub path: Vec<String>,
    /// Name of the answer.
    pub reply: String,
    /// Name of the principle that was trained.
    pub principle: String,
    /// Points given away, 0 for the best reply.
    pub given_away: f64,
    /// SHA-256 of everything else.
    pub seal: String,
}

/// Version of the drills' format that this program writes and reads.
pub const DRILL_FORMAT: u32 = 1;

impl DrillRecord {
    /// The record with the format, the version and the seal that belong to it.
    pub fn sealed(self) -> DrillRecord {
        let version = env!("CARGO_PKG_VERSION").to_owned();
        let unsealed = DrillRecord { format: DRILL_FORMAT, version, seal: String::new(), ..self };
        DrillRecord { seal: seal_of(&unsealed), ..unsealed }
    }

    /// Whether nothing in it was changed after it was made.
    pub fn is_sealed(&self) -> bool {
        self.seal == seal_of(&DrillRecord { seal: String::new(), ..self.clone() })
    }
}

impl Work {
    /// The scenario that it was about.
    pub fn scenario(&self) -> &str {
        match self {
            Work::Run(attempt) => &attempt.scenario,
            Work::Drill(record) => &record.scenario,
        }
    }

    /// Whether nothing in it was changed after it was made.
    pub fn is_sealed(&self) -> bool {
        match self {
            Work::Run(attempt) => attempt.is_sealed(),
            Work::Drill(record) => record.is_sealed(),
        }
    }

    pub fn as_run(&self) -> Option<&Attempt> {
        match self {
            Work::Run(attempt) => Some(attempt),
            Work::Drill(_) => None,
        }
    }
}
