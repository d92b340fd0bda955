//! The wire format of a pack's RON files, exactly as an author writes it.
//!
//! The comments on `scenario.ron` and its parts are an author's reference: they become the descriptions of the
//! format's JSON schema. The ranges given to the schema are those that `resolve` holds an author to.

mod catalogue;
mod route;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub(super) use catalogue::{RawAct, RawActs, RawPersonas, RawPrinciples, RawRules, RawTuning};
pub(super) use route::{RawGuard, RawRoute, RawTarget};

use crate::engine::catalogue::Level;
use crate::engine::mood::Failure;
use crate::engine::scenario::{Area, Speaker, Wants};
use crate::engine::tags::{Answer, Mistake, Policy, Question};

/// A scenario: one customer, one errand, one conversation. It holds no prose; all words are in the `.ftl` files.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Scenario")]
pub struct RawScenario {
    /// Version of this format.
    #[schemars(extend("const" = 1))]
    pub format: u32,
    /// Name of the scenario, and of its folder: small letters, digits and underscores, a letter first.
    #[schemars(regex(pattern = "^[a-z][a-z0-9_]*$"))]
    pub id: String,
    /// Year and month at which its law and practice were checked, as `2026-11`.
    pub as_of: String,
    /// Whose law applies, as `CN`.
    pub jurisdiction: String,
    /// Where its facts come from: cases, frameworks, publications.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Where in the branch the conversation takes place.
    pub area: Area,
    /// How much a trainee is expected to handle; later levels mark more principles.
    pub level: Level,
    /// About how many minutes a run takes, 1-120.
    #[schemars(range(min = 1, max = 120))]
    pub minutes: u32,
    pub customer: RawCustomer,
    pub situation: RawSituation,
    /// Share by which the seed may move how strongly the customer reacts, 0-0.2.
    #[serde(default)]
    #[schemars(range(min = 0.0, max = 0.2))]
    pub temperament: f64,
    /// Names of principles, and how many times a good run shows each, 1-20.
    #[serde(default, with = "serde_with::rust::maps_duplicate_key_is_error")]
    #[schemars(with = "BTreeMap<String, u32>")]
    #[schemars(extend("additionalProperties" = { "type": "integer", "minimum": 1, "maximum": 20 }))]
    pub expects: BTreeMap<String, u32>,
    pub briefing: RawBriefing,
    /// Turns after which the conversation ends by itself, 2-1000.
    #[serde(default = "turn_limit")]
    #[schemars(range(min = 2, max = 1000))]
    pub turn_limit: usize,
    /// The step at which the conversation begins.
    pub start: String,
    // These judge the scenario and are no part of it: records stay valid when they change.
    /// What play-tests of it must come to.
    #[serde(default, skip_serializing)]
    pub expect: Vec<RawExpectation>,
    /// Findings of `check` that are meant to be so.
    #[serde(default, skip_serializing)]
    pub allow: Vec<RawAllowance>,
    /// The steps by name; a name is made of small letters, digits and underscores, a letter first.
    #[serde(with = "serde_with::rust::maps_duplicate_key_is_error")]
    #[schemars(with = "BTreeMap<String, RawStep>")]
    #[schemars(extend("propertyNames" = { "pattern": "^[a-z][a-z0-9_]*$" }))]
    pub steps: BTreeMap<String, RawStep>,
}

fn turn_limit() -> usize {
    20
}

/// Who stands at the counter.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Customer")]
pub struct RawCustomer {
    /// How the customer reacts: a name from `personas.ron`.
    pub persona: String,
    /// Name of the figure that is drawn, as `young_man`.
    pub portrait: String,
    /// What the customer is really after.
    pub wants: Wants,
    pub start: RawStart,
}

/// The customer's mood at the start; every number is in 0-1.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Start")]
pub struct RawStart {
    /// Anger and arousal.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub anger: f64,
    /// Feels heard and respected.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub heard: f64,
    /// Trust in this teller, and sense of control.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub trust: f64,
    /// How far the errand is resolved.
    #[serde(default)]
    #[schemars(range(min = 0.0, max = 1.0))]
    pub resolution: f64,
    /// How far the facts are established.
    #[serde(default)]
    #[schemars(range(min = 0.0, max = 1.0))]
    pub facts: f64,
}

/// The circumstances of the talk.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Situation")]
pub struct RawSituation {
    /// Blame and unfairness felt, 0-1.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub grievance: f64,
    /// What hangs on the errand, 0-1.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub stakes: f64,
    /// What went wrong: how it was done, or what came of it.
    pub failure: Failure,
    /// How far the errand must be resolved for the customer, 0.05-1.
    #[schemars(range(min = 0.05, max = 1.0))]
    pub need: f64,
    /// Whether others can hear the talk.
    pub public: bool,
    /// How many look on, 0-1.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub bystanders: f64,
    /// The customer has waited longer than is fair; waiting then weighs half as much again.
    #[serde(default)]
    pub unfair_wait: bool,
}

/// How many lines the briefing has of each kind; the lines are in the `.ftl` files, as `know-1`, `goal-1`, `bound-1`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Briefing")]
pub struct RawBriefing {
    /// Lines on what the teller knows, 1-5.
    #[schemars(range(min = 1, max = 5))]
    pub know: usize,
    /// Lines on what the teller is after, 1-5.
    #[schemars(range(min = 1, max = 5))]
    pub goal: usize,
    /// Names of the rules that bite here, a line each.
    pub bounds: Vec<String>,
    /// Chips that say why the customer starts where he does, 1-5.
    #[schemars(range(min = 1, max = 5))]
    pub opening: usize,
}

/// What the middle total (p50) of a simulated trainee's runs must be: at least so much, or below so much.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Expectation")]
#[schemars(extend("anyOf" = [{ "required": ["at_least"] }, { "required": ["below"] }]))]
pub struct RawExpectation {
    /// How the simulated trainee picks replies.
    pub policy: Policy,
    /// Points, 0-100.
    #[serde(default)]
    #[schemars(range(min = 0.0, max = 100.0))]
    pub at_least: Option<f64>,
    /// Points, 0-100.
    #[serde(default)]
    #[schemars(range(min = 0.0, max = 100.0))]
    pub below: Option<f64>,
}

/// A finding of `check` that is meant to be so.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Allowance")]
pub struct RawAllowance {
    /// Name of the rule, as `dominated_reply`.
    pub rule: String,
    /// The step, or `step.reply`, or nothing for the whole scenario.
    #[serde(default)]
    pub at: String,
    /// Why it is right here.
    pub reason: String,
}

/// A moment of the conversation: somebody says something, and the teller answers.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Step")]
pub struct RawStep {
    /// Who says the step's line.
    #[serde(default)]
    pub speaker: Speaker,
    /// What the teller can say or do, 1-9 replies; at least one of them without a `when`.
    #[schemars(length(min = 1, max = 9))]
    pub replies: Vec<RawReply>,
}

/// Something that the teller can say or do at a step.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Reply")]
pub struct RawReply {
    /// Name of the reply, different from the others of its step: small letters, digits and underscores, a letter first.
    #[schemars(regex(pattern = "^[a-z][a-z0-9_]*$"))]
    pub id: String,
    /// What it does, in order: one to three names from `acts.ron`.
    #[schemars(length(min = 1, max = 3))]
    pub acts: Vec<String>,
    /// How well it is said: 0.5 weak, 1 plain, 1.2 excellent.
    #[serde(default = "one")]
    #[schemars(extend("enum" = [0.5, 1.0, 1.2]))]
    pub quality: f64,
    /// Principles shown beyond those of its acts.
    #[serde(default)]
    pub shows: Vec<String>,
    /// Principles offended beyond those of its acts.
    #[serde(default)]
    pub lacks: Vec<String>,
    /// Rules that it breaks, from `rules.ron`: the total is cut or capped, however happy the customer.
    #[serde(default)]
    pub breaks: Vec<String>,
    /// The kind of mistake that it makes.
    #[serde(default)]
    pub mistake: Option<Mistake>,
    /// How it asks.
    #[serde(default)]
    pub question: Option<Question>,
    /// How it answers.
    #[serde(default)]
    pub answer: Option<Answer>,
    /// Minutes that pass when it is taken, 0-240.
    #[serde(default)]
    #[schemars(range(min = 0.0, max = 240.0))]
    pub wait: f64,
    /// Flags that it sets, for the conditions of later replies.
    #[serde(default)]
    pub sets: Vec<String>,
    /// The condition on which it is offered; always when left out.
    #[serde(default)]
    pub when: Option<RawGuard>,
    /// While its condition does not hold: shown with the reason, rather than hidden.
    #[serde(default)]
    pub locked: bool,
    pub to: RawTarget,
}

fn one() -> f64 {
    1.0
}
