//! Finds texts that depend on other variables in one language than in the first.
//!
//! # Why is this bad?
//! The customer's temper shows in one language and not in the other, so that the same run teaches less there.
//!
//! # Example
//! `vents = { $mood -> … }` in Chinese, and one plain sentence in English.
//!
//! # Use instead
//! The same choices in every language.

use std::collections::BTreeSet;

use super::{Finding, Inspection, about};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let Some((source, others)) = inspection.draft.manuscripts.split_first() else { return Vec::new() };
    let mut findings = Vec::new();
    for manuscript in others {
        for (key, text) in &manuscript.texts {
            let Some(first) = source.text(key) else { continue };
            let [of_first, own] =
                [&first.variables, &text.variables].map(|names| BTreeSet::from_iter(names.iter()));
            let differing: Vec<String> =
                of_first.symmetric_difference(&own).map(|name| format!("${name}")).collect();
            if !differing.is_empty() {
                findings.push(about(inspection.scenario(), manuscript, key).detail(differing.join(", ")));
            }
        }
    }
    findings
}
