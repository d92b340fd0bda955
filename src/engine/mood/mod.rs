//! The customer's mood: four variables, what moves them, and how a change is explained.
//!
//! [`State::play`] equals the reference model within 1e-9 after every turn. It uses `+ - * /` and comparisons on
//! `f64` only, so that every platform gets the same bits.

mod band;
mod cause;
mod model;

use std::ops::{AddAssign, Index, IndexMut};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use band::Band;
pub use cause::{Book, Brief, Cause, Change, Changes, Ledger, MOST_CHANGES, Note, NoteKind, Notes};
pub use model::{MAX_ACTS, Move};

use super::ending::MoodEnding;
use super::set::MAX_IDS;

/// A point on, or a step along, the axes of the model.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Axes {
    /// Anger and arousal.
    pub anger: f64,
    /// Feels heard and respected.
    pub heard: f64,
    /// Trust in this teller, and sense of control.
    pub trust: f64,
    /// How far the errand is resolved.
    pub resolution: f64,
    /// Facts established: a property of the talk, not of the customer.
    pub facts: f64,
}

/// The name of one axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    Anger,
    Heard,
    Trust,
    Resolution,
    Facts,
}

impl Index<Axis> for Axes {
    type Output = f64;

    fn index(&self, axis: Axis) -> &f64 {
        match axis {
            Axis::Anger => &self.anger,
            Axis::Heard => &self.heard,
            Axis::Trust => &self.trust,
            Axis::Resolution => &self.resolution,
            Axis::Facts => &self.facts,
        }
    }
}

impl IndexMut<Axis> for Axes {
    fn index_mut(&mut self, axis: Axis) -> &mut f64 {
        match axis {
            Axis::Anger => &mut self.anger,
            Axis::Heard => &mut self.heard,
            Axis::Trust => &mut self.trust,
            Axis::Resolution => &mut self.resolution,
            Axis::Facts => &mut self.facts,
        }
    }
}

impl AddAssign for Axes {
    fn add_assign(&mut self, step: Axes) {
        self.anger += step.anger;
        self.heard += step.heard;
        self.trust += step.trust;
        self.resolution += step.resolution;
        self.facts += step.facts;
    }
}

impl Axes {
    pub const ZERO: Axes = Axes { anger: 0.0, heard: 0.0, trust: 0.0, resolution: 0.0, facts: 0.0 };
}

/// Shares of the axes in the meter; each in [0, 1], together 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeterWeights {
    pub anger: f64,
    pub heard: f64,
    pub trust: f64,
    pub resolution: f64,
}

impl MeterWeights {
    /// The meter, 0-100, at a point.
    pub fn meter(&self, at: &Axes) -> f64 {
        100.0
            * (self.anger * (1.0 - at.anger)
                + self.heard * at.heard
                + self.trust * at.trust
                + self.resolution * at.resolution)
    }

    /// Meter points, signed, that a step along the axes is worth.
    pub fn points(&self, step: &Axes) -> f64 {
        100.0
            * (self.heard * step.heard + self.trust * step.trust + self.resolution * step.resolution
                - self.anger * step.anger)
    }
}

/// Constants of the model. See the reference for their safe ranges.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tuning {
    pub harshness: f64,
    pub heat: f64,
    pub repeat: f64,
    pub saturation: f64,
    /// Turns without progress after which warm words go stale.
    pub stale_after: u32,
    pub stale_factor: f64,
    pub premature: f64,
    pub premature_below: f64,
    pub readiness_floor: f64,
    /// Anger per minute of waiting.
    pub wait_rate: f64,
    pub audience: f64,
    /// Most that anger can rise in one turn.
    pub anger_cap: f64,
    pub meter: MeterWeights,
    /// Meter points past a band's edge before the band changes.
    pub hysteresis: f64,
}

/// How a customer reacts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Persona {
    /// Size of every upset.
    pub react: f64,
    /// Speed of return to the home base, per turn.
    pub kappa: f64,
    /// How quickly the customer feels heard.
    pub h_gain: f64,
    /// How much must be heard before a solution lands.
    pub h_need: f64,
    /// How quickly trust grows.
    pub t_gain: f64,
    /// Sensitivity to onlookers.
    pub face: f64,
    /// Weight of evidence.
    pub evidence: f64,
    /// Weight of warmth.
    pub warmth: f64,
    /// Weight of immediate action.
    pub speed: f64,
    /// Impatience added each turn.
    pub impatience: f64,
}

impl Default for Persona {
    fn default() -> Self {
        Persona {
            react: 1.0,
            kappa: 0.08,
            h_gain: 1.0,
            h_need: 0.55,
            t_gain: 1.0,
            face: 1.0,
            evidence: 1.0,
            warmth: 1.0,
            speed: 1.0,
            impatience: 0.010,
        }
    }
}

/// What went wrong: how it was done, or what came out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Failure {
    #[default]
    Process,
    Outcome,
}

/// The circumstances of the talk.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Situation {
    /// Blame and unfairness felt, in [0, 1].
    pub grievance: f64,
    /// What hangs on the errand, in [0, 1].
    pub stakes: f64,
    /// 1 in the open hall, 0 in private.
    pub public: f64,
    /// How many look on, in [0, 1].
    pub bystanders: f64,
    pub failure: Failure,
    pub unfair_wait: bool,
    /// Resolution that the customer needs, in (0, 1].
    pub need: f64,
}

impl Default for Situation {
    fn default() -> Self {
        Situation {
            grievance: 0.7,
            stakes: 0.7,
            public: 1.0,
            bystanders: 0.5,
            failure: Failure::Process,
            unfair_wait: false,
            need: 0.6,
        }
    }
}

/// The customer's mood and all that its next change depends on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct State {
    /// Where the mood stands; every axis in [0, 1].
    pub at: Axes,
    /// 1 in public, 0 once the customer has been taken aside.
    pub public: f64,
    /// Times each act was used, by position in the catalogue; all apologies count as one.
    used: [u8; MAX_IDS],
    apologies: u32,
    /// Voice acts since the customer was last understood.
    vented: u32,
    since_progress: u32,
    /// Turns running in which anger was at the edge.
    pub hot_turns: u32,
    /// Turns running in which trust was gone and nothing resolved.
    pub low_turns: u32,
    pub ending: Option<MoodEnding>,
}

impl State {
    pub fn new(at: Axes, public: f64) -> Self {
        State {
            at,
            public,
            used: [0; MAX_IDS],
            apologies: 0,
            vented: 0,
            since_progress: 0,
            hot_turns: 0,
            low_turns: 0,
            ending: None,
        }
    }
}

pub(in crate::engine) fn clamp(x: f64) -> f64 {
    x.clamp(0.0, 1.0)
}
