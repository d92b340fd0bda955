//! Contact sheets of what is drawn: every person in every mood, for those who make and check the figures.

use bevy::prelude::*;

use crate::game::drawing::Picture;
use crate::game::hall::{Hall, Place};
use crate::game::portrait::{self, Acted, CANVAS, Expression, FACE, Half, Moment, PEOPLE, Person};
use crate::game::theme::grid::Frame;
use crate::game::theme::{Fill, Layout, Lettering, Role, space::gap};
use crate::game::ui::{Art, Fit, one_line};

/// What of a figure a sheet shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    Busts,
    Faces,
    /// One customer from furious to satisfied, and what they do on the way.
    Way,
    /// Every place at three moments.
    Places,
}

/// Puts a sheet before everything else on the canvas; without names it shows everybody.
pub fn lay_out(world: &mut World, shows: Shows, names: &[String]) {
    if shows == Shows::Places {
        return places(world);
    }
    let size = world.resource::<Layout>().size;
    let people: Vec<&Person> =
        PEOPLE.iter().filter(|person| names.is_empty() || names.iter().any(|name| name == person.name)).collect();
    let rows: Vec<Vec<(String, Picture)>> = match shows {
        Shows::Busts | Shows::Faces => people.iter().map(|person| moods(person, shows)).collect(),
        Shows::Way | Shows::Places => people.iter().map(|person| way(person)).collect(),
    };
    let columns = rows.iter().map(Vec::len).max().unwrap_or(1);
    let shown = if shows == Shows::Faces { FACE.size() } else { CANVAS };
    // Many people stand in two blocks, with numbers above and what they mean below.
    let blocks = if rows.len() > MOST_NAMED { 2 } else { 1 };
    let deep = rows.len().div_ceil(blocks).max(1);
    let is_numbered = blocks > 1;
    let captions = if is_numbered { 2.0 } else { deep as f32 };
    let room =
        Vec2::new(size.x / (columns * blocks) as f32 - 4.0, (size.y - captions * CAPTION) / deep as f32 - 6.0);
    let scale = (room / shown).min_element();
    let cell = shown * scale;
    let names: Vec<String> = rows.first().into_iter().flatten().map(|(name, _)| name.clone()).collect();
    let legend = is_numbered.then(|| {
        let legend: Vec<String> =
            names.iter().enumerate().map(|(at, name)| format!("{} {name}", at + 1)).collect();
        bsn_list![one_line(legend.join("   "), Lettering::Caption, Role::Ink2)]
    });
    let blocks: Vec<_> = rows.chunks(deep).map(|rows| block(rows, cell, is_numbered)).collect();
    world
        .spawn_scene(bsn! {
            Node {
                width: percent(100),
                height: percent(100),
                position_type: PositionType::Absolute,
                flex_direction: FlexDirection::Column,
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
            }
            Fill(Role::Page)
            GlobalZIndex(100)
            Children [ (Node { column_gap: px(gap::S) } Children [ {blocks} ]), {legend} ]
        })
        .map(|_| ())
        .unwrap_or_default();
}

/// Most people whose pictures each have their caption.
const MOST_NAMED: usize = 4;
/// Height of a caption.
const CAPTION: f32 = 28.0;

/// Rows of pictures, one under the other.
fn block(rows: &[Vec<(String, Picture)>], cell: Vec2, is_numbered: bool) -> impl Scene + use<> {
    let rows: Vec<_> = rows
        .iter()
        .enumerate()
        .map(|(row, cells)| {
            let cells: Vec<_> = cells
                .iter()
                .enumerate()
                .map(|(at, (name, drawn))| {
                    let number = (row == 0).then(|| (at + 1).to_string());
                    let caption = if is_numbered { number } else { Some(name.clone()) };
                    picture(caption, drawn.clone(), cell, is_numbered)
                })
                .collect();
            bsn! { Node { column_gap: px(4) } Children [ {cells} ] }
        })
        .collect();
    bsn! {
        Node { flex_direction: FlexDirection::Column, row_gap: px(gap::XXS) }
        Children [ {rows} ]
    }
}

fn picture(caption: Option<String>, drawn: Picture, size: Vec2, is_above: bool) -> impl Scene {
    let art = Art::picture(drawn).fitted(Fit::Whole);
    let direction = if is_above { FlexDirection::ColumnReverse } else { FlexDirection::Column };
    let caption = caption.map(|caption| bsn_list![one_line(caption, Lettering::Caption, Role::Ink2)]);
    bsn! {
        Node { flex_direction: {direction}, align_items: AlignItems::Center }
        Children [
            (
                Node { width: px(size.x), height: px(size.y), flex_shrink: 0.0, overflow: Overflow::clip() }
                Fill(Role::Sunken)
                Children [ (Node { width: percent(100), height: percent(100) } template_value(art)) ]
            ),
            {caption},
        ]
    }
}

fn moods(person: &Person, shows: Shows) -> Vec<(String, Picture)> {
    let shown = if shows == Shows::Faces { FACE } else { whole() };
    Acted::ALL
        .map(|acted| {
            let expression = Expression::still(person, acted.feeling());
            (acted.name().to_owned(), portrait::figure(person, &expression, Half::Both, shown))
        })
        .into()
}

/// Nine steps from furious to satisfied, then a blink, a look at the watch, and leaving.
fn way(person: &Person) -> Vec<(String, Picture)> {
    let whole = whole();
    let (from, to) = (Acted::Angry.feeling(), Acted::Satisfied.feeling());
    let steps = (0..9).map(|i| {
        let feeling = from.towards(to, i as f32 / 8.0);
        (format!("{i}"), Expression::still(person, feeling))
    });
    let wary = Acted::Wary.feeling();
    let acts = [
        ("blink", Moment { blink: 1.0, ..default() }),
        ("watch", Moment { watch: 1.0, ..default() }),
        ("leaving", Moment { leaving: 1.0, ..default() }),
    ];
    let acts = acts.map(|(name, moment)| (name.to_owned(), Expression::of(person, wary, wary, wary, moment)));
    steps
        .chain(acts)
        .map(|(name, expression)| (name, portrait::figure(person, &expression, Half::Both, whole)))
        .collect()
}

/// What is seen of a place above the meter.
const STAGE: Vec2 = Vec2::new(520.0, 404.0);

/// Each place when all is calm, when everybody looks, and when somebody films and somebody leaves.
fn places(world: &mut World) {
    let size = world.resource::<Layout>().size;
    let room = size / Vec2::new(6.0, 4.0) - Vec2::splat(10.0);
    let scale = (room / STAGE).min_element();
    let moments = [(0.0, 0.0, 18, Acted::Relieved), (0.55, 0.0, 21, Acted::Angry), (1.0, 1.0, 24, Acted::Furious)];
    let cells: Vec<_> = Place::ALL
        .iter()
        .enumerate()
        .flat_map(|(i, place)| {
            moments.map(|(attention, leaving, waiting, acted)| {
                let minute = 9 * 60 + 17 * i as u32;
                let hall = Hall { place: *place, people: 7, attention, leaving, waiting, minute, has_signs: true };
                stage(hall, &PEOPLE[i * 2 % PEOPLE.len()], acted, scale)
            })
        })
        .collect();
    let _ = world.spawn_scene(bsn! {
        Node {
            width: percent(100),
            height: percent(100),
            position_type: PositionType::Absolute,
            flex_wrap: FlexWrap::Wrap,
            row_gap: px(6),
            column_gap: px(6),
            align_content: AlignContent::Center,
            justify_content: JustifyContent::Center,
        }
        Fill(Role::Page)
        GlobalZIndex(100)
        Children [ {cells} ]
    });
}

fn stage(hall: Hall, person: &Person, acted: Acted, scale: f32) -> impl Scene + use<> {
    let frame = |left: f32, top: f32, width: f32, height: f32| Frame { left, top, width, height };
    let scaled = |at: Frame| frame(at.left * scale, at.top * scale, at.width * scale, at.height * scale).node();
    let place = scaled(frame(-200.0, -100.0, 920.0, 864.0));
    let figure = scaled(frame(22.0, -13.6, 408.0, 442.0));
    let expression = Expression::still(person, acted.feeling());
    let [behind, before] = [Half::BehindCounter, Half::OnCounter]
        .map(|half| Art::picture(portrait::figure(person, &expression, half, whole())));
    let front = hall.front();
    bsn! {
        Node { width: px(STAGE.x * scale), height: px(STAGE.y * scale), overflow: Overflow::clip() }
        Children [
            (template_value(place.clone()) template_value(hall)),
            (template_value(figure.clone()) template_value(behind)),
            (template_value(place) template_value(front)),
            (template_value(figure) template_value(before)),
        ]
    }
}

fn whole() -> Rect {
    Rect::from_corners(Vec2::ZERO, CANVAS)
}
