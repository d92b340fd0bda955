//! The tables, step by step as they came to be; `user_version` is the number of steps taken.

use rusqlite::{Connection, Result, TransactionBehavior};

/// Marks a file as records of this program; it reads `Cope`.
pub const APPLICATION_ID: i32 = 0x436f_7065;

/// A step never changes once it was released; what comes later is a step of its own.
const STEPS: [&str; 2] = [
    "CREATE TABLE learners (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        folded TEXT NOT NULL UNIQUE,
        attempts INTEGER NOT NULL,
        last BLOB NOT NULL,
        sum BLOB NOT NULL
    ) STRICT;
    CREATE TABLE attempts (
        id INTEGER PRIMARY KEY,
        learner INTEGER NOT NULL,
        number INTEGER NOT NULL,
        at INTEGER NOT NULL,
        attempt TEXT NOT NULL,
        before BLOB NOT NULL,
        sum BLOB NOT NULL,
        UNIQUE (learner, number)
    ) STRICT;",
    "CREATE TABLE unfinished (
        session INTEGER PRIMARY KEY,
        learner INTEGER NOT NULL,
        at INTEGER NOT NULL,
        attempt TEXT NOT NULL,
        sum BLOB NOT NULL
    ) STRICT;",
];

/// The version that this program reads and writes.
pub const VERSION: i32 = STEPS.len() as i32;

/// Name, kind and text of everything in a schema.
type Outline = Vec<(String, String, Option<String>)>;

/// Application id and version of a file, as they stand in its header.
pub fn marks(connection: &Connection) -> Result<(i32, i32)> {
    let number = |pragma| connection.pragma_query_value(None, pragma, |row| row.get(0));
    Ok((number("application_id")?, number("user_version")?))
}

/// Takes all steps that a file has not taken, each in a transaction of its own.
pub fn migrate(connection: &mut Connection) -> Result<()> {
    loop {
        let step = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Another program may have taken it meanwhile.
        let (_, version) = marks(&step)?;
        let Some(tables) = usize::try_from(version).ok().and_then(|taken| STEPS.get(taken)) else {
            return Ok(());
        };
        step.execute_batch(tables)?;
        step.pragma_update(None, "application_id", APPLICATION_ID)?;
        step.pragma_update(None, "user_version", version + 1)?;
        step.commit()?;
    }
}

/// Whether there is nothing in a file.
pub fn is_empty(connection: &Connection) -> Result<bool> {
    Ok(outline(connection)?.is_empty())
}

/// Whether the schema is, to the letter, what its version says.
pub fn is_true(connection: &Connection, version: i32) -> Result<bool> {
    let fresh = Connection::open_in_memory()?;
    for tables in STEPS.iter().take(usize::try_from(version).unwrap_or(0)) {
        fresh.execute_batch(tables)?;
    }
    Ok(outline(connection)? == outline(&fresh)?)
}

fn outline(connection: &Connection) -> Result<Outline> {
    let mut statement = connection.prepare("SELECT name, type, sql FROM sqlite_schema ORDER BY rowid")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    rows.collect()
}
