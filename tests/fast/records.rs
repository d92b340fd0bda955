//! The learners' records: what is saved is read back, what is wrong is told by its place, and play always goes on.

mod chain;
mod damage;
mod listing;
mod shelf;

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use counterpoise::engine::{Attempt, Mode, Scenario, Session, Setup};
use counterpoise::records::{
    Damage, FILE_NAME, History, Kept, LearnerId, NameFault, Notice, Records, RecordsError, Standing, State,
};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::packs;

/// Long enough for a transaction of another thread, short enough for a test that waits for its end.
const PATIENCE: Duration = Duration::from_secs(2);
const IMPATIENCE: Duration = Duration::from_millis(20);

/// A good run as far as `turns`, with a seed to tell it from others.
pub fn session(scenario: &Arc<Scenario>, seed: u64, turns: usize) -> Session {
    let mut session = Session::begin(Arc::clone(scenario), Setup { seed, mode: Mode::Practice });
    for name in ["hear", "say_back", "ask", "aside", "fetch", "check"].iter().take(turns) {
        let reply = scenario.reply_named(session.step(), name).expect("the reply is there");
        session.choose(reply).expect("the reply can be taken");
    }
    session
}

fn attempt(seed: u64) -> Attempt {
    Attempt::of(&session(&packs::stuck_card(), seed, 6), "en")
}

fn half(seed: u64) -> Attempt {
    Attempt::of(&session(&packs::stuck_card(), seed, 3), "en")
}

/// A folder that does not exist yet, with a name that is no plain one.
struct Room(TempDir);

impl Room {
    fn new() -> Room {
        Room(tempfile::tempdir().unwrap())
    }

    fn folder(&self) -> PathBuf {
        self.0.path().join("记录 50% of #1?")
    }

    fn file(&self) -> PathBuf {
        self.folder().join(FILE_NAME)
    }

    fn open(&self) -> Records {
        Records::open_within(Some(&self.folder()), PATIENCE)
    }

    /// Opens what must be without fault.
    fn open_clean(&self) -> Records {
        let mut records = self.open();
        assert_eq!(records.take_notices(), []);
        records
    }

    /// Records with a learner who has attempts of the seeds 1, 2, ...
    fn with(&self, name: &str, attempts: u64) -> LearnerId {
        let mut records = self.open_clean();
        let learner = records.add_learner(name).unwrap();
        for seed in 1..=attempts {
            assert_eq!(records.save(learner, at(seed), &attempt(seed)).unwrap(), Kept::OnDisk);
        }
        learner
    }

    /// Changes the file as somebody would who has a database tool.
    fn bend(&self, sql: &str) {
        let connection = Connection::open(self.file()).unwrap();
        connection.execute_batch(sql).unwrap();
    }

    fn files(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.folder())
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

fn at(seed: u64) -> i64 {
    1_800_000_000 + seed as i64 * 60
}

/// The history in short: seeds of sound attempts, and what the others are.
fn told(history: &History) -> Vec<String> {
    let tell = |state: &State| match state {
        State::Sound { at: when, .. } => {
            let (_, found) = state.run().expect("only runs are saved here");
            assert_eq!(*found, attempt(found.seed), "what is shown as sound is what was saved");
            assert_eq!(*when, at(found.seed));
            found.seed.to_string()
        }
        State::OtherFormat { .. } => "other".to_owned(),
        State::Damaged(damage) => format!("{damage:?}").to_lowercase(),
    };
    let numbers: Vec<u64> = history.entries.iter().map(|entry| entry.number).collect();
    assert!(numbers.is_sorted(), "{numbers:?}");
    history.entries.iter().map(|entry| tell(&entry.state)).collect()
}

#[test]
fn what_is_saved_is_read_back_in_its_order() {
    let room = Room::new();
    let learner = room.with("小李", 4);
    let records = room.open_clean();
    let history = records.history(learner).unwrap();
    assert_eq!(told(&history), ["1", "2", "3", "4"]);
    assert_eq!((history.learner.name.as_str(), history.learner.standing), ("小李", Standing::Sound));
    assert!(history.entries.iter().all(|entry| !entry.is_waiting));
    drop(records);
    assert_eq!(room.files(), ["records.lock", FILE_NAME], "nothing else is left behind");
}

#[test]
fn records_can_be_sent_to_a_thread() {
    fn is_send<T: Send>() {}
    is_send::<Records>();
}

#[test]
fn a_newer_file_is_refused_and_left_untouched() {
    let room = Room::new();
    room.with("Li", 2);
    room.bend("PRAGMA user_version = 99");
    let before = (room.files(), fs::read(room.file()).unwrap());
    let mut records = room.open();
    assert_eq!(records.take_notices(), [Notice::Newer { file: room.file(), version: 99 }]);
    let learner = records.add_learner("Li").unwrap();
    assert_eq!(records.save(learner, at(1), &attempt(1)).unwrap(), Kept::InMemory);
    assert_eq!(told(&records.history(learner).unwrap()), ["1"], "play goes on");
    drop(records);
    let after = (room.files(), fs::read(room.file()).unwrap());
    assert_eq!(before.0, after.0);
    assert!(before.1 == after.1);
}

#[test]
fn an_older_file_is_brought_up_to_date_and_kept_as_it_was() {
    let room = Room::new();
    let learner = room.with("Li", 3);
    room.bend("DROP TABLE unfinished; PRAGMA user_version = 1;");
    let mut records = room.open();
    let notices = records.take_notices();
    let [Notice::Updated { backup }] = &notices[..] else { panic!("{notices:?}") };
    assert_eq!(told(&records.history(learner).unwrap()), ["1", "2", "3"]);
    let mut running = records.begin(learner).unwrap();
    assert_eq!(records.keep(&mut running, at(4), &half(4)).unwrap(), Kept::OnDisk);
    let old = Connection::open(backup).unwrap();
    let count = |sql: &str| old.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!((count("PRAGMA user_version"), count("SELECT count(*) FROM attempts")), (1, 3));
    drop((old, running, records));
    room.open_clean();
}

#[test]
fn learners_are_apart_and_erasing_one_leaves_nothing_of_them_and_the_others_whole() {
    let room = Room::new();
    let wang = room.with("Wang Xiaoming", 3);
    let li = room.with("Li", 3);
    let mut records = room.open_clean();
    let mut running = records.begin(wang).unwrap();
    let _ = records.keep(&mut running, at(9), &half(987_654_321)).unwrap();
    drop(running);
    let erased = records.erase(wang).unwrap();
    assert!(erased.is_compacted && erased.elsewhere.is_empty());
    // What a program left that was killed while it copied the file may have them still.
    let draft = room.folder().join("records.new-3a");
    fs::write(&draft, "a copy").unwrap();
    let zhao = records.add_learner("Zhao").unwrap();
    assert_eq!(records.erase(zhao).unwrap().elsewhere, std::slice::from_ref(&draft));
    fs::remove_file(draft).unwrap();
    assert!(matches!(records.history(wang), Err(RecordsError::NoLearner { .. })));
    assert_eq!(told(&records.history(li).unwrap()), ["1", "2", "3"]);
    // Also while the file is still open: neither the file nor its log has it.
    for name in room.files() {
        let bytes = fs::read(room.folder().join(&name)).unwrap();
        for trace in ["Xiaoming", "xiaoming", "987654321"] {
            assert!(!bytes.windows(trace.len()).any(|part| part == trace.as_bytes()), "{trace} in {name}");
        }
    }
    let _ = records.save(li, at(4), &attempt(4)).unwrap();
    assert_eq!(told(&records.history(li).unwrap()), ["1", "2", "3", "4"]);
}

#[test]
fn a_name_is_refused_with_what_is_wrong_with_it() {
    let room = Room::new();
    let mut records = room.open_clean();
    let refused = |records: &mut Records, name: &str| match records.add_learner(name) {
        Err(RecordsError::Name { fault, .. }) => fault,
        other => panic!("{name:?}: {other:?}"),
    };
    let long = "长".repeat(41);
    for (name, fault) in [
        ("", NameFault::Empty),
        (" \t ", NameFault::Empty),
        (long.as_str(), NameFault::TooLong),
        ("Li\u{7}", NameFault::Unseen),
        ("L\ni", NameFault::Unseen),
        ("\u{202e}iL", NameFault::Unseen),
        ("L\u{200b}i", NameFault::Unseen),
    ] {
        assert_eq!(refused(&mut records, name), fault, "{name:?}");
    }
    let learner = records.add_learner("  Li Na ").unwrap();
    assert_eq!(records.learner_named("LI NA").unwrap().unwrap().name, "Li Na");
    assert_eq!(refused(&mut records, "li na"), NameFault::Taken);
    records.add_learner(&"长".repeat(40)).unwrap();
    let other = records.add_learner("ÄRGER").unwrap();
    assert_eq!(refused(&mut records, "ärger"), NameFault::Taken);
    records.rename(learner, "LI NA").unwrap();
    assert!(matches!(records.rename(other, "li na"), Err(RecordsError::Name { fault: NameFault::Taken, .. })));
    let _ = records.save(learner, at(1), &attempt(1)).unwrap();
    records.rename(learner, "李娜").unwrap();
    let history = records.history(learner).unwrap();
    assert_eq!((history.learner.name.as_str(), history.learner.standing), ("李娜", Standing::Sound));
}

#[test]
fn a_clock_that_was_set_back_changes_no_order_and_is_marked() {
    let room = Room::new();
    let learner = room.with("Li", 0);
    let mut records = room.open_clean();
    for time in [1000, 2000, -5, 1500, 1500] {
        let _ = records.save(learner, time, &attempt(1)).unwrap();
    }
    let seen: Vec<(u64, i64, bool)> = records
        .history(learner)
        .unwrap()
        .entries
        .iter()
        .map(|entry| match entry.state {
            State::Sound { at, clock_went_back, .. } => (entry.number, at, clock_went_back),
            _ => panic!("{entry:?}"),
        })
        .collect();
    assert_eq!(seen, [(1, 1000, false), (2, 2000, false), (3, -5, true), (4, 1500, false), (5, 1500, false)]);
}

#[test]
fn two_programs_at_once_lose_nothing() {
    let room = Room::new();
    let learner = room.with("Li", 0);
    let write = |first: u64| {
        let folder = room.folder();
        std::thread::spawn(move || {
            let mut records = Records::open_within(Some(&folder), Duration::from_secs(20));
            assert_eq!(records.take_notices(), []);
            for seed in first..first + 15 {
                let mut running = records.begin(learner).unwrap();
                assert_eq!(records.keep(&mut running, at(seed), &half(seed)).unwrap(), Kept::OnDisk);
                assert_eq!(records.finish(running, at(seed), &attempt(seed)).unwrap(), Kept::OnDisk);
            }
        })
    };
    let threads = [write(100), write(200)];
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    let records = room.open_clean();
    let mut seeds = told(&records.history(learner).unwrap());
    seeds.sort();
    let expected: Vec<String> = (100..115).chain(200..215).map(|seed: u64| seed.to_string()).collect();
    assert_eq!(seeds, expected);
    assert_eq!(records.unfinished(learner).unwrap(), []);
}

#[test]
fn what_a_locked_file_does_not_take_waits_and_is_saved_later() {
    let room = Room::new();
    let learner = room.with("Li", 1);
    let mut records = Records::open_within(Some(&room.folder()), IMPATIENCE);
    let other = Connection::open(room.file()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(records.save(learner, at(2), &attempt(2)).unwrap(), Kept::InMemory);
    assert_eq!(records.save(learner, at(3), &attempt(3)).unwrap(), Kept::InMemory);
    let notices = records.take_notices();
    assert!(matches!(&notices[..], [Notice::NotSaved { path: Some(_), .. }]), "told once: {notices:?}");
    let history = records.history(learner).unwrap();
    assert_eq!(told(&history), ["1", "2", "3"]);
    assert_eq!(history.entries.iter().map(|entry| entry.is_waiting).collect::<Vec<_>>(), [false, true, true]);
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(records.save(learner, at(4), &attempt(4)).unwrap(), Kept::OnDisk);
    assert_eq!(records.take_notices(), [Notice::Saved { attempts: 3 }]);
    assert_eq!(told(&room.open_clean().history(learner).unwrap()), ["1", "2", "3", "4"]);
}

#[test]
fn a_file_that_is_locked_at_the_start_is_read_all_the_same() {
    let room = Room::new();
    let learner = room.with("Li", 2);
    let other = Connection::open(room.file()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let mut records = Records::open_within(Some(&room.folder()), IMPATIENCE);
    assert!(matches!(&records.take_notices()[..], [Notice::NotSaved { .. }]));
    assert_eq!(told(&records.history(learner).unwrap()), ["1", "2"]);
    drop(other);
    assert_eq!(records.save(learner, at(3), &attempt(3)).unwrap(), Kept::OnDisk);
}

#[test]
fn where_no_folder_can_be_made_play_goes_on_and_is_saved_when_there_is_one() {
    let room = Room::new();
    fs::write(room.folder(), "a file where a folder should be").unwrap();
    let mut records = room.open();
    assert!(matches!(&records.take_notices()[..], [Notice::NotSaved { path: Some(_), .. }]));
    let learner = records.add_learner("Li").unwrap();
    let mut running = records.begin(learner).unwrap();
    assert_eq!(records.keep(&mut running, at(1), &half(1)).unwrap(), Kept::InMemory);
    assert_eq!(records.unfinished(learner).unwrap(), [], "it is being played");
    assert_eq!(records.finish(running, at(1), &attempt(1)).unwrap(), Kept::InMemory);
    assert_eq!(told(&records.history(learner).unwrap()), ["1"]);
    fs::remove_file(room.folder()).unwrap();
    assert_eq!(records.save(learner, at(2), &attempt(2)).unwrap(), Kept::OnDisk);
    assert_eq!(records.take_notices(), [Notice::Saved { attempts: 2 }]);
    drop(records);
    let records = room.open_clean();
    assert_eq!(told(&records.history(learner).unwrap()), ["1", "2"]);
}

#[test]
fn what_waits_joins_the_learner_of_the_same_name() {
    let room = Room::new();
    let away = room.0.path().join("away");
    let learner = room.with("Li", 1);
    fs::rename(room.folder(), &away).unwrap();
    fs::write(room.folder(), "").unwrap();
    let mut records = room.open();
    let double = records.add_learner("li").unwrap();
    assert_eq!(records.save(double, at(2), &attempt(2)).unwrap(), Kept::InMemory);
    fs::remove_file(room.folder()).unwrap();
    fs::rename(&away, room.folder()).unwrap();
    assert_eq!(records.save(double, at(3), &attempt(3)).unwrap(), Kept::OnDisk);
    assert_eq!(told(&records.history(learner).unwrap()), ["1", "2", "3"]);
    assert_eq!(told(&records.history(double).unwrap()), ["1", "2", "3"], "the id given out goes on");
    assert_eq!(records.learners().unwrap().len(), 1);
}

#[test]
fn without_a_folder_everything_is_in_memory() {
    let mut records = Records::open(None);
    assert!(matches!(&records.take_notices()[..], [Notice::NotSaved { path: None, .. }]));
    let learner = records.add_learner("Li").unwrap();
    assert_eq!(records.save(learner, at(1), &attempt(1)).unwrap(), Kept::InMemory);
    assert_eq!(told(&records.history(learner).unwrap()), ["1"]);
}

#[test]
fn a_file_that_can_only_be_read_is_read() {
    let room = Room::new();
    let learner = room.with("Li", 2);
    // A writer of the future, which SQLite may read and not write; the superuser may write everything else.
    let mut bytes = fs::read(room.file()).unwrap();
    bytes[18] = 3;
    fs::write(room.file(), &bytes).unwrap();
    let mut records = room.open();
    assert!(matches!(&records.take_notices()[..], [Notice::NotSaved { .. }]));
    assert_eq!(records.save(learner, at(3), &attempt(3)).unwrap(), Kept::InMemory);
    assert_eq!(told(&records.history(learner).unwrap()), ["1", "2", "3"]);
}

#[test]
fn a_session_that_was_left_is_offered_once_and_gone_when_it_is_finished() {
    let room = Room::new();
    let learner = room.with("Li", 0);
    let mut first = room.open_clean();
    let mut second = room.open_clean();
    let mut running = first.begin(learner).unwrap();
    for turns in 1..=3 {
        let so_far = Attempt::of(&session(&packs::stuck_card(), 5, turns), "en");
        assert_eq!(first.keep(&mut running, at(turns as u64), &so_far).unwrap(), Kept::OnDisk);
        assert_eq!(first.unfinished(learner).unwrap(), [], "not what is being played here");
        assert_eq!(second.unfinished(learner).unwrap(), [], "not what is being played elsewhere");
    }
    let id = running.session();
    assert!(second.resume(learner, id).unwrap().is_none());
    drop(running);
    let left = second.unfinished(learner).unwrap();
    let [left] = &left[..] else { panic!("{left:?}") };
    let Some((when, found)) = left.state.run() else { panic!("{left:?}") };
    assert_eq!((found, when), (&half(5), at(3)));
    let taken = second.resume(learner, left.session).unwrap().expect("nobody plays it");
    assert!(first.resume(learner, id).unwrap().is_none(), "it has been taken up");
    assert_eq!(first.unfinished(learner).unwrap(), []);
    assert_eq!(second.finish(taken, at(5), &attempt(5)).unwrap(), Kept::OnDisk);
    assert_eq!(told(&first.history(learner).unwrap()), ["5"]);
    assert_eq!(first.unfinished(learner).unwrap(), []);
    assert!(first.resume(learner, id).unwrap().is_none(), "it is over");
    let running = first.begin(learner).unwrap();
    assert_eq!(first.drop_unfinished(running).unwrap(), Kept::OnDisk);
    drop((first, second));
    assert_eq!(room.files(), ["records.lock", FILE_NAME], "no lock is left");
}

#[test]
fn an_unfinished_session_that_was_changed_is_told_as_damaged() {
    let room = Room::new();
    let learner = room.with("Li", 0);
    let mut records = room.open_clean();
    let mut running = records.begin(learner).unwrap();
    let _ = records.keep(&mut running, at(1), &half(1)).unwrap();
    drop((running, records));
    room.bend("UPDATE unfinished SET attempt = replace(attempt, 'hear', 'hum')");
    let left = room.open_clean().unfinished(learner).unwrap();
    assert!(matches!(left[0].state, State::Damaged(Damage::Changed)), "{left:?}");
}

#[test]
fn a_practice_that_is_gone_on_with_keeps_the_mark_of_having_been_rewound() {
    let scenario = packs::stuck_card();
    let mut session = session(&scenario, 3, 4);
    session.rewind(3).unwrap();
    let (again, falsehood) = Attempt::of(&session, "en").replay(&scenario);
    assert_eq!((again.rewinds(), falsehood), (1, None));
    assert_eq!(again, session);
}
