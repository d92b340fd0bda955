//! The overview: totals over time, what to practise next and why, and each principle with how sure it is.

use bevy::input_focus::AutoFocus;
use bevy::prelude::*;

use super::super::likeness;
use super::{Meet, Practise, Shown, invitation};
use crate::engine::{Mode, PrincipleId};
use crate::game::bridge::{Appearance, DealDeck, Revisit};
use crate::game::state::{Open, Screen};
use crate::game::theme::{
    Class, Layout, Lettering, Role,
    space::{gap, radius},
};
use crate::game::ui::{
    Column, Span, Total, Trend as Totals, card, icon, one_line, paragraph, primary_button, rule, scroll_column,
    span_bar, trend_line,
};
use crate::locale::{Arg, date, msg, number};
use crate::progress::{Estimate, Progress, Reason, Skill, Suggestion, Task, Trend};
use crate::records::RunLine;

/// Attempts that the line shows.
const MOST: usize = 24;
/// Most labels under the line, and the width that one needs, in heights of its letters.
const LABELS: usize = 5;
const LABEL_LETTERS: f32 = 6.0;
/// Width of the card that says what comes next.
const NEXT: f32 = 392.0;
/// Widths of an interval, in rating points, up to which a level is sure, or fairly sure.
const SURE: f64 = 0.9;
const FAIRLY_SURE: f64 = 1.5;
/// Room that a level takes beside its words, with the margins of the card.
const BESIDE_WORDS: f32 = 380.0;
/// The best rating.
const BEST: f64 = 4.0;

/// A run that ended, with its number and its time.
type Run<'a> = (u64, i64, &'a RunLine);

pub(super) fn overview(shown: &Shown<'_>) -> impl Scene + use<> {
    let runs: Vec<Run<'_>> = shown.listing.runs().filter(|(.., run)| run.ending.is_some()).collect();
    if shown.listing.lines.is_empty() {
        let speech = shown.speech;
        let heading = paragraph(speech.plain(msg::PROGRESS_EMPTY), Lettering::LeadBold, Role::Ink);
        let hint = paragraph(speech.plain(msg::PROGRESS_EMPTY_HINT), Lettering::Body, Role::Ink2);
        let go = primary_button(speech.plain(msg::TITLE_START), Open(Screen::Library));
        let content = bsn_list![heading, hint, (go AutoFocus Node { align_self: AlignSelf::FlexEnd })];
        return Box::new(invitation(content)) as Box<dyn Scene>;
    }
    let is_stacked = shown.layout.class == Class::Compact;
    let margin = shown.layout.pick(gap::MARGIN, gap::XL, gap::S);
    let width = shown.layout.size.x - 2.0 * margin;
    let totals_width = if is_stacked { width } else { width - NEXT - gap::XL };
    let totals = totals(shown, &runs, totals_width);
    let next = next(shown);
    let next_width = if is_stacked { width } else { NEXT };
    let principles = principles(shown);
    let wrap = if is_stacked { FlexWrap::Wrap } else { FlexWrap::NoWrap };
    let content = bsn_list![
        (
            Node { flex_wrap: wrap, column_gap: px(gap::XL), row_gap: px(gap::L), flex_shrink: 0.0 }
            Children [ totals, (next Node { width: px(next_width), flex_shrink: 0.0 }) ]
        ),
        principles,
    ];
    let column = Column { padding: margin.min(gap::XL), spread: gap::L, ..default() };
    let side = (margin - gap::XL).max(0.0);
    let body = scroll_column(shown.speech.plain(msg::PROGRESS_OVERVIEW), column, content);
    Box::new(bsn! {
        Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), padding: UiRect::horizontal(px(side)) }
        Children [ body ]
    })
}

/// The totals of the latest runs; each point opens its debrief.
fn totals(shown: &Shown<'_>, runs: &[Run<'_>], width: f32) -> impl Scene + use<> {
    let speech = shown.speech;
    let latest = &runs[runs.len().saturating_sub(MOST)..];
    let letter = Lettering::Caption.px(&shown.layout);
    let labels = ((width / (LABEL_LETTERS * letter)) as usize).clamp(1, LABELS);
    let every = latest.len().div_ceil(labels).max(1);
    let points = latest.iter().enumerate().map(|(at, (_, time, run))| {
        let is_labelled = at % every == 0 || at + 1 == latest.len();
        let total = number::whole(run.total);
        // The label of the last one must not run into the one before.
        let is_crowded = at % every == 0 && at + 1 != latest.len() && latest.len() - 1 - at < every.div_ceil(2);
        Total {
            value: run.total as f32,
            label: if is_labelled && !is_crowded { date::short_day(*time) } else { String::new() },
            spoken: [date::day(*time), total].join(" "),
        }
    });
    let levels = [("good", 75.0), ("excellent", 90.0), ("pass", 60.0)];
    let spoken: Vec<String> = latest.iter().map(|(.., run)| number::whole(run.total)).collect();
    let trend = Totals {
        points: points.collect(),
        levels: levels.map(|(grade, value)| (value, speech.text(&format!("grade-{grade}")))).to_vec(),
        letter,
        spoken: spoken.join(", "),
    };
    let numbers: Vec<u64> = latest.iter().map(|(number, ..)| *number).collect();
    let size = Vec2::new(width - 2.0 * gap::XL, shown.layout.pick(250.0, 250.0, 11.0 * shown.layout.rem));
    let heading = paragraph(speech.plain(msg::PROGRESS_TOTALS), Lettering::LeadBold, Role::Ink);
    let counts = [("count", runs.len()), ("shown", latest.len()), ("hidden", runs.len() - latest.len())];
    let count = speech.say(msg::PROGRESS_COUNT, &counts.map(|(name, count)| (name, count.into())));
    let count = paragraph(count, Lettering::Caption, Role::Ink2);
    let body: Box<dyn SceneList> = if latest.is_empty() {
        Box::new(bsn_list![paragraph(speech.plain(msg::PROGRESS_EMPTY_HINT), Lettering::Body, Role::Ink2)])
    } else {
        Box::new(bsn_list![trend_line(trend, size, |at| Revisit(numbers[at]))])
    };
    bsn! {
        card(bsn_list![
            (
                Node {
                    flex_wrap: FlexWrap::Wrap,
                    column_gap: px(gap::S),
                    align_items: AlignItems::Baseline,
                    justify_content: JustifyContent::SpaceBetween,
                }
                Children [ heading, count ]
            ),
            {body},
        ])
        Node { width: px(width), flex_shrink: 0.0, row_gap: px(gap::XS), padding: UiRect::axes(px(gap::XL), px(gap::M)) }
    }
}

/// What to take up next, and the reason.
fn next(shown: &Shown<'_>) -> impl Scene + use<> {
    let speech = shown.speech;
    let heading = paragraph(speech.plain(msg::PROGRESS_NEXT), Lettering::LeadBold, Role::Accent);
    let body: Box<dyn SceneList> = match shown.practice.next() {
        None => Box::new(bsn_list![paragraph(speech.plain(msg::DEBRIEF_THINKING), Lettering::Body, Role::Ink2)]),
        Some(all) => match all.first() {
            None => Box::new(bsn_list![paragraph(speech.plain(msg::PROGRESS_RESTED), Lettering::Body, Role::Ink)]),
            Some(first) => Box::new(suggested(shown, first)),
        },
    };
    bsn! {
        card(bsn_list![heading, {body}])
        Node { row_gap: px(gap::S) }
    }
}

fn suggested(shown: &Shown<'_>, suggestion: &Suggestion) -> impl SceneList + use<> {
    let speech = shown.speech;
    let (id, about, way, request) = match &suggestion.task {
        Task::Scenario(id) => (id, None, msg::PROGRESS_MEET, Err((id, Mode::Practice))),
        Task::Assessment(id) => (id, Some("mode-assessment"), msg::PROGRESS_MEET, Err((id, Mode::Assessment))),
        Task::Drill(id) => (id, Some("drill-title"), msg::PROGRESS_DRILL, Ok(id)),
    };
    let card = shown.branch.cards(speech.lang()).into_iter().find(|card| card.id == *id);
    let minutes = card.as_ref().map_or(0, |card| card.minutes as usize);
    let minutes = speech.say(msg::LIBRARY_MINUTES, &[("minutes", minutes.into())]);
    let meta = match about {
        Some(about) => speech.text(about),
        None => {
            let level = card.as_ref().map_or_else(String::new, |card| speech.text(card.level));
            [level, minutes].join(&speech.plain(msg::SEPARATOR))
        }
    };
    let picture = card.as_ref().map(|card| bsn_list![picture(&card.look)]);
    let title = card.map_or_else(String::new, |card| card.title);
    let title = paragraph(title, Lettering::LeadBold, Role::Ink);
    let meta = paragraph(meta, Lettering::Caption, Role::Ink2);
    let why = paragraph(reason(shown, suggestion), Lettering::Body, Role::Ink);
    let button: Box<dyn SceneList> = match request {
        Err((id, mode)) => {
            let meet = primary_button(speech.plain(way), Meet { scenario: id.clone(), mode });
            Box::new(bsn_list![(meet AutoFocus)])
        }
        Ok(id) => {
            let deck = DealDeck { scenario: Some(id.clone()), principle: suggestion.principle };
            let practise = primary_button(speech.plain(way), Practise(deck));
            Box::new(bsn_list![(practise AutoFocus)])
        }
    };
    bsn_list![
        (
            Node { column_gap: px(gap::M), align_items: AlignItems::Center, flex_shrink: 0.0 }
            Children [
                {picture},
                (
                    Node { flex_direction: FlexDirection::Column, flex_grow: 1.0, flex_basis: px(0), row_gap: px(gap::XXS) }
                    Children [ title, meta ]
                ),
            ]
        ),
        (why Node { flex_grow: 1.0 }),
        {button},
    ]
}

fn picture(look: &Appearance) -> impl Scene + use<> {
    let size = Vec2::new(92.0, 100.0);
    bsn! {
        Node {
            width: px(size.x),
            height: px(size.y),
            flex_shrink: 0.0,
            overflow: Overflow::clip(),
            border_radius: BorderRadius::all(px(radius::REPLY)),
        }
        Children [ likeness::bust(look, size, BorderRadius::all(px(radius::REPLY))) ]
    }
}

/// Why something is suggested, in a sentence.
fn reason(shown: &Shown<'_>, suggestion: &Suggestion) -> String {
    let principle = suggestion.principle.map_or_else(String::new, |id| name(shown, id));
    let tenths = |value: f64| Arg::from(number::tenths(value));
    let mut args: Vec<(&str, Arg<'_>)> = vec![("principle", principle.into())];
    match suggestion.reason {
        Reason::Weak { level, low, high } => {
            args.extend([("level", tenths(level)), ("low", tenths(low)), ("high", tenths(high))]);
        }
        Reason::DueAgain { interval, .. } => args.push(("interval", (interval as usize).into())),
        Reason::NeverMet => {}
        Reason::Uncertain { missing, low, high } => {
            args.extend([("missing", missing.into()), ("low", tenths(low)), ("high", tenths(high))]);
        }
        Reason::Ready { total } => args.push(("total", number::whole(total).into())),
    }
    let key = format!("suggestion-{}", suggestion.reason.name());
    shown.speech.words().get(&key, &args).unwrap_or_default()
}

fn name(shown: &Shown<'_>, principle: PrincipleId) -> String {
    let about = shown.branch.library().catalogue().principle(principle);
    shown.speech.text(&format!("principle-{}", about.name))
}

fn principles(shown: &Shown<'_>) -> impl Scene + use<> {
    let speech = shown.speech;
    let heading = paragraph(speech.plain(msg::PROGRESS_SKILLS), Lettering::LeadBold, Role::Ink);
    let legend = paragraph(speech.plain(msg::PROGRESS_SKILLS_LEGEND), Lettering::Caption, Role::Ink2);
    let body: Box<dyn SceneList> = match shown.practice.progress() {
        None => Box::new(bsn_list![paragraph(speech.plain(msg::DEBRIEF_THINKING), Lettering::Body, Role::Ink2)]),
        Some(progress) => Box::new(skills(shown, progress)),
    };
    bsn! {
        card(bsn_list![
            (
                Node {
                    column_gap: px(gap::L),
                    flex_wrap: FlexWrap::Wrap,
                    align_items: AlignItems::Baseline,
                    justify_content: JustifyContent::SpaceBetween,
                }
                Children [ heading, legend ]
            ),
            {body},
        ])
        Node { row_gap: px(gap::XS), flex_shrink: 0.0, padding: UiRect::axes(px(gap::XL), px(gap::M)) }
    }
}

/// Known levels in two columns, the surest strength first; then those of which too little is known, and those not met.
fn skills(shown: &Shown<'_>, progress: &Progress) -> impl SceneList + use<> {
    let speech = shown.speech;
    let mut known: Vec<&Skill> = progress.skills().iter().filter(|skill| skill.level().is_some()).collect();
    known.sort_by(|a, b| b.level().unwrap_or(0.0).total_cmp(&a.level().unwrap_or(0.0)));
    let columns = if shown.layout.class == Class::Wide { 2 } else { 1 };
    let (first, second) = known.split_at(if columns == 2 { known.len().div_ceil(2) } else { known.len() });
    let width = shown.layout.pick(percent(48.5), percent(100), percent(100));
    let column = |skills: &[&Skill]| {
        let rows: Vec<_> = skills.iter().map(|skill| row(shown, skill)).collect();
        bsn! {
            Node { width: {width}, flex_direction: FlexDirection::Column }
            Children [ {rows} ]
        }
    };
    let first_column = column(first);
    let second_column = (!second.is_empty()).then(|| bsn_list![column(second)]);
    let listed = |wanted: fn(&Skill) -> bool| {
        let names: Vec<String> = progress
            .skills()
            .iter()
            .filter(|skill| wanted(skill))
            .map(|skill| name(shown, skill.principle))
            .collect();
        (names.len(), speech.words().listed(&names))
    };
    let (some, some_names) = listed(|skill| skill.level().is_none() && !skill.is_unmet());
    let (unmet, unmet_names) = listed(Skill::is_unmet);
    let line = |count: usize, message, names: String| {
        let args: [(&str, Arg<'_>); 1] = [("names", names.into())];
        (count > 0).then(|| bsn_list![paragraph(speech.say(message, &args), Lettering::Caption, Role::Ink2)])
    };
    let some = line(some, msg::PROGRESS_UNKNOWN, some_names);
    let unmet = line(unmet, msg::PROGRESS_UNMET, unmet_names);
    let line = (some.is_some() || unmet.is_some()).then(|| bsn_list![rule()]);
    bsn_list![
        (
            Node { justify_content: JustifyContent::SpaceBetween, flex_wrap: FlexWrap::Wrap }
            Children [ first_column, {second_column} ]
        ),
        {line},
        {some},
        {unmet},
    ]
}

fn row(shown: &Shown<'_>, skill: &Skill) -> impl Scene + use<> {
    let speech = shown.speech;
    let Estimate::Known { level, low, high } = skill.estimate else {
        return Box::new(bsn! { Node }) as Box<dyn Scene>;
    };
    let name = name(shown, skill.principle);
    let sureness = match high - low {
        width if width <= SURE => msg::SKILL_SURE,
        width if width <= FAIRLY_SURE => msg::SKILL_FAIRLY_SURE,
        _ => msg::SKILL_UNSURE,
    };
    let told =
        [("level", level), ("low", low), ("high", high)].map(|(key, value)| (key, number::tenths(value).into()));
    let trend = speech.text(&format!("skill-trend-{}", skill.trend.name()));
    let spoken = [name.clone(), speech.say(msg::SKILL_KNOWN, &told), trend].join(", ");
    let share = |value: f64| (value / BEST) as f32;
    let bar = span_bar(spoken, Span { low: share(low), at: share(level), high: share(high) });
    let sign = match skill.trend {
        Trend::Rising => "arrow_up_right",
        Trend::Falling => "arrow_down_right",
        Trend::Steady => "arrow_flat",
        Trend::Unclear => "",
    };
    let sign: Box<dyn Scene> = if sign.is_empty() {
        Box::new(bsn! { Node { width: px(20) } })
    } else {
        Box::new(icon(sign, 20.0, Role::Ink2))
    };
    let (name_width, sure_width) = widths(shown.layout);
    let height = shown.layout.pick(40.0, 48.0, 40.0);
    let is_narrow = shown.layout.size.x - name_width - sure_width < BESIDE_WORDS;
    let (wrap, spare) = if is_narrow { (FlexWrap::Wrap, 1.0) } else { (FlexWrap::NoWrap, 0.0) };
    Box::new(bsn! {
        Node { column_gap: px(gap::M), align_items: AlignItems::Center, min_height: px(height), flex_wrap: {wrap}, flex_shrink: 0.0 }
        Children [
            (
                Node { width: px(name_width), flex_shrink: 0.0, flex_grow: {spare} }
                Children [ one_line(name, Lettering::Body, Role::Ink) ]
            ),
            bar,
            (
                Node { min_width: px(44), flex_shrink: 0.0, justify_content: JustifyContent::FlexEnd }
                Children [ one_line(number::tenths(level), Lettering::BodyBold, Role::Ink) ]
            ),
            ({sign}),
            (
                Node { width: px(sure_width), flex_shrink: 0.0 }
                Children [ one_line(speech.plain(sureness), Lettering::Caption, Role::Ink2) ]
            ),
        ]
    })
}

/// Width of a principle's name, and of the word that says how sure its level is.
fn widths(layout: Layout) -> (f32, f32) {
    (10.6 * layout.rem, 4.8 * layout.rem)
}
