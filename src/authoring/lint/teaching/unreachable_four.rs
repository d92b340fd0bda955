//! Finds principles in `expects` for which no run gets the highest rating, 4.
//!
//! # Why is this bad?
//! The debrief shows a mark that nobody can reach. Either the scenario asks for it more often than there is occasion,
//! or the replies that show it come at the wrong moment for it.
//!
//! # Example
//! `expects: {"sincere_apology": 3}` where two replies apologise.
//!
//! # Use instead
//! The number of times that a good run really shows it, or one more occasion. What no reply shows at all is told by
//! `unexercised_principle`.

use super::unexercised_principle::is_exercised;
use super::{Finding, Inspection, Subject};
use crate::authoring::{Optimum, Standing};

const HIGHEST: u8 = 4;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let (scenario, survey) = (inspection.scenario(), inspection.survey);
    let encounter = &survey.encounter;
    let Some(Optimum { best, .. }) = inspection.optimum() else { return Vec::new() };
    let end =
        best.replies.iter().fold(Standing::begin(encounter), |standing, &reply| standing.after(encounter, reply));
    let criteria = encounter.rubric().criteria.iter().zip(&survey.best_ratings);
    criteria
        .filter_map(|(criterion, &rating)| {
            let principle = criterion.principle;
            let rating = rating.max(end.tally.rating(principle, criterion.expected?));
            let is_missed = rating < HIGHEST && is_exercised(inspection, principle);
            let name = &scenario.catalogue().principle(principle).name;
            is_missed.then(|| Finding::at(Subject::Scenario).name(name).detail(rating))
        })
        .collect()
}
