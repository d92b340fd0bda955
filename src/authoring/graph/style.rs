//! The colours and sizes of a drawing: those of the light theme of the game.

use crate::engine::mood::Band;

pub(super) const PAGE: &str = "#F7F2E9";
pub(super) const SURFACE: &str = "#FFFDF8";
pub(super) const INK: &str = "#2A2520";
pub(super) const FAINT_INK: &str = "#51473B";
/// The best way.
pub(super) const ACCENT: &str = "#155245";
pub(super) const ON_ACCENT: &str = "#FFFFFF";

/// Pixels.
pub(super) const CARD_WIDTH: i32 = 248;
pub(super) const CARD_HEIGHT: i32 = 60;
/// Distance between two lanes of a street.
pub(super) const LANE: i32 = 10;

/// How a band is painted: what is filled, lines and edges, and text upon the fill.
#[derive(Clone, Copy)]
pub(super) struct Paint {
    pub fill: &'static str,
    pub line: &'static str,
    pub ink: &'static str,
}

/// The diverging scale, with a darker edge each because the lighter ones vanish on paper.
pub(super) fn paint(band: Option<Band>) -> Paint {
    let (fill, line, ink) = match band {
        Some(Band::Furious) => ("#D73027", "#A3231C", "#FFFFFF"),
        Some(Band::Angry) => ("#FC8D59", "#B4561F", INK),
        Some(Band::Upset) => ("#FFFFBF", "#8F8230", INK),
        Some(Band::Calmer) => ("#91BFDB", "#3F7799", INK),
        Some(Band::Satisfied) => ("#4575B4", "#2F5590", "#FFFFFF"),
        None => ("#D9D3C9", "#85775F", INK),
    };
    Paint { fill, line, ink }
}

/// Columns that a text takes when a Chinese character takes two.
pub(super) fn columns(letter: char) -> usize {
    // Dashes, quotation marks and dots are as wide as the letters around them; Chinese is the wider.
    if letter >= '\u{2e80}' || ('\u{2010}'..='\u{2027}').contains(&letter) { 2 } else { 1 }
}

/// The beginning of a text: as much as fits into so many columns, and no part of a word.
pub(super) fn beginning(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut width = 0;
    let fits = |(_, letter): &(usize, char)| {
        width += columns(*letter);
        width <= most
    };
    let end = text.char_indices().take_while(fits).last().map_or(0, |(at, letter)| at + letter.len_utf8());
    let (kept, rest) = text.split_at(end);
    if rest.is_empty() {
        return text;
    }
    let in_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '\'';
    let whole = if rest.starts_with(in_word) { kept.trim_end_matches(in_word) } else { kept };
    let whole = whole.trim_end_matches([' ', ',', '.', '，', '。', '、', '…']);
    format!("{}…", if whole.is_empty() { kept } else { whole })
}
