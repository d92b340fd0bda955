//! Scenario files that no author would write: bombs, giants, things that are no files, links, closed doors.
//!
//! What can be read is in `tests/fixtures/format`; here is what must be made.

use std::fmt::Write as _;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use counterpoise::engine::format;
use counterpoise::locale::{self, Lang, Words};

use crate::packs::{self, home};
use crate::shell::{Outcome, Shell};

pub const SOUND: &str = "tests/fixtures/format/sound";
/// Long after anything that ends would have ended.
const FOREVER: Duration = Duration::from_secs(120);
/// More than any list of faults that somebody reads.
const MOST_TOLD: usize = 300_000;

pub fn sound(file: &str) -> String {
    packs::read(&format!("{SOUND}/{file}"))
}

/// The sound structure with one place changed.
pub fn structure(from: &str, to: &str) -> String {
    let text = sound("scenario.ron");
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

/// The sound English words with another text in one place.
fn words(text: &str) -> String {
    sound("en.ftl").replacen("His bus leaves soon.", text, 1)
}

/// A structure of so many steps, each with these replies.
pub fn steps(count: usize, replies: &str) -> String {
    let text = structure("start: \"comes_in\"", "start: \"s0\"");
    let (head, _) = text.split_once("steps: {").expect("the structure has steps");
    let mut text = format!("{head}steps: {{");
    for i in 0..count {
        write!(text, "\n\"s{i}\":(replies:[{replies}]),").expect("a string can be written to");
    }
    text + "})"
}

fn replies(count: usize, to: &str) -> String {
    (0..count).map(|i| format!("(id:\"r{i}\",acts:[\"listen\"],to:\"{to}\"),")).collect()
}

/// A name, the file that is changed, and what it becomes.
type Case = (&'static str, &'static str, Vec<u8>);

fn case(name: &'static str, file: &'static str, text: impl Into<Vec<u8>>) -> Case {
    (name, file, text.into())
}

/// A shell with a sound pack and one whose file is something else.
pub fn with_pack_beside(file: &str, contents: &[u8]) -> Shell {
    let shell = Shell::new();
    for pack in ["packs/fine", "packs/odd"] {
        shell.copy(&home().join(SOUND), pack);
    }
    shell.write("packs/fine/scenario.ron", structure("id: \"sound\"", "id: \"fine\""));
    shell.write(&format!("packs/odd/{file}"), contents);
    shell
}

/// Checks a folder of packs, and plays the sound one; neither may panic, tell without end, or wait.
pub fn check(name: &str, shell: Shell) -> Outcome {
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let told = shell.run(&["--lang", "en", "check", "packs", "--only", "format,plays"]);
        let played =
            shell.run(&["--lang", "en", "--scenarios", "packs", "play", "fine", "--choose", "listen,close"]);
        let _ = send.send((told, played));
    });
    let (told, played) = receive.recv_timeout(FOREVER).unwrap_or_else(|_| panic!("{name}: the program waits"));
    assert!([0, 1].contains(&told.code) && !told.stderr.contains("panicked"), "{name}: {told}");
    assert!(told.stdout.len() < MOST_TOLD, "{name}: {} bytes are told", told.stdout.len());
    assert!(!told.stdout.contains('\u{1b}'), "{name}");
    assert_eq!(played.code, 0, "{name}: the pack beside it is played\n{played}");
    told
}

/// The first fault of each code in what is told, and how many have it.
pub fn gist(name: &str, told: &Outcome) -> String {
    let mut lines: Vec<(&str, usize)> = Vec::new();
    for line in told.stdout.lines().filter(|line| line.starts_with('[')) {
        match lines.iter_mut().find(|(known, _)| known[..5] == line[..5]) {
            Some((_, times)) => *times += 1,
            None => lines.push((line, 1)),
        }
    }
    let lines: String = lines.iter().map(|(line, times)| format!("{times} × {line}\n")).collect();
    format!("## {name}\n{lines}{}\n", told.stderr)
}

fn assert_told(snapshot: &str, cases: Vec<Case>) {
    let told = cases.into_iter().map(|(name, file, contents)| {
        let outcome = check(name, with_pack_beside(file, &contents));
        gist(name, &outcome)
    });
    insta::assert_snapshot!(snapshot, told.collect::<String>());
}

/// Nestings, each after the start of a structure and alone.
fn bombs() -> Vec<(&'static str, String)> {
    let hidden = format!("/* /* */ \" */ {}", "(".repeat(100_000));
    [
        ("parentheses", "(".repeat(200_000)),
        ("guards", "all([".repeat(100_000)),
        ("brackets", "[".repeat(1_000_000)),
        ("comments", "/*".repeat(100_000)),
        ("brackets behind a comment that only the reader ends", hidden),
    ]
    .into()
}

#[test]
fn bombs_are_told_at_our_limit() {
    let cases = bombs().into_iter().flat_map(|(name, bomb)| {
        [
            case(name, "scenario.ron", format!("(format: 1, steps: {bomb}")),
            case("the same, alone", "scenario.ron", bomb),
        ]
    });
    assert_told("bombs", cases.collect());
}

/// Reads a text as a pack's file on a thread with little stack; an overflow would end the tests.
fn read_with_little_stack(file: &'static str, text: String) {
    let catalogue = packs::built_in_catalogue();
    let small = thread::Builder::new().stack_size(1024 * 1024);
    let reader = small.spawn(move || {
        let Ok(text) = format::text(file, text.as_bytes()) else { return };
        if file == "scenario.ron" {
            let _ = packs::scenario(text, &catalogue);
        } else {
            let sizes: Vec<_> = locale::keys(text).keys.iter().map(locale::Key::size).collect();
            assert!(Words::new(Lang::En, [(Lang::En, text)]).get("hidden", &[]).is_some(), "{sizes:?}");
        }
    });
    reader.expect("a thread can be started").join().expect("the text is read");
}

#[test]
fn bombs_overflow_no_small_stack() {
    let nested = |open: &str, close: &str, count: usize| {
        structure("flag(\"heard_out\")", &format!("{}settled{}", open.repeat(count), close.repeat(count)))
    };
    for (_, bomb) in bombs() {
        read_with_little_stack("scenario.ron", format!("(format: 1, steps: {bomb}"));
        read_with_little_stack("scenario.ron", bomb);
    }
    for count in 7..50 {
        read_with_little_stack("scenario.ron", nested("not(", ")", count));
        read_with_little_stack("scenario.ron", nested("all([", "])", count));
        read_with_little_stack("en.ftl", words(&format!("{}1{}", "{ ".repeat(count), " }".repeat(count))));
    }
}

#[test]
fn guards_are_told_from_seventeen_levels_on() {
    let told = |levels: usize| {
        let guard = format!("{}settled{}", "not(".repeat(levels - 1), ")".repeat(levels - 1));
        let outcome =
            check("guard", with_pack_beside("scenario.ron", structure("flag(\"heard_out\")", &guard).as_bytes()));
        gist(&format!("{levels} levels"), &outcome)
    };
    assert!(!told(16).contains("S15") && !told(16).contains("F06"));
    insta::assert_snapshot!([17, 18, 28, 100].map(told).concat());
}

#[test]
fn what_is_too_large_is_told_with_the_limit() {
    let family = "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}";
    let selects = "\n    { $mood ->\n        [angry] a\n       *[upset] b\n    }";
    let laughs = |text: &str| {
        let more = |i: usize| format!("-l{i} = {}\n", format!("{{ -l{} }}", i - 1).repeat(10));
        words(text) + "-l0 = ha\n" + &(1..20).map(more).collect::<String>()
    };
    let cases = vec![
        case(
            "a string of eight megabytes",
            "scenario.ron",
            structure("\"CN\"", &format!("\"{}\"", "C".repeat(8_000_000))),
        ),
        case(
            "a place of law of a megabyte",
            "scenario.ron",
            structure("\"CN\"", &format!("\"{}\"", "C".repeat(1_000_000))),
        ),
        case(
            "an id of a megabyte",
            "scenario.ron",
            structure("\"sound\"", &format!("\"{}\"", "s".repeat(1_000_000))),
        ),
        case(
            "a step's name of a megabyte",
            "scenario.ron",
            structure("to: \"waits\"", &format!("to: \"{}\"", "w".repeat(1_000_000))),
        ),
        case(
            "a number of a million digits",
            "scenario.ron",
            structure("minutes: 3", &format!("minutes: {}", "3".repeat(1_000_000))),
        ),
        case(
            "a share of a million digits",
            "scenario.ron",
            structure("anger: 0.6", &format!("anger: {}", "6".repeat(1_000_000))),
        ),
        case(
            "extensions by the thousand",
            "scenario.ron",
            format!("#![enable({})]\n{}", "a,".repeat(100_000), sound("scenario.ron")),
        ),
        case("a text of 2,000 characters", "en.ftl", words(&"x".repeat(2000))),
        case("a text of 2,001 characters", "en.ftl", words(&"x".repeat(2001))),
        case("a text of three megabytes", "en.ftl", words(&"x".repeat(3_000_000))),
        case(
            "a hundred thousand accents on a letter",
            "en.ftl",
            words(&format!("e{}", "\u{301}".repeat(100_000))),
        ),
        case("fifty families", "en.ftl", words(&family.repeat(50))),
        case("a billion wordings", "en.ftl", sound("en.ftl").replacen("And now?", &selects.repeat(30), 1)),
        case("a billion laughs", "en.ftl", laughs("{ -l19 }")),
        case("laughs that nobody hears", "en.ftl", laughs("Ha.")),
    ];
    assert_told("large", cases);
}

#[test]
fn what_is_too_many_is_told_with_the_limit() {
    let cases = vec![
        case("one step more than twenty thousand", "scenario.ron", steps(20_001, &replies(1, "end"))),
        case("ten thousand replies at a step", "scenario.ron", steps(1, &replies(10_000, "end"))),
        case("two thousand steps without words", "scenario.ron", steps(2_000, &replies(1, "end"))),
        case(
            "two thousand steps and a thousand turns",
            "scenario.ron",
            steps(2_000, &replies(1, "end")).replacen("start: \"s0\"", "turn_limit: 1000, start: \"s0\"", 1),
        ),
        case("eight thousand ways to nowhere", "scenario.ron", steps(2_000, &replies(4, "nowhere"))),
        case("five thousand unknown fields", "scenario.ron", steps(5_000, "").replace("replies:", "replys:")),
        case(
            "five thousand equal names",
            "scenario.ron",
            steps(5_000, "").replace(|letter: char| letter.is_ascii_digit(), "1"),
        ),
        case(
            "a hundred thousand full-width commas",
            "scenario.ron",
            sound("scenario.ron") + &"，".repeat(100_000),
        ),
        case("a hundred thousand lines that are no words", "en.ftl", "x\n".repeat(100_000)),
        case(
            "twenty thousand words too many",
            "en.ftl",
            sound("en.ftl") + &(0..20_000).map(|i| format!("x{i} = y\n")).collect::<String>(),
        ),
        case(
            "a hundred thousand texts of one word",
            "en.ftl",
            sound("en.ftl") + "x = y\n" + &(0..100_000).map(|i| format!("    .x{i} = y\n")).collect::<String>(),
        ),
        case("a hundred thousand lines that are no play", "odd.play", "x\n".repeat(100_000)),
        case(
            "an error behind a hundred thousand empty lines",
            "scenario.ron",
            "\n".repeat(100_001) + &structure("mistake", "mistke"),
        ),
    ];
    assert_told("many", cases);
}
