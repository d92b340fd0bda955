//! From a pack's text to a scenario that can be played, or to the complete list of what keeps it from that.
//!
//! [`source`] looks at the bytes, [`raw`] holds the wire format, [`outline`] finds places in a RON text, [`read`]
//! reads it and gathers every fault, `resolve` and `catalogue` turn names into ids and check every value.

mod catalogue;
mod frameworks;
mod lookup;
mod outline;
mod raw;
mod read;
mod required;
mod resolve;
mod source;
mod words;

pub use catalogue::{CatalogueSources, catalogue};
pub use frameworks::frameworks;
pub use outline::essence;
pub use raw::RawScenario;
pub use resolve::{is_id, scenario};
pub use source::{MAX_BYTES, text};
pub use words::{WordEntry, WordList};

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

/// Where the key, or the value, that a path leads to stands in a RON text: field names, and positions in lists. Of a path that
/// leads nowhere, the last part that is there.
pub fn key_place(text: &str, path: &[&str]) -> Range<usize> {
    let root = outline::outline(text);
    let (mut node, mut place) = (&root, root.span.clone());
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

/// The version of the pack format that this program reads.
pub const FORMAT: u32 = 1;
