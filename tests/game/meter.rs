//! The meter travels from the mood before to the mood now, and stands at once under reduced motion.

use bevy::prelude::*;
use bevy::window::RequestRedraw;
use counterpoise::game::settings::Settings;
use counterpoise::game::theme::{Band, Layout};
use counterpoise::game::ui::{Chip, FinishTyping, Mood, Speech, mood_meter, speech_bubble};

use crate::person::Person;

fn screen() -> impl Scene {
    let mood = Mood {
        now: 28.0,
        band: Band::Angry,
        before: Some(18.0),
        words: ["暴怒", "愤怒", "不满", "平静", "满意"].map(str::to_owned),
        start: "起点".into(),
        chips: vec![Chip::cause("说出感受", 10.0)],
    };
    let speech =
        Speech { name: "陈先生".into(), manner: "指着窗口".into(), line: "凭什么他先办？".into() };
    bsn! {
        Node { width: px(472), flex_direction: FlexDirection::Column }
        Children [
            mood_meter(mood, Layout::default(), 460.0),
            speech_bubble(speech, Layout::default()),
        ]
    }
}

fn texts(person: &mut Person) -> Vec<String> {
    let mut texts = person.app.world_mut().query::<&Text>();
    texts.iter(person.app.world()).map(|text| text.0.clone()).collect()
}

#[test]
fn meter_stands_at_once_under_reduced_motion() {
    let mut person = Person::at(1280, 720, screen());
    let texts = texts(&mut person);
    assert!(texts.contains(&"28".to_owned()) && texts.contains(&"凭什么他先办？".to_owned()), "{texts:?}");
}

#[test]
fn meter_and_line_arrive_in_time() {
    let settings = Settings { reduced_motion: false, ..default() };
    let mut person = Person::with(1280, 720, settings, screen());
    let begun = texts(&mut person);
    assert!(!begun.contains(&"28".to_owned()) && !begun.contains(&"凭什么他先办？".to_owned()), "{begun:?}");
    person.app.world_mut().trigger(FinishTyping);
    person.waits(45);
    let arrived = texts(&mut person);
    assert!(arrived.contains(&"28".to_owned()) && arrived.contains(&"凭什么他先办？".to_owned()), "{arrived:?}");
}

#[test]
fn nothing_asks_for_frames_at_rest() {
    let mut person = Person::at(1280, 720, screen());
    person.waits(5);
    assert!(person.app.world().resource::<Messages<RequestRedraw>>().is_empty());
}
