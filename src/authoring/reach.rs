//! A run beside what was reachable: the best and the worst total, and what each turn gave away.

use rayon::prelude::*;

use super::optimum::{BestOn, BrokenOff, Optimum, SEARCH_LIMIT, Standing, TURN_LIMIT, Way, best_way_on, optimum};
use super::outlook::Outlooks;
use crate::engine::{Encounter, Reply, ReplyId, Session, Turn};

/// What could have come of a run.
#[derive(Clone, Debug, PartialEq)]
pub struct Reach {
    pub best: Way,
    pub worst: Way,
    /// One a turn; what they gave away adds up to the best total less the run's.
    pub moments: Vec<Moment>,
}

/// What one turn did to what was still reachable.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// Points by which the best total still reachable fell, 0 or more; with the hint taken for the turn.
    pub given_away: f64,
    /// A reply that comes to more and can be held up as an example; there may be points that only a mistake, and its
    /// repair, could still have won.
    pub better: Option<Better>,
}

/// A better reply, what it does at once, and what it leads to at best.
#[derive(Clone, Debug, PartialEq)]
pub struct Better {
    pub turn: Turn,
    /// 0-100.
    pub total: f64,
}

/// Points that show in a number with one decimal.
const WORTH_TELLING: f64 = 0.05;

/// Points below which nothing was given away.
const NOTHING: f64 = 1e-6;

/// States that may be looked at to judge all turns of a run: ten times what long runs of what ships were seen to need.
const ALL_TURNS: u64 = 20_000_000;

impl Reach {
    /// What could have come of a session that has ended: exact, over everything that can happen.
    ///
    /// # Errors
    /// When there are too many ways to know it.
    pub fn of(session: &Session) -> Result<Reach, BrokenOff> {
        let encounter = session.encounter();
        let outlooks = Outlooks::of(session.scenario());
        let Optimum { best, worst, is_exact, .. } = optimum(encounter, SEARCH_LIMIT);
        if !is_exact {
            return Err(BrokenOff);
        }
        let befores = standings(session);
        let turns: Vec<usize> = (0..session.turns().len()).collect();
        let most = ALL_TURNS / turns.len().max(1) as u64;
        let totals = turns
            .par_iter()
            .map(|&i| total_after(encounter, &outlooks, &befores[i], session.turns()[i].reply, most).exact());
        let totals: Vec<f64> = totals.collect::<Result<_, _>>()?;
        let better = turns.par_iter().map(|&i| better(session, &outlooks, &befores[i], i, totals[i], most));
        let better: Vec<Option<Better>> = better.collect::<Result<_, _>>()?;
        let mut reachable = best.total;
        let moments = totals.into_iter().zip(better).map(|(total, better)| {
            let given_away = (reachable - total).max(0.0);
            reachable = total;
            Moment { given_away, better: better.filter(|_| given_away > NOTHING) }
        });
        Ok(Reach { moments: moments.collect(), best, worst })
    }

    /// The turn that gave most away, counted from 1, with the points; `None` where none is worth telling.
    ///
    /// It need not be one that upset the customer: a rule that is broken to please pleases, and costs most.
    pub fn costliest(&self) -> Option<(usize, f64)> {
        let moments = self.moments.iter().enumerate().map(|(i, moment)| (i + 1, moment.given_away));
        // Of equals the first: what came after could not win it back.
        moments.filter(|(_, points)| *points >= WORTH_TELLING).rev().max_by(|a, b| a.1.total_cmp(&b.1))
    }
}

/// Where the session stood before each of its turns; a hint for a turn is paid for before it.
fn standings(session: &Session) -> Vec<Standing> {
    let hint_points = session.setup().mode.hint_points().unwrap_or_default();
    let mut standing = Standing::begin(session.encounter());
    let mut standings = Vec::new();
    for (i, turn) in session.turns().iter().enumerate() {
        if session.hints().contains(&(i + 1)) {
            standing.tally.hint(hint_points);
        }
        standings.push(standing);
        standing = standing.after(session.encounter(), turn.reply);
    }
    standings
}

/// The most that can still come of a talk.
#[derive(Clone, Copy)]
struct Prospect {
    total: f64,
    /// Whether that is known; otherwise it is the most that was met.
    is_exact: bool,
}

impl Prospect {
    fn exact(self) -> Result<f64, BrokenOff> {
        self.is_exact.then_some(self.total).ok_or(BrokenOff)
    }
}

/// What can still come of a talk after a reply, which must be open.
fn total_after(
    encounter: &Encounter,
    outlooks: &Outlooks,
    before: &Standing,
    reply: ReplyId,
    most: u64,
) -> Prospect {
    let standing = before.after(encounter, reply);
    match best_way_on(encounter, outlooks, &standing, most) {
        None => Prospect { total: standing.total(encounter), is_exact: true },
        Some(BestOn { way, is_exact }) => Prospect { total: way.total, is_exact },
    }
}

/// The sound reply that leads furthest from where a session stands; `None` when it is over, or when there is only the
/// choice between mistakes. Where there are too many ways to be sure, it is the one that was seen to lead furthest.
pub fn hint(session: &Session) -> Option<ReplyId> {
    let outlooks = Outlooks::of(session.scenario());
    let best = best_sound(session.encounter(), &outlooks, &Standing::of(session), None, TURN_LIMIT);
    best.map(|(_, reply)| reply)
}

/// The sound reply that leads furthest, leaving out one, with what it leads to.
fn best_sound(
    encounter: &Encounter,
    outlooks: &Outlooks,
    from: &Standing,
    but: Option<ReplyId>,
    most: u64,
) -> Option<(Prospect, ReplyId)> {
    let sound = |reply: &ReplyId| Some(*reply) != but && is_sound(encounter.scenario().reply(*reply));
    let ways = encounter.open(&from.course).filter(sound);
    let ways = ways.map(|reply| (total_after(encounter, outlooks, from, reply, most), reply));
    let either = |a: (Prospect, ReplyId), b: (Prospect, ReplyId)| {
        let (total, reply) = if b.0.total >= a.0.total { (b.0.total, b.1) } else { (a.0.total, a.1) };
        (Prospect { total, is_exact: a.0.is_exact && b.0.is_exact }, reply)
    };
    ways.reduce(either)
}

/// The sound reply that leads furthest, where it leads further than the one taken did.
fn better(
    session: &Session,
    outlooks: &Outlooks,
    before: &Standing,
    at: usize,
    total: f64,
    most: u64,
) -> Result<Option<Better>, BrokenOff> {
    let taken = session.turns()[at].reply;
    let best = best_sound(session.encounter(), outlooks, before, Some(taken), most);
    let Some((best, reply)) = best else { return Ok(None) };
    let best = best.exact()?;
    if best <= total + NOTHING {
        return Ok(None);
    }
    let mut tried = session.before_turn(at + 1);
    let turn = tried.choose(reply).ok().and_then(|_| tried.turns().last().cloned());
    Ok(turn.map(|turn| Better { turn, total: best }))
}

/// Whether a reply can be held up as an example: it makes no known mistake and breaks no rule.
pub fn is_sound(reply: &Reply) -> bool {
    reply.mistake.is_none() && reply.breaks.is_empty()
}
