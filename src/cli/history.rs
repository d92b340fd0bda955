//! `history`: the learners' records, to read, to take along, or to erase.

use std::fs;
use std::io::{BufRead, IsTerminal};
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use textwrap::core::display_width;

use super::learner::{Place, find, unusable};
use super::output::{BOLD, DIM, LOSS, print_line};
use super::{Context, Failure, Status, page};
use crate::locale::{Words, date, msg, number};
use crate::records::{Learner, Listing, Notice, Records};
use crate::report;
use crate::report::Row;
use crate::report::sheet::{self, Folder};

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

    /// Take in a file of records from another machine or from a browser, before anything is shown.
    #[arg(long, value_name = "FILE", conflicts_with = "erase")]
    take_in: Option<PathBuf>,

    /// Write everybody's records into a file that can be taken in elsewhere.
    #[arg(long, value_name = "FILE", conflicts_with = "erase")]
    give_out: Option<PathBuf>,

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

pub fn run(context: &Context, args: &Args) -> Result<Status, Failure> {
    let (mut records, notices) = args.place.open(context.lang);
    if let Some(file) = &args.take_in {
        take_in(context, &mut records, file)?;
    }
    if let Some(file) = &args.give_out {
        return give_out(&mut records, file);
    }
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
        shown.push(Folder { history, unfinished });
    }
    match args.format {
        Sheet::Text => text(context, &shown)?,
        Sheet::Csv => print_line(sheet::csv(&shown).trim_end_matches('\n'))?,
        Sheet::Json => print_line(&sheet::json(&shown))?,
        Sheet::Html => pages(context, &shown)?,
    }
    let words = Words::interface(context.lang);
    let is_unread = |notice: &Notice| matches!(notice, Notice::Newer { .. } | Notice::NotSaved { .. });
    let is_unread = notices.iter().any(is_unread);
    // What can't be read is not nothing.
    if shown.is_empty() && !is_unread {
        anstream::eprintln!("{}", words.plain(msg::HISTORY_NONE));
    }
    let damaged = shown.iter().filter(|shown| is_damaged(shown, &words)).count();
    let is_aside = |notice: &Notice| matches!(notice, Notice::SetAside { .. });
    if is_unread {
        Ok(Status::Environment)
    } else if damaged > 0 || notices.iter().any(is_aside) {
        Ok(Status::Findings)
    } else {
        Ok(Status::Clean)
    }
}

/// Adds what is in a file, and says what that was; a file that is no records stops everything else.
fn take_in(context: &Context, records: &mut Records, file: &Path) -> Result<(), Failure> {
    let unreadable = |error| Failure::wrong_use(msg::ERROR_READ).arg("path", file.display()).arg("reason", error);
    let bytes = fs::read(file).map_err(unreadable)?;
    let outcome = records.take_in(&bytes);
    let told = report::taken_in(&outcome, &Words::interface(context.lang));
    match outcome {
        Ok(_) => anstream::eprintln!("{told}"),
        Err(_) => return Err(Failure::wrong_use(msg::ERROR_RECORDS).arg("reason", told)),
    }
    Ok(())
}

fn give_out(records: &mut Records, file: &Path) -> Result<Status, Failure> {
    let bytes = records.bytes().map_err(|fault| unusable(&fault))?;
    let unwritten =
        |error| Failure::environment(msg::ERROR_WRITE).arg("path", file.display()).arg("reason", error);
    fs::write(file, bytes).map_err(unwritten)?;
    Ok(Status::Clean)
}

/// Says what of a learner's records is damaged, if anything is.
fn is_damaged(shown: &Folder, words: &Words) -> bool {
    let found = report::damages(&shown.listing(), words);
    for line in &found {
        anstream::eprintln!("{LOSS}{line}{LOSS:#}");
    }
    !found.is_empty()
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
    for line in report::erased(&learner.name, &erased, &words) {
        anstream::eprintln!("{line}");
    }
    Ok(Status::Clean)
}

fn text(context: &Context, all: &[Folder]) -> Result<(), Failure> {
    let library = context.library();
    let titles = library.titles(context.lang);
    let words = library.words(context.lang);
    for Listing { learner, lines: listed, unfinished } in all.iter().map(Folder::listing) {
        print_line(&format!("{BOLD}{}{BOLD:#}", sheet::name(&learner, &words)))?;
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
        lines.extend(sheet::rows(&listed, &titles, &words).into_iter().map(|row| line(row, &words)));
        if lines.len() > 1 {
            print_columns(&lines)?;
        }
        for left in &unfinished {
            if let Some((at, attempt)) = left.state.run() {
                let args = [
                    ("title", titles.get(&attempt.scenario).unwrap_or(&attempt.scenario).into()),
                    ("turn", (attempt.replies.len() + 1).to_string().into()),
                    ("date", date::minute(at).into()),
                ];
                print_line(&format!("  {DIM}{}{DIM:#}", words.say(msg::HISTORY_UNFINISHED, &args)))?;
            }
        }
        print_line("")?;
    }
    Ok(())
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
fn pages(context: &Context, all: &[Folder]) -> std::io::Result<()> {
    let library = context.library();
    let titles = library.titles(context.lang);
    let words = library.words(context.lang);
    for Listing { learner, lines, .. } in all.iter().map(Folder::listing) {
        let rows = sheet::rows(&lines, &titles, &words);
        page::print_history(&sheet::name(&learner, &words), &rows, &words)?;
    }
    Ok(())
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
