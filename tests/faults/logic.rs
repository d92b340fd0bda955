//! Scenarios that can be read and are wrong: they end, stay within bounds, and are told by `check`.

use std::fmt::Write as _;
use std::sync::Arc;

use counterpoise::engine::score::Score;
use counterpoise::engine::{Mode, Scenario, Session, Setup};

use crate::files::{SOUND, gist, sound, structure};
use crate::packs::{self, home};
use crate::shell::{Outcome, Shell};

/// The sound pack with other steps, and as many words for them as it takes.
fn with_steps(head: &str, steps: &[(&str, &[(&str, &str)])]) -> Shell {
    let shell = Shell::new();
    shell.copy(&home().join(SOUND), "odd");
    shell.write("odd/scenario.ron", scenario_text(head, steps));
    for file in ["en.ftl", "zh-CN.ftl"] {
        let text = sound(file);
        let (mut text, _) = text.split_once("comes_in =").map(|(text, rest)| (text.to_owned(), rest)).unwrap();
        for (step, replies) in steps {
            writeln!(text, "{step} = {step}.").unwrap();
            for (reply, _) in *replies {
                writeln!(text, "    .{reply} = {reply}\n    .{reply}-why = {reply}").unwrap();
            }
        }
        shell.write(&format!("odd/{file}"), text);
    }
    shell
}

fn scenario_text(head: &str, steps: &[(&str, &[(&str, &str)])]) -> String {
    let text = structure("start: \"comes_in\",", &format!("start: \"{}\", {head}", steps[0].0));
    let (text, _) = text.split_once("steps: {").unwrap();
    let mut text = format!("{text}steps: {{");
    for (step, replies) in steps {
        write!(text, "\"{step}\": (replies: [").unwrap();
        for (reply, rest) in *replies {
            write!(text, "(id: \"{reply}\", {rest}),").unwrap();
        }
        text += "]),\n";
    }
    text + "})"
}

fn check(shell: &Shell, only: &str) -> Outcome {
    shell.run(&["--lang", "en", "check", "odd", "--only", only])
}

fn scenario(head: &str, steps: &[(&str, &[(&str, &str)])]) -> Arc<Scenario> {
    packs::scenario(&scenario_text(head, steps), &packs::built_in_catalogue()).expect("the scenario can be played")
}

/// Takes the first open reply until the talk is over, and looks at every number on the way.
fn play_to_the_end(scenario: &Arc<Scenario>, seed: u64) -> Session {
    let mut session = Session::begin(Arc::clone(scenario), Setup { seed, mode: Mode::Practice });
    while session.ending().is_none() {
        let reply = session.offers().iter().find(|offer| !offer.locked).expect("there is something to say").reply;
        session.choose(reply).expect("it is open");
        assert!(session.turns().len() <= scenario.turn_limit(), "it goes on after its last turn");
        let at = session.mood().at;
        for value in [at.anger, at.heard, at.trust, at.resolution, at.facts] {
            assert!((0.0..=1.0).contains(&value), "{at:?}");
        }
        assert!((0.0..=100.0).contains(&session.meter()), "{}", session.meter());
    }
    session
}

const CALM: &str = "acts: [\"listen\", \"reflect\", \"thank\"], quality: 1.2";

/// One step that leads to itself, and two that lead to each other.
fn loops() -> [Vec<(&'static str, Vec<(&'static str, String)>)>; 2] {
    let to = |step: &str| format!("{CALM}, to: \"{step}\"");
    [
        vec![("round", vec![("on", to("round"))])],
        vec![("here", vec![("go", to("there"))]), ("there", vec![("back", to("here"))])],
    ]
}

fn borrowed<'a>(steps: &'a [(&'a str, Vec<(&'a str, String)>)]) -> Vec<(&'a str, Vec<(&'a str, &'a str)>)> {
    let replies =
        |replies: &'a [(&'a str, String)]| replies.iter().map(|(id, rest)| (*id, rest.as_str())).collect();
    steps.iter().map(|(step, of)| (*step, replies(of))).collect()
}

#[test]
fn a_talk_that_leads_only_round_ends_at_its_last_turn() {
    for steps in loops() {
        let steps = borrowed(&steps);
        let steps: Vec<(&str, &[(&str, &str)])> = steps.iter().map(|(step, of)| (*step, &of[..])).collect();
        for limit in [2, 1000] {
            let scenario = scenario(&format!("turn_limit: {limit},"), &steps);
            for seed in 0..5 {
                let session = play_to_the_end(&scenario, seed);
                assert!(session.turns().len() <= limit);
            }
        }
    }
}

#[test]
fn a_talk_that_leads_only_round_is_told_with_the_way_into_it() {
    let told = loops().map(|steps| {
        let steps = borrowed(&steps);
        let steps: Vec<(&str, &[(&str, &str)])> = steps.iter().map(|(step, of)| (*step, &of[..])).collect();
        let told = check(&with_steps("", &steps), "format,structure");
        assert_eq!(told.code, 1);
        format!(
            "{}{}",
            gist(steps[0].0, &told),
            told.stdout.lines().filter(|line| line.contains("--choose")).collect::<Vec<_>>().join("\n")
        )
    });
    insta::assert_snapshot!(told.join("\n\n"));
}

#[test]
fn a_thousand_turns_of_the_strongest_words_stay_in_range() {
    let extremes = [
        ("acts: [\"listen\", \"reflect\", \"act_now\"], quality: 1.2", "praise"),
        ("acts: [\"cold_policy\", \"blame_customer\", \"threaten\"], quality: 0.5, wait: 240.0", "harm"),
    ];
    for (acts, name) in extremes {
        let rest = format!("{acts}, to: \"round\"");
        let steps: [(&str, &[(&str, &str)]); 1] = [("round", &[("on", &rest)])];
        let text = scenario_text("turn_limit: 1000,", &steps);
        let Ok(scenario) = packs::scenario(&text, &packs::built_in_catalogue()) else {
            panic!("{name}: {:?}", packs::scenario(&text, &packs::built_in_catalogue()))
        };
        for seed in 0..20 {
            let session = play_to_the_end(&scenario, seed);
            let total = Score::of(&session).total;
            assert!((0.0..=100.0).contains(&total), "{name}: {total}");
        }
    }
}

#[test]
fn a_mark_that_nobody_can_reach_is_told_with_what_is_reached() {
    let expect = |expect: &str| {
        let shell = Shell::new();
        shell.copy(&home().join(SOUND), "odd");
        shell.write(
            "odd/scenario.ron",
            structure("start: \"comes_in\",", &format!("start: \"comes_in\", expect: [{expect}],")),
        );
        let told = check(&shell, "format,teaching");
        let lines = told
            .stdout
            .lines()
            .filter(|line| line.contains("middle of") || line.contains("S10") || line.contains("Allowed"));
        format!("{expect}\n{}\n", lines.map(|line| format!("    {line}\n")).collect::<String>())
    };
    let told =
        ["(policy: expert, at_least: 100.0)", "(policy: random, below: 0.0)", "(policy: expert, at_least: 101.0)"];
    insta::assert_snapshot!(told.map(expect).concat());
}

#[test]
fn characters_that_no_font_has_are_told_by_their_numbers() {
    let shell = Shell::new();
    shell.copy(&home().join(SOUND), "odd");
    let odd = sound("zh-CN.ftl").replacen("comes_in = ", "comes_in = 䶮先生𬎆小姐😀", 1);
    shell.write("odd/zh-CN.ftl", odd);
    let told = check(&shell, "language");
    let lines: Vec<&str> = told.stdout.lines().filter(|line| line.contains("can't draw")).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn simulated_runs_are_bounded_and_the_same_everywhere() {
    let shell = Shell::new();
    let fixtures = packs::fixtures();
    let simulate = |more: &[&str]| {
        let mut args = vec!["--lang", "en", "--scenarios", fixtures.to_str().unwrap(), "simulate", "stuck_card"];
        args.extend(more);
        shell.run(&args)
    };
    for runs in ["0", "-1", "1000000000", "x"] {
        let told = simulate(&["--runs", runs]);
        assert_eq!(told.code, 2, "{told}");
    }
    let runs = ["--policy", "random", "--runs", "50", "--seed", "7", "--format", "json", "--records"];
    let first = simulate(&runs);
    assert_eq!((first.code, &first.stdout), (0, &simulate(&runs).stdout));
    // The file is the same on every system that runs the tests.
    insta::assert_snapshot!(
        simulate(&["--runs", "200", "--seed", "18446744073709551615", "--format", "json"]).stdout
    );
}
