//! One pack: read into a scenario with its words, or broken with its diagnostics.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::fingerprint::Fingerprint;
use super::folder::{Files, Origin};
use crate::engine::diagnostic::{Code, Diagnostic};
use crate::engine::format::{self, Source, WordEntry, WordList};
use crate::engine::{Catalogue, Scenario};
use crate::locale::{self, Lang, Words};

/// The file that holds a pack's structure.
const STRUCTURE: &str = "scenario.ron";

#[derive(Clone, Debug)]
pub enum PackState {
    Playable(Arc<Scenario>),
    Broken,
}

/// A pack as it was found.
#[derive(Clone, Debug)]
pub struct Pack {
    /// The scenario's id, or the folder's name where it could not be read.
    pub id: String,
    pub origin: Origin,
    pub state: PackState,
    pub diagnostics: Vec<Diagnostic>,
    /// Texts of its files by name, which diagnostics point into.
    pub texts: BTreeMap<String, String>,
}

impl Pack {
    pub(super) fn read(folder: &str, files: Files, catalogue: &Arc<Catalogue>, fingerprint: &Fingerprint) -> Pack {
        let Files { origin, texts, faults: mut diagnostics } = files;
        let mut state = PackState::Broken;
        let lists: Vec<WordList<'_>> = Lang::ALL
            .iter()
            .filter_map(|lang| word_list(&format!("{}.ftl", lang.tag()), &texts, &mut diagnostics))
            .collect();
        match texts.get(STRUCTURE) {
            None => missing(STRUCTURE, &mut diagnostics),
            Some(text) => {
                let source = Source { file: STRUCTURE, text };
                match format::scenario(source, &lists, catalogue, fingerprint.with(text)) {
                    Ok((scenario, warnings)) => {
                        if !diagnostics.iter().any(Diagnostic::is_error) {
                            state = PackState::Playable(Arc::new(scenario));
                        }
                        diagnostics.extend(warnings);
                    }
                    Err(faults) => diagnostics.extend(faults),
                }
            }
        }
        let id = match &state {
            PackState::Playable(scenario) => scenario.id().to_owned(),
            PackState::Broken => folder.to_owned(),
        };
        Pack { id, origin, state, diagnostics, texts }
    }

    pub fn scenario(&self) -> Option<&Arc<Scenario>> {
        match &self.state {
            PackState::Playable(scenario) => Some(scenario),
            PackState::Broken => None,
        }
    }

    /// The pack's words in a language, together with `shared` ones.
    pub fn words(&self, lang: Lang, shared: &[(Lang, &str)]) -> Words {
        let own = Lang::ALL.iter().filter_map(|of| {
            let text = self.texts.get(&format!("{}.ftl", of.tag()))?;
            Some((*of, text.as_str()))
        });
        let texts: Vec<(Lang, &str)> = shared.iter().copied().chain(own).collect();
        Words::new(lang, texts)
    }

    /// Its scripted runs by file name.
    pub fn plays(&self) -> impl Iterator<Item = (&str, &str)> {
        let plays = self.texts.iter().filter(|(name, _)| name.ends_with(".play"));
        plays.map(|(name, text)| (name.as_str(), text.as_str()))
    }
}

fn missing(file: &str, diagnostics: &mut Vec<Diagnostic>) {
    // A file that could not be read has been told already.
    if !diagnostics.iter().any(|fault| fault.place.file == file) {
        diagnostics.push(Diagnostic::new(Code::MissingFile, file, 0..0));
    }
}

fn word_list<'a>(
    file: &str,
    texts: &'a BTreeMap<String, String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<WordList<'a>> {
    let Some(text) = texts.get(file) else {
        missing(file, diagnostics);
        return None;
    };
    let found = locale::keys(text);
    let is_whole = found.faults.is_empty();
    for fault in found.faults {
        let span = fault.span.start.min(text.len())..fault.span.end.min(text.len());
        diagnostics.push(Diagnostic::new(Code::WordsSyntax, file, span).detail(fault.reason));
    }
    let mut list = WordList { file: file.to_owned(), bytes: text.len(), is_whole, messages: BTreeMap::new() };
    for message in found.keys.chunk_by(|a, b| a.message == b.message) {
        let entries = list.messages.entry(message[0].message).or_insert_with(|| Vec::with_capacity(message.len()));
        for key in message {
            match entries.iter().find(|entry| entry.attribute == key.attribute) {
                None => entries.push(WordEntry {
                    attribute: key.attribute,
                    span: key.span.clone(),
                    variables: key.variables.clone(),
                }),
                Some(earlier) => {
                    let fault = Diagnostic::new(Code::DuplicateWords, file, key.span.clone()).name(key.name());
                    diagnostics.push(fault.related(file, earlier.span.clone()));
                }
            }
        }
    }
    Some(list)
}
