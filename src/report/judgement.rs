//! The principles with what was seen of each, and the rules with their breaches.

use maud::{Markup, html};

use super::page::section;
use super::{Run, evidence, not_exercised, severity};
use crate::engine::score::Score;
use crate::locale::{Arg, msg};

pub(super) fn principles(run: &Run<'_>, score: &Score) -> Markup {
    let script = run.script;
    let words = script.words();
    let body = html! {
        table.principles {
            @for rating in &score.process.ratings {
                tr {
                    th scope="row" { (script.principle(rating.principle)) }
                    td.rating { (steps(rating.value)) b { (rating.value) } small { " / 4" } }
                    td { @for phrase in evidence(rating, words) { p { (phrase) } } }
                }
            }
        }
        @if let Some(sentence) = not_exercised(score, &script) { p.aside { (sentence) } }
    };
    section(&words.plain(msg::TERMINAL_PRINCIPLES), &body)
}

/// A rating as four squares.
fn steps(value: u8) -> Markup {
    html! {
        svg.steps viewBox="0 0 46 10" aria-hidden="true" {
            @for step in 0..4u8 {
                rect class=(if step < value { "fill" } else { "track" }) x=(12 * step + 1) y="1" width="8" height="8" rx="2" {}
            }
        }
    }
}

pub(super) fn rules(run: &Run<'_>, score: &Score) -> Markup {
    let script = run.script;
    let words = script.words();
    let body = html! {
        @if score.breaches.is_empty() { p { (words.plain(msg::TERMINAL_NO_BREACH)) } }
        @for breach in &score.breaches {
            @let args: [(&str, Arg<'_>); 3] = [
                ("turn", breach.turn.into()),
                ("rule", script.rule(breach.rule).into()),
                ("severity", severity(breach.severity, words).into()),
            ];
            div.broken.rule {
                p { b { (words.say(msg::TERMINAL_BREACH, &args)) } }
                p { (script.rule_about(breach.rule)) }
            }
        }
    };
    section(&words.plain(msg::TERMINAL_RULES), &body)
}
