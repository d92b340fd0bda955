//! Records as they are listed, and read one after the other.

use counterpoise::engine::score::Grade;
use counterpoise::engine::{Attempt, DrillRecord, Ending};
use counterpoise::progress::Progress;
use counterpoise::records::{Damage, What};

use super::{Room, at, attempt, half};
use crate::packs;

#[test]
fn a_listing_has_every_attempt_at_its_place_without_its_turns() {
    let room = Room::new();
    let learner = room.with("Li", 3);
    room.bend("UPDATE attempts SET at = at + 1 WHERE number = 2");
    let mut records = room.open_clean();
    let drill = DrillRecord { principle: "P4".into(), given_away: 2.5, ..DrillRecord::default() }.sealed();
    let _ = records.save_drill(learner, at(1), &drill).unwrap();
    let mut running = records.begin(learner).unwrap();
    let _ = records.keep(&mut running, at(5), &half(5)).unwrap();
    drop(running);
    let listing = records.listing(learner).unwrap();
    assert_eq!(listing.learner.name, "Li");
    assert_eq!(listing.damaged().collect::<Vec<_>>(), [2]);
    let numbers: Vec<(u64, i64)> = listing.runs().map(|(number, at, _)| (number, at)).collect();
    assert_eq!(numbers, [(1, at(1)), (3, at(3))]);
    let played = attempt(3);
    let (.., run) = listing.runs().last().unwrap();
    assert_eq!((run.total, run.grade), (played.score.total, Grade::Excellent));
    assert_eq!((run.scenario.as_str(), run.ending), ("stuck_card", Some(Ending::Resolved)));
    assert_eq!(run.band, Some(played.turns[5].band), "the mood that it ended in");
    let [_, damaged, _, answered] = &listing.lines[..] else { panic!("{:?}", listing.lines) };
    assert_eq!((damaged.at, &damaged.what), (None, &What::Damaged(Damage::Changed)));
    let What::Drill(line) = &answered.what else { panic!("{answered:?}") };
    assert_eq!((line.principle.as_str(), line.given_away), ("P4", 2.5));
    assert!(answered.clock_went_back && !answered.is_waiting);
    assert_eq!(listing.unfinished.len(), 1);
}

#[test]
fn what_a_learner_made_better_by_hand_says_nothing_of_them() {
    let room = Room::new();
    let learner = room.with("Li", 2);
    let mut records = room.open_clean();
    let mut better = attempt(3);
    better.score.total = 100.0;
    let other = Attempt { hash: "of another version".into(), ..attempt(4) };
    for (seed, made_up) in [(3, better), (4, other)] {
        let _ = records.save(learner, at(seed), &made_up).unwrap();
    }
    let (_, entries) = records.entries(learner).unwrap();
    let works = entries.filter_map(|entry| entry.state.into_work());
    let scenario = packs::stuck_card();
    let progress = Progress::of_records(&packs::built_in_catalogue(), works, at(9), |_| Some(&scenario));
    let counted: Vec<i64> = progress.past().iter().map(|past| past.at).collect();
    assert_eq!(counted, [at(1), at(2)]);
}
