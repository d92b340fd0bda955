//! In which mood each step is typically met: by the best way, the worst way, and many that are walked at random.

use rand_core::Rng;
use rand_pcg::Pcg64;

use crate::engine::mood::Band;
use crate::engine::{Course, Encounter, Position, ReplyId};

/// Ways that are walked at random, each with another customer.
pub const RUNS: u64 = 2000;

/// The band of the median meter on arrival at each step; `None` where no run came by.
pub(super) fn typical_bands(encounter: &Encounter, ways: &[&[ReplyId]]) -> Vec<Option<Band>> {
    let mut meters = vec![Vec::new(); encounter.scenario().steps().len()];
    for way in ways {
        let mut replies = way.iter().copied();
        walk(encounter, &mut meters, |_, _| replies.next());
    }
    for seed in 0..RUNS {
        let encounter = Encounter::new(encounter.scenario().clone(), seed);
        let mut chance = Pcg64::new(seed.into(), 0);
        walk(&encounter, &mut meters, |encounter, course| {
            let open: Vec<ReplyId> = encounter.open(course).collect();
            open.get((chance.next_u64() % open.len().max(1) as u64) as usize).copied()
        });
    }
    meters.iter_mut().map(|meters| median(meters)).map(|meter| meter.map(Band::of)).collect()
}

/// Walks until the talk or the replies end, and notes the meter at every step.
fn walk(
    encounter: &Encounter,
    meters: &mut [Vec<f64>],
    mut pick: impl FnMut(&Encounter, &Course) -> Option<ReplyId>,
) {
    let mut course = encounter.begin();
    while course.ending().is_none() {
        meters[course.step().position()].push(course.meter());
        let Some(reply) = pick(encounter, &course) else { return };
        encounter.walk(&mut course, reply);
    }
}

fn median(values: &mut [f64]) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}
