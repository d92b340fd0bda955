//! Looking back on a run: what else could have been said, and what it would have done at once.

use super::scenario::ReplyId;
use super::session::{Session, Turn};

/// Another reply at a turn, and the turn it would have been.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    pub reply: ReplyId,
    pub turn: Turn,
}

/// The reply that would have left the mood highest right after turn `turn`, counted from 1, without breaking a rule;
/// `None` when the one taken was it.
///
/// Looks one turn ahead: a reply may pay off later than that.
pub fn better_reply(session: &Session, turn: usize) -> Option<Alternative> {
    let taken = session.turns().get(turn.checked_sub(1)?)?;
    let scenario = session.scenario();
    let before = session.before_turn(turn);
    let keeps_rules = |reply: ReplyId| scenario.reply(reply).breaks.is_empty();
    let best = before
        .offers()
        .into_iter()
        .filter(|offer| !offer.locked && keeps_rules(offer.reply))
        .filter_map(|offer| {
            let mut tried = before.clone();
            tried.choose(offer.reply).ok()?;
            Some(Alternative { reply: offer.reply, turn: tried.turns().last()?.clone() })
        })
        .max_by(|a, b| a.turn.meter.total_cmp(&b.turn.meter))?;
    let is_better = best.turn.meter > taken.meter || !keeps_rules(taken.reply);
    (is_better && best.reply != taken.reply).then_some(best)
}
