//! The overview: total and parts at the left, the curve, the best and the costliest line.

use bevy::input_focus::AutoFocus;
use bevy::prelude::*;

use super::super::likeness;
use super::{Again, Look, Run, SaveUnderName, View, grade, plot_height};
use crate::authoring::Reach;
use crate::engine::score::{MOOD_POINTS, OUTCOME_POINTS, PROCESS_POINTS};
use crate::engine::{Ending, Turn, mood};
use crate::game::bridge::{Appearance, Export, band};
use crate::game::state::{Open, Screen};
use crate::game::theme::{Class, Edge, Fill, Layout, Lettering, Line, Role, Sides, Stroke, space::gap};
use crate::game::ui::{
    Chip, Column, Curve, Point, Span, Tone, barred_card, bullet, card, icon, mood_curve_with, paragraph,
    primary_button, progress_bar, rule, scroll_column_over, secondary_button, signed, span_bar,
};
use crate::locale::{Arg, Msg, msg, number};
use crate::report;

/// Points too few to be told.
const LEAST: f64 = 0.05;

pub(super) fn overview(run: &Run<'_>) -> impl Scene + use<> {
    let score = score(run);
    let curve = curve(run);
    let quotes = quotes(run);
    let care = care(run);
    let hidden = hidden(run);
    let unclaimed = unclaimed(run);
    let actions = actions(run);
    let width = beside_score(run.layout);
    let (margin, wrap) =
        run.layout.pick((gap::MARGIN, FlexWrap::NoWrap), (gap::XL, FlexWrap::NoWrap), (gap::S, FlexWrap::Wrap));
    let content = bsn_list![(
        Node {
            flex_wrap: wrap,
            column_gap: px(gap::XL),
            row_gap: px(gap::XL),
            padding: UiRect { left: px(margin), right: px(margin), top: px(gap::XL), bottom: px(gap::XS) },
            flex_shrink: 0.0,
            align_items: AlignItems::FlexStart,
        }
        Children [
            score,
            (
                Node { flex_direction: FlexDirection::Column, row_gap: px(gap::M), width: px(width), flex_shrink: 0.0 }
                Children [ {unclaimed}, curve, quotes, hidden, {care} ]
            ),
        ]
    )];
    let name = run.speech.plain(msg::DEBRIEF_OVERVIEW);
    scroll_column_over(bsn_list![actions], run.layout, name, Column::default(), content)
}

/// Width of the score's card; a small window gives it a row of its own.
fn score_width(layout: Layout) -> f32 {
    layout.pick(360.0, 360.0, layout.size.x - 2.0 * gap::S)
}

/// Width of what stands beside the score.
fn beside_score(layout: Layout) -> f32 {
    let taken = score_width(layout) + gap::XL;
    layout.pick(
        layout.size.x - 2.0 * gap::MARGIN - taken,
        layout.size.x - 2.0 * gap::XL - taken,
        score_width(layout),
    )
}

fn score(run: &Run<'_>) -> impl Scene + use<> {
    let speech = run.speech;
    let total = paragraph(number::whole(run.score.total), Lettering::Display, Role::Ink);
    let grade = paragraph(grade(run), Lettering::Title, Role::Ink);
    let breaches = run.score.breaches.len();
    let (verdict, ink) = if breaches == 0 {
        (speech.plain(msg::DEBRIEF_NO_BREACH), Role::Ink)
    } else {
        (speech.say(msg::DEBRIEF_BREACHES, &[("count", breaches.into())]), Role::LossInk)
    };
    let verdict = paragraph(verdict, Lettering::Body, ink);
    let range = run.hindsight.reach().map(|reach| range(run, reach));
    let unknown = run.hindsight.is_reach_unknown();
    let unknown = unknown.then(|| {
        bsn_list![rule(), paragraph(speech.plain(msg::DEBRIEF_TOO_WIDE), Lettering::Caption, Role::Ink2)]
    });
    let [process, outcome, mood] = run.score.parts();
    let parts = [
        part(run, msg::TERMINAL_PROCESS, process, PROCESS_POINTS),
        part(run, msg::TERMINAL_OUTCOME, outcome, OUTCOME_POINTS),
        part(run, msg::TERMINAL_MOOD, mood, MOOD_POINTS),
    ];
    let limits: Vec<_> =
        limits(run).into_iter().map(|it| paragraph(it, Lettering::Caption, Role::LossInk)).collect();
    let width = score_width(run.layout);
    let content = bsn_list![
        (Node { column_gap: px(gap::L), align_items: AlignItems::Baseline } Children [ total, grade ]),
        (
            Node { column_gap: px(gap::XS), align_items: AlignItems::Center }
            Children [ icon("shield", 22.0, ink), verdict ]
        ),
        {limits},
        rule(),
        {Vec::from(parts)},
        {range},
        {unknown},
    ];
    bsn! {
        card(content)
        Node { width: px(width), flex_shrink: 0.0, row_gap: px(gap::S) }
    }
}

/// What was within reach, where the total lies in it, and where most of the rest was given away.
fn range(run: &Run<'_>, reach: &Reach) -> impl SceneList + use<> {
    let speech = run.speech;
    let heading = paragraph(speech.plain(msg::REPORT_REACHABLE), Lettering::BodyBold, Role::Ink);
    let share = |total: f64| (total / 100.0) as f32;
    let span = Span { low: share(reach.worst.total), at: share(run.score.total), high: share(reach.best.total) };
    let bar = span_bar(report::range(reach, speech.words()), span);
    let end = |message, total: f64| {
        let args: [(&str, Arg<'_>); 1] = [("total", number::whole(total).into())];
        paragraph(speech.say(message, &args), Lettering::Caption, Role::Ink2)
    };
    let (lowest, highest) =
        (end(msg::DEBRIEF_LOWEST, reach.worst.total), end(msg::DEBRIEF_HIGHEST, reach.best.total));
    let short = reach.best.total - run.score.total;
    let args: [(&str, Arg<'_>); 2] =
        [("points", number::tenths(short).into()), ("turn", costliest(run).map_or(0, |(turn, _)| turn).into())];
    let short = (short >= LEAST)
        .then(|| bsn_list![paragraph(speech.say(msg::DEBRIEF_SHORT, &args), Lettering::Caption, Role::Ink)]);
    bsn_list![
        rule(),
        heading,
        (Node { height: px(18) } Children [ bar ]),
        (
            Node { justify_content: JustifyContent::SpaceBetween, flex_wrap: FlexWrap::Wrap, column_gap: px(gap::M) }
            Children [ lowest, highest ]
        ),
        {short},
    ]
}

/// What the customer kept to himself.
fn hidden(run: &Run<'_>) -> impl Scene + use<> {
    let heading = paragraph(run.speech.plain(msg::DEBRIEF_HIDDEN), Lettering::BodyBold, Role::Ink);
    let hidden = paragraph(run.speech.text("hidden"), Lettering::Body, Role::Ink);
    bsn! {
        card(bsn_list![heading, hidden])
        Node { row_gap: px(gap::XXS), padding: UiRect::axes(px(gap::XL), px(gap::M)) }
    }
}

/// A run that nobody has a claim to yet can still be saved.
fn unclaimed(run: &Run<'_>) -> Option<impl SceneList + use<>> {
    let speech = run.speech;
    let told = paragraph(speech.plain(msg::DEBRIEF_UNCLAIMED), Lettering::Body, Role::Ink);
    let claim = secondary_button(speech.plain(msg::DEBRIEF_CLAIM), SaveUnderName);
    run.is_unclaimed.then(|| {
        bsn_list![(
            card(bsn_list![
                icon("warn", 24.0, Role::WarnLine),
                (told Node { flex_grow: 1.0, flex_basis: px(240) }),
                claim,
            ])
            Node {
                flex_direction: FlexDirection::Row,
                flex_wrap: FlexWrap::Wrap,
                column_gap: px(gap::S),
                align_items: AlignItems::Center,
                padding: UiRect::axes(px(gap::XL), px(gap::S)),
            }
        )]
    })
}

fn part(run: &Run<'_>, name: Msg, points: f64, most: f64) -> impl Scene + use<> {
    let name = run.speech.plain(name);
    let label = format!("{name} {} / {most:.0}", number::tenths(points));
    let bar = progress_bar(label, (points / most) as f32);
    bsn! {
        Node { flex_direction: FlexDirection::Column, row_gap: px(gap::XXS) }
        Children [
            (
                Node { column_gap: px(gap::XS), align_items: AlignItems::Baseline }
                Children [
                    (paragraph(name, Lettering::Body, Role::Ink) Node { flex_grow: 1.0 }),
                    paragraph(number::tenths(points), Lettering::BodyBold, Role::Ink),
                    paragraph(format!("/ {most:.0}"), Lettering::Caption, Role::Ink2),
                ]
            ),
            bar,
        ]
    }
}

/// What holds the total down, in words.
fn limits(run: &Run<'_>) -> Vec<String> {
    let (speech, score) = (run.speech, &run.score);
    let mut limits = Vec::new();
    if score.gate.deduction > 0.0 {
        let args: [(&str, Arg<'_>); 1] = [("points", number::whole(score.gate.deduction).into())];
        limits.push(speech.say(msg::DEBRIEF_DEDUCTION, &args));
    }
    if score.gate.cap < 100.0 {
        let args: [(&str, Arg<'_>); 1] = [("cap", number::whole(score.gate.cap).into())];
        limits.push(speech.say(msg::DEBRIEF_CAP, &args));
    }
    let premature = score.process.premature.len();
    if premature > 0 {
        let points = number::signed(-0.01 * PROCESS_POINTS * score.process.premature_cost);
        let args: [(&str, Arg<'_>); 2] = [("count", premature.into()), ("points", points.into())];
        limits.push(speech.say(msg::TERMINAL_PREMATURE, &args));
    }
    limits
}

/// The turn that moved the mood most up, counted from 1, with its change.
fn best(turns: &[Turn]) -> Option<(usize, f64)> {
    let numbered = turns.iter().enumerate().map(|(i, turn)| (i + 1, turn.change()));
    numbered.filter(|(_, change)| *change > 0.0).max_by(|a, b| a.1.total_cmp(&b.1))
}

/// The turn that gave most of the total away, counted from 1, with the points; once it is known.
fn costliest(run: &Run<'_>) -> Option<(usize, f64)> {
    run.hindsight.reach().and_then(Reach::costliest)
}

fn curve(run: &Run<'_>) -> impl Scene + use<> {
    let (speech, session) = (run.speech, run.session);
    let script = speech.script(session.scenario());
    let turns = session.turns();
    let (best, costliest) = (best(turns), costliest(run));
    let start = Point {
        value: session.start_meter() as f32,
        band: band(mood::Band::of(session.start_meter())),
        label: speech.plain(msg::DEBRIEF_OPEN),
        tag: None,
    };
    let later = turns.iter().enumerate().map(|(i, turn)| {
        let number = i + 1;
        let tag = match (costliest, best) {
            (Some((turn, points)), _) if turn == number => {
                let args: [(&str, Arg<'_>); 2] =
                    [("number", number.into()), ("points", number::tenths(points).into())];
                Some(Chip { tone: Tone::Loss, words: speech.say(msg::DEBRIEF_TURN_COST, &args), change: None })
            }
            (_, Some((turn, change))) if turn == number => {
                let words = speech.say(msg::DEBRIEF_TURN, &[("number", number.into())]);
                Some(Chip::cause(words, change as f32))
            }
            _ => None,
        };
        Point { value: turn.meter as f32, band: band(turn.band), label: number.to_string(), tag }
    });
    let points: Vec<Point> = std::iter::once(start).chain(later).collect();
    let spoken =
        points.iter().map(|point| format!("{} {:.0}", point.label, point.value)).collect::<Vec<_>>().join(", ");
    let bands = mood::Band::ALL.map(|band| script.band(band));
    let letter = Lettering::Caption.px(&run.layout);
    let curve = Curve { points, before: Vec::new(), bands, letter, spoken };
    let size = Vec2::new(
        beside_score(run.layout) - 2.0 * gap::XL,
        run.layout.pick(270.0, 250.0, plot_height(&run.layout)),
    );
    let heading = paragraph(speech.plain(msg::DEBRIEF_CURVE), Lettering::LeadBold, Role::Ink);
    bsn! {
        card(bsn_list![heading, mood_curve_with(curve, size, |turn| Look(View::Turn(turn)))])
        Node { row_gap: px(gap::XS), padding: UiRect::axes(px(gap::XL), px(gap::M)) }
    }
}

fn quotes(run: &Run<'_>) -> impl Scene + use<> {
    let best = best(run.session.turns()).map(|(turn, change)| {
        let change = signed(change as f32);
        bsn_list![quote(run, turn, msg::DEBRIEF_BEST, change, (Role::GainLine, Role::GainInk))]
    });
    let costliest = costliest(run).map(|(turn, points)| {
        let points: [(&str, Arg<'_>); 1] = [("points", number::tenths(points).into())];
        let points = run.speech.say(msg::DEBRIEF_GAVE_AWAY, &points);
        bsn_list![quote(run, turn, msg::DEBRIEF_WORST, points, (Role::LossLine, Role::LossInk))]
    });
    let direction = if run.layout.class == Class::Compact { FlexDirection::Column } else { FlexDirection::Row };
    bsn! {
        Node { column_gap: px(gap::XL), row_gap: px(gap::S), flex_direction: direction }
        Children [ {best}, {costliest} ]
    }
}

fn quote(
    run: &Run<'_>,
    number: usize,
    heading: Msg,
    worth: String,
    (bar, ink): (Role, Role),
) -> impl Scene + use<> {
    let turn = &run.session.turns()[number - 1];
    let script = run.speech.script(run.session.scenario());
    let heading = paragraph(run.speech.plain(heading), Lettering::BodyBold, Role::Ink);
    let label = run.speech.say(msg::DEBRIEF_TURN, &[("number", number.into())]);
    let label = paragraph(label, Lettering::Caption, Role::Ink2);
    let worth = paragraph(worth, Lettering::BodyBold, ink);
    let said = paragraph(script.reply(turn.reply).into_owned(), Lettering::Body, Role::Ink);
    let content = bsn_list![
        (
            Node { column_gap: px(gap::XS), align_items: AlignItems::Baseline, flex_wrap: FlexWrap::Wrap }
            Children [ heading, (label Node { flex_grow: 1.0 }), worth ]
        ),
        said,
    ];
    bsn! {
        barred_card(bar, content)
        Node { flex_grow: 1.0, flex_basis: px(0) }
    }
}

/// A few words to a teller who has just had a hard time; not after a run that went well.
fn care(run: &Run<'_>) -> Option<impl SceneList + use<>> {
    if !report::is_care_due(run.score.grade, run.session.ending()) {
        return None;
    }
    let heading = paragraph(run.speech.plain(msg::REPORT_CARE), Lettering::BodyBold, Role::Accent);
    let why = paragraph(run.speech.plain(msg::REPORT_CARE_WHY), Lettering::Body, Role::Ink);
    let lines: Vec<_> = report::CARE.map(|line| bullet(run.speech.plain(line))).into();
    let longer = paragraph(run.speech.plain(msg::REPORT_CARE_LONGER), Lettering::Body, Role::Ink);
    Some(bsn_list![(
        barred_card(Role::Accent, bsn_list![heading, why, { lines }, longer])
        Node { row_gap: px(gap::XS) }
    )])
}

fn actions(run: &Run<'_>) -> impl Scene + use<> {
    let speech = run.speech;
    let ending = run.session.ending().unwrap_or(Ending::Unsettled);
    let summary = speech.script(run.session.scenario()).summary(ending);
    let args: [(&str, Arg<'_>); 1] = [("summary", summary.into())];
    let ending = paragraph(speech.say(msg::DEBRIEF_ENDING, &args), Lettering::Body, Role::Ink);
    let rewinds = run.session.rewinds() as usize;
    let mark = (rewinds > 0).then(|| {
        let words = speech.say(msg::DEBRIEF_REWOUND, &[("count", rewinds.into())]);
        bsn_list![crate::game::ui::chip(Chip::mark(words))]
    });
    let other = secondary_button(speech.plain(msg::DEBRIEF_OTHER), Open(Screen::Library));
    let again = secondary_button(speech.plain(msg::DEBRIEF_AGAIN), Again);
    let export = secondary_button(speech.plain(msg::EXPORT_TITLE), Export::Debrief);
    let turns = primary_button(speech.plain(msg::DEBRIEF_TURNS), Look(View::Turn(1)));
    let head = likeness::head(&Appearance::now(run.session), 56.0);
    let margin = run.layout.pick(gap::MARGIN, gap::XL, gap::S);
    let ending_width = run.layout.pick(200.0, 200.0, run.layout.size.x - 100.0);
    bsn! {
        Node {
            flex_shrink: 0.0,
            flex_wrap: FlexWrap::Wrap,
            column_gap: px(gap::S),
            row_gap: px(gap::XS),
            align_items: AlignItems::Center,
            padding: UiRect::axes(px(margin), px(gap::S)),
        }
        template_value(Stroke(Line::Hair, Sides::Top))
        Fill(Role::Surface)
        Edge(Role::LineSoft)
        Children [
            head,
            (ending Node { flex_grow: 1.0, flex_basis: px(ending_width) }),
            {mark},
            export,
            other,
            again,
            (turns AutoFocus),
        ]
    }
}
