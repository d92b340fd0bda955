//! The record of a run or a drill, read and verified as `verify` does, and once more with a seal that fits.
#![no_main]
#![allow(clippy::disallowed_methods, reason = "the macro of the fuzzer writes a file")]

use std::path::Path;
use std::sync::{Arc, LazyLock};

use counterpoise::catalog::{Library, Places};
use counterpoise::cli::{falsehood_words, record};
use counterpoise::engine::{Attempt, Falsehood, Scenario, Work};
use counterpoise::locale::{Lang, Words};
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/packs");
    Library::load(&Places { folders: vec![packs] })
});
static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| Lang::ALL.map(|lang| LIBRARY.words(lang)));

fuzz_target!(|bytes: &[u8]| {
    let work = match record::work(bytes) {
        Ok(work) => work,
        Err(_) => return,
    };
    let again = record::work(&serde_json::to_vec(&work).expect("a record can be written"));
    let again = again.expect("what was written can be read");
    assert_eq!(work.is_sealed(), again.is_sealed(), "writing and reading keeps the seal, or its break");
    let Some(scenario) = LIBRARY.pack(work.scenario()).and_then(|pack| pack.scenario()) else { return };
    match work {
        Work::Run(attempt) => run(attempt, scenario),
        Work::Drill(drill) => {
            let falsehoods = drill.verify(scenario);
            tell(&falsehoods);
            assert!(!falsehoods.is_empty() || drill.is_sealed());
        }
    }
});

// Bytes changed at random hardly ever leave JSON behind: two times in three a value of the record is changed instead.
fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
    let record = serde_json::from_slice::<Value>(&data[..size]).ok().filter(|_| !seed.is_multiple_of(3));
    let Some(mut record) = record else { return fuzzer_mutate(data, size, most) };
    let mut left = seed as usize / 3 % values(&record).max(1);
    change(&mut record, &mut left, seed / 7);
    let Ok(json) = serde_json::to_vec(&record) else { return size };
    if json.len() > most {
        return fuzzer_mutate(data, size, most);
    }
    data[..json.len()].copy_from_slice(&json);
    json.len()
});

/// How many values there are in a value.
fn values(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(values).sum::<usize>(),
        Value::Object(fields) => 1 + fields.values().map(values).sum::<usize>(),
        _ => 1,
    }
}

/// Changes the value that is reached after `left` others.
fn change(value: &mut Value, left: &mut usize, how: u32) {
    if *left == 0 {
        *left = usize::MAX;
        return change_this(value, how);
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| change(item, left, how)),
        Value::Object(fields) => fields.values_mut().for_each(|field| change(field, left, how)),
        _ => {}
    }
}

fn change_this(value: &mut Value, how: u32) {
    let at = how as usize / 5;
    match value {
        Value::Array(items) if !items.is_empty() => {
            let at = at % items.len();
            match how % 5 {
                0 => drop(items.remove(at)),
                1 => items.insert(at, items[at].clone()),
                2 => items.truncate(at),
                3 => items.swap(0, at),
                _ => items.rotate_left(at),
            }
        }
        Value::String(text) => {
            let words =
                ["practice", "coached", "assessment", "resolved", "left", "", "字", "good", "calmer", "waiting"];
            *value = match how % 3 {
                0 => json!(words[at % words.len()]),
                1 => json!(text.chars().rev().collect::<String>()),
                _ => Value::Null,
            };
        }
        _ => {
            let number = value.as_f64().unwrap_or_default();
            *value = match how % 5 {
                0 => json!(at),
                1 => json!(value.as_u64().unwrap_or_default().wrapping_add(1)),
                2 => json!(number + 1e-9),
                3 => json!([-1.0, 1e308, f64::MIN_POSITIVE, 0.5][at % 4]),
                _ => json!(u64::MAX),
            };
        }
    }
}

fn run(attempt: Attempt, scenario: &Arc<Scenario>) {
    let falsehoods = attempt.verify(scenario);
    tell(&falsehoods);
    assert!(!falsehoods.is_empty() || attempt.is_sealed());
    if attempt.hash != scenario.hash() {
        return;
    }
    let resealed = Attempt { seal: seal(&attempt), ..attempt.clone() };
    assert!(resealed.is_sealed());
    let still_false = resealed.verify(scenario);
    assert!(!still_false.contains(&Falsehood::BrokenSeal));
    // The seal is looked at last, and only when all else is true.
    let others = falsehoods.into_iter().filter(|falsehood| *falsehood != Falsehood::BrokenSeal);
    assert_eq!(others.collect::<Vec<_>>(), still_false);
    let (session, impossible) = attempt.replay(scenario);
    let honest = Attempt::of(&session, &attempt.lang);
    assert_eq!(honest.verify(scenario), vec![], "what was really played is true");
    let replies = &attempt.replies;
    assert!(replies.starts_with(&honest.replies) && (impossible.is_some() || *replies == honest.replies));
}

/// The seal that belongs to what a record says.
fn seal(attempt: &Attempt) -> String {
    let unsealed = Attempt { seal: String::new(), ..attempt.clone() };
    let text = ron::to_string(&unsealed).expect("a record can be written");
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn tell(falsehoods: &[Falsehood]) {
    for falsehood in falsehoods {
        for words in &*WORDS {
            assert!(!falsehood_words(falsehood, words).is_empty());
        }
    }
}
