//! What somebody meets who hears the screen: everything in the order in which it is laid out, the customer's line and the
//! mood said by themselves, each reply with its number, and a way to choose it.

use accesskit::{Action, ActionRequest as Asked, NodeId, Role, TreeId};
use bevy::a11y::{AccessibilityNode, AccessibilityRequested, ActionRequest};
use bevy::input_focus::InputFocus;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use counterpoise::game::bridge::{Begin, PickScenario};
use counterpoise::game::state::{Open, Screen};
use counterpoise::locale::Lang;

use crate::person::Person;

fn listener() -> Person {
    let mut person = Person::opens_the_game(1280, 720, Lang::En);
    person.app.init_resource::<AccessibilityRequested>();
    person.app.world().resource::<AccessibilityRequested>().set(true);
    person
}

fn talk() -> Person {
    let mut person = listener();
    person.app.world_mut().trigger(PickScenario("vip_queue".to_owned()));
    person.app.world_mut().trigger(Begin);
    person.app.world_mut().trigger(Open(Screen::Conversation));
    person.waits(4);
    person
}

/// What is said by itself.
fn said(person: &mut Person) -> String {
    let mut nodes = person.app.world_mut().query::<&AccessibilityNode>();
    let announcer = nodes.iter(person.app.world()).find(|node| node.role() == Role::Status);
    announcer.and_then(|node| node.label()).unwrap_or_default().to_owned()
}

/// Everything in the tree, the parents first, from every root.
fn read(person: &mut Person) -> Vec<Entity> {
    fn below(world: &World, entity: Entity, met: &mut Vec<Entity>) {
        met.push(entity);
        for &child in world.get::<Children>(entity).into_iter().flatten() {
            below(world, child, met);
        }
    }
    let mut roots = person.app.world_mut().query_filtered::<Entity, (With<Node>, Without<ChildOf>)>();
    let roots: Vec<Entity> = roots.iter(person.app.world()).collect();
    let mut met = Vec::new();
    for root in roots {
        below(person.app.world(), root, &mut met);
    }
    met
}

/// What can be reached by Tab, in its order.
fn tabbed(person: &mut Person) -> Vec<Entity> {
    let mut met = Vec::new();
    for _ in 0..200 {
        person.presses(KeyCode::Tab);
        let Some(focused) = person.app.world().resource::<InputFocus>().get() else { break };
        if met.contains(&focused) {
            break;
        }
        met.push(focused);
    }
    met
}

fn label(person: &Person, entity: Entity) -> String {
    let world = person.app.world();
    let label = world.get::<AccessibleLabel>(entity).map(|label| label.0.clone());
    label.or_else(|| world.get::<Text>(entity).map(|text| text.0.clone())).unwrap_or_default()
}

#[test]
fn every_box_is_in_the_tree_so_that_nothing_hangs_out_of_order() {
    let mut person = talk();
    for entity in read(&mut person).into_iter().filter(|&it| person.app.world().get::<Node>(it).is_some()) {
        assert!(person.app.world().get::<AccessibilityNode>(entity).is_some(), "{entity} is missing");
    }
}

#[test]
fn the_line_comes_before_the_replies_and_these_in_the_order_of_their_numbers() {
    let mut person = talk();
    let all: Vec<String> = read(&mut person).into_iter().map(|entity| label(&person, entity)).collect();
    let place = |start: &str| all.iter().position(|label| label.starts_with(start)).expect("it is there");
    assert!(place("This ticket's falling apart") < place("1."));
    assert!(place("1.") < place("2.") && place("2.") < place("3.") && place("3.") < place("4."));
}

#[test]
fn tab_meets_everything_once_and_in_the_order_of_the_tree() {
    for screen in [Screen::Title, Screen::Library, Screen::Conversation, Screen::Settings, Screen::Handbook] {
        let mut person = talk();
        person.app.world_mut().trigger(Open(screen));
        person.waits(4);
        let order: Vec<Entity> = read(&mut person)
            .into_iter()
            .filter(|&entity| person.app.world().get::<TabIndex>(entity).is_some())
            .collect();
        let met = tabbed(&mut person);
        let first = met.iter().position(|entity| *entity == order[0]).expect("the first is met");
        let from_first: Vec<Entity> = met[first..].iter().chain(&met[..first]).copied().collect();
        let named = |all: &[Entity]| all.iter().map(|&it| label(&person, it)).collect::<Vec<_>>();
        assert_eq!(named(&from_first), named(&order), "{screen:?}");
    }
}

#[test]
fn the_line_is_said_and_then_the_mood_and_its_change() {
    let mut person = talk();
    assert!(said(&mut person).contains("This ticket's falling apart"), "{}", said(&mut person));
    person.types('1').waits(20);
    let told = said(&mut person);
    assert!(told.starts_with("Mood "), "{told}");
    let change = person.session().turns()[0].change();
    let sign = if change < 0.0 { '–' } else { '+' };
    assert!(told.contains(&format!("{sign}{:.1}", change.abs())), "{told}");
}

#[test]
fn a_reply_is_chosen_by_its_action() {
    let mut person = talk();
    let wanted = person.session().offers()[2].reply;
    let third = person.finds("3.");
    let asked = Asked {
        action: Action::Click,
        target_tree: TreeId::ROOT,
        target_node: NodeId(third.to_bits()),
        data: None,
    };
    person.app.world_mut().write_message(ActionRequest(asked));
    person.waits(3);
    assert_eq!(person.session().turns()[0].reply, wanted);
}
