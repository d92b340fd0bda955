//! The run seen through the frameworks that courses teach: which turn covered which item.

use maud::{Markup, html};

use super::Run;
use super::page::section;
use crate::engine::{Coverage, Framework, coverage};
use crate::locale::{Arg, Msg, Words, msg};

/// The frameworks that are held against a run, by name, in this order.
const SHOWN: [&str; 6] = ["lscia", "six_moves", "seven_golden_steps", "on_site_steps", "three_principles", "dabs"];

/// One table with a group of rows for each framework, so that the turns stand below each other.
pub(super) fn grid(run: &Run<'_>) -> Markup {
    let words = run.script.words();
    let turns = run.session.turns().len();
    let shown = SHOWN.iter().filter_map(|name| run.frameworks.iter().find(|it| it.name == *name));
    let body = html! {
        (legend(words))
        div.wide {
            table.coverage {
                thead {
                    tr {
                        th {}
                        @for turn in 1..=turns { th scope="col" { (turn) } }
                    }
                }
                @for framework in shown { (rows(run, framework, turns)) }
            }
        }
    };
    section(&words.plain(msg::REPORT_COVERAGE), &body)
}

fn rows(run: &Run<'_>, framework: &Framework, turns: usize) -> Markup {
    let words = run.script.words();
    let name = format!("framework-{}", framework.name);
    let found = coverage(run.session, framework);
    // An item that stands for no principle and no rule can't be covered.
    let items = framework.items.iter().zip(&found);
    let items: Vec<_> =
        items.filter(|(item, _)| item.principles.iter().next().is_some() || !item.rules.is_empty()).collect();
    let covered = items.iter().filter(|(_, coverage)| coverage.first().is_some()).count();
    let args: [(&str, Arg<'_>); 2] = [("covered", covered.into()), ("items", items.len().into())];
    html! {
        tbody {
            tr.framework {
                th colspan=(turns + 1) scope="rowgroup" {
                    (words.text(&name)) " " small { (words.say(msg::REPORT_COVERED, &args)) }
                }
            }
            @for (item, coverage) in items {
                tr {
                    th scope="row" { (words.text(&format!("{name}.{}", item.name))) }
                    @for turn in 1..=turns {
                        td { @if let Some(sign) = Sign::of(coverage, turn) { (sign.draw(words)) } }
                    }
                }
            }
        }
    }
}

/// What one turn did to an item.
#[derive(Clone, Copy)]
enum Sign {
    Shown,
    Weakly,
    Offended,
}

impl Sign {
    const ALL: [Sign; 3] = [Sign::Shown, Sign::Weakly, Sign::Offended];

    fn of(coverage: &Coverage, turn: usize) -> Option<Sign> {
        let signs = [
            (&coverage.shown, Sign::Shown),
            (&coverage.weakly, Sign::Weakly),
            (&coverage.offended, Sign::Offended),
        ];
        signs.into_iter().find(|(turns, _)| turns.contains(&turn)).map(|(_, sign)| sign)
    }

    fn word(self) -> Msg {
        match self {
            Sign::Shown => msg::REPORT_SHOWN,
            Sign::Weakly => msg::REPORT_WEAKLY,
            Sign::Offended => msg::REPORT_OFFENDED,
        }
    }

    /// A full disc, a half one, a cross: to be told apart without colour.
    fn draw(self, words: &Words) -> Markup {
        html! {
            svg.sign viewBox="0 0 12 12" role="img" aria-label=(words.plain(self.word())) {
                @match self {
                    Sign::Shown => { circle.shown cx="6" cy="6" r="4.6" {} },
                    Sign::Weakly => {
                        circle.ring cx="6" cy="6" r="4.1" {}
                        path.shown d="M6 1.9a4.1 4.1 0 0 0 0 8.2z" {}
                    },
                    Sign::Offended => { path.offended d="M2.2 2.2l7.6 7.6M9.8 2.2l-7.6 7.6" {} },
                }
            }
        }
    }
}

fn legend(words: &Words) -> Markup {
    html! {
        p.legend {
            @for sign in Sign::ALL { span { (sign.draw(words)) (words.plain(sign.word())) } " " }
        }
    }
}
