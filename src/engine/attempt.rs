//! The record of a session: enough to replay it, and every number it claims, so that the claims can be checked.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::catalogue::Catalogue;
use super::ending::Ending;
use super::mood::{Band, Cause, Change};
use super::scenario::Scenario;
use super::score::{Grade, Score};
use super::session::{Mode, Session, Setup};

/// A session as it is stored and exchanged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attempt {
    /// Version of this format.
    pub format: u32,
    /// Version of the program that made it.
    pub version: String,
    pub scenario: String,
    /// Fingerprint of the scenario and the catalogue it was played with.
    pub hash: String,
    pub seed: u64,
    pub mode: Mode,
    /// Language it was played in.
    pub lang: String,
    /// How often it was rewound.
    pub rewinds: u32,
    /// The turns for which a hint was taken, counted from 1.
    pub hints: Vec<usize>,
    /// Names of the replies, in order.
    pub replies: Vec<String>,
    pub turns: Vec<AttemptTurn>,
    pub ending: Option<Ending>,
    pub score: ScoreRecord,
    /// SHA-256 of everything else: what a replay can't confirm, as the mode, is not to be changed unnoticed.
    pub seal: String,
}

/// One turn of an attempt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttemptTurn {
    pub step: String,
    pub reply: String,
    /// The meter after the turn, 0-100.
    pub meter: f64,
    pub band: Band,
    pub causes: Vec<AttemptCause>,
}

/// A cause and the meter points it moved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttemptCause {
    pub cause: String,
    pub points: f64,
}

/// The score of an attempt; process, outcome and mood are points out of 45, 25 and 30 before the gate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScoreRecord {
    pub total: f64,
    pub grade: Grade,
    pub process: f64,
    pub outcome: f64,
    pub mood: f64,
    pub ratings: Vec<RatingRecord>,
    /// Rules broken, as `turn: rule`.
    pub breaches: Vec<BreachRecord>,
}

/// The rating of one principle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatingRecord {
    pub principle: String,
    pub rating: u8,
}

/// One broken rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BreachRecord {
    pub turn: usize,
    pub rule: String,
}

/// What a record claims and the replay does not confirm.
#[derive(Clone, Debug, PartialEq)]
pub enum Falsehood {
    /// It was made with another version of the scenario or the catalogue.
    OtherScenario { recorded: String, here: String },
    /// Something in it was changed after it was made.
    BrokenSeal,
    /// A reply that could not be taken at this turn.
    ImpossibleReply { turn: usize, reply: String },
    /// A value that the replay does not give; `at` names the field.
    Differs { at: String, recorded: String, replayed: String },
}

/// The seal of a record that has none yet.
pub(super) fn seal_of(unsealed: &impl Serialize) -> String {
    let text = ron::to_string(unsealed).expect("a record can be written");
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Format version that this program writes and reads.
pub const FORMAT: u32 = 1;

/// Largest difference between a recorded and a replayed number.
const TOLERANCE: f64 = 1e-9;

impl Cause {
    /// Name in records: the act's name, or the kind of cause.
    pub fn name(self, catalogue: &Catalogue) -> &str {
        match self {
            Cause::Act(id) => &catalogue.act(id).name,
            Cause::Audience => "audience",
            Cause::Waiting => "waiting",
            Cause::Cooling => "cooling",
            Cause::Grievance => "grievance",
            Cause::Impatience => "impatience",
            Cause::Cap => "cap",
            Cause::Limit => "limit",
        }
    }
}

impl Attempt {
    /// Records a session as it stands.
    pub fn of(session: &Session, lang: &str) -> Attempt {
        let scenario = session.scenario();
        let catalogue = scenario.catalogue();
        let turns: Vec<AttemptTurn> = session
            .turns()
            .iter()
            .map(|turn| AttemptTurn {
                step: scenario.step(turn.step).name.clone(),
                reply: scenario.reply(turn.reply).name.clone(),
                meter: turn.meter,
                band: turn.band,
                causes: turn.ledger.changes.iter().map(|change| AttemptCause::of(change, catalogue)).collect(),
            })
            .collect();
        let attempt = Attempt {
            format: FORMAT,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            scenario: scenario.id().to_owned(),
            hash: scenario.hash().to_owned(),
            seed: session.setup().seed,
            mode: session.setup().mode,
            lang: lang.to_owned(),
            rewinds: session.rewinds(),
            replies: turns.iter().map(|turn| turn.reply.clone()).collect(),
            turns,
            ending: session.ending(),
            hints: session.hints().to_vec(),
            score: ScoreRecord::of(session),
            seal: String::new(),
        };
        Attempt { seal: attempt.sealed(), ..attempt }
    }

    /// The seal that belongs to what the record says.
    fn sealed(&self) -> String {
        seal_of(&Attempt { seal: String::new(), ..self.clone() })
    }

    /// Whether nothing in it was changed after it was made.
    pub fn is_sealed(&self) -> bool {
        self.seal == self.sealed()
    }

    /// Plays the recorded replies again, as far as they can be taken.
    pub fn replay(&self, scenario: &Arc<Scenario>) -> (Session, Option<Falsehood>) {
        let setup = Setup { seed: self.seed, mode: self.mode };
        let mut session = Session::begin(Arc::clone(scenario), setup);
        // Where a hint can't be taken, as in an assessment, the comparison finds it.
        let hint = |session: &mut Session| {
            if self.hints.contains(&(session.turns().len() + 1)) {
                _ = session.take_hint();
            }
        };
        for (i, name) in self.replies.iter().enumerate() {
            hint(&mut session);
            let taken = scenario.reply_named(session.step(), name).and_then(|id| session.choose(id).ok());
            if taken.is_none() {
                let falsehood = Falsehood::ImpossibleReply { turn: i + 1, reply: name.clone() };
                return (session, Some(falsehood));
            }
        }
        hint(&mut session);
        if self.mode == Mode::Practice {
            let possible = |turn: &usize| (1..=scenario.turn_limit()).contains(turn);
            session.mark_rewound(self.rewinds, self.hints.iter().copied().filter(possible).collect());
        }
        (session, None)
    }

    /// Replays the record and lists everything in it that is not true; empty when all of it is.
    pub fn verify(&self, scenario: &Arc<Scenario>) -> Vec<Falsehood> {
        if self.hash != scenario.hash() {
            let here = scenario.hash().to_owned();
            return vec![Falsehood::OtherScenario { recorded: self.hash.clone(), here }];
        }
        let (session, impossible) = self.replay(scenario);
        if let Some(falsehood) = impossible {
            return vec![falsehood];
        }
        let mut comparison = Comparison::default();
        comparison.attempt(self, &Attempt::of(&session, &self.lang));
        if comparison.falsehoods.is_empty() && !self.is_sealed() {
            comparison.falsehoods.push(Falsehood::BrokenSeal);
        }
        comparison.falsehoods
    }
}

impl AttemptCause {
    pub fn of(change: &Change, catalogue: &Catalogue) -> AttemptCause {
        AttemptCause { cause: change.cause.name(catalogue).to_owned(), points: change.points }
    }
}

impl ScoreRecord {
    fn of(session: &Session) -> ScoreRecord {
        let catalogue = session.scenario().catalogue();
        let score = Score::of(session);
        let [process, outcome, mood] = score.parts();
        let ratings = score.process.ratings.iter().map(|rating| RatingRecord {
            principle: catalogue.principle(rating.principle).name.clone(),
            rating: rating.value,
        });
        let breaches = score
            .breaches
            .iter()
            .map(|breach| BreachRecord { turn: breach.turn, rule: catalogue.rule(breach.rule).name.clone() });
        ScoreRecord {
            total: score.total,
            grade: score.grade,
            process,
            outcome,
            mood,
            ratings: ratings.collect(),
            breaches: breaches.collect(),
        }
    }
}

/// Compares what was recorded with what the replay gives.
#[derive(Default)]
struct Comparison {
    falsehoods: Vec<Falsehood>,
}

impl Comparison {
    fn attempt(&mut self, recorded: &Attempt, replayed: &Attempt) {
        self.same("turns", &recorded.turns.len(), &replayed.turns.len());
        self.same("ending", &recorded.ending, &replayed.ending);
        if recorded.mode != Mode::Practice {
            self.same("rewinds", &recorded.rewinds, &replayed.rewinds);
            self.same("hints", &recorded.hints, &replayed.hints);
        }
        for (i, (told, true_)) in recorded.turns.iter().zip(&replayed.turns).enumerate() {
            let at = |field: &str| format!("turns[{i}].{field}");
            self.same(&at("step"), &told.step, &true_.step);
            self.same(&at("reply"), &told.reply, &true_.reply);
            self.close(&at("meter"), told.meter, true_.meter);
            self.same(&at("band"), &told.band, &true_.band);
            self.same(&at("causes"), &told.causes.len(), &true_.causes.len());
            for (j, (told, true_)) in told.causes.iter().zip(&true_.causes).enumerate() {
                self.same(&at(&format!("causes[{j}].cause")), &told.cause, &true_.cause);
                self.close(&at(&format!("causes[{j}].points")), told.points, true_.points);
            }
        }
        let (told, true_) = (&recorded.score, &replayed.score);
        self.close("score.total", told.total, true_.total);
        self.same("score.grade", &told.grade, &true_.grade);
        self.close("score.process", told.process, true_.process);
        self.close("score.outcome", told.outcome, true_.outcome);
        self.close("score.mood", told.mood, true_.mood);
        self.same("score.ratings", &told.ratings, &true_.ratings);
        self.same("score.breaches", &told.breaches, &true_.breaches);
    }

    fn same<T: PartialEq + std::fmt::Debug>(&mut self, at: &str, recorded: &T, replayed: &T) {
        if recorded != replayed {
            self.differs(at, format!("{recorded:?}"), format!("{replayed:?}"));
        }
    }

    fn close(&mut self, at: &str, recorded: f64, replayed: f64) {
        // A NaN is not close to anything.
        let is_close = (recorded - replayed).abs() <= TOLERANCE;
        if !is_close {
            self.differs(at, recorded.to_string(), replayed.to_string());
        }
    }

    fn differs(&mut self, at: &str, recorded: String, replayed: String) {
        self.falsehoods.push(Falsehood::Differs { at: at.to_owned(), recorded, replayed });
    }
}
