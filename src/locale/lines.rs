//! Texts that are asked for again and again, found beforehand and told apart by number rather than by key.

use super::Words;

/// What is known of a text beforehand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// It is always the same.
    Plain(Box<str>),
    /// It hangs on its arguments.
    Varies,
    /// No language has it.
    Missing,
}

/// The texts of something with a name, in the order of their numbers.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    name: String,
    lines: Vec<Line>,
}

impl Lines {
    /// Looks the keys up in the words.
    pub(super) fn of(name: &str, words: &Words, keys: impl Iterator<Item = String>) -> Lines {
        Lines { name: name.to_owned(), lines: keys.map(|key| words.line(&key)).collect() }
    }

    /// The lines, when they are those of that name; none otherwise.
    pub(super) fn named(&self, name: &str) -> &[Line] {
        if self.name == name { &self.lines } else { &[] }
    }
}
