//! The library: a word and a level narrow the cards, and where none is left it says so.

use bevy::prelude::*;
use bevy::ui_widgets::Button;
use counterpoise::game::state::{Open, Screen};
use counterpoise::locale::{Lang, msg};

use crate::person::Person;

fn library(lang: Lang) -> Person {
    let mut person = Person::opens_the_game(1280, 720, lang);
    person.app.world_mut().trigger(Open(Screen::Library));
    person.waits(4);
    person
}

/// The cards' titles.
fn cards(person: &mut Person, titles: &[&str]) -> Vec<String> {
    let mut buttons = person.app.world_mut().query_filtered::<&AccessibleLabel, With<Button>>();
    let labels: Vec<String> = buttons.iter(person.app.world()).map(|label| label.0.clone()).collect();
    let is_there = |title: &&&str| labels.iter().any(|label| label.starts_with(**title));
    titles.iter().filter(is_there).map(|title| (*title).to_owned()).collect()
}

const TITLES: [&str; 4] = ["Why Is He First?", "Out the Door", "The Third Trip", "Don't Pass Me On"];

#[test]
fn a_word_narrows_the_cards() {
    let mut person = library(Lang::En);
    assert_eq!(cards(&mut person, &TITLES).len(), TITLES.len());
    let search = person.says(msg::LIBRARY_SEARCH);
    let field = person.finds(&search);
    person.focuses(field).writes("third");
    assert_eq!(cards(&mut person, &TITLES), ["The Third Trip"]);
}

#[test]
fn a_level_narrows_the_cards_and_a_word_that_none_has_is_told() {
    let mut person = library(Lang::En);
    person.clicks("Beginner");
    person.waits(2);
    assert_eq!(cards(&mut person, &TITLES), ["Why Is He First?"]);
    let search = person.says(msg::LIBRARY_SEARCH);
    let field = person.finds(&search);
    person.focuses(field).writes("third");
    assert!(cards(&mut person, &TITLES).is_empty());
    let told = person.says(msg::LIBRARY_NOTHING);
    let mut texts = person.app.world_mut().query::<&Text>();
    assert!(texts.iter(person.app.world()).any(|text| text.0 == told));
}

#[test]
fn whoever_looks_into_the_settings_comes_back_to_where_they_were() {
    let mut person = library(Lang::En);
    for from in [Screen::Title, Screen::Handbook, Screen::Library] {
        for to in [from, Screen::Settings] {
            person.app.world_mut().trigger(Open(to));
            person.waits(3);
        }
        person.presses(KeyCode::Escape).waits(3);
        assert_eq!(person.screen(), from);
    }
    // The first card has the focus, and on the next screen the way to the customer.
    for next in [Screen::Briefing, Screen::Conversation] {
        person.presses(KeyCode::Enter).waits(3);
        assert_eq!(person.screen(), next);
    }
    person.types('s').waits(3);
    assert_eq!(person.screen(), Screen::Settings);
    person.presses(KeyCode::Escape).waits(3);
    assert_eq!(person.screen(), Screen::Conversation);
}
