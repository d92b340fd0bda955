//! Records without a folder: a database in memory, the whole of which goes to a shelf after each change. A browser's
//! storage is one.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, MAIN_DB};

use super::book::Book;
use super::fault::{Hindrance, Notice, RecordsError};
use super::file::{guard, inspect};
use super::keeper::{Kept, Records};
use super::rescue::Salvage;
use super::schema;

/// Takes the records as bytes, and may answer later.
pub trait Shelf: Send {
    /// Takes everything there is; what was put before is replaced as a whole or not at all.
    fn put(&mut self, bytes: &[u8]);

    /// What came of what was put last.
    fn state(&mut self) -> ShelfState;

    /// Keeps damaged bytes under a name of their own, and returns it.
    fn put_aside(&mut self, bytes: &[u8]) -> PathBuf;
}

/// Whether what was put on a shelf stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShelfState {
    Kept,
    Busy,
    Failed(Hindrance),
}

/// A shelf, and what is on the way to it.
pub(super) struct Shelved {
    shelf: Box<dyn Shelf>,
    /// Attempts that the shelf has not confirmed.
    attempts: usize,
}

/// Stands for the file in messages.
const NAME: &str = "records.sqlite";

/// Where a file says how it is read and written; 2 is with a write-ahead log, which needs a disk, 1 without.
const FORMAT_BYTES: std::ops::Range<usize> = 18..20;

/// Records from the bytes of a file.
///
/// # Errors
/// `Damaged` and `Newer` where they are no records that can be read.
pub(super) fn read(bytes: &[u8]) -> Result<Book, RecordsError> {
    let path = Path::new(NAME);
    let error = |source| RecordsError::database(path, source);
    let mut bytes = bytes.to_vec();
    if let Some(format) = bytes.get_mut(FORMAT_BYTES) {
        format.iter_mut().filter(|version| **version == 2).for_each(|version| *version = 1);
    }
    let size = bytes.len();
    let mut connection = Connection::open_in_memory().map_err(error)?;
    // Whatever SQLite makes of bytes that are no database, it is their fault.
    let damaged =
        |source: rusqlite::Error| RecordsError::Damaged { path: path.into(), reason: source.to_string() };
    connection.deserialize_read_exact(MAIN_DB, bytes.as_slice(), size, false).map_err(damaged)?;
    guard(&connection).map_err(error)?;
    let version = inspect(&connection, path, size as u64).map_err(|fault| match fault {
        RecordsError::Database { source, .. } => damaged(source),
        fault => fault,
    })?;
    if version < schema::VERSION {
        schema::migrate(&mut connection).map_err(error)?;
    }
    Ok(Book { connection, path: path.to_path_buf(), is_read_only: false })
}

impl Records {
    /// Opens the records that were found on a shelf; `None` where there were none yet.
    ///
    /// It never fails. What a person should know is in [`Records::take_notices`].
    pub fn on_shelf(found: Option<&[u8]>, mut shelf: Box<dyn Shelf>) -> Records {
        let mut records = Records::unopened(None, std::time::Duration::ZERO);
        let book = match found.map(read) {
            None => empty(),
            Some(Ok(book)) => book,
            Some(Err(fault @ RecordsError::Newer { .. })) => {
                records.fall_behind(fault.notice());
                return records;
            }
            Some(Err(fault)) => {
                let bytes = found.unwrap_or_default();
                let (book, attempts) = salvaged(bytes);
                let file = shelf.put_aside(bytes);
                records.notices.push(Notice::SetAside { file, attempts, reason: fault.to_string() });
                book
            }
        };
        records.file = Some(book);
        records.shelf = Some(Shelved { shelf, attempts: 0 });
        records
    }

    /// Records that are kept nowhere, and what the person is told of it.
    pub fn nowhere(notice: Notice) -> Records {
        let mut records = Records::unopened(None, std::time::Duration::ZERO);
        records.fall_behind(notice);
        records
    }

    /// Everything there is, as the bytes of a file that can be taken in elsewhere.
    ///
    /// # Errors
    /// Where there is no file, or it can't be read.
    pub fn bytes(&mut self) -> Result<Vec<u8>, RecordsError> {
        let Book { connection, path, .. } = self.file.as_mut().unwrap_or(&mut self.memory);
        let bytes = connection.serialize(MAIN_DB).map_err(|error| RecordsError::database(path, error))?;
        Ok(bytes.to_vec())
    }

    /// Puts what there is on the shelf, if there is one.
    pub(super) fn put_on_shelf(&mut self) {
        if self.shelf.is_none() {
            return;
        }
        match self.bytes() {
            Ok(bytes) => {
                if let Some(shelved) = &mut self.shelf {
                    shelved.shelf.put(&bytes);
                }
            }
            Err(fault) => self.fall_behind(fault.notice()),
        }
    }

    /// Looks what came of what was put, `more` attempts among it; what a person should know of it is in the notices.
    pub(super) fn attend(&mut self, more: usize) -> Kept {
        let Some(shelved) = &mut self.shelf else { return Kept::InMemory };
        shelved.attempts += more;
        match shelved.shelf.state() {
            ShelfState::Busy => Kept::InMemory,
            ShelfState::Kept => {
                let attempts = std::mem::take(&mut shelved.attempts);
                if std::mem::take(&mut self.is_behind) {
                    self.notices.push(Notice::Saved { attempts });
                }
                Kept::OnDisk
            }
            ShelfState::Failed(hindrance) => {
                self.fall_behind(Notice::NotStored(hindrance));
                Kept::InMemory
            }
        }
    }

    /// Whether something is on its way to the shelf; looks what came of it.
    pub fn is_on_the_way(&mut self) -> bool {
        let _ = self.attend(0);
        self.shelf.as_mut().is_some_and(|shelved| shelved.shelf.state() == ShelfState::Busy)
    }
}

/// Records that nobody is in yet.
fn empty() -> Book {
    // What waits in memory has a path of its own.
    Book { path: NAME.into(), ..Book::in_memory() }
}

/// What can still be read of damaged bytes, in new records, and how many attempts that are.
fn salvaged(bytes: &[u8]) -> (Book, usize) {
    let mut book = empty();
    let mut connection = Connection::open_in_memory().expect("memory holds a database");
    if connection.deserialize_read_exact(MAIN_DB, bytes, bytes.len(), false).is_ok() {
        let salvage = Salvage::from(&connection);
        if book.write(|open| salvage.write(open)).is_ok() {
            return (book, salvage.attempts());
        }
    }
    (book, 0)
}
