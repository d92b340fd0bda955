//! Finds warning lines (`tell`, `last-chance-leave`, `last-chance-escalate`) that are empty, or the same as another.
//!
//! # Why is this bad?
//! Before the customer goes he lets it show, and the last chance says what is about to happen. Without words, or with
//! the same words for leaving and for complaining, the trainee sees no sign to act on.
//!
//! # Example
//! `tell = { "" }`
//!
//! # Use instead
//! What he does, to be seen: `把号折了两折，身子转向大门`; and for each danger its own line.

use super::{Finding, Inspection, Manuscript, Subject};

const LINES: [&str; 3] = ["tell", "last-chance-leave", "last-chance-escalate"];

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    inspection.draft.manuscripts.iter().flat_map(missing).collect()
}

fn missing(manuscript: &Manuscript) -> Vec<Finding> {
    let wordings = |key: &str| manuscript.text(key).map_or(&[][..], |text| &text.wordings);
    let mut findings = Vec::new();
    for (i, key) in LINES.into_iter().enumerate() {
        let finding = Finding::at(Subject::Scenario).words(&manuscript.lang, key).name(key);
        let own = wordings(key);
        let is_same = |other: &&str| own.iter().any(|wording| wordings(other).contains(wording));
        if own.is_empty() || own.iter().any(|wording| wording.trim().is_empty()) {
            findings.push(finding.detail("empty"));
        } else if let Some(other) = LINES[..i].iter().find(|other| is_same(other)) {
            findings.push(finding.detail(other));
        }
    }
    findings
}
