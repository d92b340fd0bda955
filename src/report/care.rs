//! Looking after oneself when the talk was hard (F34).

use maud::{Markup, html};

use super::page::section;
use crate::engine::Ending;
use crate::engine::score::Grade;
use crate::locale::{Msg, Words, msg};

/// Few things, small enough to be done today.
pub const CARE: [Msg; 6] = [
    msg::REPORT_CARE_BREATHE,
    msg::REPORT_CARE_RELEASE,
    msg::REPORT_CARE_CONFIDE,
    msg::REPORT_CARE_PEERS,
    msg::REPORT_CARE_ACHIEVEMENT,
    msg::REPORT_CARE_HABITS,
];

/// Whether a run was one that stays with a person: it failed, or the customer lost control or complained above.
pub fn is_care_due(grade: Grade, ending: Option<Ending>) -> bool {
    grade == Grade::Again || matches!(ending, Some(Ending::Crisis | Ending::Escalated))
}

pub(super) fn advice(words: &Words) -> Markup {
    let body = html! {
        div.card.care {
            p { (words.plain(msg::REPORT_CARE_WHY)) }
            ul { @for thing in CARE { li { (words.plain(thing)) } } }
            p { (words.plain(msg::REPORT_CARE_LONGER)) }
        }
    };
    section(&words.plain(msg::REPORT_CARE), &body)
}
