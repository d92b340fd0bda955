//! What can happen in a scenario, and what never does.

mod constant_guard;
mod dead_end;
mod endless_loop;
mod few_replies;
mod too_many_ways;
mod unreachable_reply;
mod unreachable_step;
mod unreached_ending;
mod unread_flag;
mod untaken_route;

use super::{Finding, Group, Inspection, Rule, Subject};
use crate::engine::diagnostic::Level;

pub(super) const RULES: &[Rule] = &[
    rule("unreachable_step", "G01", unreachable_step::check),
    rule("unreachable_reply", "G02", unreachable_reply::check),
    rule("dead_end", "G03", dead_end::check),
    rule("few_replies", "G04", few_replies::check),
    rule("constant_guard", "G05", constant_guard::check),
    rule("endless_loop", "G06", endless_loop::check),
    rule("unread_flag", "G07", unread_flag::check),
    rule("unreached_ending", "G08", unreached_ending::check),
    rule("untaken_route", "G09", untaken_route::check),
    rule("too_many_ways", "G10", too_many_ways::check),
];

const fn rule(name: &'static str, code: &'static str, check: fn(&Inspection<'_>) -> Vec<Finding>) -> Rule {
    Rule { name, code, group: Group::Structure, level: Level::Error, check }
}
