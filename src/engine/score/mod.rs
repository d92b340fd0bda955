//! The judgement of a run: `gate(0.45 process + 0.25 outcome + 0.30 mood)`, each part with its reasons.

mod gate;
mod loss;
mod outlook;
mod process;
mod rubric;
mod tally;

use serde::{Deserialize, Serialize};

pub use gate::{Breach, Gate};
pub use loss::{Loss, LossReason};
pub use outlook::{Drift, Outlook};
pub(super) use process::turn_evidence;
pub use process::{Evidence, EvidenceKind, Process, Rating};
pub use rubric::{Criterion, Rubric};
pub use tally::Tally;

use super::encounter::{Course, Encounter};
use super::mood::{Brief, clamp};
use super::session::Session;

/// What a total is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// Below 60.
    Again,
    /// From 60.
    Pass,
    /// From 75.
    Good,
    /// From 90.
    Excellent,
}

impl Grade {
    pub fn of(total: f64) -> Grade {
        match total {
            t if t >= 90.0 => Grade::Excellent,
            t if t >= 75.0 => Grade::Good,
            t if t >= 60.0 => Grade::Pass,
            _ => Grade::Again,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Grade::Again => "again",
            Grade::Pass => "pass",
            Grade::Good => "good",
            Grade::Excellent => "excellent",
        }
    }
}

/// Most points that each part can give.
pub const PROCESS_POINTS: f64 = 45.0;
pub const OUTCOME_POINTS: f64 = 25.0;
pub const MOOD_POINTS: f64 = 30.0;

/// What came of the errand; parts out of 70, 15 and 15.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    pub resolution: f64,
    pub closing: f64,
    pub promises: f64,
}

impl Outcome {
    /// 0-100.
    pub fn value(&self) -> f64 {
        self.resolution + self.closing + self.promises
    }

    fn of(encounter: &Encounter, course: &Course) -> Outcome {
        let (rubric, used) = (encounter.rubric(), course.used);
        let reached = clamp(course.mood.at.resolution / encounter.scenario().situation().need);
        let kept = !used.meets(rubric.breaks_promise) && !used.meets(rubric.overpromises);
        Outcome {
            resolution: 70.0 * reached,
            closing: if used.meets(rubric.closing) { 15.0 } else { 0.0 },
            promises: if used.meets(rubric.commits) && kept { 15.0 } else { 0.0 },
        }
    }
}

/// How the mood went; the three shares are in [0, 1].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MoodScore {
    /// Where the meter ended.
    pub end: f64,
    /// How much of the way from the start to 85 was climbed.
    pub climb: f64,
    /// 1 less the deepest fall below the start.
    pub steadiness: f64,
}

impl MoodScore {
    /// 0-100.
    pub fn value(&self) -> f64 {
        100.0 * (0.5 * self.end + 0.3 * self.climb + 0.2 * self.steadiness)
    }

    fn of(tally: &Tally, course: &Course) -> MoodScore {
        MoodScore::at(tally.start, course.meter, tally.lowest)
    }

    /// The score of a run by the meter at its start, its end and its lowest point.
    fn at(start: f64, end: f64, lowest: f64) -> MoodScore {
        MoodScore {
            end: clamp(end / 100.0),
            climb: if start < 85.0 { clamp((end - start) / (85.0 - start)) } else { 1.0 },
            steadiness: 1.0 - clamp((start - lowest) / start.max(20.0)),
        }
    }
}

/// Weighs the three parts, each 0-100, into a total before the gate.
fn total_of(process: f64, outcome: f64, mood: f64) -> f64 {
    0.01 * (PROCESS_POINTS * process + OUTCOME_POINTS * outcome + MOOD_POINTS * mood)
}

/// The whole judgement.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// 0-100, after the gate.
    pub total: f64,
    pub grade: Grade,
    pub process: Process,
    pub outcome: Outcome,
    pub mood: MoodScore,
    pub breaches: Vec<Breach>,
    pub gate: Gate,
}

impl Score {
    /// Judges a session as it stands; meant for one that has ended.
    pub fn of(session: &Session) -> Score {
        let (encounter, course) = (session.encounter(), session.course());
        let tally = Tally::of(session);
        let total = tally.total(encounter, course);
        Score {
            total,
            grade: Grade::of(total),
            process: Process::of(session, &tally),
            outcome: Outcome::of(encounter, course),
            mood: MoodScore::of(&tally, course),
            breaches: Breach::all(session),
            gate: tally.gate(course),
        }
    }

    /// The points of the three parts before the gate, out of 45, 25 and 30.
    pub fn parts(&self) -> [f64; 3] {
        [
            0.01 * PROCESS_POINTS * self.process.value(),
            0.01 * OUTCOME_POINTS * self.outcome.value(),
            0.01 * MOOD_POINTS * self.mood.value(),
        ]
    }
}

impl Tally {
    /// The marks of a session as it stands.
    fn of(session: &Session) -> Tally {
        let mut tally = Tally::begin(&session.encounter().begin());
        for turn in session.turns() {
            tally.add(session.scenario(), turn.reply, Brief::of(&turn.ledger.notes), turn.meter);
        }
        tally.hint(session.hint_points());
        tally
    }
}
