//! Drawings of scenarios: every step is there and can be read, lines can be followed, the best way stands out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use roxmltree::{Document, Node};

use crate::packs;
use crate::shell::Shell;

const WAYS: [&str; 2] = ["way", "best"];

fn draw(shell: &Shell, scenario: &str, args: &[&str]) -> String {
    let packs = packs::fixtures();
    let mut all = vec!["--scenarios", packs.to_str().unwrap(), "graph", scenario];
    all.extend(args);
    let outcome = shell.run(&all);
    assert_eq!((outcome.code, &*outcome.stderr), (0, ""), "{outcome}");
    outcome.stdout
}

/// The largest scenario in English, drawn once.
fn vip_queue() -> &'static str {
    static SVG: LazyLock<String> = LazyLock::new(|| draw(&Shell::new(), "vip_queue", &["--lang", "en"]));
    &SVG
}

fn read(svg: &str) -> Document<'_> {
    Document::parse(svg).unwrap_or_else(|fault| panic!("{fault}\n{svg}"))
}

fn texts<'a>(picture: &'a Document<'_>) -> Vec<&'a str> {
    picture.descendants().filter(|node| node.has_tag_name("text")).filter_map(|node| node.text()).collect()
}

/// The lines of a picture with their classes: `way` or `best`, where from and where to.
fn lines<'a>(picture: &'a Document<'a>) -> Vec<(Vec<&'a str>, Node<'a, 'a>)> {
    let classed = picture.descendants().filter_map(|node| Some((node.attribute("class")?, node)));
    let classed = classed.map(|(classes, node)| (classes.split(' ').collect::<Vec<_>>(), node));
    classed.filter(|(classes, _)| WAYS.contains(&classes[0]) && classes.len() == 4).collect()
}

/// The straight pieces of a line, each as its two ends.
fn pieces(path: &str) -> Vec<[(i32, i32); 2]> {
    let mut at: Option<(i32, i32)> = None;
    let mut found = Vec::new();
    for stretch in path.split(['M', 'L']).filter(|stretch| !stretch.is_empty()) {
        let points: Vec<(i32, i32)> = stretch
            .split([' ', 'Q'])
            .map(|number| number.parse().unwrap())
            .collect::<Vec<i32>>()
            .chunks(2)
            .map(|point| (point[0], point[1]))
            .collect();
        found.extend(at.map(|at| [at, points[0]]));
        // A bend has a corner, and an end from which the line goes on.
        at = points.last().copied();
    }
    found
}

#[test]
fn a_picture_shows_every_step_in_both_languages() {
    let chinese = draw(&Shell::new(), "vip_queue", &["--lang", "zh-CN"]);
    for (svg, words) in [(&*chinese, ["暴怒", "对话结束"]), (vip_queue(), ["Furious", "End of the talk"])] {
        let picture = read(svg);
        let shown: BTreeSet<&str> = texts(&picture).into_iter().collect();
        let scenario = packs::built_in().pack("vip_queue").and_then(|pack| pack.scenario()).unwrap();
        for (_, step) in scenario.steps() {
            assert!(shown.contains(&*step.name), "{}", step.name);
        }
        assert!(words.iter().all(|word| shown.contains(word)), "{shown:?}");
    }
}

#[test]
fn the_best_way_is_bold_from_the_start_to_the_end_and_its_turns_are_numbered() {
    let picture = read(vip_queue());
    let lines = lines(&picture);
    let best: BTreeMap<&str, &str> = lines
        .iter()
        .filter(|(classes, _)| classes[0] == "best")
        .map(|(classes, _)| (classes[2], classes[3]))
        .collect();
    let scenario = packs::built_in().pack("vip_queue").and_then(|pack| pack.scenario()).unwrap();
    let position = |name: &str| scenario.steps().position(|(_, step)| step.name == name).unwrap();
    let mut at = format!("f{}", position("storms_in"));
    let mut turns = 0;
    while let Some(to) = best.get(&*at) {
        at = to.replace('t', "f");
        turns += 1;
    }
    assert_eq!((at, turns), (format!("f{}", scenario.steps().len()), best.len()));
    let shown = texts(&picture);
    let told = format!("Best way: {turns} replies, ");
    assert!(shown.iter().any(|text| text.starts_with(&told)), "{shown:?}");
    for turn in 1..=turns {
        assert!(shown.contains(&&*turn.to_string()), "turn {turn}");
    }
}

#[test]
fn a_line_under_a_condition_is_dashed_and_says_it() {
    let picture = read(vip_queue());
    let tips = |dashed: bool| -> Vec<&str> {
        let lines = lines(&picture).into_iter().map(|(_, line)| line);
        let of_kind = lines.filter(|line| line.attribute("stroke-dasharray").is_some() == dashed);
        of_kind.filter_map(|line| line.descendants().find(|node| node.has_tag_name("title"))?.text()).collect()
    };
    assert!(tips(true).len() > 50);
    assert!(tips(true).iter().all(|tip| tip.lines().all(|reply| reply.contains(" ["))), "{:#?}", tips(true));
    assert!(tips(true).iter().any(|tip| tip.contains("[Heard ≥ 0.26]")), "{:#?}", tips(true));
    assert!(
        tips(false)
            .iter()
            .all(|tip| tip.lines().any(|reply| !reply.contains(" [") || reply.contains("otherwise")))
    );
}

#[test]
fn lines_to_different_places_cross_but_do_not_cover_each_other_or_a_step() {
    let stuck_card = draw(&Shell::new(), "stuck_card", &[]);
    for svg in [vip_queue(), &stuck_card] {
        let picture = read(svg);
        let mut covered: BTreeMap<(bool, i32), Vec<(i32, i32, &str)>> = BTreeMap::new();
        for (classes, line) in lines(&picture) {
            for [(x1, y1), (x2, y2)] in pieces(line.attribute("d").unwrap()) {
                assert!(x1 == x2 || y1 == y2, "lines run across and down");
                let is_across = y1 == y2;
                let (street, from, to) = if is_across { (y1, x1, x2) } else { (x1, y1, y2) };
                let street = covered.entry((is_across, street)).or_default();
                for (other_from, other_to, place) in street.iter() {
                    let is_apart = from.max(to) < *other_from || *other_to < from.min(to);
                    assert!(is_apart || *place == classes[3], "{classes:?} covers {place}");
                }
                street.push((from.min(to), from.max(to), classes[3]));
            }
        }
        let cards = picture.descendants().filter(|node| node.attribute("id").is_some());
        for card in cards {
            let card = card.children().find(|node| node.has_tag_name("rect")).unwrap();
            let [x, y, width, height] =
                ["x", "y", "width", "height"].map(|name| card.attribute(name).unwrap().parse::<i32>().unwrap());
            for ((is_across, street), stretches) in &covered {
                let (inside, from, to) = if *is_across {
                    (y < *street && *street < y + height, x, x + width)
                } else {
                    (x < *street && *street < x + width, y, y + height)
                };
                let hit = stretches.iter().find(|(a, b, _)| inside && *a < to && from < *b);
                assert_eq!(hit, None, "a line passes under a step");
            }
        }
    }
}

#[test]
fn a_drawing_as_text_reads_well() {
    let shell = Shell::new();
    for format in ["dot", "mermaid"] {
        insta::assert_snapshot!(format, draw(&shell, "stuck_card", &["--lang", "en", "--format", format]));
    }
}

#[test]
fn words_with_marks_of_their_own_meaning_can_be_drawn() {
    let shell = Shell::new();
    shell.copy(&packs::fixtures().join("stuck_card"), "packs/stuck_card");
    let words = packs::read("tests/fixtures/packs/stuck_card/en.ftl");
    let line = "The \"card\" <b>&amp; #1; `it` \\ is gone\\";
    let words = words.replace("The machine ate her card", line).replace("You've got it?", line);
    shell.write("packs/stuck_card/en.ftl", words);
    let run =
        |format: &str| shell.run(&["--scenarios", "packs", "graph", "stuck_card", "--format", format]).stdout;
    let svg = run("svg");
    assert!(texts(&read(&svg)).contains(&line));
    let dot = run("dot");
    assert!(dot.contains(r#"label="The \"card\" <b>&amp; #1; `it` \\ is gone\\""#), "{dot}");
    let mermaid = run("mermaid");
    assert!(mermaid.contains("The #34;card#34; #60;b#62;#38;amp; #35;1; #96;it#96;…"), "{mermaid}");
}

#[test]
fn a_scenario_that_is_not_there_or_broken_is_told_as_when_it_is_played() {
    let shell = Shell::new();
    shell.copy(&packs::home().join("tests/fixtures/format/empty_file"), "packs/empty");
    for scenario in ["nobody", "empty"] {
        let [drawn, played] =
            ["graph", "play"].map(|command| shell.run(&["--scenarios", "packs", command, scenario]));
        assert_eq!((drawn.code, &*drawn.stdout), (2, ""), "{drawn}");
        assert_eq!(drawn.stderr, played.stderr);
    }
}
