//! A single decision taken out of a talk: the customer stands there, three or four things can be said, one is best.
//!
//! A drill is worth asking only where the answer is beyond dispute. So it is judged as a whole run is: each reply by the
//! most that can still come of the talk after it, exactly; and a moment is a drill only when the best reply is sound,
//! is ahead of every other by [`MARGIN`], and is set apart from the others by a principle that can be named.

mod deck;
mod find;
mod record;
mod trains;

pub use deck::{DECK, deck};
pub use find::drills;

use crate::authoring::{Outlooks, Standing, best_way_on, is_sound};
use crate::engine::{Encounter, PrincipleId, ReplyId, RuleId, Scenario, Session, StepId};

/// Points by which the best reply of a drill is ahead of every other. Most slips can be mended by a flawless rest, so
/// that few decisions of a talk cost more than two or three points; under one it is a matter of taste.
pub const MARGIN: f64 = 1.0;

/// States that may be looked at to judge a reply. Nearly all take a few hundred; a moment that takes more is left out,
/// so that drills are found in a time that can be foretold.
const STATES: u64 = 20_000;

/// Fewest and most replies that a drill asks to choose from.
const CHOICES: std::ops::RangeInclusive<usize> = 3..=4;

/// One decision.
#[derive(Clone, Debug, PartialEq)]
pub struct Drill {
    session: Session,
    choices: Vec<Choice>,
    best: Choice,
    principle: PrincipleId,
}

/// A reply that a drill offers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choice {
    pub reply: ReplyId,
    /// The most that can still come of the talk after it, 0-100.
    pub total: f64,
}

/// What an answer was worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Points by which the best total still reachable fell; 0 for the best reply.
    pub given_away: f64,
    pub best: ReplyId,
    /// What the drill trains: to be named only now.
    pub principle: PrincipleId,
    /// Rules that the answer breaks.
    pub breaks: Vec<RuleId>,
}

impl Verdict {
    pub fn is_best(&self) -> bool {
        self.given_away <= 0.0
    }
}

impl Drill {
    /// The decision that a session stands before; `None` where it is over, was not led soundly up to here, or is not
    /// clear to judge.
    pub fn at(session: Session, outlooks: &Outlooks) -> Option<Drill> {
        let scenario = session.scenario();
        let is_fit = |reply: &ReplyId| is_sound(scenario.reply(*reply));
        if !session.turns().iter().all(|turn| is_fit(&turn.reply)) {
            return None;
        }
        let offers = session.offers();
        let open: Vec<ReplyId> = offers.iter().filter(|offer| !offer.locked).map(|offer| offer.reply).collect();
        if !CHOICES.contains(&open.len()) || !open.iter().any(is_fit) {
            return None;
        }
        let standing = Standing::of(&session);
        let judged = |&reply: &ReplyId| judge(session.encounter(), outlooks, &standing, reply);
        let choices: Vec<Choice> = open.iter().map(judged).collect::<Option<_>>()?;
        let best = *choices.iter().max_by(|a, b| a.total.total_cmp(&b.total))?;
        let is_clear = |other: &Choice| other.reply == best.reply || best.total - other.total >= MARGIN;
        if !is_fit(&best.reply) || !choices.iter().all(is_clear) {
            return None;
        }
        let principle = trains::principle(&session, &open, best.reply)?;
        Some(Drill { session, choices, best, principle })
    }

    /// The talk as it stands before the decision, for showing what was said and who stands there.
    pub fn session(&self) -> &Session {
        &self.session
    }

    pub fn scenario(&self) -> &Scenario {
        self.session.scenario()
    }

    pub fn step(&self) -> StepId {
        self.session.step()
    }

    /// The replies, in the order in which the seed shows them.
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    pub fn best(&self) -> Choice {
        self.best
    }

    /// Points by which the best reply is ahead of the next.
    pub fn margin(&self) -> f64 {
        let others = self.choices.iter().filter(|choice| choice.reply != self.best.reply);
        self.best.total - others.map(|choice| choice.total).fold(f64::NEG_INFINITY, f64::max)
    }

    /// The principle that it trains.
    pub fn principle(&self) -> PrincipleId {
        self.principle
    }

    /// Judges an answer; `None` for a reply that the drill does not offer.
    pub fn answer(&self, reply: ReplyId) -> Option<Verdict> {
        let choice = self.choices.iter().find(|choice| choice.reply == reply)?;
        Some(Verdict {
            given_away: self.best.total - choice.total,
            best: self.best.reply,
            principle: self.principle,
            breaks: self.scenario().reply(reply).breaks.clone(),
        })
    }
}

/// The most that can still come of a talk after a reply; `None` where that takes too long to know.
fn judge(encounter: &Encounter, outlooks: &Outlooks, before: &Standing, reply: ReplyId) -> Option<Choice> {
    let after = before.after(encounter, reply);
    let total = match after.course.ending() {
        Some(_) => after.total(encounter),
        None => best_way_on(encounter, outlooks, &after, STATES).filter(|best| best.is_exact)?.way.total,
    };
    Some(Choice { reply, total })
}
