//! Each rule of the check fires where it should, is quiet where it should be, and can be allowed with a reason.
//!
//! `tests/fixtures/lint/GROUP/base` is a pack without a fault of that group. A folder beside it, named after a rule,
//! holds changes to it: `fires.patch`, `quiet.patch`, and `allowed.patch`, which comes on top of `fires.patch`. A
//! patch names a file, then gives lines to find (`-`) and what to put in their place (`+`); lines to add without any
//! to find go to the end of the file.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use counterpoise::authoring::lint::{Group, rules};
use serde_json::Value;

use crate::packs::home;
use crate::shell::{Outcome, Shell};

fn fixtures(group: Group) -> PathBuf {
    home().join("tests/fixtures/lint").join(group.name())
}

/// One change: what is to be found, and what takes its place.
#[derive(Default)]
struct Hunk {
    find: String,
    put: String,
}

fn strip<'a>(line: &'a str, mark: &str) -> Option<&'a str> {
    line.strip_prefix(mark).map(|rest| rest.strip_prefix(' ').unwrap_or(rest))
}

/// Changes the files of a pack in the shell's working directory.
fn apply(shell: &Shell, pack: &str, patch: &Path) {
    let text = fs::read_to_string(patch).unwrap_or_else(|error| panic!("{}: {error}", patch.display()));
    let mut file = String::new();
    let mut hunks: Vec<(String, Hunk)> = Vec::new();
    let mut is_adding = true;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some(find) = strip(line, "-") {
            if is_adding {
                hunks.push((file.clone(), Hunk::default()));
            }
            is_adding = false;
            let hunk = &mut hunks.last_mut().expect("a hunk has begun").1;
            hunk.find += if hunk.find.is_empty() { "" } else { "\n" };
            hunk.find += find;
        } else if let Some(put) = strip(line, "+") {
            if hunks.last().is_none_or(|(of, _)| *of != file) {
                hunks.push((file.clone(), Hunk::default()));
            }
            is_adding = true;
            let hunk = &mut hunks.last_mut().expect("a hunk has begun").1;
            hunk.put += if hunk.put.is_empty() { "" } else { "\n" };
            hunk.put += put;
        } else if !line.trim().is_empty() {
            file = line.trim().to_owned();
            is_adding = true;
        }
    }
    for (file, Hunk { find, put }) in hunks {
        let name = format!("{pack}/{file}");
        let before = fs::read_to_string(shell.work().join(&name)).unwrap_or_default();
        let after = if find.is_empty() {
            format!("{before}{put}\n")
        } else {
            assert_eq!(before.matches(&find).count(), 1, "{}: {file} has this once:\n{find}", patch.display());
            before.replace(&find, &put)
        };
        shell.write(&name, after);
    }
}

/// A pack called `pack`, changed by these patches, and what the check of its group says.
fn check(group: Group, patches: &[PathBuf], lang: &str, format: &str) -> Outcome {
    let shell = Shell::new();
    shell.copy(&fixtures(group).join("base"), "pack");
    for patch in patches {
        apply(&shell, "pack", patch);
    }
    // Words that a patch changes have been held against each other, but where that is what the patch is about.
    let is_about_lock =
        patches.iter().any(|patch| patch.parent().is_some_and(|it| it.ends_with("stale_translation")));
    if group == Group::Language && !is_about_lock {
        shell.run(&["check", "pack", "--only", "format", "--confirm", "all"]);
    }
    let only = format!("format,{}", group.name());
    shell.run(&["--lang", lang, "check", "pack", "--only", &only, "--format", format])
}

fn codes(told: &Outcome) -> BTreeSet<String> {
    let findings: Vec<Value> =
        serde_json::from_str(&told.stdout).unwrap_or_else(|error| panic!("{error}\n{told}"));
    findings.iter().map(|finding| finding["code"].as_str().expect("a code").to_owned()).collect()
}

#[test]
fn every_rule_has_its_own_name_and_code() {
    let names: BTreeSet<&str> = rules().map(|rule| rule.name).collect();
    let codes: BTreeSet<&str> = rules().map(|rule| rule.code).collect();
    assert_eq!((names.len(), codes.len()), (rules().count(), rules().count()));
}

#[test]
fn the_packs_that_fixtures_start_from_are_clean() {
    for group in rules().map(|rule| rule.group).collect::<BTreeSet<_>>() {
        let told = check(group, &[], "en", "json");
        assert_eq!(codes(&told), BTreeSet::new(), "{}\n{told}", group.name());
    }
}

#[test]
fn every_rule_fires_is_quiet_and_can_be_allowed() {
    for rule in rules() {
        let folder = fixtures(rule.group).join(rule.name);
        let told = check(rule.group, &[folder.join("fires.patch")], "en", "json");
        assert!(codes(&told).contains(rule.code), "{} fires\n{told}", rule.name);
        let told = check(rule.group, &[folder.join("quiet.patch")], "en", "json");
        assert_eq!(codes(&told), BTreeSet::new(), "{} is quiet\n{told}", rule.name);
        let told = check(rule.group, &[folder.join("fires.patch"), folder.join("allowed.patch")], "en", "json");
        assert_eq!(codes(&told), BTreeSet::new(), "{} is allowed\n{told}", rule.name);
    }
}

#[test]
fn every_rule_says_what_it_found_in_both_languages() {
    for rule in rules() {
        let folder = fixtures(rule.group).join(rule.name);
        for lang in ["en", "zh-CN"] {
            let told = check(rule.group, &[folder.join("fires.patch")], lang, "text");
            assert!(!told.stdout.contains("lint-"), "{} has no words in {lang}\n{told}", rule.name);
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path(&folder);
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.bind(|| insta::assert_snapshot!(format!("fires-{lang}"), told));
        }
    }
}

#[test]
fn a_scenario_with_too_many_ways_is_played_and_says_what_cannot_be_known() {
    let shell = Shell::new();
    shell.copy(&fixtures(Group::Structure).join("base"), "packs/wide");
    apply(&shell, "packs/wide", &fixtures(Group::Structure).join("too_many_ways/fires.patch"));
    let run = |args: &[&str]| shell.run(&[&["--lang", "en", "--scenarios", "packs"], args].concat());
    let told = run(&["optimum", "stuck_card", "--format", "json"]);
    let found: Value = serde_json::from_str(&told.stdout).expect("json");
    assert_eq!(found["exact"], false);
    assert!(run(&["optimum", "stuck_card"]).stdout.contains("there may be better and worse ways"));
    let told = run(&["check", "packs/wide", "--only", "teaching", "--format", "json"]);
    let lean_on_the_best = ["T01", "T02", "T05", "T08"].map(str::to_owned);
    assert!(codes(&told).is_disjoint(&BTreeSet::from(lean_on_the_best)), "{told}");
    let replies = "hear,go_on,yes,nod,say_back,ask,fetch,check";
    for form in ["text", "html"] {
        let told = run(&["play", "stuck_card", "--choose", replies, "--format", form]);
        assert_eq!(told.code, 0, "{told}");
        let words: Vec<&str> = told.stdout.split_whitespace().collect();
        assert!(words.join(" ").contains("too many ways through it to know what was within reach"), "{told}");
    }
    assert!(run(&["graph", "stuck_card"]).stderr.contains("there may be better and worse ways"));
    let told = run(&["simulate", "stuck_card", "--policy", "expert", "--runs", "20", "--format", "json"]);
    assert_eq!(told.code, 0, "{told}");
}

#[test]
fn an_allowance_needs_a_rule_a_place_and_a_reason() {
    let shell = Shell::new();
    shell.copy(&fixtures(Group::Structure).join("base"), "pack");
    let start = "    start: \"card_gone\",";
    let text = fs::read_to_string(shell.work().join("pack/scenario.ron")).expect("the pack is there");
    for (allow, why) in [
        ("(rule: \"no_such_rule\", reason: \"because\")", "no such rule"),
        ("(rule: \"dead_end\", at: \"tells\", reason: \"because\")", "nothing to allow there"),
        ("(rule: \"dead_end\", at: \"tells\", reason: \" \")", "no reason"),
    ] {
        shell.write("pack/scenario.ron", text.replace(start, &format!("{start}\n    allow: [{allow}],")));
        let told = shell.run(&["check", "pack", "--only", "structure", "--format", "json"]);
        assert_eq!(codes(&told), BTreeSet::from(["A01".to_owned()]), "{why}\n{told}");
    }
}

/// A pack whose words or structure differ in one place from the base of its group, and the codes it is given.
fn codes_with(group: Group, file: &str, find: &str, put: &str) -> BTreeSet<String> {
    let shell = Shell::new();
    shell.copy(&fixtures(group).join("base"), "pack");
    let name = format!("pack/{file}");
    let text = fs::read_to_string(shell.work().join(&name)).expect("the pack is there");
    assert_eq!(text.matches(find).count(), 1, "{file} has this once: {find}");
    shell.write(&name, text.replace(find, put));
    codes(&shell.run(&["check", "pack", "--only", group.name(), "--format", "json"]))
}

#[test]
fn words_that_break_a_rule_are_told_from_words_that_refuse_to() {
    let (zh, en) = ("卡在这儿，您看还有什么要办的？", "Here's your card. Is there anything else you need?");
    for (words, breaks) in [
        ("验证码发过来了，您念给我。", true),
        ("验证码您自己输，别念给我听。", false),
        ("密码？我不能告诉您，您也别告诉我。", false),
        ("我保证今天给您办好。", true),
        ("今天能不能好，我不敢打包票。", false),
        ("Read me the code and I'll check it.", true),
        ("The code is yours: don't read it out.", false),
        ("Nobody here will ever ask you to tell me your PIN.", false),
        ("Tell me which code of conduct you mean.", false),
        ("I guarantee it'll be done today.", true),
        ("I can't promise you'll have it today.", false),
    ] {
        let (file, find) = if words.is_ascii() { ("en.ftl", en) } else { ("zh-CN.ftl", zh) };
        let expected = if breaks { BTreeSet::from(["K01".to_owned()]) } else { BTreeSet::new() };
        assert_eq!(codes_with(Group::Rules, file, find, words), expected, "{words}");
    }
    let act = "acts: [\"jargon\"]";
    let told = codes_with(Group::Rules, "scenario.ron", act, "acts: [\"overpromise\"]");
    assert_eq!(told, BTreeSet::from(["K01".to_owned()]), "an act that promises");
    let named = "acts: [\"overpromise\"], breaks: [\"no_improper_settlement\"]";
    assert_eq!(codes_with(Group::Rules, "scenario.ron", act, named), BTreeSet::from(["K02".to_owned()]));
}

#[test]
fn the_law_has_a_month_and_a_source() {
    for month in ["2026", "2026-13", "26-11", "2026-1", "November 2026"] {
        let told = codes_with(Group::Rules, "scenario.ron", "\"2026-11\"", &format!("\"{month}\""));
        assert_eq!(told, BTreeSet::from(["K04".to_owned()]), "{month}");
    }
    for (words, is_law) in [
        ("《反洗钱法》有规定，她更急", true),
        ("反洗钱法第三十九条，她更急", true),
        ("规矩排在第一条，她更急", false),
    ] {
        let shell = Shell::new();
        shell.copy(&fixtures(Group::Rules).join("base"), "pack");
        for (file, find, put) in
            [("scenario.ron", "sources: [\"C01\"]", "sources: []"), ("zh-CN.ftl", "一上来背规定，她更急", words)]
        {
            let name = format!("pack/{file}");
            let text = fs::read_to_string(shell.work().join(&name)).expect("the pack is there");
            shell.write(&name, text.replace(find, put));
        }
        let told = codes(&shell.run(&["check", "pack", "--only", "rules", "--format", "json"]));
        assert_eq!(told.contains("K04"), is_law, "{words}");
    }
}
