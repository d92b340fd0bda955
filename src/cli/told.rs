//! Telling an author what is wrong: the message, its place drawn with the lines around it, and the way out.

use std::collections::BTreeMap;
use std::io::Write;

use ariadne::{Color, Config, IndexType, Label, Report, ReportKind};

use crate::authoring::lint::{Draft, Finding, Rule, Subject};
use crate::engine::diagnostic::{Diagnostic, Level, Place};
use crate::engine::{Allowance, Scenario, format};
use crate::locale::{Arg, Words, msg};

/// Something wrong, in words.
pub struct Told {
    pub code: String,
    pub level: Level,
    pub place: Place,
    /// What is written at the place itself.
    pub label: String,
    pub message: String,
    pub hints: Vec<String>,
    /// Another place that belongs to it.
    pub related: Option<Place>,
}

impl Told {
    /// A fault of the format.
    pub fn fault(fault: &Diagnostic, words: &Words) -> Told {
        let args = [("name", (&fault.name).into()), ("detail", (&fault.detail).into())];
        let key = format!("diag-{}", fault.code);
        let message = words.get(&key, &args).unwrap_or_else(|| key.clone());
        let mut hints = Vec::new();
        if let Some(suggestion) = &fault.suggestion {
            hints.push(words.say(msg::CHECK_SUGGESTION, &[("name", suggestion.into())]));
        }
        hints.extend(words.get(&format!("{key}.hint"), &args));
        Told {
            code: fault.code.to_string(),
            level: fault.code.level(),
            place: fault.place.clone(),
            label: if fault.name.is_empty() { fault.code.to_string() } else { fault.name.clone() },
            message,
            hints,
            related: fault.related.clone(),
        }
    }

    /// What a rule has found in a draft.
    pub fn finding(rule: &Rule, finding: &Finding, draft: &Draft<'_>, structure: &str, words: &Words) -> Told {
        let scenario = draft.scenario;
        let at = finding.subject.name(scenario);
        let args: [(&str, Arg<'_>); 3] =
            [("name", (&finding.name).into()), ("detail", (&finding.detail).into()), ("at", (&at).into())];
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
    pub fn idle(allowance: &Allowance, structure: &str, words: &Words) -> Told {
        let args = [("rule", (&allowance.rule).into()), ("at", (&allowance.at).into())];
        Told {
            code: "A01".to_owned(),
            level: Level::Warning,
            place: in_structure(structure, &["allow"]),
            label: allowance.rule.clone(),
            message: words.say(msg::LINT_IDLE, &args),
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

fn structure_place(subject: Subject, scenario: &Scenario, structure: &str) -> Place {
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

fn in_structure(structure: &str, path: &[&str]) -> Place {
    Place { file: "scenario.ron".to_owned(), span: format::key_place(structure, path) }
}

/// Draws it with the lines that it points at.
pub fn draw(
    to: &mut dyn Write,
    told: &Told,
    folder: &str,
    texts: &BTreeMap<String, String>,
    words: &Words,
    color: bool,
) -> std::io::Result<()> {
    let path = format!("{folder}/{}", told.place.file);
    let Some(text) = texts.get(&told.place.file).filter(|text| !text.is_empty()) else {
        writeln!(to, "[{}] {path}: {}", told.code, told.message)?;
        return told.hints.iter().try_for_each(|hint| writeln!(to, "    → {hint}"));
    };
    let (kind, shade) = match told.level {
        Level::Error => (ReportKind::Custom(&words.plain(msg::CHECK_ERROR), Color::Red), Color::Red),
        Level::Warning => (ReportKind::Custom(&words.plain(msg::CHECK_WARNING), Color::Yellow), Color::Yellow),
    };
    let span = (path.clone(), told.place.span.clone());
    let config = Config::new().with_color(color).with_index_type(IndexType::Byte);
    let mut report = Report::build(kind, span.clone())
        .with_config(config)
        .with_code(&told.code)
        .with_message(&told.message)
        .with_label(Label::new(span).with_message(&told.label).with_color(shade));
    if let Some(first) = &told.related {
        let place = (format!("{folder}/{}", first.file), first.span.clone());
        report = report
            .with_label(Label::new(place).with_message(words.plain(msg::CHECK_FIRST)).with_color(Color::Blue));
    }
    let sources = texts.iter().map(|(name, text)| (format!("{folder}/{name}"), text.clone()));
    debug_assert!(told.place.span.end <= text.len());
    report.finish().write(ariadne::sources(sources), &mut *to)?;
    // The drawing has an English word of its own for a way out, and this one is for two languages.
    told.hints.iter().try_for_each(|hint| writeln!(to, "    → {hint}"))?;
    writeln!(to)
}
