//! Pages to print: they stand alone, hold what was typed as text, and say what the score says.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use counterpoise::authoring::Reach;
use counterpoise::catalog::Script;
use counterpoise::engine::score::Score;
use counterpoise::engine::{Ending, Mode, Session, Setup, coverage};
use counterpoise::locale::{self, Lang, Words, number};
use counterpoise::report::{History, Row, Run, debrief, history};
use proptest::prelude::*;
use roxmltree::{Document, Node, ParsingOptions};

use crate::packs;
use crate::shell::Shell;
use crate::words;

/// Names that would do harm where they are taken for anything but text.
const NASTY: [&str; 10] = [
    "<script>alert(1)</script>",
    "=cmd()",
    "\"><img src=x onerror=alert(1)>",
    "' onload='alert(1)",
    "</title></style></svg><script src=\"https://example.org/x.js\">",
    "&lt;b&gt; &#60;b&#62; &nbsp;",
    "]]> <!-- --> <![CDATA[ ?>",
    "a\0b\u{1b}[31m\u{7f}\u{ffff}\r\n\tc",
    "\u{202e}drawkcab \u{2066}",
    "{ $name } javascript:alert(1)",
];

const HEARD: &[&str] = &["hear", "say_back", "ask", "aside", "fetch", "check"];
const BREACH: &[&str] = &["feel", "say_back", "key_in", "check", "key_in", "check"];
const HARSH: &[&str] = &["argue", "threaten"];

/// A run of the pack made for tests.
fn play(mode: Mode, replies: &[&str]) -> Session {
    let mut session = Session::begin(packs::stuck_card(), Setup { seed: 0, mode });
    for name in replies {
        let reply = session.scenario().reply_named(session.step(), name).unwrap_or_else(|| panic!("no {name}"));
        session.choose(reply).unwrap();
    }
    session
}

fn words(lang: Lang) -> &'static Words {
    static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| {
        let pack = packs::library().pack("stuck_card").expect("the pack is playable");
        Lang::ALL.map(|lang| packs::library().pack_words(pack, lang))
    });
    &WORDS[usize::from(lang == Lang::En)]
}

fn page(session: &Session, reach: Option<&Reach>, words: &Words, learner: &str) -> String {
    let script = Script::new(session.scenario(), words);
    let frameworks = packs::library().frameworks();
    debrief(&Run { session, reach, script, frameworks, date: "2026-11-22", learner })
}

fn read(page: &str) -> Document<'_> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(page, options).unwrap_or_else(|fault| panic!("{fault}\n{page}"))
}

/// All text in a part of a page, the style left out.
fn text(node: Node<'_, '_>) -> String {
    let texts = node.descendants().filter(Node::is_text);
    let texts = texts.filter(|node| !node.parent().is_some_and(|parent| parent.has_tag_name("style")));
    texts.filter_map(|node| node.text()).collect::<Vec<_>>().join(" ")
}

fn find<'a>(page: &'a Document<'_>, id: &str) -> Node<'a, 'a> {
    let found = page.descendants().find(|node| node.attribute("id") == Some(id));
    found.unwrap_or_else(|| panic!("no {id}"))
}

fn with_class<'a>(node: Node<'a, 'a>, class: &str) -> Vec<Node<'a, 'a>> {
    let has = |node: &Node<'_, '_>| {
        node.attribute("class").is_some_and(|classes| classes.split(' ').any(|it| it == class))
    };
    node.descendants().filter(has).collect()
}

/// The page runs nothing and asks for nothing.
fn assert_stands_alone(page: &Document<'_>) {
    const HARMLESS: [&str; 36] = [
        "html", "head", "meta", "title", "style", "body", "main", "footer", "header", "section", "article", "div",
        "h1", "h2", "h3", "p", "span", "b", "small", "bdi", "ul", "li", "dl", "dt", "dd", "table", "thead",
        "tbody", "tr", "th", "td", "svg", "g", "path", "rect", "circle",
    ];
    for node in page.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        assert!(HARMLESS.contains(&name) || name == "text", "<{name}> stands in the page");
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            assert!(
                !name.starts_with("on") && !["src", "href", "action", "style"].contains(&name),
                "{name}={value}"
            );
            assert!(!value.contains("://") && !value.contains("url(") && value != "refresh", "{name}={value}");
        }
        if name == "style" {
            let style = node.text().unwrap_or_default();
            assert!(!["url(", "@import", "://", "expression("].iter().any(|way| style.contains(way)), "{style}");
        }
    }
}

/// What a page makes of a name: what has no place in text is a space.
fn as_text(name: &str) -> String {
    name.chars().map(|it| if it.is_control() || "\u{fffe}\u{ffff}".contains(it) { ' ' } else { it }).collect()
}

fn assert_names(page: &str, name: &str) {
    let page = read(page);
    assert_stands_alone(&page);
    let expected = as_text(name);
    let is_there = page.descendants().any(|node| node.has_tag_name("bdi") && text(node) == expected);
    assert!(is_there || expected.trim().is_empty(), "{name:?} is not on the page as it was typed");
}

#[test]
fn a_nasty_name_is_text_on_every_page() {
    let session = play(Mode::Practice, HEARD);
    for name in NASTY {
        for lang in Lang::ALL {
            assert_names(&page(&session, None, words(lang), name), name);
            let cell = || name.to_owned();
            let row = Row {
                number: 1,
                date: cell(),
                scenario: cell(),
                mode: cell(),
                total: Some(61.0),
                grade: cell(),
                ending: cell(),
                marks: vec![cell(), cell()],
            };
            let rows = [row.clone(), Row { total: None, ..row }];
            let made = history(&History { learner: name, date: name, rows: &rows }, words(lang));
            assert_names(&made, name);
            let made = read(&made);
            let table = with_class(made.root(), "history")[0];
            let cells = table.descendants().filter(|node| node.has_tag_name("bdi")).count();
            assert_eq!(cells, 7 + 6, "a grade that can't be trusted is not shown");
        }
    }
}

proptest! {
    #[test]
    fn any_name_is_text(name in any::<String>()) {
        static SESSION: LazyLock<Session> = LazyLock::new(|| play(Mode::Practice, HARSH));
        assert_names(&page(&SESSION, None, words(Lang::En), &name), &name);
    }
}

/// Words that say the same thing for every key of a file, and that nothing good.
fn nasty_words(file: &str) -> String {
    let mut text = String::new();
    for key in locale::keys(file).keys {
        let value = r#"<img src=x onerror="alert(1)">&'<script>//</script>"#;
        match key.attribute {
            "" => text += &format!("{} = {value}\n", key.message),
            attribute => text += &format!("    .{attribute} = {value}\n"),
        }
    }
    text
}

#[test]
fn nasty_words_of_a_pack_are_text_wherever_they_stand() {
    let files: Vec<String> = words::files()
        .iter()
        .filter(|file| file.lang == Lang::ZhCn && (file.path.contains("locales") || file.path.contains("stuck")))
        .map(|file| nasty_words(&file.text))
        .collect();
    let nasty = Words::new(Lang::ZhCn, files.iter().map(|text| (Lang::ZhCn, text.as_str())));
    let session = play(Mode::Practice, BREACH);
    let made = page(&session, Reach::of(&session).ok().as_ref(), &nasty, "");
    let page = read(&made);
    assert_stands_alone(&page);
    assert!(text(page.root()).matches("<img src=x").count() > 100);
}

#[test]
fn a_page_says_what_the_score_says() {
    for replies in [HEARD, BREACH, HARSH] {
        let session = play(Mode::Coached, replies);
        let (score, reach) = (Score::of(&session), Reach::of(&session).unwrap());
        for lang in Lang::ALL {
            let script = Script::new(session.scenario(), words(lang));
            let made = page(&session, Some(&reach), words(lang), "");
            let page = read(&made);
            assert_eq!(text(find(&page, "total")), number::whole(score.total));
            let parts: Vec<String> = with_class(page.root(), "part")
                .into_iter()
                .map(|part| text(part.descendants().find(|node| node.has_tag_name("b")).unwrap()))
                .collect();
            assert_eq!(parts, score.parts().map(number::tenths));
            let overview = text(with_class(page.root(), "overview")[0]);
            for total in [reach.best.total, reach.worst.total] {
                assert!(overview.contains(&number::whole(total)), "{overview}");
            }
            let table = with_class(page.root(), "losses")[0];
            let rows: Vec<String> = table.children().map(text).collect();
            let losses: Vec<_> = score.losses(&session).into_iter().filter(|loss| loss.points >= 0.05).collect();
            assert_eq!(rows.len(), losses.len());
            for (row, loss) in rows.iter().zip(&losses) {
                assert!(row.starts_with(&number::tenths(loss.points)), "{row}");
                assert!(row.contains(&script.loss(loss)) && row.contains(&script.turns(&loss.turns)), "{row}");
            }
            let principles = text(with_class(page.root(), "principles")[0]);
            for rating in &score.process.ratings {
                let rated = format!("{} {}  / 4", script.principle(rating.principle), rating.value);
                assert!(principles.contains(&rated), "{rated}: {principles}");
            }
            assert_eq!(with_class(page.root(), "rule").len(), score.breaches.len());
        }
    }
}

#[test]
fn every_turn_is_there_with_all_that_belongs_to_it() {
    for replies in [HEARD, BREACH, HARSH] {
        let session = play(Mode::Practice, replies);
        let (score, reach) = (Score::of(&session), Reach::of(&session).unwrap());
        for lang in Lang::ALL {
            let script = Script::new(session.scenario(), words(lang));
            let made = page(&session, Some(&reach), words(lang), "");
            let page = read(&made);
            for (i, turn) in session.turns().iter().enumerate() {
                let card = find(&page, &format!("turn-{}", i + 1));
                let told = text(card);
                let spoken = script.before(&session, turn);
                let mut expected = [spoken.who, spoken.manner, spoken.line, script.reply(turn.reply)]
                    .map(Cow::into_owned)
                    .to_vec();
                expected.extend([script.why(turn.reply), number::signed(turn.change())]);
                expected.extend([script.band(turn.spoken_in), script.band(turn.band)]);
                expected.extend([turn.meter_before, turn.meter].map(number::whole));
                expected.extend(script.notes(turn));
                expected.extend(script.tags(turn.reply));
                let moment = &reach.moments[i];
                if moment.given_away >= 0.05 {
                    expected.push(number::tenths(moment.given_away));
                    expected
                        .extend(moment.better.as_ref().map(|better| script.reply(better.turn.reply).into_owned()));
                }
                let broken = score.breaches.iter().filter(|breach| breach.turn == i + 1);
                expected.extend(broken.map(|breach| script.rule(breach.rule)));
                let missing: Vec<_> = expected.iter().filter(|part| !told.contains(part.as_str())).collect();
                assert!(missing.is_empty(), "turn {}: {missing:?} is not in {told}", i + 1);
                let chips = with_class(with_class(card, "answer")[0], "chip");
                assert_eq!(chips.len(), script.account(turn, usize::MAX).count());
            }
            let curve = with_class(page.root(), "curve")[0];
            assert_eq!(curve.children().filter(|node| node.has_tag_name("circle")).count(), replies.len() + 1);
        }
    }
}

#[test]
fn no_key_stands_where_words_should() {
    let keys: BTreeSet<String> = words::files()
        .iter()
        .flat_map(|file| locale::keys(&file.text).keys)
        .map(|key| key.name())
        .filter(|name| name.contains('-'))
        .collect();
    let rows = [Row { total: None, ..Row::default() }, Row { total: Some(80.0), ..Row::default() }];
    for lang in Lang::ALL {
        let runs = [HEARD, BREACH, HARSH, &HEARD[..2]].map(|replies| {
            let session = play(Mode::Practice, replies);
            let reach = session.ending().map(|_| Reach::of(&session).unwrap());
            page(&session, reach.as_ref(), words(lang), "")
        });
        let lists = [&rows[..], &[]]
            .map(|rows| history(&History { learner: "", date: "2026-11-22", rows }, &Words::interface(lang)));
        for made in runs.iter().chain(&lists) {
            let page = read(made);
            let said = text(page.root());
            let labels = page.descendants().filter_map(|node| node.attribute("aria-label"));
            for token in labels.chain([&*said]).flat_map(|text| text.split_whitespace()) {
                let token = token.trim_matches(|letter: char| !letter.is_alphanumeric());
                let kind = token.split('-').next().unwrap_or_default();
                let is_derived = token.contains('_')
                    || (["framework", "report", "principle"].contains(&kind) && token.contains('-'));
                assert!(!keys.contains(token) && !is_derived, "{token} in {}", lang.tag());
            }
        }
    }
}

#[test]
fn the_grid_shows_what_each_turn_covered() {
    let session = play(Mode::Practice, BREACH);
    let made = page(&session, None, words(Lang::En), "");
    let page = read(&made);
    let grid = with_class(page.root(), "coverage")[0];
    let groups: Vec<_> = grid.children().filter(|node| node.has_tag_name("tbody")).collect();
    assert_eq!(groups.len(), 6);
    let shown = ["lscia", "six_moves", "seven_golden_steps", "on_site_steps", "three_principles", "dabs"];
    for (group, name) in groups.iter().zip(shown) {
        let framework = packs::library().frameworks().iter().find(|it| it.name == name).unwrap();
        let signs = group.descendants().filter(|node| node.has_tag_name("svg")).count();
        let found = coverage(&session, framework);
        let expected: usize = found.iter().map(|it| it.shown.len() + it.weakly.len() + it.offended.len()).sum();
        assert_eq!(signs, expected, "{name}");
    }
}

#[test]
fn a_hard_run_ends_with_a_word_of_care_and_a_good_one_does_not() {
    for (replies, is_due) in [(HEARD, false), (BREACH, true), (HARSH, true)] {
        let session = play(Mode::Practice, replies);
        let score = Score::of(&session);
        let is_hard = matches!(session.ending(), Some(Ending::Crisis | Ending::Escalated));
        assert_eq!(score.total < 60.0 || is_hard, is_due);
        let made = page(&session, None, words(Lang::ZhCn), "");
        assert_eq!(with_class(read(&made).root(), "care").len(), usize::from(is_due));
    }
}

#[test]
fn a_rewound_or_hinted_run_says_so() {
    let mut session = play(Mode::Practice, &HEARD[..3]);
    let marks = |session: &Session| {
        let made = page(session, None, words(Lang::En), "");
        let page = read(&made);
        with_class(page.root(), "warn").into_iter().map(text).collect::<Vec<_>>()
    };
    assert_eq!(marks(&session), ["The talk was not finished"]);
    session.rewind(3).unwrap();
    session.take_hint().unwrap();
    for name in &HEARD[2..] {
        let reply = session.scenario().reply_named(session.step(), name).unwrap();
        session.choose(reply).unwrap();
    }
    assert_eq!(marks(&session), ["Taken back 1 time", "Hints taken: turn 3"]);
    assert!(marks(&play(Mode::Practice, HEARD)).is_empty());
}

#[test]
fn a_record_that_can_not_be_trusted_has_no_number_and_breaks_the_line() {
    let row = |total| Row { scenario: "x".to_owned(), grade: "good".to_owned(), total, ..Row::default() };
    for count in [0, 1, 2, 300] {
        let rows: Vec<Row> = (0..count).map(|i| row((i % 7 != 3).then_some((i % 101) as f64))).collect();
        let made = history(&History { learner: "", date: "", rows: &rows }, words(Lang::En));
        let page = read(&made);
        assert_stands_alone(&page);
        let sound = rows.iter().filter(|row| row.total.is_some()).count();
        assert_eq!(with_class(page.root(), "total").len(), sound);
        let pieces = rows.split(|row| row.total.is_none()).filter(|piece| !piece.is_empty()).count();
        let lines = with_class(page.root(), "line");
        let drawn: usize = lines.iter().map(|line| line.attribute("d").unwrap().matches('M').count()).sum();
        assert_eq!(drawn, pieces);
        let table = page.descendants().filter(|node| node.has_tag_name("td") && text(*node) == "good").count();
        assert_eq!(table, sound);
    }
}

#[test]
fn play_prints_a_page_and_nothing_else() {
    let shell = Shell::new();
    let packs = packs::fixtures();
    let play = ["--lang", "en", "--scenarios", packs.to_str().unwrap(), "play", "stuck_card", "--format", "html"];
    let replies = HEARD.join(",");
    let chosen = shell.run(&[&play[..], &["--name", NASTY[0], "--choose", &replies]].concat());
    assert_eq!((chosen.code, &*chosen.stderr), (0, ""), "{chosen}");
    assert_names(&chosen.stdout, NASTY[0]);
    let typed = shell.run_with_input(&play, &"1\n".repeat(12));
    assert_eq!(typed.code, 0, "{typed}");
    assert_stands_alone(&read(&typed.stdout));
    assert!(typed.stderr.contains("The machine ate her card"), "the talk goes to stderr");
    let open = shell.run(&[&play[..], &["--choose", "hear"]].concat());
    assert!(open.stdout.contains("The talk was not finished"), "{open}");
}

#[test]
fn the_history_of_a_learner_can_be_printed() {
    let shell = Shell::new();
    let packs = packs::fixtures();
    let run = |args: &[&str]| {
        let start = ["--lang", "en", "--scenarios", packs.to_str().unwrap()];
        shell.run(&[&start[..], args, &["--folder", "records"]].concat())
    };
    let name = "<b>=cmd()</b>";
    for replies in [HEARD, HARSH] {
        let played =
            run(&["play", "stuck_card", "--learner", name, "--choose", &replies.join(","), "--format", "html"]);
        assert_eq!(played.code, 0, "{played}");
        assert_names(&played.stdout, name);
    }
    let told = run(&["history", "--learner", name, "--format", "html"]);
    assert_eq!((told.code, &*told.stderr), (0, ""), "{told}");
    assert_names(&told.stdout, name);
    let page = read(&told.stdout);
    let rows: Vec<String> = page.descendants().filter(|node| node.has_tag_name("tr")).skip(1).map(text).collect();
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[0].contains("Excellent") && rows[1].contains("Try again"), "{rows:?}");
    assert_eq!(run(&["history", "--format", "html"]).code, 2, "a page is of one learner");
}
