//! The file on disk: how it is made, what it must be to be used, and how it is opened.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags, Result};

use super::book::{self, Book};
use super::fault::RecordsError;
use super::learner::fresh_id;
use super::schema;

/// Name of the database in its folder.
pub const FILE_NAME: &str = "records.sqlite";

/// Largest file whose every page is looked at before it is used; beyond that a start would take noticeably long, and
/// the sums of the rows find what is wrong when they are read.
const LOOKED_THROUGH: u64 = 64 * 1024 * 1024;

/// A file that was opened.
pub struct Opening {
    pub book: Book,
    /// The file as it was before it was brought up to date.
    pub backup: Option<PathBuf>,
    /// It can be read, and this keeps it from being written.
    pub trouble: Option<RecordsError>,
}

/// Opens the file, makes it if there is none, and brings it up to date. `patience` is how long another program may keep
/// it locked.
///
/// # Errors
/// `Damaged` and `Newer` leave the file as it was found, to the byte.
pub fn open(path: &Path, patience: Duration) -> std::result::Result<Opening, RecordsError> {
    make_if_missing(path)?;
    refuse_newer(path)?;
    let error = |source| RecordsError::database(path, source);
    let opened = connect(path, patience).map_err(error);
    let size = fs::metadata(path).map_or(u64::MAX, |file| file.len());
    match opened.and_then(|connection| Ok((inspect(&connection, path, size)?, connection))) {
        Ok((_, connection)) if is_log_foreign(&connection, path) => {
            let reason = "its log belongs to another file".to_owned();
            Err(RecordsError::Damaged { path: path.to_path_buf(), reason })
        }
        Ok((version, connection)) => make_ready(connection, path, version),
        Err(RecordsError::Database { source, .. }) if is_unwritable(&source) => {
            // The log of a database can't even be read in a folder where nothing can be made.
            let connection = connect_untouched(path).map_err(error)?;
            if inspect(&connection, path, size)? < schema::VERSION {
                return Err(error(read_only()));
            }
            let book = Book { connection, path: path.to_path_buf(), is_read_only: true };
            Ok(Opening { book, backup: None, trouble: Some(error(read_only())) })
        }
        Err(fault) => Err(fault),
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// What SQLite appends to the name of a database for its log.
pub fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Makes the file under another name and gives it its own when it is whole, so that an empty file is always a damaged
/// one.
fn make_if_missing(path: &Path) -> std::result::Result<(), RecordsError> {
    let fault = |error| RecordsError::file(path, error);
    if fs::exists(path).map_err(fault)? {
        return Ok(());
    }
    if fs::exists(beside(path, "-wal")).map_err(fault)? {
        let reason = "the file is gone, and its log is there".to_owned();
        return Err(RecordsError::Damaged { path: path.to_path_buf(), reason });
    }
    let draft = draft_of(path);
    // The system says more clearly than SQLite why a file can't be made.
    let made = File::create_new(&draft).map_err(fault);
    let made = made.and_then(|_| draw_up(&draft).map_err(|error| RecordsError::database(path, error)));
    let placed = made.and_then(|()| place(&draft, path).map_err(fault));
    let _ = fs::remove_file(&draft);
    placed
}

/// A name that nothing has, for a file that is not whole yet.
pub fn draft_of(path: &Path) -> PathBuf {
    path.with_extension(format!("new-{:x}", fresh_id()))
}

/// Writes a database with empty tables.
pub fn draw_up(path: &Path) -> Result<()> {
    let mut connection = Connection::open(path)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    schema::migrate(&mut connection)?;
    connection.close().map_err(|(_, error)| error)
}

fn place(draft: &Path, path: &Path) -> io::Result<()> {
    // A link never takes the place of what another program has just made; where there are no links, a name does.
    match fs::hard_link(draft, path) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(_) => fs::rename(draft, path)?,
    }
    sync_folder(folder_of(path));
    Ok(())
}

/// Makes names durable; a system that can't do that for a folder does it by itself.
pub fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

/// A newer file is told by its header alone, without a lock and without the files that SQLite puts beside a database.
/// Everything else is told later.
fn refuse_newer(path: &Path) -> std::result::Result<(), RecordsError> {
    match connect_untouched(path).and_then(|connection| schema::marks(&connection)) {
        Ok((schema::APPLICATION_ID, version)) if version > schema::VERSION => {
            Err(RecordsError::Newer { path: path.to_path_buf(), version })
        }
        _ => Ok(()),
    }
}

/// Opens the file as it lies there, without its log and without writing anything anywhere.
pub fn connect_untouched(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(untouched(path), flags)?;
    guard(&connection)?;
    Ok(connection)
}

/// The address under which SQLite takes a file to be unchangeable.
fn untouched(path: &Path) -> String {
    let mut address = String::from("file:");
    let bytes = path.as_os_str().as_encoded_bytes();
    if cfg!(windows) {
        // A drive is written after a slash, a server after two more.
        address.push_str(if bytes.starts_with(b"\\\\") { "//" } else { "/" });
    }
    for &byte in bytes {
        match byte {
            b'\\' if cfg!(windows) => address.push('/'),
            b'/' | b'.' | b'-' | b'_' | b'~' => address.push(byte.into()),
            _ if byte.is_ascii_alphanumeric() => address.push(byte.into()),
            b':' if cfg!(windows) => address.push(':'),
            _ => address.push_str(&format!("%{byte:02x}")),
        }
    }
    address.push_str("?immutable=1");
    address
}

fn connect(path: &Path, patience: Duration) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    // Until it is known to be whole nothing may be written into it, and closing would write its log into it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.busy_timeout(patience)?;
    guard(&connection)?;
    for (pragma, value) in [
        ("synchronous", "FULL"),
        ("fullfsync", "ON"),
        ("checkpoint_fullfsync", "ON"),
        ("secure_delete", "ON"),
        ("temp_store", "MEMORY"),
    ] {
        connection.pragma_update_and_check(None, pragma, value, |_| Ok(())).or_else(answerless)?;
    }
    Ok(connection)
}

/// Some pragmas answer and some don't.
fn answerless(error: rusqlite::Error) -> Result<()> {
    if matches!(error, rusqlite::Error::QueryReturnedNoRows) { Ok(()) } else { Err(error) }
}

/// Pages are looked at before they are believed, and nothing in the file is carried out.
pub fn guard(connection: &Connection) -> Result<()> {
    connection.execute_batch("PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF;")
}

/// Looks at a file, or at the bytes of one, of so many bytes, and returns its version.
pub fn inspect(connection: &Connection, path: &Path, size: u64) -> std::result::Result<i32, RecordsError> {
    let error = |source| RecordsError::database(path, source);
    let damaged = |reason: &str| RecordsError::Damaged { path: path.to_path_buf(), reason: reason.to_owned() };
    let (application, version) = schema::marks(connection).map_err(error)?;
    if application != schema::APPLICATION_ID {
        return Err(damaged("these are not records of this program"));
    }
    if version > schema::VERSION {
        return Err(RecordsError::Newer { path: path.to_path_buf(), version });
    }
    if schema::is_empty(connection).map_err(error)? {
        return Err(damaged("there are no tables in it"));
    }
    if !schema::is_true(connection, version).map_err(error)? {
        return Err(damaged("its tables are not those of its version"));
    }
    if size <= LOOKED_THROUGH {
        let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(error)?;
        if found != "ok" {
            return Err(damaged(&found));
        }
    }
    Ok(version)
}

/// Whether the log that lies beside a file was written for another one, which SQLite does not ask.
///
/// A log only ever adds attempts. It may take a learner away who was erased, but not everybody and bring others.
fn is_log_foreign(connection: &Connection, path: &Path) -> bool {
    if !fs::metadata(beside(path, "-wal")).is_ok_and(|log| log.len() > 0) {
        return false;
    }
    let Ok(bare) = connect_untouched(path) else { return false };
    let (with, mut without) = (book::all_heads(connection), book::all_heads(&bare));
    without.retain(|_, head| head.is_sound);
    let in_both: Vec<_> = without.values().filter_map(|head| Some((head, with.get(&head.learner)?))).collect();
    let nobody_is_left = in_both.is_empty() && !with.is_empty() && !without.is_empty();
    nobody_is_left || in_both.iter().any(|(head, known)| known.is_sound && known.attempts < head.attempts)
}

fn make_ready(
    mut connection: Connection,
    path: &Path,
    version: i32,
) -> std::result::Result<Opening, RecordsError> {
    let error = |source| RecordsError::database(path, source);
    let trouble = try_writing(&connection, path).err();
    let is_old = version < schema::VERSION;
    let mut backup = None;
    match trouble {
        Some(source) if is_old => return Err(error(source)),
        None if is_old => {
            backup = Some(back_up(&connection, path, version)?);
            schema::migrate(&mut connection).map_err(error)?;
            // An older program looks at the file without its log first.
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(error)?;
        }
        _ => {}
    }
    let is_read_only =
        connection.is_readonly(MAIN_DB).map_err(error)? || trouble.as_ref().is_some_and(is_unwritable);
    let trouble = if is_read_only { Some(read_only()) } else { trouble };
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false).map_err(error)?;
    let book = Book { connection, path: path.to_path_buf(), is_read_only };
    Ok(Opening { book, backup, trouble: trouble.map(error) })
}

fn is_unwritable(error: &rusqlite::Error) -> bool {
    let codes = [ErrorCode::ReadOnly, ErrorCode::CannotOpen, ErrorCode::PermissionDenied];
    error.sqlite_error_code().is_some_and(|code| codes.contains(&code))
}

/// What keeps a file from being written that can be read, however SQLite came to notice it.
fn read_only() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_READONLY), None)
}

fn is_busy(error: &rusqlite::Error) -> bool {
    let codes = [ErrorCode::DatabaseBusy, ErrorCode::DatabaseLocked];
    error.sqlite_error_code().is_some_and(|code| codes.contains(&code))
}

/// Takes a write-ahead log where one works and a rollback journal elsewhere, and writes something to see.
///
/// A log needs memory shared between programs, which network drives don't have. Where a drive can't be told from a disk
/// of this machine, the log is right as long as one machine at a time uses the file.
fn try_writing(connection: &Connection, path: &Path) -> Result<()> {
    // Windows says in full where a mapped drive leads; elsewhere a server's folder looks like any other.
    if is_on_a_server(path) || fs::canonicalize(path).is_ok_and(|full| is_on_a_server(&full)) {
        set_journal(connection, "TRUNCATE")?;
        return probe(connection);
    }
    match set_journal(connection, "WAL").and_then(|()| probe(connection)) {
        Err(error) if !is_busy(&error) && error.sqlite_error_code() != Some(ErrorCode::DiskFull) => {
            set_journal(connection, "TRUNCATE")?;
            probe(connection)
        }
        outcome => outcome,
    }
}

/// Whether the path itself names a server.
fn is_on_a_server(path: &Path) -> bool {
    let path = path.as_os_str().as_encoded_bytes();
    path.starts_with(br"\\?\UNC\") || path.starts_with(br"\\") && !path.starts_with(br"\\?\")
}

/// Asks for a journal; SQLite may keep the one it has, which serves as well.
fn set_journal(connection: &Connection, mode: &str) -> Result<()> {
    match connection.pragma_update_and_check(None, "journal_mode", mode, |_| Ok(())) {
        // Another program uses the file as it is.
        Err(error) if is_busy(&error) => Ok(()),
        outcome => outcome,
    }
}

/// Writes what is there already.
fn probe(connection: &Connection) -> Result<()> {
    let (_, version) = schema::marks(connection)?;
    let written = connection.execute_batch(&format!("BEGIN IMMEDIATE; PRAGMA user_version = {version}; COMMIT;"));
    if written.is_err() && !connection.is_autocommit() {
        connection.execute_batch("ROLLBACK")?;
    }
    written
}

/// Copies the file as it is to a name of its own.
fn back_up(connection: &Connection, path: &Path, version: i32) -> std::result::Result<PathBuf, RecordsError> {
    let copy =
        free_name(path, &format!("before-{}", version + 1)).map_err(|error| RecordsError::file(path, error))?;
    // Under its own name there is a whole backup or none.
    let draft = draft_of(path);
    let name = draft.to_string_lossy().into_owned();
    let made = connection.execute("VACUUM INTO ?1", [name]).map_err(|error| RecordsError::database(&copy, error));
    let placed = made.and_then(|_| {
        // Windows brings to the disk only what may be written.
        let file = OpenOptions::new().write(true).open(&draft);
        let placed = file.and_then(|file| file.sync_all()).and_then(|()| fs::rename(&draft, &copy));
        placed.map_err(|error| RecordsError::file(&copy, error))
    });
    if placed.is_err() {
        let _ = fs::remove_file(&draft);
    }
    placed?;
    sync_folder(folder_of(path));
    Ok(copy)
}

/// `records.KIND-N.sqlite` with the first number that nothing has.
pub fn free_name(path: &Path, kind: &str) -> io::Result<PathBuf> {
    let mut number = 1;
    loop {
        let name = path.with_extension(format!("{kind}-{number}.sqlite"));
        if !fs::exists(&name)? && !fs::exists(beside(&name, "-wal"))? {
            return Ok(name);
        }
        number += 1;
    }
}
