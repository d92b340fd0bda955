//! Finds packs and reads them: built in, beside the executable, in the user's folder, or where the caller says.
//!
//! The only room that reads scenario files. A broken pack never stops the others: it is listed with its diagnostics.
#![allow(clippy::disallowed_methods, reason = "this room finds and reads the files of packs")]

mod folder;
mod found;
mod library;
mod lock;
mod pack;
mod places;
mod script;

pub use folder::{Files, Origin};
pub use library::Library;
pub use lock::{Fingerprints, LOCK};
pub use pack::{Pack, PackState};
pub use places::Places;
pub use script::{Reason, Script, Spoken};
