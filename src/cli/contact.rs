//! Contact sheets of what is drawn: every person in every mood, for those who make and check the figures.

use bevy::prelude::*;

use crate::game::portrait::{Acted, CANVAS, Expression, FACE, Moment, PEOPLE, Person, figure_svg};
use crate::game::theme::{Fill, Layout, Lettering, Role, space::gap};
use crate::game::ui::{Art, Fit, one_line};

/// What of a figure a sheet shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    Busts,
    Faces,
    /// One customer from furious to satisfied, and what they do on the way.
    Way,
}

/// Puts a sheet before everything else on the canvas; without names it shows everybody.
pub fn lay_out(world: &mut World, shows: Shows, names: &[String]) {
    let size = world.resource::<Layout>().size;
    let people: Vec<&Person> =
        PEOPLE.iter().filter(|person| names.is_empty() || names.iter().any(|name| name == person.name)).collect();
    let rows: Vec<Vec<(String, String)>> = match shows {
        Shows::Busts | Shows::Faces => people.iter().map(|person| moods(person, shows)).collect(),
        Shows::Way => people.iter().map(|person| way(person)).collect(),
    };
    let columns = rows.iter().map(Vec::len).max().unwrap_or(1);
    let shown = if shows == Shows::Faces { FACE.size() } else { CANVAS };
    let label = 18.0;
    let room = size / Vec2::new(columns as f32, rows.len().max(1) as f32) - Vec2::new(4.0, label + 6.0);
    let scale = (room / shown).min_element();
    let cell = shown * scale;
    let rows: Vec<_> = rows
        .into_iter()
        .map(|cells| {
            let cells: Vec<_> = cells.into_iter().map(|(name, svg)| picture(name, svg, cell)).collect();
            bsn! { Node { column_gap: px(4) } Children [ {cells} ] }
        })
        .collect();
    world
        .spawn_scene(bsn! {
            Node {
                width: percent(100),
                height: percent(100),
                position_type: PositionType::Absolute,
                flex_direction: FlexDirection::Column,
                row_gap: px(gap::XXS),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
            }
            Fill(Role::Page)
            GlobalZIndex(100)
            Children [ {rows} ]
        })
        .map(|_| ())
        .unwrap_or_default();
}

fn picture(name: String, svg: String, size: Vec2) -> impl Scene {
    let art = Art::drawn(svg).fitted(Fit::Whole);
    bsn! {
        Node { flex_direction: FlexDirection::Column, align_items: AlignItems::Center }
        Children [
            (
                Node { width: px(size.x), height: px(size.y), overflow: Overflow::clip() }
                Fill(Role::Sunken)
                Children [ (Node { width: percent(100), height: percent(100) } template_value(art)) ]
            ),
            one_line(name, Lettering::Caption, Role::Ink2),
        ]
    }
}

fn moods(person: &Person, shows: Shows) -> Vec<(String, String)> {
    let shown = if shows == Shows::Faces { FACE } else { Rect::from_corners(Vec2::ZERO, CANVAS) };
    Acted::ALL
        .map(|acted| {
            let expression = Expression::still(person, acted.feeling());
            (acted.name().to_owned(), figure_svg(person, &expression, shown))
        })
        .into()
}

/// Nine steps from furious to satisfied, then a blink, a look at the watch, and leaving.
fn way(person: &Person) -> Vec<(String, String)> {
    let whole = Rect::from_corners(Vec2::ZERO, CANVAS);
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
    steps.chain(acts).map(|(name, expression)| (name, figure_svg(person, &expression, whole))).collect()
}
