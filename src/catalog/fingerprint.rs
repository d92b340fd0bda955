//! What tells one version of a scenario from another: its structure and the catalogue, which together decide every number.

use sha2::{Digest, Sha256};

use crate::engine::format;

/// A fingerprint of RON texts in their order; blanks, line ends and comments make no difference.
#[derive(Clone, Default)]
pub(super) struct Fingerprint(Sha256);

impl Fingerprint {
    pub(super) fn add(&mut self, text: &str) {
        self.0.update(format::essence(text));
        self.0.update([0]);
    }

    /// The fingerprint of these texts and one more, as 32 hexadecimal digits.
    pub(super) fn with(&self, text: &str) -> String {
        let mut whole = self.clone();
        whole.add(text);
        whole.0.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }
}
