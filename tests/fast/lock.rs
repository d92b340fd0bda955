//! Translations are locked to the Chinese that they were confirmed against.

use std::fs;

use serde_json::Value;

use crate::packs::home;
use crate::shell::{Outcome, Shell};

const NONE: [u64; 0] = [];

/// A pack whose translations have all been confirmed.
fn confirmed() -> Shell {
    let shell = Shell::new();
    shell.copy(&home().join("tests/fixtures/lint/language/base"), "pack");
    assert_eq!(check(&shell, &["--confirm", "all"]).code, 0);
    shell
}

fn check(shell: &Shell, more: &[&str]) -> Outcome {
    shell.run(&[&["--lang", "en", "check", "pack", "--only", "language", "--format", "json"], more].concat())
}

/// Lines of English that are told of as stale.
fn stale_lines(shell: &Shell) -> Vec<u64> {
    let told = check(shell, &[]);
    let findings: Vec<Value> =
        serde_json::from_str(&told.stdout).unwrap_or_else(|error| panic!("{error}\n{told}"));
    assert!(findings.iter().all(|finding| finding["code"] == "L10" && finding["file"] == "en.ftl"), "{told}");
    findings.iter().map(|finding| finding["line"].as_u64().expect("a line")).collect()
}

fn read(shell: &Shell, name: &str) -> String {
    fs::read_to_string(shell.work().join("pack").join(name)).expect("the file is there")
}

fn change(shell: &Shell, name: &str, find: &str, put: &str) {
    let text = read(shell, name);
    assert_eq!(text.matches(find).count(), 1, "{name} has this once: {find}");
    shell.write(&format!("pack/{name}"), text.replace(find, put));
}

/// The line of a text in a words file, from 1.
fn line_of(shell: &Shell, text: &str) -> u64 {
    let found = read(shell, "en.ftl").lines().position(|line| line.contains(text));
    found.expect("the line is there") as u64 + 1
}

#[test]
fn a_change_to_one_chinese_line_makes_exactly_its_translation_stale() {
    let shell = confirmed();
    assert_eq!(stale_lines(&shell), NONE);
    change(&shell, "zh-CN.ftl", "交费不归我管。", "交费我管不着。");
    assert_eq!(stale_lines(&shell), [line_of(&shell, ".refuse =")]);
    // One of several wordings counts as much.
    change(&shell, "zh-CN.ftl", "孩子的学费今天截止。", "学费今天截止。");
    let both = [line_of(&shell, "tells ="), line_of(&shell, ".refuse =")];
    let mut stale = stale_lines(&shell);
    stale.sort_unstable();
    assert_eq!(stale, both);
    // Who confirms one leaves the other as it is.
    check(&shell, &["--confirm", "fee.refuse"]);
    assert_eq!(stale_lines(&shell), [both[0]]);
    check(&shell, &["--confirm", "tells"]);
    assert_eq!(stale_lines(&shell), NONE);
}

#[test]
fn a_text_that_comes_back_is_no_longer_stale() {
    let shell = confirmed();
    change(&shell, "zh-CN.ftl", "交费不归我管。", "交费我管不着。");
    change(&shell, "zh-CN.ftl", "交费我管不着。", "交费不归我管。");
    change(&shell, "en.ftl", "Fees aren't my business.", "Fees are none of my business.");
    assert_eq!(stale_lines(&shell), NONE);
}

#[test]
fn a_pack_without_a_lock_is_told_of_once() {
    let shell = confirmed();
    fs::remove_file(shell.work().join("pack/words.lock")).expect("the lock can be removed");
    assert_eq!(stale_lines(&shell), [1]);
    // A lock that says nothing has confirmed nothing, and one is as good as another system writes it.
    shell.write("pack/words.lock", "# nothing yet\n");
    assert!(stale_lines(&shell).len() > 50);
    check(&shell, &["--confirm", "all"]);
    let lock = read(&shell, "words.lock");
    shell.write("pack/words.lock", lock.replace('\n', "\r\n"));
    assert_eq!(stale_lines(&shell), NONE);
}

#[test]
fn a_lock_is_sorted_and_lists_what_is_there() {
    let shell = confirmed();
    let lock = read(&shell, "words.lock");
    let keys: Vec<&str> = lock.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(keys.is_sorted() && keys.len() > 100);
    assert!(keys.iter().all(|line| line.split(' ').nth(1).is_some_and(|print| print.len() == 12)), "{lock}");
    check(&shell, &["--confirm", "all"]);
    assert_eq!(read(&shell, "words.lock"), lock);
}

#[test]
fn only_texts_of_packs_in_folders_can_be_confirmed() {
    let shell = confirmed();
    let lock = read(&shell, "words.lock");
    let told = check(&shell, &["--confirm", "fee.refuse", "--confirm", "no_such_key"]);
    assert_eq!((told.code, told.stdout.as_str()), (2, ""));
    assert!(told.stderr.contains("no_such_key"), "{told}");
    assert_eq!(read(&shell, "words.lock"), lock);
    let told = shell.run(&["--lang", "en", "check", "--confirm", "all"]);
    assert_eq!((told.code, told.stdout.as_str()), (2, ""));
    assert!(told.stderr.contains("Built-in"), "{told}");
}
