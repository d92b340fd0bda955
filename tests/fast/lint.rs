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
