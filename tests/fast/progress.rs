//! What attempts say of a learner, what is suggested next, and drills that are beyond dispute.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use counterpoise::authoring::{Outlooks, SEARCH_LIMIT, Standing, best_way_on, is_sound};
use counterpoise::engine::{
    Attempt, DrillRecord, Encounter, Level, Mode, Position, PrincipleId, RatingRecord, Scenario, Session, Setup,
    Work,
};
use counterpoise::locale::{Arg, Lang};
use counterpoise::progress::{
    Drill, Entry, Estimate, MARGIN, Offered, Progress, Reason, Skill, Suggestion, Task, Trend, deck, drills,
};
use proptest::prelude::*;

use crate::packs;
use crate::shell::Shell;

const DAY: i64 = 86_400;
const P4: &str = "active_listening";
const P6: &str = "emotion_validation";

fn id(name: &str) -> PrincipleId {
    packs::built_in_catalogue().principle_named(name).expect("the catalogue has it")
}

/// A run that ended, with these ratings.
fn run(scenario: &str, total: f64, ratings: &[(&str, u8)]) -> Attempt {
    static PLAYED: LazyLock<Attempt> = LazyLock::new(|| {
        let mut session = Session::begin(packs::stuck_card(), Setup::default());
        while session.ending().is_none() {
            let offers = session.offers();
            let open = offers.iter().find(|offer| !offer.locked).expect("something is open");
            session.choose(open.reply).expect("it is open");
        }
        Attempt::of(&session, "en")
    });
    let mut attempt = PLAYED.clone();
    scenario.clone_into(&mut attempt.scenario);
    attempt.score.total = total;
    let rating = |&(name, rating): &(&str, u8)| RatingRecord { principle: name.to_owned(), rating };
    attempt.score.ratings = ratings.iter().map(rating).collect();
    attempt
}

fn listening(rating: u8) -> Attempt {
    run("a", 80.0, &[(P4, rating)])
}

fn answered(given_away: f64) -> DrillRecord {
    DrillRecord {
        scenario: "a".to_owned(),
        hash: String::new(),
        seed: 0,
        path: Vec::new(),
        reply: "r".to_owned(),
        principle: P4.to_owned(),
        given_away,
        ..DrillRecord::default()
    }
}

/// Progress after runs on the days given, on the day `today`.
fn after(runs: &[(i64, Attempt)], today: i64) -> Progress {
    let works: Vec<Work> = runs.iter().map(|(_, attempt)| Work::Run(attempt.clone())).collect();
    let entries = runs.iter().zip(works).map(|((day, _), work)| Entry { at: day * DAY, work });
    Progress::of(&packs::built_in_catalogue(), entries, today * DAY)
}

/// Progress in listening after runs on days in a row.
fn rated(ratings: &[u8]) -> Progress {
    let runs: Vec<(i64, Attempt)> = (0..).zip(ratings.iter().map(|&rating| listening(rating))).collect();
    after(&runs, ratings.len() as i64)
}

fn skill(progress: &Progress) -> Skill {
    *progress.skill(id(P4))
}

fn interval(progress: &Progress) -> (f64, f64, f64) {
    match skill(progress).estimate {
        Estimate::Known { level, low, high } => (level, low, high),
        Estimate::NotYetKnown { missing } => panic!("{missing} runs are missing"),
    }
}

#[test]
fn one_run_gives_no_number() {
    assert_eq!(skill(&rated(&[])).estimate, Estimate::NotYetKnown { missing: 2 });
    assert!(skill(&rated(&[])).is_unmet());
    for rating in 0..=4 {
        assert_eq!(skill(&rated(&[rating])).estimate, Estimate::NotYetKnown { missing: 1 });
    }
    assert_eq!(interval(&rated(&[3, 3])).0, 3.0);
}

#[test]
fn four_drills_stand_for_a_run() {
    let catalogue = packs::built_in_catalogue();
    let record = answered(0.0);
    let (first, then) = (Work::Run(listening(4)), Work::Drill(record.clone()));
    let drill = Entry { at: 0, work: &then };
    let mut entries = vec![Entry { at: 0, work: &first }];
    for drills in 1..=4 {
        entries.push(drill);
        let known = Progress::of(&catalogue, entries.clone(), 0).skill(id(P4)).level();
        assert_eq!(known.is_some(), drills == 4, "{drills}");
    }
    let worse = [answered(1.0), answered(5.0), answered(40.0)].map(|record| record.rating());
    assert_eq!((record.rating(), worse), (4, [2, 1, 0]));
}

#[test]
fn a_run_that_was_not_ended_says_nothing() {
    let mut left = listening(0);
    left.ending = None;
    let progress = after(&[(0, left), (1, listening(4))], 2);
    assert_eq!(skill(&progress).runs, 1);
    assert_eq!(progress.past().len(), 1);
}

#[test]
fn a_run_with_rewinds_and_hints_counts_less_but_counts() {
    let mut helped = listening(4);
    helped.rewinds = 2;
    helped.hints = vec![1];
    assert_eq!(Work::Run(helped.clone()).weight(), 0.25);
    let aided = interval(&after(&[(0, listening(2)), (1, helped)], 2)).0;
    let unaided = interval(&rated(&[2, 4])).0;
    assert!(2.0 < aided && aided < unaided, "{aided} {unaided}");
}

#[test]
fn a_recent_bad_run_weighs_more_than_an_old_good_one() {
    let (falling, rising) = (interval(&rated(&[4, 4, 0])).0, interval(&rated(&[0, 4, 4])).0);
    assert!(falling < 8.0 / 3.0 && 8.0 / 3.0 < rising, "{falling} {rising}");
    assert_eq!(skill(&rated(&[1, 1, 3, 3, 3])).trend, Trend::Rising);
    assert_eq!(skill(&rated(&[3, 3, 1, 1, 1])).trend, Trend::Falling);
    assert_eq!(skill(&rated(&[3, 3, 3, 3, 3])).trend, Trend::Steady);
    assert_eq!(skill(&rated(&[0, 4, 4, 4])).trend, Trend::Unclear);
}

#[test]
fn what_is_of_no_principle_known_here_is_passed_over() {
    let strange = run("a", 80.0, &[("no_such_principle", 4)]);
    let progress = after(&[(0, strange)], 1);
    assert!(progress.skills().iter().all(Skill::is_unmet));
}

proptest! {
    #[test]
    fn a_level_lies_within_its_interval_and_that_within_the_scale(
        ratings in prop::collection::vec(0u8..=4, 2..40),
    ) {
        let (level, low, high) = interval(&rated(&ratings));
        prop_assert!(0.0 <= low && low <= level && level <= high && high <= 4.0, "{low} {level} {high}");
        prop_assert!(high - low > 0.2, "no number of runs makes it certain");
    }

    #[test]
    fn more_of_the_same_narrows(rating in 0u8..=4, runs in 2usize..20) {
        let [(_, low, high), (_, next_low, next_high)] =
            [runs, runs + 1].map(|runs| interval(&rated(&vec![rating; runs])));
        prop_assert!(next_high - next_low < high - low);
    }

    #[test]
    fn any_clock_is_harmless(
        runs in prop::collection::vec((any::<i64>(), 0u8..=4), 0..12), now in any::<i64>(),
    ) {
        let works: Vec<Work> = runs.iter().map(|(_, rating)| Work::Run(listening(*rating))).collect();
        let entries = runs.iter().zip(works).map(|((at, _), work)| Entry { at: *at, work });
        let progress = Progress::of(&packs::built_in_catalogue(), entries, now);
        // Levels hang on the order alone.
        let ratings: Vec<u8> = runs.iter().map(|(_, rating)| *rating).collect();
        prop_assert_eq!(skill(&progress), skill(&rated(&ratings)));
        prop_assert_eq!(progress.due_in(id(P4)).is_some(), !runs.is_empty());
        prop_assert!(progress.due_in(id(P4)).is_none_or(|days| days <= 180.0));
        prop_assert_eq!(progress.next(&offered()), progress.next(&offered()));
    }
}

#[test]
fn a_clock_that_was_wrong_once_is_forgotten() {
    let runs = [(10, listening(4)), (30_000, listening(4)), (11, listening(2)), (12, listening(4))];
    let progress = after(&runs, 13);
    assert_eq!(
        progress.due_in(id(P4)),
        Some(0.0),
        "the failure starts again, the next day's success puts it off a day"
    );
}

#[test]
fn weak_principles_come_back_sooner() {
    let day = |runs: &[(i64, Attempt)]| after(runs, runs.last().unwrap().0).due_in(id(P4)).unwrap();
    let with = |ratings: [u8; 4]| -> Vec<(i64, Attempt)> {
        [0, 1, 7, 30].into_iter().zip(ratings.map(listening)).collect()
    };
    let [good, fair, slipped] = [[4; 4], [3; 4], [4, 4, 4, 1]].map(|ratings| day(&with(ratings)));
    assert!(slipped == 1.0 && slipped < fair && fair < good, "{slipped} {fair} {good}");
}

#[test]
fn five_good_runs_in_an_evening_do_not_put_a_principle_off_for_months() {
    let evening: Vec<(i64, Attempt)> = vec![(0, listening(4)); 5];
    assert_eq!(after(&evening, 0).due_in(id(P4)), Some(1.0));
}

/// Two easy scenarios, one that is harder, one that is hardest.
fn offered() -> Vec<Offered> {
    let offer = |name: &str, level, principles: &[&str]| Offered {
        id: name.to_owned(),
        level,
        principles: principles.iter().map(|name| id(name)).collect(),
        drilled: Vec::new(),
    };
    vec![
        offer("hard", Level::Advanced, &[P4, P6, "firm_boundary"]),
        offer("a", Level::Beginner, &[P4]),
        offer("b", Level::Beginner, &[P4, P6]),
        offer("middle", Level::Intermediate, &[P4, P6, "close_loop"]),
    ]
}

fn first(progress: &Progress) -> Suggestion {
    progress.next(&offered()).into_iter().next().expect("something is suggested")
}

fn on(scenario: &str) -> Task {
    Task::Scenario(scenario.to_owned())
}

#[test]
fn a_newcomer_is_sent_to_the_easy_scenario_that_exercises_most() {
    let progress = rated(&[]);
    let suggestions = progress.next(&offered());
    assert_eq!(suggestions, [Suggestion { task: on("b"), principle: Some(id(P4)), reason: Reason::NeverMet }]);
    assert_eq!(progress.next(&[]), []);
}

#[test]
fn suggestions_change_for_the_right_reason() {
    let both = |rating, feeling| run("a", 60.0, &[(P4, rating), (P6, feeling)]);
    let weak = after(&[(0, both(1, 4)), (1, both(1, 4)), (2, both(1, 4))], 3);
    let suggestion = first(&weak);
    assert!(matches!(suggestion.reason, Reason::Weak { level, .. } if level == 1.0), "{suggestion:?}");
    assert_eq!((suggestion.task, suggestion.principle), (on("b"), Some(id(P4))));

    let one = first(&after(&[(0, run("a", 60.0, &[(P4, 4), (P6, 4)]))], 0));
    assert_eq!(one.reason, Reason::Uncertain { missing: 1, low: 0.0, high: 4.0 });
    assert_eq!(one.task, on("b"), "what was just played is not offered again at once");
    let only: Vec<Offered> = offered().into_iter().filter(|offer| offer.id == "a").collect();
    let again = after(&[(0, run("a", 60.0, &[(P4, 4), (P6, 4)]))], 0).next(&only);
    assert_eq!(again.first().map(|it| &it.task), Some(&on("a")), "unless there is nothing else");

    let well = [(0, both(4, 4)), (1, both(4, 4)), (7, both(4, 4))];
    assert_eq!(after(&well, 8).next(&offered()), [], "nothing is due, and nothing is open that was not met");
    let due = first(&after(&well, 40));
    assert!(matches!(due.reason, Reason::DueAgain { interval, over } if interval > 6 && over > 10.0), "{due:?}");
}

#[test]
fn a_principle_that_is_due_again_gets_a_drill_where_there_is_one() {
    let mut offers = offered();
    offers[2].drilled = vec![id(P4)];
    let well: Vec<(i64, Attempt)> = [0, 1, 7].map(|day| (day, listening(4))).into();
    let suggestions = after(&well, 40).next(&offers);
    assert_eq!(suggestions[0].task, Task::Drill("b".to_owned()), "{suggestions:?}");
}

#[test]
fn what_was_just_played_is_offered_again_when_it_is_due() {
    let bad = [(0, run("a", 60.0, &[(P4, 1), (P6, 4)])), (0, run("a", 60.0, &[(P4, 1), (P6, 4)]))];
    let tasks = |today| -> Vec<Task> {
        after(&bad, today).next(&offered()).into_iter().map(|suggestion| suggestion.task).collect()
    };
    assert!(!tasks(0).contains(&on("a")), "{:?}", tasks(0));
    assert_eq!(first(&after(&bad, 1)).reason.name(), "weak");
}

#[test]
fn harder_scenarios_wait_until_easier_ones_went_well() {
    let tasks = |runs: &[(i64, Attempt)]| -> Vec<Task> {
        after(runs, 60).next(&offered()).into_iter().map(|suggestion| suggestion.task).collect()
    };
    let well = |name: &str| (0, run(name, 80.0, &[(P4, 3), (P6, 3)]));
    let helped = |name: &str| {
        let (day, mut attempt) = well(name);
        attempt.rewinds = 1;
        (day, attempt)
    };
    assert!(!tasks(&[well("a")]).contains(&on("middle")));
    assert!(!tasks(&[well("a"), helped("b")]).contains(&on("middle")));
    assert!(tasks(&[well("a"), well("b")]).contains(&on("middle")));
    assert!(!tasks(&[well("a"), well("b")]).contains(&on("hard")));
    assert!(tasks(&[well("a"), well("b"), well("middle")]).contains(&on("hard")));
    assert!(!tasks(&[well("middle")]).contains(&on("hard")), "no step is left out");
}

#[test]
fn a_scenario_whose_principles_are_all_there_is_ready_for_assessment_once() {
    let ready = |runs: &[(i64, Attempt)]| {
        let suggestions = after(runs, 4).next(&offered());
        suggestions.into_iter().find(|suggestion| suggestion.task == Task::Assessment("a".to_owned()))
    };
    let mut runs: Vec<(i64, Attempt)> = (0..4).map(|day| (day, listening(4))).collect();
    assert_eq!(ready(&runs[..1]), None);
    assert_eq!(ready(&runs).map(|suggestion| suggestion.reason), Some(Reason::Ready { total: 80.0 }));
    runs.last_mut().unwrap().1.mode = Mode::Assessment;
    assert_eq!(ready(&runs), None);
}

#[test]
fn every_reason_estimate_and_trend_has_its_words() {
    for lang in Lang::ALL {
        let words = packs::built_in().words(lang);
        let args: Vec<(&str, Arg<'_>)> = ["principle", "level", "low", "high", "interval", "missing", "total"]
            .map(|name| (name, 3.into()))
            .into();
        let reasons = Reason::NAMES.map(|name| format!("suggestion-{name}"));
        let trends = Trend::ALL.map(|trend| format!("skill-trend-{}", trend.name()));
        for key in reasons.iter().chain(&trends).map(String::as_str).chain(["skill-known", "skill-unknown"]) {
            assert_eq!(words.faults(key, &args), Vec::<String>::new(), "{}", lang.tag());
        }
    }
}

/// The drills of the built-in packs with the customer as written.
fn all_drills() -> &'static [Drill] {
    static FOUND: LazyLock<Vec<Drill>> =
        LazyLock::new(|| packs::built_in_scenarios().iter().flat_map(|scenario| drills(scenario, 0)).collect());
    &FOUND
}

/// What every drill must be: reached soundly, open, judged exactly, and beyond dispute.
fn check_drill(drill: &Drill, scenario: &Arc<Scenario>) {
    let session = drill.session();
    let encounter = Encounter::new(Arc::clone(scenario), session.setup().seed);
    let outlooks = Outlooks::of(scenario);
    assert!(session.ending().is_none() && session.turns().iter().all(|turn| is_sound(scenario.reply(turn.reply))));
    let standing = Standing::of(session);
    let open: BTreeSet<_> = encounter.open(&standing.course).collect();
    let choices: BTreeSet<_> = drill.choices().iter().map(|choice| choice.reply).collect();
    assert_eq!(choices, open);
    assert!((3..=4).contains(&choices.len()));
    for choice in drill.choices() {
        let after = standing.after(&encounter, choice.reply);
        let on = best_way_on(&encounter, &outlooks, &after, SEARCH_LIMIT);
        assert_eq!(choice.total, on.map_or_else(|| after.total(&encounter), |best| best.way.total));
        let verdict = drill.answer(choice.reply).expect("it is offered");
        assert_eq!(verdict.given_away, drill.best().total - choice.total);
        assert_eq!(verdict.is_best(), choice.reply == drill.best().reply);
        assert!(verdict.is_best() || verdict.given_away >= MARGIN, "{}", scenario.reply(choice.reply).name);
    }
    assert!(is_sound(scenario.reply(drill.best().reply)));
    assert!(drill.margin() >= MARGIN);
    let rated: Vec<PrincipleId> = encounter.rubric().criteria.iter().map(|known| known.principle).collect();
    assert!(rated.contains(&drill.principle()), "nobody is drilled in what the level does not rate");
}

#[test]
fn every_pack_that_ships_gives_a_deck_and_each_drill_is_beyond_dispute() {
    for scenario in packs::built_in_scenarios() {
        let of_it: Vec<&Drill> =
            all_drills().iter().filter(|drill| drill.scenario().id() == scenario.id()).collect();
        assert!(of_it.len() >= 5, "{}: {}", scenario.id(), of_it.len());
        let principles: BTreeSet<PrincipleId> = of_it.iter().map(|drill| drill.principle()).collect();
        assert!(principles.len() >= 3, "{}: {principles:?}", scenario.id());
        of_it.iter().for_each(|drill| check_drill(drill, &scenario));
    }
}

/// The best total of all ways on from a standing, by plain enumeration.
fn enumerated(encounter: &Encounter, from: &Standing) -> f64 {
    if from.course.ending().is_some() {
        return from.total(encounter);
    }
    let open: Vec<_> = encounter.open(&from.course).collect();
    open.into_iter().map(|reply| enumerated(encounter, &from.after(encounter, reply))).fold(0.0, f64::max)
}

#[test]
fn the_best_reply_of_a_drill_is_what_plain_enumeration_finds() {
    let scenario = packs::stuck_card();
    let mut checked = 0;
    for seed in 0..8 {
        for drill in drills(&scenario, seed) {
            check_drill(&drill, &scenario);
            let encounter = drill.session().encounter();
            let standing = Standing::of(drill.session());
            // Early in the talk there are too many ways to walk them all.
            if standing.course.turns() < 3 {
                continue;
            }
            for choice in drill.choices() {
                assert_eq!(choice.total, enumerated(encounter, &standing.after(encounter, choice.reply)));
            }
            checked += 1;
        }
    }
    assert!(checked > 0);
}

#[test]
fn the_same_seed_gives_the_same_drills_and_another_seed_others() {
    let scenario = packs::stuck_card();
    assert_eq!(drills(&scenario, 3), drills(&scenario, 3));
    let paths = |seed| -> Vec<Vec<String>> {
        let found = drills(&scenario, seed);
        found.iter().map(|drill| DrillRecord::of(drill, drill.best().reply).unwrap().path).collect()
    };
    assert!((1..8).any(|seed| paths(seed) != paths(0)));
}

#[test]
fn a_record_of_a_drill_is_true_until_something_in_it_is_changed() {
    let scenario = packs::built_in().pack("vip_queue").and_then(|pack| pack.scenario().cloned()).unwrap();
    let drill = all_drills().iter().rfind(|drill| drill.scenario().id() == "vip_queue").unwrap();
    for choice in drill.choices() {
        let record = DrillRecord::of(drill, choice.reply).expect("it is offered");
        let again: DrillRecord = serde_json::from_str(&serde_json::to_string(&record).unwrap()).unwrap();
        assert_eq!(again, record);
        assert_eq!(record.verify(&scenario), []);
    }
    let honest = DrillRecord::of(drill, drill.best().reply).unwrap();
    let bend: [fn(&mut DrillRecord); 9] = [
        |record| record.version = "9.9.9".to_owned(),
        |record| record.format += 1,
        |record| record.given_away += 0.001,
        |record| record.given_away = f64::NAN,
        |record| record.principle = "appreciation".to_owned(),
        |record| record.hash = "0123".to_owned(),
        |record| record.reply = "no_such_reply".to_owned(),
        |record| record.path = vec!["no_such_reply".to_owned()],
        |record| record.scenario = "another".to_owned(),
    ];
    for bend in bend {
        let mut bent = honest.clone();
        bend(&mut bent);
        assert_ne!(bent.verify(&scenario).len(), 0, "{bent:?}");
    }
}

#[test]
fn a_deck_takes_no_step_twice_and_what_is_wanted_first() {
    for (seed, wanted) in [(0, vec![]), (1, vec![id("timely_action")]), (2, vec![id("ownership"), id(P4)])] {
        let dealt = deck(all_drills(), &wanted, seed);
        assert_eq!(dealt.len(), 5);
        let places: BTreeSet<_> =
            dealt.iter().map(|drill| (drill.scenario().id(), drill.step().position())).collect();
        assert_eq!(places.len(), 5);
        for (drill, principle) in dealt.iter().zip(&wanted) {
            assert_eq!(drill.principle(), *principle);
        }
        assert_eq!(dealt, deck(all_drills(), &wanted, seed));
    }
    let others: BTreeSet<_> = deck(all_drills(), &[], 0).iter().map(|drill| drill.principle()).collect();
    assert_eq!(others.len(), 5, "one of each before a second of any");
    assert_eq!(deck(&[], &[id(P4)], 0), Vec::<&Drill>::new());
}

#[test]
fn a_deck_wants_the_weakest_principle_that_is_due_first() {
    let both = |listening, feeling| run("a", 60.0, &[(P4, listening), (P6, feeling)]);
    let progress = after(&[(0, both(3, 1)), (1, both(3, 1))], 30);
    assert_eq!(progress.wanted(), [id(P6), id(P4)]);
    let progress = after(&[(0, both(3, 1)), (1, both(3, 1))], 1);
    assert_eq!(progress.wanted().len(), 2);
}

#[test]
fn a_deck_is_played_at_a_prompt() {
    let shell = Shell::new();
    let play = |choose: &[&str], input| {
        let args = [&["--lang", "en", "drill", "vip_queue"], choose].concat();
        shell.run_with_input(&args, input)
    };
    let json = play(&["--format", "json"], "1\n1\n9\n1\nq\n");
    let told: Vec<serde_json::Value> = serde_json::from_str(&json.stdout).unwrap_or_else(|_| panic!("{json}"));
    assert_eq!((json.code, told.len()), (0, 3), "{json}");
    assert!(json.stderr.contains("There is no choice \"9\""), "{json}");
    let best: Vec<&str> = told.iter().map(|answer| answer["best"].as_str().unwrap()).collect();
    let unattended = play(&["--choose", &best.join(",")], "");
    assert_eq!((unattended.code, &*unattended.stderr), (0, ""), "{unattended}");
    assert!(unattended.stdout.ends_with("3 of 3 best replies, 0.0 points given away\n"), "{unattended}");
    for wrong in [&["--choose", "no_such_reply"][..], &["--principle", "P99"], &["--choose", "a,b,c,d,e,f"]] {
        assert_eq!(play(wrong, "").code, 2);
    }
    let left = play(&[], "q\n");
    assert!(left.code == 0 && left.stdout.contains("nothing was counted"), "{left}");
}
