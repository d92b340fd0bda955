//! `play --learner` and `history` at a prompt: what is kept, offered again, shown, exported and erased.

use serde_json::Value;

use crate::packs;
use crate::shell::{Outcome, Shell};

const GOOD_RUN: &str = "hear,say_back,ask,aside,fetch,check";

fn run(shell: &Shell, args: &[&str], input: &str) -> Outcome {
    let packs = packs::fixtures();
    let mut all = vec!["--lang", "en", "--scenarios", packs.to_str().unwrap()];
    all.extend(args);
    all.extend(["--folder", "records"]);
    shell.run_with_input(&all, input)
}

fn play(shell: &Shell, name: &str, seed: &str) -> Outcome {
    let learner = format!("--learner={name}");
    let args = ["play", "stuck_card", &learner, "--seed", seed, "--choose", GOOD_RUN, "--format", "json"];
    let outcome = run(shell, &args, "");
    assert_eq!((outcome.code, &*outcome.stderr), (0, ""), "{outcome}");
    outcome
}

fn by_hand(shell: &Shell, name: &str, input: &str) -> Outcome {
    run(shell, &["play", "stuck_card", "--learner", name], input)
}

fn history(shell: &Shell, args: &[&str]) -> Outcome {
    run(shell, &[&["history"], args].concat(), "")
}

fn json(shell: &Shell) -> Value {
    serde_json::from_str(&history(shell, &["--format", "json"]).stdout).unwrap()
}

fn bend(shell: &Shell, sql: &str) {
    let file = shell.work().join("records/records.sqlite");
    rusqlite::Connection::open(file).unwrap().execute_batch(sql).unwrap();
}

#[test]
fn without_a_learner_nothing_is_written() {
    let shell = Shell::new();
    let outcome = run(&shell, &["play", "stuck_card", "--choose", GOOD_RUN], "");
    assert_eq!(outcome.code, 0, "{outcome}");
    assert!(!shell.work().join("records").exists());
    let none = history(&shell, &[]);
    assert_eq!((none.code, &*none.stdout), (0, ""), "{none}");
    assert!(none.stderr.starts_with("No records yet."), "{none}");
}

#[test]
fn the_records_are_in_the_data_folder_if_nothing_else_is_said() {
    let shell = Shell::new();
    let packs = packs::fixtures();
    let start = ["--lang", "en", "--scenarios", packs.to_str().unwrap()];
    let play = [&start[..], &["play", "stuck_card", "--learner", "Li", "--choose", GOOD_RUN]].concat();
    assert_eq!(shell.run(&play).code, 0);
    let told = shell.run(&[&start[..], &["history"]].concat());
    assert!(told.stdout.contains("The machine ate her card"), "{told}");
}

#[test]
fn what_was_played_is_shown_and_every_attempt_can_be_verified() {
    let shell = Shell::new();
    let record: Value = serde_json::from_str(&play(&shell, "小李", "7").stdout).unwrap();
    play(&shell, "Wang", "8");
    let text = history(&shell, &["--learner", "小李"]);
    assert_eq!((text.code, &*text.stderr), (0, ""), "{text}");
    let lines: Vec<&str> = text.stdout.lines().collect();
    assert_eq!(lines[0], "小李");
    assert!(lines[2].trim_start().starts_with("1 "), "{text}");
    for word in ["The machine ate her card", "Practice", "Excellent", "resolved"] {
        assert!(lines[2].contains(word), "{word}: {text}");
    }
    assert!(!text.stdout.contains("Wang"));
    let sheet = json(&shell);
    let li = sheet.as_array().unwrap().iter().find(|learner| learner["name"] == "小李").unwrap();
    assert_eq!(li["attempts"][0]["attempt"], record);
    assert_eq!((&li["attempts"][0]["state"], &li["attempts"][0]["number"]), (&"sound".into(), &1.into()));
    shell.write("record.json", li["attempts"][0]["attempt"].to_string());
    let packs = packs::fixtures();
    let verified = shell.run(&["--scenarios", packs.to_str().unwrap(), "verify", "record.json"]);
    assert_eq!(verified.code, 0, "{verified}");
}

#[test]
fn a_spreadsheet_takes_no_name_for_a_formula() {
    let shell = Shell::new();
    let names = ["=1+2", "+86", "-Li", "@all", "a,\"b\"", "Li"];
    names.iter().for_each(|name| {
        play(&shell, name, "1");
    });
    let csv = history(&shell, &["--format", "csv"]);
    assert_eq!((csv.code, &*csv.stderr), (0, ""), "{csv}");
    let table = csv.stdout.strip_prefix('\u{feff}').expect("it begins with the mark of UTF-8");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let mut found: Vec<String> = reader.records().map(|row| row.unwrap()[0].to_owned()).collect();
    found.sort();
    assert_eq!(found, ["'+86", "'-Li", "'=1+2", "'@all", "Li", "a,\"b\""]);
    assert!(table.starts_with("learner,number,state,date,at,"), "{table}");
}

#[test]
fn damage_is_told_with_its_place_and_is_a_finding() {
    let shell = Shell::new();
    ["1", "2", "3"].iter().for_each(|seed| {
        play(&shell, "Li", seed);
    });
    bend(&shell, "UPDATE attempts SET attempt = replace(attempt, '\"total\":9', '\"total\":8') WHERE number = 2");
    let text = history(&shell, &[]);
    assert_eq!(text.code, 1, "{text}");
    assert!(text.stderr.contains("1 of 3 attempts are damaged, the first is number 2"), "{text}");
    assert_eq!(text.stdout.matches("resolved").count(), 2, "{text}");
    assert!(text.stdout.contains("2    damaged: not what was written"), "{text}");
    let sheet = json(&shell);
    assert_eq!(sheet[0]["attempts"][1]["state"], "changed");
    assert_eq!(sheet[0]["attempts"][1]["attempt"], Value::Null);
    let newer = Shell::new();
    play(&newer, "Li", "1");
    bend(&newer, "PRAGMA user_version = 50");
    let refused = history(&newer, &[]);
    assert_eq!(refused.code, 3, "{refused}");
    assert!(refused.stderr.contains("newer version of this program"), "{refused}");
}

#[test]
fn a_talk_that_was_left_is_offered_and_gone_on_with() {
    let shell = Shell::new();
    let left = by_hand(&shell, "Li", "1\nu\n1\nq\n");
    assert!(left.stdout.contains("next time you can go on with it"), "{left}");
    let listed = history(&shell, &[]);
    assert!(listed.stdout.contains("Unfinished: The machine ate her card, turn 2, "), "{listed}");
    let offered = by_hand(&shell, "li", "what\ny\nt\nq\n");
    assert!(offered.stdout.contains("was left in turn 2 (Practice)."), "{offered}");
    assert_eq!(offered.stdout.matches("Go on with it?").count(), 2, "{offered}");
    let other = by_hand(&shell, "Wang", "q\n");
    assert!(!other.stdout.contains("Go on with it?"), "another learner is not asked: {other}");
    let finished = by_hand(&shell, "Li", &format!("y\n{}", "1\n".repeat(15)));
    assert!(finished.stdout.contains("Taken back 1 time"), "the mark is kept: {finished}");
    let sheet = json(&shell);
    let li = &sheet[0];
    assert_eq!((li["name"].as_str(), li["unfinished"].as_array().map(Vec::len)), (Some("Li"), Some(0)));
    assert_eq!(li["attempts"][0]["attempt"]["rewinds"], 1);
    assert!(history(&shell, &["--learner", "Li"]).stdout.contains("Taken back 1 time"));
}

#[test]
fn a_talk_that_was_left_can_be_dropped() {
    let shell = Shell::new();
    by_hand(&shell, "Li", "1\nq\n");
    let dropped = by_hand(&shell, "Li", "n\nq\n");
    assert!(dropped.stdout.contains("nothing was scored"), "{dropped}");
    assert!(!by_hand(&shell, "Li", "q\n").stdout.contains("Go on with it?"));
}

#[test]
fn a_talk_with_an_older_scenario_is_told_and_not_gone_on_with() {
    let shell = Shell::new();
    by_hand(&shell, "Li", "1\nq\n");
    shell.copy(&packs::fixtures().join("stuck_card"), "packs/stuck_card");
    let changed = packs::read("tests/fixtures/packs/stuck_card/scenario.ron") + "\n// Changed.\n";
    shell.write("packs/stuck_card/scenario.ron", changed.replace("wait: 2", "wait: 3"));
    let args =
        ["--lang", "en", "--scenarios", "packs", "play", "stuck_card", "--learner", "Li", "--folder", "records"];
    let told = shell.run_with_input(&args, "q\n");
    assert_eq!(told.code, 0, "{told}");
    assert!(told.stdout.contains("another version of this scenario"), "{told}");
    assert!(!told.stdout.contains("Go on with it?"), "{told}");
}

#[test]
fn a_learner_is_erased_only_on_purpose() {
    let shell = Shell::new();
    play(&shell, "Li", "1");
    play(&shell, "Wang", "2");
    let unasked = history(&shell, &["--learner", "Li", "--erase"]);
    assert_eq!(unasked.code, 2, "{unasked}");
    assert!(unasked.stderr.contains("--yes"), "{unasked}");
    let erased = history(&shell, &["--learner", "li", "--erase", "--yes"]);
    assert_eq!((erased.code, &*erased.stderr), (0, "Every record of Li is erased.\n"), "{erased}");
    let gone = history(&shell, &["--learner", "Li"]);
    assert_eq!(gone.code, 2, "{gone}");
    assert!(gone.stderr.contains("There are: Wang"), "{gone}");
    assert!(history(&shell, &[]).stdout.starts_with("Wang"));
}

#[test]
fn where_nothing_can_be_written_the_talk_goes_on_and_the_record_is_printed() {
    let shell = Shell::new();
    shell.write("records", "a file where a folder should be");
    let args = ["play", "stuck_card", "--learner", "Li", "--choose", GOOD_RUN, "--format", "json"];
    let outcome = run(&shell, &args, "");
    assert_eq!(outcome.code, 3, "{outcome}");
    assert!(outcome.stderr.contains("Not being saved: "), "{outcome}");
    assert!(outcome.stderr.contains("could not be saved"), "{outcome}");
    assert!(serde_json::from_str::<Value>(&outcome.stdout).is_ok(), "{outcome}");
}

#[test]
fn answers_to_drills_are_kept_and_decide_what_is_asked_next() {
    let shell = Shell::new();
    let drill = |seed: &str, input: &str| {
        let args = ["--lang", "en", "drill", "vip_queue", "--learner", "Li", "--folder", "records"];
        let outcome = shell.run_with_input(&[&args[..], &["--seed", seed, "--format", "json"]].concat(), input);
        let told: Vec<Value> = serde_json::from_str(&outcome.stdout).unwrap_or_else(|_| panic!("{outcome}"));
        told
    };
    let principle = |answer: &Value| answer["record"]["principle"].as_str().unwrap().to_owned();
    let all = drill("4", "1\n1\n1\n1\n1\n");
    let asked_last = principle(all.last().expect("a deck has five"));
    assert_ne!(principle(&all[0]), asked_last);
    shell.run_with_input(
        &[
            "--lang",
            "en",
            "drill",
            "vip_queue",
            "--learner",
            "Wang",
            "--folder",
            "records",
            "--principle",
            &asked_last,
        ],
        "1\n",
    );
    let wang =
        ["--lang", "en", "drill", "vip_queue", "--learner", "Wang", "--folder", "records", "--format", "json"];
    let next: Vec<Value> = serde_json::from_str(&shell.run_with_input(&wang, "1\n").stdout).unwrap();
    assert_eq!(principle(&next[0]), asked_last, "what was met is asked before what was not");

    let answers: Vec<&Value> = all.iter().map(|answer| &answer["record"]).collect();
    let sheet = json(&shell);
    let li = sheet.as_array().unwrap().iter().find(|learner| learner["name"] == "Li").unwrap();
    let kept: Vec<&Value> = li["attempts"].as_array().unwrap().iter().map(|entry| &entry["drill"]).collect();
    assert_eq!(kept, answers);
    let csv = history(&shell, &["--format", "csv"]).stdout;
    assert!(csv.lines().nth(1).unwrap().contains(",drill,"), "{csv}");
    let text = history(&shell, &[]);
    assert!(text.stdout.contains("It trained: ") && text.code == 0, "{text}");

    let verify = |record: String| {
        std::fs::write(shell.work().join("drill.json"), record).unwrap();
        shell.run(&["--lang", "en", "verify", "drill.json"])
    };
    let whole = verify(kept[0].to_string());
    assert!(whole.code == 0 && whole.stdout.contains("The record of the drill is true"), "{whole}");
    let bent = verify(kept[0].to_string().replace("\"seed\":4", "\"seed\":5"));
    assert_eq!(bent.code, 1, "{bent}");
}

#[test]
fn records_are_carried_in_a_file_and_taken_in_once() {
    let [home, office] = [Shell::new(), Shell::new()];
    play(&home, "小李", "7");
    play(&office, "小李", "8");
    let given = history(&home, &["--give-out", "mine.sqlite"]);
    assert_eq!((given.code, &*given.stdout, &*given.stderr), (0, "", ""), "{given}");
    office.write("mine.sqlite", std::fs::read(home.work().join("mine.sqlite")).unwrap());
    let told = history(&office, &["--take-in", "mine.sqlite"]);
    assert_eq!((told.code, &*told.stderr), (0, "Taken in: 1 attempt from the file.\n"), "{told}");
    let told = history(&office, &["--take-in", "mine.sqlite"]);
    assert_eq!(told.stderr, "Everything in that file is here already.\n", "{told}");
    let seeds = |shell: &Shell| -> Vec<Value> {
        let people = json(shell);
        let attempts = people[0]["attempts"].as_array().unwrap();
        attempts.iter().map(|attempt| attempt["attempt"]["seed"].clone()).collect()
    };
    assert_eq!(json(&office).as_array().unwrap().len(), 1, "one learner, by the name");
    assert_eq!(seeds(&office), [8, 7]);
    office.write("mine.sqlite", "hello");
    let refused = history(&office, &["--take-in", "mine.sqlite"]);
    assert_eq!(refused.code, 2, "{refused}");
    assert!(refused.stderr.contains("That is no records file of this program"), "{refused}");
    assert_eq!(seeds(&office), [8, 7]);
}
