//! What the seed decides: the order of replies, the customer's temperament, the variant of a wording.
//!
//! Each question draws from its own stream of a named, versioned generator (PCG XSL RR 128/64), so that asking one
//! never changes the answer to another, here or on any other machine.

use rand_core::Rng;
use rand_pcg::Pcg64;

use super::scenario::StepId;

#[derive(Clone, Copy)]
enum Question {
    Temperament = 1,
    Order = 2,
    Wording = 3,
}

fn stream(seed: u64, question: Question, step: u64) -> Pcg64 {
    Pcg64::new(u128::from(seed), u128::from(step) << 8 | question as u128)
}

/// A number in [-1, 1); seed 0 is the customer as written.
pub(super) fn temperament(seed: u64) -> f64 {
    if seed == 0 {
        return 0.0;
    }
    let bits = stream(seed, Question::Temperament, 0).next_u64() >> 11;
    2.0 * (bits as f64 / (1u64 << 53) as f64) - 1.0
}

/// Puts the replies of a step into the order in which they are shown.
pub(super) fn shuffle<T>(seed: u64, step: StepId, items: &mut [T]) {
    let mut stream = stream(seed, Question::Order, step.0.into());
    for last in (1..items.len()).rev() {
        let pick = (stream.next_u64() % (last as u64 + 1)) as usize;
        items.swap(last, pick);
    }
}

/// Which of three wordings a step uses.
pub(super) fn wording(seed: u64, step: StepId) -> u8 {
    (stream(seed, Question::Wording, step.0.into()).next_u64() % 3) as u8
}
