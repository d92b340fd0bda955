//! Turns the wire format of a scenario into one that can be played: names into ids, values into bounds.

use std::sync::Arc;

use arrayvec::ArrayVec;

use super::lookup::Names;
use super::outline::Node;
use super::ranges::{range, told};
use super::raw::{RawGuard, RawReply, RawRoute, RawScenario, RawStep, RawTarget};
use super::required::{Comparison, compare};
use super::words::{WordEntry, WordList};
use super::{FORMAT, LONGEST_TEXT, MOST_FAULTS, Read, Source, read};
use crate::engine::acts::{ActId, Trait};
use crate::engine::catalogue::{Catalogue, RuleId, Severity};
use crate::engine::diagnostic::{Code, Diagnostic};
use crate::engine::guard::{Guard, Measure, Threshold};
use crate::engine::mood::{Axes, MAX_ACTS, Situation};
use crate::engine::scenario::{
    Allowance, Briefing, Customer, Expectation, MAX_REPLIES, Reply, ReplyId, Route, Scenario, Step, StepId, Target,
};
use crate::engine::set::{IdSet, MAX_IDS};
use crate::engine::version::Version;

/// Deepest nesting of guards.
const MAX_GUARD_DEPTH: usize = 16;
const MAX_STEPS: usize = 20_000;
/// Most steps times turns: what can come of each step is weighed for every number of turns left.
const MAX_OUTLOOKS: usize = 400_000;
/// What the texts of a step may depend on.
const VARIABLES: [&str; 2] = ["mood", "variant"];
/// Where a route leads when the conversation is to conclude.
pub(super) const END: &str = "end";

/// Reads a scenario: `scenario.ron` and the keys of its words in every language.
///
/// # Errors
/// Every fault found; those of the words only when the structure could be read.
pub fn scenario(
    source: Source<'_>,
    words: &[WordList<'_>],
    catalogue: &Arc<Catalogue>,
    version: Version,
) -> Read<Scenario> {
    let raw = read::scenario(source)?;
    let mut resolver = Resolver::new(source, &raw, catalogue);
    let scenario = resolver.scenario(&raw, version);
    if raw.steps.len() <= MAX_STEPS {
        resolver.words(&raw, words);
    }
    let Resolver { mut faults, has_more, .. } = resolver;
    if has_more {
        faults.push(Diagnostic::new(Code::MoreFaults, source.file, 0..0).name(MOST_FAULTS.to_string()));
    }
    faults.sort_by(|a, b| (a.place.order(), a.code).cmp(&(b.place.order(), b.code)));
    match scenario {
        Some(scenario) if !faults.iter().any(Diagnostic::is_error) => Ok((scenario, faults)),
        _ => Err(faults),
    }
}

pub(super) struct Resolver<'a> {
    pub(super) source: Source<'a>,
    pub(super) catalogue: &'a Arc<Catalogue>,
    pub(super) acts: Names<'a>,
    pub(super) steps: Names<'a>,
    pub(super) flags: Vec<String>,
    /// Read only when a fault needs a place.
    pub(super) outline: Option<Node>,
    pub(super) faults: Vec<Diagnostic>,
    /// Whether some were left out.
    pub(super) has_more: bool,
}

/// A way into the outline: field names and positions.
pub(super) type Path<'p> = &'p [&'p str];

impl<'a> Resolver<'a> {
    fn new(source: Source<'a>, raw: &'a RawScenario, catalogue: &'a Arc<Catalogue>) -> Self {
        let replies = raw.steps.values().flat_map(|step| &step.replies);
        let mut flags: Vec<&String> = replies.flat_map(|reply| &reply.sets).collect();
        flags.sort_unstable();
        flags.dedup();
        Resolver {
            source,
            catalogue,
            acts: Names::new(catalogue.acts().map(|(_, act)| act.name.as_str())),
            steps: Names::new(raw.steps.keys().take(MAX_STEPS).map(String::as_str)),
            flags: flags.into_iter().cloned().collect(),
            outline: None,
            faults: Vec::new(),
            has_more: false,
        }
    }

    fn scenario(&mut self, raw: &RawScenario, version: Version) -> Option<Scenario> {
        if raw.format != FORMAT {
            self.fault(Code::UnknownFormat, &["format"], |fault| {
                fault.name(raw.format.to_string()).detail(FORMAT.to_string())
            });
        }
        if !is_id(&raw.id) {
            self.fault(Code::BadId, &["id"], |fault| fault.name(&raw.id));
        }
        if raw.steps.len() > MAX_STEPS {
            self.fault(Code::TooMany, &["steps"], |fault| fault.name("steps").detail(MAX_STEPS.to_string()));
        }
        let outlooks = raw.steps.len().saturating_mul(raw.turn_limit);
        if raw.steps.len() <= MAX_STEPS && outlooks > MAX_OUTLOOKS {
            self.fault(Code::TooMany, &["turn_limit"], |fault| {
                fault.name("steps × turn_limit").detail(MAX_OUTLOOKS.to_string())
            });
        }
        if self.flags.len() > MAX_IDS {
            self.fault(Code::TooMany, &["steps"], |fault| fault.name("sets").detail(MAX_IDS.to_string()));
            self.flags.truncate(MAX_IDS);
        }
        self.numbers(raw);
        self.remarks(raw);
        let persona = self.persona(raw);
        self.portrait(&raw.customer.portrait);
        let start = self.step(&raw.start, &["start"]);
        let expects: Vec<_> = raw
            .expects
            .iter()
            .filter_map(|(name, times)| Some((self.principle(name, &["expects"])?, *times)))
            .collect();
        let bounds: Vec<_> =
            raw.briefing.bounds.iter().filter_map(|name| self.rule(name, &["briefing", "bounds"])).collect();
        let (steps, replies) = self.steps_and_replies(raw);
        let expectations = self.expectations(raw);
        let allowances = raw.allow.iter().map(|raw| Allowance {
            rule: raw.rule.clone(),
            at: raw.at.clone(),
            reason: raw.reason.clone(),
        });
        let allowances = allowances.collect();
        let at = &raw.customer.start;
        Some(Scenario {
            id: raw.id.clone(),
            version,
            catalogue: Arc::clone(self.catalogue),
            as_of: raw.as_of.clone(),
            sources: raw.sources.clone(),
            area: raw.area,
            level: raw.level,
            minutes: raw.minutes,
            customer: Customer {
                persona: persona?,
                persona_name: raw.customer.persona.clone(),
                portrait: raw.customer.portrait.clone(),
                wants: raw.customer.wants,
                start: Axes {
                    anger: at.anger,
                    heard: at.heard,
                    trust: at.trust,
                    resolution: at.resolution,
                    facts: at.facts,
                },
            },
            situation: Situation {
                grievance: raw.situation.grievance,
                stakes: raw.situation.stakes,
                public: if raw.situation.public { 1.0 } else { 0.0 },
                bystanders: raw.situation.bystanders,
                failure: raw.situation.failure,
                unfair_wait: raw.situation.unfair_wait,
                need: raw.situation.need,
            },
            temperament: raw.temperament,
            expects,
            briefing: Briefing {
                know: raw.briefing.know,
                goal: raw.briefing.goal,
                bounds,
                opening: raw.briefing.opening,
            },
            turn_limit: raw.turn_limit,
            start: start?,
            steps,
            replies,
            flags: self.flags.clone(),
            expectations,
            allowances,
        })
    }

    fn expectations(&mut self, raw: &RawScenario) -> Vec<Expectation> {
        for (i, expected) in raw.expect.iter().enumerate() {
            let i = i.to_string();
            if expected.at_least.is_none() && expected.below.is_none() {
                self.fault(Code::MissingField, &["expect", &i], |fault| fault.name("at_least / below"));
            }
            for (field, bound) in [("at_least", expected.at_least), ("below", expected.below)] {
                self.in_range(&["expect", &i, field], bound.unwrap_or(0.0), 0.0, 100.0);
            }
        }
        let expected = raw.expect.iter().map(|expected| Expectation {
            policy: expected.policy,
            p50: Threshold { at_least: expected.at_least, below: expected.below },
        });
        expected.collect()
    }

    fn numbers(&mut self, raw: &RawScenario) {
        let (start, situation, briefing) = (&raw.customer.start, &raw.situation, &raw.briefing);
        let numbers: [(Path<'_>, f64); 15] = [
            (&["customer", "start", "anger"], start.anger),
            (&["customer", "start", "heard"], start.heard),
            (&["customer", "start", "trust"], start.trust),
            (&["customer", "start", "resolution"], start.resolution),
            (&["customer", "start", "facts"], start.facts),
            (&["situation", "grievance"], situation.grievance),
            (&["situation", "stakes"], situation.stakes),
            (&["situation", "bystanders"], situation.bystanders),
            (&["situation", "need"], situation.need),
            (&["temperament"], raw.temperament),
            (&["turn_limit"], raw.turn_limit as f64),
            (&["minutes"], f64::from(raw.minutes)),
            (&["briefing", "know"], briefing.know as f64),
            (&["briefing", "goal"], briefing.goal as f64),
            (&["briefing", "opening"], briefing.opening as f64),
        ];
        for (path, value) in numbers {
            self.field_in_range(path, path[path.len() - 1], value);
        }
        for (name, times) in &raw.expects {
            self.field_in_range(&["expects", name], "expects", f64::from(*times));
        }
    }

    /// What nobody plays by, as sources, is short all the same.
    fn remarks(&mut self, raw: &RawScenario) {
        let remarks = [("as_of", &raw.as_of), ("jurisdiction", &raw.jurisdiction)].into_iter();
        let remarks = remarks.chain(raw.sources.iter().map(|source| ("sources", source)));
        for (field, _) in remarks.filter(|(_, text)| text.chars().count() > LONGEST_TEXT) {
            self.fault(Code::TextTooLong, &[field], |fault| fault.name(field).detail(LONGEST_TEXT.to_string()));
        }
    }

    fn field_in_range(&mut self, path: Path<'_>, field: &str, value: f64) {
        let (least, most) = range(field).expect("the field has a range");
        self.in_range(path, value, least, most);
    }

    fn steps_and_replies(&mut self, raw: &RawScenario) -> (Vec<Step>, Vec<Reply>) {
        let mut steps = Vec::with_capacity(raw.steps.len());
        let counts = raw.steps.values().map(|step| step.replies.len());
        let mut replies = Vec::with_capacity(counts.clone().sum());
        let positions: Vec<String> = (0..counts.max().unwrap_or(0)).map(|at| at.to_string()).collect();
        for (i, (name, step)) in raw.steps.iter().take(MAX_STEPS).enumerate() {
            let first = replies.len();
            self.check_step(name, step);
            for (position, reply) in positions.iter().zip(&step.replies) {
                replies.push(self.reply(name, StepId(i as u16), position, reply));
            }
            let ids = (first..replies.len()).map(|at| ReplyId(at as u16)).collect();
            steps.push(Step { name: name.clone(), speaker: step.speaker, replies: ids });
        }
        if replies.len() > usize::from(u16::MAX) {
            self.fault(Code::TooMany, &["steps"], |fault| fault.name("replies").detail(u16::MAX.to_string()));
        }
        (steps, replies)
    }

    fn check_step(&mut self, name: &str, step: &RawStep) {
        let path = ["steps", name];
        if !is_id(name) {
            self.fault_at_key(Code::BadId, &path, |fault| fault.name(name));
        }
        if is_reserved(name) {
            self.fault_at_key(Code::ReservedName, &path, |fault| fault.name(name));
        }
        if !step.replies.iter().any(|reply| reply.when.is_none()) {
            self.fault_at_key(Code::NothingToSay, &path, |fault| fault.name(name));
        }
        if step.replies.len() > MAX_REPLIES {
            self.fault_at_key(Code::TooMany, &path, |fault| fault.name("replies").detail(MAX_REPLIES.to_string()));
        }
        let replies = &step.replies[..step.replies.len().min(MAX_REPLIES)];
        for (j, reply) in replies.iter().enumerate() {
            if replies[..j].iter().any(|earlier| earlier.id == reply.id) {
                self.fault(Code::DuplicateReply, &["steps", name, "replies", &j.to_string(), "id"], |fault| {
                    fault.name(&reply.id).detail(name)
                });
            }
        }
    }

    fn reply(&mut self, step: &str, step_id: StepId, position: &str, raw: &RawReply) -> Reply {
        let at = |field: &'static str| ["steps", step, "replies", position, field];
        if !is_id(&raw.id) || ["manner", "speaker"].contains(&raw.id.as_str()) {
            self.fault(Code::BadId, &at("id"), |fault| fault.name(&raw.id));
        }
        if !(1..=MAX_ACTS).contains(&raw.acts.len()) {
            self.fault(Code::NumberOfActs, &at("acts"), |fault| fault.name(raw.acts.len().to_string()));
        }
        if ![0.5, 1.0, 1.2].contains(&raw.quality) {
            self.fault(Code::OutOfRange, &at("quality"), |fault| {
                fault.name(raw.quality.to_string()).detail("0.5, 1.0, 1.2")
            });
        }
        self.field_in_range(&at("wait"), "wait", raw.wait);
        let mut acts = ArrayVec::<ActId, MAX_ACTS>::new();
        for name in &raw.acts {
            acts.extend(self.act(name, &at("acts")).filter(|_| !acts.is_full()));
        }
        let lacks: IdSet<_> = raw.lacks.iter().filter_map(|name| self.principle(name, &at("lacks"))).collect();
        let breaks: Vec<_> = raw.breaks.iter().filter_map(|name| self.rule(name, &at("breaks"))).collect();
        let is_grave = |&rule: &RuleId| self.catalogue.rule(rule).severity == Severity::Critical;
        let known = || acts.iter().map(|&id| self.catalogue.act(id));
        Reply {
            name: raw.id.clone(),
            step: step_id,
            does: acts.iter().copied().collect(),
            informs: known().any(|act| act.has(Trait::Informs)),
            violates: known().fold(lacks, |all, act| all.union(act.violates)),
            acts,
            quality: raw.quality,
            shows: raw.shows.iter().filter_map(|name| self.principle(name, &at("shows"))).collect(),
            lacks,
            is_weak: raw.quality < 1.0 || breaks.iter().any(is_grave),
            breaks,
            mistake: raw.mistake,
            question: raw.question,
            answer: raw.answer,
            wait: raw.wait,
            sets: raw.sets.iter().filter_map(|name| self.flag(name, &at("sets"))).collect(),
            when: raw.when.as_ref().and_then(|guard| self.guard(guard, &at("when"), 0)),
            locked: raw.locked,
            routes: self.routes(&raw.to, &at("to")),
        }
    }

    fn routes(&mut self, to: &RawTarget, path: Path<'_>) -> Vec<Route> {
        match to {
            RawTarget::Step(name) => {
                self.target(name, path).map(|to| Route { when: None, to }).into_iter().collect()
            }
            RawTarget::Routes(routes) => {
                let last = routes.len().wrapping_sub(1);
                let falls_through = routes.last().is_none_or(|route| route.when.is_some());
                let is_cut_off = routes.iter().enumerate().any(|(i, route)| i != last && route.when.is_none());
                if falls_through || is_cut_off {
                    self.fault(Code::NoWayOut, path, |fault| fault);
                }
                routes.iter().filter_map(|route| self.route(route, path)).collect()
            }
        }
    }

    fn route(&mut self, raw: &RawRoute, path: Path<'_>) -> Option<Route> {
        let when = raw.when.as_ref().and_then(|guard| self.guard(guard, path, 0));
        Some(Route { when, to: self.target(&raw.step, path)? })
    }

    fn target(&mut self, name: &str, path: Path<'_>) -> Option<Target> {
        if name == END { Some(Target::End) } else { self.step(name, path).map(Target::Step) }
    }

    fn guard(&mut self, raw: &RawGuard, path: Path<'_>, depth: usize) -> Option<Guard> {
        if depth >= MAX_GUARD_DEPTH {
            self.fault(Code::GuardTooDeep, path, |fault| fault.detail(MAX_GUARD_DEPTH.to_string()));
            return None;
        }
        let mut parts = |guards: &[RawGuard]| -> Vec<Guard> {
            guards.iter().filter_map(|part| self.guard(part, path, depth + 1)).collect()
        };
        let (measure, at_least, below) = match raw {
            RawGuard::All(guards) => return Some(Guard::All(parts(guards))),
            RawGuard::Any(guards) => return Some(Guard::Any(parts(guards))),
            RawGuard::Not(guard) => return Some(Guard::Not(Box::new(self.guard(guard, path, depth + 1)?))),
            RawGuard::Settled => return Some(Guard::Settled),
            RawGuard::Flag(name) => return self.flag(name, path).map(Guard::Flag),
            RawGuard::Used(name) => return self.act(name, path).map(Guard::Used),
            RawGuard::Mood { at_least, below } => (Measure::Mood, at_least, below),
            RawGuard::Anger { at_least, below } => (Measure::Anger, at_least, below),
            RawGuard::Heard { at_least, below } => (Measure::Heard, at_least, below),
            RawGuard::Trust { at_least, below } => (Measure::Trust, at_least, below),
            RawGuard::Resolution { at_least, below } => (Measure::Resolution, at_least, below),
            RawGuard::Facts { at_least, below } => (Measure::Facts, at_least, below),
            RawGuard::Turn { at_least, below } => (Measure::Turn, at_least, below),
        };
        if at_least.is_none() && below.is_none() {
            self.fault(Code::MissingField, path, |fault| fault.name("at_least / below"));
        }
        let top = match measure {
            Measure::Mood => 100.0,
            Measure::Turn => 1000.0,
            _ => 1.0,
        };
        for bound in [at_least, below].into_iter().flatten() {
            self.in_range(path, *bound, 0.0, top);
        }
        Some(Guard::Within(measure, Threshold { at_least: *at_least, below: *below }))
    }

    fn in_range(&mut self, path: Path<'_>, value: f64, least: f64, most: f64) {
        if !(least..=most).contains(&value) {
            self.fault(Code::OutOfRange, path, |fault| fault.name(value.to_string()).detail(told((least, most))));
        }
    }

    /// Holds the words against the structure. A word that is missing and one that nothing needs may be the same,
    /// written wrongly, so each is suggested for the other and for nothing else.
    fn words(&mut self, raw: &RawScenario, lists: &[WordList<'_>]) {
        for list in lists {
            let Comparison { missing, spare } = compare(raw, list);
            for (key, asker) in self.first(&missing) {
                let path = asker.path();
                let path: Vec<&str> = path.iter().map(String::as_str).collect();
                let place = self.place(&path, |_, node| node.span.clone());
                let fault = Diagnostic::new(Code::MissingWords, self.source.file, place)
                    .name(key)
                    .detail(&list.file)
                    .suggest(spare.iter().map(|(key, _)| key.as_str()));
                self.faults.push(fault);
            }
            self.variables(raw, list);
            for (key, span) in self.first(&spare) {
                let fault = Diagnostic::new(Code::UnusedWords, &list.file, span.clone())
                    .name(key)
                    .suggest(missing.iter().map(|(key, _)| key.as_str()));
                self.faults.push(fault);
            }
        }
    }

    /// What a text refers to must be there when it is said: only what is said at a step knows the mood.
    fn variables(&mut self, raw: &RawScenario, list: &WordList<'_>) {
        let mut wrong = Vec::new();
        for (message, entries) in &list.messages {
            for WordEntry { attribute, variables, .. } in
                entries.iter().filter(|entry| !entry.variables.is_empty())
            {
                let is_said = ["", "manner", "speaker"].contains(attribute) && raw.steps.contains_key(*message);
                let known: &[&str] = if is_said { &VARIABLES } else { &[] };
                for (variable, span) in variables.iter().filter(|(name, _)| !known.contains(name)) {
                    let is_misplaced = VARIABLES.contains(variable);
                    let code = if is_misplaced { Code::MisplacedVariable } else { Code::UnknownVariable };
                    let fault = Diagnostic::new(code, &list.file, span.clone()).name(*variable);
                    wrong.push(fault.suggest(known.iter().copied()));
                }
            }
        }
        let first = self.first(&wrong).to_vec();
        self.faults.extend(first);
    }

    /// As many of them as are told.
    fn first<'v, T>(&mut self, all: &'v [T]) -> &'v [T] {
        self.has_more |= all.len() > MOST_FAULTS;
        &all[..all.len().min(MOST_FAULTS)]
    }
}

/// Longest name of a scenario, a step or a reply.
const LONGEST_ID: usize = 64;

/// Whether a name can be that of a scenario, a step or a reply: small letters, digits and underscores, a letter first.
pub fn is_id(name: &str) -> bool {
    let mut letters = name.chars();
    name.len() <= LONGEST_ID
        && letters.next().is_some_and(|c| c.is_ascii_lowercase())
        && letters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// Names that a step can't have, because words of the pack or routes use them.
const RESERVED: [&str; 10] =
    ["end", "title", "customer", "hidden", "tell", "bystander", "colleague", "scene", "board", "facilitator"];

fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name)
}
