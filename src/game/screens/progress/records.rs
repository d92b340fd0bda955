//! The records: what was left unfinished, every attempt with what is wrong with it, and what to do with all of them.

use bevy::input_focus::AutoFocus;
use bevy::prelude::*;

use super::{Look, ProgressView, Shown};
use crate::game::bridge::{DropLeft, EraseLearner, Export, Form, Revisit, TakeUp};
use crate::game::theme::{Class, Lettering, Role, space::gap};
use crate::game::ui::{
    Column, EntryRow, barred_card, card, entry_row, icon, paragraph, primary_button, scroll_column,
    secondary_button,
};
use crate::locale::{Arg, Msg, date, msg, number};
use crate::records::What;
use crate::report::{self, sheet};

/// Entries that are listed; older ones are in the exports.
const MOST: usize = 100;

pub(super) fn records(shown: &Shown<'_>, is_erasing: bool) -> impl Scene + use<> {
    let damages = damages(shown);
    let left = left(shown);
    let entries = entries(shown);
    let keep = keep(shown, is_erasing);
    let margin = shown.layout.pick(gap::MARGIN, gap::XL, gap::S);
    let side = shown.layout.pick(360.0, 380.0, shown.layout.size.x - 2.0 * margin);
    let wrap = if shown.layout.class == Class::Compact { FlexWrap::WrapReverse } else { FlexWrap::NoWrap };
    let list_width = shown.layout.pick(
        shown.layout.size.x - 2.0 * margin - side - gap::XL,
        shown.layout.size.x - 2.0 * margin - side - gap::XL,
        side,
    );
    let content = bsn_list![(
        Node {
            flex_wrap: wrap,
            column_gap: px(gap::XL),
            row_gap: px(gap::L),
            align_items: AlignItems::FlexStart,
            padding: UiRect::axes(px(margin), px(gap::XL)),
            flex_shrink: 0.0,
        }
        Children [
            (
                Node { width: px(list_width), flex_shrink: 0.0, flex_direction: FlexDirection::Column, row_gap: px(gap::L) }
                Children [ {damages}, {left}, entries ]
            ),
            (keep Node { width: px(side), flex_shrink: 0.0 }),
        ]
    )];
    scroll_column(shown.speech.plain(msg::PROGRESS_RECORDS), Column::default(), content)
}

fn heading(shown: &Shown<'_>, of: Msg) -> impl Scene + use<> {
    paragraph(shown.speech.plain(of), Lettering::LeadBold, Role::Ink)
}

/// What in the records can't be trusted.
fn damages(shown: &Shown<'_>) -> Option<impl SceneList + use<>> {
    let found = report::damages(shown.listing, shown.speech.words());
    let lines: Vec<_> = found.into_iter().map(|line| paragraph(line, Lettering::Body, Role::LossInk)).collect();
    (!lines.is_empty()).then(|| bsn_list![(barred_card(Role::LossLine, lines) Node { row_gap: px(gap::XS) })])
}

/// Talks to go on with, or to drop.
fn left(shown: &Shown<'_>) -> Option<impl SceneList + use<>> {
    let speech = shown.speech;
    let titles = shown.branch.library().titles(speech.lang());
    let rows: Vec<_> = shown
        .listing
        .unfinished
        .iter()
        .filter_map(|left| left.state.run().map(|run| (left.session, run)))
        .map(|(session, (at, attempt))| {
            let title = titles.get(&attempt.scenario).unwrap_or(&attempt.scenario);
            let turn: [(&str, Arg<'_>); 1] = [("turn", (attempt.replies.len() + 1).to_string().into())];
            let meta = [date::minute(at), speech.say(msg::LEFT_TURN, &turn)].join(&speech.plain(msg::SEPARATOR));
            let title = paragraph(title.clone(), Lettering::Body, Role::Ink);
            let meta = paragraph(meta, Lettering::Caption, Role::Ink2);
            let go_on = secondary_button(speech.plain(msg::LEFT_TAKE_UP), TakeUp(session));
            let drop = secondary_button(speech.plain(msg::LEFT_DROP), DropLeft(session));
            bsn! {
                Node { column_gap: px(gap::S), row_gap: px(gap::XS), align_items: AlignItems::Center, flex_wrap: FlexWrap::Wrap }
                Children [
                    (
                        Node { flex_direction: FlexDirection::Column, flex_grow: 1.0, flex_basis: px(240) }
                        Children [ title, meta ]
                    ),
                    go_on,
                    drop,
                ]
            }
        })
        .collect();
    let heading = heading(shown, msg::LEFT_TITLE);
    (!rows.is_empty()).then(|| bsn_list![(card(bsn_list![heading, { rows }]) Node { row_gap: px(gap::S) })])
}

/// Every entry, the latest first; a run opens its debrief.
fn entries(shown: &Shown<'_>) -> impl Scene + use<> {
    let speech = shown.speech;
    let titles = shown.branch.library().titles(speech.lang());
    let lines = &shown.listing.lines;
    let latest = &lines[lines.len().saturating_sub(MOST)..];
    let listed = sheet::rows(latest, &titles, speech.words());
    let separator = speech.plain(msg::SEPARATOR);
    let rows: Vec<Box<dyn Scene>> = listed
        .iter()
        .zip(latest)
        .rev()
        .map(|(row, line)| {
            let joined = |parts: &[&str]| {
                parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(&separator)
            };
            let marks = row.marks.join(&separator);
            let is_damaged = line.is_damaged();
            let shown = EntryRow {
                title: if row.scenario.is_empty() { row.number.to_string() } else { row.scenario.clone() },
                meta: joined(&[&row.date, &row.mode, &row.ending]),
                marks,
                is_damaged,
                result: row
                    .total
                    .map_or_else(String::new, |total| format!("{} {}", row.grade, number::whole(total))),
            };
            let request = matches!(line.what, What::Run(_)).then_some(Revisit(line.number));
            entry_row(shown, request)
        })
        .collect();
    let more = (lines.len() > MOST).then(|| {
        let args = [("count", MOST.into())];
        bsn_list![paragraph(speech.say(msg::RECORDS_MORE, &args), Lettering::Caption, Role::Ink2)]
    });
    let none = lines
        .is_empty()
        .then(|| bsn_list![paragraph(speech.plain(msg::REPORT_NONE), Lettering::Body, Role::Ink2)]);
    let heading = heading(shown, msg::REPORT_LIST);
    bsn! {
        Node { flex_direction: FlexDirection::Column, row_gap: px(gap::ROW), flex_shrink: 0.0 }
        Children [ heading, {rows}, {none}, {more} ]
    }
}

/// To take along, or to erase.
fn keep(shown: &Shown<'_>, is_erasing: bool) -> impl Scene + use<> {
    let speech = shown.speech;
    let learner = &shown.listing.learner;
    let heading = heading(shown, msg::EXPORT_TITLE);
    let to: [(&str, Arg<'_>); 1] = [("to", if shown.is_handed_over { "browser" } else { "folder" }.into())];
    let about = paragraph(speech.say(msg::EXPORT_ABOUT, &to), Lettering::Caption, Role::Ink2);
    let file = secondary_button(speech.plain(msg::EXPORT_FILE), Export::Records(Form::File));
    let page = secondary_button(speech.plain(msg::EXPORT_PAGE), Export::Page);
    let table = secondary_button(speech.plain(msg::EXPORT_TABLE), Export::Records(Form::Table));
    let data = secondary_button(speech.plain(msg::EXPORT_DATA), Export::Records(Form::Data));
    let erase: Box<dyn SceneList> = if is_erasing {
        let args: [(&str, Arg<'_>); 1] = [("name", (&learner.name).into())];
        let ask = paragraph(speech.say(msg::ERASE_ASK, &args), Lettering::Body, Role::LossInk);
        let keep = primary_button(speech.plain(msg::ERASE_NOT), Look(ProgressView::Records));
        let erase = secondary_button(speech.plain(msg::ERASE_YES), EraseLearner(learner.id));
        Box::new(bsn_list![
            (
                Node { column_gap: px(gap::S), align_items: AlignItems::FlexStart }
                Children [ icon("warn", 24.0, Role::LossLine), (ask Node { flex_shrink: 1.0 }) ]
            ),
            (keep AutoFocus),
            erase,
        ])
    } else {
        let erase = secondary_button(speech.plain(msg::ERASE), Look(ProgressView::Erasing));
        Box::new(bsn_list![erase])
    };
    let focus = (!is_erasing).then(|| bsn! { AutoFocus });
    bsn! {
        card(bsn_list![
            heading,
            about,
            (page {focus}),
            table,
            data,
            file,
            (crate::game::ui::rule() Node { margin: UiRect::vertical(px(gap::XS)) }),
            {erase},
        ])
        Node { row_gap: px(gap::S) }
    }
}
