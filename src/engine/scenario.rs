//! A scenario that can be played: every name resolved, every value in range.
//!
//! There is no way to make one but [`format`](super::format), so a `Scenario` that exists is playable: each step can
//! be left, each reply leads somewhere, and the words for all of it exist in every language.

use std::sync::Arc;

use arrayvec::ArrayVec;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::acts::ActId;
use super::catalogue::{Catalogue, Level, PrincipleId, RuleId};
use super::guard::{Guard, Threshold};
use super::mood::{Axes, MAX_ACTS, Persona, Situation};
use super::set::{IdSet, Position};
use super::tags::{Answer, Mistake, Policy, Question};
use super::version::Version;

/// Position of a step in its scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StepId(pub(super) u16);

impl Position for StepId {
    fn position(self) -> usize {
        self.0.into()
    }

    fn at(position: usize) -> Self {
        StepId(position as u16)
    }
}

/// Position of a reply in its scenario, over all steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReplyId(pub(super) u16);

impl Position for ReplyId {
    fn position(self) -> usize {
        self.0.into()
    }

    fn at(position: usize) -> Self {
        ReplyId(position as u16)
    }
}

/// Position of a flag in its scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FlagId(pub(super) u16);

impl Position for FlagId {
    fn position(self) -> usize {
        self.0.into()
    }

    fn at(position: usize) -> Self {
        FlagId(position as u16)
    }
}

/// Most replies at a step: each of them has a digit on the keyboard.
pub const MAX_REPLIES: usize = 9;

/// Where in the branch the conversation takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    Counter,
    /// The desk by the entrance.
    Enquiry,
    Waiting,
    SelfService,
    FormTable,
    VipRoom,
    Phone,
}

/// What the customer is really after (F24).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Wants {
    Explanation,
    Solution,
    Prevention,
    Venting,
    Compensation,
}

/// Who says a step's line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Speaker {
    #[default]
    Customer,
    Bystander,
    Colleague,
    Scene,
}

/// What the middle total of a simulated trainee's runs must be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expectation {
    pub policy: Policy,
    pub p50: Threshold,
}

/// A finding that is meant to be so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// Name of the rule.
    pub rule: String,
    /// The step, `step.reply`, or nothing for the whole scenario.
    pub at: String,
    pub reason: String,
}

/// Names of the figures that can be drawn.
pub const PORTRAITS: [&str; 14] = [
    "young_man",
    "old_man",
    "woman_middle",
    "young_woman",
    "young_mother",
    "grandmother",
    "businessman",
    "delivery_rider",
    "builder",
    "wheelchair_user",
    "retired_teacher",
    "deaf_man",
    "student",
    "farmer",
];

/// Who stands at the counter.
#[derive(Clone, Debug, PartialEq)]
pub struct Customer {
    pub persona: Persona,
    pub persona_name: String,
    /// Name of the figure that is drawn, one of [`PORTRAITS`]; another name gets the first of them.
    pub portrait: String,
    pub wants: Wants,
    pub start: Axes,
}

/// How many lines the briefing has of each kind, and the rules that bite in this scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Briefing {
    pub know: usize,
    pub goal: usize,
    pub bounds: Vec<RuleId>,
    /// Chips that say why the customer starts where he does.
    pub opening: usize,
}

/// Where a reply leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Step(StepId),
    /// The conversation concludes; the state decides how.
    End,
}

/// One way out of a reply, taken when its guard holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    pub when: Option<Guard>,
    pub to: Target,
}

/// Something the teller can say or do at a step.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    pub name: String,
    pub step: StepId,
    /// One to three acts, in order.
    pub acts: ArrayVec<ActId, MAX_ACTS>,
    /// The same acts, as a set.
    pub does: IdSet<ActId>,
    /// Whether it tells how long the wait will be.
    pub informs: bool,
    pub quality: f64,
    /// Principles shown beyond those of the acts.
    pub shows: IdSet<PrincipleId>,
    /// Principles offended beyond those of the acts.
    pub lacks: IdSet<PrincipleId>,
    /// All principles offended: those, and those of the acts.
    pub violates: IdSet<PrincipleId>,
    pub breaks: Vec<RuleId>,
    /// Whether it is said so badly, or breaks so grave a rule, that it shows its principles only weakly.
    pub is_weak: bool,
    pub mistake: Option<Mistake>,
    pub question: Option<Question>,
    pub answer: Option<Answer>,
    /// Minutes that pass when it is taken.
    pub wait: f64,
    pub sets: IdSet<FlagId>,
    pub when: Option<Guard>,
    /// While its guard is false: shown with the reason, rather than hidden.
    pub locked: bool,
    /// Tried in order; the last has no guard.
    pub routes: Vec<Route>,
}

/// A moment of the conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub name: String,
    pub speaker: Speaker,
    pub replies: Vec<ReplyId>,
}

/// One customer, one errand, one conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    pub(super) id: String,
    pub(super) version: Version,
    pub(super) catalogue: Arc<Catalogue>,
    pub(super) as_of: String,
    pub(super) sources: Vec<String>,
    pub(super) area: Area,
    pub(super) level: Level,
    pub(super) minutes: u32,
    pub(super) customer: Customer,
    pub(super) situation: Situation,
    pub(super) temperament: f64,
    pub(super) expects: Vec<(PrincipleId, u32)>,
    pub(super) briefing: Briefing,
    pub(super) turn_limit: usize,
    pub(super) start: StepId,
    pub(super) steps: Vec<Step>,
    pub(super) replies: Vec<Reply>,
    pub(super) flags: Vec<String>,
    pub(super) expectations: Vec<Expectation>,
    pub(super) allowances: Vec<Allowance>,
}

impl Scenario {
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Fingerprint of the structure and of the catalogue it was read with; words don't count.
    pub fn hash(&self) -> &str {
        self.version.hash()
    }

    pub fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// Year and month of its law and practice, as `2026-11`.
    pub fn as_of(&self) -> &str {
        &self.as_of
    }

    pub fn sources(&self) -> &[String] {
        &self.sources
    }

    pub fn area(&self) -> Area {
        self.area
    }

    pub fn level(&self) -> Level {
        self.level
    }

    /// About how long a run takes.
    pub fn minutes(&self) -> u32 {
        self.minutes
    }

    pub fn customer(&self) -> &Customer {
        &self.customer
    }

    pub fn situation(&self) -> &Situation {
        &self.situation
    }

    /// Share by which the seed may move how strongly the customer reacts; in [0, 0.2].
    pub fn temperament(&self) -> f64 {
        self.temperament
    }

    pub fn briefing(&self) -> &Briefing {
        &self.briefing
    }

    /// How many times a good run shows each principle.
    pub fn expects(&self) -> &[(PrincipleId, u32)] {
        &self.expects
    }

    pub fn turn_limit(&self) -> usize {
        self.turn_limit
    }

    pub fn start(&self) -> StepId {
        self.start
    }

    pub fn steps(&self) -> impl ExactSizeIterator<Item = (StepId, &Step)> {
        self.steps.iter().enumerate().map(|(i, step)| (StepId(i as u16), step))
    }

    /// The step of a name; steps are in the order of their names.
    pub fn step_named(&self, name: &str) -> Option<StepId> {
        self.steps.binary_search_by(|step| step.name.as_str().cmp(name)).ok().map(|at| StepId(at as u16))
    }

    pub fn step(&self, id: StepId) -> &Step {
        &self.steps[usize::from(id.0)]
    }

    pub fn replies(&self) -> impl ExactSizeIterator<Item = (ReplyId, &Reply)> {
        self.replies.iter().enumerate().map(|(i, reply)| (ReplyId(i as u16), reply))
    }

    pub fn reply(&self, id: ReplyId) -> &Reply {
        &self.replies[usize::from(id.0)]
    }

    /// The reply of that name at a step.
    pub fn reply_named(&self, step: StepId, name: &str) -> Option<ReplyId> {
        self.step(step).replies.iter().copied().find(|id| self.reply(*id).name == name)
    }

    pub fn flags(&self) -> impl ExactSizeIterator<Item = (FlagId, &str)> {
        self.flags.iter().enumerate().map(|(i, name)| (FlagId(i as u16), name.as_str()))
    }

    /// What play-tests of it must come to.
    pub fn expectations(&self) -> &[Expectation] {
        &self.expectations
    }

    /// Findings that its author has allowed.
    pub fn allowances(&self) -> &[Allowance] {
        &self.allowances
    }
}
