//! The wire format of the catalogue's files: acts, personas, tuning, principles, rules.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::engine::acts::{Family, Trait};
use crate::engine::catalogue::{Level, Severity};
use crate::engine::mood::{Persona, Tuning};

/// `acts.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawActs {
    pub format: u32,
    #[serde(with = "serde_with::rust::maps_duplicate_key_is_error")]
    pub acts: BTreeMap<String, RawAct>,
}

#[derive(Clone, Debug, Deserialize)]
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
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPersonas {
    pub format: u32,
    #[serde(with = "serde_with::rust::maps_duplicate_key_is_error")]
    pub personas: BTreeMap<String, Persona>,
}

/// `tuning.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTuning {
    pub format: u32,
    pub tuning: Tuning,
}

/// `principles.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPrinciples {
    pub format: u32,
    #[serde(with = "serde_with::rust::maps_duplicate_key_is_error")]
    pub principles: BTreeMap<String, RawPrinciple>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPrinciple {
    pub number: u8,
    pub weight: f64,
    pub level: Level,
}

/// `rules.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRules {
    pub format: u32,
    #[serde(with = "serde_with::rust::maps_duplicate_key_is_error")]
    pub rules: BTreeMap<String, RawRule>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRule {
    pub number: u8,
    pub severity: Severity,
    pub as_of: String,
}
