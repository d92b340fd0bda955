//! Finds routes of a reply that no run takes.
//!
//! # Why is this bad?
//! The author believes that the customer can answer in that way, and the customer never does: the guard asks for a
//! mood or a flag that does not come together with the reply, or an earlier route takes it all.
//!
//! # Example
//! `to: [(when: heard(at_least: 0.9), step: "tells"), (step: "shrugs")]` on the second turn of a talk.
//!
//! # Use instead
//! A guard that can hold there, or the route that is really taken.

use super::{Finding, Inspection, Subject};
use crate::engine::Target;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let (scenario, survey) = (inspection.scenario(), inspection.survey);
    let name = |to: Target| match to {
        Target::Step(step) => scenario.step(step).name.as_str(),
        Target::End => "end",
    };
    let replies = scenario.replies().filter(|(_, reply)| reply.routes.len() > 1);
    replies
        .filter_map(|(id, reply)| {
            let way = survey.reply(id).way.as_ref()?;
            let routes = reply.routes.iter().zip(&survey.reply(id).routes);
            let untaken = routes.filter(|(_, (taken, _))| !taken).map(|(route, _)| name(route.to));
            let untaken: Vec<&str> = untaken.collect();
            let finding = || Finding::at(Subject::Reply(id)).name(untaken.join(", ")).detail(survey.states);
            (!untaken.is_empty()).then(|| finding().witness(way))
        })
        .collect()
}
