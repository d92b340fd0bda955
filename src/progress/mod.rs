//! What a learner's attempts say, what to practise next and why, and drills: pure over records and scenarios.
//!
//! [`Progress`] reads all that a learner did: a [`Skill`] for each principle, with how sure it is and never a number from
//! one run; a [`Card`] for each, that says when it is due again; and [`Progress::next`], what to take up next, with the
//! reason as data. A [`Drill`] is one decision out of a talk, a [`deck`] of five takes three minutes. Time is an argument,
//! and the same records give the same answers everywhere. It is a training aid: nothing here measures a person.

mod card;
mod drill;
mod skill;
mod suggestion;
mod work;

pub use card::Card;
pub use drill::{Choice, DECK, Drill, MARGIN, Verdict, deck, drills};
pub use skill::{Estimate, Skill, Trend};
pub use suggestion::{Offered, Reason, Suggestion, Task};
pub use work::{Entry, Past};

use std::borrow::Borrow;
use std::sync::Arc;

use card::quality;
use skill::Mark;
use work::{OwnTime, is_trusted};

use crate::engine::{Catalogue, Position, PrincipleId, Scenario, Work};

/// All that a learner's records say.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    skills: Vec<Skill>,
    cards: Vec<Option<Card>>,
    past: Vec<Past>,
    /// Whether each of the runs was unaided.
    unaided: Vec<bool>,
    /// The scenario of the last piece of work.
    last: Option<String>,
    /// Today, on the learner's own time.
    today: f64,
}

impl Progress {
    /// Reads a learner's records, which have been verified and stand in the order in which they were made; `now` in
    /// seconds since 1970.
    pub fn of<W: Borrow<Work>>(
        catalogue: &Catalogue,
        entries: impl IntoIterator<Item = Entry<W>>,
        now: i64,
    ) -> Progress {
        let mut own_time = OwnTime::default();
        let mut marks: Vec<Vec<Mark>> = vec![Vec::new(); catalogue.principles().len()];
        let mut cards: Vec<Option<Card>> = vec![None; marks.len()];
        let (mut past, mut unaided, mut last) = (Vec::new(), Vec::new(), None);
        for Entry { at, work } in entries {
            let work = work.borrow();
            let day = own_time.day(at);
            let is_run = matches!(work, Work::Run(_));
            let most = match work {
                Work::Run(_) if work.is_unaided() => 5,
                Work::Run(_) => 3,
                Work::Drill(_) => 4,
            };
            for (principle, rating) in work.ratings(catalogue) {
                marks[principle.position()].push(Mark { rating, weight: work.weight(), is_run });
                let card = cards[principle.position()].get_or_insert_with(|| Card::new(day));
                card.review(day, quality(rating, most));
            }
            if let Some(run) = ended(at, work) {
                past.push(run);
                unaided.push(work.is_unaided());
            }
            last = Some(work.scenario().to_owned());
        }
        Progress {
            skills: catalogue.principles().zip(&marks).map(|((id, _), marks)| Skill::of(id, marks)).collect(),
            cards,
            past,
            unaided,
            last,
            today: own_time.day(now),
        }
    }

    /// The same of records as they were found: what can't be trusted is passed over. `scenario` finds the one of a name
    /// that is here.
    pub fn of_records<'a>(
        catalogue: &Catalogue,
        works: impl IntoIterator<Item = (i64, Work)>,
        now: i64,
        scenario: impl Fn(&str) -> Option<&'a Arc<Scenario>>,
    ) -> Progress {
        let trusted = works.into_iter().filter(|(_, work)| is_trusted(work, scenario(work.scenario())));
        Progress::of(catalogue, trusted.map(|(at, work)| Entry { at, work }), now)
    }

    /// One a principle, in the catalogue's order.
    pub fn skills(&self) -> &[Skill] {
        &self.skills
    }

    pub fn skill(&self, principle: PrincipleId) -> &Skill {
        &self.skills[principle.position()]
    }

    /// When a principle comes back; `None` for one that nothing has rated yet.
    pub fn card(&self, principle: PrincipleId) -> Option<&Card> {
        self.cards[principle.position()].as_ref()
    }

    /// Days until a principle is due, less than 0 when it is over; `None` for one that nothing has rated yet.
    pub fn due_in(&self, principle: PrincipleId) -> Option<f64> {
        self.card(principle).map(|card| card.due - self.today)
    }

    /// The runs that ended, in order.
    pub fn past(&self) -> &[Past] {
        &self.past
    }

    /// Principles by how much they want practice, for a [`deck`]: those that are due first, the weakest first; then the
    /// others that were met, the weakest first.
    pub fn wanted(&self) -> Vec<PrincipleId> {
        let mut met: Vec<&Skill> = self.skills.iter().filter(|skill| !skill.is_unmet()).collect();
        let is_later = |skill: &Skill| self.due_in(skill.principle).is_some_and(|days| days > 0.0);
        met.sort_by(|a, b| {
            let levels = a.level().unwrap_or(0.0).total_cmp(&b.level().unwrap_or(0.0));
            is_later(a).cmp(&is_later(b)).then(levels)
        });
        met.iter().map(|skill| skill.principle).collect()
    }
}

fn ended(at: i64, work: &Work) -> Option<Past> {
    let attempt = work.as_run()?;
    attempt.ending?;
    Some(Past {
        at,
        scenario: attempt.scenario.clone(),
        mode: attempt.mode,
        total: attempt.score.total,
        weight: work.weight(),
    })
}
