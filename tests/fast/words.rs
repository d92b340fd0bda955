//! Every word that the program asks for is there in both languages, can be said, and is written as it should be.

use std::collections::{BTreeMap, BTreeSet};

use counterpoise::catalog::Script;
use counterpoise::engine::diagnostic::Level as FaultLevel;
use counterpoise::engine::mood::{Band, Cause, Note, NoteKind};
use counterpoise::engine::score::Grade;
use counterpoise::engine::{
    Answer, Area, Danger, Ending, Level, Mistake, Mode, Policy, Question, Severity, Variant,
};
use counterpoise::locale::{self, Arg, Lang, Words};
use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};
use serde::de::DeserializeOwned;

use crate::packs;

/// A words file that ships: its path, and its text.
pub struct WordsFile {
    pub path: String,
    pub lang: Lang,
    pub text: String,
}

/// The words files that ship, and those of the packs made for tests, by folder.
pub fn files() -> Vec<WordsFile> {
    let mut folders = vec!["assets/locales".to_owned(), "scenarios/locales".to_owned()];
    folders.extend(packs::built_in().packs().iter().map(|pack| format!("scenarios/{}", pack.id)));
    folders.push("assets/templates/my_scenario".to_owned());
    folders.push("tests/fixtures/packs/stuck_card".to_owned());
    let file = |folder: &String, lang: Lang| {
        let path = format!("{folder}/{}.ftl", lang.tag());
        WordsFile { text: packs::read(&path), path, lang }
    };
    folders.iter().flat_map(|folder| Lang::ALL.map(|lang| file(folder, lang))).collect()
}

/// Each text of a words file, with the key that it belongs to.
pub fn texts(source: &str) -> Vec<(String, String)> {
    let resource = fluent_syntax::parser::parse(source).expect("a words file that ships can be read");
    let mut found = Vec::new();
    for entry in &resource.body {
        let (id, value, attributes): (_, _, &[Attribute<&str>]) = match entry {
            Entry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes),
            _ => continue,
        };
        value.into_iter().for_each(|pattern| gather(id, pattern, &mut found));
        for attribute in attributes {
            gather(&format!("{id}.{}", attribute.id.name), &attribute.value, &mut found);
        }
    }
    found
}

fn gather(key: &str, pattern: &Pattern<&str>, found: &mut Vec<(String, String)>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push((key.to_owned(), (*value).to_owned())),
            PatternElement::Placeable { expression } => match expression {
                Expression::Select { variants, .. } => {
                    variants.iter().for_each(|variant| gather(key, &variant.value, found));
                }
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    found.push((key.to_owned(), (*value).to_owned()));
                }
                Expression::Inline(_) => {}
            },
        }
    }
}

/// Names of all values of a field, as the reader lists them when it is given a wrong one.
fn names_of<T: DeserializeOwned + std::fmt::Debug>() -> Vec<String> {
    let refusal = serde_json::from_str::<T>("\"?\"").expect_err("no value is called ?").to_string();
    let names: Vec<String> = refusal.split('`').skip(3).step_by(2).map(str::to_owned).collect();
    assert!(names.len() > 1, "{refusal}");
    names
}

/// Faults in rendering a key with any of the values that its variables may take.
fn faults(words: &Words, key: &str, variables: &BTreeSet<String>) -> Vec<String> {
    let mut found = Vec::new();
    for value in [Arg::from(0), Arg::from(1), Arg::from(2), Arg::from("word")] {
        let args: Vec<(&str, Arg<'_>)> = variables.iter().map(|name| (name.as_str(), value.clone())).collect();
        found.extend(words.faults(key, &args));
        match words.get(key, &args) {
            Some(text) if text.contains(['{', '}']) => found.push(format!("{key} shows a brace: {text}")),
            Some(_) => {}
            None => found.push(format!("{key} is not there")),
        }
    }
    found
}

/// The variables that each key of a words file refers to.
fn variables(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let keys = locale::keys(text).keys.into_iter();
    keys.map(|key| (key.name(), key.variables.iter().map(|(name, _)| (*name).to_owned()).collect())).collect()
}

/// What moves a mood besides what the teller does.
const OTHER_CAUSES: [Cause; 7] = [
    Cause::Audience,
    Cause::Waiting,
    Cause::Cooling,
    Cause::Grievance,
    Cause::Impatience,
    Cause::Cap,
    Cause::Limit,
];

#[test]
fn both_languages_have_the_same_keys_and_variables() {
    for pair in files().chunks(2) {
        let [source, other] = [&pair[0], &pair[1]].map(|file| variables(&file.text));
        assert!(!source.is_empty());
        let missing: Vec<_> = source.keys().filter(|key| !other.contains_key(*key)).collect();
        let extra: Vec<_> = other.keys().filter(|key| !source.contains_key(*key)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{}: missing {missing:?}, extra {extra:?}", pair[1].path);
        // A language may leave a choice of wording out, but refers to the same things.
        for (key, names) in &source {
            let own = |names: &BTreeSet<String>| -> Vec<String> {
                names.iter().filter(|name| !["mood", "variant"].contains(&name.as_str())).cloned().collect()
            };
            let mut translated = own(&other[key]);
            if !names.contains("count") {
                // Only the translation has a plural.
                translated.retain(|name| name != "count");
            }
            assert_eq!(own(names), translated, "{}: {key}", pair[1].path);
        }
    }
}

#[test]
fn every_word_of_the_program_and_the_catalogue_can_be_said() {
    // Some of it speaks of the customer, so a pack must be there.
    let pack = packs::library().pack("stuck_card").expect("the pack is playable");
    for lang in Lang::ALL {
        let words = packs::library().pack_words(pack, lang);
        for file in files().iter().filter(|file| file.lang == lang).take(2) {
            for (key, variables) in variables(&file.text) {
                let found = faults(&words, &key, &variables);
                assert!(found.is_empty(), "{}: {found:#?}", file.path);
            }
        }
    }
}

#[test]
fn every_word_of_a_pack_can_be_said_in_every_mood_and_variant() {
    for pack in packs::library().packs() {
        for lang in Lang::ALL {
            let words = packs::library().pack_words(pack, lang);
            for (key, variables) in variables(&pack.texts[&format!("{}.ftl", lang.tag())]) {
                if key.starts_with('-') {
                    continue;
                }
                for band in Band::ALL {
                    for variant in ["a", "b", "c"] {
                        let args = [("mood", band.name().into()), ("variant", variant.into())];
                        let found = words.faults(&key, &args);
                        assert!(found.is_empty(), "{}/{}: {found:?} {variables:?}", pack.id, lang.tag());
                        let text = words.get(&key, &args).unwrap();
                        // Some customers go without a word.
                        assert!(!text.trim().is_empty() || key.starts_with("end-"), "{}: {key} is empty", pack.id);
                        assert!(!text.contains(['{', '}']), "{}: {key}: {text:?}", pack.id);
                    }
                }
            }
        }
    }
}

#[test]
fn every_message_of_the_program_is_there_in_both_languages() {
    let source = packs::read("src/locale/msg.rs");
    let keys: Vec<&str> = source.split("Msg(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(keys.len() > 50);
    for file in files().iter().take(2) {
        let there = variables(&file.text);
        let missing: Vec<_> = keys.iter().filter(|key| !there.contains_key(**key)).collect();
        assert!(missing.is_empty(), "{} lacks {missing:?}", file.path);
    }
}

/// Keys that follow from names in the data or in the code.
fn derived_keys() -> Vec<String> {
    let catalogue = packs::built_in_catalogue();
    let mut keys = Vec::new();
    let mut all = |prefix: &str, names: &[String], parts: &[&str]| {
        for name in names {
            keys.extend(parts.iter().map(|part| format!("{prefix}-{name}{part}")));
        }
    };
    let plain: &[&str] = &[""];
    all("band", &names_of::<Band>(), plain);
    all("mode", &names_of::<Mode>(), &["", ".about"]);
    all("grade", &names_of::<Grade>(), plain);
    all("area", &names_of::<Area>(), plain);
    all("level", &names_of::<Level>(), plain);
    all("severity", &names_of::<Severity>(), plain);
    all("mistake", &names_of::<Mistake>(), &["", ".about"]);
    all("question", &names_of::<Question>(), &["", ".about"]);
    all("answer", &names_of::<Answer>(), &["", ".about"]);
    all("policy", &names_of::<Policy>(), plain);
    all("ending", &names_of::<Ending>(), plain);
    let names = |names: Vec<&str>| -> Vec<String> { names.into_iter().map(str::to_owned).collect() };
    all("act", &names(catalogue.acts().map(|(_, act)| &*act.name).collect()), &["", ".chip"]);
    all(
        "principle",
        &names(catalogue.principles().map(|(_, p)| &*p.name).collect()),
        &["", ".about", ".shown", ".missed", ".line-1", ".line-2", ".slip"],
    );
    all(
        "rule",
        &names(catalogue.rules().map(|(_, rule)| &*rule.name).collect()),
        &["", ".about", ".basis", ".breach"],
    );
    all("persona", &names(catalogue.persona_names().collect()), &["", ".about"]);
    for framework in packs::built_in().frameworks() {
        let name = std::slice::from_ref(&framework.name);
        all("framework", name, &["", ".about"]);
        for item in framework.all_items() {
            all("framework", name, &[&format!(".{}", item.name)]);
            if item.caution {
                all("framework", name, &[&format!(".{}-caution", item.name)]);
            }
        }
    }
    all("diag", &diagnostic_codes(), plain);
    keys
}

/// All codes, as the one table of them has them.
fn diagnostic_codes() -> Vec<String> {
    let source = packs::read("src/engine/diagnostic.rs");
    let codes: Vec<String> =
        source.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect();
    assert!(codes.len() > 30);
    codes
}

#[test]
fn every_key_that_follows_from_a_name_is_there_in_both_languages() {
    for lang in Lang::ALL {
        let words = packs::built_in().words(lang);
        for key in derived_keys() {
            let args = [("name", "x".into()), ("detail", "x".into())];
            assert_eq!(words.faults(&key, &args), Vec::<String>::new(), "{}", lang.tag());
        }
    }
}

#[test]
fn every_cause_and_every_note_has_its_words() {
    use NoteKind::{
        AllTalk, ClosedTooSoon, EarlyApology, FaultBeforeFacts, InPublic, LimitTooSoon, Premature, PutOutOfSight,
        Repeated, SentAround, UnansweredVenting,
    };
    let scenario = packs::stuck_card();
    let (act, _) = scenario.catalogue().acts().next().unwrap();
    for lang in Lang::ALL {
        let words = packs::built_in().words(lang);
        let script = Script::new(&scenario, &words);
        for cause in [Cause::Act(act)].into_iter().chain(OTHER_CAUSES) {
            let text = script.cause(cause);
            assert!(!text.contains('-') || lang == Lang::En, "{cause:?}: {text}");
            assert!(!text.starts_with("cause-") && !text.starts_with("act-"), "{text}");
        }
        let name = words.text(&format!("act-{}", scenario.catalogue().act(act).name));
        for kind in [
            AllTalk,
            ClosedTooSoon,
            EarlyApology,
            FaultBeforeFacts,
            InPublic,
            LimitTooSoon,
            Premature,
            PutOutOfSight,
            Repeated,
            SentAround,
            UnansweredVenting,
        ] {
            let text = script.note(&Note { act, kind });
            // The onlookers are there for every act of a turn, so that note names none.
            let names_act = text.starts_with(&name) && text.len() > name.len();
            assert!(names_act || (kind == InPublic && !text.is_empty()), "{kind:?}: {text}");
        }
    }
}

#[test]
fn texts_found_beforehand_are_those_that_their_keys_have() {
    for pack in packs::library().packs() {
        let scenario = pack.scenario().unwrap_or_else(|| panic!("{}: {:#?}", pack.id, pack.diagnostics));
        for lang in Lang::ALL {
            let found = packs::library().pack_words(pack, lang);
            assert!(!found.lines(scenario.hash()).is_empty(), "{}: something was found", pack.id);
            // The same words under another name: everything is looked up.
            let plain = packs::library().pack_words(pack, lang).with_lines("nobody", std::iter::empty());
            let (found, plain) = (Script::new(scenario, &found), Script::new(scenario, &plain));
            assert_eq!(found.customer(), plain.customer());
            let acts = scenario.catalogue().acts().map(|(id, _)| Cause::Act(id));
            for cause in acts.chain(OTHER_CAUSES) {
                assert_eq!(found.cause(cause), plain.cause(cause), "{cause:?}");
            }
            for (reply, about) in scenario.replies() {
                assert_eq!(found.reply(reply), plain.reply(reply), "{}: {}", pack.id, about.name);
            }
            for (step, about) in scenario.steps() {
                for band in Band::ALL {
                    for variant in [Variant::A, Variant::B, Variant::C] {
                        let [found, plain] = [&found, &plain].map(|script| script.at_step(step, band, variant));
                        assert_eq!(found, plain, "{}: {} in {band:?}, {variant:?}", pack.id, about.name);
                    }
                }
            }
        }
    }
}

#[test]
fn every_ending_and_every_danger_has_its_words_in_every_pack() {
    for pack in packs::library().packs() {
        let scenario = pack.scenario().unwrap_or_else(|| panic!("{}: {:#?}", pack.id, pack.diagnostics));
        for lang in Lang::ALL {
            let words = packs::library().pack_words(pack, lang);
            let script = Script::new(scenario, &words);
            for ending in Ending::ALL {
                let said = script.last_words(ending);
                assert!(!said.manner.contains("end-") && !script.summary(ending).contains("end-"), "{}", pack.id);
            }
            for danger in [Danger::Leave, Danger::Escalate, Danger::Time] {
                assert!(!script.danger(danger).contains("last-chance"), "{}: {danger:?}", pack.id);
            }
        }
    }
}

#[test]
fn codes_of_diagnostics_are_told_apart_and_only_unused_words_are_a_warning() {
    let codes = diagnostic_codes();
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "no code is given twice: {codes:?}");
    assert!(codes.iter().all(|code| code.len() == 3 && "FSWC".contains(&code[..1])), "{codes:?}");
    assert!(FaultLevel::Warning < FaultLevel::Error);
}

fn is_hanzi(letter: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&letter)
}

#[test]
fn chinese_is_punctuated_in_full_width() {
    for file in files().iter().filter(|file| file.lang == Lang::ZhCn) {
        for (key, text) in texts(&file.text) {
            let letters: Vec<char> = text.chars().collect();
            for three in letters.windows(3) {
                let is_wrong = is_hanzi(three[0]) && ",.?!:;()".contains(three[1]) && is_hanzi(three[2]);
                assert!(!is_wrong, "{}: {key}: {text}", file.path);
            }
            for two in letters.windows(2) {
                assert!(!(is_hanzi(two[0]) && ",?!:;".contains(two[1])), "{}: {key}: {text}", file.path);
            }
        }
    }
}

#[test]
fn english_has_straight_quotes_and_no_chinese_punctuation() {
    for file in files().iter().filter(|file| file.lang == Lang::En) {
        for (key, text) in texts(&file.text) {
            let odd = text.chars().find(|&letter| {
                "“”‘’，。？！：；、（）".contains(letter) || (is_hanzi(letter) && key != "app-name")
            });
            assert_eq!(odd, None, "{}: {key}: {text}", file.path);
        }
    }
}

#[test]
fn names_of_acts_fit_on_their_chips() {
    for lang in Lang::ALL {
        let (name_most, chip_most) = if lang == Lang::ZhCn { (8, 6) } else { (usize::MAX, 16) };
        let words = packs::built_in().words(lang);
        for (_, act) in packs::built_in_catalogue().acts() {
            let length = |key: String| words.text(&key).chars().count();
            assert!(length(format!("act-{}", act.name)) <= name_most, "{} {}", lang.tag(), act.name);
            assert!(length(format!("act-{}.chip", act.name)) <= chip_most, "{} {}", lang.tag(), act.name);
        }
    }
}
