//! What a person types or pastes: names that are too long, lines without an end, bytes that are no text.

use std::io::Write;
use std::process::Stdio;

use counterpoise::records::{NameFault, Records, RecordsError};
use insta::assert_snapshot;

use crate::program::{attempt, play, program, seeds, told};

#[test]
fn a_name_that_was_pasted_is_refused_in_a_sentence_and_nothing_is_made_of_it() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    // A single argument may be 128 kB on Linux and 32 kB on Windows.
    let pasted = "长".repeat(10_000);
    assert_snapshot!(told(&play(home.path(), &folder, &pasted, 1), home.path()).replace(&"长".repeat(60), "长×60"), @r#"
    exit 2
    Error The name "长×60…" is too long.
      A name has at most 40 characters.
    "#);
    let asked = program(home.path(), &folder, &["history", "--learner", &pasted]).output().unwrap();
    assert_snapshot!(told(&asked, home.path()).replace(&"长".repeat(60), "长×60"), @r#"
    exit 2
    Error There is no learner "长×60…".
    "#);
    let mut records = Records::open(Some(&folder));
    for name in
        ["a".repeat(1_000_000), "e\u{301}".repeat(500_000), format!("{}b", " ".repeat(1_000_000)).repeat(2)]
    {
        let refused = records.add_learner(&name);
        assert!(matches!(refused, Err(RecordsError::Name { fault: NameFault::TooLong, .. })), "{}", name.len());
        assert!(records.learner_named(&name).unwrap().is_none());
    }
    assert_eq!(records.learners().unwrap(), []);
    let longest = "长".repeat(40);
    assert_eq!(told(&play(home.path(), &folder, &longest, 1), home.path()), "exit 0\n");
    assert_eq!(seeds(&records, &longest), [1]);
}

/// What is told of a whole talk with this typed in the middle of it.
fn typed(what: &[u8]) -> String {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    let args = ["play", "stuck_card", "--learner", "Li"];
    let mut child = program(home.path(), &folder, &args).stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let typed = [b"x\n", what, b"\nq\n"].concat();
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&typed);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    assert_eq!(told(&output, home.path()), "exit 0\n");
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert!(stdout.contains("You left before the end"), "{stdout}");
    assert!(stdout.len() < 4000, "{} bytes", stdout.len());
    let lines = stdout.lines().filter(|line| line.contains("There is no choice"));
    lines.map(|line| line.split_once(": ").map_or(line, |(_, told)| told).trim()).collect::<Vec<_>>().join("\n")
}

#[test]
fn whatever_is_pasted_at_a_prompt_is_told_in_a_line_and_the_talk_goes_on() {
    assert_snapshot!(typed("a".repeat(1_000_000).as_bytes()).replace(&"a".repeat(60), "a×60"), @r#"
    There is no choice "x" here.
    There is no choice "a×60…" here.
    "#);
    assert_snapshot!(typed(b"\x1b[2J\x1b]0;title\x07\xff\xfe\xc4\xe3"), @r#"
    There is no choice "x" here.
    There is no choice "[2J]0;title����" here.
    "#);
    assert_snapshot!(typed("99999999999999999999\n-1\n0\n１".as_bytes()), @r#"
    There is no choice "x" here.
    There is no choice "99999999999999999999" here.
    There is no choice "-1" here.
    There is no choice "0" here.
    There is no choice "１" here.
    "#);
    assert_eq!(typed("1".repeat(1_000_000).as_bytes()).lines().count(), 2);
}

#[test]
fn a_line_without_an_end_ends_the_talk() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    for command in [&["play", "stuck_card", "--learner", "Li"][..], &["drill", "stuck_card", "--learner", "Li"]] {
        let mut child = program(home.path(), &folder, command).stdin(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        // Gives up once nobody reads any more.
        let writer = std::thread::spawn(move || (0..1024).all(|_| stdin.write_all(&[0; 64 * 1024]).is_ok()));
        assert_eq!(told(&child.wait_with_output().unwrap(), home.path()), "exit 0\n", "{command:?}");
        assert!(!writer.join().unwrap(), "not all of it was read");
    }
}

#[test]
fn names_that_a_spreadsheet_would_carry_out_are_text_in_it() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    let names = ["=cmd()", "a,b", "a\"b", "שלום", "＝1+1", "＋1", "－1", "＠all", "-1", "Li; DROP TABLE"];
    for (seed, name) in (1..).zip(names) {
        let mut records = Records::open(Some(&folder));
        let learner = records.add_learner(name).unwrap();
        let _ = records.save(learner, seed, &attempt(1, 6)).unwrap();
    }
    let newline = play(home.path(), &folder, "a\n=cmd()", 1);
    assert_snapshot!(told(&newline, home.path()), @r"
    exit 2
    Error This name has a character that can't be seen.
      Type it anew instead of pasting it.
    ");
    // A name that somebody wrote into the file by hand is told as damaged, and is no formula either.
    let sql = "UPDATE learners SET name = char(10) || '=cmd()' WHERE name = 'a,b';
        UPDATE learners SET name = '  +cmd()' WHERE name = 'a\"b'";
    rusqlite::Connection::open(folder.join("records.sqlite")).unwrap().execute_batch(sql).unwrap();
    let output = program(home.path(), &folder, &["history", "--format", "csv"]).output().unwrap();
    let table = String::from_utf8(output.stdout).unwrap();
    let mut reader = csv::Reader::from_reader(table.strip_prefix('\u{feff}').unwrap().as_bytes());
    let mut found: Vec<String> = reader.records().map(|row| row.unwrap()[0].to_owned()).collect();
    found.sort();
    assert_eq!(found.join(" "), "'\n=cmd() '  +cmd() '-1 '=cmd() '＋1 '－1 '＝1+1 '＠all Li; DROP TABLE שלום");
}
