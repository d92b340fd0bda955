//! A drawer takes the focus, keeps shortcuts behind it from working, closes by Escape and gives the focus back.

use bevy::input_focus::tab_navigation::TabGroup;
use bevy::input_focus::{AutoFocus, InputFocus};
use bevy::prelude::*;
use counterpoise::game::theme::Layout;
use counterpoise::game::ui::{FocusKeeper, Head, Shortcut, drawer, primary_button, secondary_button};

use crate::person::Person;

#[derive(Event, Clone, Debug)]
struct OpenDrawer;

#[derive(Event, Clone, Debug)]
struct CloseDrawer;

#[derive(Event, Clone, Debug)]
struct Behind;

#[derive(Resource, Default)]
struct HeardBehind(usize);

fn screen() -> impl Scene {
    bsn! {
        Node { width: percent(100), height: percent(100), column_gap: px(20) }
        TabGroup
        Children [
            (primary_button("打开", OpenDrawer) AutoFocus),
            (secondary_button("后面", Behind) Shortcut("B")),
        ]
    }
}

fn person() -> Person {
    let mut person = Person::at(1280, 720, screen());
    person.app.init_resource::<HeardBehind>();
    person.app.add_observer(|_: On<Behind>, mut heard: ResMut<HeardBehind>| heard.0 += 1);
    person.app.add_observer(|_: On<OpenDrawer>, layout: Res<Layout>, mut commands: Commands| {
        let head =
            Head { title: "记录".into(), subtitle: String::new(), close: "收起".into(), key: "T".into() };
        let foot = bsn_list![secondary_button("退回", Behind)];
        commands.spawn_scene(drawer(head, *layout, CloseDrawer, bsn_list![], Some(foot)));
    });
    person.app.add_observer(
        |_: On<CloseDrawer>, drawers: Query<Entity, With<FocusKeeper>>, mut commands: Commands| {
            for drawer in &drawers {
                commands.entity(drawer).despawn();
            }
        },
    );
    person
}

fn focus(person: &Person) -> Option<Entity> {
    person.app.world().resource::<InputFocus>().get()
}

#[test]
fn drawer_takes_the_focus_and_gives_it_back() {
    let mut person = person();
    let opener = person.finds("打开");
    person.presses(KeyCode::Enter).waits(2);
    assert_eq!(focus(&person), Some(person.finds("收起")));
    person.presses(KeyCode::Escape).waits(2);
    assert_eq!(focus(&person), Some(opener));
}

#[test]
fn tab_stays_inside_an_open_drawer() {
    let mut person = person();
    person.presses(KeyCode::Enter).waits(2);
    let inside = [person.finds("收起"), person.finds("退回")];
    for _ in 0..3 {
        person.presses(KeyCode::Tab);
        assert!(focus(&person).is_some_and(|it| inside.contains(&it)));
    }
}

#[test]
fn shortcuts_behind_an_open_drawer_are_silent() {
    let mut person = person();
    person.presses(KeyCode::Enter).waits(2).types('b');
    assert_eq!(person.app.world().resource::<HeardBehind>().0, 0);
    person.presses(KeyCode::Escape).waits(2).types('b');
    assert_eq!(person.app.world().resource::<HeardBehind>().0, 1);
}
