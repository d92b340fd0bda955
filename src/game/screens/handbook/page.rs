//! A page of the handbook: what a principle, a rule or a framework is, and the talks that train it.

use bevy::prelude::*;

use super::super::Meet;
use super::Read;
use crate::engine::{Basis, Framework, FrameworkItem};
use crate::game::bridge::{Branch, Speech, Subject, frameworks_of, talks_for};
use crate::game::theme::{Layout, Lettering, Role, space::gap};
use crate::game::ui::{Column, barred_card, card, icon, paragraph, quiet_row, rule, scroll_column};
use crate::locale::{Arg, Msg, msg};

/// How far an item of a framework stands in from the one that it belongs to.
const INDENT: f32 = 28.0;

pub(super) fn page(branch: &Branch, speech: &Speech, layout: Layout, subject: Subject) -> Box<dyn Scene> {
    let catalogue = branch.library().catalogue();
    let (key, body): (String, Box<dyn SceneList>) = match subject {
        Subject::Principle(id) => {
            let key = format!("principle-{}", catalogue.principle(id).name);
            let body = principle(speech, &key);
            (key, Box::new(body))
        }
        Subject::Rule(id) => {
            let rule = catalogue.rule(id);
            let key = format!("rule-{}", rule.name);
            let body = banking_rule(speech, &key, &rule.as_of);
            (key, Box::new(body))
        }
        Subject::Framework(at) => {
            let framework = &branch.library().frameworks()[at];
            let key = format!("framework-{}", framework.name);
            let body = framework_items(branch, speech, &key, framework);
            (key, Box::new(body))
        }
    };
    let title = paragraph(speech.text(&key), Lettering::Title, Role::Ink);
    let about = paragraph(speech.text(&format!("{key}.about")), Lettering::Lead, Role::Ink);
    let talks = talks(branch, speech, subject);
    let frameworks = frameworks(branch, speech, subject);
    // The scroll bar stands at the edge of the page itself.
    let beside_bar = layout.pick(gap::S, gap::S, gap::M);
    let content = bsn_list![(
        Node {
            flex_direction: FlexDirection::Column,
            row_gap: px(gap::L),
            flex_shrink: 0.0,
            padding: UiRect { left: px(0), right: px(beside_bar), top: px(0), bottom: px(gap::XL) },
        }
        Children [ title, about, {body}, talks, {frameworks} ]
    )];
    let column = Column { padding: layout.pick(gap::S, gap::S, gap::XXS), ..default() };
    Box::new(scroll_column(speech.text(&key), column, content))
}

/// What one sees, what one doesn't, two lines to say and one that goes wrong.
fn principle(speech: &Speech, key: &str) -> impl SceneList + use<> {
    let part = |name: &str| speech.text(&format!("{key}.{name}"));
    let shown = told(speech, msg::HANDBOOK_SHOWN, part("shown"));
    let missed = told(speech, msg::HANDBOOK_MISSED, part("missed"));
    let lines = [part("line-1"), part("line-2")].map(|line| paragraph(line, Lettering::Lead, Role::Ink));
    let [first, second] = lines;
    let say = paragraph(speech.plain(msg::HANDBOOK_SAY), Lettering::CaptionBold, Role::Accent);
    let slip_head = paragraph(speech.plain(msg::HANDBOOK_SLIP), Lettering::CaptionBold, Role::LossInk);
    let slip = paragraph(part("slip"), Lettering::Lead, Role::Ink);
    bsn_list![
        shown,
        missed,
        (barred_card(Role::Accent, bsn_list![say, first, second]) Node { row_gap: px(gap::XS), flex_shrink: 0.0 }),
        (barred_card(Role::LossLine, bsn_list![slip_head, slip]) Node { row_gap: px(gap::XS), flex_shrink: 0.0 }),
    ]
}

fn banking_rule(speech: &Speech, key: &str, as_of: &str) -> impl SceneList + use<> {
    let basis = told(speech, msg::HANDBOOK_BASIS, speech.text(&format!("{key}.basis")));
    let checked: [(&str, Arg<'_>); 1] = [("month", as_of.into())];
    let checked = paragraph(speech.say(msg::HANDBOOK_CHECKED, &checked), Lettering::Caption, Role::Ink2);
    let breach_head = paragraph(speech.plain(msg::HANDBOOK_BREACH), Lettering::CaptionBold, Role::LossInk);
    let breach = paragraph(speech.text(&format!("{key}.breach")), Lettering::Body, Role::Ink);
    bsn_list![
        basis,
        checked,
        (barred_card(Role::LossLine, bsn_list![breach_head, breach]) Node { row_gap: px(gap::XS), flex_shrink: 0.0 }),
    ]
}

/// A small heading with a text.
fn told(speech: &Speech, heading: Msg, text: String) -> impl Scene + use<> {
    let heading = paragraph(speech.plain(heading), Lettering::CaptionBold, Role::Accent);
    let text = paragraph(text, Lettering::Body, Role::Ink);
    bsn! {
        Node { flex_direction: FlexDirection::Column, row_gap: px(gap::XXS), flex_shrink: 0.0 }
        Children [ heading, text ]
    }
}

fn framework_items(branch: &Branch, speech: &Speech, key: &str, framework: &Framework) -> impl SceneList + use<> {
    let basis = basis(speech, framework.basis);
    let mut rows = Vec::new();
    for item in &framework.items {
        gather(branch, speech, key, item, 0, &mut rows);
    }
    let items = (!rows.is_empty())
        .then(|| bsn_list![(card(bsn_list![{ rows }]) Node { row_gap: px(gap::M), flex_shrink: 0.0 })]);
    bsn_list![{ basis }, { items }]
}

/// An item's row, and those of the items it consists of.
fn gather(
    branch: &Branch,
    speech: &Speech,
    key: &str,
    item: &FrameworkItem,
    depth: u8,
    rows: &mut Vec<Box<dyn Scene>>,
) {
    rows.push(Box::new(row(branch, speech, key, item, depth)));
    for inner in &item.items {
        gather(branch, speech, key, inner, depth + 1, rows);
    }
}

fn row(branch: &Branch, speech: &Speech, key: &str, item: &FrameworkItem, depth: u8) -> impl Scene + use<> {
    let words = speech.words();
    let name = speech.text(&format!("{key}.{}", item.name));
    let lettering = if depth == 0 { Lettering::BodyBold } else { Lettering::Body };
    let name = paragraph(name, lettering, Role::Ink);
    let about = words.get(&format!("{key}.{}-about", item.name), &[]);
    let about = about.map(|about| bsn_list![paragraph(about, Lettering::Caption, Role::Ink2)]);
    let catalogue = branch.library().catalogue();
    let principles = item.principles.iter().map(|id| format!("principle-{}", catalogue.principle(id).name));
    let rules = item.rules.iter().map(|&id| format!("rule-{}", catalogue.rule(id).name));
    let trains: Vec<String> = principles.chain(rules).map(|key| speech.text(&key)).collect();
    let trains = (depth == 0 && !trains.is_empty()).then(|| {
        bsn_list![paragraph(trains.join(&speech.plain(msg::SEPARATOR)), Lettering::Caption, Role::Accent)]
    });
    let basis = basis(speech, item.basis);
    let caution = item.caution.then(|| {
        let word = paragraph(speech.plain(msg::HANDBOOK_CAUTION), Lettering::CaptionBold, Role::WarnInk);
        bsn_list![(
            Node { column_gap: px(gap::XS), align_items: AlignItems::Center }
            Children [ icon("warn", 20.0, Role::WarnLine), word ]
        )]
    });
    bsn! {
        Node {
            flex_direction: FlexDirection::Column,
            flex_shrink: 0.0,
            padding: UiRect::left(px(INDENT * f32::from(depth))),
        }
        Children [ name, {about}, {trains}, {basis}, {caution} ]
    }
}

/// What stands behind it, where that is less than the source's own words.
fn basis(speech: &Speech, basis: Basis) -> Option<impl SceneList + use<>> {
    let said = match basis {
        Basis::Stated => return None,
        Basis::TitleOnly => msg::HANDBOOK_TITLE_ONLY,
        Basis::Authored => msg::HANDBOOK_AUTHORED,
        Basis::Unverified => msg::HANDBOOK_UNVERIFIED,
        Basis::OffTopic => msg::HANDBOOK_OFF_TOPIC,
        Basis::NotScored => msg::HANDBOOK_NOT_SCORED,
    };
    Some(bsn_list![paragraph(speech.plain(said), Lettering::Caption, Role::Ink2)])
}

fn talks(branch: &Branch, speech: &Speech, subject: Subject) -> impl Scene + use<> {
    let talks = talks_for(branch, subject, speech.lang());
    let heading = if talks.is_empty() { msg::HANDBOOK_NO_TALK } else { msg::HANDBOOK_TALKS };
    let lettering = if talks.is_empty() { Lettering::Caption } else { Lettering::BodyBold };
    let heading = paragraph(speech.plain(heading), lettering, Role::Ink);
    let rows: Vec<_> = talks.into_iter().map(|(id, title)| quiet_row(title, Meet(id))).collect();
    bsn! {
        Node { flex_direction: FlexDirection::Column, row_gap: px(gap::ROW), flex_shrink: 0.0 }
        Children [ rule(), heading, {rows} ]
    }
}

fn frameworks(branch: &Branch, speech: &Speech, subject: Subject) -> Option<impl SceneList + use<>> {
    let all = frameworks_of(branch, subject);
    let name = |at: usize| speech.text(&format!("framework-{}", branch.library().frameworks()[at].name));
    let rows: Vec<_> = all.iter().map(|&at| quiet_row(name(at), Read(Subject::Framework(at)))).collect();
    let heading = paragraph(speech.plain(msg::HANDBOOK_IN_FRAMEWORKS), Lettering::BodyBold, Role::Ink);
    (!rows.is_empty()).then(|| {
        bsn_list![(
            Node { flex_direction: FlexDirection::Column, row_gap: px(gap::ROW), flex_shrink: 0.0 }
            Children [ heading, {rows} ]
        )]
    })
}
