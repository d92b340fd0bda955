//! From a pack's text to a scenario that can be played, or to the complete list of what keeps it from that.
//!
//! [`source`] looks at the bytes, `unseen` for characters that nobody sees, [`raw`] holds the wire format, [`outline`]
//! finds places in a RON text, `brackets` what is left open in it, [`read`] reads it and gathers every fault, `resolve`
//! and `catalogue` turn names into ids and check every value.

mod brackets;
mod catalogue;
mod frameworks;
mod lookup;
mod outline;
mod ranges;
mod raw;
mod read;
mod required;
mod resolve;
mod source;
mod unseen;
mod words;

pub use catalogue::{CatalogueSources, catalogue};
pub use frameworks::frameworks;
pub use outline::essence;
pub use raw::RawScenario;
pub use read::whole_characters;
pub use resolve::{is_id, scenario};
pub use source::{MAX_BYTES, text, too_large};
pub use unseen::{is_unseen, unseen, without_unseen};
pub use words::{WordEntry, WordList, key};

use std::ops::Range;

use super::diagnostic::Diagnostic;

/// A text and the name under which diagnostics mention it.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    pub file: &'a str,
    pub text: &'a str,
}

/// What was read, and what is wrong with it; nothing is read when there is an error among the faults.
pub type Read<T> = Result<(T, Vec<Diagnostic>), Vec<Diagnostic>>;

/// Where things stand in the text of a structure.
pub struct Places(outline::Node);

impl Places {
    pub fn of(text: &str) -> Places {
        Places(outline::outline(text))
    }

    /// The key, or the value, that a path leads to: field names, and positions in lists. Of a path that leads nowhere,
    /// the last part that is there.
    pub fn find(&self, path: &[&str]) -> Range<usize> {
        let (mut node, mut place) = (&self.0, self.0.span.clone());
        for part in path {
            if let Some(entry) = node.entries().iter().rev().find(|entry| entry.key == **part) {
                (node, place) = (&entry.value, entry.key_span.clone());
            } else if let Some(item) = part.parse().ok().and_then(|at: usize| node.items().get(at)) {
                (node, place) = (item, item.span.clone());
            } else {
                break;
            }
        }
        // A leaf says more than its key.
        if matches!(node.kind, outline::Kind::Leaf) { node.span.clone() } else { place }
    }
}

/// Most faults of one kind of search that are told; a file with more is the wrong file, or has one fault many times.
pub const MOST_FAULTS: usize = 100;

/// Most characters of one text; the longest place on a screen holds a tenth of it.
pub const LONGEST_TEXT: usize = 2000;

/// The version of the pack format that this program reads.
pub const FORMAT: u32 = 1;
