//! Several programs at the same records: one that holds them, one that died with them, and many that write at once.
#![cfg(unix)]

use std::collections::BTreeSet;
use std::fs;

use counterpoise::records::{FILE_NAME, Records};
use insta::assert_snapshot;
use rusqlite::Connection;

use crate::program::{GOOD_RUN, Talk, attempt, play, program, seeds, told, whole_run};

const BY_HAND: [&str; 6] = ["play", "stuck_card", "--learner", "Li", "--seed", "5"];

#[test]
fn while_another_program_holds_the_records_a_talk_goes_on_and_is_saved_once_it_lets_go() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    assert_eq!(told(&play(home.path(), &folder, "Li", 1), home.path()), "exit 0\n");
    let holder = Connection::open(folder.join(FILE_NAME)).unwrap();
    holder.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let mut talk = Talk::begin(home.path(), &folder, &BY_HAND);
    let line = talk.is_told("Not being saved").replace(home.path().to_str().unwrap(), "HOME");
    assert_snapshot!(line, @"Not being saved: HOME/records/records.sqlite can't be written now (another program holds it). It is tried again with the next save.");
    talk.reply();
    talk.reply();
    holder.execute_batch("COMMIT").unwrap();
    talk.reply();
    assert_snapshot!(talk.is_told("Saved"), @"Saved after all: 0 attempts that waited.");
    drop(talk);
    let mut records = Records::open(Some(&folder));
    assert_eq!((records.take_notices(), seeds(&records, "Li")), (vec![], vec![1]));
    let left = records.unfinished(records.learner_named("Li").unwrap().unwrap().id).unwrap();
    assert_eq!(left[0].state.run().unwrap().1.replies.len(), 3, "all turns are there, those of before, too");
}

#[test]
fn an_attempt_that_ends_while_another_program_holds_the_records_is_printed() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    assert_eq!(told(&play(home.path(), &folder, "Li", 1), home.path()), "exit 0\n");
    let holder = Connection::open(folder.join(FILE_NAME)).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    let mut args = whole_run("Li", 2);
    args.extend(["--format", "json"].map(str::to_owned));
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let output = program(home.path(), &folder, &args).output().unwrap();
    assert_snapshot!(told(&output, home.path()), @r"
    exit 3
    Not being saved: HOME/records/records.sqlite can't be written now (another program holds it). It is tried again with the next save.
    This attempt could not be saved and is gone when the program ends. With --format json it prints the record, to keep it yourself.
    ");
    let record: counterpoise::engine::Attempt = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(record, attempt(2, GOOD_RUN.len()));
    drop(holder);
    assert_eq!(seeds(&Records::open(Some(&folder)), "Li"), [1]);
}

#[test]
fn locks_of_programs_that_are_gone_hinder_nobody() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    let mut talk = Talk::begin(home.path(), &folder, &BY_HAND);
    talk.reply();
    talk.child.kill().unwrap();
    talk.child.wait().unwrap();
    drop(talk);
    for stale in ["running-2000000000000001.lock", "running-not a number.lock", "records.lock"] {
        fs::write(folder.join(stale), "4711").unwrap();
    }
    assert_eq!(told(&play(home.path(), &folder, "Wang", 2), home.path()), "exit 0\n");
    let names: Vec<String> =
        fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    assert!(!names.contains(&"running-2000000000000001.lock".to_owned()), "swept: {names:?}");
    let locks = names.iter().filter(|name| name.starts_with("running-")).count();
    assert_eq!(locks, 2, "one of the talk that can be gone on with, one that is none of ours: {names:?}");
    let again = Talk::begin(home.path(), &folder, &BY_HAND);
    again.hear("was left in turn 2");
}

#[test]
fn eight_programs_at_once_make_one_learner_and_lose_no_attempt() {
    let home = tempfile::tempdir().unwrap();
    for round in 0..5 {
        let folder = home.path().join(format!("records {round}"));
        let start = |seed| {
            let args = whole_run("小李", seed);
            program(home.path(), &folder, &args.iter().map(String::as_str).collect::<Vec<_>>()).spawn().unwrap()
        };
        let running: Vec<_> = (1..=8).map(start).collect();
        for child in running {
            assert_eq!(told(&child.wait_with_output().unwrap(), home.path()), "exit 0\n");
        }
        let mut records = Records::open(Some(&folder));
        assert_eq!(records.take_notices(), []);
        assert_eq!(records.learners().unwrap().len(), 1, "round {round}");
        let all: BTreeSet<u64> = seeds(&records, "小李").into_iter().collect();
        assert_eq!(all, (1..=8).collect(), "round {round}");
    }
}

#[test]
fn a_talk_that_one_program_has_is_not_offered_by_another() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    let mut first = Talk::begin(home.path(), &folder, &BY_HAND);
    first.reply();
    let second = program(home.path(), &folder, &BY_HAND).output().unwrap();
    assert!(!String::from_utf8_lossy(&second.stdout).contains("was left"), "{second:?}");
    first.reply();
    first.say("q");
    first.hear("next time you can go on with it");
    drop(first);
    Talk::begin(home.path(), &folder, &BY_HAND).hear("was left in turn 3");
}
