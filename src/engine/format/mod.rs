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
pub use raw::RawScenario;
pub use resolve::{is_id, scenario};
pub use source::{MAX_BYTES, text};
pub use words::{WordEntry, WordList};

use super::diagnostic::Diagnostic;

/// A text and the name under which diagnostics mention it.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    pub file: &'a str,
    pub text: &'a str,
}

/// What was read, and what is wrong with it; nothing is read when there is an error among the faults.
pub type Read<T> = Result<(T, Vec<Diagnostic>), Vec<Diagnostic>>;

/// The version of the pack format that this program reads.
pub const FORMAT: u32 = 1;
