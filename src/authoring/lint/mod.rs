//! `check`'s own judgement of a scenario, beyond what its format demands: one rule a file, in four groups.
//!
//! - `structure`: what can and cannot happen, over the states that the scenario can really be in.
//! - `teaching`: whether it teaches what it says, and whether a good run is possible and a lucky one is not.
//! - `rules`: whether breaches of bank rules are named, and the law is dated.
//! - `language`: whether the words give the answer away, fit their places, and say the same in every language.
//!
//! A rule looks at an [`Inspection`] and returns [`Finding`]s. What its author means to be so is allowed in the
//! pack, with a reason: `allow: [(rule: "dominated_reply", at: "vents.go_on", reason: "…")]`.

mod draft;
mod language;
mod rules;
mod structure;
mod teaching;

pub use draft::{Draft, Manuscript, Text, reply_key};

use super::optimum::Optimum;
use super::survey::{Survey, Witness};
use crate::engine::diagnostic::Level;
use crate::engine::{Allowance, Family, Reply, ReplyId, Scenario, StepId};

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    Structure,
    Teaching,
    Rules,
    Language,
}

impl Group {
    pub fn name(self) -> &'static str {
        match self {
            Group::Structure => "structure",
            Group::Teaching => "teaching",
            Group::Rules => "rules",
            Group::Language => "language",
        }
    }
}

/// One rule of the check.
pub struct Rule {
    /// Names the fault and reads after "allow", as `unreachable_step`.
    pub name: &'static str,
    /// Group letter and number; never given to another rule.
    pub code: &'static str,
    pub group: Group,
    pub level: Level,
    pub check: fn(&Inspection<'_>) -> Vec<Finding>,
}

/// All rules.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    structure::RULES.iter().chain(teaching::RULES).chain(rules::RULES).chain(language::RULES)
}

/// What the rules look at.
pub struct Inspection<'a> {
    pub draft: &'a Draft<'a>,
    pub survey: &'a Survey,
}

impl Inspection<'_> {
    pub fn scenario(&self) -> &Scenario {
        self.survey.scenario()
    }

    /// The best and the worst way, where they could be known; where not, `too_many_ways` says so.
    pub fn optimum(&self) -> Option<&Optimum> {
        Some(&self.survey.optimum).filter(|optimum| optimum.is_exact)
    }
}

/// Whether a teller does well to say this.
fn is_good(scenario: &Scenario, reply: &Reply) -> bool {
    let is_harmful = |family| matches!(family, Family::Negative | Family::Overpromise);
    reply.mistake.is_none()
        && reply.breaks.is_empty()
        && reply.lacks.is_empty()
        && reply.quality >= 1.0
        && !reply.acts.iter().any(|&act| is_harmful(scenario.catalogue().act(act).family))
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Scenario,
    Step(StepId),
    Reply(ReplyId),
}

impl Subject {
    /// What a key of the words speaks of: `step.reply-why` of its reply, `step.manner` of its step, `know-1` of all.
    pub fn of_words(key: &str, scenario: &Scenario) -> Subject {
        let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
        let Some(step) = scenario.step_named(message) else { return Subject::Scenario };
        let reply = attribute.split('-').next().and_then(|name| scenario.reply_named(step, name));
        reply.map_or(Subject::Step(step), Subject::Reply)
    }

    /// As an author writes it: `step`, `step.reply`, or nothing for the whole scenario.
    pub fn name(self, scenario: &Scenario) -> String {
        match self {
            Subject::Scenario => String::new(),
            Subject::Step(id) => scenario.step(id).name.clone(),
            Subject::Reply(id) => {
                let reply = scenario.reply(id);
                format!("{}.{}", scenario.step(reply.step).name, reply.name)
            }
        }
    }
}

/// Something that a rule has found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub subject: Subject,
    /// The language and the key of the words at fault; `None` where the structure is.
    pub words: Option<(String, String)>,
    /// The culprit, for the message.
    pub name: String,
    /// What the message needs besides.
    pub detail: String,
    /// A way that shows it.
    pub witness: Option<Witness>,
}

impl Finding {
    pub fn at(subject: Subject) -> Finding {
        Finding { subject, words: None, name: String::new(), detail: String::new(), witness: None }
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    pub fn detail(mut self, detail: impl ToString) -> Self {
        self.detail = detail.to_string();
        self
    }

    /// Points at words: a language and a key, as `vents.go_on`.
    pub fn words(mut self, lang: &str, key: impl Into<String>) -> Self {
        self.words = Some((lang.to_owned(), key.into()));
        self
    }

    pub fn witness(mut self, way: &[ReplyId]) -> Self {
        self.witness = Some(way.to_vec());
        self
    }
}

/// What came of an inspection.
#[derive(Default)]
pub struct Verdict {
    /// What was found and is not allowed, with the rule that found it.
    pub findings: Vec<(&'static Rule, Finding)>,
    /// Allowances that nothing needs, or that name no rule or have no reason.
    pub idle: Vec<Allowance>,
}

/// Puts a draft to the rules of these groups.
pub fn inspect(draft: &Draft<'_>, groups: &[Group]) -> Verdict {
    let survey = Survey::of(draft.scenario);
    let inspection = Inspection { draft, survey: &survey };
    let allowances = draft.scenario.allowances();
    let mut needed = vec![false; allowances.len()];
    let mut verdict = Verdict::default();
    for rule in rules().filter(|rule| groups.contains(&rule.group)) {
        for finding in (rule.check)(&inspection) {
            let at = finding.subject.name(draft.scenario);
            let allows = |allowance: &Allowance| {
                allowance.rule == rule.name && allowance.at == at && !allowance.reason.trim().is_empty()
            };
            match allowances.iter().position(allows) {
                Some(i) => needed[i] = true,
                None => verdict.findings.push((rule, finding)),
            }
        }
    }
    // An allowance for a rule that was not asked is not idle.
    let was_asked = |allowance: &Allowance| {
        rules().find(|rule| rule.name == allowance.rule).is_none_or(|rule| groups.contains(&rule.group))
    };
    let unneeded = allowances.iter().zip(needed).filter(|(_, needed)| !needed).map(|(allowance, _)| allowance);
    let idle = unneeded.filter(|allowance| was_asked(allowance));
    verdict.idle = idle.cloned().collect();
    verdict
}
