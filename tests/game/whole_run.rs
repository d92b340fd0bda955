//! The scenario from title to debrief: once by keyboard alone, once by mouse alone, in both languages.

use bevy::prelude::*;
use counterpoise::catalog::Script;
use counterpoise::engine::Ending;
use counterpoise::engine::score::{Grade, Score};
use counterpoise::game::bridge::Speech;
use counterpoise::game::settings::Settings;
use counterpoise::game::state::Screen;
use counterpoise::locale::{Lang, msg};

use crate::person::Person;

/// The expert's run, as the pack's own play file has it.
pub const EXPERT: &str = include_str!("../../scenarios/vip_queue/expert.play");

/// The replies that a play file takes.
pub fn replies(play: &str) -> Vec<&str> {
    play.lines()
        .filter_map(|line| line.split_once(" > ").map(|(_, reply)| reply.split_whitespace().next()))
        .flatten()
        .collect()
}

impl Person {
    /// The number on the card of a reply.
    fn number_of(&self, reply: &str) -> usize {
        let session = self.session();
        let id = session.scenario().reply_named(session.step(), reply);
        let place = session.offers().iter().position(|offer| Some(offer.reply) == id);
        place.unwrap_or_else(|| panic!("`{reply}` is not on the table")) + 1
    }

    /// The words on the card of a reply, as a screen reader says them.
    fn words_of(&self, reply: &str) -> String {
        let session = self.session();
        let speech = self.app.world().resource::<Speech>();
        let id = session.scenario().reply_named(session.step(), reply).expect("the reply exists");
        let script = Script::new(session.scenario(), speech.words());
        format!("{}. {}", self.number_of(reply), script.reply(id))
    }
}

fn plays_by_keyboard(lang: Lang) {
    let mut person = Person::opens_the_game(1280, 720, lang);
    assert_eq!(person.screen(), Screen::Title);
    person.presses(KeyCode::Enter).waits(3);
    assert_eq!(person.screen(), Screen::Library);
    person.presses(KeyCode::Enter).waits(3);
    assert_eq!(person.screen(), Screen::Briefing);
    person.presses(KeyCode::Enter).waits(3);
    assert_eq!(person.screen(), Screen::Conversation);
    for reply in replies(EXPERT) {
        let digit = char::from_digit(person.number_of(reply) as u32, 10).expect("at most nine replies");
        person.types(digit).waits(3);
    }
    ends_well(&mut person);
    person.presses(KeyCode::Enter).waits(3);
    assert_eq!(person.screen(), Screen::Debrief);
    person.presses(KeyCode::Escape).waits(3);
    assert_eq!(person.screen(), Screen::Library);
}

fn plays_by_mouse(lang: Lang) {
    let mut person = Person::opens_the_game(1280, 720, lang);
    let start = person.says(msg::TITLE_START);
    person.clicks(&start).waits(3);
    let title = person.app.world().resource::<counterpoise::game::bridge::Branch>().cards(lang)[0].title.clone();
    person.clicks(&title).waits(3);
    let call = person.says(msg::BRIEFING_START);
    person.clicks_button(&call).waits(3);
    assert_eq!(person.screen(), Screen::Conversation);
    for reply in replies(EXPERT) {
        let words = person.words_of(reply);
        person.clicks(&words).waits(3);
    }
    ends_well(&mut person);
    let on = person.says(msg::TALK_TO_DEBRIEF);
    person.clicks(&on).waits(3);
    assert_eq!(person.screen(), Screen::Debrief);
    let principles = person.says(msg::DEBRIEF_PRINCIPLES);
    person.clicks(&principles).waits(3);
    let again = person.says(msg::BACK);
    person.clicks(&again).waits(3);
    assert_eq!(person.screen(), Screen::Library);
}

fn ends_well(person: &mut Person) {
    let session = person.session();
    assert_eq!(session.ending(), Some(Ending::Resolved));
    assert_eq!(Score::of(&session).grade, Grade::Excellent);
}

#[test]
fn chinese_run_by_keyboard_alone() {
    plays_by_keyboard(Lang::ZhCn);
}

#[test]
fn english_run_by_keyboard_alone() {
    plays_by_keyboard(Lang::En);
}

#[test]
fn chinese_run_by_mouse_alone() {
    plays_by_mouse(Lang::ZhCn);
}

#[test]
fn english_run_by_mouse_alone() {
    plays_by_mouse(Lang::En);
}

/// Starts a conversation by keyboard.
pub fn in_conversation(width: u32, height: u32) -> Person {
    let mut person = Person::opens_the_game(width, height, Lang::ZhCn);
    for _ in 0..3 {
        person.presses(KeyCode::Enter).waits(3);
    }
    assert_eq!(person.screen(), Screen::Conversation);
    person
}

#[test]
fn language_switches_in_the_middle_of_a_conversation() {
    let mut person = in_conversation(1280, 720);
    let first = replies(EXPERT)[0];
    let chinese = person.words_of(first);
    person.finds(&chinese);
    person.app.world_mut().resource_mut::<Settings>().language = "en".to_owned();
    person.waits(3);
    let english = person.words_of(first);
    assert_ne!(chinese, english);
    person.finds(&english);
}

#[test]
fn same_key_twice_says_one_reply() {
    let mut person = Person::opens_the_game(1280, 720, Lang::ZhCn);
    person.app.world_mut().resource_mut::<Settings>().reduced_motion = false;
    for _ in 0..3 {
        person.presses(KeyCode::Enter).waits(3);
    }
    person.types('1').types('1');
    assert_eq!(person.session().turns().len(), 1);
}

#[test]
fn a_click_within_one_frame_counts_once() {
    let mut person = in_conversation(1280, 720);
    let words = person.words_of(replies(EXPERT)[0]);
    person.clicks_within_a_frame(&words).waits(3);
    assert_eq!(person.session().turns().len(), 1);
    let words = person.words_of(replies(EXPERT)[1]);
    person.clicks(&words).waits(3);
    assert_eq!(person.session().turns().len(), 2);
}

#[test]
fn turn_is_taken_back_and_leaves_a_mark() {
    let mut person = in_conversation(1280, 720);
    person.types('1').waits(3);
    assert_eq!(person.session().turns().len(), 1);
    person.types('u').waits(3);
    assert_eq!((person.session().turns().len(), person.session().rewinds()), (0, 1));
}

#[test]
fn conversation_left_halfway_is_offered_on_the_title() {
    let mut person = in_conversation(1280, 720);
    person.types('1').waits(3).presses(KeyCode::Escape).waits(3);
    assert_eq!(person.screen(), Screen::Title);
    person.presses(KeyCode::Enter).waits(3);
    assert_eq!(person.screen(), Screen::Conversation);
    assert_eq!(person.session().turns().len(), 1);
}

#[test]
fn replies_can_be_said_in_every_grid() {
    for (width, height) in [(800, 600), (1024, 768), (1280, 720), (1920, 1080), (3840, 2160)] {
        let mut person = in_conversation(width, height);
        let words = person.words_of(replies(EXPERT)[0]);
        person.clicks(&words).waits(3);
        assert_eq!(person.session().turns().len(), 1, "at {width}x{height}");
    }
}
