//! The debrief: the total and its parts, the curve, every turn with its reasons and what another reply would have
//! done, principles and rules, the run through a framework.

mod frameworks;
mod overview;
mod principles;
mod turns;
mod votes;
mod what_if;

use bevy::prelude::*;

use super::{clear, is_outdated, page};
use crate::engine::score::Score;
use crate::engine::{ReplyId, Session};
use crate::game::bridge::{
    Begin, Branch, Claim, Hindsight, RunRevisited, SessionBegun, Speech, Table, TryInstead, Unclaimed, Voting,
};
use crate::game::state::{AskWho, Behind, Gathering, Open, Screen};
use crate::game::theme::{
    Layout,
    space::{edge, gap},
};
use crate::game::ui::{Bar, Choice, Escape, tabs, top_bar};
use crate::locale::{Arg, msg, number};

pub(super) fn plugin(app: &mut App) {
    let has_changed =
        resource_changed::<View>.or_eager(resource_changed::<Hindsight>).or_eager(resource_changed::<Unclaimed>);
    app.init_resource::<View>()
        .add_systems(Update, draw.run_if(in_state(Screen::Debrief).and_then(is_outdated.or_eager(has_changed))))
        .add_observer(on_look)
        .add_observer(on_try_this)
        .add_observer(on_again)
        .add_observer(on_save_under_name)
        .add_observer(on_session_begun)
        .add_observer(on_run_revisited);
}

#[derive(Component, Clone, Copy, Debug, Default)]
struct DebriefScreen;

/// Which view of the run is shown.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    #[default]
    Overview,
    /// A turn, counted from 1.
    Turn(usize),
    /// The run with another reply at a turn, counted from 1.
    WhatIf(usize),
    Principles,
    /// A framework, by its place among those shown.
    Framework(usize),
    /// What a room voted.
    Votes,
}

/// Asks what another reply would have done at a turn.
#[derive(Event, Clone, Copy, Debug)]
struct TryThis {
    turn: usize,
    reply: ReplyId,
}

/// Asks for a view.
#[derive(Event, Clone, Copy, Debug)]
struct Look(View);

/// Asks to play the same scenario once more.
#[derive(Event, Clone, Copy, Debug, Default)]
struct Again;

fn on_look(look: On<Look>, mut view: ResMut<View>) {
    view.set_if_neq(look.0);
}

fn on_try_this(asked: On<TryThis>, mut view: ResMut<View>, mut commands: Commands) {
    let TryThis { turn, reply } = *asked.event();
    commands.trigger(TryInstead { turn, reply });
    *view = View::WhatIf(turn);
}

fn on_again(_: On<Again>, gathering: Res<Gathering>, mut commands: Commands) {
    commands.trigger(Begin);
    commands.trigger(Open(gathering.talk()));
}

/// Asks to save a run that was played without a name.
#[derive(Event, Clone, Copy, Debug, Default)]
struct SaveUnderName;

fn on_save_under_name(_: On<SaveUnderName>, mut commands: Commands) {
    commands.trigger(Claim);
    commands.trigger(AskWho(Screen::Debrief));
}

fn on_session_begun(_: On<SessionBegun>, mut view: ResMut<View>) {
    *view = View::Overview;
}

fn on_run_revisited(_: On<RunRevisited>, mut view: ResMut<View>) {
    *view = View::Overview;
}

/// What every view draws from.
struct Run<'a> {
    session: &'a Session,
    score: Score,
    hindsight: &'a Hindsight,
    branch: &'a Branch,
    speech: &'a Speech,
    layout: Layout,
    /// It was played without a name and is not saved.
    is_unclaimed: bool,
}

/// Width of a view less its margins and those of a card.
fn beside(layout: Layout) -> f32 {
    layout.size.x - 4.0 * gap::XL - 2.0 * edge::SELECTED
}

/// Height of a curve where everything is stacked: five bands, each with a line of letters.
fn plot_height(layout: &Layout) -> f32 {
    layout.rem * 12.0
}

fn draw(
    drawn: Query<Entity, With<DebriefScreen>>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    table: Res<Table>,
    hindsight: Res<Hindsight>,
    branch: Res<Branch>,
    (view, behind, unclaimed, voting): (Res<View>, Res<Behind>, Res<Unclaimed>, Res<Voting>),
    mut commands: Commands,
) {
    clear(&drawn, &mut commands);
    let Some(session) = table.ended_session() else {
        commands.trigger(Open(Screen::Title));
        return;
    };
    let score = Score::of(session);
    let run = Run {
        session,
        score,
        hindsight: &hindsight,
        branch: &branch,
        speech: &speech,
        layout: *layout,
        is_unclaimed: unclaimed.is_waiting(),
    };
    let bar = bar(&run, *view, *behind, voting.workshop().is_some());
    let body: Box<dyn Scene> = match *view {
        View::Overview => Box::new(overview::overview(&run)),
        View::Turn(turn) => Box::new(turns::turns(&run, turn.clamp(1, session.turns().len().max(1)))),
        View::WhatIf(turn) => Box::new(what_if::what_if(&run, turn)),
        View::Principles => Box::new(principles::principles(&run)),
        View::Framework(at) => Box::new(frameworks::frameworks(&run, at)),
        View::Votes => match voting.workshop() {
            Some(workshop) => Box::new(votes::votes(&run, workshop)),
            None => Box::new(overview::overview(&run)),
        },
    };
    commands.spawn_scene(bsn! {
        page()
        DebriefScreen
        DespawnOnExit::<Screen>(Screen::Debrief)
        Children [ bar, ({body}) ]
    });
}

fn bar(run: &Run<'_>, view: View, behind: Behind, has_votes: bool) -> impl Scene + use<> {
    let speech = run.speech;
    let setup = run.session.setup();
    let subtitle = match view {
        View::Overview => {
            let args: [(&str, Arg<'_>); 3] = [
                ("title", speech.text("title").into()),
                ("mode", speech.text(&format!("mode-{}", setup.mode.name())).into()),
                ("seed", setup.seed.to_string().into()),
            ];
            speech.say(msg::DEBRIEF_SUBTITLE, &args)
        }
        View::Turn(_) | View::WhatIf(_) | View::Principles | View::Framework(_) | View::Votes => {
            let total = format!("{} {}", number::whole(run.score.total), grade(run));
            [speech.text("title"), total].join(&speech.plain(msg::SEPARATOR))
        }
    };
    let words = Bar {
        escape: Escape::GoesBack,
        back: speech.plain(msg::BACK),
        title: speech.plain(msg::DEBRIEF_TITLE),
        subtitle,
    };
    let chosen = match view {
        View::Overview => 0,
        View::Turn(_) | View::WhatIf(_) => 1,
        View::Principles => 2,
        View::Framework(_) => 3,
        View::Votes => 4,
    };
    let mut choices = vec![
        Choice::new(speech.plain(msg::DEBRIEF_OVERVIEW), Look(View::Overview)),
        Choice::new(speech.plain(msg::DEBRIEF_TURNS), Look(View::Turn(1))),
        Choice::new(speech.plain(msg::DEBRIEF_PRINCIPLES), Look(View::Principles)),
        Choice::new(speech.plain(msg::DEBRIEF_FRAMEWORKS), Look(View::Framework(0))),
    ];
    if has_votes {
        choices.push(Choice::new(speech.plain(msg::WORKSHOP_VOTES), Look(View::Votes)));
    }
    let views = tabs(speech.plain(msg::DEBRIEF_TITLE), chosen, choices);
    top_bar(words, run.layout, Open(behind.0), bsn_list![views])
}

fn grade(run: &Run<'_>) -> String {
    run.speech.text(&format!("grade-{}", run.score.grade.name()))
}
