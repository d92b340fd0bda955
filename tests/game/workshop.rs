//! A room with a facilitator, by keys alone: what is shown when, what digits do, talking it over, stepping back, and the
//! votes in the debrief.

use bevy::prelude::*;
use counterpoise::game::bridge::{Begin, PickScenario, Voting};
use counterpoise::game::screens::View;
use counterpoise::game::state::{Gather, Gathering, Open, Screen};
use counterpoise::game::theme::{Class, Layout};
use counterpoise::locale::{Lang, msg};
use counterpoise::workshop::{Stage, Vote};

use crate::person::Person;

fn facilitator(lang: Lang) -> Person {
    let mut person = Person::opens_the_game(1280, 720, lang);
    person.app.world_mut().trigger(Gather);
    person.waits(3);
    person.app.world_mut().trigger(PickScenario("vip_queue".to_owned()));
    person.app.world_mut().trigger(Begin);
    person.app.world_mut().trigger(Open(Screen::Workshop));
    person.waits(4);
    person
}

fn vote(person: &Person) -> Vote {
    let voting = person.app.world().resource::<Voting>();
    voting.workshop().and_then(|workshop| workshop.now()).expect("the talk goes on").clone()
}

fn is_read(person: &mut Person, words: &str) -> bool {
    let mut texts = person.app.world_mut().query::<&Text>();
    texts.iter(person.app.world()).any(|text| text.0.contains(words))
}

fn first_reply(person: &Person) -> String {
    let session = person.session();
    let speech = person.app.world().resource::<counterpoise::game::bridge::Speech>();
    speech.script(session.scenario()).reply(session.offers()[0].reply).into_owned()
}

/// Counts hands by digits, as many for each reply as said.
fn counts(person: &mut Person, hands: [usize; 3]) {
    for (key, hands) in ['1', '2', '3'].into_iter().zip(hands) {
        for _ in 0..hands {
            person.types(key);
        }
    }
}

#[test]
fn replies_are_hidden_until_asked_for_and_the_split_until_the_vote_is_closed() {
    let mut room = facilitator(Lang::ZhCn);
    let reply = first_reply(&room);
    assert!(!is_read(&mut room, &reply));
    counts(&mut room, [2, 0, 0]);
    assert_eq!(vote(&room).total(), 0);
    room.presses(KeyCode::PageDown).waits(2);
    assert!(is_read(&mut room, &reply));
    counts(&mut room, [5, 1, 0]);
    room.waits(2);
    assert_eq!(vote(&room).hands()[..2], [5, 1]);
    assert!(!is_read(&mut room, "5 票"), "nobody sees how the others voted");
    room.presses(KeyCode::PageDown).waits(2);
    assert_eq!(vote(&room).stage(), Stage::Closed);
    assert!(is_read(&mut room, "5 票"));
}

#[test]
fn shift_takes_a_hand_back() {
    let mut room = facilitator(Lang::En);
    room.presses(KeyCode::PageDown);
    counts(&mut room, [3, 0, 0]);
    room.holds_shift(true);
    room.types('1');
    room.holds_shift(false);
    assert_eq!(vote(&room).hands()[0], 2);
}

#[test]
fn a_clicker_alone_leads_from_the_question_to_the_next_turn() {
    let mut room = facilitator(Lang::En);
    room.presses(KeyCode::PageDown);
    counts(&mut room, [1, 4, 0]);
    let wanted = room.session().offers()[1].reply;
    room.presses(KeyCode::PageDown).presses(KeyCode::PageDown).waits(3);
    assert_eq!(room.session().turns().len(), 1);
    assert_eq!(room.session().turns()[0].reply, wanted, "the majority's");
    assert_eq!(vote(&room).stage(), Stage::Thinking);
}

#[test]
fn any_reply_can_be_said_once_the_vote_is_closed() {
    let mut room = facilitator(Lang::En);
    room.presses(KeyCode::PageDown);
    counts(&mut room, [4, 1, 0]);
    let wanted = room.session().offers()[2].reply;
    room.presses(KeyCode::PageDown);
    room.types('3').waits(2);
    assert_eq!(room.session().turns()[0].reply, wanted);
}

#[test]
fn a_tie_is_voted_on_again() {
    let mut room = facilitator(Lang::En);
    room.presses(KeyCode::PageDown);
    counts(&mut room, [2, 2, 0]);
    room.presses(KeyCode::PageDown).waits(2);
    let told = room.says(msg::WORKSHOP_TIE);
    assert!(is_read(&mut room, &told));
    room.presses(KeyCode::PageDown).waits(2);
    assert_eq!((vote(&room).stage(), vote(&room).total()), (Stage::Voting, 0));
    assert_eq!(vote(&room).before().map(|before| before[..2].to_vec()), Some(vec![2, 2]));
}

#[test]
fn a_room_steps_back_and_takes_the_other_branch() {
    let mut room = facilitator(Lang::En);
    let [first, second] = [0, 1].map(|at| room.session().offers()[at].reply);
    room.presses(KeyCode::PageDown);
    counts(&mut room, [4, 1, 0]);
    room.presses(KeyCode::PageDown).presses(KeyCode::PageDown).waits(2);
    assert_eq!(room.session().turns()[0].reply, first);
    room.types('u').waits(3);
    assert!(room.session().turns().is_empty());
    assert_eq!((vote(&room).stage(), vote(&room).total()), (Stage::Closed, 5), "the vote stands");
    room.types('2').waits(2);
    assert_eq!(room.session().turns()[0].reply, second);
}

#[test]
fn the_debrief_shows_the_votes_before_and_after() {
    let mut room = facilitator(Lang::ZhCn);
    while room.session().ending().is_none() {
        room.presses(KeyCode::PageDown);
        counts(&mut room, [1, 0, 0]);
        room.presses(KeyCode::PageDown).types('d');
        counts(&mut room, [3, 0, 0]);
        room.presses(KeyCode::PageDown).presses(KeyCode::PageDown).waits(2);
    }
    room.presses(KeyCode::PageDown).waits(3);
    assert_eq!(room.screen(), Screen::Debrief);
    room.app.world_mut().insert_resource(View::Votes);
    room.waits(3);
    assert!(is_read(&mut room, "1 → 3 票"));
}

#[test]
fn a_room_is_laid_out_for_a_wall_and_a_workshop_that_was_left_goes_on() {
    let mut room = facilitator(Lang::En);
    assert_eq!(room.app.world().resource::<Layout>().class, Class::Projector);
    room.presses(KeyCode::Escape).waits(3);
    assert_eq!(room.screen(), Screen::Title);
    assert_eq!(*room.app.world().resource::<Gathering>(), Gathering(false));
    assert_eq!(room.app.world().resource::<Layout>().class, Class::Wide);
    let resume = room.says(msg::WORKSHOP_RESUME);
    let resume = room.finds(&resume);
    room.focuses(resume).presses(KeyCode::Enter).waits(3);
    assert_eq!(room.screen(), Screen::Workshop, "it can be gone on with");
}
