//! The clerk: has the records open, on a thread, so that the window never waits for a disk; or at the window's own desk,
//! where the records are in memory and there are no threads.
//!
//! Jobs go in and are done in their order; reports come out. The thread ends when the window does, after the last job.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use bevy::prelude::*;

use crate::engine::{Attempt, Catalogue, DrillRecord, Scenario, Work};
use crate::progress::Progress;
use crate::records::{
    Erased, Learner, LearnerId, Listing, NameFault, Notice, Records, RecordsError, Running, SessionId, State,
    TakenIn,
};
use crate::report::sheet::{self, Folder};

/// What the clerk can be asked for; `at` is in seconds since 1970.
pub(super) enum Job {
    /// Lists the records of the learner of a name, if there is one.
    Recall(String),
    Choose(LearnerId),
    Add(String),
    /// Nobody's records are kept from now on.
    Nobody,
    Erase(LearnerId),
    /// The session that was played is not played any more; what was kept of it is offered again.
    Leave,
    Keep {
        at: i64,
        attempt: Box<Attempt>,
    },
    Finish {
        at: i64,
        attempt: Box<Attempt>,
    },
    SaveDrill {
        at: i64,
        record: Box<DrillRecord>,
    },
    TakeUp(SessionId),
    Drop(SessionId),
    /// Finds a run, by its number.
    Find(u64),
    /// Reads all that the learner did, for what it says.
    Study {
        scenarios: Vec<Arc<Scenario>>,
        catalogue: Arc<Catalogue>,
        now: i64,
    },
    /// Writes records down to take along.
    WriteDown(Form),
    /// Adds what is in the bytes of a file.
    TakeIn(Vec<u8>),
    /// Tries again to write what waits.
    Retry,
}

/// How records are written down to take along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The learner's, as a table for a spreadsheet.
    Table,
    /// The learner's, as data that can be verified.
    Data,
    /// Everybody's, as a file that can be taken in on another machine.
    File,
}

/// Records that were written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Written {
    pub form: Form,
    /// Whose they are; empty where they are everybody's.
    pub learner: String,
    pub bytes: Vec<u8>,
}

/// What the clerk says.
pub(super) enum Report {
    Learners(Vec<Learner>),
    /// A learner was chosen, as asked.
    Chosen(Box<Listing>),
    /// Whoever was here last was looked for, and is chosen by now where they were found.
    Recalled,
    /// The records of whoever was chosen have changed.
    Changed(Box<Listing>),
    Refused(NameFault),
    /// Go on from here.
    TakenUp(Box<Attempt>),
    /// The session is played elsewhere, or is over.
    Gone,
    Found(Box<Attempt>),
    /// What the records of a learner say.
    Studied(LearnerId, Box<Progress>),
    WrittenDown(Written),
    Erased {
        name: String,
        outcome: Erased,
    },
    Notice(Notice),
    Failed(String),
    TakenIn(Result<TakenIn, RecordsError>),
    /// A job is done.
    Done,
}

/// The window's end of the clerk.
#[derive(Resource)]
pub(super) struct Clerk {
    desk: Desk,
    reports: Mutex<Receiver<Report>>,
    /// Jobs that were handed over, and jobs that are done.
    handed: u64,
    done: u64,
}

/// A job that was handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ticket(u64);

/// Where the clerk works.
enum Desk {
    Elsewhere { jobs: Option<Sender<Job>>, thread: Option<JoinHandle<()>> },
    Here(Box<Mutex<Office>>),
}

impl Clerk {
    /// Opens the records in a folder and keeps them open; `None` where the system gives no thread.
    pub fn hire(folder: Option<PathBuf>) -> Option<Clerk> {
        let (jobs, inbox) = channel();
        let (outbox, reports) = channel();
        let work = move || Office::new(Records::open(folder.as_deref()), outbox).work(&inbox);
        let thread = thread::Builder::new().name("records".into()).spawn(work).ok()?;
        let desk = Desk::Elsewhere { jobs: Some(jobs), thread: Some(thread) };
        // Opening counts as a job.
        Some(Clerk { desk, reports: Mutex::new(reports), handed: 1, done: 0 })
    }

    /// Does every job at once.
    pub fn here(records: Records) -> Clerk {
        let (outbox, reports) = channel();
        let office = Office::new(records, outbox);
        Clerk { desk: Desk::Here(Box::new(Mutex::new(office))), reports: Mutex::new(reports), handed: 1, done: 0 }
    }

    /// Hands over a job; `None` when nobody is there any more to do it.
    pub fn ask(&mut self, job: Job) -> Option<Ticket> {
        let is_taken = match &mut self.desk {
            Desk::Elsewhere { jobs, .. } => jobs.as_ref().is_some_and(|jobs| jobs.send(job).is_ok()),
            Desk::Here(office) => office.get_mut().is_ok_and(|office| {
                office.attend_to(job);
                true
            }),
        };
        self.handed += u64::from(is_taken);
        is_taken.then_some(Ticket(self.handed))
    }

    /// Whether a job is still to be done, or what came of it still to be heard.
    pub fn owes(&self, Ticket(number): Ticket) -> bool {
        number > self.done
    }

    /// Whether something is being done.
    pub fn is_busy(&self) -> bool {
        let is_on_the_way = match &self.desk {
            Desk::Elsewhere { .. } => false,
            Desk::Here(office) => office.lock().is_ok_and(|mut office| office.is_on_the_way() || office.has_told),
        };
        self.handed > self.done || is_on_the_way
    }

    /// What has been reported since the last look.
    pub fn reports(&mut self) -> Vec<Report> {
        let Ok(reports) = self.reports.get_mut() else { return Vec::new() };
        let mut all: Vec<Report> = reports.try_iter().collect();
        // They are done in the order in which they were handed over.
        self.done += all.extract_if(.., |report| matches!(report, Report::Done)).count() as u64;
        match &mut self.desk {
            Desk::Elsewhere { thread, .. } if thread.as_ref().is_none_or(JoinHandle::is_finished) => {
                self.done = self.handed;
            }
            Desk::Elsewhere { .. } => {}
            Desk::Here(office) => {
                if let Ok(office) = office.get_mut() {
                    office.has_told = false;
                }
            }
        }
        all
    }
}

impl Drop for Clerk {
    /// What was handed over is done before the program ends.
    fn drop(&mut self) {
        if let Desk::Elsewhere { jobs, thread } = &mut self.desk {
            *jobs = None;
            if let Some(thread) = thread.take() {
                // A thread that broke has nothing left to do.
                let _ = thread.join();
            }
        }
    }
}

/// The clerk's side.
struct Office {
    records: Records,
    learner: Option<LearnerId>,
    /// The session at the table.
    running: Option<Running>,
    outbox: Sender<Report>,
    /// Notices went out since the window last listened.
    has_told: bool,
}

impl Office {
    fn new(records: Records, outbox: Sender<Report>) -> Office {
        let mut office = Office { records, learner: None, running: None, outbox, has_told: false };
        let told = office.list();
        office.close_job(told);
        office
    }

    fn work(mut self, inbox: &Receiver<Job>) {
        for job in inbox {
            self.attend_to(job);
        }
    }

    fn attend_to(&mut self, job: Job) {
        let outcome = self.do_job(job);
        self.close_job(outcome);
    }

    /// Whether something is on its way to where it is kept; what came of the rest is told.
    fn is_on_the_way(&mut self) -> bool {
        let is_on_the_way = self.records.is_on_the_way();
        self.tell();
        is_on_the_way
    }

    /// Tells what a person should know.
    fn tell(&mut self) {
        for notice in self.records.take_notices() {
            self.has_told = true;
            self.say(Report::Notice(notice));
        }
    }

    /// A window that is gone hears nothing.
    fn say(&self, report: Report) {
        let _ = self.outbox.send(report);
    }

    fn close_job(&mut self, outcome: Result<(), RecordsError>) {
        self.tell();
        match outcome {
            Ok(()) => {}
            Err(RecordsError::Name { fault, .. }) => self.say(Report::Refused(fault)),
            Err(fault) => self.say(Report::Failed(fault.to_string())),
        }
        self.say(Report::Done);
    }

    fn do_job(&mut self, job: Job) -> Result<(), RecordsError> {
        match job {
            Job::Recall(name) => {
                let outcome = self.recall(&name);
                self.say(Report::Recalled);
                outcome
            }
            Job::Choose(learner) => self.choose(learner),
            Job::Add(name) => {
                let learner = self.records.add_learner(&name)?;
                self.list()?;
                self.choose(learner)
            }
            Job::Nobody => {
                self.running = None;
                self.learner = None;
                Ok(())
            }
            Job::Erase(learner) => self.erase(learner),
            Job::Leave => {
                self.running = None;
                self.changed()
            }
            Job::Keep { at, attempt } => self.keep(at, &attempt),
            Job::Finish { at, attempt } => self.finish(at, &attempt),
            Job::SaveDrill { at, record } => {
                let Some(learner) = self.learner else { return Ok(()) };
                let _ = self.records.save_drill(learner, at, &record)?;
                self.changed()
            }
            Job::TakeUp(session) => self.take_up(session),
            Job::Drop(session) => {
                let Some(learner) = self.learner else { return Ok(()) };
                if let Some(running) = self.records.resume(learner, session)? {
                    let _ = self.records.drop_unfinished(running)?;
                }
                self.changed()
            }
            Job::Find(number) => self.find(number),
            Job::Study { scenarios, catalogue, now } => self.study(&scenarios, &catalogue, now),
            Job::WriteDown(form) => self.write_down(form),
            Job::TakeIn(bytes) => {
                let outcome = self.records.take_in(&bytes);
                self.say(Report::TakenIn(outcome));
                self.list()?;
                self.changed()
            }
            Job::Retry => {
                let _ = self.records.flush_now();
                self.changed()
            }
        }
    }

    fn list(&self) -> Result<(), RecordsError> {
        self.say(Report::Learners(self.records.learners()?));
        Ok(())
    }

    fn recall(&mut self, name: &str) -> Result<(), RecordsError> {
        match self.records.learner_named(name)? {
            Some(learner) => self.choose(learner.id),
            None => Ok(()),
        }
    }

    fn choose(&mut self, learner: LearnerId) -> Result<(), RecordsError> {
        let listing = self.records.listing(learner)?;
        self.running = None;
        self.learner = Some(learner);
        self.say(Report::Chosen(Box::new(listing)));
        Ok(())
    }

    fn changed(&self) -> Result<(), RecordsError> {
        if let Some(learner) = self.learner {
            self.say(Report::Changed(Box::new(self.records.listing(learner)?)));
        }
        Ok(())
    }

    fn find(&self, number: u64) -> Result<(), RecordsError> {
        let Some(learner) = self.learner else { return Ok(()) };
        let (_, mut entries) = self.records.entries(learner)?;
        let found = entries.find(|entry| entry.number == number);
        if let Some((_, Work::Run(attempt))) = found.and_then(|entry| entry.state.into_work()) {
            self.say(Report::Found(Box::new(attempt)));
        }
        Ok(())
    }

    fn study(&self, scenarios: &[Arc<Scenario>], catalogue: &Catalogue, now: i64) -> Result<(), RecordsError> {
        let Some(learner) = self.learner else { return Ok(()) };
        let (learner, entries) = self.records.entries(learner)?;
        let works = entries.filter_map(|entry| entry.state.into_work());
        let named = |id: &str| scenarios.iter().find(|scenario| scenario.id() == id);
        self.say(Report::Studied(learner.id, Box::new(Progress::of_records(catalogue, works, now, named))));
        Ok(())
    }

    fn write_down(&mut self, form: Form) -> Result<(), RecordsError> {
        let (learner, bytes) = match (form, self.learner) {
            (Form::File, _) => (String::new(), self.records.bytes()?),
            (_, None) => return Ok(()),
            (Form::Table | Form::Data, Some(learner)) => {
                let (history, unfinished) = (self.records.history(learner)?, self.records.unfinished(learner)?);
                let name = history.learner.name.clone();
                let write = if form == Form::Table { sheet::csv } else { sheet::json };
                (name, write(&[Folder { history, unfinished }]).into_bytes())
            }
        };
        self.say(Report::WrittenDown(Written { form, learner, bytes }));
        Ok(())
    }

    fn erase(&mut self, learner: LearnerId) -> Result<(), RecordsError> {
        let name = self.records.learners()?.into_iter().find(|known| known.id == learner).map(|known| known.name);
        self.running = None;
        let outcome = self.records.erase(learner)?;
        self.learner = None;
        self.say(Report::Erased { name: name.unwrap_or_default(), outcome });
        self.list()
    }

    fn keep(&mut self, at: i64, attempt: &Attempt) -> Result<(), RecordsError> {
        let Some(learner) = self.learner else { return Ok(()) };
        let mut running = match self.running.take() {
            Some(running) => running,
            None => self.records.begin(learner)?,
        };
        let kept = self.records.keep(&mut running, at, attempt);
        self.running = Some(running);
        kept.map(|_| ())
    }

    fn finish(&mut self, at: i64, attempt: &Attempt) -> Result<(), RecordsError> {
        let Some(learner) = self.learner else { return Ok(()) };
        let _ = match self.running.take() {
            Some(running) => self.records.finish(running, at, attempt)?,
            None => self.records.save(learner, at, attempt)?,
        };
        self.changed()
    }

    fn take_up(&mut self, session: SessionId) -> Result<(), RecordsError> {
        let Some(learner) = self.learner else { return Ok(()) };
        let left = self.records.unfinished(learner)?;
        let state = left.into_iter().find(|left| left.session == session).map(|left| left.state);
        let attempt = match &state {
            Some(State::Sound { work, .. }) => work.as_run(),
            _ => None,
        };
        match (attempt, self.records.resume(learner, session)?) {
            (Some(attempt), Some(running)) => {
                self.running = Some(running);
                self.say(Report::TakenUp(Box::new(attempt.clone())));
            }
            _ => self.say(Report::Gone),
        }
        self.changed()
    }
}
