//! Reads RON into the wire types; when that fails, reads it again in pieces, so that every faulty piece is told.

use std::ops::Range;

use ron::Options;
use ron::error::{Error, Position, SpannedError};
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::Source;
use super::outline::{self, Kind, Node, outline};
use super::raw::{RawReply, RawScenario, RawStep};
use crate::engine::diagnostic::{Code, Diagnostic};

fn parse<T: DeserializeOwned>(text: &str) -> Result<T, SpannedError> {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME).from_str(text)
}

/// Reads a file of the catalogue.
///
/// # Errors
/// Every fault of its syntax and fields.
pub(super) fn file<T: DeserializeOwned>(source: Source<'_>) -> Result<T, Vec<Diagnostic>> {
    parse(source.text).map_err(|error| {
        let mut faults = Faults::new(source);
        faults.stray_characters();
        faults.duplicates(&outline(source.text));
        faults.ron(error, 0, source.text);
        faults.finish()
    })
}

/// Reads `scenario.ron`.
///
/// # Errors
/// Every fault of its syntax and fields, reply by reply.
pub(super) fn scenario(source: Source<'_>) -> Result<RawScenario, Vec<Diagnostic>> {
    parse(source.text).map_err(|error| {
        let mut faults = Faults::new(source);
        faults.stray_characters();
        if faults.found.is_empty() {
            let root = outline(source.text);
            faults.duplicates(&root);
            faults.pieces(&root);
        }
        if faults.found.is_empty() {
            faults.ron(error, 0, source.text);
        }
        faults.finish()
    })
}

struct Faults<'a> {
    source: Source<'a>,
    found: Vec<Diagnostic>,
}

impl<'a> Faults<'a> {
    fn new(source: Source<'a>) -> Self {
        Faults { source, found: Vec::new() }
    }

    fn finish(mut self) -> Vec<Diagnostic> {
        self.found.sort_by_key(|fault| (fault.place.span.start, fault.code));
        self.found.dedup_by(|a, b| a.code == b.code && a.place == b.place);
        // A text that is cut short is told by the fault before its end, a stretch that can't be read by the one in it.
        let text_end = self.source.text.trim_end().len();
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
        self.found
    }

    fn at(&mut self, code: Code, span: Range<usize>) -> Diagnostic {
        Diagnostic::new(code, self.source.file, span)
    }

    fn stray_characters(&mut self) {
        for (span, wrong, right) in outline::full_width(self.source.text) {
            let fault = self.at(Code::FullWidthPunctuation, span).name(wrong).detail(right);
            self.found.push(fault);
        }
    }

    fn duplicates(&mut self, node: &Node) {
        for (i, entry) in node.entries().iter().enumerate() {
            if let Some(first) = node.entries()[..i].iter().find(|earlier| earlier.key == entry.key) {
                let fault = self
                    .at(Code::DuplicateKey, entry.key_span.clone())
                    .name(&entry.key)
                    .related(self.source.file, first.key_span.clone());
                self.found.push(fault);
            }
            self.duplicates(&entry.value);
        }
        for item in node.items() {
            self.duplicates(item);
        }
    }

    /// Reads the frame, then each step without its replies, then each reply.
    fn pieces(&mut self, root: &Node) {
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
            Error::Message(text) if text.contains("duplicate key") => {
                return self.duplicates(&outline(self.source.text));
            }
            Error::Message(text) => self.at(Code::WrongType, span).detail(text),
            Error::ExpectedNamedStructLike(_) | Error::ExpectedStructLike => {
                self.at(Code::WrongType, span).detail("Expected opening `(`")
            }
            wrong @ (Error::ExpectedArray
            | Error::ExpectedBoolean
            | Error::ExpectedFloat
            | Error::ExpectedIdentifier
            | Error::ExpectedInteger
            | Error::ExpectedMap
            | Error::ExpectedString
            | Error::IntegerOutOfBounds) => self.at(Code::WrongType, span).detail(wrong.to_string()),
            Error::ExceededRecursionLimit => self.at(Code::NestedTooDeep, span).detail("48"),
            other => self.at(Code::Syntax, span).detail(other.to_string()),
        };
        self.found.push(fault);
    }

    /// The reader stands just behind the word it complains of: the last place of that word up to there.
    fn last_word(&self, span: &Range<usize>, word: &str) -> Range<usize> {
        match self.source.text[..span.end].rfind(word) {
            Some(at) => at..at + word.len(),
            None => span.clone(),
        }
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
fn whole_characters(text: &str, span: Range<usize>) -> Range<usize> {
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
