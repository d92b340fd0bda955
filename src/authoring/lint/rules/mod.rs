//! Whether breaches of bank rules are named and explained, and what is said of the law can be stood by.

mod silent_breach;
mod unannounced_rule;
mod undated_law;
mod untagged_breach;
mod unverified_figure;

use super::{Finding, Group, Inspection, Rule, Subject, reply_key};
use crate::engine::diagnostic::Level;

pub(super) const RULES: &[Rule] = &[
    rule("untagged_breach", "K01", Level::Error, untagged_breach::check),
    rule("silent_breach", "K02", Level::Warning, silent_breach::check),
    rule("unannounced_rule", "K03", Level::Warning, unannounced_rule::check),
    rule("undated_law", "K04", Level::Error, undated_law::check),
    rule("unverified_figure", "K05", Level::Error, unverified_figure::check),
];

type Check = fn(&Inspection<'_>) -> Vec<Finding>;

const fn rule(name: &'static str, code: &'static str, level: Level, check: Check) -> Rule {
    Rule { name, code, group: Group::Rules, level, check }
}
