//! The records as the rest of the program has them: always there, on the disk where that can be, else in memory.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Weak;
use std::time::Duration;

use serde::Serialize;

use super::book::{self, Book};
use super::fault::{Notice, RecordsError, corrupt};
use super::file::FILE_NAME;
use super::history::{self, Damage, Entry, History, State, Verdict};
use super::learner::{Learner, LearnerId, Standing, fresh_id};
use super::listing::{Line, Listing};
use super::running::{Running, SessionId};
use super::saving::told;
use super::shelf::Shelved;
use crate::engine::{Attempt, DrillRecord};

/// How long another program may keep the file locked before records wait in memory.
const PATIENCE: Duration = Duration::from_secs(5);

/// The same while something waits already, for what is tried after each turn.
const SHORT_PATIENCE: Duration = Duration::from_millis(250);

/// Where something went that was given to the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Kept {
    OnDisk,
    /// It is tried again with the next save; when the program ends before, it is lost.
    InMemory,
}

/// A session that was left before its end.
#[derive(Clone, Debug, PartialEq)]
pub struct Unfinished {
    pub session: SessionId,
    pub state: State,
}

/// Everybody's records.
pub struct Records {
    pub(super) folder: Option<PathBuf>,
    pub(super) patience: Duration,
    pub(super) file: Option<Book>,
    /// Held as long as the file is open.
    pub(super) presence: Option<File>,
    /// What waits for the file.
    pub(super) memory: Book,
    /// Sessions whose rows are to be dropped from the file.
    pub(super) ended: Vec<SessionId>,
    /// Learners made in memory whose name was on the disk already.
    pub(super) aliases: BTreeMap<LearnerId, LearnerId>,
    /// Sessions that were begun here.
    pub(super) played: Vec<(SessionId, Weak<()>)>,
    pub(super) notices: Vec<Notice>,
    /// The last try to write failed, and the person knows.
    pub(super) is_behind: bool,
    /// Where the file goes that is on no disk.
    pub(super) shelf: Option<Shelved>,
}

/// What [`Records::erase`] did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    /// The room that the rows took was given back; not so while another program reads.
    pub is_compacted: bool,
    /// Files that earlier faults left beside the records; they may hold rows of the learner.
    pub elsewhere: Vec<PathBuf>,
}

impl Records {
    /// Opens the records in a folder, which is made if it is not there; without one they are kept in memory.
    ///
    /// It never fails. What a person should know is in [`Records::take_notices`].
    pub fn open(folder: Option<&Path>) -> Records {
        Records::open_within(folder, PATIENCE)
    }

    /// The same with another patience towards a program that keeps the file locked.
    pub fn open_within(folder: Option<&Path>, patience: Duration) -> Records {
        let mut records = Records::unopened(folder, patience);
        if let Err(fault) = records.connect() {
            records.fall_behind(told(fault));
        }
        records
    }

    pub(super) fn unopened(folder: Option<&Path>, patience: Duration) -> Records {
        Records {
            folder: folder.map(Path::to_path_buf),
            patience,
            file: None,
            presence: None,
            memory: Book::in_memory(),
            ended: Vec::new(),
            aliases: BTreeMap::new(),
            played: Vec::new(),
            notices: Vec::new(),
            is_behind: false,
            shelf: None,
        }
    }

    /// What has happened since the last time that a person should be shown.
    pub fn take_notices(&mut self) -> Vec<Notice> {
        std::mem::take(&mut self.notices)
    }

    /// The file that holds the records; `None` where there is no folder.
    pub fn path(&self) -> Option<PathBuf> {
        self.folder.as_ref().map(|folder| folder.join(FILE_NAME))
    }

    /// Everybody who has records, by name; those whose own row is gone come last.
    pub fn learners(&self) -> Result<Vec<Learner>, RecordsError> {
        let mut learners: Vec<Learner> = Vec::new();
        for book in self.books() {
            for head in book.read(book::heads)? {
                let id = LearnerId(head.learner);
                if learners.iter().all(|known| known.id != id) {
                    learners.push(learner_of(head));
                }
            }
        }
        for book in self.books() {
            for learner in book.read(book::orphans)? {
                let id = LearnerId(learner);
                if learners.iter().all(|known| known.id != id) {
                    learners.push(lost(id));
                }
            }
        }
        Ok(learners)
    }

    /// One of [`Records::learners`], found without a look at the others.
    fn learner(&self, id: LearnerId) -> Result<Option<Learner>, RecordsError> {
        for book in self.books() {
            if let Some(head) = book.read(|connection| book::head(connection, id.0))? {
                return Ok(Some(learner_of(head)));
            }
        }
        for book in self.books() {
            if book.read(|connection| book::has_attempts(connection, id.0))? {
                return Ok(Some(lost(id)));
            }
        }
        Ok(None)
    }

    /// The learner of a name, whatever its capital letters.
    pub fn learner_named(&self, name: &str) -> Result<Option<Learner>, RecordsError> {
        for book in self.books() {
            if let Some(id) = book.read(|connection| book::named(connection, name.trim()))? {
                return self.learner(LearnerId(id));
            }
        }
        Ok(None)
    }

    /// Makes a learner known.
    ///
    /// # Errors
    /// `Name` says what is wrong with the name.
    pub fn add_learner(&mut self, name: &str) -> Result<LearnerId, RecordsError> {
        let name = self.proper_name(name, None)?;
        let id = LearnerId(fresh_id());
        self.memory.write(|memory| book::insert_learner(memory, id.0, &name))?;
        let _ = self.flush(self.patience);
        Ok(self.resolved(id))
    }

    /// Gives a learner another name.
    ///
    /// # Errors
    /// `Name` says what is wrong with the name; `NoLearner`; `Database` and `Damaged` where it could not be written.
    pub fn rename(&mut self, learner: LearnerId, name: &str) -> Result<(), RecordsError> {
        let id = self.known(learner)?.0;
        let name = self.proper_name(name, Some(id))?;
        for book in self.file.iter_mut().chain([&mut self.memory]) {
            book.write(|open| match book::head(open, id.0)? {
                Some(head) if head.is_sound => book::put_head(open, &book::Head { name: name.clone(), ..head }),
                Some(_) => Err(corrupt("a learner's row was changed")),
                None => Ok(()),
            })?;
        }
        self.put_on_shelf();
        Ok(())
    }

    /// Removes a learner with everything there is of them, so that it can't be found in the file either.
    ///
    /// # Errors
    /// `NoLearner`; `Database` and `Damaged` where it could not be written. Then nothing is removed.
    pub fn erase(&mut self, learner: LearnerId) -> Result<Erased, RecordsError> {
        let id = match self.known(learner) {
            Ok((id, _)) => id,
            // A learner whose row is gone has attempts.
            Err(_) if self.learner(learner)?.is_some() => learner,
            Err(fault) => return Err(fault),
        };
        let mut is_compacted = true;
        if let Some(file) = &mut self.file {
            file.write(|open| book::erase(open, id.0))?;
            // The log still has the pages as they were.
            is_compacted = book::compact(&file.connection).unwrap_or(false);
        }
        self.memory.write(|open| book::erase(open, id.0))?;
        self.put_on_shelf();
        Ok(Erased { is_compacted, elsewhere: self.left_behind() })
    }

    /// Saves an attempt that was not kept turn by turn.
    ///
    /// # Errors
    /// `NoLearner`.
    pub fn save(&mut self, learner: LearnerId, at: i64, attempt: &Attempt) -> Result<Kept, RecordsError> {
        self.append(learner, at, &json(attempt))
    }

    /// Saves the answer to a drill.
    ///
    /// # Errors
    /// `NoLearner`.
    pub fn save_drill(&mut self, learner: LearnerId, at: i64, answer: &DrillRecord) -> Result<Kept, RecordsError> {
        self.append(learner, at, &json(answer))
    }

    fn append(&mut self, learner: LearnerId, at: i64, text: &[u8]) -> Result<Kept, RecordsError> {
        let (learner, name) = self.known(learner)?;
        self.memory.write(|memory| {
            if book::head(memory, learner.0)?.is_none() {
                book::insert_learner(memory, learner.0, &name)?;
            }
            book::append(memory, learner.0, at, text)
        })?;
        Ok(self.flush(self.patience))
    }

    /// Begins a session of a learner. There is nothing of it in the records until its first turn is kept.
    ///
    /// # Errors
    /// `NoLearner`.
    pub fn begin(&mut self, learner: LearnerId) -> Result<Running, RecordsError> {
        let (learner, _) = self.known(learner)?;
        let running = Running::begin(self.folder.as_deref(), learner);
        self.played.retain(|(_, alive)| alive.strong_count() > 0);
        self.played.push(running.watch());
        Ok(running)
    }

    /// Keeps a session as it stands after a turn; `at` is in seconds since 1970.
    ///
    /// # Errors
    /// `NoLearner`, when the learner was erased meanwhile.
    pub fn keep(&mut self, running: &mut Running, at: i64, attempt: &Attempt) -> Result<Kept, RecordsError> {
        let (learner, name) = self.known(running.learner)?;
        running.lock_late(self.folder.as_deref());
        let text = json(attempt);
        self.memory.write(|memory| {
            if book::head(memory, learner.0)?.is_none() {
                book::insert_learner(memory, learner.0, &name)?;
            }
            book::keep(memory, running.session.0, learner.0, at, &text)
        })?;
        let patience = if self.is_behind { self.patience.min(SHORT_PATIENCE) } else { self.patience };
        Ok(self.flush(patience))
    }

    /// Saves the attempt of a session that has come to its end, and drops the session in the same transaction.
    ///
    /// # Errors
    /// `NoLearner`, when the learner was erased meanwhile.
    pub fn finish(&mut self, running: Running, at: i64, attempt: &Attempt) -> Result<Kept, RecordsError> {
        self.memory.write(|memory| book::forget(memory, running.session.0))?;
        self.ended.push(running.session);
        let kept = self.save(running.learner, at, attempt)?;
        if kept == Kept::OnDisk {
            running.end(self.folder.as_deref());
        }
        Ok(kept)
    }

    /// Sessions of a learner that were left and that nobody plays now, the latest first.
    pub fn unfinished(&self, learner: LearnerId) -> Result<Vec<Unfinished>, RecordsError> {
        let learner = self.resolved(learner);
        let mut found: Vec<Unfinished> = Vec::new();
        // What is in memory is later than what is on the disk.
        for book in [&self.memory].into_iter().chain(&self.file) {
            for row in book.read(|connection| book::unfinished(connection, learner.0))? {
                let session = SessionId(row.session);
                let is_known = found.iter().any(|known| known.session == session) || self.ended.contains(&session);
                if is_known || self.is_played(session) {
                    continue;
                }
                let damaged = State::Damaged(Damage::Changed);
                let state = if row.is_sound { history::state(row.at, false, row.text) } else { damaged };
                found.push(Unfinished { session, state });
            }
        }
        Ok(found)
    }

    /// Takes up a session that was left; `None` when another program has taken it up, or it is not there any more.
    pub fn resume(&mut self, learner: LearnerId, session: SessionId) -> Result<Option<Running>, RecordsError> {
        let learner = self.resolved(learner);
        if self.is_played_here(session) {
            return Ok(None);
        }
        let Some(running) = Running::resume(self.folder.as_deref(), session, learner) else { return Ok(None) };
        if self.unfinished_rows(learner)?.contains(&session.0) {
            self.played.push(running.watch());
            Ok(Some(running))
        } else {
            // It was ended between the look and the lock.
            running.end(self.folder.as_deref());
            Ok(None)
        }
    }

    /// Drops a session that was left, or one that is being played.
    pub fn drop_unfinished(&mut self, running: Running) -> Result<Kept, RecordsError> {
        self.memory.write(|memory| book::forget(memory, running.session.0))?;
        self.ended.push(running.session);
        let kept = self.flush(self.patience);
        if kept == Kept::OnDisk {
            running.end(self.folder.as_deref());
        }
        Ok(kept)
    }

    /// A learner's attempts. What is damaged is shown as damaged, at its place.
    ///
    /// # Errors
    /// `NoLearner`; `Database` and `Damaged` where nothing can be read.
    pub fn history(&self, learner: LearnerId) -> Result<History, RecordsError> {
        let (learner, entries) = self.entries(learner)?;
        Ok(History { learner, entries: entries.collect() })
    }

    /// The same, and what was left, without the turns.
    ///
    /// # Errors
    /// Those of [`Records::history`].
    pub fn listing(&self, learner: LearnerId) -> Result<Listing, RecordsError> {
        let unfinished = self.unfinished(learner)?;
        let (learner, entries) = self.entries(learner)?;
        Ok(Listing { learner, lines: entries.map(|entry| Line::of(&entry)).collect(), unfinished })
    }

    /// The same, each attempt read when its turn comes.
    ///
    /// # Errors
    /// Those of [`Records::history`].
    pub fn entries(
        &self,
        learner: LearnerId,
    ) -> Result<(Learner, impl Iterator<Item = Entry> + use<'_>), RecordsError> {
        let learner = self.resolved(learner);
        let Some(known) = self.learner(learner)? else { return Err(self.no_learner()) };
        let mut chains = Vec::new();
        let mut before = 0;
        for book in self.books() {
            let (last, verdicts) = read_chain(book, learner)?;
            let is_waiting = book.path == self.memory.path;
            let numbered =
                move |entry: Entry| Entry { is_waiting, number: before + entry.number, state: entry.state };
            chains.push(history::entries(verdicts).map(numbered));
            before += last;
        }
        Ok((known, chains.into_iter().flatten()))
    }

    /// Tries again to write what waits, as before the program ends.
    pub fn flush_now(&mut self) -> Kept {
        self.flush(self.patience)
    }
}

fn learner_of(head: book::Head) -> Learner {
    let standing = if head.is_sound { Standing::Sound } else { Standing::Damaged };
    Learner { id: LearnerId(head.learner), name: head.name, standing }
}

fn lost(id: LearnerId) -> Learner {
    Learner { id, name: String::new(), standing: Standing::Lost }
}

/// A learner's chain in a book: how many numbers it has, and each with the verdict on it.
type Chain<'a> = (u64, Box<dyn Iterator<Item = (i64, Verdict)> + 'a>);

/// Reads a chain that is whole row by row; of one that isn't, everything that can be found, to be judged.
fn read_chain(book: &Book, learner: LearnerId) -> Result<Chain<'_>, RecordsError> {
    let connection = &book.connection;
    let head = book.read(|connection| book::head(connection, learner.0))?;
    if let Some(head) = &head
        && book::is_chain_whole(connection, head).unwrap_or(false)
    {
        let mut read = book::reader(connection, learner.0).map_err(|error| book.fault(error))?;
        // Another program may have erased it since it was looked at.
        let verdicts = (1..=head.attempts).map(move |number| (number, read(number).ok_or(Damage::Missing)));
        return Ok((head.attempts.unsigned_abs(), Box::new(verdicts)));
    }
    let mut rows = book::rows(connection, learner.0);
    rows.extend(book::rows_without_index(connection, learner.0));
    let verdicts = history::judge(head.as_ref(), rows);
    let last = verdicts.last_key_value().map_or(0, |(number, _)| number.unsigned_abs());
    Ok((last, Box::new(verdicts.into_iter())))
}

fn json(record: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(record).expect("a record can be written")
}
