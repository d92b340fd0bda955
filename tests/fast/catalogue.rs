//! A bank's own acts and tuning change the numbers; broken ones are told and the built-in ones used.

use std::fs;

use counterpoise::catalog::{Library, Origin, Places};
use counterpoise::engine::diagnostic::{Code, Diagnostic};
use counterpoise::engine::{Attempt, Session, Setup};
use counterpoise::locale::Lang;
use tempfile::TempDir;

use crate::packs;

/// A bank's folder with these files beside the packs made for tests.
fn bank(files: &[(&str, String)]) -> (TempDir, Library) {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::create_dir_all(folder.path().join(name).parent().unwrap()).unwrap();
        fs::write(folder.path().join(name), text).unwrap();
    }
    let library = Library::load(&Places { folders: vec![packs::fixtures(), folder.path().to_owned()] });
    (folder, library)
}

/// Everything that is wrong with the catalogue, with the place that each fault points at.
fn faults(library: &Library) -> Vec<(&Diagnostic, &Origin, &str)> {
    let files = library.catalogue_files.iter();
    files
        .flat_map(|files| {
            files.faults.iter().map(|fault| {
                let place = &fault.place;
                let culprit = files.texts.get(&place.file).and_then(|text| text.get(place.span.clone()));
                (fault, &files.origin, culprit.unwrap_or_default())
            })
        })
        .collect()
}

fn built_in(file: &str, from: &str, to: &str) -> String {
    let text = packs::read(&format!("scenarios/{file}"));
    assert!(text.contains(from), "{file} has {from}");
    text.replace(from, to)
}

/// The meter after the first reply of the pack made for tests.
fn meter(library: &Library) -> f64 {
    let scenario = library.pack("stuck_card").unwrap().scenario().unwrap();
    let mut session = Session::begin(scenario.clone(), Setup::default());
    session.choose(scenario.reply_named(scenario.start(), "rules").unwrap()).unwrap();
    session.meter()
}

#[test]
fn a_banks_own_tuning_and_acts_change_the_numbers() {
    let before = meter(packs::library());
    let (_folder, tuned) = bank(&[("tuning.ron", built_in("tuning.ron", "harshness: 1.30", "harshness: 1.00"))]);
    assert!(faults(&tuned).is_empty(), "{:?}", faults(&tuned));
    assert!(meter(&tuned) > before, "a milder bank is less upsetting");
    let harsher = built_in("acts.ron", "(family: negative, anger: 0.07", "(family: negative, anger: 0.09");
    let (_folder, harsher) = bank(&[("acts.ron", harsher)]);
    assert!(meter(&harsher) < before);
}

#[test]
fn a_record_made_with_another_catalogue_is_not_called_false_but_of_another_version() {
    let (_folder, tuned) = bank(&[("tuning.ron", built_in("tuning.ron", "heat: 0.5", "heat: 0.6"))]);
    let here = packs::stuck_card();
    let there = tuned.pack("stuck_card").unwrap().scenario().unwrap();
    let attempt = Attempt::of(&Session::begin(there.clone(), Setup::default()), "en");
    assert!(attempt.verify(there).is_empty());
    assert_eq!(attempt.verify(&here).len(), 1);
    assert_ne!(here.hash(), there.hash());
}

#[test]
fn a_bad_value_is_told_and_what_is_built_in_is_used() {
    for (file, from, to, code) in [
        ("tuning.ron", "anger_cap: 0.22", "anger_cap: 7", Code::OutOfRange),
        ("tuning.ron", "anger: 0.55", "anger: 0.65", Code::OutOfRange),
        ("tuning.ron", "heat: 0.5", "heat: NaN", Code::OutOfRange),
        ("tuning.ron", "heat:", "head:", Code::UnknownField),
        ("tuning.ron", "heat: 0.5,", "", Code::MissingField),
        (
            "acts.ron",
            "\"listen\": (family: voice, heard: 0.10",
            "\"listen\": (family: voice, heard: 10",
            Code::OutOfRange,
        ),
        ("acts.ron", "family: voice", "family: noise", Code::UnknownValue),
        ("acts.ron", "[\"active_listening\"]", "[\"active_listning\"]", Code::UnknownPrinciple),
        ("acts.ron", "\"thank\":", "\"listen\":", Code::DuplicateKey),
        ("acts.ron", "format: 1", "format: 3", Code::UnknownFormat),
        ("personas.ron", "speed: 2.0", "speed: -2.0", Code::OutOfRange),
        ("principles.ron", "weight: 1.0", "weight: 0.0", Code::OutOfRange),
        ("rules.ron", "severity: critical", "severity: terrible", Code::UnknownValue),
        ("rules.ron", "(", "（", Code::FullWidthPunctuation),
    ] {
        let (folder, library) = bank(&[(file, built_in(file, from, to))]);
        let told = faults(&library);
        assert!(
            told.iter().any(|(fault, ..)| fault.code == code && fault.place.file == file),
            "{file} {to}: {told:#?}"
        );
        for (fault, origin, culprit) in told {
            assert_eq!(*origin, Origin::Folder(folder.path().to_owned()));
            assert!(!culprit.is_empty(), "{fault:?}");
        }
        assert_eq!(meter(&library), meter(packs::library()), "{file} {to}");
    }
}

#[test]
fn an_act_that_a_bank_removed_breaks_only_the_packs_that_use_it() {
    let text = packs::read("scenarios/acts.ron");
    let without: String =
        text.lines().filter(|line| !line.contains("\"jargon\"")).map(|l| l.to_owned() + "\n").collect();
    let (_folder, library) = bank(&[("acts.ron", without)]);
    assert!(faults(&library).is_empty(), "{:?}", faults(&library));
    let broken = library.packs().iter().find(|pack| pack.id == "stuck_card").unwrap();
    assert!(broken.scenario().is_none());
    assert_eq!(broken.diagnostics.iter().map(|fault| fault.code).collect::<Vec<_>>(), [Code::UnknownAct]);
}

#[test]
fn a_banks_own_words_win_over_those_that_are_built_in() {
    let (_folder, library) = bank(&[("locales/zh-CN.ftl", "act-greet = 迎客\n    .chip = 迎客\n".to_owned())]);
    assert_eq!(library.words(Lang::ZhCn).text("act-greet"), "迎客");
    assert_eq!(library.words(Lang::En).text("act-greet"), packs::library().words(Lang::En).text("act-greet"));
}

#[test]
fn a_banks_own_words_that_cannot_be_read_are_told_and_the_rest_of_them_is_used() {
    let own = "act-greet = 迎客\n    .chip = 迎客\nact-thank 谢谢\n".to_owned();
    let (folder, library) = bank(&[("locales/zh-CN.ftl", own)]);
    let [(fault, origin, culprit)] = faults(&library)[..] else { panic!("{:?}", faults(&library)) };
    assert_eq!((fault.code, &*fault.place.file, culprit), (Code::WordsSyntax, "zh-CN.ftl", "谢"));
    assert_eq!(*origin, Origin::Folder(folder.path().join("locales")));
    let words = library.words(Lang::ZhCn);
    assert_eq!(words.text("act-greet"), "迎客");
    assert_eq!(words.text("act-thank"), packs::library().words(Lang::ZhCn).text("act-thank"));
    assert_eq!(meter(&library), meter(packs::library()));
}

#[test]
fn the_words_of_two_banks_are_told_in_the_folder_of_each() {
    let (long, short) = ("act-greet = 迎客\n".repeat(20) + "act-thank 谢谢\n", "act-thank 谢谢\n".to_owned());
    let folders: Vec<TempDir> = [long, short]
        .map(|own| {
            let folder = tempfile::tempdir().unwrap();
            fs::create_dir(folder.path().join("locales")).unwrap();
            fs::write(folder.path().join("locales/zh-CN.ftl"), own).unwrap();
            folder
        })
        .into();
    let library =
        Library::load(&Places { folders: folders.iter().map(|folder| folder.path().to_owned()).collect() });
    let told = faults(&library);
    let expected = folders.iter().map(|folder| Origin::Folder(folder.path().join("locales")));
    assert_eq!(
        told.iter().map(|(_, origin, _)| (*origin).clone()).collect::<Vec<_>>(),
        expected.collect::<Vec<_>>()
    );
    assert!(told.iter().all(|(.., culprit)| *culprit == "谢"), "{told:?}");
}
