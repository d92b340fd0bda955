//! How memory and disk are brought together: opening, setting aside, and writing what waits.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;

use super::book::{self, Book};
use super::fault::{Hindrance, NameFault, Notice, RecordsError};
use super::file::{self, FILE_NAME};
use super::history;
use super::keeper::{Kept, Records};
use super::learner::{LearnerId, proper};
use super::rescue::{self, Salvage};
use super::running::{self, SessionId};

/// What a person is told of a fault; without one there is no folder.
pub fn told(fault: Option<RecordsError>) -> Notice {
    fault.map_or_else(
        || Notice::NotSaved { path: None, hindrance: Hindrance::Other(String::new()) },
        RecordsError::notice,
    )
}

impl Records {
    pub(super) fn books(&self) -> impl Iterator<Item = &Book> {
        self.file.iter().chain([&self.memory])
    }

    pub(super) fn resolved(&self, learner: LearnerId) -> LearnerId {
        self.aliases.get(&learner).copied().unwrap_or(learner)
    }

    pub(super) fn no_learner(&self) -> RecordsError {
        RecordsError::NoLearner { path: self.path().unwrap_or_else(|| self.memory.path.clone()) }
    }

    pub(super) fn known(&self, learner: LearnerId) -> Result<(LearnerId, String), RecordsError> {
        let learner = self.resolved(learner);
        for book in self.books() {
            if let Some(head) = book.read(|connection| book::head(connection, learner.0))? {
                return Ok((learner, head.name));
            }
        }
        Err(self.no_learner())
    }

    pub(super) fn proper_name(&self, name: &str, but: Option<LearnerId>) -> Result<String, RecordsError> {
        let refused = |fault| RecordsError::Name {
            path: self.path().unwrap_or_else(|| self.memory.path.clone()),
            name: name.to_owned(),
            fault,
        };
        let proper = proper(name).map_err(refused)?;
        for book in self.books() {
            let owner = book.read(|connection| book::named(connection, &proper))?;
            if owner.is_some() && owner != but.map(|id| id.0) {
                return Err(refused(NameFault::Taken));
            }
        }
        Ok(proper)
    }

    pub(super) fn unfinished_rows(&self, learner: LearnerId) -> Result<Vec<i64>, RecordsError> {
        let mut sessions = Vec::new();
        for book in self.books() {
            let rows = book.read(|connection| book::unfinished(connection, learner.0))?;
            sessions.extend(rows.iter().map(|row| row.session));
        }
        sessions.retain(|&session| !self.ended.contains(&SessionId(session)));
        Ok(sessions)
    }

    pub(super) fn is_played_here(&self, session: SessionId) -> bool {
        self.played.iter().any(|(played, alive)| *played == session && alive.strong_count() > 0)
    }

    pub(super) fn is_played(&self, session: SessionId) -> bool {
        self.is_played_here(session) || running::is_running(self.folder.as_deref(), session)
    }

    /// Backups, damaged files, and drafts of a program that was killed over them, that lie beside the records.
    pub(super) fn left_behind(&self) -> Vec<PathBuf> {
        let Some(files) = self.folder.as_ref().and_then(|folder| fs::read_dir(folder).ok()) else {
            return Vec::new();
        };
        let mut found: Vec<PathBuf> = files
            .filter_map(|file| Some(file.ok()?.path()))
            .filter(|path| {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                ["before-", "damaged-", "new-"].iter().any(|kind| name.starts_with(&format!("records.{kind}")))
            })
            .collect();
        found.sort();
        found
    }

    /// Opens the file; a damaged one is set aside. `Err(None)` means that there is no folder.
    pub(super) fn connect(&mut self) -> Result<(), Option<RecordsError>> {
        self.close();
        let folder = self.folder.clone().ok_or(None)?;
        let path = folder.join(FILE_NAME);
        fs::create_dir_all(&folder).map_err(|error| RecordsError::file(&folder, error))?;
        self.presence = present(&folder);
        let opening = match file::open(&path, self.patience) {
            Err(RecordsError::Damaged { reason, .. }) => self.set_aside(&path, &reason),
            outcome => outcome,
        };
        let opening = opening.map_err(|fault| {
            self.presence = None;
            Some(fault)
        })?;
        if let Some(backup) = opening.backup {
            self.notices.push(Notice::Updated { backup });
        }
        if let Ok(stored) = opening.book.read(book::sessions)
            && !opening.book.is_read_only
        {
            running::sweep(&folder, &stored);
        }
        self.file = Some(opening.book);
        opening.trouble.map_or(Ok(()), |trouble| Err(Some(trouble)))
    }

    fn close(&mut self) {
        self.file = None;
        self.presence = None;
    }

    /// Puts a damaged file elsewhere and begins a new one with what can still be read.
    fn set_aside(&mut self, path: &Path, reason: &str) -> Result<file::Opening, RecordsError> {
        if let Some(file) = &self.file {
            // Closing must not write a log into a file that is not what it should be.
            let _ = file.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
        }
        self.close();
        let folder = self.folder.clone().unwrap_or_default();
        let alone = alone(&folder, path)?;
        let salvage = Salvage::of(path);
        let aside = rescue::set_aside(path).map_err(|error| RecordsError::file(path, error))?;
        let opening = file::open(path, self.patience).and_then(|mut opening| {
            opening.book.write(|open| salvage.write(open))?;
            Ok(opening)
        });
        // What can't be written now is written with everything else as soon as that works.
        let is_kept = opening.is_ok() || self.memory.write(|open| salvage.write(open)).is_ok();
        let attempts = if is_kept { salvage.attempts() } else { 0 };
        self.notices.push(Notice::SetAside { file: aside, attempts, reason: reason.to_owned() });
        drop(alone);
        self.presence = present(&folder);
        opening
    }

    /// Writes what waits.
    pub(super) fn flush(&mut self, patience: Duration) -> Kept {
        let tried = self.try_flush(patience);
        match tried {
            Ok(attempts) if self.shelf.is_some() => self.attend(attempts),
            Ok(attempts) => {
                if self.is_behind {
                    self.is_behind = false;
                    self.notices.push(Notice::Saved { attempts });
                }
                Kept::OnDisk
            }
            Err(fault) => {
                self.fall_behind(told(fault));
                Kept::InMemory
            }
        }
    }

    pub(super) fn fall_behind(&mut self, notice: Notice) {
        if !self.is_behind {
            self.is_behind = true;
            self.notices.push(notice);
        }
    }

    fn try_flush(&mut self, patience: Duration) -> Result<usize, Option<RecordsError>> {
        if self.shelf.is_some() {
            let attempts = self.write_out(patience)?;
            self.put_on_shelf();
            return Ok(attempts);
        }
        let path = self.path().ok_or(None)?;
        let is_usable = self.file.as_ref().is_some_and(|file| !file.is_read_only);
        // A file that was taken away would go on being written where nobody finds it.
        if !is_usable || !fs::exists(&path).unwrap_or(false) {
            self.connect()?;
        }
        match self.write_out(patience) {
            Err(RecordsError::Damaged { reason, .. }) => {
                let opening = self.set_aside(&path, &reason)?;
                self.file = Some(opening.book);
                Ok(self.write_out(patience)?)
            }
            outcome => Ok(outcome?),
        }
    }

    /// Moves everything in memory to the file, in one transaction, and returns how many attempts that were.
    fn write_out(&mut self, patience: Duration) -> Result<usize, RecordsError> {
        let Some(file) = &mut self.file else { return Err(self.no_learner()) };
        let path = file.path.clone();
        file.connection.busy_timeout(patience).map_err(|error| RecordsError::database(&path, error))?;
        let memory = &self.memory;
        let heads = memory.read(book::heads)?;
        let ended = &self.ended;
        let (attempts, aliases) = file.write(|open| {
            let mut attempts = 0;
            let mut aliases = BTreeMap::new();
            for head in &heads {
                let learner = owner(open, head)?;
                if learner != head.learner {
                    aliases.insert(LearnerId(head.learner), LearnerId(learner));
                }
                let rows = history::judge(Some(head), book::rows(&memory.connection, head.learner));
                for row in rows.into_values().flatten() {
                    book::append(open, learner, row.at, &row.text)?;
                    attempts += 1;
                }
                for row in book::unfinished(&memory.connection, head.learner)? {
                    book::keep(open, row.session, learner, row.at, &row.text)?;
                }
            }
            for session in ended {
                book::forget(open, session.0)?;
            }
            Ok((attempts, aliases))
        })?;
        self.aliases.extend(aliases);
        self.ended.clear();
        self.memory.write(|open| book::clear(open))?;
        if attempts > 0 {
            book::settle(&file.connection);
        }
        Ok(attempts)
    }
}

/// Whose rows these become in a file: the same learner's, else those of one of the same name, else a new one's.
pub(super) fn owner(open: &rusqlite::Connection, head: &book::Head) -> rusqlite::Result<i64> {
    if book::head(open, head.learner)?.is_some() {
        return Ok(head.learner);
    }
    if let Some(learner) = book::named(open, &head.name)? {
        return Ok(learner);
    }
    book::insert_learner(open, head.learner, &head.name)?;
    Ok(head.learner)
}

/// The lock that says that a program has the records open; `None` where there are no locks.
fn present(folder: &Path) -> Option<File> {
    let file = presence(folder)?;
    file.try_lock_shared().ok()?;
    Some(file)
}

fn presence(folder: &Path) -> Option<File> {
    OpenOptions::new().create(true).truncate(false).write(true).open(folder.join("records.lock")).ok()
}

/// How long a lock may be kept by a process that is just being started from here: until it runs a program of its own, it
/// holds whatever was open.
const START_OF_A_PROCESS: Duration = Duration::from_secs(1);

/// The same for a program that needs to be the only one.
fn alone(folder: &Path, path: &Path) -> Result<Option<File>, RecordsError> {
    let Some(file) = presence(folder) else { return Ok(None) };
    let asked = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(Some(file)),
            Err(TryLockError::WouldBlock) if asked.elapsed() < START_OF_A_PROCESS => {
                thread::sleep(Duration::from_millis(5));
            }
            Err(TryLockError::WouldBlock) => {
                return Err(RecordsError::DamagedInUse { path: path.to_path_buf() });
            }
            Err(TryLockError::Error(_)) => return Ok(None),
        }
    }
}
