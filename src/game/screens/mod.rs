//! What a learner sees, screen by screen.
//!
//! A screen is a function from the bridge's resources to a scene. It is drawn once when it is entered, and drawn again
//! when the words, the layout or what else it is drawn from change.

mod briefing;
mod conversation;
mod debrief;
mod drill;
mod handbook;
mod learner;
mod library;
mod likeness;
mod notice;
mod progress;
mod settings;
mod title;
mod workshop;

use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;

pub use conversation::ShowTranscript;
pub use debrief::View;
pub use handbook::Reading;
pub use progress::ProgressView;
pub use workshop::ToggleNotes;

use super::bridge::{PickScenario, Speech};
use super::state::{Open, Screen};
use super::theme::{Fill, Layout, Role};
use super::ui::{Chip, Split};
use crate::catalog::{Reason, Script};
use crate::engine::Turn;
use crate::locale::{Arg, msg};
use crate::workshop::Vote;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((
        title::plugin,
        library::plugin,
        briefing::plugin,
        conversation::plugin,
        debrief::plugin,
        drill::plugin,
        handbook::plugin,
        learner::plugin,
        notice::plugin,
        progress::plugin,
        settings::plugin,
        workshop::plugin,
    ))
    .add_observer(on_meet);
}

/// Asks to be briefed on the scenario of an id.
#[derive(Event, Clone, Debug)]
struct Meet(String);

fn on_meet(meet: On<Meet>, mut commands: Commands) {
    commands.trigger(PickScenario(meet.0.clone()));
    commands.trigger(Open(Screen::Briefing));
}

/// Whether a screen has to be drawn in any case: it has just come, or the words or the layout are others.
///
/// Join what else it is drawn from with `or_eager`. A change that was not asked about in its frame, as after the first yes
/// of `or_else`, is found in a later one, and what is drawn then takes a button from under the hand.
fn is_outdated(screen: Res<State<Screen>>, speech: Res<Speech>, layout: Res<Layout>) -> bool {
    screen.is_changed() || has_turned(speech, layout)
}

/// Whether the words or the layout are others.
fn has_turned(speech: Res<Speech>, layout: Res<Layout>) -> bool {
    speech.is_changed() || layout.is_changed()
}

/// The account of a turn as chips, with `most` causes at most.
fn chips(turn: &Turn, script: Script<'_>, most: usize) -> Vec<Chip> {
    let reasons = script.account(turn, most);
    reasons
        .map(|reason| match reason {
            Reason::Cause { words, points } => Chip::cause(words, points as f32),
            Reason::Rest { words, points } => Chip::rest(words, points as f32),
        })
        .collect()
}

/// The hands for a reply, now and before.
fn split(vote: &Vote, at: usize, speech: &Speech, layout: Layout) -> Split {
    let most = vote.hands().iter().chain(vote.before().into_iter().flatten()).copied().max().unwrap_or(0).max(1);
    let share = |hands: u16| f32::from(hands) / f32::from(most);
    let now = vote.hands()[at];
    let before = vote.before().map(|before| before[at]);
    let count: [(&str, Arg<'_>); 1] = [("count", usize::from(now).into())];
    let told = speech.say(msg::WORKSHOP_HANDS, &count);
    let told = before.map_or(told.clone(), |before| format!("{before} → {told}"));
    let room = layout.measure(if before.is_some() { 190.0 } else { 110.0 });
    Split { now: share(now), before: before.map(share), told, room }
}

/// Takes the old drawing of a screen away.
fn clear<Marker: Component>(drawn: &Query<Entity, With<Marker>>, commands: &mut Commands) {
    for entity in drawn {
        commands.entity(entity).despawn();
    }
}

/// The ground of a screen: a column over the whole window.
fn page() -> impl Scene {
    bsn! {
        Node {
            position_type: PositionType::Absolute,
            width: percent(100),
            height: percent(100),
            flex_direction: FlexDirection::Column,
            overflow: Overflow::clip(),
        }
        Fill(Role::Page)
        TabGroup
    }
}
