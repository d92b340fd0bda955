//! The title: the name, and where to go from here.

use bevy::input_focus::AutoFocus;
use bevy::prelude::*;

use super::{clear, is_outdated, page};
use crate::game::bridge::{Branch, Speech, Table};
use crate::game::settings::SetAside;
use crate::game::state::{Open, Screen};
use crate::game::theme::grid::TitleGrid;
use crate::game::theme::{
    Class, Fill, Layout, Lettering, Role,
    space::{gap, radius},
};
use crate::game::ui::{Art, Control, Fit, icon, menu_item, one_line, paragraph};
use crate::locale::{Arg, msg};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Title), draw)
        .add_systems(Update, draw.run_if(in_state(Screen::Title).and_then(is_outdated)))
        .add_observer(on_quit);
}

#[derive(Component, Clone, Copy, Debug, Default)]
struct TitleScreen;

/// Asks to leave the program.
#[derive(Event, Clone, Copy, Debug, Default)]
struct Quit;

fn on_quit(_: On<Quit>, mut exit: MessageWriter<AppExit>) {
    exit.write(AppExit::Success);
}

fn draw(
    drawn: Query<Entity, With<TitleScreen>>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    branch: Res<Branch>,
    table: Res<Table>,
    aside: Res<SetAside>,
    mut commands: Commands,
) {
    clear(&drawn, &mut commands);
    let grid = TitleGrid::new(*layout);
    let place = place(grid, *layout);
    let name = name(&speech);
    let menu = menu(&speech, &branch, &table);
    let notes = (layout.class != Class::Compact).then(|| bsn_list![notes(&speech)]);
    let lost = aside.0.as_ref().map(|path| {
        let args: [(&str, Arg<'_>); 1] = [("path", path.display().to_string().into())];
        bsn_list![note(speech.say(msg::SETTINGS_BROKEN, &args))]
    });
    let TitleGrid { menu_left, menu_top, menu_width, .. } = grid;
    commands.spawn_scene(bsn! {
        page()
        TitleScreen
        DespawnOnExit::<Screen>(Screen::Title)
        Children [
            place,
            (
                Node {
                    position_type: PositionType::Absolute,
                    left: px(menu_left),
                    top: px(menu_top),
                    width: px(menu_width),
                    flex_direction: FlexDirection::Column,
                    row_gap: px(gap::S),
                }
                Children [ {name}, {menu}, {lost} ]
            ),
            {notes},
        ]
    });
}

/// The branch, and a customer who left it content.
fn place(grid: TitleGrid, layout: Layout) -> impl Scene {
    let figure = (layout.size.x >= layout.pick(0.0, 0.0, 720.0)).then(|| {
        let art = Art::new("figures/grandmother/satisfied").fitted(Fit::Standing);
        bsn_list![(template_value(grid.figure.node()) template_value(art))]
    });
    let art = Art::new("places/title").fitted(Fit::Filling);
    bsn! {
        Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100) }
        Children [
            (template_value(grid.place.node()) template_value(art)),
            {figure},
        ]
    }
}

fn name(speech: &Speech) -> impl SceneList {
    let app_name = one_line(speech.plain(msg::APP_NAME), Lettering::Display, Role::Ink);
    let line = paragraph(speech.plain(msg::APP_LINE), Lettering::Lead, Role::Ink2);
    bsn_list![
        (
            Node { column_gap: px(gap::L), align_items: AlignItems::Center }
            Children [ icon("logo", 64.0, Role::Accent), app_name ]
        ),
        (line Node { margin: UiRect::bottom(px(gap::L)) }),
    ]
}

fn menu(speech: &Speech, branch: &Branch, table: &Table) -> impl SceneList {
    let count = branch.cards(speech.lang()).len();
    let start_note = speech.say(msg::TITLE_START_NOTE, &[("count", count.into())]);
    let resume = table.open_session().map(|session| {
        let title = speech.script(session.scenario()).title();
        let args: [(&str, Arg<'_>); 2] = [("title", title.into()), ("number", (session.turns().len() + 1).into())];
        let note = speech.say(msg::TITLE_RESUME_NOTE, &args);
        let item =
            menu_item(Control::Primary, "play", speech.plain(msg::TITLE_RESUME), note, Open(Screen::Conversation));
        bsn_list![(item AutoFocus Node { flex_grow: 0.0, flex_basis: auto() })]
    });
    let (control, mark) =
        if resume.is_some() { (Control::Row, None) } else { (Control::Primary, Some(bsn! { AutoFocus })) };
    let start = menu_item(control, "people", speech.plain(msg::TITLE_START), start_note, Open(Screen::Library));
    let settings = menu_item(Control::Row, "gear", speech.plain(msg::TITLE_SETTINGS), "", Open(Screen::Settings));
    let quit = menu_item(Control::Row, "door", speech.plain(msg::TITLE_QUIT), "", Quit);
    bsn_list![
        {resume},
        (start {mark} Node { flex_grow: 0.0, flex_basis: auto() }),
        (
            Node { column_gap: px(gap::S) }
            Children [ settings, quit ]
        ),
    ]
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
