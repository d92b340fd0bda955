//! Finds comments on replies (`-why`) that are empty, too short to say anything, or the same as another one.
//!
//! Too short is less than 8 characters in Chinese and 20 letters in other languages; spaces and marks don't count.
//!
//! # Why is this bad?
//! The comment is what the debrief teaches with. "Not good" tells nobody why, and the same words under two replies
//! tell that one of them was not thought about.
//!
//! # Example
//! `.settle_down-why = 不合适。`
//!
//! # Use instead
//! What the sentence does to this customer: `劝他消气，等于说他不该生气。他会先跟您争自己有没有激动。`

use std::collections::BTreeMap;

use super::{Finding, Inspection, Manuscript, Subject, reply_key};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    inspection.draft.manuscripts.iter().flat_map(|manuscript| thin(inspection, manuscript)).collect()
}

fn thin(inspection: &Inspection<'_>, manuscript: &Manuscript) -> Vec<Finding> {
    let scenario = inspection.scenario();
    let least = if manuscript.lang.starts_with("zh") { 8 } else { 20 };
    let mut known = BTreeMap::new();
    let mut findings = Vec::new();
    for (id, reply) in scenario.replies() {
        let why = manuscript.why(scenario, id).trim();
        let key = reply_key(scenario, reply);
        let finding = Finding::at(Subject::Reply(id)).words(&manuscript.lang, format!("{key}-why"));
        let letters = why.chars().filter(|letter| letter.is_alphanumeric()).count();
        if letters < least {
            findings.push(finding.detail("short"));
        } else if let Some(other) = known.get(why) {
            findings.push(finding.name(other).detail("same"));
        }
        known.entry(why).or_insert(key);
    }
    findings
}
