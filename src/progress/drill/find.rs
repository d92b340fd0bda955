//! Finds the drills of a scenario.
//!
//! Talks are led from the start by sound replies only, drawn by the seed, so that mood, flags and the customer's words
//! are those that a fair teller meets; the first arrival at each step is looked at. What it costs is the exact judging, a
//! search for the best way on behind every reply, each within a bound of states and side by side: 0.05 to 0.2 seconds
//! for a scenario that ships, in a release build on two cores. That is too long for a frame: call it off the main thread.

use std::sync::Arc;

use rand_core::Rng;
use rand_pcg::Pcg64;
use rayon::prelude::*;

use super::Drill;
use crate::authoring::{Outlooks, is_sound};
use crate::engine::{Mode, Position, ReplyId, Scenario, Session, Setup};

/// Talks that are led to find moments.
const TALKS: usize = 24;

/// Apart from the streams that the engine draws from.
const STREAM: u128 = 0x0064_7269_6c6c;

/// The drills of a scenario for the customer of a seed, in the order of its steps, one a step at most.
///
/// The same scenario and seed give the same drills, everywhere.
pub fn drills(scenario: &Arc<Scenario>, seed: u64) -> Vec<Drill> {
    let outlooks = Outlooks::of(scenario);
    moments(scenario, seed).into_par_iter().filter_map(|session| Drill::at(session, &outlooks)).collect()
}

/// The first arrivals at the steps that sound replies lead to.
fn moments(scenario: &Arc<Scenario>, seed: u64) -> Vec<Session> {
    let mut dice = Pcg64::new(u128::from(seed), STREAM);
    let start = Session::begin(Arc::clone(scenario), Setup { seed, mode: Mode::Practice });
    let mut met: Vec<Option<Session>> = vec![None; scenario.steps().len()];
    for _ in 0..TALKS {
        let mut session = start.clone();
        while session.ending().is_none() {
            met[session.step().position()].get_or_insert_with(|| session.clone());
            let sound: Vec<ReplyId> = session
                .encounter()
                .open(session.course())
                .filter(|&reply| is_sound(scenario.reply(reply)))
                .collect();
            let Some(pick) = dice.next_u64().checked_rem(sound.len() as u64) else { break };
            if session.choose(sound[pick as usize]).is_err() {
                break;
            }
        }
    }
    met.into_iter().flatten().collect()
}
