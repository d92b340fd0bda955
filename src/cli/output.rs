//! Drawing on a terminal: wrapped text of any width, lists, the mood meter.

use std::borrow::Cow;
use std::io::Write;

use anstyle::{Ansi256Color, AnsiColor, Style};
use textwrap::core::display_width;

use crate::engine::format::is_unseen;
use crate::engine::mood::Band;

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

/// A text with the characters that nobody sees written out, as `\u{1b}`: none of it moves the terminal.
pub fn visible(text: &str) -> Cow<'_, str> {
    let is_hidden = |letter: char| letter == '\r' || is_unseen(letter);
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_hidden(letter) { shown.extend(letter.escape_unicode()) } else { shown.push(letter) }
    }
    Cow::Owned(shown)
}

/// A text with a mark of as many bytes in place of every character that nobody sees.
pub fn masked(text: &str) -> String {
    let mask = |letter: char| match letter {
        '\r' => " ",
        letter if !is_unseen(letter) => "",
        letter => ["", "?", "¿", "□", "□?"][letter.len_utf8()],
    };
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        let mask = mask(letter);
        if mask.is_empty() { shown.push(letter) } else { shown.push_str(mask) }
    }
    shown
}

/// Line and column of a byte, from 1, in characters.
pub fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at.min(text.len())];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}
