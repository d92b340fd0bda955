//! What must hold in every session, whatever the scenario and whoever plays it.

use std::sync::Arc;

use counterpoise::engine::mood::{Axes, Band, State};
use counterpoise::engine::score::{Grade, Score};
use counterpoise::engine::{
    Attempt, Danger, Ending, Event, Events, Mode, Offer, Offers, Scenario, Session, Setup, Severity, StepId,
};
use proptest::prelude::*;
use proptest::sample::select;

use crate::packs;
use crate::plan::{any_catalogue, any_plan};

pub const CLOSE: f64 = 1e-9;

pub fn any_setup() -> impl Strategy<Value = Setup> {
    (prop_oneof![Just(0u64), any::<u64>()], select(Mode::ALL.to_vec()))
        .prop_map(|(seed, mode)| Setup { seed, mode })
}

/// A scenario drawn at random, or one that ships or was made for tests.
pub fn any_scenario() -> impl Strategy<Value = Arc<Scenario>> {
    let known: Vec<_> = packs::built_in_scenarios().into_iter().chain([packs::stuck_card()]).collect();
    let drawn = (any_plan(), any_catalogue()).prop_map(|(plan, catalogue)| plan.read(&catalogue));
    prop_oneof![1 => select(known), 2 => drawn]
}

pub fn picks() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(0usize..36, 0..25)
}

/// Takes one of the open replies; nothing when the talk is over.
fn take(session: &mut Session, pick: usize) -> Option<Events> {
    let open: Vec<Offer> = session.offers().into_iter().filter(|offer| !offer.locked).collect();
    let offer = open.get(pick % open.len().max(1))?;
    Some(session.choose(offer.reply).expect("an open offer can be chosen"))
}

/// Plays a session; each turn comes with what happened in it.
pub fn play(scenario: &Arc<Scenario>, setup: Setup, picks: &[usize]) -> (Session, Vec<Events>) {
    let mut session = Session::begin(Arc::clone(scenario), setup);
    let events = picks.iter().map_while(|&pick| take(&mut session, pick)).collect();
    (session, events)
}

/// Everything that can be seen of a session, but for how often it was rewound.
type Sight = (State, f64, Band, StepId, usize, Option<Ending>, Option<Danger>, bool, Offers, Vec<bool>, String);

fn sight(session: &Session) -> Sight {
    let flags = session.scenario().flags().map(|(id, _)| session.has_flag(id)).collect();
    let turns = format!("{:?}", session.turns());
    (
        *session.mood(),
        session.meter(),
        session.band(),
        session.step(),
        session.turns().len(),
        session.ending(),
        session.last_chance(),
        session.is_tell_showing(),
        session.offers(),
        flags,
        turns,
    )
}

fn assert_legal(session: &Session) {
    let offers = session.offers();
    assert_eq!(offers.is_empty(), session.ending().is_some(), "offers are empty when, and only when, it is over");
    assert!(session.ending().is_some() || offers.iter().any(|offer| !offer.locked), "there is something to say");
    for offer in offers {
        let taken = session.clone().choose(offer.reply);
        assert_eq!(taken.is_ok(), !offer.locked, "an offer can be taken unless it is locked");
    }
}

fn axes(at: &Axes) -> [f64; 5] {
    [at.anger, at.heard, at.trust, at.resolution, at.facts]
}

/// The index of the first turn whose events hold what is looked for.
fn first_turn(events: &[Events], is_it: impl Fn(&Event) -> bool) -> Option<usize> {
    events.iter().position(|turn| turn.iter().any(&is_it))
}

/// Plays on with the harshest reply, which is how customers leave.
fn play_badly(scenario: &Arc<Scenario>, setup: Setup) -> (Session, Vec<Events>) {
    let mut session = Session::begin(Arc::clone(scenario), setup);
    let mut events = Vec::new();
    loop {
        let worst = session
            .offers()
            .into_iter()
            .filter(|offer| !offer.locked)
            .map(|offer| {
                let mut tried = session.clone();
                tried.choose(offer.reply).expect("an open offer can be chosen");
                (tried.meter(), offer.reply)
            })
            .min_by(|a, b| a.0.total_cmp(&b.0));
        let Some((_, reply)) = worst else { return (session, events) };
        events.push(session.choose(reply).expect("it could be chosen just now"));
    }
}

fn assert_no_surprise(session: &Session, events: &[Events]) {
    let Some(ending) = session.ending() else { return };
    let last = events.len() - 1;
    let told = |is_it: fn(&Event) -> bool| first_turn(events, is_it).is_some_and(|turn| turn < last);
    let at_limit = events.len() >= session.scenario().turn_limit();
    if matches!(ending, Ending::Left | Ending::Escalated) || (at_limit && ending != Ending::Crisis) {
        assert!(told(|event| matches!(event, Event::TellShown(_))), "{ending:?} without a tell");
        assert!(told(|event| matches!(event, Event::LastChanceGiven(_))), "{ending:?} without a last chance");
        let cue = session.turns()[last - 1].last_chance;
        assert!(cue.is_some(), "no cue stood when the last word was said before {ending:?}");
        assert!(session.before_turn(last + 1).is_tell_showing(), "no tell stood before {ending:?}");
        if !at_limit {
            assert_ne!(cue, Some(Danger::Time), "{ending:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn every_turn_stays_in_range_and_its_causes_add_up(
        scenario in any_scenario(), setup in any_setup(), picks in picks(),
    ) {
        let (session, events) = play(&scenario, setup, &picks);
        let weights = scenario.catalogue().tuning().meter;
        for turn in session.turns() {
            prop_assert!(axes(&turn.after).iter().all(|value| (0.0..=1.0).contains(value)), "{:?}", turn.after);
            prop_assert!((-CLOSE..=100.0 + 1e-4).contains(&turn.meter));
            for i in 0..5 {
                let told: f64 = turn.ledger.changes.iter().map(|change| axes(&change.step)[i]).sum();
                let moved = axes(&turn.after)[i] - axes(&turn.before)[i];
                prop_assert!((told - moved).abs() <= CLOSE, "axis {i}: told {told}, moved {moved}");
            }
            let points: f64 = turn.ledger.changes.iter().map(|change| change.points).sum();
            prop_assert!((points - (turn.meter - turn.meter_before)).abs() <= CLOSE);
            prop_assert!((turn.meter - weights.meter(&turn.after)).abs() <= CLOSE);
        }
        let shown = if setup.mode == Mode::Assessment { &events[..0] } else { &events[..] };
        for turn in shown {
            let moves = turn.iter().filter(|event| matches!(event, Event::MoodMoved { .. })).count();
            prop_assert_eq!(moves, 1, "the mood's account is given once a turn");
        }
    }

    #[test]
    fn a_replay_equals_the_original_and_its_record_is_true(
        scenario in any_scenario(), setup in any_setup(), picks in picks(),
    ) {
        let (session, _) = play(&scenario, setup, &picks);
        let json = serde_json::to_string(&Attempt::of(&session, "en")).unwrap();
        let attempt: Attempt = serde_json::from_str(&json).unwrap();
        let (replayed, impossible) = attempt.replay(&scenario);
        prop_assert_eq!(impossible, None);
        prop_assert_eq!(&replayed, &session);
        prop_assert_eq!(attempt.verify(&scenario), vec![]);
        prop_assert_eq!(&session.before_turn(usize::MAX), &session);
    }

    #[test]
    fn rewinding_is_as_if_it_had_never_been_played(
        scenario in any_scenario(), seed in any::<u64>(), first in picks(), then in picks(), back in 0usize..25,
    ) {
        let setup = Setup { seed, mode: Mode::Practice };
        let (mut session, _) = play(&scenario, setup, &first);
        prop_assume!(!session.turns().is_empty());
        let turn = back % session.turns().len() + 1;
        let kept = turn - 1;
        session.rewind(turn).unwrap();
        prop_assert_eq!(session.rewinds(), 1);
        let (mut fresh, _) = play(&scenario, setup, &first[..kept]);
        prop_assert_eq!(sight(&session), sight(&fresh));
        for pick in then {
            prop_assert_eq!(take(&mut session, pick), take(&mut fresh, pick));
            prop_assert_eq!(sight(&session), sight(&fresh));
        }
        prop_assert_eq!(Score::of(&session), Score::of(&fresh));
        prop_assert_eq!(fresh.rewinds(), 0);
    }

    #[test]
    fn nobody_leaves_escalates_or_runs_out_of_time_without_a_tell_and_a_last_chance(
        scenario in any_scenario(), setup in any_setup(), picks in picks(),
    ) {
        let (session, events) = play(&scenario, setup, &picks);
        assert_no_surprise(&session, &events);
        let (session, events) = play_badly(&scenario, setup);
        prop_assert!(session.ending().is_some());
        assert_no_surprise(&session, &events);
    }

    #[test]
    fn no_sequence_of_calls_puts_a_session_in_an_illegal_state(
        scenario in any_scenario(), setup in any_setup(),
        calls in prop::collection::vec((0usize..4, any::<prop::sample::Index>(), 0usize..12), 0..40),
    ) {
        let mut session = Session::begin(Arc::clone(&scenario), setup);
        assert_legal(&session);
        for (call, any_reply, number) in calls {
            let before = session.clone();
            let succeeded = match call {
                0 => session.rewind(number).is_ok(),
                1 => session.choose(any_reply.get(&scenario.replies().collect::<Vec<_>>()).0).is_ok(),
                _ => take(&mut session, number).is_some(),
            };
            if !succeeded {
                prop_assert_eq!(&session, &before, "a call that fails changes nothing");
            }
            prop_assert!(setup.mode == Mode::Practice || session.rewinds() == 0);
            assert_legal(&session);
        }
    }

    #[test]
    fn totals_are_in_range_and_a_breach_caps_them(
        scenario in any_scenario(), setup in any_setup(), picks in picks(),
    ) {
        let (session, _) = play(&scenario, setup, &picks);
        let score = Score::of(&session);
        let most = match score.breaches.iter().map(|breach| breach.severity).max() {
            Some(Severity::Critical) => 39.0,
            Some(Severity::Major) => 69.0,
            Some(Severity::Minor) => 95.0,
            None => 100.0,
        };
        prop_assert!((0.0..=most).contains(&score.total), "{} > {most}", score.total);
        prop_assert_eq!(score.grade, Grade::of(score.total));
        if session.ending() == Some(Ending::Crisis) {
            prop_assert!(score.total <= 49.0);
        }
        for (part, most) in score.parts().into_iter().zip([45.0, 25.0, 30.0]) {
            prop_assert!((0.0..=most + CLOSE).contains(&part), "{part} of {most}");
        }
        prop_assert!(score.process.ratings.iter().all(|rating| rating.value <= 4));
    }

    #[test]
    fn breaking_a_rule_never_raises_the_total(
        plan in any_plan(), catalogue in any_catalogue(), setup in any_setup(), picks in picks(), pick in 0usize..64,
        rule in select(packs::built_in_catalogue().rules().map(|(_, rule)| rule.name.clone()).collect::<Vec<_>>()),
    ) {
        let (honest, _) = play(&plan.read(&catalogue), setup, &picks);
        let (broken, _) = play(&plan.breaking(pick, &rule).read(&catalogue), setup, &picks);
        prop_assert_eq!(honest.mood(), broken.mood(), "a rule is not the customer's business");
        prop_assert_eq!(honest.ending(), broken.ending());
        let [honest, broken] = [honest, broken].map(|session| Score::of(&session).total);
        prop_assert!(broken <= honest, "{broken} > {honest}");
    }

    #[test]
    fn the_seed_moves_the_order_and_not_what_a_reply_does(
        scenario in any_scenario(), seeds in prop::array::uniform2(any::<u64>()),
    ) {
        if scenario.temperament() > 0.0 {
            return Ok(());
        }
        let [a, b] = seeds.map(|seed| Session::begin(Arc::clone(&scenario), Setup { seed, mode: Mode::Practice }));
        for offer in a.offers() {
            prop_assert!(b.offers().contains(&offer));
            let [a, b] = [&a, &b].map(|session| {
                let mut session = session.clone();
                session.choose(offer.reply).ok().map(|_| *session.mood())
            });
            prop_assert_eq!(a, b);
        }
    }
}

#[test]
fn two_harsh_words_in_a_row_are_seen_to_end_it() {
    let scenario = packs::stuck_card();
    let (session, events) = play_badly(&scenario, Setup::default());
    assert!(matches!(session.ending(), Some(Ending::Left | Ending::Escalated)), "{:?}", session.ending());
    assert_no_surprise(&session, &events);
}

#[test]
fn seed_zero_is_the_customer_as_written_and_others_differ_within_the_temperament() {
    let scenario = packs::stuck_card();
    let anger = |seed| {
        let session = Session::begin(Arc::clone(&scenario), Setup { seed, mode: Mode::Practice });
        session.mood().at.anger
    };
    let written = scenario.customer().start.anger;
    assert_eq!(anger(0), written);
    let most = written * 0.5 * scenario.temperament();
    let others: Vec<f64> = (1..50).map(anger).collect();
    assert!(others.iter().all(|anger| (anger - written).abs() <= most));
    assert!(others.iter().any(|anger| *anger != written));
}

#[test]
fn replies_are_shown_in_another_order_for_another_seed_and_in_the_same_for_the_same() {
    let scenario = packs::stuck_card();
    let order = |seed| Session::begin(Arc::clone(&scenario), Setup { seed, mode: Mode::Practice }).offers();
    assert_eq!(order(7), order(7));
    assert!((1..20).any(|seed| order(seed) != order(0)));
}

#[test]
fn a_hint_on_a_way_that_was_taken_back_stays_on_record() {
    let scenario = packs::stuck_card();
    let (mut session, _) = play(&scenario, Setup::default(), &[0, 0]);
    session.take_hint().unwrap();
    session.rewind(1).unwrap();
    session.take_hint().unwrap();
    assert_eq!(session.hints(), [3, 1]);
    let (replayed, impossible) = Attempt::of(&session, "en").replay(&scenario);
    assert_eq!(impossible, None);
    assert_eq!(replayed, session);
}
