//! Where the learner is, and how to ask for another place.

use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.init_state::<Screen>().add_observer(on_open);
}

/// The screen that is shown.
#[derive(States, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    #[default]
    Title,
    Library,
    Briefing,
    Conversation,
    Debrief,
    Settings,
}

/// Asks for a screen.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct Open(pub Screen);

fn on_open(open: On<Open>, mut next: ResMut<NextState<Screen>>) {
    NextState::set_if_neq(&mut next, open.0);
}
