//! Says aloud what changed on screen without taking the focus: the customer's line, the mood, the score.
//!
//! Bevy refreshes the accessible value of a `Label` only when the marker changes and not when the text does, so
//! announcements have a node of their own. Screen readers say the label of a live region, and not its value.

use accesskit::{Live, Node, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    let mut node = Node::new(Role::Status);
    node.set_live(Live::Polite);
    app.world_mut().spawn((Name::new("Announcer"), Announcer, AccessibilityNode::from(node)));
    app.add_observer(on_announce);
}

/// Asks for words to be said by a screen reader when it has finished what it is saying.
#[derive(Event, Clone, Debug)]
pub struct Announce(pub String);

/// The node that speaks.
#[derive(Component, Clone, Copy, Debug, Default)]
struct Announcer;

fn on_announce(announce: On<Announce>, mut announcers: Query<&mut AccessibilityNode, With<Announcer>>) {
    for mut node in &mut announcers {
        node.set_label(announce.0.as_str());
    }
}
