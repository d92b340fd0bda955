//! Principles and rules: a rating for each principle with the turns behind it, and every rule that was broken.

use bevy::prelude::*;

use super::{Look, Run, View};
use crate::engine::score::{Breach, Rating};
use crate::game::theme::{
    Class, Edge, Fill, Lettering, Role,
    space::{edge, gap, radius},
};
use crate::game::ui::{Column, card, icon, paragraph, rule, scroll_column, secondary_button};
use crate::locale::{Arg, msg, number};
use crate::report;

/// Points too few to be told by themselves.
const LEAST: f64 = 0.05;
/// The best rating.
const MOST: u8 = 4;

pub(super) fn principles(run: &Run<'_>) -> impl Scene + use<> {
    let principles = ratings(run);
    let losses = losses(run);
    let rules = rules(run);
    let wrap = if run.layout.class == Class::Compact { FlexWrap::Wrap } else { FlexWrap::NoWrap };
    let rules_width = run.layout.pick(420.0, 420.0, run.layout.size.x - 2.0 * gap::XL);
    let content = bsn_list![(
        Node { flex_wrap: wrap, column_gap: px(gap::XL), row_gap: px(gap::XL), align_items: AlignItems::FlexStart, flex_shrink: 0.0 }
        Children [
            (principles Node { flex_grow: 1.0, flex_basis: px(520) }),
            (
                Node { width: px(rules_width), flex_shrink: 1.0, flex_direction: FlexDirection::Column, row_gap: px(gap::XL) }
                Children [ losses, rules ]
            ),
        ]
    )];
    let column = Column { padding: gap::XL, ..default() };
    scroll_column(run.speech.plain(msg::DEBRIEF_PRINCIPLES), column, content)
}

fn ratings(run: &Run<'_>) -> impl Scene + use<> {
    let heading = paragraph(run.speech.plain(msg::TERMINAL_PRINCIPLES), Lettering::LeadBold, Role::Ink);
    let rows: Vec<_> = run.score.process.ratings.iter().map(|it| rating(run, it)).collect();
    let script = run.speech.script(run.session.scenario());
    let unused = report::not_exercised(&run.score, &script)
        .map(|unused| bsn_list![paragraph(unused, Lettering::Caption, Role::Ink2)]);
    bsn! {
        card(bsn_list![heading, {rows}, {unused}])
        Node { row_gap: px(gap::M) }
    }
}

fn rating(run: &Run<'_>, rating: &Rating) -> impl Scene + use<> {
    let name = run.speech.script(run.session.scenario()).principle(rating.principle);
    let args: [(&str, Arg<'_>); 1] = [("value", usize::from(rating.value).into())];
    let value = run.speech.say(msg::DEBRIEF_RATING, &args);
    let marks: Vec<_> = (0..MOST).map(|at| mark(at < rating.value)).collect();
    let evidence = report::evidence(rating, run.speech.words()).join(&run.speech.plain(msg::SEPARATOR));
    bsn! {
        Node { flex_direction: FlexDirection::Column, row_gap: px(gap::XXS), flex_shrink: 0.0 }
        Children [
            (
                Node { column_gap: px(gap::S), align_items: AlignItems::Center }
                Children [
                    (paragraph(name, Lettering::Body, Role::Ink) Node { flex_grow: 1.0 }),
                    (Node { column_gap: px(gap::XXS) } Children [ {marks} ]),
                    paragraph(value, Lettering::BodyBold, Role::Ink),
                ]
            ),
            paragraph(evidence, Lettering::Caption, Role::Ink2),
        ]
    }
}

/// One of the four marks of a rating: filled when earned.
fn mark(is_earned: bool) -> impl Scene {
    let fill = if is_earned { Role::Accent } else { Role::Sunken };
    bsn! {
        Node {
            width: px(28),
            height: px(12),
            border: UiRect::all(px(edge::HAIRLINE)),
            border_radius: BorderRadius::all(px(radius::KEY)),
        }
        Fill(fill)
        Edge(Role::LineStrong)
    }
}

/// Where the points went, the most first; together they are what is missing from 100.
fn losses(run: &Run<'_>) -> impl Scene + use<> {
    let script = run.speech.script(run.session.scenario());
    let missing: [(&str, Arg<'_>); 1] = [("points", number::tenths(100.0 - run.score.total).into())];
    let heading = paragraph(run.speech.say(msg::DEBRIEF_LOSSES, &missing), Lettering::LeadBold, Role::Ink);
    let losses = run.score.losses(run.session);
    let rows: Vec<_> = losses
        .iter()
        .filter(|loss| loss.points >= LEAST)
        .map(|loss| {
            let turns = paragraph(script.turns(&loss.turns), Lettering::Caption, Role::Ink2);
            let points = paragraph(number::tenths(loss.points), Lettering::BodyBold, Role::LossInk);
            bsn! {
                Node { column_gap: px(gap::M), align_items: AlignItems::FlexStart, flex_shrink: 0.0 }
                Children [
                    (Node { width: px(48), flex_shrink: 0.0, justify_content: JustifyContent::FlexEnd } Children [ points ]),
                    (
                        Node { flex_direction: FlexDirection::Column, flex_grow: 1.0, flex_basis: px(0) }
                        Children [ paragraph(script.loss(loss), Lettering::Body, Role::Ink), turns ]
                    ),
                ]
            }
        })
        .collect();
    bsn! {
        card(bsn_list![heading, {rows}])
        Node { row_gap: px(gap::S) }
    }
}

fn rules(run: &Run<'_>) -> impl Scene + use<> {
    let heading = paragraph(run.speech.plain(msg::TERMINAL_RULES), Lettering::LeadBold, Role::Ink);
    let breaches = &run.score.breaches;
    let body: Box<dyn SceneList> = if breaches.is_empty() {
        let none = paragraph(run.speech.plain(msg::DEBRIEF_NO_BREACH), Lettering::Body, Role::Ink);
        Box::new(bsn_list![(
            Node { column_gap: px(gap::S), align_items: AlignItems::Center }
            Children [ icon("shield", 24.0, Role::Accent), none ]
        )])
    } else {
        let happy = paragraph(run.speech.plain(msg::TERMINAL_BREACH_HAPPY), Lettering::Caption, Role::Ink2);
        let rows: Vec<_> = breaches.iter().map(|it| breach(run, *it)).collect();
        Box::new(bsn_list![{ rows }, rule(), happy])
    };
    bsn! {
        card(bsn_list![heading, {body}])
        Node { row_gap: px(gap::M) }
    }
}

fn breach(run: &Run<'_>, breach: Breach) -> impl Scene + use<> {
    let script = run.speech.script(run.session.scenario());
    let args: [(&str, Arg<'_>); 3] = [
        ("turn", breach.turn.into()),
        ("rule", script.rule(breach.rule).into()),
        ("severity", report::severity(breach.severity, run.speech.words()).into()),
    ];
    let head = paragraph(run.speech.say(msg::TERMINAL_BREACH, &args), Lettering::BodyBold, Role::LossInk);
    let about = paragraph(script.rule_about(breach.rule), Lettering::Body, Role::Ink);
    let label = run.speech.say(msg::DEBRIEF_TURN, &[("number", breach.turn.into())]);
    let open = secondary_button(label, Look(View::Turn(breach.turn)));
    bsn! {
        Node { flex_direction: FlexDirection::Column, row_gap: px(gap::XS), flex_shrink: 0.0, align_items: AlignItems::FlexStart }
        Children [ head, about, open ]
    }
}
