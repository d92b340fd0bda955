//! Looking back: hints, what was reachable, another reply at a turn, frameworks; by keyboard and by mouse.

use bevy::prelude::*;
use counterpoise::catalog::Script;
use counterpoise::engine::{Mode, Session};
use counterpoise::game::bridge::{Begin, Hindsight, PickScenario, SetMode, Speech, Table};
use counterpoise::game::screens::View;
use counterpoise::game::state::{Open, Screen};
use counterpoise::locale::{Lang, msg};

use crate::person::Person;

/// Frames after which something that is being worked out has failed to come.
const PATIENCE: usize = 60_000;

impl Person {
    /// Waits until what is worked out beside the window is there.
    fn waits_for(&mut self, is_there: impl Fn(&Hindsight) -> bool) -> &mut Self {
        for _ in 0..PATIENCE {
            if is_there(self.app.world().resource::<Hindsight>()) {
                return self.waits(2);
            }
            self.waits(1);
        }
        panic!("it never came");
    }

    /// Whether these words stand somewhere on the screen.
    fn sees(&mut self, words: &str) -> bool {
        let mut texts = self.app.world_mut().query::<&Text>();
        texts.iter(self.app.world()).any(|text| text.0.contains(words))
    }

    fn view(&self) -> View {
        *self.app.world().resource::<View>()
    }

    fn run(&self) -> Session {
        self.app.world().resource::<Table>().session().expect("there is a session").clone()
    }

    /// Comes to the counter in a mode.
    fn at_the_counter(lang: Lang, mode: Mode) -> Person {
        let mut person = Person::opens_the_game(1280, 720, lang);
        let world = person.app.world_mut();
        world.trigger(PickScenario("vip_queue".to_owned()));
        world.trigger(SetMode(mode));
        world.trigger(Begin);
        world.trigger(Open(Screen::Conversation));
        person.waits(4);
        person
    }

    /// Says whatever stands first until it is over, and goes to the debrief.
    fn muddles_through(&mut self) -> &mut Self {
        while self.run().ending().is_none() {
            let offers = self.run().offers();
            let first = offers.iter().position(|offer| !offer.locked).expect("something can be said");
            self.types(char::from_digit(first as u32 + 1, 10).unwrap()).waits(3);
        }
        self.presses(KeyCode::Enter).waits(3)
    }
}

#[test]
fn a_hint_names_what_to_do_and_is_on_record() {
    let mut person = Person::at_the_counter(Lang::ZhCn, Mode::Coached);
    person.types('h').waits_for(|hindsight| hindsight.hint().is_some());
    assert!(person.sees("提示：") && person.sees("3"), "it says what it costs");
    assert_eq!(person.run().hints(), [1]);
    person.types('1').waits(4);
    assert!(!person.sees("提示："), "it was for that turn");
}

#[test]
fn an_assessment_has_no_hint_and_shows_no_mood() {
    let mut person = Person::at_the_counter(Lang::En, Mode::Assessment);
    let hint = person.says(msg::TALK_HINT);
    assert!(!person.sees(&hint));
    person.types('h').waits(4);
    assert!(person.run().hints().is_empty());
    assert!(!person.app.world().resource::<Table>().shows_mood());
}

fn looks_back(lang: Lang) {
    let mut person = Person::at_the_counter(lang, Mode::Practice);
    person.muddles_through();
    person.waits_for(|hindsight| hindsight.reach().is_some());
    let run = person.run();
    // A point of the curve opens its turn.
    let meter = run.turns()[1].meter.round();
    person.clicks_button(&format!("2 {meter:.0}")).waits(3);
    assert_eq!(person.view(), View::Turn(2));
    // Another reply there, and back again.
    let taken = run.turns()[1].reply;
    let other = run.before_turn(2).offers().into_iter().find(|offer| !offer.locked && offer.reply != taken);
    let other = other.expect("there is a choice").reply;
    let line =
        Script::new(run.scenario(), person.app.world().resource::<Speech>().words()).reply(other).into_owned();
    let try_this = person.finds(&line);
    person.focuses(try_this).presses(KeyCode::Enter);
    person.waits_for(|hindsight| hindsight.what_if().is_some());
    assert_eq!(person.view(), View::WhatIf(2));
    let practice = person.says(msg::DEBRIEF_WHAT_IF_PRACTICE);
    assert!(person.sees(&practice));
    assert_eq!(person.run(), run, "the run that was played is as it was");
    person.presses(KeyCode::Enter).waits(3);
    assert_eq!(person.view(), View::Turn(2));
    // The frameworks, one after the other, by the arrows.
    let frameworks = person.says(msg::DEBRIEF_FRAMEWORKS);
    person.clicks(&frameworks).waits(3);
    assert_eq!(person.view(), View::Framework(0));
    person.presses(KeyCode::Escape).waits(3);
    assert_eq!(*person.app.world().resource::<State<Screen>>().get(), Screen::Library);
}

#[test]
fn a_chinese_run_can_be_looked_back_on() {
    looks_back(Lang::ZhCn);
}

#[test]
fn an_english_run_can_be_looked_back_on() {
    looks_back(Lang::En);
}
