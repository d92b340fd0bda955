//! Two hundred copies of the records with eight flipped bits each.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use counterpoise::engine::Attempt;
use counterpoise::records::{FILE_NAME, LearnerId, Records, Standing, State};

use crate::program::{Chance, GOOD_RUN, attempt};

const COPIES: u64 = 200;
const BITS: usize = 8;

/// Who there is, with how many attempts; the seeds of their attempts tell whose they are.
const LEARNERS: [(&str, u64); 3] = [("小李", 6), ("Wang", 4), ("Zhao", 1)];

fn made(folder: &Path) -> BTreeMap<LearnerId, (&'static str, u64)> {
    let mut records = Records::open(Some(folder));
    let mut learners = BTreeMap::new();
    for (name, attempts) in LEARNERS {
        let learner = records.add_learner(name).unwrap();
        for number in 1..=attempts {
            let seed = seed(name, number);
            let _ = records.save(learner, seed as i64, &attempt(seed, GOOD_RUN.len())).unwrap();
        }
        let mut running = records.begin(learner).unwrap();
        let _ = records.keep(&mut running, 7, &attempt(seed(name, 99), 3)).unwrap();
        learners.insert(learner, (name, attempts));
    }
    learners
}

fn seed(name: &str, number: u64) -> u64 {
    1000 * (name.len() as u64) + number
}

/// Looks at records that may be damaged; the text says what is shown as right and is wrong, or has gone without a word.
fn look(folder: &Path, learners: &BTreeMap<LearnerId, (&str, u64)>) -> Result<&'static str, String> {
    let mut records = Records::open(Some(folder));
    let is_told = !records.take_notices().is_empty();
    let shown = records.learners().map_err(|fault| fault.to_string())?;
    let mut damaged = 0;
    let mut seen = 0;
    for learner in &shown {
        let Some(&(name, attempts)) = learners.get(&learner.id) else {
            if learner.standing == Standing::Sound {
                return Err(format!("{learner:?} never was"));
            }
            damaged += 1;
            continue;
        };
        seen += 1;
        let may_be_wrong = learner.standing != Standing::Sound || learner.name.contains("(?)");
        if !may_be_wrong && learner.name != name {
            return Err(format!("{name} is called {}", learner.name));
        }
        damaged += usize::from(may_be_wrong);
        let history = records.history(learner.id).map_err(|fault| fault.to_string())?;
        let mut numbers = Vec::new();
        for entry in &history.entries {
            let seed = seed(name, entry.number);
            let is_as_saved =
                |(at, found): (i64, &Attempt)| at == seed as i64 && *found == attempt(seed, GOOD_RUN.len());
            match &entry.state {
                State::Damaged(_) => damaged += 1,
                state if state.run().is_some_and(is_as_saved) => {}
                wrong => return Err(format!("{name} {}: {wrong:?}", entry.number)),
            }
            numbers.push(entry.number);
        }
        let is_whole = numbers.iter().copied().eq(1..=attempts);
        if !is_whole && !may_be_wrong && !is_told {
            return Err(format!("{name} has {numbers:?}"));
        }
        for left in records.unfinished(learner.id).map_err(|fault| fault.to_string())? {
            let half = attempt(self::seed(name, 99), 3);
            match &left.state {
                State::Damaged(_) => damaged += 1,
                state if state.run() == Some((7, &half)) => {}
                wrong => return Err(format!("{name}, unfinished: {wrong:?}")),
            }
        }
    }
    if seen < learners.len() && damaged == 0 && !is_told {
        return Err(format!("only {shown:?} are left"));
    }
    Ok(match (is_told, damaged) {
        (true, _) => "told at the start",
        (false, 0) => "no harm",
        (false, _) => "shown as damaged",
    })
}

#[test]
fn of_two_hundred_copies_with_flipped_bits_nothing_wrong_is_shown_as_right() {
    let home = tempfile::tempdir().unwrap();
    let original = home.path().join("original");
    let learners = made(&original);
    assert_eq!(look(&original, &learners), Ok("no harm"));
    let bytes = fs::read(original.join(FILE_NAME)).unwrap();
    let mut chance = Chance::new(1);
    let mut outcomes: BTreeMap<&str, usize> = BTreeMap::new();
    for copy in 0..COPIES {
        let folder = home.path().join(format!("copy {copy}"));
        fs::create_dir(&folder).unwrap();
        let mut bent = bytes.clone();
        for _ in 0..BITS {
            let bit = chance.below(bytes.len() as u64 * 8);
            bent[(bit / 8) as usize] ^= 1 << (bit % 8);
        }
        fs::write(folder.join(FILE_NAME), &bent).unwrap();
        let outcome = look(&folder, &learners).unwrap_or_else(|wrong| panic!("copy {copy}: {wrong}"));
        *outcomes.entry(outcome).or_default() += 1;
        // A second look shows the same or less harm, and play goes on.
        let mut records = Records::open(Some(&folder));
        let _ = records.take_notices();
        let learner = records.add_learner("Somebody new").unwrap();
        let _ = records.save(learner, 1, &attempt(1, GOOD_RUN.len())).unwrap();
        assert_eq!(records.history(learner).unwrap().entries.len(), 1);
        drop(records);
        fs::remove_dir_all(&folder).unwrap();
    }
    #[allow(clippy::print_stderr, reason = "what was seen is worth knowing")]
    {
        eprintln!("{COPIES} copies of {} bytes with {BITS} flipped bits each: {outcomes:?}", bytes.len());
    }
    assert!(outcomes.len() == 3, "the flips reach everything: {outcomes:?}");
}
