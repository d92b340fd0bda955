//! Every character that a person may see can be drawn by both fonts that ship.

use std::collections::BTreeMap;

use ttf_parser::Face;

use crate::house::{sources, strings};
use crate::packs::home;
use crate::words;

fn font(name: &str) -> Vec<u8> {
    std::fs::read(home().join("assets/fonts").join(name)).expect("the font ships")
}

/// Every character of every text, with a place where it stands.
fn letters() -> BTreeMap<char, String> {
    let mut letters = BTreeMap::new();
    let mut add = |text: &str, place: &str| {
        for letter in text.chars().filter(|letter| !letter.is_control()) {
            letters.entry(letter).or_insert_with(|| format!("{place}: {}", text.trim()));
        }
    };
    for file in words::files() {
        for (key, text) in words::texts(&file.text) {
            add(&text, &format!("{} {key}", file.path));
        }
    }
    for source in sources().iter().filter(|source| ["game", "locale"].contains(&source.room())) {
        for text in strings(&source.code) {
            add(&text, &source.path);
        }
    }
    letters
}

#[test]
fn every_character_that_ships_can_be_drawn_by_both_fonts() {
    let letters = letters();
    assert!(letters.len() > 400, "{} characters", letters.len());
    for name in ["NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"] {
        let bytes = font(name);
        let face = Face::parse(&bytes, 0).expect("the font can be read");
        let lacking: Vec<_> = letters.iter().filter(|(letter, _)| face.glyph_index(**letter).is_none()).collect();
        assert!(lacking.is_empty(), "{name} can't draw {lacking:#?}");
    }
}

#[test]
fn the_fonts_ship_with_their_licence() {
    let licence = String::from_utf8(font("OFL.txt")).unwrap();
    assert!(licence.contains("SIL OPEN FONT LICENSE Version 1.1"));
}
