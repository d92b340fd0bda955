//! Which keys a words file defines, and where.

use std::ops::Range;

use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

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
    pub reason: String,
}

/// All keys of a words file, and all places in it that can't be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Keys<'a> {
    pub keys: Vec<Key<'a>>,
    pub faults: Vec<SyntaxFault>,
}

/// Lists the keys of a words file.
pub fn keys(text: &str) -> Keys<'_> {
    let (resource, faults) = match parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            let faults = errors
                .into_iter()
                .map(|error| SyntaxFault { span: error.pos.clone(), reason: error.kind.to_string() })
                .collect();
            (resource, faults)
        }
    };
    let mut found = Keys { keys: Vec::with_capacity(resource.body.len()), faults };
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
    let mut variables = Vec::new();
    gather(text, &pattern, &mut variables);
    Key { message, attribute, span, variables, pattern }
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

fn gather<'a>(text: &str, pattern: &Pattern<&'a str>, found: &mut Vec<(&'a str, Range<usize>)>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
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
}

fn gather_inline<'a>(text: &str, inline: &InlineExpression<&'a str>, found: &mut Vec<(&'a str, Range<usize>)>) {
    match inline {
        InlineExpression::VariableReference { id } => found.push((id.name, span_of(text, id.name))),
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                gather_inline(text, inner, found);
            }
        }
        _ => {}
    }
}

/// Where a part of the text stands in it.
fn span_of(text: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    start..start + part.len()
}
