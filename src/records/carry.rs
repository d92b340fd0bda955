//! Records brought from another machine as a file: what is sound in them and not here yet is added.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::book;
use super::fault::RecordsError;
use super::history;
use super::keeper::Records;
use super::saving::owner;
use super::shelf;

/// What came of taking in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// Attempts that were not here yet.
    pub attempts: usize,
    /// Learners that have attempts in the file.
    pub learners: usize,
}

impl Records {
    /// Adds what is in the bytes of a file of records: attempts, and sessions that were left. What is here already is
    /// left as it is, and what is damaged is left out.
    ///
    /// # Errors
    /// `Damaged` and `Newer` where these are no records that can be read; `Database` where they can't be added. Then
    /// nothing is.
    pub fn take_in(&mut self, bytes: &[u8]) -> Result<TakenIn, RecordsError> {
        let other = shelf::read(bytes)?;
        // What waits in memory is written first, so that nothing is looked for in two places.
        let _ = self.flush(self.patience);
        let target = self.file.as_mut().unwrap_or(&mut self.memory);
        let heads = other.read(book::heads)?;
        let taken = target.write(|open| {
            let mut taken = TakenIn::default();
            for head in &heads {
                let rows = book::rows(&other.connection, head.learner);
                let rows = history::judge(Some(head), rows).into_values().flatten();
                let left = book::unfinished(&other.connection, head.learner)?;
                taken.attempts += add(open, head, rows, left.into_iter().filter(|row| row.is_sound))?;
                taken.learners += 1;
            }
            Ok(taken)
        })?;
        self.put_on_shelf();
        let _ = self.flush(self.patience);
        Ok(taken)
    }
}

/// Adds what is not here yet of a learner, and returns how many attempts that were.
fn add(
    open: &Connection,
    head: &book::Head,
    rows: impl Iterator<Item = book::AttemptRow>,
    left: impl Iterator<Item = book::UnfinishedRow>,
) -> rusqlite::Result<usize> {
    let learner = owner(open, head)?;
    let here: BTreeSet<(i64, Vec<u8>)> =
        book::rows(open, learner).into_iter().map(|row| (row.at, row.text)).collect();
    let mut attempts = 0;
    for row in rows {
        let known = (row.at, row.text);
        if !here.contains(&known) {
            book::append(open, learner, known.0, &known.1)?;
            attempts += 1;
        }
    }
    let known: BTreeSet<i64> = book::unfinished(open, learner)?.iter().map(|row| row.session).collect();
    for row in left.filter(|row| !known.contains(&row.session)) {
        book::keep(open, row.session, learner, row.at, &row.text)?;
    }
    Ok(attempts)
}
