//! The wire format of where a reply leads, and of the conditions on it.

use std::fmt;

use schemars::JsonSchema;
use serde::de::{self, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// Where a reply leads: to a step, or to the first of several routes whose condition holds.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Target", untagged)]
pub enum RawTarget {
    /// Name of a step, or `end` to conclude the conversation.
    Step(String),
    /// Routes that are tried in order; the last, and only the last, has no condition.
    Routes(#[schemars(length(min = 1))] Vec<RawRoute>),
}

/// One way out of a reply.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Route")]
pub struct RawRoute {
    /// The condition on which it is taken.
    #[serde(default)]
    pub when: Option<RawGuard>,
    /// Name of a step, or `end` to conclude the conversation.
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

/// A condition on how the talk stands. Bounds: at least so much, below so much, or both.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schemars(rename = "Guard")]
pub enum RawGuard {
    /// A reply has set the flag.
    Flag(String),
    /// An earlier reply used the act.
    Used(String),
    /// The mood meter, 0-100.
    Mood {
        #[serde(default)]
        #[schemars(range(min = 0.0, max = 100.0))]
        at_least: Option<f64>,
        #[serde(default)]
        #[schemars(range(min = 0.0, max = 100.0))]
        below: Option<f64>,
    },
    /// Anger, 0-1.
    Anger {
        #[serde(default)]
        #[schemars(range(min = 0.0, max = 1.0))]
        at_least: Option<f64>,
        #[serde(default)]
        #[schemars(range(min = 0.0, max = 1.0))]
        below: Option<f64>,
    },
    /// Feels heard, 0-1.
    Heard {
        #[serde(default)]
        #[schemars(range(min = 0.0, max = 1.0))]
        at_least: Option<f64>,
        #[serde(default)]
        #[schemars(range(min = 0.0, max = 1.0))]
        below: Option<f64>,
    },
    /// Trust, 0-1.
    Trust {
        #[serde(default)]
        #[schemars(range(min = 0.0, max = 1.0))]
        at_least: Option<f64>,
        #[serde(default)]
        #[schemars(range(min = 0.0, max = 1.0))]
        below: Option<f64>,
    },
    /// How far the errand is resolved, 0-1.
    Resolution {
        #[serde(default)]
        #[schemars(range(min = 0.0, max = 1.0))]
        at_least: Option<f64>,
        #[serde(default)]
        #[schemars(range(min = 0.0, max = 1.0))]
        below: Option<f64>,
    },
    /// How far the facts are established, 0-1.
    Facts {
        #[serde(default)]
        #[schemars(range(min = 0.0, max = 1.0))]
        at_least: Option<f64>,
        #[serde(default)]
        #[schemars(range(min = 0.0, max = 1.0))]
        below: Option<f64>,
    },
    /// The number of the turn about to be played, from 1.
    Turn {
        #[serde(default)]
        #[schemars(range(min = 0.0, max = 1000.0))]
        at_least: Option<f64>,
        #[serde(default)]
        #[schemars(range(min = 0.0, max = 1000.0))]
        below: Option<f64>,
    },
    /// The errand is resolved as far as the customer needs.
    Settled,
    /// Every one of them holds.
    All(Vec<RawGuard>),
    /// At least one of them holds.
    Any(Vec<RawGuard>),
    /// It does not hold.
    Not(Box<RawGuard>),
}
