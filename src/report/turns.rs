//! Turn by turn: what was said, what it did and why, and what would have been better.

use maud::{Markup, html};

use super::marks::{causes, change, mood};
use super::page::section;
use super::{Run, severity};
use crate::authoring::Moment;
use crate::engine::score::{Breach, Score};
use crate::engine::{Speaker, Turn};
use crate::locale::{Arg, msg, number};

pub(super) fn all(run: &Run<'_>, score: &Score) -> Markup {
    let words = run.script.words();
    let body = html! {
        @for (i, turn) in run.session.turns().iter().enumerate() {
            (card(run, score, i + 1, turn))
        }
        (last_words(run))
    };
    section(&words.plain(msg::TERMINAL_TURNS), &body)
}

fn card(run: &Run<'_>, score: &Score, number: usize, turn: &Turn) -> Markup {
    let Run { session, script, .. } = run;
    let words = script.words();
    let spoken = script.before(session, turn);
    let is_told = script.scenario().step(turn.step).speaker == Speaker::Scene;
    let moment = run.reach.and_then(|reach| reach.moments.get(number - 1));
    let tags = script.tags(turn.reply);
    html! {
        article.card.turn #{ "turn-" (number) } {
            div.turnhead {
                h3 { (words.say(msg::DEBRIEF_TURN, &[("number", number.into())])) }
                p {
                    (mood(turn.spoken_in, turn.meter_before, script))
                    span.arrow { "→" }
                    (mood(turn.band, turn.meter, script))
                    (change(turn.change()))
                }
            }
            div class={ "said" @if is_told { " told" } } {
                @if !(spoken.who.is_empty() && spoken.manner.is_empty()) {
                    p.who { b { (spoken.who) } span.manner { (spoken.manner) } }
                }
                p { (spoken.line) }
            }
            div.answer {
                p.line { b { (words.plain(msg::REPORT_TELLER)) } " " (script.reply(turn.reply)) }
                (causes(turn, script, usize::MAX))
            }
            @for breach in score.breaches.iter().filter(|breach| breach.turn == number) {
                (broken(run, breach, turn))
            }
            @let notes = script.notes(turn);
            @if !notes.is_empty() {
                ul.notes { @for note in &notes { li { (note) } } }
            }
            dl.why {
                dt { (words.plain(msg::TERMINAL_WHY)) }
                dd {
                    (script.why(turn.reply))
                    @for tag in &tags { " " span.tagged { (tag) } }
                }
            }
            @if let Some(moment) = moment.filter(|moment| moment.given_away >= 0.05) {
                (given_away(run, moment))
            }
        }
    }
}

fn broken(run: &Run<'_>, breach: &Breach, turn: &Turn) -> Markup {
    let words = run.script.words();
    let args: [(&str, Arg<'_>); 2] =
        [("rule", run.script.rule(breach.rule).into()), ("severity", severity(breach.severity, words).into())];
    html! {
        div.broken {
            p { b { (words.say(msg::REPORT_BROKE, &args)) } }
            @if turn.change() > 0.0 { p { (words.plain(msg::TERMINAL_BREACH_HAPPY)) } }
        }
    }
}

fn given_away(run: &Run<'_>, moment: &Moment) -> Markup {
    let script = run.script;
    let words = script.words();
    let points: [(&str, Arg<'_>); 1] = [("points", number::tenths(moment.given_away).into())];
    html! {
        div.better {
            @match &moment.better {
                Some(better) => {
                    @let total: [(&str, Arg<'_>); 1] = [("total", number::whole(better.total).into())];
                    p.who {
                        b { (words.plain(msg::DEBRIEF_BETTER)) }
                        span.manner { (words.say(msg::DEBRIEF_GAVE_AWAY, &points)) }
                        span.manner { (words.say(msg::DEBRIEF_REACHES, &total)) }
                    }
                    p.line { (script.reply(better.turn.reply)) }
                    (causes(&better.turn, &script, 3))
                }
                None => {
                    p.who { b { (words.say(msg::DEBRIEF_GAVE_AWAY, &points)) } }
                    p { (words.plain(msg::DEBRIEF_ONLY_DETOUR)) }
                }
            }
        }
    }
}

/// What the customer said or did last.
fn last_words(run: &Run<'_>) -> Markup {
    let words = run.script.words();
    html! {
        @if let Some(ending) = run.session.ending() {
            @let spoken = run.script.last_words(ending);
            article.card.turn {
                div.turnhead { h3 { (words.plain(msg::TERMINAL_ENDING)) } }
                div.said {
                    p.who { b { (spoken.who) } span.manner { (spoken.manner) } }
                    @if !spoken.line.is_empty() { p { (spoken.line) } }
                }
            }
        }
    }
}
