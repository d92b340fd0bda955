//! What is read from a chain is judged here: each attempt is shown as it was written, or as damaged, at its place.

use std::collections::BTreeMap;

use super::book::{AttemptRow, Head};
use super::learner::Learner;
use crate::engine::{Attempt, Work};

/// A learner's attempts, in the order in which they were made.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    pub learner: Learner,
    pub entries: Vec<Entry>,
}

/// One attempt or answered drill, or the place where one was.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Counts from 1 for each learner.
    pub number: u64,
    /// It is in memory and not on the disk yet; it is then numbered as it is going to be.
    pub is_waiting: bool,
    pub state: State,
}

/// What is known of an attempt.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// It is what was written.
    Sound {
        /// Seconds since 1970.
        at: i64,
        /// The clock showed an earlier time than at the attempt before.
        clock_went_back: bool,
        /// Boxed: it is much larger than the other states.
        work: Box<Work>,
    },
    /// It is what was written, by a program that writes attempts in another way.
    OtherFormat { at: i64, clock_went_back: bool, json: String },
    /// Nothing of it can be trusted.
    Damaged(Damage),
}

/// What happened to an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// There is none of this number.
    Missing,
    /// It is not what was written.
    Changed,
    /// It was written once, but it does not belong here: the attempts around it say so.
    Foreign,
}

impl State {
    /// When it was written and the run that it is; `None` for a drill and for what can't be trusted or read.
    pub fn run(&self) -> Option<(i64, &Attempt)> {
        match self {
            State::Sound { at, work, .. } => work.as_run().map(|attempt| (*at, attempt)),
            State::OtherFormat { .. } | State::Damaged(_) => None,
        }
    }

    /// What was done and when it was written, where that can be trusted and read.
    pub fn into_work(self) -> Option<(i64, Work)> {
        match self {
            State::Sound { at, work, .. } => Some((at, *work)),
            State::OtherFormat { .. } | State::Damaged(_) => None,
        }
    }
}

/// A row that can be trusted, or what is wrong with it.
pub type Verdict = Result<AttemptRow, Damage>;

/// The rows that can be trusted and what is wrong with the others, by number. `rows` may hold a row twice.
///
/// A row is sound when its sum is right and nothing that is sound contradicts it. That is looked at from the end of
/// the chain, which the learner's row holds: a sound row says which sum comes before it.
pub fn judge(head: Option<&Head>, rows: Vec<AttemptRow>) -> BTreeMap<i64, Verdict> {
    let head = head.filter(|head| head.is_sound);
    let (whole, torn): (Vec<_>, Vec<_>) = rows.into_iter().partition(AttemptRow::is_whole);
    let mut whole: BTreeMap<i64, AttemptRow> = whole.into_iter().map(|row| (row.number, row)).collect();
    let last_whole = whole.last_key_value().map_or(0, |(&number, _)| number);
    let length = head.map_or(last_whole, |head| head.attempts);
    let mut verdicts: BTreeMap<i64, Verdict> = BTreeMap::new();
    // Attempts after the end that the learner's row knows.
    verdicts.extend(whole.range(length + 1..).map(|(&number, _)| (number, Err(Damage::Foreign))));
    let mut expected = head.map(|head| head.last.clone());
    for number in (1..=length).rev() {
        let verdict = match whole.remove(&number) {
            Some(row) if expected.as_ref().is_none_or(|sum| *sum == row.sum) => Ok(row),
            Some(_) => Err(Damage::Foreign),
            None if torn.iter().any(|row| row.number == number) => Err(Damage::Changed),
            None => Err(Damage::Missing),
        };
        expected = verdict.as_ref().ok().map(|row| row.before.clone());
        verdicts.insert(number, verdict);
    }
    if head.is_none() {
        // Without an end of the chain a torn row after the last whole one may be anything, but is not passed over.
        let stray = torn.iter().filter(|row| row.number > length && row.number <= length + torn.len() as i64);
        verdicts.extend(stray.map(|row| (row.number, Err(Damage::Changed))));
    }
    verdicts
}

/// Turns verdicts into what is shown; each is read when its turn comes.
pub fn entries(verdicts: impl IntoIterator<Item = (i64, Verdict)>) -> impl Iterator<Item = Entry> {
    let mut latest = i64::MIN;
    verdicts.into_iter().map(move |(number, verdict)| {
        let state = match verdict {
            Err(damage) => State::Damaged(damage),
            Ok(row) => {
                let clock_went_back = row.at < latest;
                latest = row.at;
                state(row.at, clock_went_back, row.text)
            }
        };
        Entry { number: number.unsigned_abs(), is_waiting: false, state }
    })
}

/// What a row says whose sum is right.
pub fn state(at: i64, clock_went_back: bool, text: Vec<u8>) -> State {
    let Ok(json) = String::from_utf8(text) else { return State::Damaged(Damage::Changed) };
    match serde_json::from_str(&json) {
        Ok(work) => State::Sound { at, clock_went_back, work: Box::new(work) },
        Err(_) => State::OtherFormat { at, clock_went_back, json },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attempt_that_another_version_wrote_is_whole_and_told_as_such() {
        let written = "{\"format\":7}";
        let expected = State::OtherFormat { at: 3, clock_went_back: false, json: written.to_owned() };
        assert_eq!(state(3, false, written.as_bytes().to_vec()), expected);
    }
}
