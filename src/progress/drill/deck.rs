//! Picks about five drills for one sitting.

use rand_core::Rng;
use rand_pcg::Pcg64;

use super::Drill;
use crate::engine::{PrincipleId, StepId};

/// Drills in a deck: three minutes at about half a minute each, with the reasons read.
pub const DECK: usize = 5;

/// Apart from the stream by which drills are found.
const STREAM: u128 = 0x6465_636b;

/// Picks up to [`DECK`] drills that train the principles wanted, the most wanted first, one of each before a second of
/// any; where they don't fill the deck, others do. No two are from the same step, and drills of a scenario that is not
/// in the deck yet go before those of one that is. The seed decides between equals.
pub fn deck<'a>(drills: &'a [Drill], wanted: &[PrincipleId], seed: u64) -> Vec<&'a Drill> {
    let mut left = shuffled(drills, seed);
    let mut deck: Vec<&Drill> = Vec::new();
    while deck.len() < DECK {
        let next = left.iter().enumerate().min_by_key(|(_, drill)| {
            let of_it = deck.iter().filter(|known| known.principle() == drill.principle()).count();
            let of_scenario = deck.iter().filter(|known| known.scenario().id() == drill.scenario().id()).count();
            let rank = wanted.iter().position(|&principle| principle == drill.principle());
            (rank.is_none(), of_it, rank, of_scenario)
        });
        let Some((at, _)) = next else { break };
        let drill = left.remove(at);
        left.retain(|other| place(other) != place(drill));
        deck.push(drill);
    }
    deck
}

fn place(drill: &Drill) -> (&str, StepId) {
    (drill.scenario().id(), drill.step())
}

fn shuffled(drills: &[Drill], seed: u64) -> Vec<&Drill> {
    let mut dice = Pcg64::new(u128::from(seed), STREAM);
    let mut order: Vec<&Drill> = drills.iter().collect();
    for last in (1..order.len()).rev() {
        order.swap(last, (dice.next_u64() % (last as u64 + 1)) as usize);
    }
    order
}
