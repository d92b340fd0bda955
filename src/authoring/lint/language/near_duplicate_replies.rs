//! Finds two replies of one step that say nearly the same.
//!
//! What two replies have in common is counted in pairs of neighbouring letters (Dice's coefficient); above 0.8 they
//! differ in a word or two. Two that are never on the table together may be alike: one is said before a fact is
//! known, say, and the other after.
//!
//! # Why is this bad?
//! The trainee has to find the difference between two wordings, which is a riddle and not a skill.
//!
//! # Example
//! "I'm sorry you had to wait so long." beside "I'm sorry that you had to wait so long."
//!
//! # Use instead
//! Replies that do different things.

use super::{Finding, Inspection, about, is_hanzi};
use crate::authoring::lint::reply_key;
use crate::engine::{ReplyId, StepId};

const MOST_ALIKE: f64 = 0.8;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let scenario = inspection.scenario();
    let mut findings = Vec::new();
    for manuscript in &inspection.draft.manuscripts {
        for (step, of) in scenario.steps() {
            for (i, &second) in of.replies.iter().enumerate() {
                for &first in &of.replies[..i] {
                    let alike = likeness(manuscript.reply(scenario, first), manuscript.reply(scenario, second));
                    if alike > MOST_ALIKE && !are_apart(inspection, step, first, second) {
                        let key = reply_key(scenario, scenario.reply(second));
                        let finding = about(scenario, manuscript, &key).name(&scenario.reply(first).name);
                        findings.push(finding.detail(format!("{:.0} %", alike * 100.0)));
                    }
                }
            }
        }
    }
    findings
}

/// Whether both wait for something, and were never seen open at the same time.
fn are_apart(inspection: &Inspection<'_>, step: StepId, first: ReplyId, second: ReplyId) -> bool {
    let waits = |id| inspection.scenario().reply(id).when.is_some();
    let survey = inspection.survey;
    let are_together = |standing: &crate::authoring::optimum::Standing| {
        let open = || survey.encounter.open(&standing.course);
        open().any(|id| id == first) && open().any(|id| id == second)
    };
    waits(first) && waits(second) && !survey.step(step).standings.iter().any(are_together)
}

/// Dice's coefficient of the pairs of neighbouring letters; 0 for texts too short to have any.
fn likeness(one: &str, two: &str) -> f64 {
    let pairs = |text: &str| {
        let letters: Vec<char> =
            text.to_lowercase().chars().filter(|l| l.is_alphanumeric() || is_hanzi(*l)).collect();
        letters.windows(2).map(|two| (two[0], two[1])).collect::<Vec<_>>()
    };
    let (mut one, mut two) = (pairs(one), pairs(two));
    one.sort_unstable();
    two.sort_unstable();
    let all = one.len() + two.len();
    let (mut shared, mut left) = (0, two.iter().peekable());
    for pair in &one {
        while left.next_if(|other| *other < pair).is_some() {}
        shared += if left.next_if_eq(&pair).is_some() { 2 } else { 0 };
    }
    f64::from(shared) / all.max(1) as f64
}
