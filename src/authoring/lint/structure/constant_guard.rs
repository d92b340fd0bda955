//! Finds guards of replies (`when`) that hold in every state in which they are asked, or in none.
//!
//! # Why is this bad?
//! It says that something depends on what happened when nothing does; the next author will believe it.
//!
//! # Example
//! `when: not(flag("seated"))` at a step before which nobody sits down.
//!
//! # Use instead
//! No guard where it always holds. Where it never does, see `unreachable_reply`.

use super::{Finding, Inspection, Subject};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let replies = inspection.scenario().replies().filter(|(_, reply)| reply.when.is_some());
    replies
        .filter_map(|(id, reply)| {
            let seen = inspection.survey.reply(id);
            let is_constant = seen.when.was_true && !seen.when.was_false;
            let finding = Finding::at(Subject::Reply(id)).name(&reply.name);
            is_constant.then(|| finding.witness(seen.way.as_deref().unwrap_or_default()))
        })
        .collect()
}
