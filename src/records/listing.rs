//! A learner's records as they are listed: every attempt without its turns, so that a long history takes little room.

use super::history::{Damage, Entry, State};
use super::keeper::Unfinished;
use super::learner::Learner;
use crate::engine::mood::Band;
use crate::engine::score::Grade;
use crate::engine::{Attempt, DrillRecord, Ending, Mode, Work};

/// A learner's attempts and drills, in the order in which they were made, and the talks that were left.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing {
    pub learner: Learner,
    pub lines: Vec<Line>,
    pub unfinished: Vec<Unfinished>,
}

/// One attempt or answered drill, or the place where one was.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Counts from 1 for each learner.
    pub number: u64,
    /// It is in memory and not on the disk yet; it is then numbered as it is going to be.
    pub is_waiting: bool,
    /// Seconds since 1970; `None` where it can't be trusted.
    pub at: Option<i64>,
    /// The clock showed an earlier time than at the attempt before.
    pub clock_went_back: bool,
    pub what: What,
}

/// What a line is of.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    Run(RunLine),
    Drill(DrillLine),
    /// It is what was written, by a program that writes attempts in another way.
    OtherFormat,
    /// Nothing of it can be trusted.
    Damaged(Damage),
}

/// A run at a glance.
#[derive(Clone, Debug, PartialEq)]
pub struct RunLine {
    pub scenario: String,
    pub mode: Mode,
    /// 0-100.
    pub total: f64,
    pub grade: Grade,
    pub ending: Option<Ending>,
    /// The mood after the last turn; `None` where there was none.
    pub band: Option<Band>,
    pub rewinds: u32,
    /// The turns for which a hint was taken, counted from 1.
    pub hints: Vec<usize>,
}

/// The answer to a drill at a glance.
#[derive(Clone, Debug, PartialEq)]
pub struct DrillLine {
    pub scenario: String,
    /// Name of the principle that was trained.
    pub principle: String,
    /// Points given away, 0 for the best reply.
    pub given_away: f64,
}

impl Listing {
    /// The runs, with their number and the time at which they were written.
    pub fn runs(&self) -> impl Iterator<Item = (u64, i64, &RunLine)> {
        self.lines.iter().filter_map(|line| match &line.what {
            What::Run(run) => Some((line.number, line.at?, run)),
            _ => None,
        })
    }

    /// Numbers of the attempts that are damaged.
    pub fn damaged(&self) -> impl Iterator<Item = u64> {
        self.lines.iter().filter(|line| line.is_damaged()).map(|line| line.number)
    }
}

impl Line {
    pub fn of(entry: &Entry) -> Line {
        let (at, clock_went_back, what) = match &entry.state {
            State::Sound { at, clock_went_back, work } => (Some(*at), *clock_went_back, What::of(work)),
            State::OtherFormat { at, clock_went_back, .. } => (Some(*at), *clock_went_back, What::OtherFormat),
            State::Damaged(damage) => (None, false, What::Damaged(*damage)),
        };
        Line { number: entry.number, is_waiting: entry.is_waiting, at, clock_went_back, what }
    }

    pub fn is_damaged(&self) -> bool {
        matches!(self.what, What::Damaged(_))
    }
}

impl What {
    fn of(work: &Work) -> What {
        match work {
            Work::Run(attempt) => What::Run(RunLine::of(attempt)),
            Work::Drill(record) => What::Drill(DrillLine::of(record)),
        }
    }
}

impl RunLine {
    fn of(attempt: &Attempt) -> RunLine {
        RunLine {
            scenario: attempt.scenario.clone(),
            mode: attempt.mode,
            total: attempt.score.total,
            grade: attempt.score.grade,
            ending: attempt.ending,
            band: attempt.turns.last().map(|turn| turn.band),
            rewinds: attempt.rewinds,
            hints: attempt.hints.clone(),
        }
    }
}

impl DrillLine {
    fn of(record: &DrillRecord) -> DrillLine {
        DrillLine {
            scenario: record.scenario.clone(),
            principle: record.principle.clone(),
            given_away: record.given_away,
        }
    }
}
