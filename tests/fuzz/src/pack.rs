//! The bytes of a pack, read as `check` reads them: encoding, syntax, names, words, and every fault drawn; what
//! can be played is played.
#![no_main]
#![allow(clippy::disallowed_methods, reason = "the macro of the fuzzer writes a file")]

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use counterpoise::catalog::{Library, Pack, Places, Script};
use counterpoise::cli::told::{Told, draw};
use counterpoise::engine::diagnostic::Diagnostic;
use counterpoise::engine::score::Score;
use counterpoise::engine::{Mode, Session, Setup};
use counterpoise::locale::{self, Lang, Words};
use libfuzzer_sys::fuzz_target;

/// What stands between the files of a pack; neither RON nor Fluent has it.
const BETWEEN: u8 = 0x1E;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::load(&Places::built_in()));
static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| Lang::ALL.map(|lang| LIBRARY.words(lang)));

fuzz_target!(|bytes: &[u8]| {
    let files = ["scenario.ron", "zh-CN.ftl", "en.ftl"].into_iter().zip(bytes.split(|&byte| byte == BETWEEN));
    let pack = LIBRARY.read("pack", files);
    assert_eq!(pack.scenario().is_none(), pack.diagnostics.iter().any(Diagnostic::is_error));
    let mut drawn = Vec::new();
    let mut kinds = BTreeSet::new();
    for fault in &pack.diagnostics {
        assert_placed(&pack, fault);
        // Drawing costs more than all the rest, and more faults of a kind are drawn no differently.
        if !kinds.insert((fault.code, &fault.place.file)) {
            continue;
        }
        // The languages take turns: what is drawn differs by its words alone.
        let words = &WORDS[fault.place.span.start % WORDS.len()];
        drawn.clear();
        draw(&mut drawn, &Told::fault(fault, words), "pack", &pack.texts, words, false)
            .expect("memory can be written to");
    }
    for (_, text) in pack.texts.iter().filter(|(name, _)| name.ends_with(".ftl")) {
        for key in locale::keys(text).keys {
            assert!(text.get(key.span.clone()).is_some());
            key.source();
            // Texts with more wordings than anybody can look at are refused.
            if pack.scenario().is_some() {
                assert_eq!(key.wordings().len(), key.size().0);
            }
        }
    }
    play(&pack);
});

fn assert_placed(pack: &Pack, fault: &Diagnostic) {
    for place in [Some(&fault.place), fault.related.as_ref()].into_iter().flatten() {
        // A file that was refused as a whole has no text to point into.
        let Some(text) = pack.texts.get(&place.file) else { continue };
        assert!(text.get(place.span.clone()).is_some(), "{fault:?} is not a stretch of {}", place.file);
    }
}

/// Plays the first open reply again and again, and asks for all that a person would be shown.
fn play(pack: &Pack) {
    let Some(scenario) = pack.scenario() else { return };
    for lang in Lang::ALL {
        let words = pack.words(lang, &[]);
        let script = Script::new(scenario, &words);
        let setup = Setup { seed: scenario.steps().len() as u64, mode: Mode::Practice };
        let mut session = Session::begin(Arc::clone(scenario), setup);
        for _ in 0..6 {
            script.now(&session);
            for offer in session.offers() {
                script.reply(offer.reply);
                script.why(offer.reply);
            }
            let open = session.offers().into_iter().find(|offer| !offer.locked);
            assert_eq!(open.is_none(), session.ending().is_some(), "there is always something to say");
            let Some(open) = open else { break };
            session.choose(open.reply).expect("an open offer can be chosen");
            for turn in session.turns() {
                script.account(turn, 3).count();
                script.notes(turn);
            }
        }
        let total = Score::of(&session).total;
        assert!((0.0..=100.0).contains(&total), "{total}");
    }
}
