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

use super::{Finding, Inspection, about};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for manuscript in &inspection.draft.manuscripts {
        for (key, text) in &manuscript.texts {
            let mut letters = text.wordings.iter().flat_map(|wording| wording.chars());
            if let Some(letter) = letters.find(|letter| !(inspection.draft.can_draw)(*letter)) {
                let told = format!("{letter} U+{:04X}", u32::from(letter));
                findings.push(about(inspection.scenario(), manuscript, key).detail(told));
            }
        }
    }
    findings
}
