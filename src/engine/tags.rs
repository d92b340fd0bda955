//! Names from the field that data can carry: mistakes, kinds of question and answer, simulated trainees.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The kind of mistake that a reply makes (F09, F23, F28).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Mistake {
    Avoid,
    Panic,
    NotListening,
    Clash,
    LedAlong,
    Interrupting,
    Complaining,
    ColdRules,
    Blaming,
    Interrogating,
    ApologyExcuse,
    EmptyPromise,
    Threatening,
    InsincereApology,
    HesitantApology,
    LateApology,
    FaultBeforeFacts,
    CalmDown,
    Belittling,
    Stalling,
}

impl Mistake {
    pub fn name(self) -> &'static str {
        match self {
            Mistake::Avoid => "avoid",
            Mistake::Panic => "panic",
            Mistake::NotListening => "not_listening",
            Mistake::Clash => "clash",
            Mistake::LedAlong => "led_along",
            Mistake::Interrupting => "interrupting",
            Mistake::Complaining => "complaining",
            Mistake::ColdRules => "cold_rules",
            Mistake::Blaming => "blaming",
            Mistake::Interrogating => "interrogating",
            Mistake::ApologyExcuse => "apology_excuse",
            Mistake::EmptyPromise => "empty_promise",
            Mistake::Threatening => "threatening",
            Mistake::InsincereApology => "insincere_apology",
            Mistake::HesitantApology => "hesitant_apology",
            Mistake::LateApology => "late_apology",
            Mistake::FaultBeforeFacts => "fault_before_facts",
            Mistake::CalmDown => "calm_down",
            Mistake::Belittling => "belittling",
            Mistake::Stalling => "stalling",
        }
    }
}

/// How a reply asks (F31).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    General,
    Targeted,
    Clarifying,
    Choice,
    Consulting,
    Heuristic,
}

impl Question {
    pub fn name(self) -> &'static str {
        match self {
            Question::General => "general",
            Question::Targeted => "targeted",
            Question::Clarifying => "clarifying",
            Question::Choice => "choice",
            Question::Consulting => "consulting",
            Question::Heuristic => "heuristic",
        }
    }
}

/// How a reply answers (F32).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    TactfulNo,
    TactfulYes,
    Echoing,
    Reporting,
    Feeling,
    CounterQuestion,
}

impl Answer {
    pub fn name(self) -> &'static str {
        match self {
            Answer::TactfulNo => "tactful_no",
            Answer::TactfulYes => "tactful_yes",
            Answer::Echoing => "echoing",
            Answer::Reporting => "reporting",
            Answer::Feeling => "feeling",
            Answer::CounterQuestion => "counter_question",
        }
    }
}

/// A way to pick replies, by which a simulated trainee play-tests a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Policy {
    Random,
    /// Always what is shown first.
    First,
    Longest,
    Shortest,
    MostPolite,
    /// Gives in.
    Appeaser,
    /// Recites rules and reasons.
    RuleReciter,
    /// Solves at once.
    Impatient,
    /// Warm, and never solves.
    Empathiser,
    /// A mix of all these.
    Novice,
    /// Takes the best way.
    Expert,
}

impl Policy {
    pub const ALL: [Policy; 11] = [
        Policy::Random,
        Policy::First,
        Policy::Longest,
        Policy::Shortest,
        Policy::MostPolite,
        Policy::Appeaser,
        Policy::RuleReciter,
        Policy::Impatient,
        Policy::Empathiser,
        Policy::Novice,
        Policy::Expert,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Policy::Random => "random",
            Policy::First => "first",
            Policy::Longest => "longest",
            Policy::Shortest => "shortest",
            Policy::MostPolite => "most_polite",
            Policy::Appeaser => "appeaser",
            Policy::RuleReciter => "rule_reciter",
            Policy::Impatient => "impatient",
            Policy::Empathiser => "empathiser",
            Policy::Novice => "novice",
            Policy::Expert => "expert",
        }
    }

    pub fn named(name: &str) -> Option<Policy> {
        Policy::ALL.into_iter().find(|policy| policy.name() == name)
    }
}
