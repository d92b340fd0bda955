//! Finds characters that the fonts that ship can't draw.
//!
//! # Why is this bad?
//! An empty box stands in its place.
//!
//! # Example
//! A rare surname, or a smiley.
//!
//! # Use instead
//! Another name, or words.

use std::collections::BTreeSet;

use super::{Finding, Inspection, about};

/// Most characters that are named of one text.
const MOST_TOLD: usize = 5;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for manuscript in &inspection.draft.manuscripts {
        for (key, text) in &manuscript.texts {
            let letters = text.wordings.iter().flat_map(|wording| wording.chars());
            let lacking: BTreeSet<char> = letters.filter(|letter| !(inspection.draft.can_draw)(*letter)).collect();
            if !lacking.is_empty() {
                let told =
                    lacking.iter().take(MOST_TOLD).map(|letter| format!("{letter} U+{:04X}", u32::from(*letter)));
                let told = told.collect::<Vec<_>>().join(", ");
                findings.push(about(inspection.scenario(), manuscript, key).detail(told));
            }
        }
    }
    findings
}
