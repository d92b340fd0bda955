//! Progress: totals over time, how sure each skill is, what to practise next; and every attempt, to open or take along.

mod overview;
mod records;

use bevy::input_focus::AutoFocus;
use bevy::prelude::*;

use super::{clear, is_outdated, page};
use crate::engine::Mode;
use crate::game::bridge::{
    Branch, DealDeck, Ledger, LookAhead, Outlet, PickScenario, Practice, RunRevisited, RunTakenUp, SetMode, Speech,
};
use crate::game::state::{AskWho, Behind, Open, Screen};
use crate::game::theme::{Layout, Lettering, Role, space::gap};
use crate::game::ui::{Bar, Choice, Escape, bar_button, card, paragraph, primary_button, tabs, top_bar};
use crate::locale::msg;
use crate::records::Listing;

pub(super) fn plugin(app: &mut App) {
    let has_changed =
        resource_changed::<Ledger>.or_eager(is_overview_outdated).or_eager(resource_changed::<ProgressView>);
    app.init_resource::<ProgressView>()
        .add_systems(OnEnter(Screen::Progress), look_ahead)
        .add_systems(Update, draw.run_if(in_state(Screen::Progress).and_then(is_outdated.or_eager(has_changed))))
        .add_systems(OnExit(Screen::Progress), stop_erasing)
        .add_systems(OnEnter(Screen::Title), start_anew)
        .add_systems(OnEnter(Screen::Library), start_anew)
        .add_observer(on_look)
        .add_observer(on_meet)
        .add_observer(on_drill)
        .add_observer(on_run_revisited)
        .add_observer(on_run_taken_up);
}

#[derive(Component, Clone, Copy, Debug, Default)]
struct ProgressScreen;

/// Which view is shown.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ProgressView {
    #[default]
    Overview,
    Records,
    /// The records, with the question whether to erase them.
    Erasing,
}

/// Asks for a view.
#[derive(Event, Clone, Copy, Debug)]
struct Look(ProgressView);

/// Asks to be briefed on a scenario.
#[derive(Event, Clone, Debug)]
struct Meet {
    scenario: String,
    mode: Mode,
}

/// Asks for a deck of drills.
#[derive(Event, Clone, Debug, Default)]
struct Practise(DealDeck);

fn look_ahead(mut commands: Commands) {
    commands.trigger(LookAhead);
}

/// Whoever comes back from a debrief or a drill finds the view as it was, but for the question.
fn stop_erasing(mut view: ResMut<ProgressView>) {
    if *view == ProgressView::Erasing {
        *view = ProgressView::Records;
    }
}

fn start_anew(mut view: ResMut<ProgressView>) {
    view.set_if_neq(ProgressView::Overview);
}

fn on_look(look: On<Look>, mut view: ResMut<ProgressView>) {
    view.set_if_neq(look.0);
}

fn on_meet(meet: On<Meet>, mut commands: Commands) {
    commands.trigger(PickScenario(meet.scenario.clone()));
    commands.trigger(SetMode(meet.mode));
    commands.trigger(Open(Screen::Briefing));
}

fn on_drill(practise: On<Practise>, mut commands: Commands) {
    commands.trigger(practise.0.clone());
    commands.trigger(Open(Screen::Drill));
}

fn on_run_revisited(_: On<RunRevisited>, mut commands: Commands) {
    commands.trigger(Open(Screen::Debrief));
}

fn on_run_taken_up(_: On<RunTakenUp>, mut commands: Commands) {
    commands.trigger(Open(Screen::Conversation));
}

/// What was worked out is seen in the overview only: redrawing the others would take a button from under the hand.
fn is_overview_outdated(practice: Res<Practice>, view: Res<ProgressView>) -> bool {
    practice.is_changed() && *view == ProgressView::Overview
}

/// What every view draws from.
struct Shown<'a> {
    listing: &'a Listing,
    practice: &'a Practice,
    branch: &'a Branch,
    speech: &'a Speech,
    layout: Layout,
    /// Files are handed over by whoever shows the game, not written into a folder.
    is_handed_over: bool,
}

fn draw(
    drawn: Query<Entity, With<ProgressScreen>>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    ledger: Res<Ledger>,
    practice: Res<Practice>,
    branch: Res<Branch>,
    outlet: Res<Outlet>,
    (view, behind): (Res<ProgressView>, Res<Behind>),
    mut commands: Commands,
) {
    clear(&drawn, &mut commands);
    let bar = bar(&speech, &ledger, *layout, *view, *behind);
    let body: Box<dyn Scene> = match ledger.listing() {
        None => Box::new(nobody(&speech)),
        Some(listing) => {
            let is_handed_over = matches!(*outlet, Outlet::Handover(_));
            let (practice, branch, speech, layout) = (&*practice, &*branch, &*speech, *layout);
            let shown = Shown { listing, practice, branch, speech, layout, is_handed_over };
            match *view {
                ProgressView::Overview => Box::new(overview::overview(&shown)),
                ProgressView::Records => Box::new(records::records(&shown, false)),
                ProgressView::Erasing => Box::new(records::records(&shown, true)),
            }
        }
    };
    commands.spawn_scene(bsn! {
        page()
        ProgressScreen
        DespawnOnExit::<Screen>(Screen::Progress)
        Children [ bar, ({body}) ]
    });
}

fn bar(
    speech: &Speech,
    ledger: &Ledger,
    layout: Layout,
    view: ProgressView,
    behind: Behind,
) -> impl Scene + use<> {
    let words = Bar {
        escape: Escape::GoesBack,
        back: speech.plain(msg::BACK),
        title: speech.plain(msg::PROGRESS_TITLE),
        subtitle: ledger.learner().map_or_else(String::new, |learner| learner.name.clone()),
    };
    let views = ledger.learner().map(|_| {
        let chosen = usize::from(view != ProgressView::Overview);
        let views = vec![
            Choice::new(speech.plain(msg::PROGRESS_OVERVIEW), Look(ProgressView::Overview)),
            Choice::new(speech.plain(msg::PROGRESS_RECORDS), Look(ProgressView::Records)),
        ];
        bsn_list![tabs(speech.plain(msg::PROGRESS_TITLE), chosen, views)]
    });
    let drill = bar_button("target", speech.plain(msg::DRILL_TITLE), "D", layout, Practise::default());
    top_bar(words, layout, Open(behind.0), bsn_list![drill, { views }])
}

/// Nobody is recorded, so there is nothing to show yet.
fn nobody(speech: &Speech) -> impl Scene + use<> {
    let heading = paragraph(speech.plain(msg::PROGRESS_NOBODY), Lettering::LeadBold, Role::Ink);
    let hint = paragraph(speech.plain(msg::PROGRESS_NOBODY_HINT), Lettering::Body, Role::Ink2);
    let choose = primary_button(speech.plain(msg::LEARNER_CHOOSE), AskWho(Screen::Progress));
    invitation(bsn_list![heading, hint, (choose AutoFocus Node { align_self: AlignSelf::FlexEnd })])
}

/// A card in the middle of an empty view, with a way on.
fn invitation(content: impl SceneList) -> impl Scene {
    bsn! {
        Node {
            flex_grow: 1.0,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            padding: UiRect::all(px(gap::XL)),
        }
        Children [
            (card(content) Node { max_width: px(620), row_gap: px(gap::S) })
        ]
    }
}
