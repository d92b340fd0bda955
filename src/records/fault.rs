//! What goes wrong with records, and what a person is to be told about it.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;
use thiserror::Error;

/// Why a name is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFault {
    /// Nothing but white space.
    Empty,
    /// More than 40 characters.
    TooLong,
    /// It has a character that can't be seen: a control character, or one that turns or hides text.
    Unseen,
    /// Another learner has it, but for capital letters.
    Taken,
}

/// What keeps the records from doing what they were asked; `path` is the database, or `:memory:`.
#[derive(Debug, Error)]
pub enum RecordsError {
    #[error("{path}: the name {name:?} is refused: {fault:?}")]
    Name { path: PathBuf, name: String, fault: NameFault },
    #[error("{path}: there is no such learner")]
    NoLearner { path: PathBuf },
    #[error("{path}: {reason}")]
    Damaged { path: PathBuf, reason: String },
    #[error("{path}: damaged, and another program has it open")]
    DamagedInUse { path: PathBuf },
    #[error("{path}: made by a newer program (schema {version})")]
    Newer { path: PathBuf, version: i32 },
    #[error("{path}: {source}")]
    Database { path: PathBuf, source: rusqlite::Error },
    #[error("{path}: {source}")]
    File { path: PathBuf, source: io::Error },
}

/// Something that a person should be shown; nothing of it stops play.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The file was damaged and now lies under another name; a new one was begun with what could still be read.
    SetAside {
        file: PathBuf,
        /// Attempts that were taken over.
        attempts: usize,
        reason: String,
    },
    /// The file was made by a newer program and is left as it is; nothing is saved.
    Newer { file: PathBuf, version: i32 },
    /// Records are kept in memory until they can be written. Without a path there is no folder for them.
    NotSaved { path: Option<PathBuf>, hindrance: Hindrance },
    /// The same where the records go to a shelf, as a browser's storage, and not to a folder.
    NotStored(Hindrance),
    /// Everything that waited in memory is written now.
    Saved { attempts: usize },
    /// The file was of an older program and was brought up to date; as it was it lies under another name.
    Updated { backup: PathBuf },
}

/// What keeps a file from being written; what a person can do about it differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// The file or its folder may only be read.
    ReadOnly,
    /// The disk is full.
    Full,
    /// Another program holds the file.
    Locked,
    /// Something else, in the system's words; may be empty.
    Other(String),
}

impl RecordsError {
    /// What SQLite said about a file.
    pub(super) fn database(path: &Path, source: rusqlite::Error) -> RecordsError {
        let path = path.to_path_buf();
        match source.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
                RecordsError::Damaged { path, reason: source.to_string() }
            }
            _ => RecordsError::Database { path, source },
        }
    }

    pub(super) fn file(path: &Path, source: io::Error) -> RecordsError {
        RecordsError::File { path: path.to_path_buf(), source }
    }

    pub(super) fn notice(self) -> Notice {
        let (path, hindrance) = match self {
            RecordsError::Newer { path, version } => return Notice::Newer { file: path, version },
            RecordsError::Database { path, source } => (path, database_hindrance(&source)),
            RecordsError::File { path, source } => (path, file_hindrance(&source)),
            RecordsError::Damaged { path, reason } => (path, Hindrance::Other(reason)),
            RecordsError::DamagedInUse { path } => (path, Hindrance::Locked),
            RecordsError::NoLearner { ref path } | RecordsError::Name { ref path, .. } => {
                (path.clone(), Hindrance::Other(self.to_string()))
            }
        };
        Notice::NotSaved { path: Some(path), hindrance }
    }
}

fn database_hindrance(source: &rusqlite::Error) -> Hindrance {
    match source.sqlite_error_code() {
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Hindrance::ReadOnly,
        Some(ErrorCode::DiskFull) => Hindrance::Full,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => {
            Hindrance::Locked
        }
        _ => Hindrance::Other(source.to_string()),
    }
}

fn file_hindrance(source: &io::Error) -> Hindrance {
    match source.kind() {
        io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Hindrance::ReadOnly,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Hindrance::Full,
        io::ErrorKind::ResourceBusy | io::ErrorKind::WouldBlock => Hindrance::Locked,
        _ => Hindrance::Other(source.to_string()),
    }
}

/// The error of a database that is readable and yet not true.
pub(super) fn corrupt(reason: &str) -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(
        rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT),
        Some(reason.to_owned()),
    )
}
