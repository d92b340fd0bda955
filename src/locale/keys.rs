//! Which keys a words file defines, and where.

use std::ops::Range;

use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser::{ErrorKind, parse};
use fluent_syntax::serializer::serialize;
use memchr::memchr_iter;

/// A message, term or attribute.
#[derive(Clone, Debug, PartialEq)]
pub struct Key<'a> {
    /// Terms begin with `-`.
    pub message: &'a str,
    /// Empty for the message's own text.
    pub attribute: &'a str,
    pub span: Range<usize>,
    /// Variables that its text refers to.
    pub variables: Vec<(&'a str, Range<usize>)>,
    /// Other keys, and functions, that its text refers to.
    pub references: Vec<(String, Range<usize>)>,
    pattern: Pattern<&'a str>,
}

impl Key<'_> {
    /// `message` or `message.attribute`.
    pub fn name(&self) -> String {
        if self.attribute.is_empty() { self.message.to_owned() } else { [self.message, self.attribute].join(".") }
    }

    /// Every wording that it can take, placeables left out.
    pub fn wordings(&self) -> Vec<String> {
        wordings(&self.pattern)
    }

    /// The text itself, where it has one wording.
    pub fn plain(&self) -> Option<&str> {
        match &self.pattern.elements[..] {
            [PatternElement::TextElement { value }] => Some(value),
            _ => None,
        }
    }

    /// How many wordings it can take, and how many characters the longest has, without writing them out.
    pub fn size(&self) -> (usize, usize) {
        size(&self.pattern)
    }

    /// The text as Fluent writes it, whatever its indents in the file.
    pub fn source(&self) -> String {
        let id = Identifier { name: "x" };
        let message = Message { id, value: Some(self.pattern.clone()), attributes: Vec::new(), comment: None };
        serialize(&Resource { body: vec![Entry::Message(message)] })
    }
}

/// A place that Fluent can't read.
#[derive(Clone, Debug, PartialEq)]
pub struct SyntaxFault {
    pub span: Range<usize>,
    /// As `diag-W02` names it; what is rare, in Fluent's own words.
    pub reason: String,
}

/// All keys of a words file, and all places in it that can't be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Keys<'a> {
    pub keys: Vec<Key<'a>>,
    pub faults: Vec<SyntaxFault>,
}

fn reason(kind: &ErrorKind) -> String {
    let reason = match kind {
        ErrorKind::ExpectedToken('=') => "equals",
        ErrorKind::ExpectedToken('}') | ErrorKind::UnbalancedClosingBrace => "brace",
        ErrorKind::ExpectedCharRange { range } if range.starts_with('a') => "name",
        ErrorKind::ExpectedCharRange { .. } => "digit",
        ErrorKind::MissingValue | ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            "text"
        }
        ErrorKind::MissingDefaultVariant => "star",
        ErrorKind::MultipleDefaultVariants => "stars",
        ErrorKind::UnterminatedStringLiteral => "quote",
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => "escape",
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => "selector",
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral => "expression",
        other => return other.to_string(),
    };
    reason.to_owned()
}

/// The first escape by number that has too few digits before a letter outside ASCII. Fluent's reader takes a part of that
/// letter along and panics (fluent-syntax 0.12.0, `skip_unicode_escape_sequence`), so such a text must not come to it.
pub(super) fn escape_cut_short(text: &str) -> Option<Range<usize>> {
    memchr_iter(b'\\', text.as_bytes()).find_map(|at| {
        let rest = &text[at + 1..];
        let most = match rest.bytes().next()? {
            b'u' => 4,
            b'U' => 6,
            _ => return None,
        };
        let digits = rest[1..].bytes().take(most).take_while(u8::is_ascii_hexdigit).count();
        let is_cut_short = digits < most && rest[1 + digits..].starts_with(|after: char| !after.is_ascii());
        let backslashes = || text[..=at].bytes().rev().take_while(|byte| *byte == b'\\').count();
        // One of two stands for the other.
        (is_cut_short && backslashes() % 2 == 1).then(|| at..at + 2 + digits)
    })
}

/// Lists the keys of a words file; of one that Fluent's reader would not survive, none.
pub fn keys(text: &str) -> Keys<'_> {
    if let Some(span) = escape_cut_short(text) {
        return Keys { keys: Vec::new(), faults: vec![SyntaxFault { span, reason: "escape".to_owned() }] };
    }
    let (resource, faults) = match parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            let faults = errors
                .into_iter()
                .map(|error| SyntaxFault { span: error.pos.clone(), reason: reason(&error.kind) })
                .collect();
            (resource, faults)
        }
    };
    let texts = resource.body.iter().map(|entry| match entry {
        Entry::Message(message) => 1 + message.attributes.len(),
        Entry::Term(term) => 1 + term.attributes.len(),
        _ => 0,
    });
    let mut found = Keys { keys: Vec::with_capacity(texts.sum()), faults };
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (span_of(text, message.id.name), message.value, message.attributes),
            Entry::Term(term) => (span_of(text, term.id.name), Some(term.value), term.attributes),
            _ => continue,
        };
        let is_term = text[..id.start].ends_with('-');
        let message = &text[id.start - usize::from(is_term)..id.end];
        if let Some(pattern) = value {
            found.keys.push(key(text, message, "", id, pattern));
        }
        for attribute in attributes {
            let name = attribute.id.name;
            found.keys.push(key(text, message, name, span_of(text, name), attribute.value));
        }
    }
    found
}

fn key<'a>(
    text: &str,
    message: &'a str,
    attribute: &'a str,
    span: Range<usize>,
    pattern: Pattern<&'a str>,
) -> Key<'a> {
    let mut found = Found::default();
    gather(text, &pattern, &mut found);
    let Found { variables, references } = found;
    Key { message, attribute, span, variables, references, pattern }
}

/// What a text refers to, with the places.
#[derive(Default)]
struct Found<'a> {
    variables: Vec<(&'a str, Range<usize>)>,
    references: Vec<(String, Range<usize>)>,
}

fn size(pattern: &Pattern<&str>) -> (usize, usize) {
    let (mut ways, mut longest) = (1usize, 0usize);
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => longest += value.chars().count(),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let sizes = variants.iter().map(|variant| size(&variant.value));
                let (more, most) = sizes.fold((0usize, 0), |(ways, longest), (more, most)| {
                    (ways.saturating_add(more), longest.max(most))
                });
                ways = ways.saturating_mul(more);
                longest += most;
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => {
                longest += value.chars().count();
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    (ways, longest)
}

fn wordings(pattern: &Pattern<&str>) -> Vec<String> {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => all.iter_mut().for_each(|wording| wording.push_str(value)),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let ends: Vec<String> = variants.iter().flat_map(|variant| wordings(&variant.value)).collect();
                all = all.iter().flat_map(|start| ends.iter().map(move |end| format!("{start}{end}"))).collect();
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                if let InlineExpression::StringLiteral { value } = inline {
                    all.iter_mut().for_each(|wording| wording.push_str(value));
                }
            }
        }
    }
    all
}

fn gather<'a>(text: &str, pattern: &Pattern<&'a str>, found: &mut Found<'a>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            gather_expression(text, expression, found);
        }
    }
}

fn gather_expression<'a>(text: &str, expression: &Expression<&'a str>, found: &mut Found<'a>) {
    match expression {
        Expression::Inline(inline) => gather_inline(text, inline, found),
        Expression::Select { selector, variants } => {
            gather_inline(text, selector, found);
            for variant in variants {
                gather(text, &variant.value, found);
            }
        }
    }
}

fn gather_inline<'a>(text: &str, inline: &InlineExpression<&'a str>, found: &mut Found<'a>) {
    let mut refer = |prefix: &str, id: &Identifier<&str>, attribute: Option<&Identifier<&str>>| {
        let attribute = attribute.map_or_else(String::new, |attribute| format!(".{}", attribute.name));
        found.references.push((format!("{prefix}{}{attribute}", id.name), span_of(text, id.name)));
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            found.variables.push((id.name, span_of(text, id.name)));
        }
        InlineExpression::MessageReference { id, attribute } => refer("", id, attribute.as_ref()),
        InlineExpression::TermReference { id, attribute, arguments } => {
            refer("-", id, attribute.as_ref());
            arguments.iter().flat_map(|given| &given.positional).for_each(|it| gather_inline(text, it, found));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            // It is the only one that the words have.
            if id.name != "NUMBER" {
                refer("", id, None);
            }
            arguments.positional.iter().for_each(|it| gather_inline(text, it, found));
        }
        InlineExpression::Placeable { expression } => gather_expression(text, expression, found),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// Where a part of the text stands in it.
fn span_of(text: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    start..start + part.len()
}
