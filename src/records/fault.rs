//! What goes wrong with records, and what a person is to be told about it.

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
    File { path: PathBuf, source: std::io::Error },
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
    NotSaved { path: Option<PathBuf>, reason: String },
    /// Everything that waited in memory is written now.
    Saved { attempts: usize },
    /// The file was of an older program and was brought up to date; as it was it lies under another name.
    Updated { backup: PathBuf },
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

    pub(super) fn file(path: &Path, source: std::io::Error) -> RecordsError {
        RecordsError::File { path: path.to_path_buf(), source }
    }

    pub(super) fn notice(self) -> Notice {
        match self {
            RecordsError::Newer { path, version } => Notice::Newer { file: path, version },
            RecordsError::Database { path, source } => {
                Notice::NotSaved { path: Some(path), reason: source.to_string() }
            }
            RecordsError::File { path, source } => {
                Notice::NotSaved { path: Some(path), reason: source.to_string() }
            }
            RecordsError::Damaged { path, reason } => Notice::NotSaved { path: Some(path), reason },
            RecordsError::DamagedInUse { ref path }
            | RecordsError::NoLearner { ref path }
            | RecordsError::Name { ref path, .. } => {
                Notice::NotSaved { path: Some(path.clone()), reason: self.to_string() }
            }
        }
    }
}

/// The error of a database that is readable and yet not true.
pub(super) fn corrupt(reason: &str) -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(
        rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT),
        Some(reason.to_owned()),
    )
}
