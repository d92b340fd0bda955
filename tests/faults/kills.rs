//! The program is killed two hundred times while it plays and saves.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::Stdio;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use counterpoise::engine::Attempt;
use counterpoise::records::{LearnerId, Records};

use crate::program::{Chance, GOOD_RUN, attempt, program};

const ROUNDS: u64 = 200;
const NAME: &str = "小李";

/// What a run had told on stdout before it was killed.
struct Heard {
    /// Turns that were shown, which is after they were kept.
    turns: usize,
    /// The debrief had begun, which is after the attempt was saved.
    is_over: bool,
    /// From the first words to the end.
    talking: Duration,
    whole: Duration,
}

/// When a run is killed.
enum Moment {
    Never,
    AfterStart(Duration),
    AfterFirstWords(Duration),
}

fn play(home: &Path, records: &Path, seed: u64, moment: &Moment) -> Heard {
    let start = Instant::now();
    let seed = seed.to_string();
    let replies = GOOD_RUN.join(",");
    let args = ["play", "stuck_card", "--learner", NAME, "--seed", &seed, "--choose", &replies];
    let mut child = program(home, records, &args).stderr(Stdio::null()).spawn().unwrap();
    let stdout = BufReader::new(child.stdout.take().unwrap());
    let (first_words, heard_something) = mpsc::channel();
    let reader = std::thread::spawn(move || {
        let (mut turns, mut is_over) = (0, false);
        // A line that was cut off was not heard.
        for line in stdout.split(b'\n').filter_map(Result::ok) {
            let _ = first_words.send(Instant::now());
            turns += usize::from(line == b"You");
            is_over |= line.starts_with(b"Total ");
        }
        (turns, is_over)
    });
    let first = match moment {
        Moment::AfterStart(delay) => {
            std::thread::sleep(*delay);
            None
        }
        Moment::AfterFirstWords(delay) => {
            let first = heard_something.recv().ok();
            std::thread::sleep(*delay);
            first
        }
        Moment::Never => heard_something.recv().ok(),
    };
    if !matches!(moment, Moment::Never) {
        child.kill().unwrap();
    }
    child.wait().unwrap();
    let end = Instant::now();
    let (turns, is_over) = reader.join().unwrap();
    Heard { turns, is_over, talking: first.map_or(Duration::ZERO, |first| end - first), whole: end - start }
}

/// The seeds in a history whose every attempt must be whole.
fn saved(records: &Records, learner: LearnerId, known: &mut BTreeMap<u64, Attempt>) -> BTreeSet<u64> {
    let mut seeds = BTreeSet::new();
    for entry in records.history(learner).unwrap().entries {
        let Some((_, found)) = entry.state.run() else { panic!("{entry:?}") };
        let expected = known.entry(found.seed).or_insert_with(|| attempt(found.seed, GOOD_RUN.len()));
        assert_eq!(*found, *expected);
        assert!(seeds.insert(found.seed), "{} was saved twice", found.seed);
    }
    seeds
}

/// Turns of the sessions that were left, by their seeds.
fn left(records: &Records, learner: LearnerId) -> BTreeMap<u64, usize> {
    let sessions = records.unfinished(learner).unwrap().into_iter();
    sessions
        .map(|left| {
            let Some((_, found)) = left.state.run() else { panic!("{left:?}") };
            assert_eq!(*found, attempt(found.seed, found.replies.len()));
            (found.seed, found.replies.len())
        })
        .collect()
}

#[test]
fn what_was_acknowledged_outlives_two_hundred_kills() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    // Seeds below 10 are for runs that nobody kills.
    let calm: Vec<Heard> = (1..=3).map(|seed| play(home.path(), &folder, seed, &Moment::Never)).collect();
    assert!(calm.iter().all(|heard| heard.is_over && heard.turns == GOOD_RUN.len()));
    let whole = calm.iter().map(|heard| heard.whole).min().unwrap();
    let talking = calm.iter().map(|heard| heard.talking).min().unwrap();
    let mut chance = Chance::new(2);
    let mut part = |of: Duration| of * u32::try_from(chance.below(1000)).unwrap() / 1000;
    let mut acknowledged: BTreeSet<u64> = (1..=3).collect();
    let mut known = BTreeMap::new();
    let mut moments: BTreeMap<(usize, bool), usize> = BTreeMap::new();
    for round in 0..ROUNDS {
        let seed = 10 + round;
        let moment =
            if round % 4 == 0 { Moment::AfterStart(part(whole)) } else { Moment::AfterFirstWords(part(talking)) };
        let heard = play(home.path(), &folder, seed, &moment);
        *moments.entry((heard.turns, heard.is_over)).or_default() += 1;
        let mut records = Records::open(Some(&folder));
        assert_eq!(records.take_notices(), [], "round {round}: a kill damages nothing");
        let learner = records.learner_named(NAME).unwrap().expect("the name was known before the first kill").id;
        let (saved, left) = (saved(&records, learner, &mut known), left(&records, learner));
        if heard.is_over {
            acknowledged.insert(seed);
        }
        let lost: Vec<_> = acknowledged.difference(&saved).collect();
        assert!(lost.is_empty(), "round {round}: {lost:?} were acknowledged");
        let both: Vec<_> = saved.iter().filter(|seed| left.contains_key(seed)).collect();
        assert!(both.is_empty(), "round {round}: {both:?} are over and offered all the same");
        if !saved.contains(&seed) {
            let kept = left.get(&seed).copied().unwrap_or(0);
            assert!(kept >= heard.turns, "round {round}: {} turns were shown, {kept} are there", heard.turns);
        }
        // Some are dropped, some stay for as long as the rest goes on.
        if round % 3 == 0 {
            for session in records.unfinished(learner).unwrap() {
                let running = records.resume(learner, session.session).unwrap().expect("nobody plays it");
                let _ = records.drop_unfinished(running).unwrap();
            }
        }
    }
    #[allow(clippy::print_stderr, reason = "what was seen is worth knowing")]
    {
        eprintln!("{ROUNDS} kills within {whole:?}; (turns shown, debrief begun): rounds = {moments:?}");
    }
    assert!(moments.len() > 3, "the kills reach different moments: {moments:?}");

    // The program itself says the same.
    let json =
        program(home.path(), &folder, &["history", "--learner", NAME, "--format", "json"]).output().unwrap();
    assert_eq!(json.status.code(), Some(0));
    let sheet: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    let told: BTreeSet<u64> = sheet[0]["attempts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["attempt"]["seed"].as_u64().unwrap())
        .collect();
    assert!(acknowledged.is_subset(&told));
    // And it offers a session that was killed.
    let mut running = program(home.path(), &folder, &["play", "stuck_card", "--learner", "Other", "--seed", "5"])
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(running.stdout.take().unwrap()).lines();
    let mut stdin = running.stdin.take().unwrap();
    stdin.write_all(b"1\n").unwrap();
    // What a turn did is shown when it is kept.
    let mut changes = lines.by_ref().map_while(Result::ok).filter(|line| line.contains(['▲', '▼']));
    assert!(changes.next().is_some());
    running.kill().unwrap();
    running.wait().unwrap();
    let offered = program(home.path(), &folder, &["play", "stuck_card", "--learner", "Other"]).output().unwrap();
    let stdout = String::from_utf8(offered.stdout).unwrap();
    assert!(stdout.contains("was left in turn 2 (Practice)"), "{stdout}");
}
