//! Reads RON into the wire types; when that fails, reads it again in pieces, so that every faulty piece is told.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use ron::Options;
use ron::error::{Error, Position, SpannedError};
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::outline::{self, Kind, Node, outline};
use super::ranges::{range, told};
use super::raw::{RawReply, RawScenario, RawStep};
use super::source::{deepest_ron, too_deep};
use super::{MOST_FAULTS, Source, brackets};
use crate::engine::diagnostic::{Code, Diagnostic};

/// What a text may switch on in the reader.
const EXTENSIONS: [&str; 4] =
    ["implicit_some", "unwrap_newtypes", "unwrap_variant_newtypes", "explicit_struct_names"];

fn parse<T: DeserializeOwned>(text: &str) -> Result<T, SpannedError> {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME).from_str(text)
}

/// Reads a file of the catalogue.
///
/// # Errors
/// Every fault of its syntax and fields.
pub(super) fn file<T: DeserializeOwned>(source: Source<'_>) -> Result<T, Vec<Diagnostic>> {
    parse(source.text).map_err(|error| {
        if let Some(at) = deepest_ron(source.text) {
            return vec![too_deep(source.file, at)];
        }
        let mut faults = Faults::new(source);
        if faults.is_ron() {
            faults.stray_characters();
            faults.duplicates();
            faults.ron(error, 0, source.text);
        }
        faults.finish()
    })
}

/// Reads `scenario.ron`.
///
/// # Errors
/// Every fault of its syntax and fields, reply by reply.
pub(super) fn scenario(source: Source<'_>) -> Result<RawScenario, Vec<Diagnostic>> {
    parse(source.text).map_err(|error| {
        if let Some(at) = deepest_ron(source.text) {
            return vec![too_deep(source.file, at)];
        }
        let mut faults = Faults::new(source);
        if faults.is_ron() {
            faults.stray_characters();
        }
        if faults.found.is_empty() {
            faults.duplicates();
            faults.pieces();
        }
        if faults.found.is_empty() {
            faults.ron(error, 0, source.text);
        }
        faults.finish()
    })
}

struct Faults<'a> {
    source: Source<'a>,
    root: Rc<Node>,
    found: Vec<Diagnostic>,
}

impl<'a> Faults<'a> {
    fn new(source: Source<'a>) -> Self {
        Faults { source, root: Rc::new(outline(source.text)), found: Vec::new() }
    }

    /// Whether it can be meant as RON; says so when it is something else.
    fn is_ron(&mut self) -> bool {
        let other = brackets::other_format(self.source.text);
        if let Some(format) = other {
            let start = self.source.text.len() - self.source.text.trim_start().len();
            let span = whole_characters(self.source.text, start..start);
            let fault = self.at(Code::OtherFormat, span).name(format);
            self.found.push(fault);
        }
        other.is_none()
    }

    fn finish(mut self) -> Vec<Diagnostic> {
        self.found.sort_by_key(|fault| (fault.place.span.start, fault.code));
        self.found.dedup_by(|a, b| a.code == b.code && a.place == b.place);
        let text_end = self.source.text.trim_end().len();
        self.unclosed(text_end);
        // A text that is cut short is told by the fault before its end, a stretch that can't be read by the one in it.
        let is_late = |fault: &Diagnostic| fault.code == Code::Syntax && fault.place.span.start >= text_end;
        if self.found.first().is_some_and(|fault| !is_late(fault)) {
            self.found.retain(|fault| !is_late(fault));
        }
        let starts: Vec<usize> = self.found.iter().map(|fault| fault.place.span.start).collect();
        self.found.retain(|fault| {
            let Range { start, end } = fault.place.span;
            let next = starts.partition_point(|at| *at <= start);
            fault.code != Code::Syntax || starts.get(next).is_none_or(|at| *at >= end)
        });
        if self.found.len() > MOST_FAULTS {
            self.found.truncate(MOST_FAULTS);
            let fault = self.at(Code::MoreFaults, 0..0).name(MOST_FAULTS.to_string());
            self.found.push(fault);
        }
        self.found
    }

    /// Where the reader stumbled over what follows from something that is never closed, tells that instead.
    fn unclosed(&mut self, text_end: usize) {
        let text = self.source.text;
        let Some(open) = brackets::unclosed(text) else { return };
        let is_cut_short = open.missed_at.start >= text.len();
        let is_bracket = text[open.place.clone()].starts_with(['(', '[', '{']);
        let comes_of_it = |fault: &Diagnostic| {
            let Range { start, end } = fault.place.span;
            let stumbles = matches!(fault.code, Code::Syntax | Code::WrongType);
            if is_cut_short && is_bracket {
                let is_half_a_word = matches!(fault.code, Code::UnknownField | Code::UnknownValue);
                end >= text_end && (stumbles || is_half_a_word)
            } else {
                stumbles && (open.place.start..=open.missed_at.end).contains(&start)
            }
        };
        let is_told = self.found.iter().any(|fault| !comes_of_it(fault));
        if is_told && is_cut_short || !self.found.iter().any(comes_of_it) {
            return;
        }
        self.found.retain(|fault| !comes_of_it(fault));
        let mut fault = self.at(Code::Unclosed, open.place.clone()).name(&text[open.place.clone()]);
        if !is_cut_short {
            fault = fault.related(self.source.file, open.missed_at.clone());
        }
        self.found.push(fault);
        self.found.sort_by_key(|fault| (fault.place.span.start, fault.code));
    }

    fn at(&mut self, code: Code, span: Range<usize>) -> Diagnostic {
        Diagnostic::new(code, self.source.file, span)
    }

    fn stray_characters(&mut self) {
        for (span, wrong, right) in outline::full_width(self.source.text).into_iter().take(MOST_FAULTS + 1) {
            let fault = self.at(Code::FullWidthPunctuation, span).name(wrong).detail(right);
            self.found.push(fault);
        }
    }

    fn duplicates(&mut self) {
        let root = Rc::clone(&self.root);
        self.duplicates_in(&root);
    }

    fn duplicates_in(&mut self, node: &Node) {
        let mut known: BTreeMap<&str, &Range<usize>> = BTreeMap::new();
        for entry in node.entries() {
            if let Some(first) = known.get(entry.key.as_str()) {
                let fault = self
                    .at(Code::DuplicateKey, entry.key_span.clone())
                    .name(&entry.key)
                    .related(self.source.file, (*first).clone());
                self.found.push(fault);
            } else {
                known.insert(&entry.key, &entry.key_span);
            }
            self.duplicates_in(&entry.value);
        }
        for item in node.items() {
            self.duplicates_in(item);
        }
    }

    /// Reads the frame, then each step without its replies, then each reply.
    fn pieces(&mut self) {
        let root = Rc::clone(&self.root);
        let steps = root.get("steps").filter(|node| matches!(node.kind, Kind::Keyed(_)));
        let whole = 0..self.source.text.len();
        let frame = blank(self.source.text, whole.clone(), steps.map(|node| (node, "{}")));
        self.piece::<RawScenario>(&frame, whole);
        for step in steps.map_or(&[][..], Node::entries) {
            let replies = step.value.get("replies").filter(|node| matches!(node.kind, Kind::List(_)));
            let span = step.value.span.clone();
            let frame = blank(self.source.text, span.clone(), replies.map(|node| (node, "[]")));
            self.piece::<RawStep>(&frame, span);
            for reply in replies.map_or(&[][..], Node::items) {
                if self.found.len() > MOST_FAULTS {
                    return;
                }
                self.piece::<RawReply>(&self.source.text[reply.span.clone()], reply.span.clone());
            }
        }
    }

    /// Reads `text`, which stands for a stretch of the file and has the same lines and columns.
    fn piece<T: DeserializeOwned>(&mut self, text: &str, stretch: Range<usize>) {
        if let Err(error) = parse::<T>(text) {
            self.ron(error, stretch.start, &self.source.text[stretch]);
        }
    }

    /// Tells a fault that the RON reader found in `text`, which starts at byte `offset` of the file.
    fn ron(&mut self, error: SpannedError, offset: usize, text: &str) {
        let start = byte_at(text, &error.span.start);
        let end = byte_at(text, &error.span.end).max(start);
        let span = whole_characters(self.source.text, offset + start..offset + end);
        if let Some(fault) = self.number(&error.code, &span) {
            self.found.push(fault);
            return;
        }
        let fault = match error.code {
            Error::NoSuchStructField { expected, found, .. } => {
                let place = self.last_word(&span, &found);
                self.at(Code::UnknownField, place)
                    .name(found)
                    .detail(expected.join(", "))
                    .suggest(expected.iter().copied())
            }
            Error::NoSuchEnumVariant { expected, found, .. } => {
                let place = self.last_word(&span, &found);
                self.at(Code::UnknownValue, place)
                    .name(found)
                    .detail(expected.join(", "))
                    .suggest(expected.iter().copied())
            }
            Error::MissingStructField { field, .. } => self.at(Code::MissingField, span).name(field),
            Error::DuplicateStructField { field, .. } => {
                let place = self.last_word(&span, field);
                self.at(Code::DuplicateKey, place).name(field)
            }
            Error::InvalidValueForType { expected, found } => {
                self.at(Code::WrongType, span).name(found).detail(expected)
            }
            Error::Message(text) if text.contains("duplicate key") => return self.duplicates(),
            Error::NoSuchExtension(found) => {
                let place = self.last_word(&span, &found);
                self.at(Code::UnknownValue, place).name(found).detail(EXTENSIONS.join(", ")).suggest(EXTENSIONS)
            }
            Error::ExpectedDifferentStructName { found, .. } => {
                let place = self.last_word(&span, &found);
                self.at(Code::WrongType, place).detail("struct")
            }
            Error::Message(text) => self.at(Code::WrongType, span).detail(text),
            Error::ExceededRecursionLimit => self.at(Code::NestedTooDeep, span).detail("48"),
            other => match wanted(&other) {
                Some(kind) => self.at(Code::WrongType, span).detail(kind),
                None => self.at(Code::Syntax, span).detail(stumbling(&other)),
            },
        };
        self.found.push(fault);
    }

    /// A number of the wrong kind or size, where the field's range is known.
    fn number(&mut self, error: &Error, span: &Range<usize>) -> Option<Diagnostic> {
        let is_of_numbers = matches!(
            error,
            Error::IntegerOutOfBounds
                | Error::InvalidIntegerDigit { .. }
                | Error::ExpectedComma
                | Error::ExpectedInteger
        );
        let (field, value) = is_of_numbers.then(|| number_at(&self.root, span.start, ""))??;
        let range = range(field)?;
        let text = &self.source.text[value.clone()];
        let number: f64 = text.replace('_', "").parse().ok()?;
        let is_outside = !(range.0..=range.1).contains(&number);
        let code = if is_outside { Code::OutOfRange } else { Code::NotWhole };
        Some(self.at(code, value.clone()).name(text).detail(told(range)))
    }

    /// The reader stands just behind the word it complains of: the last place of that word up to there.
    fn last_word(&self, span: &Range<usize>, word: &str) -> Range<usize> {
        match self.source.text[..span.end].rfind(word) {
            Some(at) => at..at + word.len(),
            None => span.clone(),
        }
    }
}

/// The kind of value that the reader wanted, as `diag-F13` names it.
fn wanted(error: &Error) -> Option<&'static str> {
    Some(match error {
        Error::ExpectedNamedStructLike(_) | Error::ExpectedStructLike => "struct",
        Error::ExpectedArray => "list",
        Error::ExpectedBoolean => "bool",
        Error::ExpectedFloat => "number",
        Error::ExpectedIdentifier => "name",
        Error::ExpectedInteger => "whole",
        Error::ExpectedMap => "map",
        Error::ExpectedString => "string",
        Error::IntegerOutOfBounds => "bounds",
        _ => return None,
    })
}

/// What the reader stumbled over, as `diag-F08` names it; what is rare, in the reader's own words.
fn stumbling(error: &Error) -> String {
    let kind = match error {
        Error::Eof => "end",
        Error::ExpectedComma => "comma",
        Error::ExpectedMapColon => "colon",
        Error::ExpectedArrayEnd | Error::ExpectedMapEnd | Error::ExpectedStructLikeEnd => "bracket",
        Error::ExpectedStringEnd => "quote",
        Error::InvalidEscape(_) => "escape",
        Error::InvalidIntegerDigit { .. } => "digit",
        Error::TrailingCharacters => "more",
        Error::UnclosedBlockComment => "comment",
        other => return other.to_string(),
    };
    kind.to_owned()
}

/// The leaf that a place is in or just behind, and the name of its field; of a number in `expects`, that name.
fn number_at<'n>(node: &'n Node, at: usize, field: &'n str) -> Option<(&'n str, &'n Range<usize>)> {
    if let Kind::Leaf = node.kind {
        return Some((field, &node.span));
    }
    let is_in = |node: &Node| (node.span.start.saturating_sub(1)..=node.span.end).contains(&at);
    let entry = node.entries().iter().find(|entry| is_in(&entry.value));
    match entry {
        Some(entry) => number_at(&entry.value, at, if field == "expects" { field } else { &entry.key }),
        None => number_at(node.items().iter().find(|item| is_in(item))?, at, field),
    }
}

/// A copy of a stretch of the text in which `hole` is replaced by `with` and blanks, so that places stay the same.
fn blank(text: &str, span: Range<usize>, hole: Option<(&Node, &str)>) -> String {
    let Some((node, with)) = hole else { return text[span].to_owned() };
    let mut filled = String::with_capacity(span.len());
    filled.push_str(&text[span.start..node.span.start]);
    // The brackets stand where the hole's own stood, and every line end stays.
    filled.push_str(&with[..1]);
    let hole = &text[node.span.clone()];
    let inner = hole.chars().take(hole.chars().count() - 1).skip(1);
    filled.extend(inner.map(|letter| if letter == '\n' { '\n' } else { ' ' }));
    filled.push_str(&with[1..]);
    filled.push_str(&text[node.span.end..span.end]);
    filled
}

/// The byte of a line and column, both from 1, counted in characters.
fn byte_at(text: &str, position: &Position) -> usize {
    let line_start = match position.line {
        0 | 1 => 0,
        line => text.match_indices('\n').nth(line - 2).map_or(text.len(), |(at, _)| at + 1),
    };
    let column = position.col.saturating_sub(1);
    text[line_start..].char_indices().nth(column).map_or(text.len(), |(at, _)| line_start + at)
}

/// Widens an empty span to a character, and moves its ends to character boundaries.
pub fn whole_characters(text: &str, span: Range<usize>) -> Range<usize> {
    let mut start = span.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = span.end.clamp(start, text.len());
    if end == start {
        end += text[start..].chars().next().map_or(0, char::len_utf8);
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}
