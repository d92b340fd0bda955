//! The handbook as somebody uses it who looks for a word: a query narrows the index, the first page found is open, a
//! page leads to the talks that train it, and in a small window index and page take each other's place.

use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use bevy::ui_widgets::RadioButton;
use counterpoise::game::state::{Open, Screen};
use counterpoise::locale::{Lang, msg};

use crate::person::Person;

fn reader(width: u32, height: u32, lang: Lang) -> Person {
    let mut person = Person::opens_the_game(width, height, lang);
    person.app.world_mut().trigger(Open(Screen::Handbook));
    person.waits(4);
    person
}

/// The entries of the index, from the top.
fn index(person: &mut Person) -> Vec<String> {
    let mut entries =
        person.app.world_mut().query_filtered::<(&UiGlobalTransform, &AccessibleLabel), With<RadioButton>>();
    let mut found: Vec<_> =
        entries.iter(person.app.world()).map(|(place, label)| (place.translation.y, label.0.clone())).collect();
    found.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    found.into_iter().map(|(_, label)| label).collect()
}

fn is_read(person: &mut Person, words: &str) -> bool {
    let mut texts = person.app.world_mut().query::<&Text>();
    texts.iter(person.app.world()).any(|text| text.0.contains(words))
}

#[test]
fn a_query_narrows_the_index_and_opens_what_is_called_so() {
    let mut person = reader(1280, 720, Lang::ZhCn);
    let all = index(&mut person).len();
    person.writes("道歉");
    let found = index(&mut person);
    assert!(!found.is_empty() && found.len() < all / 2, "{} of {all}: {found:?}", found.len());
    assert!(found[0].contains("道歉"), "what is called so comes first: {found:?}");
    let shown = person.says(msg::HANDBOOK_SAY);
    assert!(is_read(&mut person, &shown), "the page of the principle is open");
}

#[test]
fn a_word_of_either_language_finds_the_same_pages() {
    let mut chinese = reader(1280, 720, Lang::ZhCn);
    chinese.writes("apology");
    let mut english = reader(1280, 720, Lang::En);
    english.writes("apology");
    assert_eq!(index(&mut chinese).len(), index(&mut english).len());
    assert!(!index(&mut chinese).is_empty());
}

#[test]
fn a_word_that_no_page_has_is_told() {
    let mut person = reader(1280, 720, Lang::En);
    person.writes("xylophone");
    assert!(index(&mut person).is_empty());
    let told = person.says(msg::HANDBOOK_NOTHING);
    assert!(is_read(&mut person, &told));
}

#[test]
fn a_page_leads_to_a_talk_that_trains_it() {
    let mut person = reader(1280, 720, Lang::En);
    person.writes("apology");
    let talk = person.finds("Why Is He First?");
    person.focuses(talk).presses(KeyCode::Enter).waits(3);
    assert_eq!(person.screen(), Screen::Briefing);
    assert!(is_read(&mut person, "Why Is He First?"));
}

#[test]
fn in_a_small_window_a_page_takes_the_place_of_the_index_and_gives_it_back() {
    let mut person = reader(800, 600, Lang::En);
    let all = index(&mut person);
    person.clicks(&all[1]);
    person.waits(3);
    assert!(index(&mut person).is_empty(), "the index is gone");
    person.presses(KeyCode::Escape).waits(3);
    assert_eq!(index(&mut person), all);
    person.presses(KeyCode::Escape).waits(3);
    assert_eq!(person.screen(), Screen::Title);
}
