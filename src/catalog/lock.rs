//! `words.lock`: which Chinese text each translation of a pack was last confirmed against.
//!
//! Plain text, one key a line, so that it can be read in a review: the key, then a fingerprint of its Chinese text.
//! How a text is wrapped or indented in its file does not count.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::pack::Pack;
use crate::locale::{self, Lang};

/// The file's name.
pub const LOCK: &str = "words.lock";

const HEAD: &str = "# The Chinese text that each translation was confirmed against.\n\
    # Written by: counterpoise check FOLDER --confirm KEY\n";

/// Fingerprints by key.
pub type Fingerprints = BTreeMap<String, String>;

impl Pack {
    /// Fingerprints of the Chinese texts as they are now.
    pub fn fingerprints(&self) -> Fingerprints {
        let text = self.texts.get(&format!("{}.ftl", Lang::default().tag())).map_or("", Arc::as_ref);
        locale::keys(text)
            .keys
            .into_iter()
            .map(|key| {
                let fingerprint = fingerprint(&key.source());
                (key.name(), fingerprint)
            })
            .collect()
    }

    /// Fingerprints of the Chinese texts that the translations were confirmed against; `None` without a lock.
    pub fn confirmed(&self) -> Option<Fingerprints> {
        let lines = self.texts.get(LOCK)?.lines().filter(|line| !line.starts_with('#'));
        let pairs = lines.filter_map(|line| line.trim().split_once(' '));
        Some(pairs.map(|(key, fingerprint)| (key.to_owned(), fingerprint.trim().to_owned())).collect())
    }

    /// The text of a lock that confirms these keys and keeps the others as they were; keys that are gone are left out.
    pub fn confirming(&self, is_confirmed: impl Fn(&str) -> bool) -> String {
        let before = self.confirmed().unwrap_or_default();
        let mut text = HEAD.to_owned();
        for (key, now) in self.fingerprints() {
            let kept = if is_confirmed(&key) { Some(&now) } else { before.get(&key) };
            if let Some(fingerprint) = kept {
                writeln!(text, "{key} {fingerprint}").expect("a string can be written to");
            }
        }
        text
    }
}

fn fingerprint(text: &str) -> String {
    Sha256::digest(text).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}
