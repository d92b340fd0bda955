//! What came of a run: whose it was, the total with its parts, what was reachable, where the points went.

use maud::{Markup, html};

use super::page::{facts, masthead, section};
use super::plot::px;
use super::{Run, range};
use crate::authoring::Reach;
use crate::engine::score::{MOOD_POINTS, OUTCOME_POINTS, PROCESS_POINTS, Score};
use crate::locale::{Arg, Msg, msg, number};

/// The title, and whose run it was.
pub(super) fn head(run: &Run<'_>) -> Markup {
    let Run { session, script, .. } = run;
    let words = script.words();
    let setup = session.setup();
    let (mode, seed) = (words.text(&format!("mode-{}", setup.mode.name())), setup.seed.to_string());
    let customer = script.text("customer.about");
    let named = |name: Msg| words.plain(name);
    html! {
        header {
            (masthead(words, &words.plain(msg::DEBRIEF_TITLE), &html! { (script.title()) }))
            (facts(&[
                (named(msg::REPORT_CUSTOMER), &customer),
                (named(msg::REPORT_LEARNER), run.learner),
                (named(msg::REPORT_DATE), run.date),
                (named(msg::REPORT_MODE), &mode),
                (named(msg::REPORT_SEED), &seed),
                (named(msg::REPORT_VERSION), env!("CARGO_PKG_VERSION")),
            ]))
            @let marks = marks(run);
            @if !marks.is_empty() {
                p.chips { @for mark in &marks { span.chip.warn { (mark) } " " } }
            }
        }
    }
}

/// What makes a run less than a first attempt without help.
fn marks(run: &Run<'_>) -> Vec<String> {
    let words = run.script.words();
    let rewinds = run.session.rewinds() as usize;
    let rewound = (rewinds > 0).then(|| words.say(msg::DEBRIEF_REWOUND, &[("count", rewinds.into())]));
    let hints = run.session.hints();
    let hinted = (!hints.is_empty()).then(|| words.of_turns(msg::REPORT_HINTED, hints));
    let open = run.session.ending().is_none().then(|| words.plain(msg::REPORT_OPEN));
    [open, rewound, hinted].into_iter().flatten().collect()
}

/// The total, its parts, how it ended.
pub(super) fn total(run: &Run<'_>, score: &Score) -> Markup {
    let Run { session, script, .. } = run;
    let words = script.words();
    let breaches = score.breaches.len();
    let verdict = if breaches == 0 {
        words.plain(msg::DEBRIEF_NO_BREACH)
    } else {
        words.say(msg::DEBRIEF_BREACHES, &[("count", breaches.into())])
    };
    let [process, outcome, mood] = score.parts();
    html! {
        section.card.overview {
            div {
                p.total {
                    b #total { (number::whole(score.total)) }
                    span.grade { (words.text(&format!("grade-{}", score.grade.name()))) }
                }
                p class={ "verdict" @if breaches > 0 { " loss" } } { (verdict) }
                @for limit in limits(run, score) { p.verdict.loss { (limit) } }
                div.parts {
                    (part(&words.plain(msg::TERMINAL_PROCESS), process, PROCESS_POINTS))
                    (part(&words.plain(msg::TERMINAL_OUTCOME), outcome, OUTCOME_POINTS))
                    (part(&words.plain(msg::TERMINAL_MOOD), mood, MOOD_POINTS))
                }
            }
            div {
                @if let Some(ending) = session.ending() {
                    h3 { (words.plain(msg::TERMINAL_ENDING)) }
                    p { (script.summary(ending)) }
                    h3 { (words.plain(msg::DEBRIEF_HIDDEN)) }
                    p { (script.text("hidden")) }
                }
                @if let Some(reach) = run.reach {
                    h3 { (words.plain(msg::REPORT_REACHABLE)) }
                    (reachable(reach, score.total))
                    p { (range(reach, words)) }
                } @else if session.ending().is_some() {
                    p { (words.plain(msg::DEBRIEF_TOO_WIDE)) }
                }
            }
        }
    }
}

/// What holds the total down, in words.
fn limits(run: &Run<'_>, score: &Score) -> Vec<String> {
    let words = run.script.words();
    let mut limits = Vec::new();
    let premature = score.process.premature.len();
    if premature > 0 {
        let points = number::signed(-0.01 * PROCESS_POINTS * score.process.premature_cost);
        let args: [(&str, Arg<'_>); 2] = [("count", premature.into()), ("points", points.into())];
        limits.push(words.say(msg::TERMINAL_PREMATURE, &args));
    }
    if score.gate.deduction > 0.0 {
        let args: [(&str, Arg<'_>); 1] = [("points", number::whole(score.gate.deduction).into())];
        limits.push(words.say(msg::DEBRIEF_DEDUCTION, &args));
    }
    if score.gate.cap < 100.0 {
        let args: [(&str, Arg<'_>); 1] = [("cap", number::whole(score.gate.cap).into())];
        limits.push(words.say(msg::DEBRIEF_CAP, &args));
    }
    limits
}

fn part(name: &str, points: f64, most: f64) -> Markup {
    html! {
        p.part {
            span { (name) }
            span { b { (number::tenths(points)) } small { " / " (number::whole(most)) } }
        }
        (bar(points / most))
    }
}

/// A bar filled to a share.
fn bar(share: f64) -> Markup {
    html! {
        svg.bar viewBox="0 0 200 8" preserveAspectRatio="none" aria-hidden="true" {
            rect.track width="200" height="8" {}
            rect.fill width=(px(200.0 * share.clamp(0.0, 1.0))) height="8" {}
        }
    }
}

/// The reachable range from 0 to 100, with the total on it.
fn reachable(reach: &Reach, total: f64) -> Markup {
    let x = |points: f64| 10.0 + 2.8 * points;
    html! {
        svg.range viewBox="0 0 300 40" aria-hidden="true" {
            rect.track x="10" y="12" width="280" height="4" rx="2" {}
            rect.span x=(px(x(reach.worst.total))) y="11" width=(px(2.8 * (reach.best.total - reach.worst.total))) height="6" rx="3" {}
            circle.here cx=(px(x(total))) cy="14" r="7" {}
            text x=(px(x(reach.worst.total))) y="35" text-anchor="middle" { (number::whole(reach.worst.total)) }
            text x=(px(x(reach.best.total))) y="35" text-anchor="middle" { (number::whole(reach.best.total)) }
        }
    }
}

/// Where the points went; those that round to nothing are not told.
pub(super) fn losses(run: &Run<'_>, score: &Score) -> Markup {
    let Run { session, script, .. } = run;
    let words = script.words();
    let args: [(&str, Arg<'_>); 1] = [("points", number::tenths(100.0 - score.total).into())];
    let losses = score.losses(session);
    let body = html! {
        table.losses {
            @for loss in losses.iter().filter(|loss| loss.points >= 0.05) {
                tr {
                    td.points { (number::tenths(loss.points)) }
                    td { (script.loss(loss)) }
                    td.turns { (script.turns(&loss.turns)) }
                }
            }
        }
    };
    section(&words.say(msg::DEBRIEF_LOSSES, &args), &body)
}
