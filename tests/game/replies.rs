//! A reply can be chosen by its number, by keyboard alone and by mouse; a locked one cannot.

use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use counterpoise::game::theme::Layout;
use counterpoise::game::ui::{Reply, reply_card};

use crate::person::Person;

#[derive(Event, Clone, Debug)]
struct ChooseReply(usize);

#[derive(Resource, Default)]
struct Heard(Vec<usize>);

fn screen() -> impl Scene {
    let reply = |key: usize, text: &str, locked: Option<&str>| {
        let reply = Reply { key: key.to_string(), text: text.to_owned(), locked: locked.map(str::to_owned) };
        reply_card(reply, Layout::default(), ChooseReply(key))
    };
    let cards = vec![
        reply(1, "您慢慢说，我在听。", None),
        reply(2, "这不算插队。", None),
        reply(3, "我现在就安排。", Some("先请他坐下")),
    ];
    bsn! {
        Node { width: percent(100), height: percent(100), flex_direction: FlexDirection::Column, row_gap: px(9) }
        TabGroup
        Children [ {cards} ]
    }
}

fn person() -> Person {
    let mut person = Person::at(1280, 720, screen());
    person.app.init_resource::<Heard>();
    person.app.add_observer(|choice: On<ChooseReply>, mut heard: ResMut<Heard>| heard.0.push(choice.0));
    person
}

fn heard(person: &Person) -> &[usize] {
    &person.app.world().resource::<Heard>().0
}

#[test]
fn reply_is_chosen_by_its_number() {
    let mut person = person();
    person.types('2');
    assert_eq!(heard(&person), [2]);
}

#[test]
fn reply_is_chosen_by_tab_and_enter() {
    let mut person = person();
    person.presses(KeyCode::Tab).presses(KeyCode::Tab).presses(KeyCode::Enter);
    assert_eq!(heard(&person), [2]);
}

#[test]
fn reply_is_chosen_by_arrow_and_enter() {
    let mut person = person();
    person.presses(KeyCode::Tab).presses(KeyCode::ArrowDown).presses(KeyCode::Enter);
    assert_eq!(heard(&person), [2]);
}

#[test]
fn reply_is_chosen_by_click() {
    let mut person = person();
    person.clicks("1. 您慢慢说");
    assert_eq!(heard(&person), [1]);
}

#[test]
fn locked_reply_takes_focus_but_stays_silent() {
    let mut person = person();
    person.types('3').clicks("3. 我现在就安排").presses(KeyCode::Enter);
    assert!(heard(&person).is_empty());
}
