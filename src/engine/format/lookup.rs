//! Looks names up for the resolver, and puts what is not there into words at its place.

use std::ops::Range;

use super::MOST_FAULTS;
use super::outline::{Node, outline};
use super::raw::RawScenario;
use super::resolve::{END, Path, Resolver};
use crate::engine::acts::ActId;
use crate::engine::catalogue::{PrincipleId, RuleId};
use crate::engine::diagnostic::{Code, Diagnostic};
use crate::engine::mood::Persona;
use crate::engine::scenario::{FlagId, PORTRAITS, StepId};

/// Names in their order, to be looked up often: mostly the first eight bytes tell two of them apart.
#[derive(Clone)]
pub(super) struct Names<'a>(Vec<(u64, &'a str)>);

impl<'a> Names<'a> {
    /// Takes names that are in their order.
    pub(super) fn new(names: impl Iterator<Item = &'a str>) -> Self {
        Names(names.map(|name| (first_bytes(name), name)).collect())
    }

    pub(super) fn position(&self, name: &str) -> Option<usize> {
        let start = first_bytes(name);
        self.0.binary_search_by(|(known, rest)| known.cmp(&start).then_with(|| (*rest).cmp(name))).ok()
    }

    fn iter(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().map(|(_, name)| *name)
    }
}

/// In the order of the texts they begin.
fn first_bytes(name: &str) -> u64 {
    let first = name.as_bytes().first_chunk().copied();
    u64::from_be_bytes(first.unwrap_or_else(|| {
        let mut short = [0; 8];
        short[..name.len()].copy_from_slice(name.as_bytes());
        short
    }))
}

impl Resolver<'_> {
    pub(super) fn persona(&mut self, raw: &RawScenario) -> Option<Persona> {
        let name = &raw.customer.persona;
        let known = self.catalogue.persona_named(name).copied();
        if known.is_none() {
            let catalogue = self.catalogue;
            self.fault(Code::UnknownPersona, &["customer", "persona"], |fault| {
                let fault = fault.name(name).suggest(catalogue.persona_names());
                fault.detail(catalogue.persona_names().collect::<Vec<_>>().join(", "))
            });
        }
        known
    }

    /// Says when nobody has the name; somebody else is drawn then.
    pub(super) fn portrait(&mut self, name: &str) {
        if !PORTRAITS.contains(&name) {
            self.fault(Code::UnknownPortrait, &["customer", "portrait"], |fault| {
                fault.name(name).suggest(PORTRAITS).detail(PORTRAITS.join(", "))
            });
        }
    }

    pub(super) fn step(&mut self, name: &str, path: Path<'_>) -> Option<StepId> {
        let known = self.steps.position(name).map(|at| StepId(at as u16));
        if known.is_none() && self.has_room() {
            let names = self.steps.clone();
            self.fault_at_word(Code::UnknownStep, path, name, |fault| fault.suggest(names.iter().chain([END])));
        }
        known
    }

    pub(super) fn flag(&mut self, name: &str, path: Path<'_>) -> Option<FlagId> {
        let known = self.flags.binary_search_by(|flag| flag.as_str().cmp(name)).ok().map(|at| FlagId(at as u16));
        if known.is_none() {
            let flags = self.flags.clone();
            self.fault_at_word(Code::UnknownFlag, path, name, |fault| {
                fault.suggest(flags.iter().map(String::as_str))
            });
        }
        known
    }

    pub(super) fn act(&mut self, name: &str, path: Path<'_>) -> Option<ActId> {
        let catalogue = self.catalogue;
        let known = self.acts.position(name).map(|at| ActId(at as u16));
        if known.is_none() {
            self.fault_at_word(Code::UnknownAct, path, name, |fault| {
                fault.suggest(catalogue.acts().map(|(_, act)| act.name.as_str()))
            });
        }
        known
    }

    pub(super) fn principle(&mut self, name: &str, path: Path<'_>) -> Option<PrincipleId> {
        let catalogue = self.catalogue;
        let known = catalogue.principle_named(name);
        if known.is_none() {
            self.fault_at_word(Code::UnknownPrinciple, path, name, |fault| {
                fault.suggest(catalogue.principles().map(|(_, principle)| principle.name.as_str()))
            });
        }
        known
    }

    pub(super) fn rule(&mut self, name: &str, path: Path<'_>) -> Option<RuleId> {
        let catalogue = self.catalogue;
        let known = catalogue.rule_named(name);
        if known.is_none() {
            self.fault_at_word(Code::UnknownRule, path, name, |fault| {
                fault.suggest(catalogue.rules().map(|(_, rule)| rule.name.as_str()))
            });
        }
        known
    }

    /// Whether one more fault is to be told; of many faults the first say enough.
    fn has_room(&mut self) -> bool {
        let has_room = self.faults.len() < MOST_FAULTS;
        self.has_more |= !has_room;
        has_room
    }

    pub(super) fn fault(&mut self, code: Code, path: Path<'_>, fill: impl FnOnce(Diagnostic) -> Diagnostic) {
        if !self.has_room() {
            return;
        }
        let place = self.place(path, |_, node| node.span.clone());
        let fault = fill(Diagnostic::new(code, self.source.file, place));
        self.faults.push(fault);
    }

    pub(super) fn fault_at_key(
        &mut self,
        code: Code,
        path: &[&str; 2],
        fill: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        if !self.has_room() {
            return;
        }
        let place = self.place(&path[..1], |_, node| {
            let entry = node.entries().iter().find(|entry| entry.key == path[1]);
            entry.map_or(node.span.clone(), |entry| entry.key_span.clone())
        });
        let fault = fill(Diagnostic::new(code, self.source.file, place));
        self.faults.push(fault);
    }

    pub(super) fn fault_at_word(
        &mut self,
        code: Code,
        path: Path<'_>,
        word: &str,
        fill: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        if !self.has_room() {
            return;
        }
        let place = self.place(path, |text, node| node.find_word(text, word).unwrap_or(node.span.clone()));
        let fault = fill(Diagnostic::new(code, self.source.file, place).name(word));
        self.faults.push(fault);
    }

    /// The place of what a path leads to, or of the nearest thing around it.
    pub(super) fn place(
        &mut self,
        path: Path<'_>,
        pick: impl FnOnce(&str, &Node) -> Range<usize>,
    ) -> Range<usize> {
        let text = self.source.text;
        let mut node = &*self.outline.get_or_insert_with(|| outline(text));
        for part in path {
            let next = node.get(part).or_else(|| node.items().get(part.parse::<usize>().ok()?));
            match next {
                Some(inner) => node = inner,
                None => break,
            }
        }
        pick(text, node)
    }
}
