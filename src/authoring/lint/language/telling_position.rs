//! Finds scenarios in which the good reply stands at one place of the file more often than chance would have it.
//!
//! Five places are looked at, of which one may well look odd by accident, so that the mark is a little higher than for
//! the length: 2.6 standard deviations.
//!
//! # Why is this bad?
//! Where replies are shown in the file's order, the place gives the answer away; and authors who put the good reply
//! first tend to write the others as its shadows.
//!
//! # Example
//! Ten steps, and the good reply is the first of eight of them.
//!
//! # Use instead
//! Any order: the one in which you would think of them, or the alphabet.

use super::odds::Odds;
use super::{Finding, Inspection, Subject, is_good};

const DEVIATIONS: f64 = 2.6;
/// Places from the start; after them comes the last one, whatever its number.
const PLACES: usize = 4;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let scenario = inspection.scenario();
    let odds_at = |place: Option<usize>| {
        let mut odds = Odds::default();
        for (_, step) in scenario.steps() {
            let good: Vec<bool> = step.replies.iter().map(|&id| is_good(scenario, scenario.reply(id))).collect();
            let share = good.iter().filter(|good| **good).count() as f64 / good.len() as f64;
            let picked = place.map_or(good.last(), |place| good.get(place));
            picked.iter().for_each(|is_good| odds.add(share, f64::from(u8::from(**is_good))));
        }
        odds
    };
    let places = (0..PLACES).map(Some).chain([None]);
    places
        .filter_map(|place| {
            let odds = odds_at(place);
            let name = place.map_or("last".to_owned(), |place| (place + 1).to_string());
            odds.exceed(DEVIATIONS).then(|| Finding::at(Subject::Scenario).name(name).detail(odds.told()))
        })
        .collect()
}
