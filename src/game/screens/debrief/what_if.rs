//! The same run with another reply at one turn: two curves, the difference, and how the other run goes.

use bevy::input_focus::AutoFocus;
use bevy::prelude::*;

use super::{Look, Run, View, beside, plot_height};
use crate::authoring::{Origin, WhatIf};
use crate::engine::score::Score;
use crate::engine::{Session, mood};
use crate::game::bridge::band;
use crate::game::theme::{
    Fill, Lettering, Role,
    space::{gap, radius},
};
use crate::game::ui::{
    Chip, Column, Curve, Point, barred_card, card, chip, face, mood_curve, paragraph, scroll_column,
    secondary_button,
};
use crate::locale::{Arg, msg, number};

pub(super) fn what_if(run: &Run<'_>, number: usize) -> impl Scene + use<> {
    let body: Box<dyn SceneList> = match run.hindsight.what_if() {
        Some(other) => Box::new(compared(run, other, number)),
        None => {
            let words = paragraph(run.speech.plain(msg::DEBRIEF_THINKING), Lettering::Body, Role::Ink2);
            Box::new(bsn_list![words])
        }
    };
    let label = run.speech.say(msg::DEBRIEF_BACK_TO_TURN, &[("number", number.into())]);
    let back = secondary_button(label, Look(View::Turn(number)));
    let content = bsn_list![
        {body},
        (
            Node { flex_shrink: 0.0 }
            Children [ (back AutoFocus) ]
        ),
    ];
    let name = run.speech.say(msg::DEBRIEF_WHAT_IF, &[("number", number.into())]);
    scroll_column(name, Column { padding: gap::XL, spread: gap::M, ..default() }, content)
}

fn compared(run: &Run<'_>, other: &WhatIf, number: usize) -> impl SceneList + use<> {
    let verdict = verdict(run, other, number);
    let curves = curves(run, &other.session);
    let turns = turns(run, other, number);
    bsn_list![verdict, curves, { turns }]
}

/// By how much the total would have changed.
fn verdict(run: &Run<'_>, other: &WhatIf, turn: usize) -> impl Scene + use<> {
    let speech = run.speech;
    let heading = speech.say(msg::DEBRIEF_WHAT_IF, &[("number", turn.into())]);
    let heading = paragraph(heading, Lettering::LeadBold, Role::Ink);
    let rounded = number::tenths(other.difference.abs());
    let points: [(&str, Arg<'_>); 1] = [("points", rounded.clone().into())];
    let (words, ink) = if rounded == number::tenths(0.0) {
        (speech.plain(msg::DEBRIEF_WHAT_IF_SAME), Role::Ink)
    } else if other.difference > 0.0 {
        (speech.say(msg::DEBRIEF_WHAT_IF_UP, &points), Role::GainInk)
    } else {
        (speech.say(msg::DEBRIEF_WHAT_IF_DOWN, &points), Role::LossInk)
    };
    let words = paragraph(words, Lettering::Title, ink);
    let totals: [(&str, Arg<'_>); 2] = [
        ("mine", number::whole(run.score.total).into()),
        ("other", number::whole(Score::of(&other.session).total).into()),
    ];
    let totals = paragraph(speech.say(msg::DEBRIEF_WHAT_IF_TOTAL, &totals), Lettering::Body, Role::Ink2);
    let mark = chip(Chip::mark(speech.plain(msg::DEBRIEF_WHAT_IF_PRACTICE)));
    bsn! {
        Node { flex_wrap: FlexWrap::Wrap, column_gap: px(gap::L), row_gap: px(gap::XS), align_items: AlignItems::Center, flex_shrink: 0.0 }
        Children [ heading, words, totals, mark ]
    }
}

/// Both curves over each other: the run that was played thin and dashed, the other one strong.
fn curves(run: &Run<'_>, other: &Session) -> impl Scene + use<> {
    let script = run.speech.script(run.session.scenario());
    let curve = Curve {
        points: points(other),
        before: points(run.session),
        bands: mood::Band::ALL.map(|band| script.band(band)),
        letter: Lettering::Caption.px(&run.layout),
        spoken: [(msg::DEBRIEF_WHAT_IF_MINE, run.session), (msg::DEBRIEF_WHAT_IF_OTHER, other)]
            .map(|(name, session)| format!("{}: {}", run.speech.plain(name), told(session)))
            .join(". "),
    };
    let legend = [(msg::DEBRIEF_WHAT_IF_MINE, DASHED), (msg::DEBRIEF_WHAT_IF_OTHER, SOLID)]
        .map(|(name, strokes)| legend(run.speech.plain(name), strokes));
    let size = Vec2::new(beside(run.layout), run.layout.pick(240.0, 230.0, plot_height(&run.layout)));
    bsn! {
        card(bsn_list![
            (
                Node { width: px(size.x), column_gap: px(gap::XL), flex_wrap: FlexWrap::Wrap, flex_shrink: 0.0 }
                Children [ {Vec::from(legend)} ]
            ),
            mood_curve(curve, size),
        ])
        Node {
            row_gap: px(gap::S),
            padding: UiRect::axes(px(gap::XL), px(gap::M)),
            flex_shrink: 0.0,
        }
    }
}

/// The strokes by which the legend shows a line: their colour, and how many share the same room.
type Strokes = (Role, u8);

const DASHED: Strokes = (Role::LineStrong, 3);
const SOLID: Strokes = (Role::Ink, 1);

fn legend(name: String, (line, count): Strokes) -> impl Scene {
    let strokes: Vec<_> = (0..count)
        .map(|_| bsn! { Node { flex_grow: 1.0, height: px(4), border_radius: BorderRadius::all(px(radius::KEY)) } Fill(line) })
        .collect();
    bsn! {
        Node { column_gap: px(gap::XS), align_items: AlignItems::Center }
        Children [
            (Node { width: px(32), column_gap: px(gap::XXS) } Children [ {strokes} ]),
            paragraph(name, Lettering::Caption, Role::Ink2),
        ]
    }
}

/// A session as the points of a curve.
fn points(session: &Session) -> Vec<Point> {
    let start = session.start_meter();
    let start = Point { value: start as f32, band: band(mood::Band::of(start)), label: "0".to_owned(), tag: None };
    let later = session.turns().iter().enumerate().map(|(i, turn)| Point {
        value: turn.meter as f32,
        band: band(turn.band),
        label: (i + 1).to_string(),
        tag: None,
    });
    std::iter::once(start).chain(later).collect()
}

fn told(session: &Session) -> String {
    points(session)
        .iter()
        .map(|point| format!("{} {:.0}", point.label, point.value))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The turns of the other run from the change on.
fn turns(run: &Run<'_>, other: &WhatIf, from: usize) -> Vec<impl Scene + use<>> {
    let script = run.speech.script(run.session.scenario());
    let turns = other.session.turns().iter().zip(&other.origins).enumerate().skip(from - 1);
    turns
        .map(|(i, (turn, origin))| {
            let (origin, bar) = match origin {
                Origin::Asked => (msg::DEBRIEF_ORIGIN_ASKED, Role::Accent),
                Origin::Best => (msg::DEBRIEF_ORIGIN_BEST, Role::Accent),
                Origin::Before | Origin::Kept => (msg::DEBRIEF_ORIGIN_KEPT, Role::LineStrong),
            };
            let number = run.speech.say(msg::DEBRIEF_TURN, &[("number", (i + 1).into())]);
            let head = [number, run.speech.plain(origin)].join(&run.speech.plain(msg::SEPARATOR));
            let spoken = script.before(&other.session, turn).into_owned();
            let meter = number::whole(turn.meter);
            let content = bsn_list![
                (
                    Node { column_gap: px(gap::S), align_items: AlignItems::Center }
                    Children [
                        (paragraph(head, Lettering::CaptionBold, Role::Ink2) Node { flex_grow: 1.0 }),
                        face(band(turn.band), 26.0),
                        paragraph(meter, Lettering::BodyBold, Role::Ink),
                    ]
                ),
                paragraph(spoken.line, Lettering::Caption, Role::Ink2),
                paragraph(script.reply(turn.reply).into_owned(), Lettering::Body, Role::Ink),
            ];
            bsn! {
                barred_card(bar, content)
                Node { row_gap: px(gap::XXS), flex_shrink: 0.0 }
            }
        })
        .collect()
}
