//! What `check` says about every fault that a pack can have.
//!
//! Each folder of `tests/fixtures/format` holds the files in which a pack differs from the sound one, and what is
//! said about it. Its name states the fault.

use std::path::PathBuf;

use counterpoise::engine::format;
use serde_json::Value;

use crate::packs::home;
use crate::shell::{Outcome, Shell};

fn fixtures() -> PathBuf {
    home().join("tests/fixtures/format")
}

/// Fixtures that can be played all the same.
const PLAYABLE: [&str; 7] = [
    "sound",
    "byte_order_mark",
    "windows_line_ends",
    "mixed_line_ends",
    "unused_words",
    "unknown_portrait",
    "unseen_in_words",
];

fn names() -> Vec<String> {
    let folders = std::fs::read_dir(fixtures()).expect("the fixtures are there");
    let mut names: Vec<String> =
        folders.map(|entry| entry.unwrap().file_name().into_string().expect("names are ASCII")).collect();
    names.sort();
    names
}

/// A shell with the named pack in its working directory, whole.
fn with_pack(name: &str) -> Shell {
    let shell = Shell::new();
    shell.copy(&fixtures().join("sound"), name);
    shell.copy(&fixtures().join(name), name);
    shell
}

fn check(name: &str, lang: &str) -> Outcome {
    with_pack(name).run(&["--lang", lang, "check", name, "--only", "format,plays"])
}

fn assert_told(name: &str, snapshot: &str, told: &Outcome) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(fixtures().join(name));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(snapshot, told));
}

/// Faults of a pack as JSON.
fn findings(shell: &Shell, pack: &str) -> Vec<Value> {
    let outcome = shell.run(&["--lang", "en", "check", pack, "--only", "format,plays", "--format", "json"]);
    serde_json::from_str(&outcome.stdout).unwrap_or_else(|error| panic!("{error}\n{outcome}"))
}

#[test]
fn every_fault_is_told_with_its_place_and_a_way_out() {
    assert!(names().len() > 40);
    for name in names() {
        let told = check(&name, "en");
        let is_playable = PLAYABLE.contains(&&*name);
        assert_eq!(told.code, i32::from(!is_playable), "{name}\n{told}");
        assert!(!told.stdout.contains('\u{1b}'), "{name} is drawn without colour when nobody looks");
        assert_told(&name, "check", &told);
    }
}

#[test]
fn faults_are_told_in_chinese_too() {
    for name in ["several_faults_at_once", "missing_words_zh", "full_width_punctuation"] {
        assert_told(name, "check-zh", &check(name, "zh-CN"));
    }
}

#[test]
fn a_warning_fails_the_check_only_when_it_is_denied() {
    let shell = with_pack("unused_words");
    assert_eq!(shell.run(&["check", "unused_words", "--only", "format"]).code, 0);
    assert_eq!(shell.run(&["check", "unused_words", "--only", "format", "--deny", "warning"]).code, 1);
}

#[test]
fn all_faults_of_a_file_are_told_in_one_run_with_line_and_column() {
    let places = |name: &str| -> Vec<String> {
        let found = findings(&with_pack(name), name);
        let place = |fault: &Value| {
            let [file, code] = ["file", "code"].map(|field| fault[field].as_str().unwrap());
            format!("{file}:{}:{} {code}", fault["line"], fault["column"])
        };
        found.iter().map(place).collect()
    };
    assert_eq!(
        places("several_faults_at_once"),
        ["scenario.ron:5:27 F12", "scenario.ron:12:45 F13", "scenario.ron:13:51 F09", "scenario.ron:17:50 F10",]
    );
    assert_eq!(
        places("several_unknown_names"),
        [
            "scenario.ron:3:9 W01",
            "scenario.ron:8:43 S04",
            "scenario.ron:12:45 S02",
            "scenario.ron:12:82 S01",
            "scenario.ron:16:63 S06",
        ]
    );
}

#[test]
fn a_pack_reads_the_same_with_a_byte_order_mark_and_with_any_line_ends_and_tabs() {
    let fingerprint = |name: &str| {
        let shell = with_pack(name);
        let record = shell.run(&["--scenarios", name, "play", "sound", "--choose", "listen", "--format", "json"]);
        let record: Value = serde_json::from_str(&record.stdout).unwrap_or_else(|_| panic!("{record}"));
        record["hash"].clone()
    };
    assert_eq!(fingerprint("sound"), fingerprint("byte_order_mark"));
    assert_eq!(fingerprint("sound"), fingerprint("windows_line_ends"));
    assert_eq!(fingerprint("sound"), fingerprint("mixed_line_ends"));
}

#[test]
fn blanks_comments_and_last_commas_make_no_other_version_and_everything_else_does() {
    let text = r#"(id: "a b", acts: [listen, inform], note: r"c // d", wait: 1.5)"#;
    let same =
        "( // what it is\r\n\tid :\"a b\",acts:[listen,inform,],\n note: r\"c // d\", /* long */ wait: 1.5,\n)\n";
    assert_eq!(format::essence(text), format::essence(same));
    let others =
        [("a b", "ab"), ("listen, inform", "inform, listen"), ("// d", "/* d"), ("1.5", "1.50"), ("id", "i_d")];
    for (was, is) in others {
        assert_ne!(format::essence(text), format::essence(&text.replace(was, is)), "{was} → {is}");
    }
}

#[test]
fn a_hundred_thousand_brackets_are_too_deep() {
    let shell = with_pack("sound");
    for brackets in ["(", "[", "[)", "all(["] {
        let text = format!("(format: 1, steps: {}", brackets.repeat(100_000));
        shell.write("sound/scenario.ron", text);
        let told = shell.run(&["--lang", "en", "check", "sound", "--only", "format,plays"]);
        assert_eq!(told.code, 1, "{brackets}");
        assert!(told.stdout.len() < 10_000_000, "{brackets}: {} bytes are told", told.stdout.len());
        assert!(!told.stderr.contains("panicked"), "{brackets}");
    }
    shell.write("sound/scenario.ron", "(".repeat(100_000));
    assert_eq!(findings(&shell, "sound")[0]["code"], "F06");
}

#[test]
fn a_file_of_a_hundred_megabytes_is_refused_unread() {
    let shell = with_pack("sound");
    let file = std::fs::File::create(shell.work().join("sound/en.ftl")).unwrap();
    file.set_len(100 * 1024 * 1024).unwrap();
    let told = findings(&shell, "sound");
    assert_eq!(told.len(), 1, "{told:#?}");
    assert_eq!((&told[0]["code"], &told[0]["file"]), (&"F03".into(), &"en.ftl".into()));
}

#[test]
fn a_missing_file_is_told_by_its_name() {
    for file in ["en.ftl", "zh-CN.ftl"] {
        let shell = with_pack("sound");
        std::fs::remove_file(shell.work().join("sound").join(file)).unwrap();
        let told = findings(&shell, "sound");
        assert_eq!(told.len(), 1, "{told:#?}");
        assert_eq!((&told[0]["code"], &told[0]["file"]), (&"F15".into(), &file.into()));
    }
}

#[test]
fn a_broken_pack_leaves_the_others_playable() {
    let shell = Shell::new();
    shell.copy(&fixtures().join("sound"), "packs/sound");
    shell.copy(&fixtures().join("empty_file"), "packs/empty");
    shell.copy(&fixtures().join("gbk_encoding"), "packs/gbk");
    let play = |id| shell.run(&["--lang", "en", "--scenarios", "packs", "play", id, "--choose", "listen,close"]);
    let sound = play("sound");
    assert_eq!(sound.code, 0, "{sound}");
    assert!(sound.stdout.contains("Twice for one form."), "{sound}");
    let broken = play("empty");
    assert_eq!(broken.code, 2, "{broken}");
    assert!(broken.stderr.contains("empty"), "{broken}");
    assert_eq!(shell.run(&["check", "packs", "--only", "format"]).code, 1);
}

#[test]
fn a_broken_pack_does_not_take_away_the_one_it_was_to_replace() {
    let shell = Shell::new();
    shell.copy(&fixtures().join("sound"), "a/sound");
    shell.copy(&fixtures().join("empty_file"), "b/sound");
    let args = ["--scenarios", "a", "--scenarios", "b", "play", "sound", "--choose", "listen"];
    assert_eq!(shell.run(&args).code, 0);
}
