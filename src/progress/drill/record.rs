//! From an answered drill to its record, and back to the decision, to judge the answer anew.

use std::sync::Arc;

use super::Drill;
use crate::authoring::Outlooks;
use crate::engine::{DRILL_FORMAT, DrillRecord, Falsehood, Mode, ReplyId, Scenario, Session, Setup};

/// Largest difference between recorded and judged points.
const TOLERANCE: f64 = 1e-9;

impl DrillRecord {
    /// Records an answer; `None` for a reply that the drill does not offer.
    pub fn of(drill: &Drill, reply: ReplyId) -> Option<DrillRecord> {
        let verdict = drill.answer(reply)?;
        let scenario = drill.scenario();
        let name = |reply: ReplyId| scenario.reply(reply).name.clone();
        let record = DrillRecord {
            scenario: scenario.id().to_owned(),
            hash: scenario.hash().to_owned(),
            seed: drill.session().setup().seed,
            path: drill.session().turns().iter().map(|turn| name(turn.reply)).collect(),
            reply: name(reply),
            principle: scenario.catalogue().principle(verdict.principle).name.clone(),
            given_away: verdict.given_away,
            ..DrillRecord::default()
        };
        Some(record.sealed())
    }

    /// The drill that it answers.
    ///
    /// # Errors
    /// What in the record can't be, as a reply that is not open where it stands, or a moment that is no drill.
    pub fn drill(&self, scenario: &Arc<Scenario>) -> Result<Drill, Falsehood> {
        if self.hash != scenario.hash() {
            let here = scenario.hash().to_owned();
            return Err(Falsehood::OtherScenario { recorded: self.hash.clone(), here });
        }
        let setup = Setup { seed: self.seed, mode: Mode::Practice };
        let mut session = Session::begin(Arc::clone(scenario), setup);
        for (i, name) in self.path.iter().enumerate() {
            let taken = scenario.reply_named(session.step(), name).and_then(|reply| session.choose(reply).ok());
            if taken.is_none() {
                return Err(Falsehood::ImpossibleReply { turn: i + 1, reply: name.clone() });
            }
        }
        Drill::at(session, &Outlooks::of(scenario))
            .ok_or_else(|| differs("path", self.path.join(","), String::new()))
    }

    /// Judges the answer again and lists everything in the record that is not true; empty when all of it is.
    pub fn verify(&self, scenario: &Arc<Scenario>) -> Vec<Falsehood> {
        let drill = match self.drill(scenario) {
            Ok(drill) => drill,
            Err(falsehood) => return vec![falsehood],
        };
        let answer = scenario.reply_named(drill.step(), &self.reply);
        let Some(told) = answer.and_then(|reply| DrillRecord::of(&drill, reply)) else {
            return vec![Falsehood::ImpossibleReply { turn: self.path.len() + 1, reply: self.reply.clone() }];
        };
        let mut falsehoods = Vec::new();
        if self.format != DRILL_FORMAT {
            falsehoods.push(differs("format", self.format.to_string(), DRILL_FORMAT.to_string()));
        }
        if self.scenario != told.scenario {
            falsehoods.push(differs("scenario", self.scenario.clone(), told.scenario));
        }
        if self.principle != told.principle {
            falsehoods.push(differs("principle", self.principle.clone(), told.principle));
        }
        // A NaN is not close to anything.
        let is_close = (self.given_away - told.given_away).abs() <= TOLERANCE;
        if !is_close {
            falsehoods.push(differs("given_away", self.given_away.to_string(), told.given_away.to_string()));
        }
        if falsehoods.is_empty() && !self.is_sealed() {
            falsehoods.push(Falsehood::BrokenSeal);
        }
        falsehoods
    }
}

fn differs(at: &str, recorded: String, replayed: String) -> Falsehood {
    Falsehood::Differs { at: at.to_owned(), recorded, replayed }
}
