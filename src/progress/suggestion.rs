//! What to practise next, and why: for each principle that wants it, the scenario or drill that gives it.

use super::{Drill, Estimate, Progress, Skill};
use crate::engine::{Level, Mode, Position, PrincipleId, Scenario};

/// A scenario that can be played here; broken ones are not offered.
#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    pub id: String,
    pub level: Level,
    /// The principles that a run exercises.
    pub principles: Vec<PrincipleId>,
    /// The principles that its drills train; empty where no drills have been looked for.
    pub drilled: Vec<PrincipleId>,
}

impl Offered {
    /// A scenario with the drills that were found in it, if they were looked for.
    pub fn of(scenario: &Scenario, drills: &[Drill]) -> Offered {
        let of_it = drills.iter().filter(|drill| drill.scenario().id() == scenario.id());
        Offered {
            id: scenario.id().to_owned(),
            level: scenario.level(),
            principles: scenario.expects().iter().map(|(principle, _)| *principle).collect(),
            drilled: of_it.map(Drill::principle).collect(),
        }
    }
}

/// What can be taken up, by the scenario's id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    Scenario(String),
    /// Drills from this scenario.
    Drill(String),
    /// The scenario as an assessment.
    Assessment(String),
}

/// Why something is suggested.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    /// The level is low: 0-4, with its interval.
    Weak { level: f64, low: f64, high: f64 },
    /// It went well, `interval` days were to pass until it is tried again, and `over` more have.
    DueAgain { interval: u32, over: f64 },
    /// Nothing that was done has exercised it.
    NeverMet,
    /// Too little is known: so many runs are missing for a level, or, where none is, the interval is wide.
    Uncertain { missing: usize, low: f64, high: f64 },
    /// All that the scenario asks for is there, and the best total without help was this.
    Ready { total: f64 },
}

impl Reason {
    /// Names of all reasons.
    pub const NAMES: [&'static str; 5] = ["weak", "due_again", "never_met", "uncertain", "ready"];

    pub fn name(self) -> &'static str {
        match self {
            Reason::Weak { .. } => "weak",
            Reason::DueAgain { .. } => "due_again",
            Reason::NeverMet => "never_met",
            Reason::Uncertain { .. } => "uncertain",
            Reason::Ready { .. } => "ready",
        }
    }
}

/// What to practise next.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    pub task: Task,
    /// The principle that it is for; `None` where it is for all of a scenario.
    pub principle: Option<PrincipleId>,
    pub reason: Reason,
}

/// A level below this is weak: less than good.
const WEAK: f64 = 2.5;
/// An interval wider than this, in rating points, leaves too much open.
const WIDE: f64 = 1.5;
/// The level and the lower end of the interval from which a principle is ready for an assessment.
const READY: (f64, f64) = (3.0, 2.0);
/// The total from which a run went well: good.
const WELL: f64 = 75.0;
/// Scenarios of a level that must have gone well before the next level is offered, where there are as many.
const FOUNDATION: usize = 2;

/// When what was done last may be offered again.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Repeat {
    WhenDue,
    AtOnce,
}

/// What a principle wants.
struct Need {
    principle: PrincipleId,
    reason: Reason,
    is_due: bool,
}

impl Need {
    /// What comes first: weak and due, due again, never met, uncertain, weak but to be slept on; within these the
    /// weakest, the longest overdue, the widest.
    fn rank(&self) -> (u8, f64) {
        match self.reason {
            Reason::Weak { level, .. } => (if self.is_due { 0 } else { 4 }, level),
            Reason::DueAgain { interval, over } => (1, -over / f64::from(interval.max(1))),
            Reason::NeverMet => (2, 0.0),
            Reason::Uncertain { low, high, .. } => (3, low - high),
            Reason::Ready { .. } => (5, 0.0),
        }
    }

    /// Whether a short look will do, rather than a whole run.
    fn suits_a_drill(&self) -> bool {
        matches!(self.reason, Reason::DueAgain { .. })
            || (matches!(self.reason, Reason::Weak { .. }) && !self.is_due)
    }
}

impl Progress {
    /// What to take up next of what is offered here, the most pressing first; each task once.
    ///
    /// A scenario answers for every principle that it exercises. Levels are kept to: the next one is offered only after
    /// two scenarios of the one below went well without help, or all where there are fewer. What was done last is not
    /// offered again at once unless its principle is due, or there is nothing else.
    pub fn next(&self, offered: &[Offered]) -> Vec<Suggestion> {
        let open: Vec<&Offered> = offered.iter().filter(|offer| self.is_open(offer.level, offered)).collect();
        let mut needs: Vec<Need> = self.skills().iter().filter_map(|skill| self.need(skill)).collect();
        needs.sort_by(|a, b| {
            let ((a, a_within), (b, b_within)) = (a.rank(), b.rank());
            a.cmp(&b).then(a_within.total_cmp(&b_within))
        });
        let mut suggestions = self.suggest(&needs, &open, Repeat::WhenDue);
        suggestions.extend(open.iter().filter_map(|offer| self.ready(offer)));
        if suggestions.is_empty() {
            suggestions = self.suggest(&needs, &open, Repeat::AtOnce);
        }
        suggestions
    }

    /// What meets the needs of what is open, the most pressing first.
    fn suggest(&self, needs: &[Need], open: &[&Offered], repeat: Repeat) -> Vec<Suggestion> {
        let mut suggestions: Vec<Suggestion> = Vec::new();
        let mut met: Vec<PrincipleId> = Vec::new();
        for need in needs {
            if met.contains(&need.principle) {
                continue;
            }
            let Some((task, offer)) = self.task(need, needs, open, repeat) else { continue };
            if suggestions.iter().any(|known| known.task == task) {
                continue;
            }
            match task {
                Task::Drill(_) => met.push(need.principle),
                _ => met.extend(&offer.principles),
            }
            suggestions.push(Suggestion { task, principle: Some(need.principle), reason: need.reason });
        }
        suggestions
    }

    fn need(&self, skill: &Skill) -> Option<Need> {
        let principle = skill.principle;
        let is_due = self.due_in(principle).is_some_and(|days| days <= 0.0);
        let reason = match (skill.estimate, self.card(principle)) {
            (_, None) => Reason::NeverMet,
            (Estimate::NotYetKnown { missing }, _) => Reason::Uncertain { missing, low: 0.0, high: 4.0 },
            (Estimate::Known { level, low, high }, _) if level < WEAK => Reason::Weak { level, low, high },
            (_, Some(card)) if is_due => Reason::DueAgain { interval: card.interval, over: self.today - card.due },
            (Estimate::Known { low, high, .. }, _) if high - low > WIDE => {
                Reason::Uncertain { missing: 0, low, high }
            }
            _ => return None,
        };
        Some(Need { principle, reason, is_due })
    }

    /// What meets a need: where a short look will do a drill, else a scenario; the one that was played least, then the
    /// one that meets most needs, then the easiest.
    fn task<'a>(
        &self,
        need: &Need,
        needs: &[Need],
        open: &[&'a Offered],
        repeat: Repeat,
    ) -> Option<(Task, &'a Offered)> {
        let fits = |offer: &&&Offered| need.is_due || repeat == Repeat::AtOnce || !self.is_last(offer);
        let key = |offer: &&&Offered| {
            let meets = needs.iter().filter(|need| offer.principles.contains(&need.principle)).count();
            (self.is_last(offer), self.times(&offer.id), std::cmp::Reverse(meets), offer.level)
        };
        let drill = || {
            let drilled = open.iter().filter(fits).filter(|offer| offer.drilled.contains(&need.principle));
            drilled.min_by_key(key).map(|offer| (Task::Drill(offer.id.clone()), *offer))
        };
        let run = || {
            let playable = open.iter().filter(fits).filter(|offer| offer.principles.contains(&need.principle));
            playable.min_by_key(key).map(|offer| (Task::Scenario(offer.id.clone()), *offer))
        };
        if need.suits_a_drill() { drill().or_else(run) } else { run().or_else(drill) }
    }

    fn is_last(&self, offer: &Offered) -> bool {
        self.last.as_ref() == Some(&offer.id)
    }

    fn times(&self, id: &str) -> usize {
        self.past().iter().filter(|past| past.scenario == id).count()
    }

    /// The best total of a scenario without help, in the modes asked for.
    fn best(&self, id: &str, counts: impl Fn(Mode) -> bool) -> Option<f64> {
        let runs = self.past().iter().zip(&self.unaided);
        let runs = runs.filter(|(past, unaided)| **unaided && past.scenario == id && counts(past.mode));
        runs.map(|(past, _)| past.total).max_by(f64::total_cmp)
    }

    fn went_well(&self, id: &str) -> bool {
        self.best(id, |_| true).is_some_and(|total| total >= WELL)
    }

    /// Whether the levels below the one asked for have gone well.
    fn is_open(&self, level: Level, offered: &[Offered]) -> bool {
        let below = offered.iter().map(|offer| offer.level).filter(|other| *other < level).max();
        below.is_none_or(|below| {
            let of_it: Vec<&Offered> = offered.iter().filter(|offer| offer.level == below).collect();
            let well = of_it.iter().filter(|offer| self.went_well(&offer.id)).count();
            well >= FOUNDATION.min(of_it.len()) && self.is_open(below, offered)
        })
    }

    /// The assessment of a scenario, where all that it exercises is there and it has not gone well as one yet.
    fn ready(&self, offer: &Offered) -> Option<Suggestion> {
        let is_there = |principle: &PrincipleId| match self.skills()[principle.position()].estimate {
            Estimate::Known { level, low, .. } => level >= READY.0 && low >= READY.1,
            Estimate::NotYetKnown { .. } => false,
        };
        let total = self.best(&offer.id, |mode| mode != Mode::Assessment).filter(|total| *total >= WELL)?;
        let is_done = self.best(&offer.id, |mode| mode == Mode::Assessment).is_some_and(|total| total >= WELL);
        let is_ready = !is_done && offer.principles.iter().all(is_there);
        let task = Task::Assessment(offer.id.clone());
        is_ready.then_some(Suggestion { task, principle: None, reason: Reason::Ready { total } })
    }
}
