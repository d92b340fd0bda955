//! Telling an author what is wrong: the message, its place drawn with the lines around it, and the way out.

use std::collections::BTreeMap;
use std::io::Write;
use std::ops::Range;
use std::sync::Arc;

use ariadne::{Color, Config, IndexType, Label, Report, ReportKind, Source};

use super::output::{line_and_column, masked, visible};
use crate::authoring::lint::{Draft, Finding, Rule, Subject};
use crate::engine::diagnostic::{Code, Diagnostic, Level, Place};
use crate::engine::format::Places;
use crate::engine::{Allowance, Scenario};
use crate::locale::{Arg, Msg, Words, msg};

/// Something wrong, in words.
pub struct Told {
    pub code: String,
    pub level: Level,
    pub place: Place,
    /// What is written at the place itself.
    pub label: String,
    pub message: String,
    pub hints: Vec<String>,
    /// Another place that belongs to it, and what it is to it.
    pub related: Option<(Place, Msg)>,
}

impl Told {
    /// A fault of the format.
    pub fn fault(fault: &Diagnostic, words: &Words) -> Told {
        let name = visible(&fault.name);
        let args = [("name", name.as_ref().into()), ("detail", visible(&fault.detail).into())];
        let key = format!("diag-{}", fault.code);
        let message = words.get(&key, &args).unwrap_or_else(|| key.clone());
        let mut hints = Vec::new();
        if let Some(suggestion) = &fault.suggestion {
            hints.push(words.say(msg::CHECK_SUGGESTION, &[("name", visible(suggestion).into())]));
        }
        hints.extend(words.get(&format!("{key}.hint"), &args));
        Told {
            code: fault.code.to_string(),
            level: fault.code.level(),
            place: fault.place.clone(),
            label: if name.is_empty() { fault.code.to_string() } else { name.into_owned() },
            message,
            hints,
            related: fault.related.clone().map(|place| {
                let is_bracket = fault.code == Code::Unclosed;
                (place, if is_bracket { msg::CHECK_INSTEAD } else { msg::CHECK_FIRST })
            }),
        }
    }

    /// What a rule has found in a draft.
    pub fn finding(rule: &Rule, finding: &Finding, draft: &Draft<'_>, structure: &Places, words: &Words) -> Told {
        let scenario = draft.scenario;
        let at = finding.subject.name(scenario);
        let args: [(&str, Arg<'_>); 3] = [
            ("name", visible(&finding.name).into()),
            ("detail", visible(&finding.detail).into()),
            ("at", (&at).into()),
        ];
        let key = format!("lint-{}", rule.name);
        let message = words.get(&key, &args).unwrap_or_else(|| key.clone());
        let mut hints: Vec<String> = words.get(&format!("{key}.hint"), &args).into_iter().collect();
        if let Some(way) = finding.witness.as_ref().filter(|way| !way.is_empty()) {
            let names: Vec<&str> = way.iter().map(|&reply| scenario.reply(reply).name.as_str()).collect();
            let way = [("scenario", scenario.id().into()), ("way", names.join(",").into())];
            hints.push(words.say(msg::LINT_WAY, &way));
        }
        hints.push(words.say(msg::LINT_ALLOW, &[("rule", rule.name.into()), ("at", (&at).into())]));
        let label = if at.is_empty() { rule.name.to_owned() } else { at };
        let place =
            words_place(finding, draft).unwrap_or_else(|| structure_place(finding.subject, scenario, structure));
        Told { code: rule.code.to_owned(), level: rule.level, place, label, message, hints, related: None }
    }

    /// An allowance that nothing needs.
    pub fn idle(allowance: &Allowance, structure: &Places, words: &Words) -> Told {
        let rule = visible(&allowance.rule);
        let args = [("rule", rule.as_ref().into()), ("at", visible(&allowance.at).into())];
        Told {
            code: "A01".to_owned(),
            level: Level::Warning,
            place: in_structure(structure, &["allow"]),
            message: words.say(msg::LINT_IDLE, &args),
            label: rule.into_owned(),
            hints: vec![words.plain(msg::LINT_IDLE_HINT)],
            related: None,
        }
    }
}

fn words_place(finding: &Finding, draft: &Draft<'_>) -> Option<Place> {
    let (lang, key) = finding.words.as_ref()?;
    let manuscript = draft.manuscripts.iter().find(|manuscript| manuscript.lang == *lang)?;
    let span = manuscript.text(key).map_or(0..0, |text| text.span.clone());
    Some(Place { file: manuscript.file.clone(), span })
}

fn structure_place(subject: Subject, scenario: &Scenario, structure: &Places) -> Place {
    match subject {
        Subject::Scenario => in_structure(structure, &["id"]),
        Subject::Step(id) => in_structure(structure, &["steps", &scenario.step(id).name]),
        Subject::Reply(id) => {
            let reply = scenario.reply(id);
            let step = scenario.step(reply.step);
            let position = step.replies.iter().position(|&other| other == id).unwrap_or(0).to_string();
            in_structure(structure, &["steps", &step.name, "replies", &position, "id"])
        }
    }
}

fn in_structure(structure: &Places, path: &[&str]) -> Place {
    Place { file: "scenario.ron".to_owned(), span: structure.find(path) }
}

/// Draws it with the lines that it points at, or names its place where they are too long to be drawn.
pub fn draw(
    to: &mut dyn Write,
    told: &Told,
    folder: &str,
    texts: &BTreeMap<String, Arc<str>>,
    words: &Words,
    color: bool,
) -> std::io::Result<()> {
    let folder = visible(folder);
    let path = format!("{folder}/{}", visible(&told.place.file));
    let text = texts.get(&told.place.file).map_or("", Arc::as_ref);
    let place = &told.place.span;
    debug_assert!(text.is_empty() || place.end <= text.len());
    let other = told.related.as_ref().filter(|(other, _)| other.file == told.place.file);
    let first = other.map(|(other, _)| &other.span);
    let (start, end) =
        first.map_or((place.start, place.end), |first| (place.start.min(first.start), place.end.max(first.end)));
    let drawn = if text.is_empty() { 0..0 } else { lines_around(text, start, end) };
    let lines_before = text[..drawn.start].matches('\n').count();
    if text.is_empty() || place.is_empty() || lines_before > LAST_LINE || !can_be_drawn(&text[drawn.clone()]) {
        let at = if place.is_empty() { String::new() } else { format!(":{}", at_line(text, place.start)) };
        writeln!(to, "[{}] {path}{at}: {}", told.code, told.message)?;
        return told.hints.iter().try_for_each(|hint| writeln!(to, "    → {hint}"));
    }
    let (kind, shade) = match told.level {
        Level::Error => (ReportKind::Custom(&words.plain(msg::CHECK_ERROR), Color::Red), Color::Red),
        Level::Warning => (ReportKind::Custom(&words.plain(msg::CHECK_WARNING), Color::Yellow), Color::Yellow),
    };
    // Only these lines are handed over: the whole file, for each of its faults, would take long.
    let shift = |at: usize| at - drawn.start + lines_before;
    let within = |span: &Range<usize>| (path.clone(), shift(span.start)..shift(span.end));
    let config = Config::new().with_color(color).with_index_type(IndexType::Byte);
    let mut report = Report::build(kind, within(place))
        .with_config(config)
        .with_code(&told.code)
        .with_message(&told.message)
        .with_label(Label::new(within(place)).with_message(&told.label).with_color(shade));
    if let Some((other, what)) = other {
        let label = Label::new(within(&other.span)).with_message(words.plain(*what));
        report = report.with_label(label.with_color(Color::Blue));
    }
    let source = "\n".repeat(lines_before) + &masked(&text[drawn]);
    report.finish().write((path.clone(), Source::from(source)), &mut *to)?;
    // The drawing has an English word of its own for a way out, and this one is for two languages.
    told.hints.iter().try_for_each(|hint| writeln!(to, "    → {hint}"))?;
    writeln!(to)
}

/// The last line that is drawn, most lines between two places, and most bytes of a line.
const LAST_LINE: usize = 100_000;
const MOST_LINES: usize = 400;
const LONGEST_LINE: usize = 2000;

fn can_be_drawn(text: &str) -> bool {
    text.lines().all(|line| line.len() <= LONGEST_LINE) && text.lines().count() <= MOST_LINES
}

/// The whole lines from one byte to another.
fn lines_around(text: &str, start: usize, end: usize) -> Range<usize> {
    let start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[end..].find('\n').map_or(text.len(), |newline| end + newline);
    start..end
}

fn at_line(text: &str, at: usize) -> String {
    let (line, column) = line_and_column(text, at);
    format!("{line}:{column}")
}
