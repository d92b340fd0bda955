//! The layout of the code: which room may use which, and what every file is like.

use std::fs;
use std::path::Path;

use crate::packs::home;

/// A source file of the program.
pub struct SourceFile {
    /// Relative to `src`, with `/`.
    pub path: String,
    pub text: String,
    /// The text without comments.
    pub code: String,
}

impl SourceFile {
    /// The room that it is in; empty for `lib.rs` and `main.rs`.
    pub fn room(&self) -> &str {
        self.path.split_once('/').map_or("", |(room, _)| room)
    }

    /// How many modules it lies below its room.
    fn depth(&self) -> usize {
        let below = self.path.matches('/').count();
        if self.path.ends_with("/mod.rs") { below - 1 } else { below }
    }
}

/// Every file of `src`.
pub fn sources() -> Vec<SourceFile> {
    let mut found = Vec::new();
    gather(&home().join("src"), "", &mut found);
    assert!(found.len() > 40);
    found
}

fn gather(folder: &Path, prefix: &str, found: &mut Vec<SourceFile>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        let path = format!("{prefix}{name}");
        if entry.path().is_dir() {
            gather(&entry.path(), &format!("{path}/"), found);
        } else if name.ends_with(".rs") {
            let text = fs::read_to_string(entry.path()).unwrap();
            let code = without_comments(&text);
            found.push(SourceFile { path, text, code });
        }
    }
}

/// Walks over a source text and gives each piece with its kind; it knows strings, characters and comments.
fn pieces(text: &str) -> Vec<(Piece, &str)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (piece, length) = if rest.starts_with("//") {
            (Piece::Comment, rest.find('\n').unwrap_or(rest.len()))
        } else if rest.starts_with("/*") {
            (Piece::Comment, rest.find("*/").map_or(rest.len(), |at| at + 2))
        } else if first == '"' {
            (Piece::String, string_length(rest))
        } else if let Some(inside) = rest.strip_prefix("r#\"") {
            (Piece::String, inside.find("\"#").map_or(rest.len(), |at| at + 5))
        } else if let Some(length) = character_length(rest) {
            (Piece::String, length)
        } else {
            (Piece::Code, first.len_utf8())
        };
        found.push((piece, &rest[..length]));
        rest = &rest[length..];
    }
    found
}

#[derive(Clone, Copy, PartialEq)]
enum Piece {
    Code,
    String,
    Comment,
}

fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

/// Bytes of the character literal that starts the text; a lifetime is none.
fn character_length(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    let first = inside.chars().next()?;
    // What follows a backslash may be a quote.
    let from = if first == '\\' { 2 } else { first.len_utf8() };
    let end = inside.get(from..)?.find('\'')?;
    (end == 0 || first == '\\').then_some(1 + from + end + 1)
}

fn without_comments(text: &str) -> String {
    pieces(text).iter().filter(|(piece, _)| *piece != Piece::Comment).map(|(_, part)| *part).collect()
}

/// What the strings of a source text say.
pub fn strings(code: &str) -> Vec<String> {
    let texts = pieces(code).into_iter().filter(|(piece, _)| *piece == Piece::String);
    texts.map(|(_, part)| part.trim_matches(['"', '\'', '#', 'r']).to_owned()).collect()
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// First names of all paths that begin with `prefix`, as the rooms after `crate::`.
fn after<'a>(code: &'a str, prefix: &str) -> Vec<&'a str> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(prefix) {
        if code[..at].ends_with(|letter: char| is_word(letter) || letter == ':') {
            continue;
        }
        let rest = &code[at + prefix.len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut start = 0;
            for (end, letter) in group.char_indices() {
                match letter {
                    '{' => depth += 1,
                    '}' if depth > 0 => depth -= 1,
                    ',' | '}' if depth == 0 => {
                        found.push(first_word(group[start..end].trim()));
                        start = end + 1;
                        if letter == '}' {
                            break;
                        }
                    }
                    _ => {}
                }
            }
        } else {
            found.push(first_word(rest));
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

fn first_word(text: &str) -> &str {
    &text[..text.find(|letter| !is_word(letter)).unwrap_or(text.len())]
}

/// Whether the code has a path that begins with the name of a crate or module.
fn uses(code: &str, name: &str) -> bool {
    !after(code, &format!("{name}::")).is_empty()
}

/// Asserts about each file, and names all that fail.
fn assert_each(of: impl IntoIterator<Item = SourceFile>, check: impl Fn(&SourceFile) -> Vec<String>) {
    let faults: Vec<String> = of
        .into_iter()
        .flat_map(|source| {
            let told = check(&source);
            told.into_iter().map(move |fault| format!("src/{}: {fault}", source.path)).collect::<Vec<_>>()
        })
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

const ROOMS: [&str; 10] =
    ["engine", "catalog", "authoring", "progress", "records", "locale", "report", "game", "cli", "web"];

/// The rooms that a room may use besides itself.
fn neighbours(room: &str) -> &'static [&'static str] {
    match room {
        "engine" | "locale" => &[],
        "catalog" => &["engine", "locale"],
        "authoring" | "records" => &["engine"],
        "progress" => &["engine", "authoring"],
        "report" => &["engine", "catalog", "authoring", "locale", "records"],
        "game" => &["engine", "catalog", "authoring", "progress", "records", "locale", "report"],
        "web" => &["engine", "catalog", "authoring", "progress", "records", "locale", "report", "game"],
        _ => &ROOMS,
    }
}

#[test]
fn a_room_uses_only_the_rooms_it_may() {
    assert_each(sources(), |source| {
        let room = source.room();
        let allowed = neighbours(room);
        let used = after(&source.code, "crate::");
        let strangers =
            used.into_iter().filter(|name| ROOMS.contains(name) && *name != room && !allowed.contains(name));
        let mut faults: Vec<String> = strangers.map(|name| format!("{room} may not use {name}")).collect();
        if !room.is_empty() {
            let ways_out = "super::".repeat(source.depth() + 1);
            if source.code.contains(&ways_out) {
                faults.push(format!("{ways_out} leads out of {room}; say crate::"));
            }
        }
        faults
    });
}

#[test]
fn a_room_uses_only_the_libraries_it_may() {
    let manifest = fs::read_to_string(home().join("Cargo.toml")).unwrap();
    let dependencies =
        manifest.split("[dependencies]").nth(1).unwrap().split("\n[dev-dependencies]").next().unwrap();
    let names: Vec<String> = dependencies
        .lines()
        .filter_map(|line| line.split_once(" = ").map(|(name, _)| name.trim().replace('-', "_")))
        .filter(|name| !name.starts_with(['"', '#', ' ']))
        .collect();
    assert!(names.len() > 10);
    assert_each(sources(), |source| {
        let room = source.room();
        let used = names.iter().map(String::as_str).filter(|name| uses(&source.code, name));
        used.filter(|name| {
            let owners: &[&str] = match *name {
                "bevy" | "winit" | "usvg" | "vello_cpu" => &["game", "cli", "web"],
                "js_sys" | "wasm_bindgen" | "web_sys" => &["game", "web"],
                "rusqlite" => &["records"],
                "fluent" | "fluent_syntax" | "fluent_langneg" => &["locale"],
                "include_dir" => &["catalog", "game"],
                "maud" => &["report"],
                "clap" | "ariadne" | "anstream" | "anstyle" | "textwrap" => &["cli"],
                _ => &ROOMS,
            };
            // schemars only derives a description of the wire types.
            let pure = [
                "arrayvec",
                "memchr",
                "serde",
                "serde_with",
                "schemars",
                "ron",
                "rand_pcg",
                "rand_core",
                "sha2",
                "thiserror",
            ];
            let is_pure = pure.contains(name);
            !owners.contains(&room) || (room == "engine" && !is_pure)
        })
        .map(|name| format!("{room} may not use {name}"))
        .collect()
    });
}

/// Parts of `std` that reach outside the program, and the places that may use each.
const DOORS: [(&str, &[&str]); 7] = [
    ("std::fs", &["catalog/", "records/", "cli/", "game/bridge/", "game/app/"]),
    ("std::env", &["main.rs", "catalog/places.rs", "records/", "cli/", "game/app/"]),
    ("std::net", &[]),
    ("std::process", &["main.rs", "cli/"]),
    ("std::thread", &["records/", "cli/", "game/"]),
    ("std::time::Instant", &["records/", "cli/", "game/"]),
    ("std::time::SystemTime", &["records/", "cli/", "game/bridge/"]),
];

#[test]
fn files_clock_environment_and_processes_are_used_only_in_the_rooms_made_for_them() {
    assert_each(sources(), |source| {
        let closed = DOORS.iter().filter(|(_, open)| !open.iter().any(|place| source.path.starts_with(place)));
        let mut faults: Vec<String> = closed
            .filter(|(door, _)| source.code.contains(door))
            .map(|(door, _)| format!("{door} here"))
            .collect();
        let prints = ["println!", "print!", "dbg!", "eprint"].iter().any(|word| source.code.contains(word));
        if prints && source.room() != "cli" {
            faults.push("prints".to_owned());
        }
        faults
    });
}

#[test]
fn the_engine_has_no_platform_mathematics_and_no_hash_order() {
    let unsteady = [
        ".powf(",
        ".powi(",
        ".exp(",
        ".ln(",
        ".log",
        ".sin(",
        ".cos(",
        ".tan",
        ".sqrt(",
        ".mul_add(",
        "HashMap",
        "HashSet",
        "f32",
        "std::io",
        "std::sync::Mutex",
        "static mut",
        "unsafe",
    ];
    assert_each(sources().into_iter().filter(|source| source.room() == "engine"), |source| {
        let found = unsteady.iter().filter(|word| source.code.contains(**word));
        found.map(|word| format!("{word} may differ from machine to machine")).collect()
    });
}

#[test]
fn every_file_says_what_it_is_for_and_is_short() {
    assert_each(sources(), |source| {
        let mut faults = Vec::new();
        if !source.text.starts_with("//! ") || source.text.lines().next().is_some_and(|line| line.len() < 20) {
            faults.push("does not open with a sentence on what it is for".to_owned());
        }
        let lines = source.text.lines().count();
        if lines > 500 {
            faults.push(format!("has {lines} lines; 500 is the most"));
        }
        faults
    });
}

#[test]
fn rooms_and_files_have_names_that_a_trainer_would_use() {
    let vague =
        ["utils", "util", "helpers", "helper", "common", "types", "manager", "components", "systems", "misc"];
    assert_each(sources(), |source| {
        let parts = source.path.trim_end_matches(".rs").split('/');
        parts.filter(|part| vague.contains(part)).map(|part| format!("{part} says nothing")).collect()
    });
}

#[test]
fn only_the_doors_of_the_house_know_whether_there_is_a_window() {
    assert_each(sources(), |source| {
        let may = ["lib.rs", "main.rs", "cli/"].iter().any(|place| source.path.starts_with(place));
        let asks = source.code.contains("feature = \"game\"");
        if asks && !may { vec!["asks for the feature game".to_owned()] } else { Vec::new() }
    });
}

/// The part of the game that a file is in: `ui`, `screens`, and so on.
fn part(source: &SourceFile) -> &str {
    let part = source.path.split('/').nth(1).unwrap_or("");
    part.trim_end_matches(".rs")
}

#[test]
fn a_part_of_the_game_uses_only_the_parts_it_may() {
    let parts: Vec<String> = sources()
        .iter()
        .filter(|source| source.room() == "game" && part(source) != "mod")
        .map(|source| part(source).to_owned())
        .collect();
    assert_each(sources().into_iter().filter(|source| source.room() == "game"), |source| {
        let allowed: &[&str] = match part(source) {
            "drawing" => &[],
            "ui" => &["theme", "drawing", "settings"],
            "theme" => &["settings"],
            "portrait" => &["theme", "drawing", "settings"],
            "sound" => &["settings"],
            "hall" => &["ui", "theme", "drawing", "settings"],
            "screens" => {
                &["ui", "theme", "state", "bridge", "portrait", "hall", "settings", "sound", "a11y", "app"]
            }
            _ => return Vec::new(),
        };
        let own = part(source).to_owned();
        let used = after(&source.code, "crate::game::").into_iter();
        let strangers =
            used.filter(|name| parts.iter().any(|part| part == name) && *name != own && !allowed.contains(name));
        let mut faults: Vec<String> = strangers.map(|name| format!("{own} may not use {name}")).collect();
        if ["ui", "theme", "drawing", "portrait", "hall"].contains(&&*own) {
            let rooms = after(&source.code, "crate::").into_iter().filter(|name| *name != "game");
            faults.extend(
                rooms.map(|name| format!("{own} may not use {name}; words and numbers come in as arguments")),
            );
        }
        faults
    });
}

#[test]
fn screens_take_widgets_and_colours_from_the_rooms_that_make_them() {
    assert_each(sources().into_iter().filter(|source| source.room() == "game"), |source| {
        let mut faults = Vec::new();
        let code = &source.code;
        if (code.contains("bevy::ui_widgets") || code.contains("EditableText"))
            && !["ui", "a11y"].contains(&part(source))
        {
            faults.push("uses a bare widget; take one from ui".to_owned());
        }
        if part(source) == "screens" {
            let literals = ["Color::", "Srgba", "LinearRgba", "Hsla", "font_size:", "TextFont"];
            faults.extend(
                literals.iter().filter(|word| code.contains(**word)).map(|word| format!("{word} is the theme's")),
            );
        }
        faults
    });
}

#[test]
fn a_screen_does_not_know_another() {
    let names: Vec<String> = sources()
        .iter()
        .filter_map(|source| source.path.strip_prefix("game/screens/"))
        .map(|path| path.split('/').next().unwrap_or(path).trim_end_matches(".rs").to_owned())
        .filter(|name| name != "mod")
        .collect();
    let screens = sources()
        .into_iter()
        .filter(|source| source.path.starts_with("game/screens/") && source.path != "game/screens/mod.rs");
    assert_each(screens, |source| {
        let own = source.path["game/screens/".len()..].split('/').next().unwrap_or("").trim_end_matches(".rs");
        let others = names.iter().filter(|name| *name != own);
        let up = "super::".repeat(source.depth() - 1);
        others
            .filter(|name| {
                source.code.contains(&format!("screens::{name}::"))
                    || source.code.contains(&format!("{up}{name}::"))
            })
            .map(|name| format!("{own} knows {name}"))
            .collect()
    });
}

#[test]
fn the_top_of_the_house_is_tidy() {
    let known = [
        "Cargo.toml",
        "Cargo.lock",
        "README.md",
        "LICENSE-MIT",
        "LICENSE-APACHE",
        "src",
        "assets",
        "scenarios",
        "tests",
        "target",
    ];
    let strangers: Vec<String> = fs::read_dir(home())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with('.') && !known.contains(&name.as_str()))
        .collect();
    assert!(strangers.is_empty(), "{strangers:?}");
}

#[test]
fn no_package_here_may_be_unsafe() {
    for folder in ["", "tests/benches/engines/", "tests/fuzz/"] {
        let manifest = fs::read_to_string(home().join(folder).join("Cargo.toml")).unwrap();
        assert!(manifest.contains("[lints.rust]\nunsafe_code = \"forbid\"\n"), "{folder}Cargo.toml");
        assert!(
            !home().join(folder).join("build.rs").exists(),
            "{folder}build.rs would run before anything forbids it"
        );
    }
}
