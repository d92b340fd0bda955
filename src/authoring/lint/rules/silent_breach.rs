//! Finds breaches of a bank rule whose comment is too short to explain them.
//!
//! # Why is this bad?
//! A breach may cost the whole run. Who is not told what it does, and to whom, takes the rule for a formality.
//!
//! # Example
//! `.key_in-why = Not allowed`
//!
//! # Use instead
//! What the rule protects, and what could come of the breach.

use super::{Finding, Inspection, Subject, reply_key};

/// The fewest characters that a comment in Chinese can say it in, and one in another language.
const LEAST: (usize, usize) = (12, 40);

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let scenario = inspection.scenario();
    let mut findings = Vec::new();
    for (id, reply) in scenario.replies() {
        let Some(&broken) = reply.breaks.first() else { continue };
        for manuscript in &inspection.draft.manuscripts {
            let least = if manuscript.is_chinese() { LEAST.0 } else { LEAST.1 };
            let length = manuscript.why(scenario, id).trim().chars().count();
            if length < least {
                let key = format!("{}-why", reply_key(scenario, reply));
                let finding = Finding::at(Subject::Reply(id)).name(&scenario.catalogue().rule(broken).name);
                findings.push(finding.detail(format!("{length} / {least}")).words(&manuscript.lang, key));
            }
        }
    }
    findings
}
