//! The rules of a conversation: pure, deterministic, and silent.
//!
//! The way through this room: [`mod@format`] turns a pack's text into a [`Scenario`]; an [`Encounter`] is the scenario
//! as one seed brings it to the counter; a [`Session`] plays it, one [`Session::choose`] at a time, and returns
//! [`Event`]s; [`mood`] says what each reply does to the customer and why; [`score`] judges the run; an [`Attempt`] is
//! its record. Nothing here reads a file, a clock or a random device, and nothing here speaks to a person: the engine
//! returns ids and numbers, and `locale` has the words.

mod acts;
mod attempt;
mod catalogue;
mod chance;
mod coverage;
pub mod diagnostic;
mod encounter;
mod ending;
mod event;
pub mod format;
mod framework;
mod guard;
pub mod mood;
mod scenario;
pub mod score;
mod session;
mod set;
mod tags;
mod version;
mod work;

pub use acts::{Act, ActId, Family, Trait};
pub use attempt::{
    Attempt, AttemptCause, AttemptTurn, BreachRecord, FORMAT as ATTEMPT_FORMAT, Falsehood, RatingRecord,
    ScoreRecord,
};
pub use catalogue::{Catalogue, Level, Principle, PrincipleId, Rule, RuleId, Severity};
pub use coverage::{Coverage, coverage};
pub use encounter::{Course, Encounter, Offer, Offers};
pub use ending::{Danger, Ending, MoodEnding};
pub use event::{Event, Events};
pub use framework::{Basis, Framework, FrameworkItem, FrameworkKind};
pub use guard::{Guard, Measure, Threshold};
pub use scenario::{
    Allowance, Area, Briefing, Customer, Expectation, FlagId, MAX_REPLIES, PORTRAITS, Reply, ReplyId, Route,
    Scenario, Speaker, Step, StepId, Target, Wants,
};
pub use session::{Account, ChooseError, HintError, Mode, RewindError, Session, Setup, Turn, Variant};
pub use set::{IdSet, Position};
pub use tags::{Answer, Mistake, Policy, Question};
pub use version::{Fingerprint, Version};
pub use work::{DRILL_FORMAT, DrillRecord, Work};
