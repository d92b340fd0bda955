//! Asks for a trap: a reply that breaks a rule and leaves the mood higher right after it.
//!
//! # Why is this bad?
//! The lesson that no calm is worth a broken rule is taught by a breach that works. Where every breach also upsets the
//! customer, the meter alone gives the right answer.
//!
//! # Example
//! Every reply with `breaks` also has an act that upsets.
//!
//! # Use instead
//! A breach that pleases: a promise (`overpromise`), a favour, a name dropped to win him over.

use super::{Finding, Inspection, Subject};
use crate::authoring::Standing;
use crate::engine::ReplyId;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let scenario = inspection.scenario();
    let mut breaches = scenario.replies().filter(|(_, reply)| !reply.breaks.is_empty());
    let has_trap = breaches.any(|(id, _)| places(inspection, id).any(|from| pleases(inspection, &from, id)));
    if has_trap { Vec::new() } else { vec![Finding::at(Subject::Scenario)] }
}

/// Where a reply was open: the first place of all, and the step's sample.
fn places<'a>(inspection: &'a Inspection<'a>, id: ReplyId) -> impl Iterator<Item = Standing> + 'a {
    let survey = inspection.survey;
    let encounter = &survey.encounter;
    let before = survey.reply(id).way.as_ref().and_then(|way| way.split_last()).map(|(_, before)| before);
    let first = before.map(|way| {
        way.iter().fold(Standing::begin(encounter), |standing, &reply| standing.after(encounter, reply))
    });
    let sample = survey.step(inspection.scenario().reply(id).step).standings.iter().copied();
    first.into_iter().chain(sample.filter(move |from| encounter.open(&from.course).any(|open| open == id)))
}

fn pleases(inspection: &Inspection<'_>, from: &Standing, id: ReplyId) -> bool {
    from.after(&inspection.survey.encounter, id).course.meter() > from.course.meter()
}
