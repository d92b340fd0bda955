//! Finds steps at which one choice between replies that break no rule decides over 40 points of the total.
//!
//! Looked at are the places along the best way, and a few others of each step; a choice is worth what a way on from it
//! still comes to. Off the best way, replies that end the talk, or after which the customer has one foot out of the
//! door, are left aside: there it is all that went before which decides, and the last chance says so.
//!
//! # Why is this bad?
//! The rest of the talk is for show. One slip, and nothing said later makes up for it; or one lucky hit wins.
//!
//! # Example
//! At the first turn a cold reply with `to: "end"`.
//!
//! # Use instead
//! A way back: a step at which the teller can take it back, at a price.

use std::collections::BTreeMap;

use super::{Finding, Inspection, Subject};
use crate::authoring::{Optimum, SEARCH_LIMIT, Standing, way_on_to};
use crate::engine::{ReplyId, StepId};

/// The most points that one choice should decide.
const MOST: f64 = 40.0;
/// Of the places sampled at a step, every so many-th is looked at: with the walk's sample, four a step.
const EVERY: usize = 10;

/// A reply, and points that are known to be within reach after it.
type Within = (ReplyId, f64);

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let (scenario, survey) = (inspection.scenario(), inspection.survey);
    let Some(Optimum { best, .. }) = inspection.optimum() else { return Vec::new() };
    let encounter = &survey.encounter;
    let mut left = SEARCH_LIMIT;
    let mut found: BTreeMap<StepId, Finding> = BTreeMap::new();
    let mut note = |from: &Standing, best: Option<Within>, way: &[ReplyId]| {
        let step = from.course.step();
        if !found.contains_key(&step)
            && let Some((better, worse)) = decided(inspection, from, best, &mut left)
        {
            let names = [better, worse].map(|id| scenario.reply(id).name.as_str());
            let finding = Finding::at(Subject::Step(step)).name(names.join(" / ")).detail(MOST);
            found.insert(step, finding.witness(way));
        }
    };
    let mut standing = Standing::begin(encounter);
    for (i, &reply) in best.replies.iter().enumerate() {
        note(&standing, Some((reply, best.total)), &best.replies[..i]);
        standing = standing.after(encounter, reply);
    }
    for from in survey.steps.iter().flat_map(|seen| seen.standings.iter().step_by(EVERY)) {
        note(from, None, &[]);
    }
    found.into_values().collect()
}

/// A reply, and another one that can't come within 40 points of it.
///
/// What is looked at is taken off the states `left`; what can't be known from them is no finding.
fn decided(
    inspection: &Inspection<'_>,
    from: &Standing,
    best: Option<Within>,
    left: &mut u64,
) -> Option<(ReplyId, ReplyId)> {
    let survey = inspection.survey;
    let (encounter, outlooks) = (&survey.encounter, &survey.outlooks);
    let open = encounter.open(&from.course);
    let lawful = open.filter(|&id| inspection.scenario().reply(id).breaks.is_empty());
    let nexts = lawful.map(|id| (id, from.after(encounter, id)));
    let goes_on = |next: &Standing| next.course.ending().is_none() && next.course.last_chance().is_none();
    let nexts: Vec<(ReplyId, Standing)> = nexts.filter(|(_, next)| best.is_some() || goes_on(next)).collect();
    let mut reached = |next: &Standing, points: f64| match next.course.ending() {
        Some(_) => Ok(Some(next.total(encounter)).filter(|total| *total >= points)),
        None => way_on_to(encounter, outlooks, next, points, left).map(|way| way.map(|way| way.total)),
    };
    // What the most promising way brings is not the most, but it is surely within reach.
    let known: Vec<Within> =
        nexts.iter().map(|(id, next)| (*id, reached(next, 0.0).ok().flatten().unwrap_or(0.0))).collect();
    let (better, most) = known.iter().copied().chain(best).max_by(|a, b| a.1.total_cmp(&b.1))?;
    let low = nexts.iter().zip(&known).filter(|(_, (_, points))| *points < most - MOST);
    let worse = low.map(|(next, _)| next).find(|(_, next)| reached(next, most - MOST) == Ok(None));
    worse.map(|(worse, _)| (better, *worse))
}
