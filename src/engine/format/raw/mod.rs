//! The wire format of a pack's RON files, exactly as an author writes it.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{self, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::engine::acts::{Family, Trait};
use crate::engine::catalogue::{Level, Severity};
use crate::engine::mood::{Failure, Persona, Tuning};
use crate::engine::scenario::{Area, Speaker, Wants};
use crate::engine::tags::{Answer, Mistake, Policy, Question};

/// `scenario.ron`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawScenario {
    pub format: u32,
    pub id: String,
    pub as_of: String,
    pub jurisdiction: String,
    #[serde(default)]
    pub sources: Vec<String>,
    pub area: Area,
    pub level: Level,
    pub minutes: u32,
    pub customer: RawCustomer,
    pub situation: RawSituation,
    #[serde(default)]
    pub temperament: f64,
    #[serde(default, with = "serde_with::rust::maps_duplicate_key_is_error")]
    pub expects: BTreeMap<String, u32>,
    pub briefing: RawBriefing,
    #[serde(default = "turn_limit")]
    pub turn_limit: usize,
    pub start: String,
    // These judge the scenario and are no part of it: records stay valid when they change.
    #[serde(default, skip_serializing)]
    pub expect: Vec<RawExpectation>,
    #[serde(default, skip_serializing)]
    pub allow: Vec<RawAllowance>,
    #[serde(with = "serde_with::rust::maps_duplicate_key_is_error")]
    pub steps: BTreeMap<String, RawStep>,
}

fn turn_limit() -> usize {
    20
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCustomer {
    pub persona: String,
    pub portrait: String,
    pub wants: Wants,
    pub start: RawStart,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawStart {
    pub anger: f64,
    pub heard: f64,
    pub trust: f64,
    #[serde(default)]
    pub resolution: f64,
    #[serde(default)]
    pub facts: f64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSituation {
    pub grievance: f64,
    pub stakes: f64,
    pub failure: Failure,
    pub need: f64,
    pub public: bool,
    pub bystanders: f64,
    #[serde(default)]
    pub unfair_wait: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawBriefing {
    pub know: usize,
    pub goal: usize,
    pub bounds: Vec<String>,
    pub opening: usize,
}

/// What the middle total (p50) of a simulated trainee's runs must be: at least so much, or below so much.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawExpectation {
    pub policy: Policy,
    #[serde(default)]
    pub at_least: Option<f64>,
    #[serde(default)]
    pub below: Option<f64>,
}

/// A finding of `check` that is meant to be so.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAllowance {
    /// Name of the rule, as `dominated_reply`.
    pub rule: String,
    /// The step, or `step.reply`, or nothing for the whole scenario.
    #[serde(default)]
    pub at: String,
    /// Why it is right here.
    pub reason: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawStep {
    #[serde(default)]
    pub speaker: Speaker,
    pub replies: Vec<RawReply>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawReply {
    pub id: String,
    pub acts: Vec<String>,
    #[serde(default = "one")]
    pub quality: f64,
    #[serde(default)]
    pub shows: Vec<String>,
    #[serde(default)]
    pub lacks: Vec<String>,
    #[serde(default)]
    pub breaks: Vec<String>,
    #[serde(default)]
    pub mistake: Option<Mistake>,
    #[serde(default)]
    pub question: Option<Question>,
    #[serde(default)]
    pub answer: Option<Answer>,
    #[serde(default)]
    pub wait: f64,
    #[serde(default)]
    pub sets: Vec<String>,
    #[serde(default)]
    pub when: Option<RawGuard>,
    #[serde(default)]
    pub locked: bool,
    pub to: RawTarget,
}

fn one() -> f64 {
    1.0
}

/// `"step"`, or a list of guarded routes.
#[derive(Clone, Debug, Serialize)]
pub enum RawTarget {
    Step(String),
    Routes(Vec<RawRoute>),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRoute {
    #[serde(default)]
    pub when: Option<RawGuard>,
    pub step: String,
}

impl<'de> Deserialize<'de> for RawTarget {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TargetVisitor;
        impl<'de> Visitor<'de> for TargetVisitor {
            type Value = RawTarget;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a step name in quotes, or a list of (when: …, step: \"…\")")
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<RawTarget, E> {
                Ok(RawTarget::Step(name.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<RawTarget, A::Error> {
                let mut routes = Vec::new();
                while let Some(route) = seq.next_element()? {
                    routes.push(route);
                }
                Ok(RawTarget::Routes(routes))
            }
        }
        deserializer.deserialize_any(TargetVisitor)
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RawGuard {
    Flag(String),
    Used(String),
    Mood {
        #[serde(default)]
        at_least: Option<f64>,
        #[serde(default)]
        below: Option<f64>,
    },
    Anger {
        #[serde(default)]
        at_least: Option<f64>,
        #[serde(default)]
        below: Option<f64>,
    },
    Heard {
        #[serde(default)]
        at_least: Option<f64>,
        #[serde(default)]
        below: Option<f64>,
    },
    Trust {
        #[serde(default)]
        at_least: Option<f64>,
        #[serde(default)]
        below: Option<f64>,
    },
    Resolution {
        #[serde(default)]
        at_least: Option<f64>,
        #[serde(default)]
        below: Option<f64>,
    },
    Facts {
        #[serde(default)]
        at_least: Option<f64>,
        #[serde(default)]
        below: Option<f64>,
    },
    Turn {
        #[serde(default)]
        at_least: Option<f64>,
        #[serde(default)]
        below: Option<f64>,
    },
    Settled,
    All(Vec<RawGuard>),
    Any(Vec<RawGuard>),
    Not(Box<RawGuard>),
}

/// `acts.ron`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawActs {
    pub format: u32,
    #[serde(with = "serde_with::rust::maps_duplicate_key_is_error")]
    pub acts: BTreeMap<String, RawAct>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAct {
    pub family: Family,
    #[serde(default)]
    pub anger: f64,
    #[serde(default)]
    pub heard: f64,
    #[serde(default)]
    pub trust: f64,
    #[serde(default)]
    pub resolution: f64,
    #[serde(default)]
    pub facts: f64,
    #[serde(default)]
    pub traits: Vec<Trait>,
    #[serde(default)]
    pub shows: Vec<String>,
    #[serde(default)]
    pub violates: Vec<String>,
}

/// `personas.ron`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPersonas {
    pub format: u32,
    #[serde(with = "serde_with::rust::maps_duplicate_key_is_error")]
    pub personas: BTreeMap<String, Persona>,
}

/// `tuning.ron`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTuning {
    pub format: u32,
    pub tuning: Tuning,
}

/// `principles.ron`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPrinciples {
    pub format: u32,
    #[serde(with = "serde_with::rust::maps_duplicate_key_is_error")]
    pub principles: BTreeMap<String, RawPrinciple>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPrinciple {
    pub number: u8,
    pub weight: f64,
    pub level: Level,
}

/// `rules.ron`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRules {
    pub format: u32,
    #[serde(with = "serde_with::rust::maps_duplicate_key_is_error")]
    pub rules: BTreeMap<String, RawRule>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRule {
    pub number: u8,
    pub severity: Severity,
    pub as_of: String,
}
