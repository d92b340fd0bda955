//! Reads `frameworks.ron`: names of principles and rules into ids, every item with a name of its own.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::outline::{Node, outline};
use super::{FORMAT, Source, read};
use crate::engine::catalogue::{Catalogue, RuleId};
use crate::engine::diagnostic::{Code, Diagnostic};
use crate::engine::framework::{Basis, Framework, FrameworkItem, FrameworkKind};

/// `frameworks.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFrameworks {
    format: u32,
    #[serde(with = "serde_with::rust::maps_duplicate_key_is_error")]
    frameworks: BTreeMap<String, RawFramework>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFramework {
    #[serde(default)]
    number: Option<u8>,
    kind: FrameworkKind,
    #[serde(default)]
    status: Basis,
    items: Vec<RawItem>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawItem {
    id: String,
    #[serde(default)]
    principles: Vec<String>,
    #[serde(default)]
    rules: Vec<String>,
    #[serde(default)]
    status: Basis,
    #[serde(default)]
    caution: bool,
    #[serde(default)]
    items: Vec<RawItem>,
}

/// Reads the frameworks, in the order of their numbers; those without a number last.
///
/// # Errors
/// Every fault of the file.
pub fn frameworks(source: Source<'_>, catalogue: &Catalogue) -> Result<Vec<Framework>, Vec<Diagnostic>> {
    let raw: RawFrameworks = read::file(source)?;
    let mut reader = Reader { source, catalogue, faults: Vec::new() };
    if raw.format != FORMAT {
        reader.fault(Code::UnknownFormat, &[], "format", |fault| {
            fault.name(raw.format.to_string()).detail(FORMAT.to_string())
        });
    }
    let mut frameworks: Vec<Framework> = raw
        .frameworks
        .iter()
        .map(|(name, raw)| Framework {
            name: name.clone(),
            number: raw.number,
            kind: raw.kind,
            basis: raw.status,
            items: reader.items(name, &raw.items, &mut Vec::new()),
        })
        .collect();
    frameworks.sort_by_key(|framework| framework.number.unwrap_or(u8::MAX));
    if reader.faults.is_empty() { Ok(frameworks) } else { Err(reader.faults) }
}

struct Reader<'a> {
    source: Source<'a>,
    catalogue: &'a Catalogue,
    faults: Vec<Diagnostic>,
}

impl Reader<'_> {
    /// Puts a fault at a word of the file, within the framework.
    fn fault(&mut self, code: Code, path: &[&str], word: &str, fill: impl FnOnce(Diagnostic) -> Diagnostic) {
        let root = outline(self.source.text);
        let node = path.iter().fold(&root, |node, part| node.get(part).unwrap_or(node));
        let span = Node::find_word(node, self.source.text, word).unwrap_or(node.span.clone());
        self.faults.push(fill(Diagnostic::new(code, self.source.file, span).name(word)));
    }

    fn items(&mut self, framework: &str, raw: &[RawItem], known: &mut Vec<String>) -> Vec<FrameworkItem> {
        raw.iter().map(|item| self.item(framework, item, known)).collect()
    }

    fn item(&mut self, framework: &str, raw: &RawItem, known: &mut Vec<String>) -> FrameworkItem {
        let path = ["frameworks", framework];
        if known.contains(&raw.id) {
            self.fault(Code::DuplicateKey, &path, &raw.id, |fault| fault);
        }
        known.push(raw.id.clone());
        let catalogue = self.catalogue;
        let principles = raw.principles.iter().filter_map(|name| {
            let id = catalogue.principle_named(name);
            if id.is_none() {
                self.fault(Code::UnknownPrinciple, &path, name, |fault| {
                    fault.suggest(catalogue.principles().map(|(_, principle)| principle.name.as_str()))
                });
            }
            id
        });
        let principles = principles.collect();
        let rules: Vec<RuleId> = raw
            .rules
            .iter()
            .filter_map(|name| {
                let id = catalogue.rule_named(name);
                if id.is_none() {
                    self.fault(Code::UnknownRule, &path, name, |fault| {
                        fault.suggest(catalogue.rules().map(|(_, rule)| rule.name.as_str()))
                    });
                }
                id
            })
            .collect();
        FrameworkItem {
            name: raw.id.clone(),
            principles,
            rules,
            basis: raw.status,
            caution: raw.caution,
            items: self.items(framework, &raw.items, known),
        }
    }
}
