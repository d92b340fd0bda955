//! A learner's records to take along: rows in words, a table for a spreadsheet, and JSON that can be verified.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::Row;
use crate::engine::{Attempt, DrillRecord, Work};
use crate::locale::{Msg, Words, date, msg, number};
use crate::records::{
    Damage, DrillLine, History, Learner, Line, Listing, RunLine, Standing, State, Unfinished, What,
};

/// Everything the records have of a learner.
#[derive(Clone, Debug, PartialEq)]
pub struct Folder {
    pub history: History,
    pub unfinished: Vec<Unfinished>,
}

/// The learner's name, or that it is lost.
pub fn name(learner: &Learner, words: &Words) -> String {
    if learner.name.is_empty() { words.plain(msg::HISTORY_NAMELESS) } else { learner.name.clone() }
}

impl Folder {
    /// The same without the turns.
    pub fn listing(&self) -> Listing {
        let Folder { history, unfinished } = self;
        let lines = history.entries.iter().map(Line::of).collect();
        Listing { learner: history.learner.clone(), lines, unfinished: unfinished.clone() }
    }
}

/// Every line in words; `titles` are those of the scenarios, by id.
pub fn rows<'a>(
    lines: impl IntoIterator<Item = &'a Line>,
    titles: &BTreeMap<String, String>,
    words: &Words,
) -> Vec<Row> {
    lines.into_iter().map(|line| row(line, titles, words)).collect()
}

fn row(line: &Line, titles: &BTreeMap<String, String>, words: &Words) -> Row {
    let mut row =
        Row { number: line.number, date: line.at.map_or_else(String::new, date::minute), ..Row::default() };
    let title = |scenario: &String| titles.get(scenario).unwrap_or(scenario).clone();
    match &line.what {
        What::Damaged(kind) => {
            row.marks.push(words.plain(damage(*kind)));
            return row;
        }
        What::OtherFormat => row.marks.push(words.plain(msg::HISTORY_OTHER_FORMAT)),
        What::Run(of) => {
            row.scenario = title(&of.scenario);
            run(&mut row, of, words);
        }
        What::Drill(of) => {
            row.scenario = title(&of.scenario);
            drill(&mut row, of, words);
        }
    }
    if line.clock_went_back {
        row.marks.push(words.plain(msg::HISTORY_CLOCK));
    }
    if line.is_waiting {
        row.marks.push(words.plain(msg::HISTORY_WAITING));
    }
    row
}

fn run(row: &mut Row, run: &RunLine, words: &Words) {
    row.mode = words.text(&format!("mode-{}", run.mode.name()));
    row.total = Some(run.total);
    row.grade = words.text(&format!("grade-{}", run.grade.name()));
    row.ending = run.ending.map_or_else(String::new, |ending| words.text(&format!("ending-{}", ending.name())));
    if run.rewinds > 0 {
        let count = run.rewinds as usize;
        row.marks.push(words.say(msg::TERMINAL_REWINDS, &[("count", count.into())]));
    }
    if !run.hints.is_empty() {
        row.marks.push(words.of_turns(msg::REPORT_HINTED, &run.hints));
    }
}

fn drill(row: &mut Row, drill: &DrillLine, words: &Words) {
    row.mode = words.plain(msg::DRILL_TITLE);
    let principle = words.text(&format!("principle-{}", drill.principle));
    row.marks.push(words.say(msg::DRILL_TRAINS, &[("principle", principle.into())]));
    row.marks.push(if drill.given_away > 0.0 {
        words.say(msg::DEBRIEF_GAVE_AWAY, &[("points", number::tenths(drill.given_away).into())])
    } else {
        words.plain(msg::DRILL_WAS_BEST)
    });
}

/// What happened to an entry.
pub fn damage(damage: Damage) -> Msg {
    match damage {
        Damage::Missing => msg::HISTORY_MISSING,
        Damage::Changed => msg::HISTORY_CHANGED,
        Damage::Foreign => msg::HISTORY_FOREIGN,
    }
}

/// A learner's records in JSON.
#[derive(Serialize)]
struct LearnerSheet<'a> {
    /// Empty where it is lost.
    name: &'a str,
    name_state: &'static str,
    attempts: Vec<EntrySheet<'a>>,
    unfinished: Vec<EntrySheet<'a>>,
}

/// An attempt or a drill with its place in the records.
#[derive(Serialize)]
struct EntrySheet<'a> {
    /// Left out where it is unfinished.
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u64>,
    state: &'static str,
    /// Seconds since 1970.
    at: Option<i64>,
    clock_went_back: bool,
    waiting: bool,
    attempt: Option<Whole<'a>>,
    /// Left out where it is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    drill: Option<&'a DrillRecord>,
}

/// The attempt itself, in this program's format or another.
#[derive(Serialize)]
#[serde(untagged)]
enum Whole<'a> {
    Known(&'a Attempt),
    Other(Value),
}

fn state_name(state: &State) -> &'static str {
    match state {
        State::Sound { .. } => "sound",
        State::OtherFormat { .. } => "other_format",
        State::Damaged(Damage::Missing) => "missing",
        State::Damaged(Damage::Changed) => "changed",
        State::Damaged(Damage::Foreign) => "foreign",
    }
}

fn entry_sheet(state: &State, number: Option<u64>, waiting: bool) -> EntrySheet<'_> {
    let name = state_name(state);
    let none =
        EntrySheet { number, state: name, at: None, clock_went_back: false, waiting, attempt: None, drill: None };
    match state {
        State::Sound { at, clock_went_back, work, .. } => {
            let (attempt, drill) = match &**work {
                Work::Run(attempt) => (Some(Whole::Known(attempt)), None),
                Work::Drill(record) => (None, Some(record)),
            };
            EntrySheet { at: Some(*at), clock_went_back: *clock_went_back, attempt, drill, ..none }
        }
        State::OtherFormat { at, clock_went_back, json } => {
            let attempt = serde_json::from_str(json).ok().map(Whole::Other);
            EntrySheet { at: Some(*at), clock_went_back: *clock_went_back, attempt, ..none }
        }
        State::Damaged(_) => none,
    }
}

/// Every attempt and drill in JSON, an object a learner; what is sound can be verified by itself.
pub fn json(all: &[Folder]) -> String {
    let learners: Vec<LearnerSheet<'_>> = all
        .iter()
        .map(|Folder { history, unfinished }| LearnerSheet {
            name: &history.learner.name,
            name_state: match history.learner.standing {
                Standing::Sound => "sound",
                Standing::Damaged => "damaged",
                Standing::Lost => "lost",
            },
            attempts: history
                .entries
                .iter()
                .map(|entry| entry_sheet(&entry.state, Some(entry.number), entry.is_waiting))
                .collect(),
            unfinished: unfinished.iter().map(|left| entry_sheet(&left.state, None, false)).collect(),
        })
        .collect();
    serde_json::to_string(&learners).expect("records can be written")
}

const COLUMNS: [&str; 17] = [
    "learner",
    "number",
    "state",
    "date",
    "at",
    "clock_went_back",
    "scenario",
    "mode",
    "seed",
    "rewinds",
    "turns",
    "total",
    "grade",
    "ending",
    "kind",
    "principle",
    "given_away",
];

/// A table for a spreadsheet, a row an attempt or drill. It begins with the mark that says that it is UTF-8.
pub fn csv(all: &[Folder]) -> String {
    let mut table = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    // Writing to memory can't fail, and every row has as many cells as the first.
    let mut write = |cells: &[String]| table.write_record(cells).expect("a row can be written");
    write(&COLUMNS.map(str::to_owned));
    for Folder { history, .. } in all {
        for entry in &history.entries {
            let sheet = entry_sheet(&entry.state, Some(entry.number), entry.is_waiting);
            let run = match &sheet.attempt {
                Some(Whole::Known(attempt)) => Some(*attempt),
                _ => None,
            };
            let drill = sheet.drill;
            let of_run = |say: &dyn Fn(&Attempt) -> String| run.map_or_else(String::new, say);
            let of_drill = |say: &dyn Fn(&DrillRecord) -> String| drill.map_or_else(String::new, say);
            let kind = match (run, drill) {
                (Some(_), _) => "run",
                (_, Some(_)) => "drill",
                _ => "",
            };
            let scenario = run.map(|run| &run.scenario).or(drill.map(|drill| &drill.scenario));
            let seed = run.map(|run| run.seed).or(drill.map(|drill| drill.seed));
            write(&[
                harmless(&history.learner.name),
                entry.number.to_string(),
                sheet.state.to_owned(),
                sheet.at.map_or_else(String::new, date::minute),
                sheet.at.map_or_else(String::new, |at| at.to_string()),
                sheet.clock_went_back.to_string(),
                scenario.map_or_else(String::new, |scenario| harmless(scenario)),
                of_run(&|attempt| attempt.mode.name().to_owned()),
                seed.map_or_else(String::new, |seed| seed.to_string()),
                of_run(&|attempt| attempt.rewinds.to_string()),
                of_run(&|attempt| attempt.turns.len().to_string()),
                of_run(&|attempt| number::tenths(attempt.score.total)),
                of_run(&|attempt| attempt.score.grade.name().to_owned()),
                of_run(&|attempt| attempt.ending.map_or("", |ending| ending.name()).to_owned()),
                kind.to_owned(),
                of_drill(&|record| harmless(&record.principle)),
                of_drill(&|record| number::tenths(record.given_away)),
            ]);
        }
    }
    let table = table.into_inner().expect("memory can be written to");
    String::from_utf8_lossy(&table).into_owned()
}

/// What makes a spreadsheet take a cell for a formula, also where it is set in Chinese.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// The text as a cell that no spreadsheet takes for a formula.
fn harmless(text: &str) -> String {
    let is_formula = text.starts_with(char::is_control) || text.trim_start().starts_with(FORMULA);
    if is_formula { format!("'{text}") } else { text.to_owned() }
}
