//! What is left open in a RON text, and texts that are no RON at all.

use std::ops::Range;

use super::outline::skip_text;

/// Something that is opened and not closed.
pub(super) struct Open {
    /// The bracket, the quote or the start of the comment.
    pub place: Range<usize>,
    /// The bracket that closes something around it, or the end of the text.
    pub missed_at: Range<usize>,
}

/// The first bracket that another kind of bracket closes, or what is open at the end, the innermost.
pub(super) fn unclosed(text: &str) -> Option<Open> {
    let bytes = text.as_bytes();
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'(' | b'[' | b'{' => open.push(at),
            close @ (b')' | b']' | b'}') => {
                if let Some(start) = open.pop()
                    && !is_pair(bytes[start], close)
                {
                    return Some(Open { place: start..start + 1, missed_at: at..at + 1 });
                }
            }
            b'"' | b'/' | b'r' => {
                let skipped = skip_text(&text[at..]);
                if skipped > 0 && at + skipped == text.len() && !is_closed(&text[at..]) {
                    let start = if bytes[at] == b'/' { at..at + 2 } else { at..at + 1 };
                    return Some(Open { place: start, missed_at: text.len()..text.len() });
                }
                at += skipped.saturating_sub(1);
            }
            _ => {}
        }
        at += 1;
    }
    let start = open.pop()?;
    Some(Open { place: start..start + 1, missed_at: text.len()..text.len() })
}

fn is_pair(open: u8, close: u8) -> bool {
    matches!((open, close), (b'(', b')') | (b'[', b']') | (b'{', b'}'))
}

/// Whether a string or comment that runs to the end of the text ends there.
fn is_closed(text: &str) -> bool {
    if text.starts_with("//") {
        return true;
    }
    // With one more letter behind it, a closed one stays as long as it was.
    skip_text(&format!("{text} ")) == text.len()
}

/// The format that a text is in when it is not RON.
pub(super) fn other_format(text: &str) -> Option<&'static str> {
    let mut lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty());
    let mut lines = lines.by_ref().skip_while(|line| line.starts_with('#') && !line.starts_with("#!"));
    let first = lines.next()?;
    let start = first.trim_start();
    let key = start.find(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '-');
    let after = key.map(|end| start[end..].trim_start()).filter(|_| key != Some(0));
    match start.chars().next()? {
        '{' => Some("JSON"),
        '<' => Some("XML"),
        '-' => Some("YAML"),
        '[' if start.ends_with(']') && start.len() > 2 => Some("TOML"),
        '[' => Some("JSON"),
        _ if after.is_some_and(|rest| rest.starts_with(':')) => Some("YAML"),
        _ if after.is_some_and(|rest| rest.starts_with('=')) => Some("TOML"),
        _ => None,
    }
}
