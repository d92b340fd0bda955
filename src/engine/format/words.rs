//! The words that a pack brings along, as keys and places; what they say is none of the engine's business.

use std::collections::BTreeMap;
use std::ops::Range;

/// One message or attribute of a words file.
#[derive(Clone, Debug, PartialEq)]
pub struct WordEntry {
    /// Where its name stands.
    pub span: Range<usize>,
    /// Variables that its text refers to, with their places.
    pub variables: Vec<(String, Range<usize>)>,
}

/// The keys of one words file: `message` and `message.attribute`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WordList {
    /// Name of the file, as `zh-CN.ftl`.
    pub file: String,
    /// Length of the file in bytes.
    pub bytes: usize,
    /// Whether all of it could be read; what seems to be missing may stand in the rest.
    pub is_whole: bool,
    pub entries: BTreeMap<String, WordEntry>,
}
