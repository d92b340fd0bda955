//! What is told of the records: what happened to them, what in them is damaged, what was erased, why a name is refused.

use std::path::Path;

use super::sheet;
use crate::locale::{Arg, Words, msg};
use crate::records::{
    Erased, Hindrance, LONGEST_NAME, Listing, NameFault, Notice, RecordsError, Standing, State, TakenIn,
};

fn shown(path: &Path) -> Arg<'static> {
    path.display().to_string().into()
}

/// What happened to the records.
pub fn records_notice(notice: &Notice, words: &Words) -> String {
    match notice {
        Notice::SetAside { file, attempts, reason } => words.say(
            msg::RECORDS_SET_ASIDE,
            &[("path", shown(file)), ("count", (*attempts).into()), ("reason", reason.into())],
        ),
        Notice::Newer { file, .. } => words.say(msg::RECORDS_NEWER, &[("path", shown(file))]),
        Notice::NotSaved { path: Some(path), hindrance } => {
            let reason = match hindrance {
                Hindrance::ReadOnly => words.plain(msg::RECORDS_READ_ONLY),
                Hindrance::Full => words.plain(msg::RECORDS_FULL),
                Hindrance::Locked => words.plain(msg::RECORDS_LOCKED),
                Hindrance::Other(reason) => reason.clone(),
            };
            words.say(msg::RECORDS_NOT_SAVED, &[("path", shown(path)), ("reason", reason.into())])
        }
        Notice::NotStored(hindrance) => {
            let (kind, detail) = match hindrance {
                Hindrance::ReadOnly => ("forbidden", ""),
                Hindrance::Full => ("full", ""),
                Hindrance::Locked => ("elsewhere", ""),
                Hindrance::Other(reason) => ("other", reason.as_str()),
            };
            words.say(msg::RECORDS_NOT_STORED, &[("reason", kind.into()), ("detail", detail.into())])
        }
        Notice::NotSaved { path: None, .. } => words.plain(msg::RECORDS_NO_FOLDER),
        Notice::Saved { attempts } => words.say(msg::RECORDS_SAVED, &[("count", (*attempts).into())]),
        Notice::Updated { backup } => words.say(msg::RECORDS_UPDATED, &[("path", shown(backup))]),
    }
}

/// What came of records that were brought along as a file.
pub fn taken_in(outcome: &Result<TakenIn, RecordsError>, words: &Words) -> String {
    let (kind, count) = match outcome {
        Ok(taken) if taken.attempts > 0 => ("added", taken.attempts),
        Ok(_) => ("nothing", 0),
        Err(RecordsError::Newer { .. }) => ("newer", 0),
        Err(RecordsError::Damaged { .. }) => ("refused", 0),
        Err(fault) => return words.say(msg::ERROR_RECORDS, &[("reason", fault.to_string().into())]),
    };
    words.say(msg::RECORDS_TAKEN_IN, &[("outcome", kind.into()), ("count", count.into())])
}

/// What of a learner's records is damaged, a sentence each; none where nothing is.
pub fn damages(listing: &Listing, words: &Words) -> Vec<String> {
    let Listing { learner, lines, unfinished } = listing;
    let name = sheet::name(learner, words);
    let mut found = Vec::new();
    if learner.standing != Standing::Sound {
        found.push(words.say(msg::HISTORY_NAME_DAMAGED, &[("name", (&name).into())]));
    }
    if let Some(first) = listing.damaged().next() {
        let args = [
            ("name", (&name).into()),
            ("count", listing.damaged().count().into()),
            ("total", lines.len().into()),
            ("number", first.to_string().into()),
        ];
        found.push(words.say(msg::HISTORY_DAMAGED, &args));
    }
    if unfinished.iter().any(|left| matches!(left.state, State::Damaged(_))) {
        found.push(words.say(msg::HISTORY_UNFINISHED_DAMAGED, &[("name", (&name).into())]));
    }
    found
}

/// That a learner's records are erased, and where some of them may still be; a sentence each.
pub fn erased(name: &str, outcome: &Erased, words: &Words) -> Vec<String> {
    let mut told = vec![words.say(msg::HISTORY_ERASED, &[("name", name.into())])];
    if !outcome.is_compacted {
        told.push(words.plain(msg::HISTORY_ERASED_OPEN));
    }
    if !outcome.elsewhere.is_empty() {
        let paths: Vec<String> = outcome.elsewhere.iter().map(|path| path.display().to_string()).collect();
        told.push(words.say(msg::HISTORY_ERASED_ELSEWHERE, &[("paths", paths.join(", ").into())]));
    }
    told
}

/// Characters of a name that are told; it may be anything that somebody pasted.
const TOLD: usize = 60;

/// The beginning of what somebody typed, as it can be shown in a sentence.
pub fn short(typed: &str) -> String {
    let mut told: String = typed.chars().filter(|letter| !letter.is_control()).take(TOLD + 1).collect();
    if let Some((at, _)) = told.char_indices().nth(TOLD) {
        told.truncate(at);
        told.push('…');
    }
    told
}

/// Why a name is refused, and the way out.
pub fn refused(name: &str, fault: NameFault, words: &Words) -> (String, Option<String>) {
    let (what, way_out) = match fault {
        NameFault::Empty => (msg::ERROR_LEARNER_EMPTY, None),
        NameFault::TooLong => (msg::ERROR_LEARNER_LONG, Some(msg::ERROR_LEARNER_LONG_HINT)),
        NameFault::Unseen => (msg::ERROR_LEARNER_UNSEEN, Some(msg::ERROR_LEARNER_UNSEEN_HINT)),
        NameFault::Taken => (msg::ERROR_LEARNER_TAKEN, Some(msg::ERROR_LEARNER_TAKEN_HINT)),
    };
    let args = [("name", short(name).into()), ("most", LONGEST_NAME.into())];
    (words.say(what, &args), way_out.map(|way_out| words.say(way_out, &args)))
}
