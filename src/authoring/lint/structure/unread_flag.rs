//! Finds flags that replies set and no guard reads. (A flag that is read and never set is a fault of the format, S06.)
//!
//! # Why is this bad?
//! Somebody meant it to matter, and it does not.
//!
//! # Example
//! `sets: ["water"]`, and nothing asks for `flag("water")`.
//!
//! # Use instead
//! A guard that reads it, or no flag.

use super::{Finding, Inspection, Subject};
use crate::engine::{FlagId, Guard};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let scenario = inspection.scenario();
    let guards = scenario.replies().flat_map(|(_, reply)| {
        reply.when.iter().chain(reply.routes.iter().filter_map(|route| route.when.as_ref()))
    });
    let mut read = Vec::new();
    guards.for_each(|guard| gather(guard, &mut read));
    let unread = scenario.flags().filter(|(id, _)| !read.contains(id));
    unread
        .filter_map(|(flag, name)| {
            let (id, _) = scenario.replies().find(|(_, reply)| reply.sets.contains(flag))?;
            Some(Finding::at(Subject::Reply(id)).name(name))
        })
        .collect()
}

fn gather(guard: &Guard, read: &mut Vec<FlagId>) {
    match guard {
        Guard::Flag(flag) => read.push(*flag),
        Guard::All(parts) | Guard::Any(parts) => parts.iter().for_each(|part| gather(part, read)),
        Guard::Not(part) => gather(part, read),
        Guard::Used(_) | Guard::Within(..) | Guard::Settled => {}
    }
}
