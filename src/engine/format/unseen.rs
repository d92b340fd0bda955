//! Characters that can't be seen and change how a text reads, as they stand or written as an escape.

use std::borrow::Cow;
use std::ops::Range;

use memchr::{memchr2, memchr2_iter, memchr3};

use super::outline::skip_text;

/// Stands for an unseen character; the fonts that ship can draw it.
const SHOWN_INSTEAD: char = '□';

/// Control characters, and those that turn the direction of text or take no room.
pub fn is_unseen(letter: char) -> bool {
    let is_break = matches!(letter, '\n' | '\r' | '\t');
    letter.is_control() && !is_break
        || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(letter, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Whether a text may hold an unseen character, or an escape. Nearly no text does, and going through one letter by letter
/// takes longer than reading it.
fn may_hold_unseen(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Without a way out in the middle, many bytes are looked at at once.
    let is_control = |byte| (byte < b' ') & (byte != b'\n') & (byte != b'\r') & (byte != b'\t');
    let has_controls = bytes.iter().fold(false, |so_far, byte| so_far | is_control(*byte));
    // What the others begin with in UTF-8; with the last two, dashes, quotes and Chinese commas begin as well.
    let has_suspects =
        has_controls || memchr2(b'\\', 0x7F, bytes).is_some() || memchr3(0xC2, 0xD8, 0xF3, bytes).is_some();
    if has_suspects {
        text.contains('\\') || text.chars().any(is_unseen)
    } else {
        memchr2_iter(0xE2, 0xEF, bytes).any(|at| text[at..].starts_with(is_unseen))
    }
}

/// Places of unseen characters outside comments, in a words file or in a structure, as its name says.
pub fn unseen<'a>(file: &str, text: &'a str) -> impl Iterator<Item = (Range<usize>, char)> + use<'a> {
    let is_words = file.ends_with(".ftl");
    let (mut at, mut string_end) = (if may_hold_unseen(text) { 0 } else { text.len() }, 0);
    std::iter::from_fn(move || {
        while at < text.len() {
            if is_words && text[at..].starts_with('#') && (at == 0 || text[..at].ends_with('\n')) {
                at += text[at..].find('\n').unwrap_or(text.len() - at);
            }
            if !is_words && at >= string_end && text[at..].starts_with(['/', '"', 'r']) {
                let skipped = skip_text(&text[at..]);
                if text[at..].starts_with('/') {
                    at += skipped;
                } else {
                    string_end = at + skipped;
                }
            }
            let Some((letter, length)) = letter(&text[at..]) else { break };
            at += length;
            if is_unseen(letter) {
                return Some((at - length..at, letter));
            }
        }
        None
    })
}

/// The text with a mark for every unseen character, for whoever shows it.
pub fn without_unseen<'a>(file: &str, text: &'a str) -> Cow<'a, str> {
    let mut shown = String::new();
    let mut done = 0;
    for (place, _) in unseen(file, text) {
        shown.push_str(&text[done..place.start]);
        shown.push(SHOWN_INSTEAD);
        done = place.end;
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    shown.push_str(&text[done..]);
    Cow::Owned(shown)
}

/// The first letter of a text, or the one that an escape stands for, and how many bytes it takes.
fn letter(text: &str) -> Option<(char, usize)> {
    let first = text.chars().next()?;
    let rest = text.strip_prefix('\\').unwrap_or_default();
    let escaped = match rest.as_bytes().first() {
        Some(b'\\') => return Some((first, 2)),
        Some(b'u') if rest[1..].starts_with('{') => {
            let digits = rest.find('}').map_or("", |end| &rest[2..end]);
            code(digits).map(|letter| (letter, digits.len() + 4))
        }
        Some(b'u') => rest.get(1..5).and_then(code).map(|letter| (letter, 6)),
        Some(b'U') => rest.get(1..7).and_then(code).map(|letter| (letter, 8)),
        Some(b'x') => rest.get(1..3).and_then(code).map(|letter| (letter, 4)),
        _ => None,
    };
    escaped.or(Some((first, first.len_utf8())))
}

fn code(digits: &str) -> Option<char> {
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unseen_letter_is_found_and_no_other() {
        for letter in '\0'..=char::MAX {
            let text = format!("一{letter}二, three");
            let is_found = unseen("words.ftl", &text).next().is_some();
            assert_eq!(is_found, is_unseen(letter), "{letter:?}");
        }
    }
}
