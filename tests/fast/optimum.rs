//! The best and the worst way are exact, and play-tests say what happens.

use std::sync::Arc;

use counterpoise::authoring::{
    BrokenOff, Outlooks, PlayTest, Reach, SEARCH_LIMIT, Standing, Way, Wording, best_way_on, hint, optimum,
    shortest_way, way_on_to, what_if,
};
use counterpoise::engine::score::Score;
use counterpoise::engine::{Encounter, Policy, ReplyId, Scenario, Session, Setup, Severity};
use proptest::prelude::*;

use crate::packs;
use crate::plan::{any_catalogue, any_plan};
use crate::shell::Shell;

/// Highest and lowest total over all ways from a standing, by plain enumeration of at most so many turns.
fn enumerate(encounter: &Encounter, from: &Standing, totals: &mut Vec<f64>) {
    if from.course.ending().is_some() {
        totals.push(from.total(encounter));
        return;
    }
    for reply in encounter.open(&from.course) {
        enumerate(encounter, &from.after(encounter, reply), totals);
    }
}

/// Few enough ways to walk them all.
fn is_small(scenario: &Scenario) -> bool {
    let widest = scenario.steps().map(|(_, step)| step.replies.len()).max().unwrap_or(1);
    (widest as f64).powi(scenario.turn_limit() as i32) < 20_000.0
}

fn total_of(way: &Way, encounter: &Encounter) -> f64 {
    let setup = Setup { seed: encounter.seed(), ..Setup::default() };
    let mut session = Session::begin(Arc::clone(encounter.scenario()), setup);
    for &reply in &way.replies {
        session.choose(reply).expect("a way can be walked");
    }
    assert_eq!(session.ending(), Some(way.ending));
    Score::of(&session).total
}

fn check_optimum(encounter: &Encounter) {
    let found = optimum(encounter, SEARCH_LIMIT);
    assert!(found.is_exact);
    let mut totals = Vec::new();
    enumerate(encounter, &Standing::begin(encounter), &mut totals);
    let best = totals.iter().copied().fold(f64::MIN, f64::max);
    let worst = totals.iter().copied().fold(f64::MAX, f64::min);
    assert_eq!((found.best.total, found.worst.total), (best, worst));
    assert_eq!(total_of(&found.best, encounter), best, "the way leads to its total");
    assert_eq!(total_of(&found.worst, encounter), worst, "the way leads to its total");
}

#[test]
fn the_optimum_of_a_small_pack_is_what_plain_enumeration_finds() {
    let scenario = packs::stuck_card();
    for seed in 0..5 {
        check_optimum(&Encounter::new(Arc::clone(&scenario), seed));
    }
}

#[test]
fn the_best_way_after_a_critical_breach_is_found_among_few_states() {
    for scenario in packs::built_in_scenarios() {
        let encounter = Encounter::new(Arc::clone(&scenario), 0);
        let outlooks = Outlooks::of(&scenario);
        let start = Standing::begin(&encounter);
        let catalogue = scenario.catalogue();
        let is_critical = |reply: &ReplyId| {
            scenario.reply(*reply).breaks.iter().any(|&rule| catalogue.rule(rule).severity == Severity::Critical)
        };
        for reply in encounter.open(&start.course).filter(is_critical) {
            let after = start.after(&encounter, reply);
            let within = |states| best_way_on(&encounter, &outlooks, &after, states).expect("the talk goes on");
            let best = within(5_000);
            assert!(best.is_exact, "that is enough to know it");
            assert_eq!(best.way.total, 39.0, "{}", scenario.id());
            assert!(!within(1).is_exact, "one state is not");
        }
    }
}

/// Turns and totals of all ways on from a standing.
fn lengths(encounter: &Encounter, from: &Standing, ways: &mut Vec<(usize, f64)>) {
    if from.course.ending().is_some() {
        ways.push((from.course.turns(), from.total(encounter)));
        return;
    }
    for reply in encounter.open(&from.course) {
        lengths(encounter, &from.after(encounter, reply), ways);
    }
}

#[test]
fn the_shortest_way_to_some_points_is_what_plain_enumeration_finds() {
    let encounter = Encounter::new(packs::stuck_card(), 0);
    let outlooks = Outlooks::of(encounter.scenario());
    let mut ways = Vec::new();
    lengths(&encounter, &Standing::begin(&encounter), &mut ways);
    for points in (0..=100).step_by(5).map(f64::from) {
        let shortest = ways.iter().filter(|(_, total)| *total >= points).map(|(turns, _)| *turns).min();
        let found = shortest_way(&encounter, &outlooks, points, SEARCH_LIMIT).expect("that is enough to know it");
        assert_eq!(found.as_ref().map(|way| way.replies.len()), shortest, "{points} points");
        if let Some(way) = found {
            assert!(total_of(&way, &encounter) >= points && way.total >= points, "{points} points");
        }
    }
}

/// Walks at random, and checks at every turn that the outlook held.
fn check_outlook(scenario: &Arc<Scenario>, outlooks: &Outlooks, seed: u64, picks: &[usize]) {
    let encounter = Encounter::new(Arc::clone(scenario), seed);
    let mut standing = Standing::begin(&encounter);
    let mut bounds = Vec::new();
    for pick in picks.iter().cycle() {
        if standing.course.ending().is_some() {
            break;
        }
        let left = scenario.turn_limit() - standing.course.turns();
        let outlook = outlooks.at(standing.course.step(), left);
        let Standing { course, tally } = &standing;
        bounds.push((tally.at_least(&encounter, course, outlook), tally.at_most(&encounter, course, outlook)));
        let open: Vec<ReplyId> = encounter.open(course).collect();
        standing = standing.after(&encounter, open[pick % open.len()]);
    }
    let total = standing.total(&encounter);
    for (turn, (least, most)) in bounds.into_iter().enumerate() {
        assert!(least <= total && total <= most, "turn {}: {least} <= {total} <= {most}", turn + 1);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_optimum_is_what_plain_enumeration_finds(plan in any_plan(), catalogue in any_catalogue(), seed in 0u64..4) {
        let scenario = plan.read(&catalogue);
        prop_assume!(is_small(&scenario));
        check_optimum(&Encounter::new(scenario, seed));
    }

    #[test]
    fn no_way_passes_its_outlook(
        plan in any_plan(), catalogue in any_catalogue(), seed in 0u64..100, picks in prop::collection::vec(0usize..36, 1..25),
    ) {
        let scenario = plan.read(&catalogue);
        check_outlook(&scenario, &Outlooks::of(&scenario), seed, &picks);
    }
}

#[test]
fn no_way_through_what_ships_passes_its_outlook() {
    for scenario in packs::built_in_scenarios() {
        let outlooks = Outlooks::of(&scenario);
        for seed in 0..40u64 {
            let picks: Vec<usize> =
                (0..20).map(|turn| (seed as usize * 7 + turn * 13 + turn * turn) % 36).collect();
            check_outlook(&scenario, &outlooks, seed, &picks);
        }
    }
}

#[test]
fn the_best_way_on_is_the_rest_of_the_best_way() {
    for scenario in packs::built_in_scenarios() {
        let encounter = Encounter::new(Arc::clone(&scenario), 0);
        let best = optimum(&encounter, SEARCH_LIMIT).best;
        let outlooks = Outlooks::of(&scenario);
        let mut standing = Standing::begin(&encounter);
        for (i, &reply) in best.replies.iter().enumerate() {
            let on = best_way_on(&encounter, &outlooks, &standing, SEARCH_LIMIT).expect("the talk goes on");
            assert_eq!(on.way.total, best.total, "{} turn {}", scenario.id(), i + 1);
            standing = standing.after(&encounter, reply);
        }
        assert_eq!(best_way_on(&encounter, &outlooks, &standing, SEARCH_LIMIT), None);
    }
}

/// A long talk in which every reply does the same.
fn wide() -> Arc<Scenario> {
    let reply = |name: &str| format!("(id: \"{name}\", acts: [\"listen\"], to: \"talks\")");
    let text = format!(
        r#"(format: 1, id: "wide", as_of: "2026-11", jurisdiction: "CN", area: counter, level: advanced, minutes: 5,
        customer: (persona: "default", portrait: "young_man", wants: solution,
                   start: (anger: 0.72, heard: 0.12, trust: 0.28)),
        situation: (grievance: 0.7, stakes: 0.7, failure: process, need: 0.6, public: true, bystanders: 0.5),
        expects: {{"active_listening": 1, "timely_action": 1}},
        briefing: (know: 1, goal: 1, bounds: [], opening: 1), turn_limit: 100, start: "talks",
        steps: {{"talks": (replies: [{}])}})"#,
        ["a", "b", "c", "d"].map(reply).join(", "),
    );
    packs::scenario(&text, &packs::built_in_catalogue()).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

#[test]
fn a_search_that_is_broken_off_says_so_and_has_found_a_way() {
    let encounter = Encounter::new(wide(), 0);
    let outlooks = Outlooks::of(encounter.scenario());
    let found = optimum(&encounter, 10_000);
    assert!(!found.is_exact && found.states < 30_000);
    for way in [&found.best, &found.worst] {
        assert_eq!(total_of(way, &encounter), way.total);
    }
    let mut left = 10_000;
    let start = Standing::begin(&encounter);
    let points = found.best.total;
    assert_eq!(way_on_to(&encounter, &outlooks, &start, points + 0.001, &mut left), Err(BrokenOff));
    assert_eq!(left, 0);
    assert_eq!(shortest_way(&encounter, &outlooks, points + 0.001, 10_000), Err(BrokenOff));
}

#[test]
fn a_run_with_too_many_ways_has_hints_and_other_replies_but_no_reach() {
    let scenario = wide();
    let mut session = Session::begin(Arc::clone(&scenario), Setup::default());
    assert!(hint(&session).is_some());
    while session.ending().is_none() {
        let first = session.offers()[0].reply;
        session.choose(first).expect("it is open");
    }
    assert_eq!(Reach::of(&session), Err(BrokenOff));
    let other = scenario.step(scenario.start()).replies[1];
    assert!(what_if(&session, 1, &[other]).expect("it is open").session.ending().is_some());
}

#[test]
fn play_tests_are_the_same_on_any_number_of_threads() {
    let scenario = packs::stuck_card();
    let wording = Wording::default();
    for policy in Policy::ALL {
        let test = PlayTest { scenario: &scenario, wording: &wording, policy, runs: 50, seed: 3 };
        let on = |threads| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads can be had");
            pool.install(|| (test.make(|| {}), test.runs()))
        };
        assert_eq!(on(1), on(3), "{}", policy.name());
    }
}

#[test]
fn a_simulated_run_is_a_run_that_can_be_played() {
    let scenario = packs::stuck_card();
    let wording = Wording::new("en", scenario.replies().map(|(_, reply)| reply.name.as_str()));
    for policy in Policy::ALL {
        for run in (PlayTest { scenario: &scenario, wording: &wording, policy, runs: 20, seed: 0 }).runs() {
            let mut session = Session::begin(Arc::clone(&scenario), Setup { seed: run.seed, ..Setup::default() });
            for reply in run.replies {
                session.choose(reply).expect("an open reply can be chosen");
            }
            assert_eq!((session.ending(), Score::of(&session).total), (Some(run.ending), run.total));
        }
    }
}

#[test]
fn trainees_pick_by_what_they_see() {
    let scenario = packs::stuck_card();
    let best = optimum(&Encounter::new(Arc::clone(&scenario), 0), SEARCH_LIMIT).best;
    let names: Vec<&str> = scenario.replies().map(|(_, reply)| reply.name.as_str()).collect();
    let wording = Wording::new("en", names.iter().copied());
    let run =
        |policy| PlayTest { scenario: &scenario, wording: &wording, policy, runs: 1, seed: 0 }.runs().remove(0);
    assert_eq!(run(Policy::Expert).replies, best.replies);
    for (policy, is_longest) in [(Policy::Longest, true), (Policy::Shortest, false)] {
        let mut session = Session::begin(Arc::clone(&scenario), Setup::default());
        for reply in run(policy).replies {
            let lengths: Vec<usize> = session
                .offers()
                .iter()
                .filter(|offer| !offer.locked)
                .map(|offer| wording.length(offer.reply))
                .collect();
            let extreme = if is_longest { lengths.iter().max() } else { lengths.iter().min() };
            assert_eq!(Some(&wording.length(reply)), extreme, "{}", policy.name());
            session.choose(reply).expect("an open reply can be chosen");
        }
    }
}

#[test]
fn the_command_line_tells_the_ways_and_the_play_tests_as_json() {
    let shell = Shell::new();
    let told = shell.run(&["optimum", "vip_queue", "--format", "json"]);
    let way: serde_json::Value = serde_json::from_str(&told.stdout).expect("json");
    assert_eq!(way["exact"], true);
    assert!(way["best"]["total"].as_f64().expect("a number") >= 90.0, "{told}");
    assert_eq!(way["best"]["ending"], "resolved");
    assert!(way["worst"]["total"].as_f64().expect("a number") < 20.0, "{told}");

    let told = shell.run(&[
        "simulate",
        "vip_queue",
        "--policy",
        "first",
        "--runs",
        "20",
        "--seed",
        "5",
        "--records",
        "--format",
        "json",
    ]);
    let report: serde_json::Value = serde_json::from_str(&told.stdout).expect("json");
    assert_eq!((&report["policy"], &report["runs"], &report["seed"]), (&"first".into(), &20.into(), &5.into()));
    let shares: f64 =
        report["endings"].as_object().expect("endings").values().filter_map(serde_json::Value::as_f64).sum();
    assert!((shares - 1.0).abs() < 1e-9, "{told}");
    let records = report["records"].as_array().expect("records");
    assert_eq!((records.len(), &records[0]["seed"]), (20, &5.into()));
    assert!(report["totals"]["p10"].as_f64() <= report["totals"]["p90"].as_f64());
}

#[test]
fn every_policy_has_a_line_in_both_languages() {
    for lang in ["zh-CN", "en"] {
        let told = Shell::new().run(&["--lang", lang, "simulate", "vip_queue", "--runs", "3"]);
        assert_eq!(told.code, 0, "{told}");
        assert_eq!(told.stdout.lines().count(), Policy::ALL.len() + 1, "{told}");
        assert!(!told.stdout.contains("policy-") && !told.stdout.contains("ending-"), "{told}");
    }
}
