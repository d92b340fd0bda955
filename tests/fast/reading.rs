//! Reading never panics, whatever the bytes, and every fault points at a place that is there.

use counterpoise::engine::diagnostic::Diagnostic;
use counterpoise::engine::format;
use counterpoise::locale::{self, Lang, Words};
use proptest::prelude::*;
use proptest::sample::select;

use crate::packs;

/// Pieces that a broken file is likely to be made of.
const SCRAPS: &[&str] = &[
    "(", ")", "[", "]", "{", "}", "\"", "'", ":", ",", "，", "：", "“", "\\", "/*", "*/", "//", "\n", "\r\n",
    "\t", " ", "r#\"", "#", "-", "->", "*[a]", "[", ".x = ", "x = ", "$mood", "NUMBER(", "0.5", "-1", "1e999",
    "NaN", "format", "steps", "replies", "to: ", "when: ", "all([", "not(", "flag(", "字", "é", "\u{200d}",
    "\u{0}", "😀", "true",
];

fn soup() -> impl Strategy<Value = String> {
    prop::collection::vec(select(SCRAPS), 0..60).prop_map(|scraps| scraps.concat())
}

/// A sound text with a stretch of it cut out, doubled, or replaced by scraps.
fn damaged(text: String) -> impl Strategy<Value = String> {
    let letters: Vec<char> = text.chars().collect();
    (0..letters.len(), 0usize..400, soup(), 0usize..3).prop_map(move |(at, length, scraps, how)| {
        let end = (at + length).min(letters.len());
        let text = |part: &[char]| part.iter().collect::<String>();
        let middle = match how {
            0 => String::new(),
            1 => text(&letters[at..end]).repeat(2),
            _ => scraps,
        };
        text(&letters[..at]) + &middle + &text(&letters[end..])
    })
}

fn any_text(sound: String) -> impl Strategy<Value = String> {
    prop_oneof![1 => any::<String>(), 2 => soup(), 3 => damaged(sound)]
}

fn structure() -> String {
    packs::read("tests/fixtures/packs/stuck_card/scenario.ron")
}

fn words() -> String {
    packs::read("tests/fixtures/packs/stuck_card/en.ftl")
}

fn assert_placed(text: &str, faults: &[Diagnostic]) {
    for fault in faults {
        for place in [Some(&fault.place), fault.related.as_ref()].into_iter().flatten() {
            assert!(text.get(place.span.clone()).is_some(), "{fault:?} is not a stretch of\n{text}");
        }
    }
}

/// Reads a text as the catalog does: as a scenario, as any of the catalogue's files, as words.
fn read_as_everything(text: &str) {
    let catalogue = packs::built_in_catalogue();
    match packs::scenario(text, &catalogue) {
        Ok(scenario) => assert!(scenario.steps().len() > 0),
        Err(faults) => {
            assert!(!faults.is_empty(), "what can't be read has a reason");
            assert_placed(text, &faults);
        }
    }
    if let Err(faults) = packs::catalogue(text, text) {
        assert_placed(text, &faults);
    }
}

fn read_as_words(text: &str) {
    let found = locale::keys(text);
    assert!(found.keys.iter().all(|key| text.get(key.span.clone()).is_some()));
    let pack = packs::built_in().read("pack", [("en.ftl", text.as_bytes())]);
    let of_words: Vec<Diagnostic> =
        pack.diagnostics.into_iter().filter(|fault| fault.place.file == "en.ftl").collect();
    assert_placed(text, &of_words);
    let words = Words::new(Lang::En, [(Lang::En, text)]);
    for key in &found.keys {
        words.get(&key.name(), &[("mood", "angry".into()), ("variant", "a".into())]);
    }
}

proptest! {
    #[test]
    fn no_bytes_are_too_strange(bytes in prop::collection::vec(any::<u8>(), 0..200), name in select(vec!["a.ron", "a.ftl"])) {
        match format::text(name, &bytes) {
            Ok(text) => prop_assert!(!text.trim().is_empty()),
            Err(fault) => prop_assert!(fault.is_error()),
        }
    }

    #[test]
    fn no_structure_is_too_strange(text in any_text(structure())) {
        if let Ok(text) = format::text("scenario.ron", text.as_bytes()) {
            read_as_everything(text);
        }
    }

    #[test]
    fn no_words_are_too_strange(text in any_text(words())) {
        if let Ok(text) = format::text("en.ftl", text.as_bytes()) {
            read_as_words(text);
        }
    }

    #[test]
    fn no_play_is_too_strange(text in any_text(packs::read("tests/fixtures/packs/stuck_card/heard_first.play"))) {
        counterpoise::authoring::run_play(&packs::stuck_card(), &text);
    }
}

/// Deep enough to overflow the stack of any reader that follows it down.
const LEVELS: usize = 20_000;

/// Ways to nest that hide from someone who only counts brackets.
#[test]
fn no_structure_is_too_deep() {
    for open in ["(", "[", "[)", "(]", "{)", "a(]", "\"x\":[}", "/*", "all([", "not(", "r#\""] {
        for text in [open.repeat(LEVELS), format!("(format: 1, steps: {}", open.repeat(LEVELS))] {
            if let Ok(text) = format::text("scenario.ron", text.as_bytes()) {
                read_as_everything(text);
            }
        }
    }
}

#[test]
fn no_words_are_too_deep() {
    for open in ["{", "{ \"}\" ->\n [a] ", "{ A(", "A(", "{ \"\\\"}\" ->\n *[a] ", "{ $x ->\n *[a] ", "{ -t(a: "] {
        for head in ["x = ", "x = { ", "x =\n    .y = ", "-x = { $a ->\n   *[b] "] {
            let text = format!("{head}{}", open.repeat(LEVELS));
            if let Ok(text) = format::text("en.ftl", text.as_bytes()) {
                read_as_words(text);
            }
        }
    }
}

#[test]
fn a_fault_of_the_words_splits_no_character() {
    for text in
        ["x 字", "x = { $字 }", "x = { 字", "字", "x =\n    .字 = y", "x = { $a ->\n  [字] y\n }", "😀 = x"]
    {
        read_as_words(text);
    }
}
