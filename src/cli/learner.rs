//! Learners at the terminal: where their records are, what is told of them, and a talk that is kept turn by turn.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use super::{Context, Failure};
use crate::catalog::{Library, Pack};
use crate::engine::{Attempt, DrillRecord, PrincipleId, Scenario, Session};
use crate::locale::{Lang, Words, msg};
use crate::progress::Progress;
use crate::records::{
    Kept, LONGEST_NAME, Learner, LearnerId, NameFault, Notice, Records, RecordsError, Running, SessionId,
};
use crate::report;

/// Where the records are.
#[derive(Debug, clap::Args)]
pub struct Place {
    /// The folder of the records. The user's data folder if left out.
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
}

impl Place {
    /// Opens the records there, and says what is to be known of them.
    pub fn open(&self, lang: Lang) -> (Records, Vec<Notice>) {
        let folder = self.folder.clone().or_else(records_folder);
        let mut records = Records::open(folder.as_deref());
        let notices = records.take_notices();
        tell(&notices, lang);
        (records, notices)
    }
}

/// Where the records are if nothing else is said.
pub fn records_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "counterpoise").map(|dirs| dirs.data_dir().join("records"))
}

/// Says on stderr what happened to the records.
fn tell(notices: &[Notice], lang: Lang) {
    let words = Words::interface(lang);
    for notice in notices {
        anstream::eprintln!("{}", report::records_notice(notice, &words));
    }
}

/// The learner of a name.
pub fn find(records: &Records, name: &str) -> Result<Learner, Failure> {
    if let Some(learner) = records.learner_named(name).map_err(|fault| unusable(&fault))? {
        return Ok(learner);
    }
    let known = records.learners().map_err(|fault| unusable(&fault))?;
    let known: Vec<String> = known.into_iter().map(|learner| learner.name).collect();
    let failure =
        Failure::wrong_use(msg::ERROR_NO_LEARNER).arg("name", report::short(name)).arg("known", known.join(", "));
    Err(if known.is_empty() { failure } else { failure.hint(msg::ERROR_NO_LEARNER_HINT) })
}

/// What the records refused, as a failure of the command.
pub fn unusable(fault: &RecordsError) -> Failure {
    let RecordsError::Name { name, fault, .. } = fault else {
        return Failure::environment(msg::ERROR_RECORDS).arg("reason", fault);
    };
    let failure = match fault {
        NameFault::Empty => Failure::wrong_use(msg::ERROR_LEARNER_EMPTY),
        NameFault::TooLong => Failure::wrong_use(msg::ERROR_LEARNER_LONG).hint(msg::ERROR_LEARNER_LONG_HINT),
        NameFault::Unseen => Failure::wrong_use(msg::ERROR_LEARNER_UNSEEN).hint(msg::ERROR_LEARNER_UNSEEN_HINT),
        NameFault::Taken => Failure::wrong_use(msg::ERROR_LEARNER_TAKEN).hint(msg::ERROR_LEARNER_TAKEN_HINT),
    };
    failure.arg("name", report::short(name)).arg("most", LONGEST_NAME)
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

/// A talk that a learner's records keep.
pub struct Keeping {
    records: Records,
    learner: LearnerId,
    running: Option<Running>,
    lang: Lang,
}

/// A talk that was left, as it can be offered.
pub struct Left {
    pub id: SessionId,
    pub at: i64,
    /// `None` where the scenario is not the one it was played with.
    pub session: Option<Session>,
}

impl Keeping {
    /// Opens a learner's records; a name that is new becomes known.
    pub fn open(context: &Context, place: &Place, name: &str) -> Result<Keeping, Failure> {
        let (mut records, _) = place.open(context.lang);
        let known = |records: &Records| records.learner_named(name).map_err(|fault| unusable(&fault));
        let learner = match known(&records)? {
            Some(learner) => learner.id,
            None => match records.add_learner(name) {
                Ok(learner) => learner,
                // Another program may have been quicker.
                Err(refused) => known(&records)?.ok_or_else(|| unusable(&refused))?.id,
            },
        };
        Ok(Keeping { records, learner, running: None, lang: context.lang })
    }

    /// Principles by how much the learner's records say that they want practice.
    pub fn wanted(&self, library: &Library) -> Result<Vec<PrincipleId>, Failure> {
        let (_, entries) = self.records.entries(self.learner).map_err(|fault| unusable(&fault))?;
        let works = entries.filter_map(|entry| entry.state.into_work());
        let scenario = |id: &str| library.pack(id).and_then(Pack::scenario);
        Ok(Progress::of_records(library.catalogue(), works, now(), scenario).wanted())
    }

    /// Saves the answer to a drill.
    pub fn save_drill(&mut self, answer: &DrillRecord) -> Result<Kept, Failure> {
        let kept = self.records.save_drill(self.learner, now(), answer);
        tell(&self.records.take_notices(), self.lang);
        kept.map_err(|fault| unusable(&fault))
    }

    /// Talks about a scenario that were left, the latest first.
    pub fn left(&self, scenario: &Arc<Scenario>) -> Result<Vec<Left>, Failure> {
        let unfinished = self.records.unfinished(self.learner).map_err(|fault| unusable(&fault))?;
        let left = unfinished.iter().filter_map(|unfinished| {
            let (at, attempt) = unfinished.state.run().filter(|(_, attempt)| attempt.scenario == scenario.id())?;
            Some(Left { id: unfinished.session, at, session: again(attempt, scenario) })
        });
        Ok(left.collect())
    }

    /// Goes on with a talk that was left; false when another program was quicker.
    pub fn take_up(&mut self, id: SessionId) -> Result<bool, Failure> {
        self.running = self.records.resume(self.learner, id).map_err(|fault| unusable(&fault))?;
        Ok(self.running.is_some())
    }

    /// Drops a talk that was left.
    pub fn drop_left(&mut self, id: SessionId) -> Result<(), Failure> {
        let running = self.records.resume(self.learner, id).map_err(|fault| unusable(&fault))?;
        if let Some(running) = running {
            let _ = self.records.drop_unfinished(running).map_err(|fault| unusable(&fault))?;
        }
        Ok(())
    }

    /// Keeps the talk as it stands.
    pub fn keep(&mut self, session: &Session) -> Result<(), Failure> {
        let mut running = match self.running.take() {
            Some(running) => running,
            None => self.records.begin(self.learner).map_err(|fault| unusable(&fault))?,
        };
        let attempt = Attempt::of(session, self.lang.tag());
        let kept = self.records.keep(&mut running, now(), &attempt);
        self.running = Some(running);
        tell(&self.records.take_notices(), self.lang);
        kept.map(|_| ()).map_err(|fault| unusable(&fault))
    }

    /// Saves a talk that is over.
    pub fn finish(mut self, attempt: &Attempt) -> Result<Kept, Failure> {
        let kept = match self.running.take() {
            Some(running) => self.records.finish(running, now(), attempt),
            None => self.records.save(self.learner, now(), attempt),
        };
        tell(&self.records.take_notices(), self.lang);
        kept.map_err(|fault| unusable(&fault))
    }
}

/// The session of an attempt, where the scenario is still the same.
fn again(attempt: &Attempt, scenario: &Arc<Scenario>) -> Option<Session> {
    if attempt.hash != scenario.hash() {
        return None;
    }
    let (session, impossible) = attempt.replay(scenario);
    impossible.is_none().then_some(session)
}
