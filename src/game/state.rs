//! Where the learner is, and how to ask for another place.

use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.init_state::<Screen>().init_resource::<Then>().add_observer(on_open).add_observer(on_ask_who);
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
    /// Who practises.
    Learner,
    Progress,
    Drill,
    Handbook,
}

/// Asks for a screen.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct Open(pub Screen);

fn on_open(open: On<Open>, mut next: ResMut<NextState<Screen>>) {
    NextState::set_if_neq(&mut next, open.0);
}

/// Asks who practises, and leads to a screen then.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct AskWho(pub Screen);

/// Where it goes on once it is known who practises.
#[derive(Resource, Clone, Copy, Debug, Default)]
pub struct Then(pub Screen);

fn on_ask_who(asked: On<AskWho>, mut then: ResMut<Then>, mut commands: Commands) {
    then.0 = asked.0;
    commands.trigger(Open(Screen::Learner));
}
