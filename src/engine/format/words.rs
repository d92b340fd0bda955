//! The words that a pack brings along, as keys and places; what they say is none of the engine's business.

use std::ops::Range;

/// One text of a words file: a message's own, or that of one of its attributes.
#[derive(Clone, Debug, PartialEq)]
pub struct WordEntry<'a> {
    /// Empty for the message's own.
    pub attribute: &'a str,
    /// Where its name stands.
    pub span: Range<usize>,
    /// Variables that its text refers to, with their places.
    pub variables: Vec<(&'a str, Range<usize>)>,
    /// Whether another text of the file refers to it.
    pub is_referred_to: bool,
}

/// The texts of one words file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WordList<'a> {
    /// Name of the file, as `zh-CN.ftl`.
    pub file: String,
    /// Length of the file in bytes.
    pub bytes: usize,
    /// Whether all of it could be read; what seems to be missing may stand in the rest.
    pub is_whole: bool,
    /// Messages in the order of their names, with their texts; each attribute stands once.
    pub messages: Vec<(&'a str, Vec<WordEntry<'a>>)>,
}

impl<'a> WordList<'a> {
    /// The texts of a message; none where it is not there.
    pub fn texts(&self, message: &str) -> &[WordEntry<'a>] {
        let at = self.messages.binary_search_by(|(name, _)| (*name).cmp(message));
        at.map_or(&[], |at| &self.messages[at].1)
    }
}

/// The key of a text: `message` or `message.attribute`.
pub fn key(message: &str, attribute: &str) -> String {
    if attribute.is_empty() { message.to_owned() } else { [message, ".", attribute].concat() }
}
