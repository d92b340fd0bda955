//! What all scenarios share: acts, personas, tuning, principles and rules, as read from data files.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::acts::{Act, ActId};
use super::mood::{Persona, Tuning};
use super::set::Position;

/// Position of a principle in the [`Catalogue`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PrincipleId(pub(super) u16);

impl Position for PrincipleId {
    fn position(self) -> usize {
        self.0.into()
    }

    fn at(position: usize) -> Self {
        PrincipleId(position as u16)
    }
}

/// Position of a rule in the [`Catalogue`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(pub(super) u16);

/// How much a learner is expected to handle; later levels score more principles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Beginner,
    Intermediate,
    Advanced,
}

/// One of the de-escalation principles P1-P16.
#[derive(Clone, Debug, PartialEq)]
pub struct Principle {
    pub name: String,
    /// The number in P1-P16.
    pub number: u8,
    /// Share in the process score, relative to the other principles; above 0.
    pub weight: f64,
    /// The lowest level of scenario that scores it.
    pub level: Level,
}

/// What a rule breach does to the total.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Costs 5 points.
    Minor,
    /// Costs 15 points and caps the total at 69.
    Major,
    /// Caps the total at 39.
    Critical,
}

/// One of the compliance and safety rules K1-K14.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub name: String,
    /// The number in K1-K14.
    pub number: u8,
    pub severity: Severity,
    /// Year and month at which its basis was checked, as `2026-11`.
    pub as_of: String,
}

/// Everything that scenarios refer to by name.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalogue {
    pub(super) acts: Vec<Act>,
    pub(super) personas: Vec<(String, Persona)>,
    pub(super) tuning: Tuning,
    pub(super) principles: Vec<Principle>,
    pub(super) rules: Vec<Rule>,
}

impl Catalogue {
    pub fn acts(&self) -> impl ExactSizeIterator<Item = (ActId, &Act)> {
        self.acts.iter().enumerate().map(|(i, act)| (ActId(i as u16), act))
    }

    pub fn act(&self, id: ActId) -> &Act {
        &self.acts[usize::from(id.0)]
    }

    /// The act of a name; acts are in the order of their names.
    pub fn act_named(&self, name: &str) -> Option<ActId> {
        self.acts.binary_search_by(|act| act.name.as_str().cmp(name)).ok().map(|at| ActId(at as u16))
    }

    pub fn persona_named(&self, name: &str) -> Option<&Persona> {
        self.personas.iter().find(|(known, _)| known == name).map(|(_, persona)| persona)
    }

    pub fn persona_names(&self) -> impl Iterator<Item = &str> {
        self.personas.iter().map(|(name, _)| name.as_str())
    }

    pub fn tuning(&self) -> &Tuning {
        &self.tuning
    }

    pub fn principles(&self) -> impl ExactSizeIterator<Item = (PrincipleId, &Principle)> {
        self.principles.iter().enumerate().map(|(i, principle)| (PrincipleId(i as u16), principle))
    }

    pub fn principle(&self, id: PrincipleId) -> &Principle {
        &self.principles[usize::from(id.0)]
    }

    pub fn principle_named(&self, name: &str) -> Option<PrincipleId> {
        self.principles().find(|(_, principle)| principle.name == name).map(|(id, _)| id)
    }

    pub fn rules(&self) -> impl ExactSizeIterator<Item = (RuleId, &Rule)> {
        self.rules.iter().enumerate().map(|(i, rule)| (RuleId(i as u16), rule))
    }

    pub fn rule(&self, id: RuleId) -> &Rule {
        &self.rules[usize::from(id.0)]
    }

    pub fn rule_named(&self, name: &str) -> Option<RuleId> {
        self.rules().find(|(_, rule)| rule.name == name).map(|(id, _)| id)
    }
}
