//! The same run with another reply at one turn: what would have become of it.

use std::cell::LazyCell;

use super::optimum::{Standing, TURN_LIMIT, best_way_on};
use super::outlook::Outlooks;
use crate::engine::score::Score;
use crate::engine::{ChooseError, ReplyId, Session};

/// Why a turn of the other run is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Before the change: as it was.
    Before,
    /// The reply asked for.
    Asked,
    /// A later reply of the first run that was on the table here, too.
    Kept,
    /// The first reply of the best way on, where none of the first run's was on the table.
    Best,
}

/// Another run beside the one that was played.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    /// The other run: a practice session, and ended.
    pub session: Session,
    /// One a turn of the other run.
    pub origins: Vec<Origin>,
    /// Total of the other run less that of the first, in points.
    pub difference: f64,
}

/// Takes other replies from turn `turn` on, counted from 1, then the later replies of the first run where they are
/// still on the table, else the best way on. The first run stays as it is.
///
/// # Errors
/// When no such turn was played, or one of the replies can't be taken where it stands: with its position among them.
pub fn what_if(played: &Session, turn: usize, asked: &[ReplyId]) -> Result<WhatIf, (usize, ChooseError)> {
    let mut other = played.branch(turn).map_err(|_| (0, ChooseError::NotOffered))?;
    let mut origins = vec![Origin::Before; other.turns().len()];
    for (i, &reply) in asked.iter().enumerate() {
        other.choose(reply).map_err(|error| (i, error))?;
        origins.push(Origin::Asked);
    }
    let outlooks = LazyCell::new(|| Outlooks::of(played.scenario()));
    let mut later = &played.turns()[turn..];
    // The rest of the best way on, the next reply last; a reply of the first run leaves it.
    let mut plan = Vec::new();
    while other.ending().is_none() {
        let open = |reply: ReplyId| other.offers().iter().any(|offer| offer.reply == reply && !offer.locked);
        let kept = later.iter().position(|turn| open(turn.reply));
        let (reply, origin) = match kept {
            Some(at) => {
                let reply = later[at].reply;
                later = &later[at + 1..];
                plan.clear();
                (reply, Origin::Kept)
            }
            None => {
                if plan.is_empty() {
                    plan = best_replies(&other, &outlooks);
                    plan.reverse();
                }
                (plan.pop().expect("a talk that goes on has a way on"), Origin::Best)
            }
        };
        other.choose(reply).expect("a reply that is open can be taken");
        origins.push(origin);
    }
    let difference = Score::of(&other).total - Score::of(played).total;
    Ok(WhatIf { session: other, origins, difference })
}

/// The best way on from where a session stands, which must not be over; the best that was met where there are many.
fn best_replies(session: &Session, outlooks: &Outlooks) -> Vec<ReplyId> {
    let standing = Standing::of(session);
    let best = best_way_on(session.encounter(), outlooks, &standing, TURN_LIMIT).expect("the talk is not over");
    best.way.replies
}
