//! Drawing on a terminal: wrapped text of any width, the mood meter, diagnostics with their place.

use std::collections::BTreeMap;
use std::io::Write;

use anstyle::{Ansi256Color, AnsiColor, Style};
use ariadne::{Color, Config, IndexType, Label, Report, ReportKind};
use textwrap::core::display_width;

use crate::engine::diagnostic::Diagnostic;
use crate::engine::mood::Band;
use crate::locale::{Words, msg};

pub const BOLD: Style = Style::new().bold();
pub const DIM: Style = Style::new().dimmed();
pub const GAIN: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Blue)));
pub const LOSS: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Red)));
pub const WARN: Style = Style::new().bold().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Yellow)));

/// Widest that text is set, in columns; longer lines tire the eye.
const WIDEST: usize = 84;

/// Columns that text may take.
pub fn width() -> usize {
    textwrap::termwidth().clamp(30, WIDEST)
}

/// Wraps a text under a first and a following indent.
pub fn wrapped(text: &str, first: &str, rest: &str) -> String {
    let options = textwrap::Options::new(width()).initial_indent(first).subsequent_indent(rest);
    textwrap::fill(text, options)
}

/// Prints a line of the results.
pub fn print_line(line: &str) -> std::io::Result<()> {
    writeln!(anstream::stdout(), "{line}")
}

/// Sets items in lines under a first and a following indent, and breaks only between them.
pub fn listed(items: &[String], first: &str, rest: &str) -> String {
    const GAP: &str = "   ";
    let mut text = first.to_owned();
    let mut column = first.len();
    for (i, item) in items.iter().enumerate() {
        let wide = display_width(item);
        if i > 0 && column + GAP.len() + wide > width() {
            text.push('\n');
            text.push_str(rest);
            column = rest.len();
        } else if i > 0 {
            text.push_str(GAP);
            column += GAP.len();
        }
        text.push_str(item);
        column += wide;
    }
    text
}

pub fn band_style(band: Band) -> Style {
    let color = match band {
        Band::Furious => 160,
        Band::Angry => 208,
        Band::Upset => 185,
        Band::Calmer => 110,
        Band::Satisfied => 68,
    };
    Style::new().bold().fg_color(Some(Ansi256Color(color).into()))
}

/// The meter as five segments of four cells, the current band in full blocks.
pub fn meter(meter: f64, band: Band) -> String {
    let filled = (meter / 5.0).round() as usize;
    let mut bar = String::new();
    for (i, segment) in Band::ALL.into_iter().enumerate() {
        let style = if segment == band { band_style(band) } else { DIM };
        bar.push_str(&style.render().to_string());
        bar.extend((0..4).map(|cell| if i * 4 + cell < filled { '█' } else { '░' }));
        bar.push_str(&style.render_reset().to_string());
        if i < 4 {
            bar.push(' ');
        }
    }
    bar
}

/// Words for a diagnostic: the message, and the way out.
pub fn diagnostic_words(fault: &Diagnostic, words: &Words) -> (String, Vec<String>) {
    let args = [("name", (&fault.name).into()), ("detail", (&fault.detail).into())];
    let key = format!("diag-{}", fault.code);
    let message = words.get(&key, &args).unwrap_or_else(|| key.clone());
    let mut hints = Vec::new();
    if let Some(suggestion) = &fault.suggestion {
        hints.push(words.say(msg::CHECK_SUGGESTION, &[("name", suggestion.into())]));
    }
    hints.extend(words.get(&format!("{key}.hint"), &args));
    (message, hints)
}

/// Line and column of a byte, from 1, in characters.
pub fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at.min(text.len())];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// Draws a diagnostic with the lines it points at.
pub fn draw_diagnostic(
    to: &mut dyn Write,
    fault: &Diagnostic,
    folder: &str,
    texts: &BTreeMap<String, String>,
    words: &Words,
    color: bool,
) -> std::io::Result<()> {
    let (message, hints) = diagnostic_words(fault, words);
    let path = format!("{folder}/{}", fault.place.file);
    let Some(text) = texts.get(&fault.place.file).filter(|text| !text.is_empty()) else {
        writeln!(to, "[{}] {path}: {message}", fault.code)?;
        return hints.iter().try_for_each(|hint| writeln!(to, "    {hint}"));
    };
    let (kind, shade) = if fault.is_error() {
        (ReportKind::Custom(&words.plain(msg::CHECK_ERROR), Color::Red), Color::Red)
    } else {
        (ReportKind::Custom(&words.plain(msg::CHECK_WARNING), Color::Yellow), Color::Yellow)
    };
    let span = (path.clone(), fault.place.span.clone());
    let config = Config::new().with_color(color).with_index_type(IndexType::Byte);
    let mut report = Report::build(kind, span.clone())
        .with_config(config)
        .with_code(fault.code.id())
        .with_message(&message)
        .with_label(Label::new(span).with_message(label(fault)).with_color(shade));
    if let Some(first) = &fault.related {
        let place = (format!("{folder}/{}", first.file), first.span.clone());
        report = report
            .with_label(Label::new(place).with_message(words.plain(msg::CHECK_FIRST)).with_color(Color::Blue));
    }
    for hint in &hints {
        report = report.with_help(hint);
    }
    let sources = texts.iter().map(|(name, text)| (format!("{folder}/{name}"), text.clone()));
    debug_assert!(fault.place.span.end <= text.len());
    report.finish().write(ariadne::sources(sources), to)
}

fn label(fault: &Diagnostic) -> &str {
    if fault.name.is_empty() { fault.code.id() } else { &fault.name }
}
