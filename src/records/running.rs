//! The lock that a session holds while it is played, so that no other program offers it to be continued.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Weak};

use super::learner::{LearnerId, fresh_id};

/// A session in these records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(pub(super) i64);

/// A session that is being played. Dropping it stops the play; what was kept of it is then offered again.
#[derive(Debug)]
pub struct Running {
    pub(super) session: SessionId,
    pub(super) learner: LearnerId,
    /// `None` where files can't be made or locked.
    lock: Option<File>,
    /// Known to the records it belongs to, which may have no lock to look at.
    alive: Arc<()>,
}

impl Running {
    /// A session that is new.
    pub(super) fn begin(folder: Option<&Path>, learner: LearnerId) -> Running {
        loop {
            let session = SessionId(fresh_id());
            match take(folder, session) {
                Taken::Yes(lock) => return Running { session, learner, lock: Some(lock), alive: Arc::new(()) },
                Taken::Unlockable => return Running { session, learner, lock: None, alive: Arc::new(()) },
                Taken::Elsewhere => {}
            }
        }
    }

    /// A session that was left; `None` while another program plays it.
    pub(super) fn resume(folder: Option<&Path>, session: SessionId, learner: LearnerId) -> Option<Running> {
        match take(folder, session) {
            Taken::Yes(lock) => Some(Running { session, learner, lock: Some(lock), alive: Arc::new(()) }),
            Taken::Unlockable => Some(Running { session, learner, lock: None, alive: Arc::new(()) }),
            Taken::Elsewhere => None,
        }
    }

    /// Takes the lock that could not be taken when the session began.
    pub(super) fn lock_late(&mut self, folder: Option<&Path>) {
        if self.lock.is_none()
            && let Taken::Yes(lock) = take(folder, self.session)
        {
            self.lock = Some(lock);
        }
    }

    pub fn learner(&self) -> LearnerId {
        self.learner
    }

    pub fn session(&self) -> SessionId {
        self.session
    }

    pub(super) fn watch(&self) -> (SessionId, Weak<()>) {
        (self.session, Arc::downgrade(&self.alive))
    }

    /// Takes the lock's file away; only what has no row any more may do that.
    pub(super) fn end(self, folder: Option<&Path>) {
        if let Some(folder) = folder
            && self.lock.is_some()
        {
            // What stays behind is swept away at a later start.
            let _ = fs::remove_file(path(folder, self.session));
        }
    }
}

enum Taken {
    Yes(File),
    /// Somebody else has it.
    Elsewhere,
    /// There are no locks here.
    Unlockable,
}

fn path(folder: &Path, session: SessionId) -> PathBuf {
    folder.join(format!("running-{:016x}.lock", session.0))
}

fn take(folder: Option<&Path>, session: SessionId) -> Taken {
    let Some(folder) = folder else { return Taken::Unlockable };
    let path = path(folder, session);
    let Ok(file) = OpenOptions::new().create(true).truncate(false).write(true).open(&path) else {
        return Taken::Unlockable;
    };
    match file.try_lock() {
        // A sweep may have taken the file away between opening and locking; then the lock says nothing to others.
        Ok(()) if fs::metadata(&path).is_ok() => Taken::Yes(file),
        Ok(()) | Err(TryLockError::WouldBlock) => Taken::Elsewhere,
        Err(TryLockError::Error(_)) => Taken::Unlockable,
    }
}

/// Whether somebody plays a session right now.
pub fn is_running(folder: Option<&Path>, session: SessionId) -> bool {
    let Some(folder) = folder else { return false };
    let Ok(file) = OpenOptions::new().write(true).open(path(folder, session)) else { return false };
    // Shared, so that two programs that look at the same time don't see each other.
    matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
}

/// Takes away the locks of sessions that are neither stored nor played.
pub fn sweep(folder: &Path, stored: &[i64]) {
    let Ok(files) = fs::read_dir(folder) else { return };
    for file in files.filter_map(Result::ok) {
        let name = file.file_name().to_string_lossy().into_owned();
        let number = name.strip_prefix("running-").and_then(|rest| rest.strip_suffix(".lock"));
        let Some(session) = number.and_then(|number| i64::from_str_radix(number, 16).ok()) else { continue };
        if !stored.contains(&session)
            && let Taken::Yes(_lock) = take(Some(folder), SessionId(session))
        {
            let _ = fs::remove_file(file.path());
        }
    }
}
