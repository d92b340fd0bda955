//! A made-up learner for pictures: a dozen runs over two months, worse at first and better later, and a few drills.

use std::sync::Arc;

use crate::catalog::{Library, Pack};
use crate::engine::{Attempt, DrillRecord, Mode, ReplyId, Scenario, Session, Setup};
use crate::progress::{Progress, drills};
use crate::records::{Listing, Records, RecordsError};

/// The time in the pictures: 27 November 2026, 02:00 UTC.
pub const NOW: i64 = 1_795_744_800;

const DAY: i64 = 86_400;
const RUNS: usize = 12;
const MOST_TURNS: usize = 60;

/// The records of the learner, and what they say.
pub fn of(library: &Library, name: &str) -> Result<(Listing, Progress), RecordsError> {
    let mut records = Records::open(None);
    let learner = records.add_learner(name)?;
    let scenarios: Vec<Arc<Scenario>> =
        library.packs().iter().filter_map(|pack| pack.scenario().cloned()).collect();
    let start = NOW - 5 * DAY * RUNS as i64;
    for run in 0..RUNS {
        let at = start + 5 * DAY * run as i64;
        let scenario = &scenarios[run % scenarios.len()];
        // A slip at every third turn at first, then at fewer; what went wrong is taken back once.
        let session = played(scenario, run as u64, 3 + run);
        let _ = records.save(learner, at, &Attempt::of(&session, "zh-CN"))?;
        if run >= RUNS / 2 {
            let found = drills(scenario, run as u64);
            if let Some(record) = found.first().and_then(|drill| DrillRecord::of(drill, drill.best().reply)) {
                let _ = records.save_drill(learner, at + 600, &record)?;
            }
        }
    }
    let left = played_for(&scenarios[0], 99, RUNS, 4);
    let mut running = records.begin(learner)?;
    let _ = records.keep(&mut running, NOW - DAY, &Attempt::of(&left, "zh-CN"))?;
    drop(running);
    let mut listing = records.listing(learner)?;
    // These records are on no disk; those in the picture are.
    listing.lines.iter_mut().for_each(|line| line.is_waiting = false);
    let (_, entries) = records.entries(learner)?;
    let works = entries.filter_map(|entry| entry.state.into_work());
    let scenario = |id: &str| library.pack(id).and_then(Pack::scenario);
    let progress = Progress::of_records(library.catalogue(), works, NOW, scenario);
    Ok((listing, progress))
}

fn played(scenario: &Arc<Scenario>, seed: u64, slip_every: usize) -> Session {
    played_for(scenario, seed, slip_every, MOST_TURNS)
}

/// A run in which every so many turns the second best reply is taken, and the best at all others.
fn played_for(scenario: &Arc<Scenario>, seed: u64, slip_every: usize, turns: usize) -> Session {
    let mut session = Session::begin(Arc::clone(scenario), Setup { seed, mode: Mode::Practice });
    for turn in 1..=turns {
        let mut ranked = ranked(&session);
        let place = usize::from(turn % slip_every == 0 && ranked.len() > 1);
        let Some(reply) = ranked.drain(..).nth(place) else { break };
        if session.choose(reply).is_err() {
            break;
        }
    }
    session
}

/// The open replies that keep the rules, by where they leave the mood, the best first.
pub fn ranked(session: &Session) -> Vec<ReplyId> {
    let tried = session.offers().into_iter().filter(|offer| !offer.locked).filter_map(|offer| {
        let mut after = session.clone();
        after.choose(offer.reply).ok()?;
        let breaks = !session.scenario().reply(offer.reply).breaks.is_empty();
        (!breaks).then(|| (after.meter(), offer.reply))
    });
    let mut tried: Vec<(f64, ReplyId)> = tried.collect();
    tried.sort_by(|a, b| b.0.total_cmp(&a.0));
    tried.into_iter().map(|(_, reply)| reply).collect()
}
