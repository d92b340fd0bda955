//! A presenter's clicker, which has PageUp and PageDown and nothing else, in a room with a projector.

use bevy::prelude::*;
use counterpoise::game::bridge::{Begin, PickScenario};
use counterpoise::game::settings::Settings;
use counterpoise::game::state::{Open, Screen};
use counterpoise::locale::Lang;

use crate::person::Person;

fn talk(projector: bool) -> Person {
    let mut person = Person::opens_the_game(1280, 720, Lang::En);
    person.app.world_mut().resource_mut::<Settings>().projector = projector;
    person.app.world_mut().trigger(PickScenario("vip_queue".to_owned()));
    person.app.world_mut().trigger(Begin);
    person.app.world_mut().trigger(Open(Screen::Conversation));
    person.waits(4);
    person
}

#[test]
fn one_button_moves_on_and_the_other_says_the_reply() {
    let mut person = talk(true);
    let wanted = person.session().offers()[1].reply;
    person.presses(KeyCode::PageDown).waits(2);
    assert!(person.session().turns().is_empty(), "the first press shows where the focus is");
    person.presses(KeyCode::PageUp).presses(KeyCode::PageDown).waits(3);
    assert_eq!(person.session().turns()[0].reply, wanted);
}

#[test]
fn a_talk_is_played_to_its_debrief() {
    let mut person = talk(true);
    for _ in 0..60 {
        if person.screen() == Screen::Debrief {
            return;
        }
        person.presses(KeyCode::PageDown).waits(3);
    }
    panic!("it never came to the debrief");
}

#[test]
fn at_a_desk_page_down_says_nothing() {
    let mut person = talk(false);
    person.presses(KeyCode::PageDown).presses(KeyCode::PageDown).waits(3);
    assert!(person.session().turns().is_empty());
}
