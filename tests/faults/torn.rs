//! Files that were cut off, a log that was taken away, and a file of an older version whose update was killed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Instant;

use counterpoise::records::{FILE_NAME, Notice, Records};
use rusqlite::Connection;

use crate::program::{Chance, GOOD_RUN, attempt, play, program, seeds, told};

fn with_attempts(folder: &Path, attempts: u64) {
    let mut records = Records::open(Some(folder));
    let learner = records.add_learner("Li").unwrap();
    for seed in 1..=attempts {
        let _ = records.save(learner, seed as i64, &attempt(seed, GOOD_RUN.len())).unwrap();
    }
}

/// How many attempts are shown as they were, and how many as damaged.
#[track_caller]
fn entries(records: &Records) -> (usize, usize) {
    let (mut sound, mut damaged) = (0, 0);
    for learner in records.learners().unwrap() {
        for entry in records.history(learner.id).unwrap().entries {
            match entry.state.run() {
                Some((_, found)) => {
                    assert_eq!(*found, attempt(entry.number, GOOD_RUN.len()));
                    sound += 1;
                }
                None => damaged += 1,
            }
        }
    }
    (sound, damaged)
}

#[test]
fn a_file_that_was_cut_off_anywhere_is_told_and_kept() {
    let home = tempfile::tempdir().unwrap();
    let original = home.path().join("original");
    with_attempts(&original, 5);
    let bytes = fs::read(original.join(FILE_NAME)).unwrap();
    let lengths = (0..bytes.len()).step_by(1537).chain([1, 15, 16, 99, 100, 4095, 4096, bytes.len() - 1]);
    for length in lengths {
        let folder = home.path().join(format!("cut {length}"));
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join(FILE_NAME), &bytes[..length]).unwrap();
        let mut records = Records::open(Some(&folder));
        let notices = records.take_notices();
        let (sound, damaged) = entries(&records);
        match &notices[..] {
            [Notice::SetAside { file, attempts, .. }] => {
                assert!(fs::read(file).unwrap() == bytes[..length], "{length}: it is kept as it was found");
                assert_eq!(sound, *attempts, "{length}: what is said to be there is there");
            }
            // The last page need not be full, and where it was, the attempt in it is.
            [] => assert!(sound + damaged == 5 && length > bytes.len() - 4096, "{length}: {sound} and {damaged}"),
            other => panic!("{length}: {other:?}"),
        }
        drop(records);
        assert_eq!(told(&play(home.path(), &folder, "Wang", 9), home.path()), "exit 0\n", "{length}");
        fs::remove_dir_all(&folder).unwrap();
    }
}

#[test]
fn whoever_takes_the_log_away_takes_no_attempt_that_is_over() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    with_attempts(&folder, 1);
    let mut records = Records::open(Some(&folder));
    let learner = records.learner_named("Li").unwrap().unwrap().id;
    let _ = records.save(learner, 2, &attempt(2, GOOD_RUN.len())).unwrap();
    let _ = records.save(learner, 3, &attempt(3, GOOD_RUN.len())).unwrap();
    let mut running = records.begin(learner).unwrap();
    let _ = records.keep(&mut running, 4, &attempt(4, 2)).unwrap();
    // As a program leaves it that is killed: the file, and beside it a log that nobody has closed.
    let left = home.path().join("left");
    fs::create_dir(&left).unwrap();
    fs::copy(folder.join(FILE_NAME), left.join(FILE_NAME)).unwrap();
    assert!(fs::metadata(folder.join("records.sqlite-wal")).unwrap().len() > 0);
    let mut records = Records::open(Some(&left));
    assert_eq!((records.take_notices(), seeds(&records, "Li")), (vec![], vec![1, 2, 3]));
    // With its log the turns of the talk that was left are there as well.
    drop(records);
    fs::copy(folder.join(FILE_NAME), left.join(FILE_NAME)).unwrap();
    fs::copy(folder.join("records.sqlite-wal"), left.join("records.sqlite-wal")).unwrap();
    let mut records = Records::open(Some(&left));
    assert_eq!((records.take_notices(), seeds(&records, "Li")), (vec![], vec![1, 2, 3]));
    let turns = records.unfinished(learner).unwrap()[0].state.run().unwrap().1.replies.len();
    assert_eq!(turns, 2);
}

#[test]
fn an_update_that_is_killed_half_way_is_taken_again() {
    const ROUNDS: u32 = 60;
    let home = tempfile::tempdir().unwrap();
    let original = home.path().join("original");
    with_attempts(&original, 40);
    let sql = "DROP TABLE unfinished; PRAGMA user_version = 1; PRAGMA journal_mode = DELETE";
    Connection::open(original.join(FILE_NAME)).unwrap().execute_batch(sql).unwrap();
    let folder = home.path().join("records");
    let again = || {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).unwrap();
        fs::copy(original.join(FILE_NAME), folder.join(FILE_NAME)).unwrap();
        program(home.path(), &folder, &["history"])
    };
    let start = Instant::now();
    let updated = told(&again().output().unwrap(), home.path());
    let whole = start.elapsed();
    assert_eq!(
        updated,
        "exit 0\nThe records were brought up to date. As they were they are kept in HOME/records/records.before-2-1.sqlite\n"
    );
    let mut chance = Chance::new(3);
    let mut outcomes: BTreeMap<&str, usize> = BTreeMap::new();
    for round in 0..ROUNDS {
        let mut child = again().spawn().unwrap();
        // It is done early in the run.
        std::thread::sleep(whole * u32::try_from(chance.below(1000)).unwrap() / 3000);
        child.kill().unwrap();
        child.wait().unwrap();
        let mut is_backed_up = false;
        for backup in fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()) {
            if backup.file_name().unwrap().to_string_lossy().starts_with("records.before-") {
                is_backed_up = true;
                let backup = Connection::open(backup).unwrap();
                let count: i64 = backup.query_row("SELECT count(*) FROM attempts", [], |row| row.get(0)).unwrap();
                assert_eq!(count, 40, "round {round}: a backup is whole or not there");
            }
        }
        let mut records = Records::open(Some(&folder));
        let outcome = match &records.take_notices()[..] {
            [] => "killed after the update",
            [Notice::Updated { .. }] if is_backed_up => "killed within it, and taken again",
            [Notice::Updated { .. }] => "killed before it, and taken",
            other => panic!("round {round}: {other:?}"),
        };
        *outcomes.entry(outcome).or_default() += 1;
        assert_eq!(seeds(&records, "Li"), (1..=40).collect::<Vec<_>>(), "round {round}");
        assert_eq!(told(&play(home.path(), &folder, "Li", 41), home.path()), "exit 0\n");
    }
    #[allow(clippy::print_stderr, reason = "what was seen is worth knowing")]
    {
        eprintln!("{ROUNDS} kills within {whole:?}: {outcomes:?}");
    }
    assert!(outcomes.len() >= 2, "the kills reach both sides of it: {outcomes:?}");
}

#[test]
fn a_file_of_a_much_newer_version_is_told_and_not_touched() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    with_attempts(&folder, 2);
    let sql = "PRAGMA user_version = 7; ALTER TABLE attempts ADD COLUMN mood TEXT";
    Connection::open(folder.join(FILE_NAME)).unwrap().execute_batch(sql).unwrap();
    let before = fs::read(folder.join(FILE_NAME)).unwrap();
    insta::assert_snapshot!(told(&play(home.path(), &folder, "Li", 3), home.path()), @r"
    exit 3
    HOME/records/records.sqlite was made by a newer version of this program. It stays as it is, and nothing is saved now.
    This attempt could not be saved and is gone when the program ends. With --format json it prints the record, to keep it yourself.
    ");
    insta::assert_snapshot!(told(&program(home.path(), &folder, &["history"]).output().unwrap(), home.path()), @r"
    exit 3
    HOME/records/records.sqlite was made by a newer version of this program. It stays as it is, and nothing is saved now.
    ");
    assert!(fs::read(folder.join(FILE_NAME)).unwrap() == before);
}
