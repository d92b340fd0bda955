//! A learner's attempts as a page: the totals as a line, and a table.

use maud::{Markup, html};

use super::page::{Typed, facts, masthead, page, section};
use super::plot::{Plot, px};
use crate::engine::score::Grade;
use crate::locale::{Words, msg, number};

/// One attempt, in words as the page shows them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Its place among the learner's attempts, counted from 1.
    pub number: u64,
    pub date: String,
    /// Title of the scenario.
    pub scenario: String,
    pub mode: String,
    /// 0-100; `None` where the record can't be trusted, and then no number is shown.
    pub total: Option<f64>,
    pub grade: String,
    pub ending: String,
    /// What sets the attempt apart, as a rewound practice or a damaged record.
    pub marks: Vec<String>,
}

/// A learner's attempts, and what stands above them.
#[derive(Clone, Copy)]
pub struct History<'a> {
    /// The learner's name, any text; left out where empty.
    pub learner: &'a str,
    /// The day on which the page was made, as a person reads it; left out where empty.
    pub date: &'a str,
    /// The oldest first.
    pub rows: &'a [Row],
}

/// The attempts of a learner as a page.
pub fn history(history: &History<'_>, words: &Words) -> String {
    let History { learner, date, rows } = history;
    let heading = words.plain(msg::REPORT_HISTORY);
    let count = words.say(msg::REPORT_ATTEMPTS, &[("count", rows.len().into())]);
    let title = html! { @if learner.trim().is_empty() { (heading) } @else { (Typed(learner)) } };
    let body = html! {
        header {
            (masthead(words, &heading, &title))
            (facts(&[
                (words.plain(msg::REPORT_DATE), date),
                (words.plain(msg::REPORT_ATTEMPTS_NAME), &count),
                (words.plain(msg::REPORT_VERSION), env!("CARGO_PKG_VERSION")),
            ]))
        }
        @if rows.is_empty() {
            p.card { (words.plain(msg::REPORT_NONE)) }
        } @else {
            (totals(rows, words))
            (section(&words.plain(msg::REPORT_LIST), &table(rows, words)))
        }
    };
    page(words, &[heading.clone(), (*learner).to_owned()], &body)
}

/// Most labels that fit below the line.
const MOST_LABELS: usize = 24;

/// The totals from attempt to attempt; a line at each grade.
fn totals(rows: &[Row], words: &Words) -> Markup {
    let heading = words.plain(msg::REPORT_TREND);
    let plot = Plot { left: 84.0, right: 716.0, top: 12.0, bottom: 192.0, points: rows.len() };
    let values: Vec<Option<f64>> = rows.iter().map(|row| row.total).collect();
    let spoken: Vec<String> = values.iter().flatten().map(|total| number::whole(*total)).collect();
    let line = plot.line(&values);
    let every = rows.len().div_ceil(MOST_LABELS);
    // Where the points lie close, they are drawn smaller.
    let radius = (0.36 * plot.pitch()).clamp(2.0, 6.0);
    let body = html! {
        div.card.wide {
            svg.curve viewBox="0 0 760 224" role="img" aria-label={ (heading) " " (words.listed(&spoken)) } {
                rect.field x=(px(plot.left)) y=(px(plot.top)) width=(px(plot.right - plot.left)) height=(px(plot.bottom - plot.top)) rx="5" {}
                @for (grade, from) in [(Grade::Excellent, 90.0), (Grade::Good, 75.0), (Grade::Pass, 60.0)] {
                    path.grade d={ "M" (px(plot.left)) " " (px(plot.y(from))) "H" (px(plot.right)) } {}
                    text x=(px(plot.left - 10.0)) y=(px(plot.y(from) + 4.5)) text-anchor="end" {
                        (words.text(&format!("grade-{}", grade.name()))) " " (number::whole(from))
                    }
                }
                path.halo d=(line) {}
                path.line d=(line) {}
                @for (i, total) in values.iter().enumerate() {
                    @if let Some(total) = total {
                        circle.total cx=(px(plot.x(i))) cy=(px(plot.y(*total))) r=(px(radius)) {}
                    }
                    @if i % every == 0 {
                        text x=(px(plot.x(i))) y="214" text-anchor="middle" { (rows[i].number) }
                    }
                }
            }
        }
    };
    section(&heading, &body)
}

fn table(rows: &[Row], words: &Words) -> Markup {
    let heads = [
        msg::REPORT_NUMBER,
        msg::REPORT_DATE,
        msg::REPORT_SCENARIO,
        msg::REPORT_MODE,
        msg::TERMINAL_TOTAL,
        msg::REPORT_GRADE,
        msg::TERMINAL_ENDING,
        msg::REPORT_MARKS,
    ];
    let is_number = |head| [msg::REPORT_NUMBER, msg::TERMINAL_TOTAL].contains(&head);
    html! {
        div.wide {
            table.history {
                thead {
                    tr {
                        @for head in heads {
                            th.number[is_number(head)] scope="col" { (words.plain(head)) }
                        }
                    }
                }
                tbody {
                    @for row in rows {
                        tr {
                            td.number { (row.number) }
                            td.date { (Typed(&row.date)) }
                            td { (Typed(&row.scenario)) }
                            td { (Typed(&row.mode)) }
                            td.number { @if let Some(total) = row.total { b { (number::whole(total)) } } @else { "–" } }
                            td { @if row.total.is_some() { (Typed(&row.grade)) } }
                            td { (Typed(&row.ending)) }
                            td { @for mark in &row.marks { p { (Typed(mark)) } } }
                        }
                    }
                }
            }
        }
    }
}
