//! The library: a card a scenario, and what can't be read.

use bevy::input_focus::AutoFocus;
use bevy::prelude::*;

use super::{Meet, clear, is_outdated, likeness, page};
use crate::engine::score::Grade;
use crate::game::bridge::{Branch, Card, Ledger, Results, Speech, Table};
use crate::game::state::{Gathering, Open, Screen};
use crate::game::theme::{
    Class, Layout, Lettering, Role,
    space::{edge, gap, radius},
};
use crate::game::ui::{
    Bar, Choice, Column, Escape, Field, TILE_LEAST, TILE_PICTURE, Tile, bar_button, icon, paragraph,
    scroll_column, search_field, segmented, tile, top_bar,
};
use crate::locale::{Arg, Msg, msg, number};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Wanted>()
        .add_systems(
            Update,
            (
                draw.run_if(is_outdated.or_eager(resource_changed::<Ledger>)),
                draw_shelf.run_if(resource_changed::<Wanted>),
            )
                .chain()
                .run_if(in_state(Screen::Library)),
        )
        .add_observer(on_search)
        .add_observer(on_level);
}

#[derive(Component, Clone, Copy, Debug, Default)]
struct LibraryScreen;

/// Where the cards are drawn.
#[derive(Component, Clone, Copy, Debug, Default)]
struct ShelfPlace;

/// Least width of the field to search with.
const SEARCH_LEAST: f32 = 240.0;
/// Most characters of a query.
const LONGEST_QUERY: usize = 40;
/// All levels, and each by the key of its name.
const LEVELS: [Option<&str>; 4] =
    [None, Some("level-beginner"), Some("level-intermediate"), Some("level-advanced")];

/// Which cards are wanted.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
struct Wanted {
    query: String,
    /// Key of a level's name.
    level: Option<&'static str>,
}

impl Wanted {
    /// Whether a card is of the level, and has every word of the query.
    fn has(&self, card: &Card) -> bool {
        let said = [&card.title, &card.blurb, &card.place].into_iter().chain(&card.trains);
        let said = said.map(|text| text.to_lowercase()).collect::<Vec<_>>().join("\n");
        let has_words = self.query.to_lowercase().split_whitespace().all(|word| said.contains(word));
        has_words && self.level.is_none_or(|level| level == card.level)
    }
}

/// Asks for cards that have some words.
#[derive(Event, Clone, Debug)]
struct Search(String);

/// Asks for cards of a level, or of all.
#[derive(Event, Clone, Copy, Debug)]
struct OfLevel(Option<&'static str>);

fn on_search(search: On<Search>, mut wanted: ResMut<Wanted>) {
    let next = Wanted { query: search.0.trim().to_owned(), ..wanted.clone() };
    wanted.set_if_neq(next);
}

fn on_level(of: On<OfLevel>, mut wanted: ResMut<Wanted>) {
    let next = Wanted { level: of.0, ..wanted.clone() };
    wanted.set_if_neq(next);
}

fn draw(
    drawn: Query<Entity, With<LibraryScreen>>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    branch: Res<Branch>,
    ledger: Res<Ledger>,
    wanted: Res<Wanted>,
    gathering: Res<Gathering>,
    mut commands: Commands,
) {
    clear(&drawn, &mut commands);
    let bar = Bar {
        escape: Escape::GoesBack,
        back: speech.plain(msg::BACK),
        title: speech.plain(if gathering.0 { msg::WORKSHOP_TITLE } else { msg::LIBRARY_TITLE }),
        subtitle: if gathering.0 { speech.plain(msg::WORKSHOP_LIBRARY) } else { String::new() },
    };
    let settings = bar_button("gear", speech.plain(msg::TITLE_SETTINGS), "S", *layout, Open(Screen::Settings));
    let progress = ledger.is_open().then(|| {
        bsn_list![bar_button("chart", speech.plain(msg::PROGRESS_TITLE), "P", *layout, Open(Screen::Progress))]
    });
    let bar = top_bar(bar, *layout, Open(Screen::Title), bsn_list![{ progress }, settings]);
    // Where no card is shown, the way to one is the search.
    let is_empty = !branch.cards(speech.lang()).iter().any(|card| wanted.has(card));
    let filters = filters(&speech, &wanted, is_empty, *layout);
    commands.spawn_scene(bsn! {
        page()
        LibraryScreen
        DespawnOnExit::<Screen>(Screen::Library)
        Children [
            bar,
            filters,
            (
                Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), flex_direction: FlexDirection::Column }
                ShelfPlace
            ),
        ]
    });
    commands.run_system_cached(draw_shelf);
}

/// A field to search with, and the levels.
fn filters(speech: &Speech, wanted: &Wanted, is_empty: bool, layout: Layout) -> impl Scene + use<> {
    let field = Field {
        label: speech.plain(msg::LIBRARY_SEARCH),
        placeholder: speech.plain(msg::LIBRARY_SEARCH),
        text: wanted.query.clone(),
        most: LONGEST_QUERY,
    };
    let field = search_field(field, Search, is_empty.then(|| bsn! { AutoFocus }));
    let choices = LEVELS.map(|level| {
        let name = match level {
            Some(level) => speech.text(level),
            None => speech.plain(msg::LIBRARY_ALL),
        };
        Choice::new(name, OfLevel(level))
    });
    let chosen = LEVELS.iter().position(|level| *level == wanted.level).unwrap_or_default();
    let levels = segmented(speech.plain(msg::LIBRARY_LEVEL), chosen, choices.to_vec());
    let margin = layout.pick(gap::MARGIN, gap::MARGIN, gap::S);
    let least = layout.measure(SEARCH_LEAST);
    bsn! {
        Node {
            flex_wrap: FlexWrap::Wrap,
            flex_shrink: 0.0,
            column_gap: px(gap::S),
            row_gap: px(gap::XS),
            align_items: AlignItems::Center,
            padding: UiRect { left: px(margin), right: px(margin), top: px(gap::M), bottom: px(gap::XXS) },
        }
        Children [ icon("search", 24.0, Role::Ink2), (field Node { flex_basis: px(least) }), levels ]
    }
}

/// The cards that are wanted; the field above them keeps what is typed in it.
fn draw_shelf(
    places: Query<(Entity, Has<Children>), With<ShelfPlace>>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    (branch, table, ledger): (Res<Branch>, Res<Table>, Res<Ledger>),
    wanted: Res<Wanted>,
    mut commands: Commands,
) {
    let Ok((place, is_drawn)) = places.single() else { return };
    let all = branch.cards(speech.lang());
    let cards: Vec<&Card> = all.iter().filter(|card| wanted.has(card)).collect();
    let shelf: Box<dyn SceneList> = if all.is_empty() {
        Box::new(bsn_list![told(&speech, msg::LIBRARY_EMPTY, msg::LIBRARY_EMPTY_HINT)])
    } else if cards.is_empty() {
        Box::new(bsn_list![told(&speech, msg::LIBRARY_NOTHING, msg::LIBRARY_NOTHING_HINT)])
    } else {
        let cards: Vec<_> = cards
            .into_iter()
            .enumerate()
            // Whoever searches stays in the field.
            .map(|(at, it)| card_of(it, at == 0 && !is_drawn, *layout, &speech, &table, &ledger))
            .collect();
        Box::new(bsn_list![{ cards }])
    };
    let faults = faults(&speech, &branch);
    let margin = layout.pick(gap::MARGIN, gap::MARGIN, gap::S);
    let between = layout.pick(gap::XL, gap::XL, gap::S);
    let body = scroll_column(
        speech.plain(msg::LIBRARY_TITLE),
        Column::default(),
        bsn_list![
            (
                Node {
                    flex_wrap: FlexWrap::Wrap,
                    column_gap: px(between),
                    row_gap: px(between),
                    padding: UiRect::axes(px(margin), px(gap::M)),
                    flex_shrink: 0.0,
                }
                Children [ {shelf} ]
            ),
            {faults},
        ],
    );
    commands.entity(place).despawn_children();
    commands.spawn_scene(bsn! { body }).insert(ChildOf(place));
}

fn card_of(
    card: &Card,
    is_first: bool,
    layout: Layout,
    speech: &Speech,
    table: &Table,
    ledger: &Ledger,
) -> impl Scene + use<> {
    let minutes = speech.say(msg::LIBRARY_MINUTES, &[("minutes", (card.minutes as usize).into())]);
    let meta = [card.place.clone(), speech.text(card.level), minutes].join(&speech.plain(msg::SEPARATOR));
    let trains =
        format!("{} {}", speech.plain(msg::LIBRARY_TRAINS), card.trains.join(&speech.plain(msg::SEPARATOR)));
    let results = if ledger.learner().is_some() { ledger.results(&card.id) } else { table.results(&card.id) };
    let look = results.map_or(card.look, |results| card.look.in_band(results.band));
    let picture = likeness::bust(&look, TILE_PICTURE, BorderRadius::left(px(radius::CARD - edge::HAIRLINE)));
    let (foot, aside) = match results {
        Some(Results { best, last, .. }) => {
            let best_words =
                [speech.text(&format!("grade-{}", Grade::of(best).name())), number::whole(best)].join(" ");
            let args: [(&str, Arg<'_>); 1] = [("total", number::whole(last).into())];
            (best_words, speech.say(msg::LIBRARY_LAST, &args))
        }
        None => (speech.plain(msg::LIBRARY_UNTRIED), String::new()),
    };
    let words = Tile { title: card.title.clone(), meta, detail: trains, foot, aside };
    let focus = is_first.then(|| bsn! { AutoFocus });
    // Where two of the usual width don't stand side by side, they share the row.
    let shared = (layout.class == Class::Compact)
        .then(|| bsn! { Node { width: auto(), flex_basis: px(layout.measure(TILE_LEAST)), flex_grow: 1.0 } });
    bsn! {
        tile(words, bsn_list![picture], Meet(card.id.clone()))
        {focus}
        {shared}
    }
}

/// Why there is no card, and what helps.
fn told(speech: &Speech, what: Msg, hint: Msg) -> impl Scene {
    let head = paragraph(speech.plain(what), Lettering::LeadBold, Role::Ink);
    let hint = paragraph(speech.plain(hint), Lettering::Body, Role::Ink2);
    bsn! {
        Node { flex_direction: FlexDirection::Column, row_gap: px(gap::XS) }
        Children [ head, hint ]
    }
}

/// The packs that can't be read, in one line.
fn faults(speech: &Speech, branch: &Branch) -> Option<impl SceneList + use<>> {
    let faults = branch.faults(speech.words());
    let first = faults.first()?;
    let args: [(&str, Arg<'_>); 3] =
        [("count", faults.len().into()), ("name", (&first.id).into()), ("fault", (&first.fault).into())];
    let text = paragraph(speech.say(msg::LIBRARY_BROKEN, &args), Lettering::Caption, Role::WarnInk);
    Some(bsn_list![(
        Node {
            column_gap: px(gap::S),
            padding: UiRect::axes(px(gap::MARGIN), px(gap::M)),
            align_items: AlignItems::Center,
            flex_shrink: 0.0,
        }
        Children [ icon("warn", 24.0, Role::WarnLine), text ]
    )])
}
