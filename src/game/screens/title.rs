//! The title: the name, and where to go from here.

use bevy::input_focus::AutoFocus;
use bevy::prelude::*;

use super::{clear, is_outdated, likeness, page};
use crate::engine::Attempt;
use crate::game::bridge::{
    Appearance, Branch, DealDeck, Ledger, Reconvene, RunTakenUp, Speech, Table, TakeUp, Voting,
};
use crate::game::hall::Place;
use crate::game::portrait::{Acted, person};
use crate::game::settings::SetAside;
use crate::game::state::{AskWho, Gather, Open, Screen};
use crate::game::theme::grid::TitleGrid;
use crate::game::theme::{
    Class, Fill, Layout, Lettering, Role,
    space::{gap, radius},
};
use crate::game::ui::{Art, Column, Control, Fit, bar_button, icon, menu_item, paragraph, scroll_column};
use crate::locale::{Arg, msg};

pub(super) fn plugin(app: &mut App) {
    let is_due = in_state(Screen::Title).and_then(is_outdated.or_eager(resource_changed::<Ledger>));
    app.add_systems(Update, draw.run_if(is_due))
        .add_observer(on_quit)
        .add_observer(on_enter)
        .add_observer(on_drill)
        .add_observer(on_run_taken_up.run_if(in_state(Screen::Title)));
}

/// The least width of an item that shares its row.
const ITEM_LEAST: f32 = 180.0;
/// Width and height of the sign before the name.
const LOGO: f32 = 64.0;
/// Width of a bold Latin letter on average, in ems.
const LATIN_EM: f32 = 0.6;

#[derive(Component, Clone, Copy, Debug, Default)]
struct TitleScreen;

/// Asks to leave the program.
#[derive(Event, Clone, Copy, Debug, Default)]
struct Quit;

/// Asks for a screen that shows or keeps what somebody did: whoever has not said yet who they are is asked first.
#[derive(Event, Clone, Copy, Debug, Default)]
struct Enter(Screen);

fn on_enter(enter: On<Enter>, ledger: Res<Ledger>, mut commands: Commands) {
    if ledger.is_name_missing() {
        commands.trigger(AskWho(enter.0));
    } else {
        commands.trigger(Open(enter.0));
    }
}

/// Asks for a deck of drills.
#[derive(Event, Clone, Copy, Debug, Default)]
struct Practise;

fn on_drill(_: On<Practise>, mut commands: Commands) {
    commands.trigger(DealDeck::default());
    commands.trigger(Enter(Screen::Drill));
}

fn on_run_taken_up(_: On<RunTakenUp>, mut commands: Commands) {
    commands.trigger(Open(Screen::Conversation));
}

fn on_quit(_: On<Quit>, mut exit: MessageWriter<AppExit>) {
    exit.write(AppExit::Success);
}

fn draw(
    drawn: Query<Entity, With<TitleScreen>>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    branch: Res<Branch>,
    table: Res<Table>,
    ledger: Res<Ledger>,
    voting: Res<Voting>,
    aside: Res<SetAside>,
    mut commands: Commands,
) {
    clear(&drawn, &mut commands);
    let grid = TitleGrid::new(*layout);
    let place = place(grid, *layout);
    let name = name(&speech, grid, *layout);
    let menu = menu(&speech, &branch, &table, &ledger, &voting, *layout);
    let who = who(&speech, &ledger, *layout);
    let notes = (layout.class != Class::Compact).then(|| bsn_list![notes(&speech)]);
    let lost = aside.0.as_ref().map(|path| {
        let args: [(&str, Arg<'_>); 1] = [("path", path.display().to_string().into())];
        bsn_list![note(speech.say(msg::SETTINGS_BROKEN, &args))]
    });
    let TitleGrid { menu_left, menu_top, menu_width, .. } = grid;
    let column = bsn! {
        Node {
            flex_direction: FlexDirection::Column,
            width: px(menu_width),
            row_gap: px(gap::S),
            flex_shrink: 0.0,
        }
        Children [ {name}, {menu}, {lost} ]
    };
    let around: Box<dyn SceneList> = match layout.class {
        Class::Compact => {
            let content = bsn_list![(
                column
                Node { margin: UiRect { left: px(menu_left), right: px(0), top: px(menu_top), bottom: px(gap::M) } }
                Children [ {who} ]
            )];
            Box::new(bsn_list![scroll_column(speech.plain(msg::APP_NAME), Column::default(), content)])
        }
        Class::Wide | Class::Projector => Box::new(bsn_list![
            (
                column
                Node { position_type: PositionType::Absolute, left: px(menu_left), top: px(menu_top) }
            ),
            {notes},
            (
                Node { position_type: PositionType::Absolute, right: px(gap::XL), top: px(gap::XL) }
                Children [ {who} ]
            ),
        ]),
    };
    commands.spawn_scene(bsn! {
        page()
        TitleScreen
        DespawnOnExit::<Screen>(Screen::Title)
        Children [ place, {around} ]
    });
}

/// Who practises, and the way to somebody else.
fn who(speech: &Speech, ledger: &Ledger, layout: Layout) -> Option<impl SceneList + use<>> {
    let name = match ledger.learner() {
        Some(learner) => learner.name.clone(),
        None => speech.plain(msg::LEARNER_CHOOSE),
    };
    ledger.is_open().then(|| {
        bsn_list![(
            Node { border_radius: BorderRadius::all(px(radius::KEY)), align_self: AlignSelf::FlexStart }
            Fill(Role::Surface)
            Children [ bar_button("person", name, "W", layout, AskWho(Screen::Title)) ]
        )]
    })
}

/// The branch, and a customer who left it content.
fn place(grid: TitleGrid, layout: Layout) -> impl Scene {
    // In a tall window the menu of large letters takes her place.
    let has_room = layout.size.y <= layout.size.x || layout.growth() < 1.4;
    let figure = (has_room && layout.size.x >= layout.pick(0.0, 0.0, 720.0)).then(|| {
        let look = Appearance {
            person: person("grandmother"),
            feeling: Acted::Satisfied.feeling(),
            is_leaving: false,
            place: Place::default(),
        };
        let art = likeness::figure(&look);
        bsn_list![(template_value(grid.figure.node()) template_value(art))]
    });
    let art = Art::new("places/title").fitted(Fit::Part(grid.place_part));
    bsn! {
        Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100) }
        Children [
            (template_value(grid.place.node()) template_value(art)),
            {figure},
        ]
    }
}

fn name(speech: &Speech, grid: TitleGrid, layout: Layout) -> impl SceneList {
    // It may be wider than the menu, and is one word in English.
    let width = layout.size.x - 2.0 * grid.menu_left;
    let name = speech.plain(msg::APP_NAME);
    let ems: f32 = name.chars().map(|letter| if letter.is_ascii() { LATIN_EM } else { 1.0 }).sum();
    let has_room = LOGO + gap::L + ems * Lettering::Display.px(&layout) <= width;
    let app_name = paragraph(name, if has_room { Lettering::Display } else { Lettering::Title }, Role::Ink);
    let line = paragraph(speech.plain(msg::APP_LINE), Lettering::Lead, Role::Ink2);
    bsn_list![
        (
            Node { width: px(width), flex_shrink: 0.0, column_gap: px(gap::L), align_items: AlignItems::Center }
            Children [ icon("logo", LOGO, Role::Accent), app_name ]
        ),
        (line Node { margin: UiRect::bottom(px(gap::L)) }),
    ]
}

fn menu(
    speech: &Speech,
    branch: &Branch,
    table: &Table,
    ledger: &Ledger,
    voting: &Voting,
    layout: Layout,
) -> impl SceneList {
    let count = branch.scenarios().len();
    let start_note = speech.say(msg::TITLE_START_NOTE, &[("count", count.into())]);
    let resume = resume(speech, branch, table, ledger, voting);
    let (control, mark) =
        if resume.is_some() { (Control::Row, None) } else { (Control::Primary, Some(bsn! { AutoFocus })) };
    let start = menu_item(control, "people", speech.plain(msg::TITLE_START), start_note, Enter(Screen::Library));
    let drill = menu_item(Control::Row, "target", speech.plain(msg::DRILL_TITLE), "", Practise);
    let progress =
        menu_item(Control::Row, "chart", speech.plain(msg::PROGRESS_TITLE), "", Enter(Screen::Progress));
    let handbook = menu_item(Control::Row, "book", speech.plain(msg::HANDBOOK_TITLE), "", Open(Screen::Handbook));
    let settings = menu_item(Control::Row, "gear", speech.plain(msg::TITLE_SETTINGS), "", Open(Screen::Settings));
    let workshop = menu_item(Control::Row, "flag", speech.plain(msg::WORKSHOP_TITLE), "", Gather);
    let quit = menu_item(Control::Row, "door", speech.plain(msg::TITLE_QUIT), "", Quit);
    let practice = pair(drill, progress, layout);
    let room = pair(workshop, handbook, layout);
    // A page is closed by its browser.
    let rest: Box<dyn SceneList> = if cfg!(target_family = "wasm") {
        Box::new(bsn_list![settings])
    } else {
        Box::new(bsn_list![pair(settings, quit, layout)])
    };
    bsn_list![
        {resume},
        (start {mark} Node { flex_grow: 0.0, flex_basis: auto() }),
        practice,
        room,
        {rest},
    ]
}

/// Two items beside each other, where their words leave room for that.
fn pair(left: impl Scene, right: impl Scene, layout: Layout) -> impl Scene {
    let least = px(layout.measure(ITEM_LEAST));
    bsn! {
        Node { column_gap: px(gap::S), row_gap: px(gap::S), flex_wrap: FlexWrap::Wrap }
        Children [
            (left Node { flex_basis: {least} }),
            (right Node { flex_basis: {least} }),
        ]
    }
}

/// The talk to go on with: the one at the table, or the last one that was left.
fn resume(
    speech: &Speech,
    branch: &Branch,
    table: &Table,
    ledger: &Ledger,
    voting: &Voting,
) -> Option<Box<dyn SceneList>> {
    let note = |scenario: &str, turns: usize| {
        let title = branch.library().titles(speech.lang()).remove(scenario).unwrap_or_default();
        let args: [(&str, Arg<'_>); 2] = [("title", title.into()), ("number", (turns + 1).into())];
        speech.say(msg::TITLE_RESUME_NOTE, &args)
    };
    let label = speech.plain(msg::TITLE_RESUME);
    if let Some(session) = table.open_session() {
        let note = note(session.scenario().id(), session.turns().len());
        if voting.is_open() {
            let label = speech.plain(msg::WORKSHOP_RESUME);
            return Some(first(menu_item(Control::Primary, "play", label, note, Reconvene)));
        }
        return Some(first(menu_item(Control::Primary, "play", label, note, Open(Screen::Conversation))));
    }
    let is_playable = |attempt: &Attempt| {
        branch.scenario(&attempt.scenario).is_some_and(|scenario| scenario.hash() == attempt.hash)
    };
    let (session, _, attempt) = ledger.left().find(|(_, _, attempt)| is_playable(attempt))?;
    let note = note(&attempt.scenario, attempt.replies.len());
    Some(first(menu_item(Control::Primary, "play", label, note, TakeUp(session))))
}

/// The item that a person most likely wants.
fn first(item: impl Scene + 'static) -> Box<dyn SceneList> {
    Box::new(bsn_list![(item AutoFocus Node { flex_grow: 0.0, flex_basis: auto() })])
}

/// What keys do, and what this is not.
fn notes(speech: &Speech) -> impl Scene {
    let hint = note(speech.plain(msg::TITLE_HINT));
    let aid = note(speech.plain(msg::TITLE_AID));
    bsn! {
        Node {
            position_type: PositionType::Absolute,
            left: px(gap::MARGIN),
            right: px(gap::MARGIN),
            bottom: px(gap::XL),
            justify_content: JustifyContent::SpaceBetween,
        }
        Children [ hint, aid ]
    }
}

fn note(text: String) -> impl Scene {
    bsn! {
        Node {
            padding: UiRect::axes(px(gap::M), px(gap::XXS)),
            border_radius: BorderRadius::all(px(radius::BUBBLE)),
        }
        Fill(Role::Surface)
        Children [ paragraph(text, Lettering::Caption, Role::Ink2) ]
    }
}
