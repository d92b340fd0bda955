//! The program is told to end, put to sleep, or given little to run with, in the middle of a talk at a prompt.
#![cfg(unix)]
#![allow(clippy::print_stderr, reason = "a test that can't do all it should says so")]

use std::process::Command;

use counterpoise::records::Records;

use crate::program::{Talk, play, program, program_after, seeds, told, whole_run};

const BY_HAND: [&str; 6] = ["play", "stuck_card", "--learner", "Li", "--seed", "5"];

/// Sends a signal to a program; the shell knows how, everywhere.
fn signal(talk: &Talk, name: &str) {
    let command = format!("kill -s {name} {}", talk.child.id());
    assert!(Command::new("/bin/sh").args(["-c", &command]).status().unwrap().success(), "{name}");
}

/// Whether a program was started deaf to a signal, as what a shell puts into the background is to some.
fn is_deaf(talk: &Talk, number: u32) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{}/status", talk.child.id())).unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    ignored
        .and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
        .is_some_and(|mask| mask >> (number - 1) & 1 == 1)
}

#[test]
fn a_talk_that_was_told_to_end_is_kept_and_gone_on_with() {
    let home = tempfile::tempdir().unwrap();
    for (name, number) in [("TERM", 15), ("INT", 2), ("HUP", 1), ("QUIT", 3)] {
        let folder = home.path().join(name);
        let mut talk = Talk::begin(home.path(), &folder, &BY_HAND);
        if is_deaf(&talk, number) {
            eprintln!("the tests were started deaf to {name}, which is not tried");
            talk.child.kill().unwrap();
            talk.child.wait().unwrap();
            continue;
        }
        talk.reply();
        talk.reply();
        signal(&talk, name);
        assert!(!talk.child.wait().unwrap().success(), "{name}");
        let mut again = Talk::begin(home.path(), &folder, &BY_HAND);
        again.hear("was left in turn 3");
        again.say("y");
        again.reply();
        again.say("q");
        again.hear("next time you can go on with it");
    }
}

#[test]
fn answers_to_drills_are_kept_one_by_one_whatever_ends_the_program() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    let mut talk = Talk::begin(home.path(), &folder, &["drill", "--learner", "Li"]);
    for answers in 1..=3 {
        talk.hear("  1  ");
        talk.say("1");
        talk.hear("It trained: ");
        let records = Records::open(Some(&folder));
        let learner = records.learner_named("Li").unwrap().unwrap().id;
        assert_eq!(records.history(learner).unwrap().entries.len(), answers, "kept before it is judged");
    }
    signal(&talk, "KILL");
    talk.child.wait().unwrap();
    let shown = program(home.path(), &folder, &["history"]).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&shown.stdout).matches("It trained: ").count(), 3, "{shown:?}");
}

#[test]
fn a_talk_that_slept_goes_on_as_if_it_had_not_and_its_records_were_free_meanwhile() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    let kept = |name: &str| {
        let records = Records::open(Some(&folder));
        let left = records.unfinished(records.learner_named(name).unwrap().unwrap().id).unwrap();
        left[0].state.run().unwrap().1.clone()
    };
    let begin =
        |name| Talk::begin(home.path(), &folder, &["play", "stuck_card", "--learner", name, "--seed", "5"]);
    let mut talk = begin("Li");
    talk.reply();
    signal(&talk, "STOP");
    assert_eq!(told(&play(home.path(), &folder, "Wang", 1), home.path()), "exit 0\n");
    let offered = program(home.path(), &folder, &BY_HAND).output().unwrap();
    assert!(!String::from_utf8_lossy(&offered.stdout).contains("was left"), "it only sleeps: {offered:?}");
    signal(&talk, "CONT");
    talk.reply();
    talk.say("q");
    talk.hear("next time you can go on with it");
    drop(talk);
    let mut awake = begin("Zhao");
    awake.reply();
    awake.reply();
    drop(awake);
    assert_eq!(kept("Li"), kept("Zhao"), "no minute was counted that nobody played");
    assert_eq!(seeds(&Records::open(Some(&folder)), "Wang"), [1]);
}

#[test]
fn little_memory_and_a_single_core_are_enough() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    let narrow = "ulimit -v 1048576; taskset -cp 0 $$ >&3 2>&1 || echo 'no single core could be had here' >&2";
    let run = |seed: u64| {
        let mut args = whole_run("Li", seed);
        args.extend(["--format", "html"].map(str::to_owned));
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        program_after(&format!("exec 3>/dev/null; {narrow}"), home.path(), &folder, &args).output().unwrap()
    };
    for seed in 1..=3 {
        let ended = told(&run(seed), home.path());
        if ended.contains("no single core") {
            eprintln!("{ended}");
        }
        assert!(ended.starts_with("exit 0\n"), "{ended}");
    }
    assert_eq!(seeds(&Records::open(Some(&folder)), "Li"), [1, 2, 3]);
}

#[test]
fn where_memory_does_not_suffice_what_was_kept_is_there() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    assert_eq!(told(&play(home.path(), &folder, "Li", 1), home.path()), "exit 0\n");
    for kilobytes in (2_000..60_000).step_by(2_000) {
        let args = whole_run("Li", kilobytes);
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let limit = format!("ulimit -v {kilobytes}");
        let output = program_after(&limit, home.path(), &folder, &args).output().unwrap();
        let mut records = Records::open(Some(&folder));
        assert_eq!(records.take_notices(), [], "{kilobytes}: nothing is damaged");
        let seeds = seeds(&records, "Li");
        assert!(
            seeds.contains(&1) && (!output.status.success() || seeds.contains(&kilobytes)),
            "{kilobytes}: {seeds:?}"
        );
    }
}
