//! What is written reaches the disk before it is said to be there, as the calls to the system tell.
#![cfg(target_os = "linux")]
#![allow(clippy::print_stderr, reason = "a test that can't do all it should says so")]

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::program::{GOOD_RUN, program_after, whole_run};

/// Runs the program under `strace` and returns its calls; `None` where there is no `strace`, or it may not look.
fn calls(home: &Path, folder: &Path, args: &[&str]) -> Option<Vec<String>> {
    let is_there = Command::new("strace").args(["-o", "/dev/null", "true"]).output();
    if !is_there.is_ok_and(|output| output.status.success()) {
        eprintln!("strace can't be used here, so the order of writes is not tried");
        return None;
    }
    let log = home.join("calls");
    // The shell becomes strace, and strace starts the program.
    let trace = format!(
        "exec strace -f -y -s 16 -o '{}' -e trace=write,pwrite64,ftruncate,fsync,fdatasync,rename,link,linkat,unlink \"$0\" \"$@\"",
        log.display()
    );
    let output =
        program_after(&trace, home, folder, args).env("PATH", std::env::var_os("PATH")?).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    Some(fs::read_to_string(log).unwrap().lines().map(str::to_owned).collect())
}

fn is_sync(call: &str) -> bool {
    call.contains(" fsync(") || call.contains(" fdatasync(")
}

#[test]
fn a_turn_is_on_the_disk_before_it_is_shown() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    let args = whole_run("Li", 1);
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let Some(calls) = calls(home.path(), &folder, &args) else { return };
    let is_of_records = |call: &str| call.contains(".sqlite-wal>") || call.contains("/records.sqlite>");
    // What was written and then synced since the first words were shown.
    let (mut is_unsynced, mut saved) = (false, None);
    let mut turns = 0;
    for call in &calls {
        if call.contains(" pwrite64(") && is_of_records(call) {
            is_unsynced = true;
        } else if is_sync(call) && is_of_records(call) {
            saved = saved.map(|saved| saved + usize::from(is_unsynced));
            is_unsynced = false;
        } else if call.contains(" write(1<") {
            let saved = *saved.get_or_insert(0);
            assert!(!is_unsynced, "this is shown while something is not on the disk yet: {call}");
            turns += usize::from(call.contains("\"You"));
            assert!(saved >= turns, "turn {turns} is shown, {saved} are on the disk");
            assert!(saved > turns || !call.contains("\"Total"), "the result is shown before it is on the disk");
        }
    }
    assert_eq!(turns, GOOD_RUN.len());
    assert!(calls.iter().any(|call| call.contains("\"Total")));
}

#[test]
fn a_new_file_is_whole_on_the_disk_before_it_gets_its_name() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    let Some(calls) = calls(home.path(), &folder, &["history"]) else { return };
    let place = |what: &dyn Fn(&str) -> bool| calls.iter().position(|call| what(call));
    let named =
        place(&|call| (call.contains("link(") || call.contains("linkat(")) && call.contains("records.sqlite\""));
    let named = named.expect("the file gets its name");
    let is_draft = |call: &&String| call.contains("records.new-");
    let before: Vec<&String> = calls[..named].iter().filter(is_draft).collect();
    let last_write = before.iter().rposition(|call| call.contains("pwrite64(")).unwrap();
    assert!(before[last_write..].iter().any(|call| is_sync(call)), "{before:#?}");
    let after = &calls[named + 1];
    assert!(
        is_sync(after) && after.contains("/records>"),
        "its name is on the disk before anything else is done: {after}"
    );
}
