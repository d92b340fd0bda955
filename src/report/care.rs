//! Looking after oneself when the talk was hard (F34).

use maud::{Markup, html};

use super::Run;
use super::page::section;
use crate::engine::Ending;
use crate::engine::score::{Grade, Score};
use crate::locale::{Words, msg};

/// Whether the run was one that stays with a person: it failed, or the customer lost control or complained above.
pub(super) fn is_due(run: &Run<'_>, score: &Score) -> bool {
    score.grade == Grade::Again || matches!(run.session.ending(), Some(Ending::Crisis | Ending::Escalated))
}

/// Few things, small enough to be done today.
pub(super) fn advice(words: &Words) -> Markup {
    let things = [
        msg::REPORT_CARE_BREATHE,
        msg::REPORT_CARE_RELEASE,
        msg::REPORT_CARE_CONFIDE,
        msg::REPORT_CARE_PEERS,
        msg::REPORT_CARE_ACHIEVEMENT,
        msg::REPORT_CARE_HABITS,
    ];
    let body = html! {
        div.card.care {
            p { (words.plain(msg::REPORT_CARE_WHY)) }
            ul { @for thing in things { li { (words.plain(thing)) } } }
            p { (words.plain(msg::REPORT_CARE_LONGER)) }
        }
    };
    section(&words.plain(msg::REPORT_CARE), &body)
}
