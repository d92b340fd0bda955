//! Pages to print and to file: the debrief of a run, and a learner's attempts, as HTML that stands alone.
//!
//! A page is one file: its style and its drawings are in it, it asks for nothing from anywhere, and it has no script.
//! Words that a person typed go through [`maud`], which escapes by type; what is not text is a number or a name from
//! the code. A page is also well-formed XML, so that anything that reads XML can take it apart.

mod care;
mod coverage;
mod curve;
mod history;
mod judgement;
mod marks;
mod overview;
mod page;
mod plot;
pub mod sheet;
mod told;
mod turns;
mod wording;

use maud::html;

pub use care::{CARE, is_care_due};
pub use history::{History, Row, history};
pub use told::{damages, erased, records_notice, refused, short, taken_in};
pub use wording::{evidence, not_exercised, range, severity};

use crate::authoring::Reach;
use crate::catalog::Script;
use crate::engine::score::Score;
use crate::engine::{Framework, Session};
use crate::locale::msg;

/// A run, and what stands above it on its page.
#[derive(Clone, Copy)]
pub struct Run<'a> {
    pub session: &'a Session,
    /// What could have come of it; `None` where the talk has not ended.
    /// `None` while the run goes on, and where there are too many ways to know it.
    pub reach: Option<&'a Reach>,
    pub script: Script<'a>,
    /// All that the library has; the page shows the ones a course compares.
    pub frameworks: &'a [Framework],
    /// The day of the run as a person reads it; left out where empty.
    pub date: &'a str,
    /// The learner's name, any text; left out where empty.
    pub learner: &'a str,
}

/// The debrief of a run as a page.
pub fn debrief(run: &Run<'_>) -> String {
    let score = Score::of(run.session);
    let words = run.script.words();
    let body = html! {
        (overview::head(run))
        (overview::total(run, &score))
        (curve::mood(run))
        (overview::losses(run, &score))
        (turns::all(run, &score))
        (judgement::principles(run, &score))
        (judgement::rules(run, &score))
        (coverage::grid(run))
        @if care::is_care_due(score.grade, run.session.ending()) { (care::advice(words)) }
    };
    let title = [words.plain(msg::DEBRIEF_TITLE), run.script.title(), run.learner.to_owned()];
    page::page(words, &title, &body)
}
