//! Finds translations whose Chinese text has changed since somebody last confirmed that both say the same.
//!
//! `words.lock` keeps a fingerprint of the Chinese text for each key. A pack without one is told of once.
//!
//! # Why is this bad?
//! The two languages drift apart, and the trainee who plays in English learns what was true a year ago.
//!
//! # Example
//! "fifteen days" becomes "thirty days" in `zh-CN.ftl`, and `en.ftl` stays as it is.
//!
//! # Use instead
//! Read the translation again, correct it, and confirm it: `counterpoise check FOLDER --confirm KEY`.

use super::{Finding, Inspection, about, overall};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let draft = inspection.draft;
    let Some((_, translations)) = draft.manuscripts.split_first() else { return Vec::new() };
    let Some(confirmed) = &draft.confirmed else {
        return translations
            .first()
            .map(|first| overall(first).name("words.lock").detail("missing"))
            .into_iter()
            .collect();
    };
    let is_stale = |key: &String| draft.fingerprints.get(key).is_some_and(|now| confirmed.get(key) != Some(now));
    let stale = translations.iter().flat_map(|manuscript| {
        let keys = manuscript.texts.keys().filter(|key| is_stale(key));
        keys.map(|key| {
            let state = if confirmed.contains_key(key) { "changed" } else { "new" };
            about(draft.scenario, manuscript, key).detail(state)
        })
    });
    stale.collect()
}
