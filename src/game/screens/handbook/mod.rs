//! The handbook: principles, rules and frameworks, an index to search at the left and a page at the right.
//!
//! The index and the page are drawn anew when what is looked for or read changes; the field keeps what is typed in it.

mod page;

use bevy::input_focus::AutoFocus;
use bevy::prelude::*;

use super::{clear, is_outdated, page as ground};
use crate::game::bridge::{Branch, Entry, Speech, Subject, entries};
use crate::game::state::{Open, Screen};
use crate::game::theme::{Class, Layout, Lettering, Role, space::gap};
use crate::game::ui::{
    Bar, Choice, Column, Escape, Field, Line, bar_button, contents, icon, paragraph, scroll_column, search_field,
    top_bar,
};
use crate::locale::{Msg, msg};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Reading>()
        .init_resource::<Index>()
        .add_systems(OnEnter(Screen::Handbook), look_up)
        .add_systems(
            Update,
            (
                (look_up.run_if(resource_changed::<Speech>), draw).chain().run_if(is_outdated),
                (draw_index, draw_page).run_if(resource_changed::<Reading>),
                follow_page.run_if(is_narrow.and_then(resource_changed::<Reading>)),
            )
                .chain()
                .run_if(in_state(Screen::Handbook)),
        )
        .add_observer(on_search)
        .add_observer(on_read)
        .add_observer(on_close_page);
}

/// Most characters of a query.
const LONGEST_QUERY: usize = 40;

/// What is looked for, and what is read.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub struct Reading {
    pub query: String,
    /// The open page; nothing means the first that is found.
    pub subject: Option<Subject>,
    /// In a small window: the page is shown, and not the index.
    pub is_open: bool,
}

/// Every page there is, in the language in force.
#[derive(Resource, Clone, Debug, Default)]
struct Index(Vec<Entry>);

#[derive(Component, Clone, Copy, Debug, Default)]
struct HandbookScreen;

/// Where the index is drawn.
#[derive(Component, Clone, Copy, Debug, Default)]
struct IndexPlace;

/// Where the page is drawn.
#[derive(Component, Clone, Copy, Debug, Default)]
struct PagePlace;

/// Asks for pages that have some words.
#[derive(Event, Clone, Debug)]
struct Search(String);

/// Asks for a page.
#[derive(Event, Clone, Copy, Debug)]
struct Read(Subject);

/// Asks for the index again, in a small window.
#[derive(Event, Clone, Copy, Debug)]
struct ClosePage;

fn on_search(search: On<Search>, mut reading: ResMut<Reading>) {
    let next = Reading { query: search.0.trim().to_owned(), ..reading.clone() };
    reading.set_if_neq(next);
}

fn on_read(read: On<Read>, mut reading: ResMut<Reading>) {
    let next = Reading { subject: Some(read.0), is_open: true, ..reading.clone() };
    reading.set_if_neq(next);
}

fn on_close_page(_: On<ClosePage>, mut reading: ResMut<Reading>) {
    reading.is_open = false;
}

fn look_up(branch: Res<Branch>, speech: Res<Speech>, mut index: ResMut<Index>) {
    index.0 = entries(&branch, speech.lang());
}

fn is_narrow(layout: Res<Layout>) -> bool {
    layout.class == Class::Compact
}

/// In a small window index and page take each other's place.
fn follow_page(
    reading: Res<Reading>,
    mut was_open: Local<bool>,
    drawn: Query<Entity, With<HandbookScreen>>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    commands: Commands,
) {
    if std::mem::replace(&mut *was_open, reading.is_open) != reading.is_open {
        draw(drawn, speech, layout, reading, commands);
    }
}

fn draw(
    drawn: Query<Entity, With<HandbookScreen>>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    reading: Res<Reading>,
    mut commands: Commands,
) {
    clear(&drawn, &mut commands);
    let is_narrow = layout.class == Class::Compact;
    let shows_index = !is_narrow || !reading.is_open;
    let bar = Bar {
        escape: Escape::GoesBack,
        back: speech.plain(msg::BACK),
        title: speech.plain(msg::HANDBOOK_TITLE),
        subtitle: speech.plain(msg::HANDBOOK_SUBTITLE),
    };
    let settings = bar_button("gear", speech.plain(msg::TITLE_SETTINGS), "S", *layout, Open(Screen::Settings));
    let bar: Box<dyn Scene> = if shows_index {
        Box::new(top_bar(bar, *layout, Open(Screen::Title), bsn_list![settings]))
    } else {
        Box::new(top_bar(bar, *layout, ClosePage, bsn_list![settings]))
    };
    let margin = layout.pick(gap::MARGIN, gap::XL, gap::S);
    let index = shows_index.then(|| {
        let width = if is_narrow { percent(100) } else { px(layout.pick(372.0, 380.0, 0.0)) };
        let search = search(&speech, &reading);
        bsn_list![(
            Node { width: {width}, flex_shrink: 0.0, flex_direction: FlexDirection::Column, row_gap: px(gap::S) }
            Children [
                search,
                (
                    Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), flex_direction: FlexDirection::Column }
                    IndexPlace
                ),
            ]
        )]
    });
    let page = (!is_narrow || reading.is_open).then(|| {
        bsn_list![(
            Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0) }
            PagePlace
        )]
    });
    commands.spawn_scene(bsn! {
        ground()
        HandbookScreen
        DespawnOnExit::<Screen>(Screen::Handbook)
        Children [
            bar,
            (
                Node {
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_height: px(0),
                    column_gap: px(gap::XL),
                    padding: UiRect { left: px(margin), right: px(margin), top: px(gap::L), bottom: px(0) },
                }
                Children [ {index}, {page} ]
            ),
        ]
    });
    commands.run_system_cached(draw_index);
    commands.run_system_cached(draw_page);
}

fn search(speech: &Speech, reading: &Reading) -> impl Scene + use<> {
    let field = Field {
        label: speech.plain(msg::HANDBOOK_SEARCH),
        placeholder: speech.plain(msg::HANDBOOK_SEARCH),
        text: reading.query.clone(),
        most: LONGEST_QUERY,
    };
    let field = search_field(field, Search, Some(bsn! { AutoFocus }));
    bsn! {
        Node { column_gap: px(gap::S), align_items: AlignItems::Center, flex_shrink: 0.0, padding: UiRect::all(px(gap::XXS)) }
        Children [ icon("search", 24.0, Role::Ink2), field ]
    }
}

/// What is found, what is called so before what only mentions it.
fn found<'a>(index: &'a Index, reading: &Reading) -> Vec<&'a Entry> {
    let mut found: Vec<&Entry> = index.0.iter().filter(|entry| entry.has(&reading.query)).collect();
    if !reading.query.is_empty() {
        found.sort_by_key(|entry| !entry.is_called(&reading.query));
    }
    found
}

/// The page to be shown: the one that is read while it is among what is found, otherwise the first.
fn open<'a>(found: &[&'a Entry], reading: &Reading) -> Option<&'a Entry> {
    let read = found.iter().find(|entry| Some(entry.subject) == reading.subject);
    read.or(found.first()).copied()
}

fn heading(subject: Subject) -> Msg {
    match subject {
        Subject::Principle(_) => msg::HANDBOOK_PRINCIPLES,
        Subject::Rule(_) => msg::HANDBOOK_RULES,
        Subject::Framework(_) => msg::HANDBOOK_FRAMEWORKS,
    }
}

fn draw_index(
    places: Query<Entity, With<IndexPlace>>,
    index: Res<Index>,
    reading: Res<Reading>,
    speech: Res<Speech>,
    mut commands: Commands,
) {
    let Ok(place) = places.single() else { return };
    let found = found(&index, &reading);
    let shown = open(&found, &reading).map(|entry| entry.subject);
    let mut lines = Vec::new();
    let mut chosen = None;
    let mut last = None;
    for entry in &found {
        let heading = heading(entry.subject);
        if last != Some(heading) {
            lines.push(Line::Heading(speech.plain(heading)));
            last = Some(heading);
        }
        if Some(entry.subject) == shown {
            chosen = Some(lines.len());
        }
        lines.push(Line::Entry(Choice::new(entry.title.clone(), Read(entry.subject))));
    }
    let list: Box<dyn SceneList> = if found.is_empty() {
        let none = paragraph(speech.plain(msg::HANDBOOK_NOTHING), Lettering::BodyBold, Role::Ink);
        let hint = paragraph(speech.plain(msg::HANDBOOK_NOTHING_HINT), Lettering::Body, Role::Ink2);
        Box::new(bsn_list![none, hint])
    } else {
        Box::new(bsn_list![contents(speech.plain(msg::HANDBOOK_TITLE), chosen, lines)])
    };
    let scrolled = scroll_column(
        speech.plain(msg::HANDBOOK_TITLE),
        Column { padding: gap::XXS, spread: gap::XS, ..default() },
        list,
    );
    commands.entity(place).despawn_children();
    commands.spawn_scene(bsn! { scrolled }).insert(ChildOf(place));
}

fn draw_page(
    places: Query<Entity, With<PagePlace>>,
    index: Res<Index>,
    reading: Res<Reading>,
    branch: Res<Branch>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    mut commands: Commands,
) {
    let Ok(place) = places.single() else { return };
    commands.entity(place).despawn_children();
    let found = found(&index, &reading);
    if let Some(entry) = open(&found, &reading) {
        let page = page::page(&branch, &speech, *layout, entry.subject);
        commands.spawn_scene(bsn! { page }).insert(ChildOf(place));
    }
}
