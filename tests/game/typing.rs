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

/// Whether the whole line of the customer is to be read.
fn stands(world: &World) -> bool {
    let session = world.resource::<Table>().session().expect("a customer is at the counter");
    let line = Script::new(session.scenario(), world.resource::<Speech>().words()).now(session).line;
    let mut texts = world.try_query::<&Text>().expect("there are texts");
    texts.iter(world).any(|text| text.0 == line)
}

#[test]
fn a_line_is_typed_once_and_stands_when_one_comes_back_to_it() {
    let settings = Settings { language: Lang::En.tag().to_owned(), ..default() };
    let mut app = headless(1280, 720, settings, GamePlugin::built_in(Lang::En));
    step(&mut app, 4);
    let mut person = Person { app };
    person.app.world_mut().trigger(PickScenario("vip_queue".into()));
    person.app.world_mut().trigger(Begin);
    person.app.world_mut().trigger(Open(Screen::Conversation));
    person.waits(4);
    assert!(!stands(person.app.world()), "it is being typed");
    person.waits_until("the line is typed", stands);
    person.types('s').waits(4);
    assert_eq!(person.screen(), Screen::Settings);
    person.presses(KeyCode::Escape).waits(4);
    assert_eq!(person.screen(), Screen::Conversation);
    assert!(stands(person.app.world()));
}
