//! One database, on disk or in memory: what is written into it, row by row, and what is read from it unjudged.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Params, Result, Row, Transaction, TransactionBehavior, params};

use super::chain;
use super::fault::{RecordsError, corrupt};
use super::learner::folded;
use super::schema;

/// A database with the tables in it.
pub struct Book {
    pub connection: Connection,
    pub path: PathBuf,
    /// A file on a medium that can't be written can still be read.
    pub is_read_only: bool,
}

/// A learner's row.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    pub learner: i64,
    pub name: String,
    /// How many attempts there are.
    pub attempts: i64,
    /// The sum of the last attempt.
    pub last: Vec<u8>,
    pub is_sound: bool,
}

/// An attempt's row as it was found.
#[derive(Clone, Debug, PartialEq)]
pub struct AttemptRow {
    pub learner: i64,
    pub number: i64,
    pub at: i64,
    pub text: Vec<u8>,
    pub before: Vec<u8>,
    pub sum: Vec<u8>,
}

/// A session in progress as it was found.
#[derive(Clone, Debug, PartialEq)]
pub struct UnfinishedRow {
    pub session: i64,
    pub learner: i64,
    pub at: i64,
    pub text: Vec<u8>,
    pub is_sound: bool,
}

impl AttemptRow {
    /// Whether the row says what was once written into it.
    pub fn is_whole(&self) -> bool {
        self.sum == chain::attempt(&self.before, self.learner, self.number, self.at, &self.text)
    }
}

const ATTEMPT: &str = "learner, number, at, attempt, before, sum";

impl Book {
    pub fn in_memory() -> Book {
        let mut connection = Connection::open_in_memory().expect("memory holds a database");
        schema::migrate(&mut connection).expect("a new database takes the tables");
        Book { connection, path: PathBuf::from(":memory:"), is_read_only: false }
    }

    pub fn fault(&self, error: rusqlite::Error) -> RecordsError {
        RecordsError::database(&self.path, error)
    }

    /// Writes all of it or nothing.
    pub fn write<T>(
        &mut self,
        change: impl FnOnce(&Transaction<'_>) -> Result<T>,
    ) -> std::result::Result<T, RecordsError> {
        let path: &Path = &self.path;
        let written = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).and_then(|open| {
            let value = change(&open)?;
            open.commit()?;
            Ok(value)
        });
        written.map_err(|error| RecordsError::database(path, error))
    }

    /// Reads something.
    pub fn read<T>(&self, look: impl FnOnce(&Connection) -> Result<T>) -> std::result::Result<T, RecordsError> {
        look(&self.connection).map_err(|error| self.fault(error))
    }
}

/// A learner without attempts.
pub fn insert_learner(to: &Connection, learner: i64, name: &str) -> Result<()> {
    let last = chain::origin(learner);
    to.execute(
        "INSERT INTO learners (id, name, folded, attempts, last, sum) VALUES (?1, ?2, ?3, 0, ?4, ?5)",
        params![learner, name, folded(name), last, chain::head(learner, name.as_bytes(), 0, &last)],
    )?;
    Ok(())
}

/// Gives a learner's row what it is to say.
pub fn put_head(to: &Connection, head: &Head) -> Result<()> {
    to.execute(
        "INSERT INTO learners (id, name, folded, attempts, last, sum) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (id) DO UPDATE SET name = ?2, folded = ?3, attempts = ?4, last = ?5, sum = ?6",
        params![
            head.learner,
            head.name,
            folded(&head.name),
            head.attempts,
            head.last,
            chain::head(head.learner, head.name.as_bytes(), head.attempts, &head.last),
        ],
    )?;
    Ok(())
}

/// Puts an attempt at the end of a learner's chain and returns its number.
///
/// A chain whose end is not known can't go on: the file is then damaged.
pub fn append(to: &Connection, learner: i64, at: i64, text: &[u8]) -> Result<i64> {
    let head = head(to, learner)?.ok_or_else(|| corrupt("a learner's row is gone"))?;
    if !head.is_sound {
        return Err(corrupt("a learner's row was changed"));
    }
    let number = head.attempts + 1;
    let sum = chain::attempt(&head.last, learner, number, at, text);
    let row =
        AttemptRow { learner, number, at, text: text.to_vec(), before: head.last.clone(), sum: sum.to_vec() };
    put_row(to, &row)?;
    put_head(to, &Head { attempts: number, last: row.sum, ..head })?;
    Ok(number)
}

/// Writes an attempt as it is.
pub fn put_row(to: &Connection, row: &AttemptRow) -> Result<()> {
    let text = std::str::from_utf8(&row.text)?;
    to.execute(
        "INSERT INTO attempts (learner, number, at, attempt, before, sum) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![row.learner, row.number, row.at, text, row.before, row.sum],
    )?;
    Ok(())
}

/// Writes a session in progress, over what was known of it.
pub fn keep(to: &Connection, session: i64, learner: i64, at: i64, text: &[u8]) -> Result<()> {
    let sum = chain::unfinished(session, learner, at, text);
    to.execute(
        "INSERT OR REPLACE INTO unfinished (session, learner, at, attempt, sum) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![session, learner, at, std::str::from_utf8(text)?, sum],
    )?;
    Ok(())
}

/// Drops a session in progress.
pub fn forget(from: &Connection, session: i64) -> Result<usize> {
    from.execute("DELETE FROM unfinished WHERE session = ?1", [session])
}

/// Deletes everything of a learner.
pub fn erase(from: &Connection, learner: i64) -> Result<()> {
    for table in ["attempts", "unfinished"] {
        from.execute(&format!("DELETE FROM {table} WHERE learner = ?1"), [learner])?;
    }
    from.execute("DELETE FROM learners WHERE id = ?1", [learner])?;
    Ok(())
}

/// Gives back the room that deleted rows took, in the file and in its log, which still has the pages as they were;
/// false where another program reads them.
pub fn compact(of: &Connection) -> Result<bool> {
    of.execute_batch("VACUUM")?;
    of.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| Ok(row.get::<_, i64>(0)? == 0))
}

/// Takes over from the log what is in it, so that whoever takes the log away takes no attempt that is over. Another
/// program that reads may keep some of it waiting, and the next time does it.
pub fn settle(of: &Connection) {
    let _ = of.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
}

/// Deletes everything.
pub fn clear(from: &Connection) -> Result<()> {
    from.execute_batch("DELETE FROM attempts; DELETE FROM unfinished; DELETE FROM learners;")
}

pub fn head(of: &Connection, learner: i64) -> Result<Option<Head>> {
    let query = "SELECT id, name, folded, attempts, last, sum FROM learners WHERE id = ?1";
    of.query_row(query, [learner], |row| Ok(head_of(row))).optional()
}

/// The learner whose name is the same but for capital letters.
pub fn named(of: &Connection, name: &str) -> Result<Option<i64>> {
    of.query_row("SELECT id FROM learners WHERE folded = ?1", [folded(name)], |row| row.get(0)).optional()
}

/// All learners, in the order of their names.
pub fn heads(of: &Connection) -> Result<Vec<Head>> {
    let mut statement =
        of.prepare("SELECT id, name, folded, attempts, last, sum FROM learners ORDER BY folded, id")?;
    let rows = statement.query_map([], |row| Ok(head_of(row)))?;
    rows.collect()
}

/// Learners who have attempts and no row of their own.
pub fn orphans(of: &Connection) -> Result<Vec<i64>> {
    let mut statement =
        of.prepare("SELECT DISTINCT learner FROM attempts WHERE learner NOT IN (SELECT id FROM learners)")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    rows.collect()
}

/// Whether a learner has attempts.
pub fn has_attempts(of: &Connection, learner: i64) -> Result<bool> {
    of.query_row("SELECT EXISTS (SELECT 1 FROM attempts WHERE learner = ?1)", [learner], |row| row.get(0))
}

/// Whether a learner's chain is, from its beginning to the end that the learner's row knows, what was written.
pub fn is_chain_whole(of: &Connection, head: &Head) -> Result<bool> {
    let mut statement =
        of.prepare(&format!("SELECT {ATTEMPT} FROM attempts WHERE learner = ?1 ORDER BY number"))?;
    let mut rows = statement.query([head.learner])?;
    let (mut number, mut last) = (0, chain::origin(head.learner).to_vec());
    while let Some(row) = rows.next()? {
        number += 1;
        match attempt_of(row) {
            Some(row) if row.number == number && row.before == last && row.is_whole() => last = row.sum,
            _ => return Ok(false),
        }
    }
    Ok(head.is_sound && head.attempts == number && head.last == last)
}

/// Reads a learner's attempts by their numbers; `None` where there is none, or it can't be read.
pub fn reader(of: &Connection, learner: i64) -> Result<impl FnMut(i64) -> Option<AttemptRow>> {
    let query = format!("SELECT {ATTEMPT} FROM attempts WHERE learner = ?1 AND number = ?2");
    let mut statement = of.prepare(&query)?;
    Ok(move |number| statement.query_row([learner, number], |row| Ok(attempt_of(row))).ok().flatten())
}

/// A learner's attempts by number, as far as they can be read, and whatever the index leads to.
pub fn rows(of: &Connection, learner: i64) -> Vec<AttemptRow> {
    let query = format!("SELECT {ATTEMPT} FROM attempts WHERE learner = ?1 ORDER BY number");
    gather(of, &query, learner)
}

/// The same read from the table itself, past an index that is wrong, and from both ends, round a page that is.
pub fn rows_without_index(of: &Connection, learner: i64) -> Vec<AttemptRow> {
    let mut found = Vec::new();
    for order in ["ASC", "DESC"] {
        let query = format!("SELECT {ATTEMPT} FROM attempts NOT INDEXED WHERE learner = ?1 ORDER BY id {order}");
        found.extend(gather(of, &query, learner));
    }
    found
}

/// Rows up to the first that can't be read.
fn gather(of: &Connection, query: &str, learner: i64) -> Vec<AttemptRow> {
    readable(of, query, [learner], attempt_of)
}

/// Everything that can be read of a table, from both ends; some of it twice.
fn both_ways<T>(of: &Connection, table: &str, key: &str, read: impl Fn(&Row<'_>) -> Option<T>) -> Vec<T> {
    let mut found = Vec::new();
    for order in ["ASC", "DESC"] {
        let query = format!("SELECT * FROM {table} NOT INDEXED ORDER BY {key} {order}");
        found.extend(readable(of, &query, [], &read));
    }
    found
}

/// What can be read until something can't.
fn readable<T>(of: &Connection, query: &str, values: impl Params, read: impl Fn(&Row<'_>) -> Option<T>) -> Vec<T> {
    let mut found = Vec::new();
    if let Ok(mut statement) = of.prepare(query)
        && let Ok(mut rows) = statement.query(values)
    {
        while let Ok(Some(row)) = rows.next() {
            found.extend(read(row));
        }
    }
    found
}

/// Every attempt of a damaged file.
pub fn all_rows(of: &Connection) -> Vec<AttemptRow> {
    let query = |order| format!("SELECT {ATTEMPT} FROM attempts NOT INDEXED ORDER BY id {order}");
    ["ASC", "DESC"].iter().flat_map(|order| readable(of, &query(order), [], attempt_of)).collect()
}

/// Every learner of a damaged file, by id.
pub fn all_heads(of: &Connection) -> BTreeMap<i64, Head> {
    let heads = both_ways(of, "learners", "id", |row| Some(head_of(row)));
    heads.into_iter().map(|head| (head.learner, head)).collect()
}

/// Every session in progress of a damaged file, by id.
pub fn all_unfinished(of: &Connection) -> BTreeMap<i64, UnfinishedRow> {
    let rows = both_ways(of, "unfinished", "session", |row| Some(unfinished_of(row)));
    rows.into_iter().map(|row| (row.session, row)).collect()
}

/// A learner's sessions in progress, the latest first.
pub fn unfinished(of: &Connection, learner: i64) -> Result<Vec<UnfinishedRow>> {
    let mut statement = of.prepare(
        "SELECT session, learner, at, attempt, sum FROM unfinished WHERE learner = ?1 ORDER BY at DESC, session",
    )?;
    let rows = statement.query_map([learner], |row| Ok(unfinished_of(row)))?;
    rows.collect()
}

/// Ids of all sessions in progress.
pub fn sessions(of: &Connection) -> Result<Vec<i64>> {
    let mut statement = of.prepare("SELECT session FROM unfinished")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    rows.collect()
}

fn integer(row: &Row<'_>, at: usize) -> Option<i64> {
    row.get(at).ok()
}

fn bytes(row: &Row<'_>, at: usize) -> Option<Vec<u8>> {
    match row.get_ref(at).ok()? {
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Some(bytes.to_vec()),
        _ => None,
    }
}

fn head_of(row: &Row<'_>) -> Head {
    let [name, folded_name, last, sum] = [1, 2, 4, 5].map(|at| bytes(row, at).unwrap_or_default());
    let [learner, attempts] = [0, 3].map(|at| integer(row, at).unwrap_or_default());
    let shown = String::from_utf8_lossy(&name).into_owned();
    let is_sound = sum == chain::head(learner, &name, attempts, &last) && folded(&shown).as_bytes() == folded_name;
    Head { learner, name: shown, attempts, last, is_sound }
}

fn attempt_of(row: &Row<'_>) -> Option<AttemptRow> {
    let [learner, number, at] = [0, 1, 2].map(|at| integer(row, at));
    let [text, before, sum] = [3, 4, 5].map(|at| bytes(row, at));
    Some(AttemptRow {
        learner: learner?,
        number: number?,
        at: at?,
        text: text?,
        before: before.unwrap_or_default(),
        sum: sum.unwrap_or_default(),
    })
}

fn unfinished_of(row: &Row<'_>) -> UnfinishedRow {
    let [session, learner, at] = [0, 1, 2].map(|at| integer(row, at).unwrap_or_default());
    let [text, sum] = [3, 4].map(|at| bytes(row, at).unwrap_or_default());
    let is_sound = sum == chain::unfinished(session, learner, at, &text);
    UnfinishedRow { session, learner, at, text, is_sound }
}
