//! What a debrief says of a run is true: its losses, what was reachable, what another reply would have done.

use std::fmt::Write;
use std::sync::Arc;

use counterpoise::authoring::{Origin, Reach, what_if};
use counterpoise::engine::score::{LossReason, Score};
use counterpoise::engine::{
    Attempt, Event, Falsehood, HintError, Mode, ReplyId, RewindError, Scenario, Session, Setup,
};
use proptest::prelude::*;
use proptest::sample::select;

use crate::laws::{CLOSE, any_scenario, any_setup, picks, play};
use crate::packs;
use crate::plan::{any_catalogue, any_plan};

/// The reference's ideal run.
const IDEAL: [&[&str]; 9] = [
    &["greet", "comfort"],
    &["listen", "ask_open"],
    &["reflect", "name_emotion"],
    &["apologise_feeling", "thank"],
    &["ask_facts_soft"],
    &["explain_reason", "give_options"],
    &["ask_consent", "act_now"],
    &["commit_time"],
    &["confirm_close", "follow_up"],
];

/// A session in which exactly these acts are used, turn after turn, with the customer of the reference; `extra` goes
/// into the reply of the turn counted from 0.
fn acting(turns: &[&[&str]], extra: Option<(usize, &str)>) -> Session {
    let mut text = String::from(
        r#"(format: 1, id: "acting", as_of: "2026-11", jurisdiction: "CN", area: counter, level: advanced, minutes: 5,
        customer: (persona: "default", portrait: "young_man", wants: solution,
                   start: (anger: 0.72, heard: 0.12, trust: 0.28)),
        situation: (grievance: 0.7, stakes: 0.7, failure: process, need: 0.6, public: true, bystanders: 0.5),
        expects: {"respect_fairness": 1, "active_listening": 1, "clarify_restate": 2, "emotion_validation": 1,
                  "sincere_apology": 1, "options_choice": 2, "clear_explanation": 1, "timely_action": 2, "close_loop": 1},
        briefing: (know: 1, goal: 1, bounds: [], opening: 1), turn_limit: 20, start: "t0", steps: {"#,
    );
    for (i, acts) in turns.iter().enumerate() {
        let to = if i + 1 == turns.len() { "end".to_owned() } else { format!("t{}", i + 1) };
        let extra = extra.filter(|(at, _)| *at == i).map_or("", |(_, extra)| extra);
        write!(text, "\"t{i}\": (replies: [(id: \"r\", acts: {acts:?}, {extra} to: \"{to}\"), ").unwrap();
        write!(text, "(id: \"other\", acts: [\"stall\"], to: \"{to}\")]),").unwrap();
    }
    text.push_str("})");
    let scenario =
        packs::scenario(&text, &packs::built_in_catalogue()).unwrap_or_else(|f| panic!("{text}\n{f:#?}"));
    let mut session = Session::begin(scenario, Setup::default());
    while session.ending().is_none() {
        let reply = session.scenario().reply_named(session.step(), "r").expect("every step has it");
        session.choose(reply).expect("it is always open");
    }
    session
}

/// The judgement of a run, a line a fact.
fn judged(session: &Session) -> String {
    let score = Score::of(session);
    let catalogue = session.scenario().catalogue();
    let [process, outcome, mood] = score.parts();
    let mut text = format!(
        "{:.1} {}: process {process:.1}, outcome {outcome:.1}, mood {mood:.1}; {}\n",
        score.total,
        score.grade.name(),
        session.ending().map_or("open".to_owned(), |ending| format!("{ending:?}")),
    );
    for rating in &score.process.ratings {
        let turns: Vec<String> =
            rating.evidence.iter().map(|seen| format!("{} {:?}", seen.turn, seen.kind)).collect();
        let name = &catalogue.principle(rating.principle).name;
        writeln!(text, "  {} {name}: {}", rating.value, turns.join(", ")).unwrap();
    }
    for loss in score.losses(session) {
        let reason = match loss.reason {
            LossReason::Rating { principle, .. } => catalogue.principle(principle).name.clone(),
            LossReason::Breach(rule) => format!("breach of {}", catalogue.rule(rule).name),
            LossReason::Cap(rule) => format!("cap by {}", catalogue.rule(rule).name),
            other => format!("{other:?}"),
        };
        writeln!(text, "  -{:.2} {reason} {:?}", loss.points, loss.turns).unwrap();
    }
    text
}

fn total(session: &Session) -> f64 {
    Score::of(session).total
}

#[test]
fn the_golden_runs_are_judged_as_they_were() {
    let first: [&[&str]; 3] = [IDEAL[5], IDEAL[6], IDEAL[7]];
    let solution_first = [&first[..], &IDEAL[..5], &IDEAL[8..]].concat();
    let provoked = [&[&["calm_down"][..], &["argue"][..]][..], &IDEAL[..]].concat();
    let talk: [&[&str]; 8] = [
        &["greet"],
        &["listen"],
        &["reflect"],
        &["name_emotion"],
        &["thank"],
        &["comfort"],
        &["reflect"],
        &["name_emotion"],
    ];
    let runs = [
        ("ideal", acting(&IDEAL, None)),
        ("solution first", acting(&solution_first, None)),
        ("calm down and argue, then ideal", acting(&provoked, None)),
        ("talk only", acting(&talk, None)),
        ("critical breach", acting(&IDEAL, Some((4, r#"breaks: ["privacy"],"#)))),
        ("major breach", acting(&IDEAL, Some((4, r#"breaks: ["true_record"],"#)))),
        ("two major breaches", acting(&IDEAL, Some((4, r#"breaks: ["true_record", "complaint_right"],"#)))),
    ];
    let judged: String = runs.iter().map(|(name, session)| format!("{name}: {}\n", judged(session))).collect();
    insta::assert_snapshot!(judged);
}

#[test]
fn the_ideal_run_beats_the_same_acts_in_the_wrong_order_and_after_a_quarrel() {
    let solution_first = [&IDEAL[5..8], &IDEAL[..5], &IDEAL[8..]].concat();
    let provoked = [&[&["calm_down"][..], &["argue"][..]][..], &IDEAL[..]].concat();
    let [ideal, first, provoked] = [&IDEAL[..], &solution_first, &provoked].map(|run| total(&acting(run, None)));
    assert!(ideal >= 85.0 && provoked <= ideal - 8.0 && first <= ideal - 20.0, "{ideal} {provoked} {first}");
}

#[test]
fn a_solution_that_comes_too_soon_is_named_with_its_turns() {
    let session = acting(&[&["explain_reason", "give_options"], &["act_now"], &["confirm_close"]], None);
    let score = Score::of(&session);
    assert_eq!(score.process.premature, [1, 1, 2]);
    let losses = score.losses(&session);
    let premature = losses.iter().find(|loss| loss.reason == LossReason::Premature).expect("it costs points");
    assert_eq!(premature.turns, [1, 2]);
}

proptest! {
    #[test]
    fn what_was_lost_adds_up_to_what_is_missing_from_100(
        scenario in any_scenario(), setup in any_setup(), picks in picks(), hints in any::<u8>(),
    ) {
        let (mut session, _) = play(&scenario, setup, &picks);
        if hints % 4 == 0 && session.ending().is_none() {
            _ = session.take_hint();
        }
        let score = Score::of(&session);
        let losses = score.losses(&session);
        let sum: f64 = losses.iter().map(|loss| loss.points).sum();
        prop_assert!((100.0 - score.total - sum).abs() <= 1e3 * CLOSE, "{} + {sum}", score.total);
        prop_assert!(losses.iter().all(|loss| loss.points > 0.0));
        let turns = 1..=session.turns().len();
        prop_assert!(losses.iter().flat_map(|loss| &loss.turns).all(|turn| turns.contains(turn) || session.hints().contains(turn)));
    }

    #[test]
    fn offending_a_principle_never_raises_the_total(
        plan in any_plan(), catalogue in any_catalogue(), setup in any_setup(), picks in picks(), pick in 0usize..64,
        principle in select(packs::built_in_catalogue().principles().map(|(_, it)| it.name.clone()).collect::<Vec<_>>()),
    ) {
        let (honest, _) = play(&plan.read(&catalogue), setup, &picks);
        let (offending, _) = play(&plan.offending(pick, &principle).read(&catalogue), setup, &picks);
        let [honest, offending] = [honest, offending].map(|session| total(&session));
        prop_assert!(offending <= honest + CLOSE, "{offending} > {honest}");
    }

    #[test]
    fn an_assessment_tells_nothing_of_the_mood_before_it_is_over(
        scenario in any_scenario(), seed in any::<u64>(), picks in picks(),
    ) {
        let (session, events) = play(&scenario, Setup { seed, mode: Mode::Assessment }, &picks);
        let over = session.ending().map_or(0, |_| 1);
        let tells = |event: &&Event| matches!(event, Event::MoodMoved { .. } | Event::BandChanged { .. });
        prop_assert!(events.iter().rev().skip(over).flatten().find(tells).is_none());
        prop_assert_eq!(session.is_mood_shown(), session.ending().is_some());
        let mut tried = session.clone();
        prop_assert_eq!(tried.rewind(1), Err(RewindError::NotInThisMode));
        prop_assert_eq!(tried.take_hint(), Err(HintError::NotInThisMode));
        prop_assert_eq!(tried, session);
    }

    #[test]
    fn a_hint_costs_where_it_costs_and_is_on_record(
        scenario in any_scenario(), seed in any::<u64>(), picks in picks(),
    ) {
        for (mode, cost) in [(Mode::Practice, 0.0), (Mode::Coached, 3.0)] {
            let (plain, _) = play(&scenario, Setup { seed, mode }, &picks);
            let mut hinted = Session::begin(Arc::clone(&scenario), plain.setup());
            hinted.take_hint().unwrap();
            hinted.take_hint().unwrap();
            for turn in plain.turns() {
                hinted.choose(turn.reply).unwrap();
            }
            prop_assert_eq!(hinted.hints(), [1]);
            prop_assert_eq!(hinted.hint_points(), cost);
            let [plain, with] = [&plain, &hinted].map(total);
            prop_assert!((plain - cost).max(0.0) - CLOSE <= with && with <= plain + CLOSE, "{plain} {with}");
            let record = Attempt::of(&hinted, "en");
            prop_assert_eq!(&record.hints, &[1]);
            prop_assert_eq!(record.verify(&scenario), []);
        }
    }
}

/// Plays on at random until the talk is over.
fn play_out(scenario: &Arc<Scenario>, setup: Setup, picks: &[usize]) -> Session {
    let endless: Vec<usize> = picks.iter().copied().cycle().take(64).collect();
    play(scenario, setup, &endless).0
}

fn check_reach(session: &Session) {
    let mine = total(session);
    let reach = Reach::of(session).expect("it can be known");
    assert!(reach.worst.total <= mine + CLOSE && mine <= reach.best.total + CLOSE, "{mine}");
    let given_away: f64 = reach.moments.iter().map(|moment| moment.given_away).sum();
    assert!(
        (reach.best.total - mine - given_away).abs() <= 1e-6,
        "{} - {mine} is not {given_away}",
        reach.best.total
    );
    for (i, (moment, turn)) in reach.moments.iter().zip(session.turns()).enumerate() {
        let Some(better) = &moment.better else { continue };
        assert_ne!(better.turn.reply, turn.reply);
        assert_eq!(better.turn.before, turn.before, "it stands where the turn stood");
        assert!(moment.given_away > 0.0 && i < session.turns().len());
    }
}

#[test]
fn what_the_turns_gave_away_adds_up_to_the_best_less_mine() {
    let small = packs::stuck_card();
    for pick in 0..12 {
        let setup = Setup { seed: pick as u64, mode: Mode::ALL[pick % 3] };
        check_reach(&play_out(&small, setup, &[pick, 2 * pick + 1, 5, pick / 2]));
    }
}

#[test]
fn a_hint_is_given_away_in_its_turn() {
    let mut session = Session::begin(packs::stuck_card(), Setup { seed: 0, mode: Mode::Coached });
    let best = Reach::of(&play_out(session.scenario(), session.setup(), &[0])).unwrap().best;
    for (i, &reply) in best.replies.iter().enumerate() {
        if i == 1 {
            session.take_hint().unwrap();
        }
        session.choose(reply).unwrap();
    }
    let given: Vec<f64> = Reach::of(&session).unwrap().moments.iter().map(|moment| moment.given_away).collect();
    let expected: Vec<f64> = (0..best.replies.len()).map(|i| if i == 1 { 3.0 } else { 0.0 }).collect();
    assert!(given.iter().zip(&expected).all(|(is, should)| (is - should).abs() < 1e-6), "{given:?}");
}

fn first_open_but(session: &Session, reply: ReplyId) -> Option<ReplyId> {
    session.offers().into_iter().find(|offer| !offer.locked && offer.reply != reply).map(|offer| offer.reply)
}

#[test]
fn another_reply_leaves_the_run_as_it_was_and_keeps_what_still_fits() {
    let scenario = packs::stuck_card();
    for picks in [[1, 0, 2], [0, 0, 1], [2, 3, 1]] {
        let played = play_out(&scenario, Setup { seed: 3, mode: Mode::Assessment }, &picks);
        let before = played.clone();
        for turn in 1..=played.turns().len() {
            let taken = played.turns()[turn - 1].reply;
            let same = what_if(&played, turn, &[taken]).unwrap();
            let replies = |session: &Session| session.turns().iter().map(|turn| turn.reply).collect::<Vec<_>>();
            assert_eq!(replies(&same.session), replies(&played), "the same reply leads to the same run");
            assert_eq!(same.origins[turn - 1..].iter().filter(|origin| **origin == Origin::Best).count(), 0);
            let Some(other) = first_open_but(&played.before_turn(turn), taken) else { continue };
            let other = what_if(&played, turn, &[other]).unwrap();
            assert!(other.session.ending().is_some());
            assert_eq!(other.origins.len(), other.session.turns().len());
            assert_eq!(other.session.turns()[..turn - 1], played.turns()[..turn - 1]);
            assert!((total(&other.session) - total(&played) - other.difference).abs() < CLOSE);
            assert_eq!(other.session.setup().mode, Mode::Practice);
            assert!(other.session.rewinds() > 0, "its record says that it is no first attempt");
        }
        assert_eq!(played, before);
    }
}

#[test]
fn a_record_with_one_other_character_is_found_out() {
    let scenario = packs::stuck_card();
    let session = play_out(&scenario, Setup { seed: 7, mode: Mode::Assessment }, &[0, 2, 1]);
    let original = Attempt::of(&session, "zh-CN");
    let text = serde_json::to_string(&original).unwrap();
    assert_eq!(serde_json::from_str::<Attempt>(&text).unwrap().verify(&scenario), []);
    let mut unread = 0;
    for (at, letter) in text.char_indices() {
        let other = match letter {
            '0'..='8' => char::from(letter as u8 + 1),
            '9' => '0',
            'a'..='y' | 'A'..='Y' => char::from(letter as u8 + 1),
            _ => '~',
        };
        let changed = [&text[..at], &other.to_string(), &text[at + letter.len_utf8()..]].concat();
        match serde_json::from_str::<Attempt>(&changed) {
            // The last of seventeen digits may not change the number.
            Ok(record) if record == original => {}
            Ok(record) => assert_ne!(record.verify(&scenario), [], "{changed}"),
            Err(_) => unread += 1,
        }
    }
    assert!(text.len() - unread > 300, "many changes can be read, and must be found by what they say");
}

#[test]
fn an_assessment_can_not_be_passed_off_as_practice() {
    let scenario = packs::stuck_card();
    let session = play_out(&scenario, Setup { seed: 0, mode: Mode::Assessment }, &[0, 1]);
    let record = Attempt { mode: Mode::Practice, ..Attempt::of(&session, "en") };
    assert_eq!(record.verify(&scenario), [Falsehood::BrokenSeal]);
}
