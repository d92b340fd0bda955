//! The run through a framework: which of its items the turns covered, and in what order.

use bevy::prelude::*;

use super::{Look, Run, View, beside};
use crate::engine::{Coverage, Framework, coverage};
use crate::game::theme::{
    Class, Edge, Fill, Layout, Lettering, Role,
    space::{edge, gap},
};
use crate::game::ui::{Choice, Column, Statement, card, paragraph, rule, scroll_column, statements};
use crate::locale::{Arg, msg};

/// The frameworks that a run is held against, by name.
pub(super) const SHOWN: [&str; 6] =
    ["lscia", "six_moves", "seven_golden_steps", "on_site_steps", "three_principles", "dabs"];

/// Width of the list of frameworks.
const PICKER: f32 = 288.0;

/// The grid's columns: the width of an item's name, and of a turn.
#[derive(Clone, Copy)]
struct Columns {
    name: f32,
    turn: f32,
}

impl Columns {
    /// Columns that have room for so many turns.
    fn new(layout: Layout, turns: usize) -> Columns {
        let room =
            layout.pick(beside(layout) - PICKER - gap::XL, beside(layout) - PICKER - gap::XL, beside(layout));
        let name = layout.measure(layout.pick(232.0, 232.0, 168.0)).min(0.4 * room);
        Columns { name, turn: ((room - name) / turns.max(1) as f32).clamp(20.0, 38.0) }
    }
}

pub(super) fn frameworks(run: &Run<'_>, chosen: usize) -> impl Scene + use<> {
    let choices: Vec<Choice<Look>> = SHOWN
        .iter()
        .enumerate()
        .map(|(at, name)| Choice::new(run.speech.text(&format!("framework-{name}")), Look(View::Framework(at))))
        .collect();
    let heading = run.speech.plain(msg::DEBRIEF_FRAMEWORKS);
    let all = choices.into_iter().map(|choice| Statement { choice, reframe: None }).collect();
    let picker = statements(heading.clone(), Some(chosen), all);
    let (picker_width, wrap) = match run.layout.class {
        Class::Compact => (percent(100), FlexWrap::Wrap),
        Class::Wide | Class::Projector => (px(PICKER), FlexWrap::NoWrap),
    };
    let frameworks = run.branch.library().frameworks();
    let framework = frameworks.iter().find(|framework| framework.name == SHOWN[chosen]);
    let sheet = framework.map(|framework| bsn_list![sheet(run, framework)]);
    let content = bsn_list![(
        Node { flex_wrap: wrap, column_gap: px(gap::XL), row_gap: px(gap::L), align_items: AlignItems::FlexStart, flex_shrink: 0.0 }
        Children [
            (Node { width: picker_width, flex_shrink: 0.0, flex_direction: FlexDirection::Column } Children [ picker ]),
            {sheet},
        ]
    )];
    scroll_column(heading, Column { padding: gap::XL, ..default() }, content)
}

fn sheet(run: &Run<'_>, framework: &Framework) -> impl Scene + use<> {
    let speech = run.speech;
    let key = format!("framework-{}", framework.name);
    let covered = coverage(run.session, framework);
    let names: Vec<String> =
        framework.items.iter().map(|item| speech.text(&format!("{key}.{}", item.name))).collect();
    let about = paragraph(speech.text(&format!("{key}.about")), Lettering::Caption, Role::Ink2);
    let title = paragraph(speech.text(&key), Lettering::LeadBold, Role::Ink);
    let count = covered.iter().filter(|item| item.first().is_some()).count();
    let args: [(&str, Arg<'_>); 2] = [("all", covered.len().into()), ("covered", count.into())];
    let summary = paragraph(speech.say(msg::DEBRIEF_FRAMEWORK_COVERED, &args), Lettering::BodyBold, Role::Accent);
    let turns = run.session.turns().len();
    let columns = Columns::new(run.layout, turns);
    let head = head(turns, columns);
    let rows: Vec<_> = names
        .iter()
        .zip(&covered)
        .map(|(name, covered)| row(run, name.clone(), covered, turns, columns))
        .collect();
    let order = order(&names, &covered).map(|order| {
        let order: [(&str, Arg<'_>); 1] = [("order", order.join(" → ").into())];
        bsn_list![rule(), paragraph(speech.say(msg::DEBRIEF_FRAMEWORK_ORDER, &order), Lettering::Body, Role::Ink)]
    });
    bsn! {
        card(bsn_list![
            (
                Node {
                    justify_content: JustifyContent::SpaceBetween,
                    align_items: AlignItems::Baseline,
                    column_gap: px(gap::L),
                    flex_wrap: FlexWrap::Wrap,
                }
                Children [ title, summary ]
            ),
            about,
            legend(run),
            head,
            {rows},
            {order},
        ])
        Node { row_gap: px(gap::S), flex_grow: 1.0, flex_basis: px(620) }
    }
}

/// The items in the order in which the run came to them; `None` when it came to fewer than two.
fn order(names: &[String], covered: &[Coverage]) -> Option<Vec<String>> {
    let mut met: Vec<(usize, &String)> =
        names.iter().zip(covered).filter_map(|(name, covered)| Some((covered.first()?, name))).collect();
    met.sort_by_key(|(turn, _)| *turn);
    (met.len() > 1).then(|| met.into_iter().map(|(_, name)| name.clone()).collect())
}

/// What the marks mean.
fn legend(run: &Run<'_>) -> impl Scene + use<> {
    let full = Coverage { shown: vec![1], ..Coverage::default() };
    let half = Coverage { weakly: vec![1], ..Coverage::default() };
    let against = Coverage { offended: vec![1], ..Coverage::default() };
    let kinds = [
        (full, msg::DEBRIEF_FRAMEWORK_FULL),
        (half, msg::DEBRIEF_FRAMEWORK_HALF),
        (against, msg::DEBRIEF_FRAMEWORK_AGAINST),
    ];
    let parts: Vec<_> = kinds
        .into_iter()
        .map(|(kind, name)| {
            let name = paragraph(run.speech.plain(name), Lettering::Caption, Role::Ink2);
            bsn! {
                Node { align_items: AlignItems::Center }
                Children [ mark(&kind, 1, 38.0), name ]
            }
        })
        .collect();
    bsn! {
        Node { column_gap: px(gap::L), flex_shrink: 0.0, flex_wrap: FlexWrap::Wrap }
        Children [ {parts} ]
    }
}

/// The numbers of the turns above their columns.
fn head(turns: usize, columns: Columns) -> impl Scene {
    let numbers: Vec<_> = (1..=turns).map(|turn| cell(turn, columns)).collect();
    bsn! {
        Node { padding: UiRect::left(px(columns.name)), flex_shrink: 0.0 }
        Children [ {numbers} ]
    }
}

fn row(run: &Run<'_>, name: String, covered: &Coverage, turns: usize, columns: Columns) -> impl Scene + use<> {
    let marks: Vec<_> = (1..=turns).map(|turn| mark(covered, turn, columns.turn)).collect();
    let ink = if covered.first().is_some() { Role::Ink } else { Role::Ink2 };
    let spoken = spoken(run, &name, covered);
    let name = paragraph(name, Lettering::Body, ink);
    bsn! {
        Node { flex_shrink: 0.0, align_items: AlignItems::Center, min_height: px(40) }
        AccessibleLabel({spoken})
        Children [
            (Node { width: px(columns.name), flex_shrink: 0.0, padding: UiRect::right(px(gap::S)) } Children [ name ]),
            {marks},
        ]
    }
}

/// What one turn did for an item: a full mark, a half one, a cross, or nothing. The shapes differ, and not only the
/// colours.
fn mark(covered: &Coverage, turn: usize, width: f32) -> impl Scene + use<> {
    let (fill, line, height): (_, _, f32) = if covered.shown.contains(&turn) {
        (Role::Accent, Role::Accent, 22.0)
    } else if covered.weakly.contains(&turn) {
        (Role::AccentSoft, Role::Accent, 12.0)
    } else {
        (Role::Clear, Role::Clear, 22.0)
    };
    let side = (width - 4.0).min(22.0);
    let cross = covered.offended.contains(&turn).then(|| bsn_list![crossed()]);
    bsn! {
        Node {
            width: px(width),
            height: px(40),
            flex_shrink: 0.0,
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
        }
        Children [
            (
                Node {
                    width: px(side),
                    height: px(height.min(side)),
                    border: UiRect::all(px(edge::SELECTED)),
                    border_radius: BorderRadius::MAX,
                    justify_content: JustifyContent::Center,
                    align_items: AlignItems::Center,
                }
                Fill(fill)
                Edge(line)
                Children [ {cross} ]
            )
        ]
    }
}

fn crossed() -> impl Scene {
    paragraph("×", Lettering::LeadBold, Role::LossInk)
}

fn cell(turn: usize, columns: Columns) -> impl Scene {
    bsn! {
        Node { width: px(columns.turn), flex_shrink: 0.0, justify_content: JustifyContent::Center }
        Children [ paragraph(turn.to_string(), Lettering::Caption, Role::Ink2) ]
    }
}

/// A row as a screen reader says it.
fn spoken(run: &Run<'_>, name: &str, covered: &Coverage) -> String {
    let parts = [
        (&covered.shown, msg::DEBRIEF_FRAMEWORK_TURNS),
        (&covered.weakly, msg::DEBRIEF_FRAMEWORK_WEAK),
        (&covered.offended, msg::DEBRIEF_FRAMEWORK_OFFENDED),
    ];
    let told: Vec<String> = parts
        .into_iter()
        .filter(|(turns, _)| !turns.is_empty())
        .map(|(turns, message)| run.speech.words().of_turns(message, turns))
        .collect();
    if told.is_empty() {
        return format!("{name}. {}", run.speech.plain(msg::DEBRIEF_FRAMEWORK_NONE));
    }
    format!("{name}. {}", told.join(". "))
}
