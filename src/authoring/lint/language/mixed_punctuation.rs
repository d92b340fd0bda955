//! Finds half-width punctuation beside Chinese characters in Chinese, and full-width punctuation in other languages.
//!
//! # Why is this bad?
//! It looks like a typing error, and lines break in the wrong places.
//!
//! # Example
//! `您好,请坐。`
//!
//! # Use instead
//! `您好，请坐。`

use super::{Finding, Inspection, about, is_hanzi};

const HALF: &str = ",.?!:;";
const FULL: &str = "，。？！：；、（）";

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for manuscript in &inspection.draft.manuscripts {
        let culprit = if manuscript.is_chinese() { half_in_chinese } else { full };
        for (key, text) in &manuscript.texts {
            if let Some(found) = text.wordings.iter().find_map(|wording| culprit(wording)) {
                findings.push(about(inspection.scenario(), manuscript, key).detail(found));
            }
        }
    }
    findings
}

/// The mark with what stands beside it.
fn half_in_chinese(text: &str) -> Option<String> {
    let letters: Vec<char> = text.chars().collect();
    let is_wrong = |pair: &&[char]| {
        (is_hanzi(pair[0]) && HALF.contains(pair[1])) || (HALF.contains(pair[0]) && is_hanzi(pair[1]))
    };
    letters.windows(2).find(is_wrong).map(|pair| pair.iter().collect())
}

fn full(text: &str) -> Option<String> {
    text.chars().find(|letter| FULL.contains(*letter)).map(String::from)
}
