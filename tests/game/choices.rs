//! One of several is chosen by arrows and by mouse; a screen reader can press a button.

use accesskit::{Action, NodeId, TreeId};
use bevy::a11y::ActionRequest;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use counterpoise::game::settings::Settings;
use counterpoise::game::theme::{Class, Layout, Theme};
use counterpoise::game::ui::{Choice, primary_button, segmented};

use crate::person::Person;

#[derive(Event, Clone, Debug)]
struct ChooseMode(&'static str);

#[derive(Resource, Default)]
struct Heard(Vec<&'static str>);

fn person() -> Person {
    let modes = ["练习", "带教", "考核"].map(|mode| Choice::new(mode, ChooseMode(mode))).to_vec();
    let screen = bsn! {
        Node { width: percent(100), height: percent(100), flex_direction: FlexDirection::Column }
        TabGroup
        Children [
            segmented("方式", 0, modes),
            primary_button("请他过来", ChooseMode("开始")),
        ]
    };
    let mut person = Person::at(1280, 720, screen);
    person.app.init_resource::<Heard>();
    person.app.add_observer(|choice: On<ChooseMode>, mut heard: ResMut<Heard>| heard.0.push(choice.0));
    person
}

fn heard(person: &Person) -> &[&'static str] {
    &person.app.world().resource::<Heard>().0
}

#[test]
fn option_is_chosen_by_arrows() {
    let mut person = person();
    person.presses(KeyCode::Tab).presses(KeyCode::ArrowDown).presses(KeyCode::ArrowDown);
    assert_eq!(heard(&person), ["带教", "考核"]);
}

#[test]
fn option_is_chosen_by_click() {
    let mut person = person();
    person.clicks("考核");
    assert_eq!(heard(&person), ["考核"]);
}

#[test]
fn screen_reader_presses_a_button() {
    let mut person = person();
    let button = person.finds("请他过来");
    person.app.world_mut().write_message(ActionRequest(accesskit::ActionRequest {
        action: Action::Click,
        target_tree: TreeId::ROOT,
        target_node: NodeId(button.to_bits()),
        data: None,
    }));
    person.waits(2);
    assert_eq!(heard(&person), ["开始"]);
}

#[test]
fn theme_changes_while_the_screen_is_open() {
    let mut person = person();
    let button = person.finds("请他过来");
    let before = person.app.world().get::<BackgroundColor>(button).copied();
    person.app.world_mut().resource_mut::<Settings>().theme = Theme::Dark;
    person.waits(2);
    assert_ne!(person.app.world().get::<BackgroundColor>(button).copied(), before);
}

#[test]
fn layout_follows_the_window() {
    let mut person = person();
    let mut windows = person.app.world_mut().query::<&mut Window>();
    for mut window in windows.iter_mut(person.app.world_mut()) {
        window.resolution.set(800.0, 600.0);
    }
    person.waits(2);
    assert_eq!(person.app.world().resource::<Layout>().class, Class::Compact);
}
