//! The program at a prompt: exit codes, what goes where, and records that can't be bent.

use serde_json::{Value, json};

use crate::packs;
use crate::shell::{Outcome, Shell};

/// Runs the program in English with the packs made for tests.
fn run(shell: &Shell, args: &[&str]) -> Outcome {
    let packs = packs::fixtures();
    let mut all = vec!["--lang", "en", "--scenarios", packs.to_str().unwrap()];
    all.extend(args);
    shell.run(&all)
}

const GOOD_RUN: &str = "hear,say_back,ask,aside,fetch,check";

/// A true record of a run that breaks a rule, made with a seed.
fn record(shell: &Shell) -> Value {
    let outcome = run(
        shell,
        &[
            "play",
            "stuck_card",
            "--seed",
            "7",
            "--choose",
            "hear,promise,queue,key_in,check_aloud",
            "--format",
            "json",
        ],
    );
    assert_eq!((outcome.code, &*outcome.stderr), (0, ""), "{outcome}");
    serde_json::from_str(&outcome.stdout).unwrap()
}

fn verify(shell: &Shell, record: &Value) -> Outcome {
    shell.write("record.json", record.to_string());
    run(shell, &["verify", "record.json"])
}

#[test]
fn a_printed_record_is_true() {
    let shell = Shell::new();
    let outcome = verify(&shell, &record(&shell));
    assert_eq!(outcome.code, 0, "{outcome}");
    assert!(outcome.stdout.starts_with("The record is true: 5 turns,"), "{outcome}");
}

#[test]
fn a_record_says_it_was_rewound_only_where_that_is_allowed() {
    let shell = Shell::new();
    let play = ["--lang", "en", "play", "stuck_card", "--format", "json"];
    // One turn, taken back, and then whatever stands first until it is over.
    let keys = format!("1\nu\n{}", "1\n".repeat(30));
    let outcome = shell
        .run_with_input(&[&["--scenarios", &packs::fixtures().display().to_string()], &play[..]].concat(), &keys);
    let mut attempt: Value = serde_json::from_str(&outcome.stdout).unwrap_or_else(|_| panic!("{outcome}"));
    assert_eq!(attempt["rewinds"], json!(1));
    assert_eq!(verify(&shell, &attempt).code, 0, "practice can be rewound");
    attempt["rewinds"] = json!(0);
    let hidden = verify(&shell, &attempt);
    assert!(hidden.code == 1 && hidden.stdout.contains("seal"), "{hidden}");
    attempt["rewinds"] = json!(1);
    attempt["mode"] = json!("assessment");
    assert_eq!(verify(&shell, &attempt).code, 1);
}

/// Paths of all numbers in a value.
fn numbers(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Number(_) => found.push(path.to_owned()),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(i, item)| numbers(item, &format!("{path}/{i}"), found));
        }
        Value::Object(fields) => {
            fields.iter().for_each(|(name, field)| numbers(field, &format!("{path}/{name}"), found));
        }
        _ => {}
    }
}

#[test]
fn a_record_with_any_number_changed_is_found_out() {
    let shell = Shell::new();
    let honest = record(&shell);
    let mut paths = Vec::new();
    numbers(&honest, "", &mut paths);
    // How often it was rewound leaves no trace in what was said at last.
    paths.retain(|path| path != "/rewinds");
    assert!(paths.len() > 30, "{paths:?}");
    for path in paths {
        let mut bent = honest.clone();
        let number = bent.pointer_mut(&path).unwrap();
        *number = match number.as_u64() {
            Some(whole) => json!(whole + 1),
            None => json!(number.as_f64().unwrap() + 1e-6),
        };
        let outcome = verify(&shell, &bent);
        let expected = if path == "/format" { 2 } else { 1 };
        assert_eq!(outcome.code, expected, "{path}: {outcome}");
    }
}

#[test]
fn a_record_with_any_name_changed_is_found_out() {
    let shell = Shell::new();
    let honest = record(&shell);
    for (path, value, code) in [
        ("/replies/0", json!("feel"), 1),
        ("/replies/0", json!("no_such_reply"), 1),
        ("/replies", json!([]), 1),
        ("/turns", json!([]), 1),
        ("/turns/0/band", json!("satisfied"), 1),
        ("/turns/0/causes", json!([]), 1),
        ("/ending", json!("sore"), 1),
        ("/ending", Value::Null, 1),
        ("/score/grade", json!("excellent"), 1),
        ("/score/breaches", json!([]), 1),
        ("/score/ratings", json!([]), 1),
        ("/score/total", Value::Null, 2),
        ("/hash", json!("0123"), 1),
        ("/scenario", json!("another"), 2),
        ("/mode", json!("exam"), 2),
    ] {
        let mut bent = honest.clone();
        *bent.pointer_mut(path).unwrap() = value;
        let outcome = verify(&shell, &bent);
        assert_eq!(outcome.code, code, "{path}: {outcome}");
        assert_eq!(
            outcome.stdout.is_empty(),
            code == 2,
            "what is found goes to stdout, what fails to stderr: {outcome}"
        );
    }
}

#[test]
fn what_is_no_record_can_not_be_verified() {
    let shell = Shell::new();
    for garbage in ["", "{", "[]", "{\"format\": 1}", "\u{0}\u{1}", "NaN", &"[".repeat(100_000)] {
        shell.write("record.json", garbage);
        let outcome = run(&shell, &["verify", "record.json"]);
        assert_eq!((outcome.code, &*outcome.stdout), (2, ""), "{outcome}");
    }
    assert_eq!(run(&shell, &["verify", "nothing_here.json"]).code, 2);
    assert_eq!(run(&shell, &["verify", "."]).code, 2);
}

#[test]
fn an_unknown_reply_is_refused_with_those_that_are_offered() {
    let outcome = run(&Shell::new(), &["play", "stuck_card", "--choose", "hear,hum"]);
    assert_eq!(outcome.code, 2, "{outcome}");
    for name in ["\"hum\"", "say_back", "ask", "key_in", "promise"] {
        assert!(outcome.stderr.contains(name), "{name}: {outcome}");
    }
    assert!(!outcome.stderr.contains("fetch"), "what is locked is not offered: {outcome}");
}

#[test]
fn wrong_use_exits_with_two_and_says_why_on_stderr_alone() {
    let shell = Shell::new();
    for args in [
        &["play"][..],
        &["play", "no_such_scenario"],
        &["play", "stuck_card", "--seed", "many"],
        &["play", "stuck_card", "--mode", "exam"],
        &["play", "stuck_card", "--choose", "hear,fetch", "--format", "json"],
        &["play", "stuck_card", "--choose", "argue,threaten,threaten", "--format", "json"],
        &["check", "no_such_folder"],
        &["check", "--deny", "everything"],
        &["verify"],
        &["graph"],
        &["graph", "no_such_scenario"],
        &["graph", "stuck_card", "--format", "png"],
        &["mood", "--fast"],
        &["history", "--learner", "Nobody"],
        &["history", "--erase"],
        &["history", "--learner", "Nobody", "--yes"],
        &["history", "--format", "pdf"],
        &["play", "stuck_card", "--learner", " ", "--choose", "hear"],
        &["hum"],
        &["--lang", "fr", "check"],
    ] {
        let outcome = run(&shell, args);
        assert_eq!((outcome.code, &*outcome.stdout), (2, ""), "{args:?}: {outcome}");
        assert!(!outcome.stderr.is_empty(), "{args:?}");
        assert!(!outcome.stderr.contains("panicked"), "{args:?}: {outcome}");
    }
}

#[test]
fn words_for_people_go_to_stderr_and_results_to_stdout() {
    let shell = Shell::new();
    let packs = packs::fixtures();
    let check = shell.run(&["--lang", "en", "check", packs.to_str().unwrap(), "--only", "format,plays"]);
    assert_eq!((check.code, &*check.stdout, &*check.stderr), (0, "", "1 pack, nothing to report.\n"));
    let json = shell.run(&["check", packs.to_str().unwrap(), "--only", "format,plays", "--format", "json"]);
    assert_eq!((json.code, &*json.stdout, &*json.stderr), (0, "[]\n", ""));
    let typed = {
        let packs = packs.to_str().unwrap();
        let args = ["--lang", "en", "--scenarios", packs, "play", "stuck_card", "--format", "json"];
        shell.run_with_input(&args, &"1\n".repeat(12))
    };
    assert_eq!(typed.code, 0, "{typed}");
    let record: Value = serde_json::from_str(&typed.stdout).unwrap_or_else(|error| panic!("{error}: {typed}"));
    assert!(typed.stderr.contains("The machine ate her card"));
    assert_eq!(verify(&shell, &record).code, 0);
}

#[test]
fn the_language_of_the_words_follows_the_option_and_then_the_system() {
    let shell = Shell::new();
    let title = |args: &[&str]| {
        let packs = packs::fixtures();
        let mut all = vec!["--scenarios", packs.to_str().unwrap(), "play", "stuck_card"];
        all.extend(args);
        shell.run_with_input(&all, "q\n").stdout
    };
    assert!(title(&["--lang", "zh-CN"]).contains("卡被机器吞了"));
    assert!(title(&[]).contains("The machine ate her card"), "LANG is English here");
}

#[test]
fn a_run_by_hand_can_be_taken_back_left_and_finished() {
    let shell = Shell::new();
    let packs = packs::fixtures();
    let by_hand = |mode: &str, input: &str| {
        let packs = packs.to_str().unwrap();
        let args = ["--lang", "en", "--scenarios", packs, "play", "stuck_card", "--mode", mode];
        shell.run_with_input(&args, input)
    };
    let left = by_hand("practice", "1\nu\nt\n?\n99\nq\n");
    assert_eq!(left.code, 0, "{left}");
    assert!(left.stdout.contains("Back at turn 1."), "{left}");
    assert!(left.stdout.contains("nothing was scored"), "{left}");
    let finished = by_hand("practice", &format!("1\nu\n{}", "1\n".repeat(12)));
    assert!(finished.stdout.contains("Taken back 1 time"), "{finished}");
    let assessed = by_hand("assessment", &format!("u\n{}", "1\n".repeat(12)));
    assert!(assessed.stdout.contains("no way back"), "{assessed}");
    let hidden = by_hand("assessment", "1\nq\n");
    assert!(!hidden.stdout.contains('█'), "an assessment hides the meter: {hidden}");
    assert_eq!(by_hand("practice", "").code, 0, "the end of the input is a way to leave");
}

#[test]
fn mood_reads_a_golden_vector_and_gives_its_trajectory() {
    let vectors: Value = serde_json::from_str(include_str!("fixtures/mood_vectors.json")).unwrap();
    for name in ["ideal", "threaten", "long_wait", "driver_fast"] {
        let vector = &vectors[name];
        let outcome = Shell::new().run_with_input(&["mood"], &vector.to_string());
        assert_eq!((outcome.code, &*outcome.stderr), (0, ""), "{outcome}");
        let lines: Vec<Value> = outcome.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let expected = vector["trajectory"].as_array().unwrap();
        assert_eq!(lines.len(), expected.len());
        for (line, expected) in lines.iter().zip(expected) {
            for axis in ["A", "H", "T", "R", "F", "meter"] {
                let [got, wanted] = [line, expected].map(|turn| turn[axis].as_f64().unwrap());
                assert!((got - wanted).abs() < 1e-9, "{name} {axis}");
            }
            assert_eq!(line["ending"], expected["ending"]);
        }
    }
}

#[test]
fn mood_refuses_what_it_does_not_know() {
    for input in [
        "",
        "{}",
        "{\"turns\": [{\"acts\": [\"hum\"]}]}",
        "{\"turns\": [], \"persona\": \"nobody\"}",
        "{\"turns\": [], \"sitation\": {}}",
        "{\"turns\": [], \"start\": {\"A\": 5}}",
        "{\"turns\": [], \"situation\": {\"need_R\": 0}}",
        "{\"turns\": [], \"persona\": {\"react\": -1}}",
        "{\"turns\": [{\"acts\": [\"greet\"], \"wait\": 1e300}]}",
        "{\"turns\": [{\"acts\": [\"greet\", \"listen\", \"reflect\", \"thank\"]}]}",
    ] {
        let outcome = Shell::new().run_with_input(&["--lang", "en", "mood"], input);
        assert_eq!((outcome.code, &*outcome.stdout), (2, ""), "{input}: {outcome}");
        assert!(outcome.stderr.contains("reference model"), "{outcome}");
    }
}

#[test]
fn the_help_names_every_command() {
    let shell = Shell::new();
    // What only the program with its window has is left out, and the columns are closed up, so that both builds print
    // the same.
    let main: String = shell
        .run(&["--help"])
        .stdout
        .lines()
        .filter(|line| !line.starts_with("  capture "))
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ") + "\n")
        .collect();
    insta::assert_snapshot!("help", main);
    for command in ["play", "check", "verify", "history", "graph", "new", "schema", "mood"] {
        let outcome = shell.run(&[command, "--help"]);
        assert_eq!((outcome.code, &*outcome.stderr), (0, ""));
        insta::assert_snapshot!(format!("help-{command}"), outcome.stdout);
    }
}

#[test]
fn a_run_in_text_reads_well() {
    let shell = Shell::new();
    insta::assert_snapshot!("run", run(&shell, &["play", "stuck_card", "--choose", GOOD_RUN]));
    let harsh = ["play", "stuck_card", "--mode", "coached", "--choose", "argue,threaten"];
    insta::assert_snapshot!("run-harsh", run(&shell, &harsh));
}

#[test]
fn without_a_window_the_program_says_how_to_play() {
    // No display is in the environment here, and one of the two builds has no window at all.
    let outcome = Shell::new().run(&[]);
    assert_eq!((outcome.code, &*outcome.stdout), (3, ""), "{outcome}");
    assert!(outcome.stderr.contains("counterpoise play"), "{outcome}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_and_a_reader_who_has_gone_are_no_reason_to_panic() {
    let shell = Shell::new();
    shell.write("record.json", record(&shell).to_string());
    let packs = packs::fixtures();
    let packs = packs.to_str().unwrap();
    let play = ["--scenarios", packs, "play", "stuck_card", "--choose", GOOD_RUN];
    for args in [
        &play[..],
        &[&play[..], &["--format", "json"]].concat(),
        &["--scenarios", packs, "verify", "record.json"],
        &["check", packs, "--only", "format,plays", "--format", "json"],
    ] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let outcome = shell.run_into(args, full.into());
        assert_eq!(outcome.code, 3, "{args:?}: {outcome}");
        assert!(!outcome.stderr.contains("panicked"), "{args:?}: {outcome}");
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let outcome = shell.run_into(args, writer.into());
        assert_eq!((outcome.code, &*outcome.stderr), (0, ""), "{args:?}: {outcome}");
    }
}

#[test]
fn another_reply_in_a_record_is_shown_and_the_record_stays() {
    let shell = Shell::new();
    let text = record(&shell).to_string();
    shell.write("record.json", &text);
    let told = run(&shell, &["play", "--record", "record.json", "--from", "2", "--choose", "say_back"]);
    assert_eq!(told.code, 0, "{told}");
    assert!(told.stdout.contains("Another reply at turn 2") && told.stdout.contains("not on record"), "{told}");
    let other = ["play", "--record", "record.json", "--from", "2", "--choose", "say_back", "--format", "json"];
    let other: Value = serde_json::from_str(&run(&shell, &other).stdout).unwrap();
    assert_eq!((&other["mode"], &other["rewinds"]), (&json!("practice"), &json!(1)), "it is marked");
    assert_eq!(verify(&shell, &other).code, 0);
    assert_eq!(std::fs::read_to_string(shell.work().join("record.json")).unwrap(), other.to_string());
    shell.write("record.json", text.replace("\"en\"", "\"zh-CN\""));
    for (args, word) in [
        (["play", "--record", "record.json", "--from", "2", "--choose", "say_back"], "verify"),
        (["play", "--record", "missing.json", "--from", "2", "--choose", "say_back"], "missing.json"),
    ] {
        let told = run(&shell, &args);
        assert!(told.code == 2 && told.stderr.contains(word), "{told}");
    }
    shell.write("record.json", &text);
    for (from, reply) in [("0", "hear"), ("9", "hear"), ("2", "nothing"), ("2", "hear")] {
        let told = run(&shell, &["play", "--record", "record.json", "--from", from, "--choose", reply]);
        assert_eq!((told.code, &*told.stdout), (2, ""), "{told}");
    }
}
