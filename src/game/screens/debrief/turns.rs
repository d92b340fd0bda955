//! Turn by turn: what he said, what you said, what it did and why, and a better line.

use bevy::input_focus::AutoFocus;
use bevy::prelude::*;

use super::super::chips;
use super::{Look, Run, TryThis, View};
use crate::authoring::Moment;
use crate::engine::mood::Axes;
use crate::engine::{Turn, mood};
use crate::game::bridge::band;
use crate::game::theme::{
    Class, Fill, Lettering, Role,
    space::{gap, radius},
};
use crate::game::ui::{
    Column, Row, barred_card, chip, face, icon, list_row, paragraph, quiet_row, rule, scroll_column,
};
use crate::locale::{Arg, Msg, msg, number};

/// Points from which it is told that a turn gave something away.
const TOLD: f64 = 0.05;
/// Hanzi that a row of the list has room for.
const ROW_LETTERS: (usize, usize, usize) = (10, 7, 28);

pub(super) fn turns(run: &Run<'_>, number: usize) -> impl Scene + use<> {
    let detail = detail(run, number);
    let is_compact = run.layout.class == Class::Compact;
    let (direction, list_width) =
        if is_compact { (FlexDirection::Column, percent(100)) } else { (FlexDirection::Row, px(396)) };
    let (list_grow, list_height) = if is_compact { (0.0, px(160)) } else { (0.0, auto()) };
    let list = list(run, number);
    bsn! {
        Node { flex_direction: direction, flex_grow: 1.0, flex_basis: px(0), min_height: px(0) }
        Children [
            (
                Node {
                    width: list_width,
                    height: list_height,
                    flex_grow: list_grow,
                    flex_shrink: 0.0,
                    flex_direction: FlexDirection::Column,
                    min_height: px(0),
                }
                Children [ list ]
            ),
            detail,
        ]
    }
}

fn list(run: &Run<'_>, chosen: usize) -> impl Scene + use<> {
    let script = run.speech.script(run.session.scenario());
    let rows: Vec<_> = run
        .session
        .turns()
        .iter()
        .enumerate()
        .map(|(i, turn)| {
            let number = i + 1;
            let row = Row {
                key: number.to_string(),
                text: script.reply(turn.reply).into_owned(),
                letters: run.layout.pick(ROW_LETTERS.0, ROW_LETTERS.1, ROW_LETTERS.2),
                change: turn.change() as f32,
                is_chosen: number == chosen,
            };
            let focus = (number == chosen).then(|| bsn! { AutoFocus });
            bsn! {
                list_row(row, Look(View::Turn(number)))
                {focus}
            }
        })
        .collect();
    let column = Column { padding: gap::M, spread: gap::XS, ..default() };
    scroll_column(run.speech.plain(msg::DEBRIEF_TURNS), column, bsn_list![{ rows }])
}

fn detail(run: &Run<'_>, number: usize) -> impl Scene + use<> {
    let session = run.session;
    let script = run.speech.script(session.scenario());
    let turn = &session.turns()[number - 1];
    let heard = heard(run, turn);
    let yours = said(run, turn, msg::DEBRIEF_SAID, bar_of(turn), Role::Ink, Detail::WithAxes);
    let notes: Vec<_> = script
        .tags(turn.reply)
        .into_iter()
        .chain(script.notes(turn))
        .map(|note| paragraph(note, Lettering::Caption, Role::Ink2))
        .collect();
    let why_head = paragraph(run.speech.plain(msg::DEBRIEF_WHY), Lettering::BodyBold, Role::Ink);
    let why = paragraph(script.why(turn.reply), Lettering::Body, Role::Ink);
    let broken: Vec<_> =
        session.scenario().reply(turn.reply).breaks.iter().map(|&rule| broken(run, rule)).collect();
    let moment = run.hindsight.reach().and_then(|reach| reach.moments.get(number - 1));
    let better: Box<dyn SceneList> = match moment {
        None => {
            let is_unknown = run.hindsight.is_reach_unknown();
            let message = if is_unknown { msg::DEBRIEF_TOO_WIDE } else { msg::DEBRIEF_THINKING };
            Box::new(bsn_list![paragraph(run.speech.plain(message), Lettering::Body, Role::Ink2)])
        }
        Some(moment) => better(run, moment),
    };
    let others = others(run, turn, number);
    let content = bsn_list![
        heard,
        yours,
        {broken},
        (
            Node { flex_direction: FlexDirection::Column, row_gap: px(gap::XXS), flex_shrink: 0.0 }
            Children [
                (
                    Node { column_gap: px(gap::S), align_items: AlignItems::FlexStart }
                    Children [ (why_head Node { flex_shrink: 0.0 }), (why Node { flex_shrink: 1.0 }) ]
                ),
                {notes},
            ]
        ),
        {better},
        {others},
    ];
    let column = Column { padding: gap::XL, spread: gap::M, ..default() };
    scroll_column(run.speech.say(msg::DEBRIEF_TURN, &[("number", number.into())]), column, content)
}

/// What the turn gave away, and a better line where there is one.
fn better(run: &Run<'_>, moment: &Moment) -> Box<dyn SceneList> {
    let speech = run.speech;
    if moment.given_away < TOLD {
        return Box::new(bsn_list![paragraph(speech.plain(msg::DEBRIEF_BEST_THERE), Lettering::Body, Role::Ink2)]);
    }
    let points: [(&str, Arg<'_>); 1] = [("points", number::tenths(moment.given_away).into())];
    let gave = paragraph(speech.say(msg::DEBRIEF_GAVE_AWAY, &points), Lettering::BodyBold, Role::LossInk);
    let Some(better) = &moment.better else {
        let detour = paragraph(speech.plain(msg::DEBRIEF_ONLY_DETOUR), Lettering::Caption, Role::Ink2);
        return Box::new(bsn_list![gave, detour]);
    };
    let total: [(&str, Arg<'_>); 1] = [("total", number::whole(better.total).into())];
    let reaches = paragraph(speech.say(msg::DEBRIEF_REACHES, &total), Lettering::Caption, Role::Ink2);
    Box::new(bsn_list![
        (
            Node { column_gap: px(gap::L), align_items: AlignItems::Baseline, flex_shrink: 0.0, flex_wrap: FlexWrap::Wrap }
            Children [ gave, reaches ]
        ),
        said(run, &better.turn, msg::DEBRIEF_BETTER, Role::Accent, Role::Accent, Detail::Plain),
    ])
}

/// The other replies of the turn, each as the way to what it would have done.
fn others(run: &Run<'_>, turn: &Turn, number: usize) -> Option<impl SceneList + use<>> {
    let script = run.speech.script(run.session.scenario());
    let offers = run.session.before_turn(number).offers().into_iter();
    let open = offers.filter(|offer| !offer.locked && offer.reply != turn.reply);
    let rows: Vec<_> = open
        .map(|offer| {
            quiet_row(script.reply(offer.reply).into_owned(), TryThis { turn: number, reply: offer.reply })
        })
        .collect();
    let heading = paragraph(run.speech.plain(msg::DEBRIEF_TRY), Lettering::BodyBold, Role::Ink);
    (!rows.is_empty()).then(|| {
        bsn_list![(
            Node { flex_direction: FlexDirection::Column, row_gap: px(gap::XS), flex_shrink: 0.0 }
            Children [ heading, {rows} ]
        )]
    })
}

fn bar_of(turn: &Turn) -> Role {
    if turn.change() < 0.0 { Role::LossLine } else { Role::GainLine }
}

/// What the customer had said, small.
fn heard(run: &Run<'_>, turn: &Turn) -> impl Scene + use<> {
    let spoken = run.speech.script(run.session.scenario()).before(run.session, turn).into_owned();
    let who = spoken.speaker(&run.speech.plain(msg::SEPARATOR));
    bsn! {
        Node {
            flex_direction: FlexDirection::Column,
            flex_shrink: 0.0,
            padding: UiRect::axes(px(gap::L), px(gap::S)),
            border_radius: BorderRadius::all(px(radius::CARD)),
        }
        Fill(Role::Sunken)
        Children [
            paragraph(who, Lettering::Caption, Role::Ink2),
            paragraph(spoken.line, Lettering::Body, Role::Ink),
        ]
    }
}

/// How much of a turn is told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Detail {
    Plain,
    WithAxes,
}

/// What was said, or could have been, with what it does.
fn said(run: &Run<'_>, turn: &Turn, heading: Msg, bar: Role, ink: Role, detail: Detail) -> impl Scene + use<> {
    let script = run.speech.script(run.session.scenario());
    let heading = paragraph(run.speech.plain(heading), Lettering::BodyBold, ink);
    let line = paragraph(script.reply(turn.reply).into_owned(), Lettering::Lead, Role::Ink);
    let chips: Vec<_> = chips(turn, script, 4).into_iter().map(chip).collect();
    let from = moment(turn.spoken_in, turn.meter_before);
    let to = moment(turn.band, turn.meter);
    let axes = (detail == Detail::WithAxes).then(|| bsn_list![rule(), axes(run, turn)]);
    let content = bsn_list![
        (
            Node { column_gap: px(gap::S), align_items: AlignItems::Center, flex_wrap: FlexWrap::Wrap }
            Children [
                (heading Node { flex_grow: 1.0 }),
                {from},
                icon("arrow_right", 20.0, Role::Ink2),
                {to},
            ]
        ),
        line,
        (Node { flex_wrap: FlexWrap::Wrap, column_gap: px(gap::XS), row_gap: px(gap::XS) } Children [ {chips} ]),
        {axes},
    ];
    bsn! {
        barred_card(bar, content)
        Node { row_gap: px(gap::S), flex_shrink: 0.0 }
    }
}

fn moment(of: mood::Band, meter: f64) -> impl SceneList {
    bsn_list![face(band(of), 28.0), paragraph(number::tenths(meter), Lettering::BodyBold, Role::Ink)]
}

/// The four variables before and after.
fn axes(run: &Run<'_>, turn: &Turn) -> impl Scene + use<> {
    let (before, after) = (&turn.before, &turn.after);
    let axes: [(&str, fn(&Axes) -> f64, f64); 4] = [
        ("axis-anger", |at| at.anger, -1.0),
        ("axis-heard", |at| at.heard, 1.0),
        ("axis-trust", |at| at.trust, 1.0),
        ("axis-resolution", |at| at.resolution, 1.0),
    ];
    let parts: Vec<_> = axes
        .into_iter()
        .map(|(name, of, good)| axis(run.speech.text(name), of(before), of(after), good))
        .collect();
    bsn! {
        Node { column_gap: px(gap::XL), row_gap: px(gap::XS), flex_wrap: FlexWrap::Wrap }
        Children [ {parts} ]
    }
}

/// One variable, in hundredths; `good` is the sign of the direction that helps.
fn axis(name: String, before: f64, after: f64, good: f64) -> impl Scene {
    let (from, to) = (number::whole(before * 100.0), number::whole(after * 100.0));
    let moved = (after - before) * good;
    let ink = if from == to {
        Role::Ink
    } else if moved > 0.0 {
        Role::GainInk
    } else {
        Role::LossInk
    };
    bsn! {
        Node { flex_direction: FlexDirection::Column, min_width: px(130) }
        Children [
            paragraph(name, Lettering::Caption, Role::Ink2),
            (
                Node { column_gap: px(gap::XS), align_items: AlignItems::Center }
                Children [
                    paragraph(from, Lettering::Body, Role::Ink2),
                    icon("arrow_right", 18.0, Role::Ink2),
                    paragraph(to, Lettering::BodyBold, ink),
                ]
            ),
        ]
    }
}

/// A rule that the reply broke.
fn broken(run: &Run<'_>, rule: crate::engine::RuleId) -> impl Scene + use<> {
    let script = run.speech.script(run.session.scenario());
    let head = paragraph(script.rule(rule), Lettering::BodyBold, Role::LossInk);
    let about = paragraph(script.rule_about(rule), Lettering::Body, Role::LossInk);
    bsn! {
        Node {
            column_gap: px(gap::S),
            flex_shrink: 0.0,
            align_items: AlignItems::FlexStart,
            padding: UiRect::axes(px(gap::L), px(gap::S)),
            border_radius: BorderRadius::all(px(radius::BUTTON)),
        }
        Fill(Role::LossBg)
        Children [
            icon("shield", 24.0, Role::LossLine),
            (head Node { flex_shrink: 0.0 }),
            (about Node { flex_shrink: 1.0 }),
        ]
    }
}
