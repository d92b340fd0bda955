//! Whether the words give the answer away, fit their places, and say the same in every language.

mod longest_is_best;
mod mixed_punctuation;
mod near_duplicate_replies;
mod odds;
mod register_drift;
mod stale_translation;
mod telling_position;
mod telling_words;
mod too_long;
mod undrawable_character;
mod variable_mismatch;

use super::{Finding, Group, Inspection, Manuscript, Rule, Subject, is_good};
use crate::engine::Scenario;
use crate::engine::diagnostic::Level;

pub(super) const RULES: &[Rule] = &[
    rule("longest_is_best", "L01", Level::Warning, longest_is_best::check),
    rule("telling_position", "L02", Level::Warning, telling_position::check),
    rule("telling_words", "L03", Level::Warning, telling_words::check),
    rule("near_duplicate_replies", "L04", Level::Warning, near_duplicate_replies::check),
    rule("too_long", "L05", Level::Error, too_long::check),
    rule("register_drift", "L06", Level::Warning, register_drift::check),
    rule("mixed_punctuation", "L07", Level::Warning, mixed_punctuation::check),
    rule("undrawable_character", "L08", Level::Error, undrawable_character::check),
    rule("variable_mismatch", "L09", Level::Warning, variable_mismatch::check),
    rule("stale_translation", "L10", Level::Warning, stale_translation::check),
];

type Check = fn(&Inspection<'_>) -> Vec<Finding>;

const fn rule(name: &'static str, code: &'static str, level: Level, check: Check) -> Rule {
    Rule { name, code, group: Group::Language, level, check }
}

fn is_hanzi(letter: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&letter)
}

/// A finding about one text.
fn about(scenario: &Scenario, manuscript: &Manuscript, key: &str) -> Finding {
    Finding::at(Subject::of_words(key, scenario)).name(key).words(&manuscript.lang, key)
}

/// A finding about all words of a language; it points at the head of the file.
fn overall(manuscript: &Manuscript) -> Finding {
    Finding::at(Subject::Scenario).words(&manuscript.lang, "title")
}
