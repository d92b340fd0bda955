//! Where the learner is, and how to ask for another place.

use bevy::prelude::*;

pub use super::theme::Gathering;

pub(super) fn plugin(app: &mut App) {
    app.init_state::<Screen>()
        .init_resource::<Asked>()
        .init_resource::<Behind>()
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

/// Where it goes back to from a screen that is looked into from several.
#[derive(Resource, Clone, Copy, Debug, Default)]
pub struct Behind(pub Screen);

fn on_open(
    open: On<Open>,
    now: Res<State<Screen>>,
    mut behind: ResMut<Behind>,
    mut next: ResMut<NextState<Screen>>,
) {
    use Screen::{Conversation, Debrief, Drill, Handbook, Library, Progress, Settings, Title, Workshop};
    let from = *now.get();
    match (open.0, from) {
        (to, from) if to == from => {}
        (Settings, Library | Handbook | Conversation | Workshop)
        | (Progress, Library)
        | (Drill | Debrief, Progress) => {
            behind.0 = from;
        }
        (Settings | Progress | Drill, _) => behind.0 = Title,
        (Debrief, _) => behind.0 = Library,
        _ => {}
    }
    NextState::set_if_neq(&mut next, open.0);
}

/// Asks who practises, and leads to a screen then.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct AskWho(pub Screen);

/// Where it goes on once it is known who practises, and where whoever thinks better of it goes back to.
#[derive(Resource, Clone, Copy, Debug, Default)]
pub struct Asked {
    pub then: Screen,
    pub from: Screen,
}

fn on_ask_who(ask: On<AskWho>, now: Res<State<Screen>>, mut asked: ResMut<Asked>, mut commands: Commands) {
    *asked = Asked { then: ask.0, from: *now.get() };
    commands.trigger(Open(Screen::Learner));
}
