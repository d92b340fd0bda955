//! Finds scenarios in which the longest reply of a step is a good one more often than chance would have it.
//!
//! The steps' shares of good replies add up to what a blind guess would get; 2.3 standard deviations more than that
//! happen by accident once in a hundred scenarios.
//!
//! # Why is this bad?
//! Trainees find out soon: who always takes the longest reply scores well and has learned nothing.
//!
//! # Example
//! Good replies of two full sentences, each beside three curt ones.
//!
//! # Use instead
//! Wrong replies that take their time, too, and good ones that are short: a question, a name for what he feels.

use super::odds::Odds;
use super::{Finding, Inspection, is_good, overall};

const DEVIATIONS: f64 = 2.3;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let scenario = inspection.scenario();
    let mut findings = Vec::new();
    for manuscript in &inspection.draft.manuscripts {
        let mut odds = Odds::default();
        for (_, step) in scenario.steps() {
            let replies = step.replies.iter().map(|&id| {
                let length = manuscript.reply(scenario, id).chars().count();
                (length, is_good(scenario, scenario.reply(id)))
            });
            let replies: Vec<(usize, bool)> = replies.collect();
            let longest = replies.iter().map(|(length, _)| *length).max();
            let share = |of: &mut dyn Iterator<Item = bool>| {
                let (good, all) = of.fold((0, 0), |(good, all), is_good| (good + u32::from(is_good), all + 1));
                f64::from(good) / f64::from(all.max(1))
            };
            let hit =
                share(&mut replies.iter().filter(|(length, _)| Some(*length) == longest).map(|(_, good)| *good));
            odds.add(share(&mut replies.iter().map(|(_, good)| *good)), hit);
        }
        if odds.exceed(DEVIATIONS) {
            findings.push(overall(manuscript).name(&manuscript.lang).detail(odds.told()));
        }
    }
    findings
}
