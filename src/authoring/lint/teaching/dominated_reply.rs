//! Finds straw men: replies that leave the customer worse off than every other open reply, by far, wherever they are
//! open.
//!
//! Worse off is no less angry, and no more heard, trusting or settled. By far is a fifth of the whole scale on at least
//! two of these four against each of the others, which is about what one very good sentence can bring: the worst
//! reply of a step is usually .02 to .1 below the next one, and one that people really say rarely more than .15. Where
//! fewer than three replies are open, one good and one bad are compared, and nothing is found.
//!
//! # Why is this bad?
//! Nobody takes it, so it teaches nothing, and the step has one choice less than it seems to have.
//!
//! # Example
//! A threat beside two clumsy explanations.
//!
//! # Use instead
//! The mistake that people really make there: courteous, quick, or true at the wrong moment.

use super::{Finding, Inspection, Subject};
use crate::authoring::Standing;
use crate::engine::mood::Axes;
use crate::engine::{Encounter, ReplyId};

const MARGIN: f64 = 0.2;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let (scenario, survey) = (inspection.scenario(), inspection.survey);
    let replies = scenario.replies();
    let straw_men = replies.filter(|(id, reply)| {
        let encounter = &survey.encounter;
        let places = survey.step(reply.step).standings.iter();
        let mut places = places.filter(|from| encounter.open(&from.course).any(|open| open == *id)).peekable();
        places.peek().is_some() && places.all(|from| is_far_below_all(encounter, from, *id))
    });
    straw_men.map(|(id, reply)| Finding::at(Subject::Reply(id)).name(&reply.name)).collect()
}

fn is_far_below_all(encounter: &Encounter, from: &Standing, id: ReplyId) -> bool {
    let after = |reply| from.after(encounter, reply).course.mood().at;
    let own = after(id);
    let others: Vec<ReplyId> = encounter.open(&from.course).filter(|&other| other != id).collect();
    others.len() >= 2 && others.into_iter().all(|other| is_far_below(&own, &after(other)))
}

fn is_far_below(own: &Axes, other: &Axes) -> bool {
    let gaps = [
        own.anger - other.anger,
        other.heard - own.heard,
        other.trust - own.trust,
        other.resolution - own.resolution,
    ];
    gaps.iter().all(|gap| *gap >= 0.0) && gaps.iter().filter(|gap| **gap >= MARGIN).count() >= 2
}
