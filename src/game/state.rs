//! Where the learner is, and how to ask for another place.

use bevy::prelude::*;

pub use super::theme::Gathering;

pub(super) fn plugin(app: &mut App) {
    app.init_state::<Screen>()
        .init_resource::<Then>()
        .add_systems(OnEnter(Screen::Title), disperse)
        .add_observer(on_open)
        .add_observer(on_gather)
        .add_observer(on_ask_who);
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
    /// A room that votes.
    Workshop,
}

impl Gathering {
    /// Where a talk takes place.
    pub const fn talk(self) -> Screen {
        if self.0 { Screen::Workshop } else { Screen::Conversation }
    }
}

/// Asks for a workshop.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct Gather;

fn on_gather(_: On<Gather>, mut gathering: ResMut<Gathering>, mut commands: Commands) {
    gathering.0 = true;
    commands.trigger(Open(Screen::Library));
}

fn disperse(mut gathering: ResMut<Gathering>) {
    gathering.set_if_neq(Gathering(false));
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
