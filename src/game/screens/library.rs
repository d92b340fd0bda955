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
    Bar, Column, Escape, TILE_LEAST, TILE_PICTURE, Tile, bar_button, icon, paragraph, scroll_column, tile, top_bar,
};
use crate::locale::{Arg, msg, number};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Library), draw).add_systems(
        Update,
        draw.run_if(in_state(Screen::Library).and_then(is_outdated.or_else(resource_changed::<Ledger>))),
    );
}

#[derive(Component, Clone, Copy, Debug, Default)]
struct LibraryScreen;

fn draw(
    drawn: Query<Entity, With<LibraryScreen>>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    branch: Res<Branch>,
    table: Res<Table>,
    ledger: Res<Ledger>,
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
    let cards = branch.cards(speech.lang());
    let shelf: Box<dyn SceneList> = if cards.is_empty() {
        Box::new(bsn_list![empty(&speech)])
    } else {
        let cards: Vec<_> = cards
            .iter()
            .enumerate()
            .map(|(at, it)| card_of(it, at == 0, *layout, &speech, &table, &ledger))
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
                    padding: UiRect::axes(px(margin), px(between)),
                    flex_shrink: 0.0,
                }
                Children [ {shelf} ]
            ),
            {faults},
        ],
    );
    commands.spawn_scene(bsn! {
        page()
        LibraryScreen
        DespawnOnExit::<Screen>(Screen::Library)
        Children [ bar, body ]
    });
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

fn empty(speech: &Speech) -> impl Scene {
    let head = paragraph(speech.plain(msg::LIBRARY_EMPTY), Lettering::LeadBold, Role::Ink);
    let hint = paragraph(speech.plain(msg::LIBRARY_EMPTY_HINT), Lettering::Body, Role::Ink2);
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
