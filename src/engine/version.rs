//! What tells one version of a scenario from another: its structure and the catalogue, which together decide every number.

use std::sync::{Arc, OnceLock};

use sha2::{Digest, Sha256};

use super::format;

/// A fingerprint of RON texts in their order; blanks, line ends and comments make no difference.
#[derive(Clone, Debug, Default)]
pub struct Fingerprint(Sha256);

impl Fingerprint {
    pub fn add(&mut self, text: &str) {
        self.0.update(format::essence(text));
        self.0.update([0]);
    }
}

/// The version of a scenario. It is worked out when somebody asks for it, for of many scenarios few are played.
#[derive(Clone, Debug)]
pub struct Version {
    catalogue: Fingerprint,
    structure: Arc<str>,
    hash: OnceLock<String>,
}

impl Version {
    /// The version that this structure makes with a catalogue.
    pub fn new(catalogue: &Fingerprint, structure: &Arc<str>) -> Version {
        Version { catalogue: catalogue.clone(), structure: Arc::clone(structure), hash: OnceLock::new() }
    }

    /// 32 hexadecimal digits.
    pub fn hash(&self) -> &str {
        self.hash.get_or_init(|| {
            let mut whole = self.catalogue.clone();
            whole.add(&self.structure);
            whole.0.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
        })
    }
}

impl PartialEq for Version {
    fn eq(&self, other: &Self) -> bool {
        self.hash() == other.hash()
    }
}
