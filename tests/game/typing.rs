//! What the customer says is typed once, and stands when its screen is drawn anew.

use bevy::prelude::*;
use counterpoise::catalog::Script;
use counterpoise::game::GamePlugin;
use counterpoise::game::app::{headless, step};
use counterpoise::game::bridge::{Begin, PickScenario, Speech, Table};
use counterpoise::game::settings::Settings;
use counterpoise::game::state::{Open, Screen};
use counterpoise::locale::Lang;

use crate::person::Person;

/// Somebody before whom a customer begins to speak, letter by letter.
fn at_the_counter() -> Person {
    let settings = Settings { language: Lang::En.tag().to_owned(), ..default() };
    let mut app = headless(1280, 720, settings, GamePlugin::built_in(Lang::En));
    step(&mut app, 4);
    let mut person = Person { app };
    person.app.world_mut().trigger(PickScenario("vip_queue".into()));
    person.app.world_mut().trigger(Begin);
    person.app.world_mut().trigger(Open(Screen::Conversation));
    person
}

/// Whether the whole line of the customer is to be read.
fn stands(world: &World) -> bool {
    let session = world.resource::<Table>().session().expect("a customer is at the counter");
    let line = Script::new(session.scenario(), world.resource::<Speech>().words()).now(session).line;
    let mut texts = world.try_query::<&Text>().expect("there are texts");
    texts.iter(world).any(|text| text.0 == line)
}

/// How much of the customer's line is to be read, in bytes, and what the meter counts.
fn progress(world: &World) -> (usize, i32) {
    let session = world.resource::<Table>().session().expect("a customer is at the counter");
    let line = Script::new(session.scenario(), world.resource::<Speech>().words()).now(session).line;
    let mut texts = world.try_query::<&Text>().expect("there are texts");
    let texts: Vec<&str> = texts.iter(world).map(|text| text.0.as_str()).collect();
    let typed = texts.iter().filter(|text| line.starts_with(**text)).map(|text| text.len()).max();
    (typed.unwrap_or(0), texts.iter().find_map(|text| text.parse().ok()).expect("there is a meter"))
}

#[test]
fn what_is_under_way_goes_on_when_it_is_drawn_anew() {
    let mut person = at_the_counter();
    person.waits(4).types('2').waits_until("the answer comes", |world| {
        world.resource::<Table>().session().is_some_and(|session| session.turns().len() == 1)
    });
    person.waits_until("some of it is typed", |world| progress(world).0 >= 8);
    let before = progress(person.app.world());
    assert!(!stands(person.app.world()));
    person.app.world_mut().resource_mut::<Speech>().set_changed();
    person.waits(1);
    let after = progress(person.app.world());
    assert!((before.0..before.0 + 4).contains(&after.0), "{before:?}, {after:?}");
    assert!((0..=2).contains(&(after.1 - before.1)), "{before:?}, {after:?}");
}

#[test]
fn a_line_is_typed_once_and_stands_when_one_comes_back_to_it() {
    let mut person = at_the_counter();
    person.waits(4);
    assert!(!stands(person.app.world()), "it is being typed");
    person.waits_until("the line is typed", stands);
    person.types('s').waits(4);
    assert_eq!(person.screen(), Screen::Settings);
    person.presses(KeyCode::Escape).waits(4);
    assert_eq!(person.screen(), Screen::Conversation);
    assert!(stands(person.app.world()));
}

#[test]
fn the_same_line_is_typed_again_where_the_talk_begins_anew() {
    let mut person = at_the_counter();
    person.waits_until("the line is typed", stands);
    person.app.world_mut().trigger(Open(Screen::Briefing));
    person.waits(4);
    person.app.world_mut().trigger(Begin);
    person.app.world_mut().trigger(Open(Screen::Conversation));
    person.waits(4);
    assert_eq!(person.screen(), Screen::Conversation);
    assert!(!stands(person.app.world()), "it is being typed");
    person.waits_until("the line is typed again", stands);
}
