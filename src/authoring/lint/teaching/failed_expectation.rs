//! Plays the scenario with simulated trainees, and finds the `expect`s that do not come true.
//!
//! Each policy makes 200 runs from seed 1, the expert 40, who plays nearly the same way every time. Policies that look
//! at the words make theirs once in every language.
//!
//! # Why is this bad?
//! The author has said who should pass and who should not. A trainee who always takes the longest reply, or always
//! says sorry, must not get through by that.
//!
//! # Example
//! `expect: [(policy: longest, below: 60)]` where the good reply is the longest of its step, mostly.
//!
//! # Use instead
//! Replies of like length and like courtesy; bad ones that are polite, good ones that are short; and costs for saying
//! the right thing at the wrong time.

use super::{Finding, Inspection, Subject, tenths};
use crate::authoring::{PlayTest, Wording};
use crate::engine::{Expectation, Policy, Threshold};

const RUNS: u64 = 200;
const EXPERT_RUNS: u64 = 40;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let scenario = inspection.scenario();
    let wordings: Vec<(&str, Wording)> = inspection
        .draft
        .manuscripts
        .iter()
        .map(|manuscript| {
            let texts = scenario.replies().map(|(id, _)| manuscript.reply(scenario, id));
            (manuscript.lang.as_str(), Wording::new(&manuscript.lang, texts))
        })
        .collect();
    let expectations = scenario.expectations().iter();
    expectations
        .flat_map(|expectation| {
            let reads = matches!(expectation.policy, Policy::Longest | Policy::Shortest | Policy::MostPolite);
            let languages = if reads { &wordings[..] } else { &wordings[..1.min(wordings.len())] };
            let name = expectation.policy.name();
            languages.iter().filter_map(move |(lang, wording)| {
                let name = if reads { format!("{name} ({lang})") } else { name.to_owned() };
                Some(miss(inspection, expectation, wording)?.name(name))
            })
        })
        .collect()
}

fn miss(inspection: &Inspection<'_>, expectation: &Expectation, wording: &Wording) -> Option<Finding> {
    let Expectation { policy, p50 } = *expectation;
    let runs = if policy == Policy::Expert { EXPERT_RUNS } else { RUNS };
    let test = PlayTest { scenario: inspection.survey.scenario(), wording, policy, runs, seed: 1 };
    let middle = test.make(|| ()).percentile(0.5);
    let detail = || format!("{} ({})", tenths(middle), bounds(p50));
    (!p50.holds(middle)).then(|| Finding::at(Subject::Scenario).detail(detail()))
}

/// What is asked for, in signs that every language shares.
fn bounds(p50: Threshold) -> String {
    let least = p50.at_least.map(|least| format!("≥ {least}"));
    let below = p50.below.map(|below| format!("< {below}"));
    least.into_iter().chain(below).collect::<Vec<_>>().join(", ")
}
