//! Scripted runs beside a scenario: the replies to take, and what must be true on the way.
//!
//! ```text
//! # A good run.
//! scenario vip_queue
//! seed 0
//! mode practice
//! storms_in > hear_him
//!     mood 24 ±2
//! ending resolved
//! total >= 90
//! ```

use std::sync::Arc;

use crate::engine::format::MOST_FAULTS;
use crate::engine::score::Score;
use crate::engine::{ChooseError, Event, Events, Mode, Scenario, Session, Setup};

/// What is wrong with a scripted run; lines count from 1.
#[derive(Clone, Debug, PartialEq)]
pub enum PlayFault {
    /// The line can't be understood.
    Unreadable { line: usize, text: String },
    /// The run is at another step.
    WrongStep { line: usize, expected: String, actual: String },
    /// The reply is not there, or not open.
    ImpossibleReply { line: usize, reply: String },
    /// An expectation does not hold.
    Unmet { line: usize, expected: String, actual: String },
}

/// A scripted run, played.
#[derive(Clone, Debug)]
pub struct PlayReport {
    pub session: Session,
    pub faults: Vec<PlayFault>,
}

/// Plays a scripted run; it stops at the first reply that can't be taken, or when too much is wrong with it.
pub fn run_play(scenario: &Arc<Scenario>, text: &str) -> PlayReport {
    let mut setup = Setup::default();
    let mut run =
        Run { session: Session::begin(Arc::clone(scenario), setup), events: Events::new(), faults: Vec::new() };
    for (i, line) in text.lines().enumerate() {
        let line_number = i + 1;
        let words: Vec<&str> = line.split('#').next().unwrap_or("").split_whitespace().collect();
        match words[..] {
            [] | ["lang", _] => {}
            ["scenario", id] => run.expect(line_number, id, scenario.id()),
            ["seed", seed] if run.session.turns().is_empty() => match seed.parse() {
                Ok(seed) => {
                    setup.seed = seed;
                    run.session = Session::begin(Arc::clone(scenario), setup);
                }
                Err(_) => run.unreadable(line_number, line),
            },
            ["mode", mode] if run.session.turns().is_empty() => match Mode::named(mode) {
                Some(mode) => {
                    setup.mode = mode;
                    run.session = Session::begin(Arc::clone(scenario), setup);
                }
                None => run.unreadable(line_number, line),
            },
            [step, ">", reply] => {
                if !run.take(line_number, step, reply) {
                    break;
                }
            }
            [..] => run.check(line_number, &words, line),
        }
        if run.faults.len() >= MOST_FAULTS {
            break;
        }
    }
    PlayReport { session: run.session, faults: run.faults }
}

struct Run {
    session: Session,
    /// Of the last turn.
    events: Events,
    faults: Vec<PlayFault>,
}

impl Run {
    fn unreadable(&mut self, line: usize, text: &str) {
        self.faults.push(PlayFault::Unreadable { line, text: text.trim().to_owned() });
    }

    fn expect(&mut self, line: usize, expected: &str, actual: &str) {
        self.require(line, expected == actual, expected.to_owned(), actual.to_owned());
    }

    fn require(&mut self, line: usize, holds: bool, expected: String, actual: String) {
        if !holds {
            self.faults.push(PlayFault::Unmet { line, expected, actual });
        }
    }

    fn take(&mut self, line: usize, step: &str, reply: &str) -> bool {
        let scenario = Arc::clone(self.session.scenario());
        let here = match self.session.ending() {
            Some(ending) => ending.name(),
            None => &scenario.step(self.session.step()).name,
        };
        if here != step {
            let (expected, actual) = (step.to_owned(), here.to_owned());
            self.faults.push(PlayFault::WrongStep { line, expected, actual });
            return false;
        }
        let taken = scenario
            .reply_named(self.session.step(), reply)
            .ok_or(ChooseError::NotOffered)
            .and_then(|id| self.session.choose(id));
        match taken {
            Ok(events) => {
                self.events = events;
                true
            }
            Err(_) => {
                self.faults.push(PlayFault::ImpossibleReply { line, reply: reply.to_owned() });
                false
            }
        }
    }

    fn check(&mut self, line: usize, words: &[&str], text: &str) {
        match words {
            ["mood", value, tolerance] => {
                let tolerance = tolerance.strip_prefix('±').and_then(|number| number.parse::<f64>().ok());
                match (value.parse::<f64>(), tolerance) {
                    (Ok(value), Some(tolerance)) => {
                        let meter = self.session.meter();
                        let holds = (meter - value).abs() <= tolerance;
                        self.require(line, holds, format!("mood {value} ±{tolerance}"), format!("{meter:.1}"));
                    }
                    _ => self.unreadable(line, text),
                }
            }
            ["band", band] => self.expect(line, band, self.session.band().name()),
            ["step", step] => {
                let scenario = Arc::clone(self.session.scenario());
                self.expect(line, step, &scenario.step(self.session.step()).name);
            }
            ["flag", flag] => self.check_flag(line, flag),
            ["breaks", rule] => self.check_breach(line, rule),
            ["tell"] => {
                let shown = self.events.iter().any(|event| matches!(event, Event::TellShown(_)));
                self.require(line, shown, "tell".to_owned(), "-".to_owned());
            }
            ["last_chance"] => {
                let given = self.session.last_chance().is_some();
                self.require(line, given, "last_chance".to_owned(), "-".to_owned());
            }
            ["ending", ending] => {
                let actual = self.session.ending().map_or("-", |ending| ending.name());
                self.expect(line, ending, actual);
            }
            ["grade", grade] => self.expect(line, grade, Score::of(&self.session).grade.name()),
            ["total", order, value] => self.check_total(line, order, value, text),
            _ => self.unreadable(line, text),
        }
    }

    fn check_flag(&mut self, line: usize, flag: &str) {
        let scenario = Arc::clone(self.session.scenario());
        let is_set = scenario.flags().any(|(id, name)| name == flag && self.session.has_flag(id));
        self.require(line, is_set, format!("flag {flag}"), "-".to_owned());
    }

    fn check_breach(&mut self, line: usize, rule: &str) {
        let scenario = Arc::clone(self.session.scenario());
        let broken: Vec<&str> = self
            .session
            .turns()
            .last()
            .into_iter()
            .flat_map(|turn| &scenario.reply(turn.reply).breaks)
            .map(|&id| scenario.catalogue().rule(id).name.as_str())
            .collect();
        self.require(line, broken.contains(&rule), format!("breaks {rule}"), broken.join(", "));
    }

    fn check_total(&mut self, line: usize, order: &str, value: &str, text: &str) {
        let Ok(value) = value.parse::<f64>() else { return self.unreadable(line, text) };
        let total = Score::of(&self.session).total;
        let holds = match order {
            ">=" => total >= value,
            "<=" => total <= value,
            "<" => total < value,
            "==" => (total - value).abs() < 0.05,
            _ => return self.unreadable(line, text),
        };
        self.require(line, holds, format!("total {order} {value}"), format!("{total:.1}"));
    }
}
