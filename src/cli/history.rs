//! `history`: the learners' records, to read, to take along, or to erase.

use std::io::{BufRead, IsTerminal};

use clap::ValueEnum;
use serde::Serialize;
use serde_json::Value;
use textwrap::core::display_width;

use super::learner::{Place, date, find, unusable};
use super::output::{BOLD, DIM, LOSS, print_line};
use super::{Context, Failure, Status, page};
use crate::catalog::Library;
use crate::engine::Attempt;
use crate::locale::{Msg, Words, msg, number};
use crate::records::{Damage, Entry, History, Learner, Notice, Records, Standing, State, Unfinished};
use crate::report::Row;

/// Show the learners' records, and what in them is damaged
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only this learner; a page is of one.
    #[arg(long, value_name = "NAME", required_if_eq("format", "html"))]
    learner: Option<String>,

    /// Form of the results; json has every attempt as it can be verified, csv is for a spreadsheet, html a page to print.
    #[arg(long, value_enum, default_value_t)]
    format: Sheet,

    /// Erase everything of the learner.
    #[arg(long, requires = "learner", conflicts_with = "format")]
    erase: bool,

    /// Erase without being asked.
    #[arg(long, requires = "erase")]
    yes: bool,

    #[command(flatten)]
    place: Place,
}

/// Form of the records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Sheet {
    #[default]
    Text,
    Csv,
    Json,
    Html,
}

/// A learner's records as they are shown.
struct Shown {
    history: History,
    unfinished: Vec<Unfinished>,
}

pub fn run(context: &Context, args: &Args) -> Result<Status, Failure> {
    let (mut records, notices) = args.place.open(context.lang);
    if args.erase {
        let name = args.learner.as_deref().unwrap_or_default();
        let learner = find(&records, name)?;
        return erase(context, &mut records, &learner, args.yes);
    }
    let learners = match &args.learner {
        Some(name) => vec![find(&records, name)?],
        None => records.learners().map_err(|fault| unusable(&fault))?,
    };
    let mut shown = Vec::new();
    for learner in learners {
        let history = records.history(learner.id).map_err(|fault| unusable(&fault))?;
        let unfinished = records.unfinished(learner.id).map_err(|fault| unusable(&fault))?;
        shown.push(Shown { history, unfinished });
    }
    match args.format {
        Sheet::Text => text(context, &shown)?,
        Sheet::Csv => csv(&shown)?,
        Sheet::Json => json(&shown)?,
        Sheet::Html => pages(context, &shown)?,
    }
    let words = Words::interface(context.lang);
    if shown.is_empty() {
        anstream::eprintln!("{}", words.plain(msg::HISTORY_NONE));
    }
    let damaged = shown.iter().filter(|shown| is_damaged(shown, &words)).count();
    let is_unread = |notice: &Notice| matches!(notice, Notice::Newer { .. } | Notice::NotSaved { .. });
    let is_aside = |notice: &Notice| matches!(notice, Notice::SetAside { .. });
    if notices.iter().any(is_unread) {
        Ok(Status::Environment)
    } else if damaged > 0 || notices.iter().any(is_aside) {
        Ok(Status::Findings)
    } else {
        Ok(Status::Clean)
    }
}

/// Says what of a learner's records is damaged, if anything is.
fn is_damaged(shown: &Shown, words: &Words) -> bool {
    let Shown { history, unfinished } = shown;
    let name = name(&history.learner, words);
    let mut found = Vec::new();
    if history.learner.standing != Standing::Sound {
        found.push(words.say(msg::HISTORY_NAME_DAMAGED, &[("name", (&name).into())]));
    }
    if let Some(first) = history.first_damaged() {
        let args = [
            ("name", (&name).into()),
            ("count", history.damaged().into()),
            ("total", history.entries.len().into()),
            ("number", first.to_string().into()),
        ];
        found.push(words.say(msg::HISTORY_DAMAGED, &args));
    }
    if unfinished.iter().any(|left| matches!(left.state, State::Damaged(_))) {
        found.push(words.say(msg::HISTORY_UNFINISHED_DAMAGED, &[("name", (&name).into())]));
    }
    for line in &found {
        anstream::eprintln!("{LOSS}{line}{LOSS:#}");
    }
    !found.is_empty()
}

fn name(learner: &Learner, words: &Words) -> String {
    if learner.name.is_empty() { words.plain(msg::HISTORY_NAMELESS) } else { learner.name.clone() }
}

fn erase(context: &Context, records: &mut Records, learner: &Learner, is_sure: bool) -> Result<Status, Failure> {
    let words = Words::interface(context.lang);
    let name = [("name", (&learner.name).into())];
    if !is_sure {
        let mut stdin = std::io::stdin().lock();
        if !std::io::stdin().is_terminal() {
            return Err(Failure::wrong_use(msg::ERROR_ERASE_YES).hint(msg::ERROR_ERASE_YES_HINT));
        }
        anstream::eprint!("{} ", words.say(msg::HISTORY_ERASE_ASK, &name));
        let mut answer = String::new();
        stdin.read_line(&mut answer).map_err(|error| Failure::wrong_use(msg::ERROR_STDIN).arg("reason", error))?;
        if !answer.trim().eq_ignore_ascii_case("y") {
            anstream::eprintln!("{}", words.plain(msg::HISTORY_NOT_ERASED));
            return Ok(Status::Clean);
        }
    }
    let erased = records.erase(learner.id).map_err(|fault| unusable(&fault))?;
    anstream::eprintln!("{}", words.say(msg::HISTORY_ERASED, &name));
    if !erased.is_compacted {
        anstream::eprintln!("{}", words.plain(msg::HISTORY_ERASED_OPEN));
    }
    if !erased.elsewhere.is_empty() {
        let paths: Vec<String> = erased.elsewhere.iter().map(|path| path.display().to_string()).collect();
        let args = [("paths", paths.join(", ").into())];
        anstream::eprintln!("{}", words.say(msg::HISTORY_ERASED_ELSEWHERE, &args));
    }
    Ok(Status::Clean)
}

fn damage(damage: Damage) -> Msg {
    match damage {
        Damage::Missing => msg::HISTORY_MISSING,
        Damage::Changed => msg::HISTORY_CHANGED,
        Damage::Foreign => msg::HISTORY_FOREIGN,
    }
}

fn text(context: &Context, all: &[Shown]) -> Result<(), Failure> {
    let library = context.library();
    let words = Words::interface(context.lang);
    for Shown { history, unfinished } in all {
        print_line(&format!("{BOLD}{}{BOLD:#}", name(&history.learner, &words)))?;
        let head = [
            msg::HISTORY_NUMBER,
            msg::HISTORY_DATE,
            msg::HISTORY_SCENARIO,
            msg::HISTORY_MODE,
            msg::TERMINAL_TOTAL,
            msg::HISTORY_GRADE,
            msg::TERMINAL_ENDING,
        ];
        let mut lines = vec![head.map(|title| words.plain(title)).to_vec()];
        lines.extend(history.entries.iter().map(|entry| line(row(entry, context, &library, &words), &words)));
        if lines.len() > 1 {
            print_columns(&lines)?;
        }
        for left in unfinished {
            if let State::Sound { at, attempt, .. } = &left.state {
                let args = [
                    ("title", title(&attempt.scenario, context, &library).into()),
                    ("turn", (attempt.replies.len() + 1).to_string().into()),
                    ("date", date(*at).into()),
                ];
                print_line(&format!("  {DIM}{}{DIM:#}", words.say(msg::HISTORY_UNFINISHED, &args)))?;
            }
        }
        print_line("")?;
    }
    Ok(())
}

/// An attempt in words.
fn row(entry: &Entry, context: &Context, library: &Library, words: &Words) -> Row {
    let mut row = Row { number: entry.number, ..Row::default() };
    let went_back = match &entry.state {
        State::Damaged(kind) => {
            row.marks.push(words.plain(damage(*kind)));
            return row;
        }
        State::OtherFormat { at, clock_went_back, .. } => {
            row.date = date(*at);
            row.marks.push(words.plain(msg::HISTORY_OTHER_FORMAT));
            clock_went_back
        }
        State::Sound { at, clock_went_back, attempt, .. } => {
            row.date = date(*at);
            row.scenario = title(&attempt.scenario, context, library);
            row.mode = words.text(&format!("mode-{}", attempt.mode.name()));
            row.total = Some(attempt.score.total);
            row.grade = words.text(&format!("grade-{}", attempt.score.grade.name()));
            row.ending =
                attempt.ending.map_or_else(String::new, |ending| words.text(&format!("ending-{}", ending.name())));
            if attempt.rewinds > 0 {
                let count = attempt.rewinds as usize;
                row.marks.push(words.say(msg::TERMINAL_REWINDS, &[("count", count.into())]));
            }
            if !attempt.hints.is_empty() {
                let turns: Vec<String> = attempt.hints.iter().map(usize::to_string).collect();
                row.marks.push(words.say(msg::REPORT_HINTED, &[("turns", words.listed(&turns).into())]));
            }
            clock_went_back
        }
    };
    if *went_back {
        row.marks.push(words.plain(msg::HISTORY_CLOCK));
    }
    if entry.is_waiting {
        row.marks.push(words.plain(msg::HISTORY_WAITING));
    }
    row
}

/// The cells of an attempt; what stands after the ending is a mark.
fn line(row: Row, words: &Words) -> Vec<String> {
    let mut cells = vec![row.number.to_string()];
    if let Some(total) = row.total {
        cells.extend([row.date, row.scenario, row.mode, number::whole(total), row.grade, row.ending]);
    } else if !row.date.is_empty() {
        cells.push(row.date);
    }
    if !row.marks.is_empty() {
        cells.push(row.marks.join(&words.plain(msg::SEPARATOR)));
    }
    cells
}

/// A page for each learner.
fn pages(context: &Context, all: &[Shown]) -> std::io::Result<()> {
    let library = context.library();
    let words = Words::interface(context.lang);
    for Shown { history, .. } in all {
        let rows: Vec<Row> = history.entries.iter().map(|entry| row(entry, context, &library, &words)).collect();
        page::print_history(&name(&history.learner, &words), &rows, &words)?;
    }
    Ok(())
}

fn title(scenario: &str, context: &Context, library: &Library) -> String {
    library.pack(scenario).map_or_else(
        || scenario.to_owned(),
        |pack| library.pack_words(pack, context.lang).get("title", &[]).unwrap_or_else(|| scenario.to_owned()),
    )
}

/// Sets cells under one another; a line's last cell takes what room it needs.
fn print_columns(lines: &[Vec<String>]) -> std::io::Result<()> {
    let columns = lines.iter().map(Vec::len).max().unwrap_or(0);
    let widest = |column: usize| {
        let cells = lines.iter().filter(|line| line.len() > column + 1).map(|line| display_width(&line[column]));
        cells.max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(widest).collect();
    for (i, line) in lines.iter().enumerate() {
        let mut text = String::from(" ");
        for (cell, width) in line.iter().zip(&widths) {
            let gap = " ".repeat(width.saturating_sub(display_width(cell)) + 1);
            text.push_str(&format!(" {cell}{gap}"));
        }
        let text = text.trim_end();
        print_line(&if i == 0 { format!("{DIM}{text}{DIM:#}") } else { text.to_owned() })?;
    }
    Ok(())
}

/// A learner's records in JSON.
#[derive(Serialize)]
struct LearnerSheet<'a> {
    /// Empty where it is lost.
    name: &'a str,
    name_state: &'static str,
    attempts: Vec<AttemptSheet<'a>>,
    unfinished: Vec<AttemptSheet<'a>>,
}

/// An attempt with its place in the records.
#[derive(Serialize)]
struct AttemptSheet<'a> {
    /// Left out where it is unfinished.
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u64>,
    state: &'static str,
    /// Seconds since 1970.
    at: Option<i64>,
    clock_went_back: bool,
    waiting: bool,
    attempt: Option<Whole<'a>>,
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

fn sheet(state: &State, number: Option<u64>, waiting: bool) -> AttemptSheet<'_> {
    let (at, clock_went_back, attempt) = match state {
        State::Sound { at, clock_went_back, attempt, .. } => {
            (Some(*at), *clock_went_back, Some(Whole::Known(attempt)))
        }
        State::OtherFormat { at, clock_went_back, json } => {
            (Some(*at), *clock_went_back, serde_json::from_str(json).ok().map(Whole::Other))
        }
        State::Damaged(_) => (None, false, None),
    };
    AttemptSheet { number, state: state_name(state), at, clock_went_back, waiting, attempt }
}

fn json(all: &[Shown]) -> Result<(), Failure> {
    let learners: Vec<LearnerSheet<'_>> = all
        .iter()
        .map(|Shown { history, unfinished }| LearnerSheet {
            name: &history.learner.name,
            name_state: match history.learner.standing {
                Standing::Sound => "sound",
                Standing::Damaged => "damaged",
                Standing::Lost => "lost",
            },
            attempts: history
                .entries
                .iter()
                .map(|entry| sheet(&entry.state, Some(entry.number), entry.is_waiting))
                .collect(),
            unfinished: unfinished.iter().map(|left| sheet(&left.state, None, false)).collect(),
        })
        .collect();
    print_line(&serde_json::to_string(&learners).expect("records can be written"))?;
    Ok(())
}

const COLUMNS: [&str; 14] = [
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
];

fn csv(all: &[Shown]) -> Result<(), Failure> {
    let mut table = csv::Writer::from_writer(Vec::new());
    let mut write = |cells: &[String]| table.write_record(cells).map_err(std::io::Error::from);
    write(&COLUMNS.map(str::to_owned))?;
    for Shown { history, .. } in all {
        for entry in &history.entries {
            let sheet = sheet(&entry.state, Some(entry.number), entry.is_waiting);
            let known = match &sheet.attempt {
                Some(Whole::Known(attempt)) => Some(*attempt),
                _ => None,
            };
            let of = |say: &dyn Fn(&Attempt) -> String| known.map_or_else(String::new, say);
            write(&[
                harmless(&history.learner.name),
                entry.number.to_string(),
                sheet.state.to_owned(),
                sheet.at.map_or_else(String::new, date),
                sheet.at.map_or_else(String::new, |at| at.to_string()),
                sheet.clock_went_back.to_string(),
                of(&|attempt| harmless(&attempt.scenario)),
                of(&|attempt| attempt.mode.name().to_owned()),
                of(&|attempt| attempt.seed.to_string()),
                of(&|attempt| attempt.rewinds.to_string()),
                of(&|attempt| attempt.turns.len().to_string()),
                of(&|attempt| number::tenths(attempt.score.total)),
                of(&|attempt| attempt.score.grade.name().to_owned()),
                of(&|attempt| attempt.ending.map_or("", |ending| ending.name()).to_owned()),
            ])?;
        }
    }
    let table = table.into_inner().map_err(csv::IntoInnerError::into_error)?;
    // The mark tells a spreadsheet that this is UTF-8.
    print_line(&format!("\u{feff}{}", String::from_utf8_lossy(&table).trim_end_matches('\n')))?;
    Ok(())
}

/// The text as a cell that no spreadsheet takes for a formula.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}
