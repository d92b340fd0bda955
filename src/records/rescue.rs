//! A damaged file: what can still be read of it, and where it is put.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags, Result};

use super::book::{self, AttemptRow, Head, UnfinishedRow};
use super::chain::origin;
use super::file::{beside, connect_untouched, draft_of, draw_up, free_name};
use super::history::judge;
use super::learner::{LONGEST_NAME, folded};

/// Everything sound in a damaged file.
#[derive(Debug, Default)]
pub struct Salvage {
    chains: BTreeMap<i64, Chain>,
    unfinished: BTreeMap<i64, UnfinishedRow>,
}

/// What is left of a learner.
#[derive(Debug)]
struct Chain {
    head: Head,
    rows: Vec<AttemptRow>,
}

impl Salvage {
    /// Reads a damaged file in every way there is and takes what is sound in any of them.
    ///
    /// The log beside it may belong to another file, so it is also read without; and where the beginning of the file
    /// is gone, a copy is read that was given a new one.
    pub fn of(path: &Path) -> Salvage {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let ways = [Connection::open_with_flags(path, flags), connect_untouched(path)];
        let mut salvage = Salvage::default();
        for connection in ways.into_iter().flatten() {
            salvage.add(Salvage::from(&connection));
        }
        if salvage.chains.is_empty() && salvage.unfinished.is_empty() {
            salvage = with_new_beginning(path).unwrap_or_default();
        }
        salvage
    }

    /// How many attempts there are.
    pub fn attempts(&self) -> usize {
        self.chains.values().map(|chain| chain.rows.len()).sum()
    }

    /// Takes over what the other has more of.
    fn add(&mut self, other: Salvage) {
        for (learner, mut chain) in other.chains {
            if self.chains.get(&learner).is_some_and(|known| known.rows.len() >= chain.rows.len()) {
                continue;
            }
            self.chains.remove(&learner);
            let mut names: BTreeSet<String> = self.chains.values().map(|known| folded(&known.head.name)).collect();
            if names.contains(&folded(&chain.head.name)) {
                chain.head = mended(learner, Some(&chain.head), &chain.rows, &mut names);
            }
            self.chains.insert(learner, chain);
        }
        for (session, row) in other.unfinished {
            self.unfinished.entry(session).or_insert(row);
        }
    }

    pub fn from(connection: &Connection) -> Salvage {
        let mut rows: BTreeMap<i64, Vec<AttemptRow>> = BTreeMap::new();
        for row in book::all_rows(connection) {
            rows.entry(row.learner).or_default().push(row);
        }
        let heads = book::all_heads(connection);
        let mut learners: BTreeSet<i64> = heads.keys().copied().collect();
        learners.extend(rows.keys());
        let mut salvage = Salvage { unfinished: book::all_unfinished(connection), ..Salvage::default() };
        salvage.unfinished.retain(|_, row| row.is_sound);
        let mut names: BTreeSet<String> =
            heads.values().filter(|head| head.is_sound).map(|head| folded(&head.name)).collect();
        for learner in learners {
            let head = heads.get(&learner);
            let verdicts = judge(head, rows.remove(&learner).unwrap_or_default());
            let rows: Vec<AttemptRow> = verdicts.into_values().filter_map(std::result::Result::ok).collect();
            let head = match head {
                Some(head) if head.is_sound => head.clone(),
                // A row that never was a learner's, or one of which nothing is left.
                _ if rows.is_empty() => continue,
                _ => mended(learner, head, &rows, &mut names),
            };
            salvage.chains.insert(learner, Chain { head, rows });
        }
        salvage
    }

    /// Writes it as it was found, so that what is missing stays missing at its place.
    pub fn write(&self, to: &Connection) -> Result<()> {
        for chain in self.chains.values() {
            book::put_head(to, &chain.head)?;
            for row in &chain.rows {
                book::put_row(to, row)?;
            }
        }
        for row in self.unfinished.values() {
            book::keep(to, row.session, row.learner, row.at, &row.text)?;
        }
        Ok(())
    }
}

/// A learner's row made from the attempts; the name may be wrong, and says so.
fn mended(learner: i64, head: Option<&Head>, sound: &[AttemptRow], names: &mut BTreeSet<String>) -> Head {
    const MARK: &str = "(?)";
    let known = head.map_or("", |head| head.name.as_str());
    let known: String = known.chars().filter(|letter| letter.is_alphanumeric() || *letter == ' ').collect();
    let mut name = String::new();
    for number in 1.. {
        let end = if number == 1 { MARK.to_owned() } else { format!("{MARK} {number}") };
        let start: String = known.trim().chars().take(LONGEST_NAME - end.len() - 1).collect();
        name = format!("{start} {end}").trim().to_owned();
        if names.insert(folded(&name)) {
            break;
        }
    }
    match head {
        Some(head) if head.is_sound => Head { name, ..head.clone() },
        _ => {
            let (attempts, last) =
                sound.last().map_or((0, origin(learner).to_vec()), |row| (row.number, row.sum.clone()));
            Head { learner, name, attempts, last, is_sound: true }
        }
    }
}

/// Reads a copy whose first page is that of a new file.
///
/// A file that was made by this version has its tables at the same places as a new one. Elsewhere nothing is found,
/// or nothing whose sum is right.
fn with_new_beginning(path: &Path) -> io::Result<Salvage> {
    let [copy, fresh] = [draft_of(path), draft_of(path)];
    let salvage = draw_up(&fresh).map_err(io::Error::other).and_then(|()| {
        let mut page = fs::read(&fresh)?;
        let size = usize::from(u16::from_be_bytes([page[16], page[17]]));
        page.truncate(size);
        fs::copy(path, &copy)?;
        let pages = u32::try_from(fs::metadata(&copy)?.len() / size as u64).unwrap_or(u32::MAX);
        page[28..32].copy_from_slice(&pages.to_be_bytes());
        fs::OpenOptions::new().write(true).open(&copy)?.write_all(&page)?;
        let connection = connect_untouched(&copy).map_err(io::Error::other)?;
        Ok(Salvage::from(&connection))
    });
    for file in [copy, fresh] {
        let _ = fs::remove_file(file);
    }
    salvage
}

/// Gives a damaged file and its log another name, and returns it.
pub fn set_aside(path: &Path) -> io::Result<PathBuf> {
    let aside = free_name(path, "damaged")?;
    for ending in ["-wal", "-journal", ""] {
        let from = beside(path, ending);
        if fs::exists(&from)? {
            fs::rename(from, beside(&aside, ending))?;
        }
    }
    // Only an index of the log, which is made anew when it is needed.
    let _ = fs::remove_file(beside(path, "-shm"));
    Ok(aside)
}
