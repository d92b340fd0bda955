//! A session of any pack that ships, led by bytes: replies, open or not, rewinds, hints and branches; what must hold is
//! looked at after each.
#![no_main]
#![allow(clippy::disallowed_methods, reason = "the macro of the fuzzer writes a file")]

use std::path::Path;
use std::sync::{Arc, LazyLock};

use counterpoise::catalog::{Library, Places};
use counterpoise::engine::mood::Axes;
use counterpoise::engine::score::Score;
use counterpoise::engine::{Attempt, Event, Mode, Offer, ReplyId, Scenario, Session, Setup};
use libfuzzer_sys::fuzz_target;

const CLOSE: f64 = 1e-9;

static SCENARIOS: LazyLock<Vec<Arc<Scenario>>> = LazyLock::new(|| {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/packs");
    let library = Library::load(&Places { folders: vec![packs] });
    library.packs().iter().filter_map(|pack| pack.scenario().cloned()).collect()
});

fuzz_target!(|bytes: &[u8]| {
    let [pack, mode, seed, calls @ ..] = bytes else { return };
    let scenario = &SCENARIOS[usize::from(*pack) % SCENARIOS.len()];
    let mode = Mode::ALL[usize::from(*mode) % Mode::ALL.len()];
    let seed = u64::from(*seed).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut session = Session::begin(Arc::clone(scenario), Setup { seed, mode });
    assert_legal(&session);
    for call in calls {
        let before = session.clone();
        if !obey(&mut session, *call) {
            assert_eq!(session, before, "a call that fails changes nothing");
            continue;
        }
        assert_legal(&session);
        assert!(mode == Mode::Practice || session.rewinds() == 0);
        assert!(mode != Mode::Assessment || session.hints().is_empty());
    }
    assert_recorded(&session);
});

/// Does what a byte asks for; whether that could be done.
fn obey(session: &mut Session, call: u8) -> bool {
    let number = usize::from(call & 0b1_1111);
    match call >> 5 {
        0..=3 => take(session, usize::from(call & 0b111_1111)),
        4 => choose_any(session, number),
        5 => session.rewind(number).is_ok(),
        6 => session.take_hint().is_ok(),
        _ => match session.branch(number) {
            Ok(branch) => {
                assert_legal(&branch);
                false
            }
            Err(_) => false,
        },
    }
}

/// Takes one of the open replies.
fn take(session: &mut Session, pick: usize) -> bool {
    let open: Vec<Offer> = session.offers().into_iter().filter(|offer| !offer.locked).collect();
    let Some(offer) = open.get(pick % open.len().max(1)) else { return false };
    let events = session.choose(offer.reply).expect("an open offer can be chosen");
    let moves = events.iter().filter(|event| matches!(event, Event::MoodMoved { .. })).count();
    assert_eq!(moves, usize::from(session.is_mood_shown()), "the mood's account is given once a turn");
    assert_turn(session);
    true
}

/// Tries a reply whether it is offered here or not.
fn choose_any(session: &mut Session, number: usize) -> bool {
    let replies: Vec<ReplyId> = session.scenario().replies().map(|(id, _)| id).collect();
    // Apart, so that few numbers reach all steps.
    let reply = replies[number * 7 % replies.len()];
    let is_open = session.offers().contains(&Offer { reply, locked: false });
    assert_eq!(session.choose(reply).is_ok(), is_open, "what is offered, and nothing else, can be said");
    is_open
}

fn axes(at: &Axes) -> [f64; 5] {
    [at.anger, at.heard, at.trust, at.resolution, at.facts]
}

/// What must hold of the turn just played.
fn assert_turn(session: &Session) {
    let turn = session.turns().last().expect("a reply was taken");
    assert!(axes(&turn.after).iter().all(|value| (0.0..=1.0).contains(value)), "{:?}", turn.after);
    assert!((-CLOSE..=100.0 + CLOSE).contains(&turn.meter), "{}", turn.meter);
    for axis in 0..5 {
        let told: f64 = turn.ledger.changes.iter().map(|change| axes(&change.step)[axis]).sum();
        let moved = axes(&turn.after)[axis] - axes(&turn.before)[axis];
        assert!((told - moved).abs() <= CLOSE, "axis {axis}: told {told}, moved {moved}");
    }
    let points: f64 = turn.ledger.changes.iter().map(|change| change.points).sum();
    assert!((points - turn.change()).abs() <= CLOSE, "told {points}, moved {}", turn.change());
    let account = turn.account(3);
    let told: f64 = account.causes.iter().map(|change| change.points).sum::<f64>() + account.rest;
    assert!((told - turn.change()).abs() <= CLOSE);
}

/// What must hold of a session at any time.
fn assert_legal(session: &Session) {
    let offers = session.offers();
    assert_eq!(offers.is_empty(), session.ending().is_some(), "offers are empty when, and only when, it is over");
    assert!(offers.is_empty() || offers.iter().any(|offer| !offer.locked), "there is something to say");
    assert!(axes(&session.mood().at).iter().all(|value| (0.0..=1.0).contains(value)));
    assert!(session.turns().len() <= session.scenario().turn_limit());
    assert_eq!(&session.turns().last().map_or(session.mood().at, |turn| turn.after), &session.mood().at);
    assert_eq!(&session.before_turn(usize::MAX).turns(), &session.turns(), "played again, it is the same");
}

/// The record of the session is true, and replaying it gives the session.
fn assert_recorded(session: &Session) {
    let score = Score::of(session);
    assert!((0.0..=100.0).contains(&score.total), "{}", score.total);
    assert!(score.process.ratings.iter().all(|rating| rating.value <= 4));
    let json = serde_json::to_string(&Attempt::of(session, "en")).expect("a record can be written");
    let attempt: Attempt = serde_json::from_str(&json).expect("what was written can be read");
    let (replayed, impossible) = attempt.replay(session.scenario());
    assert_eq!(impossible, None);
    assert_eq!(&replayed, session);
    assert_eq!(attempt.verify(session.scenario()), vec![]);
}
