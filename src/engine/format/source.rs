//! Looks at the bytes of a pack file before anything parses them: size, encoding, emptiness, depth.

use memchr::{memchr, memchr2};

use crate::engine::diagnostic::{Code, Diagnostic};

/// Largest file that is read; the largest that ships is a thirtieth of it. What is no words at all takes a hundred times
/// its size to be told.
pub const MAX_BYTES: u64 = 3 * 1024 * 1024;

/// Deepest nesting of brackets; a scenario needs eight, its guards a few more.
const MAX_DEPTH: usize = 48;

/// The text of a pack file.
///
/// # Errors
/// A diagnostic when it is too large, empty, UTF-16, of another encoding, or nested too deep to be parsed safely.
pub fn text<'a>(file: &str, bytes: &'a [u8]) -> Result<&'a str, Diagnostic> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(too_large(file, bytes.len() as u64));
    }
    if is_utf16(bytes) {
        return Err(Diagnostic::new(Code::Utf16, file, 0..0));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(file, bytes, error.valid_up_to()))?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(Diagnostic::new(Code::EmptyFile, file, 0..0));
    }
    // The reader of RON counts by itself how deep it is.
    match if file.ends_with(".ftl") { deepest_fluent(text) } else { None } {
        Some(at) => Err(too_deep(file, at)),
        None => Ok(text),
    }
}

/// The diagnostic for a bracket at a byte of a file.
pub(super) fn too_deep(file: &str, at: usize) -> Diagnostic {
    Diagnostic::new(Code::NestedTooDeep, file, at..at + 1).detail(MAX_DEPTH.to_string())
}

/// The diagnostic for a file of `bytes` bytes, which may be known before it is read.
pub fn too_large(file: &str, bytes: u64) -> Diagnostic {
    Diagnostic::new(Code::FileTooLarge, file, 0..0)
        .name(format!("{:.1}", bytes as f64 / 1_048_576.0))
        .detail((MAX_BYTES / 1_048_576).to_string())
}

/// Names the line and the byte from which on the file can't be read, and Chinese Windows' encoding where it is that.
fn not_utf8(file: &str, bytes: &[u8], at: usize) -> Diagnostic {
    let line = bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
    let has_hanzi = bytes[..at].iter().any(|byte| *byte >= 0xE0);
    let code = if !has_hanzi && is_gbk(bytes) { Code::Gbk } else { Code::NotUtf8 };
    Diagnostic::new(code, file, at..at).name(line.to_string()).detail((at + 1).to_string())
}

/// With its mark, or with every other byte of its first letters zero.
fn is_utf16(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(8)];
    let zeros = |from: usize| start.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let has_mark = start.starts_with(&[0xFF, 0xFE]) || start.starts_with(&[0xFE, 0xFF]);
    has_mark || start.len() == 8 && matches!((zeros(0), zeros(1)), (4, 0) | (0, 4))
}

/// Whether every byte above ASCII belongs to a pair, or a four, of GBK and its successor.
fn is_gbk(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    loop {
        rest = match rest {
            [] => return true,
            [0..=0x7F, after @ ..] => after,
            [0x81..=0xFE, 0x40..=0x7E | 0x80..=0xFE, after @ ..] => after,
            [0x81..=0xFE, 0x30..=0x39, 0x81..=0xFE, 0x30..=0x39, after @ ..] => after,
            _ => return false,
        };
    }
}

/// The byte at which brackets are open deeper than the limit, skipping strings and comments.
pub(super) fn deepest_ron(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut depth, mut at) = (0usize, 0);
    while at < bytes.len() {
        match bytes[at] {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            b'"' | b'/' | b'r' => {
                let skipped = super::outline::skip_text(&text[at..]);
                if skipped > 0 {
                    at += skipped;
                    continue;
                }
            }
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// The byte at which placeables and calls are open deeper than the limit, skipping the strings within them.
fn deepest_fluent(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    // What is open; behind an arrow stand variants, whose text has quotes and brackets of its own.
    let mut open: Vec<Inside> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        // Plain text, and that of a variant, holds nothing else that counts.
        let next = match open.last() {
            None => memchr(b'{', &bytes[at..]),
            Some(Inside::Variants) => memchr2(b'{', b'}', &bytes[at..]),
            Some(_) => Some(0),
        };
        let Some(next) = next else { break };
        at += next;
        match (bytes[at], open.last()) {
            (b'{', _) => open.push(Inside::Placeable),
            (b'(', Some(Inside::Placeable | Inside::Call)) => open.push(Inside::Call),
            (b')', Some(Inside::Call)) | (b'}', _) => {
                open.pop();
            }
            (b'>', Some(Inside::Placeable)) if bytes[at - 1] == b'-' => {
                open.pop();
                open.push(Inside::Variants);
            }
            (b'"', Some(Inside::Placeable | Inside::Call)) => at += fluent_string(&bytes[at..]),
            _ => {}
        }
        if open.len() > MAX_DEPTH {
            return Some(at);
        }
        at += 1;
    }
    None
}

enum Inside {
    Placeable,
    Call,
    Variants,
}

/// Bytes from the quote that opens a string to the one that closes it; 0 when its line ends before.
fn fluent_string(bytes: &[u8]) -> usize {
    let mut escaped = false;
    for (at, byte) in bytes.iter().enumerate().skip(1) {
        match byte {
            b'"' if !escaped => return at,
            b'\n' => return 0,
            b'\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    0
}
