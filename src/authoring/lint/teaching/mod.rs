//! Whether a scenario teaches what it says: a good run is possible, and nothing less than a good one gets the marks.

mod best_path_length;
mod decisive_choice;
mod dominated_reply;
mod failed_expectation;
mod missing_secret;
mod missing_tell;
mod missing_trap;
mod no_path_to_90;
mod one_sided_step;
mod pinned_mood;
mod thin_why;
mod unexercised_principle;
mod unreachable_four;

use super::{Finding, Group, Inspection, Manuscript, Rule, Subject, reply_key};
use crate::engine::diagnostic::Level;

pub(super) const RULES: &[Rule] = &[
    rule("no_path_to_90", "T01", Level::Error, no_path_to_90::check),
    rule("best_path_length", "T02", Level::Warning, best_path_length::check),
    rule("dominated_reply", "T03", Level::Warning, dominated_reply::check),
    rule("one_sided_step", "T04", Level::Error, one_sided_step::check),
    rule("decisive_choice", "T05", Level::Warning, decisive_choice::check),
    rule("pinned_mood", "T06", Level::Error, pinned_mood::check),
    rule("unexercised_principle", "T07", Level::Error, unexercised_principle::check),
    rule("unreachable_four", "T08", Level::Error, unreachable_four::check),
    rule("thin_why", "T09", Level::Warning, thin_why::check),
    rule("missing_trap", "T10", Level::Error, missing_trap::check),
    rule("missing_tell", "T11", Level::Error, missing_tell::check),
    rule("missing_secret", "T12", Level::Warning, missing_secret::check),
    rule("failed_expectation", "T13", Level::Error, failed_expectation::check),
];

const fn rule(
    name: &'static str,
    code: &'static str,
    level: Level,
    check: fn(&Inspection<'_>) -> Vec<Finding>,
) -> Rule {
    Rule { name, code, group: Group::Teaching, level, check }
}

/// A total with one decimal, rounded down, so that what is just below a limit is not written as the limit.
fn tenths(total: f64) -> String {
    format!("{:.1}", (10.0 * total).floor() / 10.0)
}
