//! One pack: read into a scenario with its words, or broken with its diagnostics.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::folder::{Files, Origin};
use crate::engine::diagnostic::{Code, Diagnostic};
use crate::engine::format::{self, LONGEST_TEXT, MOST_FAULTS, Source, WordEntry, WordList};
use crate::engine::{Catalogue, Fingerprint, Scenario, Version};
use crate::locale::{self, Key, Keys, Lang, Words};

/// The file that holds a pack's structure.
const STRUCTURE: &str = "scenario.ron";

/// Most texts of one message: a step has nine replies with three texts each, its own, and three more.
const MOST_TEXTS: usize = 40;

/// Most wordings of one text: five moods, four variants, and some to spare.
const MOST_WORDINGS: usize = 100;

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
    pub texts: BTreeMap<String, Arc<str>>,
}

impl Pack {
    pub(super) fn read(folder: &str, files: Files, catalogue: &Arc<Catalogue>, fingerprint: &Fingerprint) -> Pack {
        let Files { origin, texts, faults: mut diagnostics } = files;
        let mut state = PackState::Broken;
        let lists: Vec<WordList<'_>> =
            Lang::ALL.iter().filter_map(|lang| word_list(*lang, &texts, &mut diagnostics)).collect();
        for (file, text) in texts.iter().filter(|(file, _)| *file == STRUCTURE || file.ends_with(".ftl")) {
            unseen(file, text, &mut diagnostics);
        }
        match texts.get(STRUCTURE) {
            None => missing(STRUCTURE, &mut diagnostics),
            Some(text) => {
                let source = Source { file: STRUCTURE, text };
                match format::scenario(source, &lists, catalogue, Version::new(fingerprint, text)) {
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
            let file = words_file(*of);
            Some((*of, format::without_unseen(&file, self.texts.get(&file)?)))
        });
        let own: Vec<(Lang, Cow<'_, str>)> = own.collect();
        let own = own.iter().map(|(of, text)| (*of, text.as_ref()));
        let texts: Vec<(Lang, &str)> = shared.iter().copied().chain(own).collect();
        Words::new(lang, texts)
    }

    /// Its scripted runs by file name.
    pub fn plays(&self) -> impl Iterator<Item = (&str, &str)> {
        let plays = self.texts.iter().filter(|(name, _)| name.ends_with(".play"));
        plays.map(|(name, text)| (name.as_str(), &**text))
    }
}

fn words_file(lang: Lang) -> String {
    format!("{}.ftl", lang.tag())
}

fn missing(file: &str, diagnostics: &mut Vec<Diagnostic>) {
    // A file, or a folder, that could not be read has been told already.
    if !diagnostics.iter().any(|fault| [file, "."].contains(&fault.place.file.as_str())) {
        diagnostics.push(Diagnostic::new(Code::MissingFile, file, 0..0));
    }
}

fn word_list<'a>(
    lang: Lang,
    texts: &'a BTreeMap<String, Arc<str>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<WordList<'a>> {
    let file = &*words_file(lang);
    let Some(text) = texts.get(file) else {
        missing(file, diagnostics);
        return None;
    };
    let found = locale::keys(text);
    let is_whole = found.faults.is_empty();
    let mut faults: Vec<Diagnostic> = syntax_faults(&found, text, file).collect();
    let refers = found.keys.iter().any(|key| !key.references.is_empty());
    let known: BTreeSet<String> =
        if refers { found.keys.iter().map(Key::name).collect() } else { BTreeSet::new() };
    for key in &found.keys {
        key_faults(key, &known, file, &mut faults);
    }
    if faults.is_empty() && refers {
        faults.extend(reference_faults(&found, text, file, lang));
    }
    let references = found.keys.iter().filter(|_| refers).flat_map(|key| &key.references);
    let referred: BTreeSet<&str> = references.map(|(name, _)| name.as_str()).collect();
    let entry = |key: &Key<'a>| WordEntry {
        attribute: key.attribute,
        span: key.span.clone(),
        variables: key.variables.clone(),
        is_referred_to: refers && referred.contains(&*key.name()),
    };
    let messages = found.keys.chunk_by(|a, b| a.message == b.message);
    let mut messages: Vec<_> =
        messages.map(|keys| (keys[0].message, keys.iter().map(entry).collect::<Vec<_>>())).collect();
    messages.sort_by_key(|(name, _)| *name);
    messages.dedup_by(|(later, more), (name, entries)| {
        let is_same = later == name;
        if is_same {
            entries.append(more);
        }
        is_same
    });
    for (name, entries) in &mut messages {
        keep_distinct(name, entries, file, &mut faults);
    }
    keep(faults, file, diagnostics);
    Some(WordList { file: file.to_owned(), bytes: text.len(), is_whole, messages })
}

/// Drops, and tells, the texts of a message that stand there twice, and those beyond the most that it may have.
fn keep_distinct(message: &str, entries: &mut Vec<WordEntry<'_>>, file: &str, faults: &mut Vec<Diagnostic>) {
    if let Some(first) = entries.get(MOST_TEXTS) {
        let fault = Diagnostic::new(Code::TooMany, file, first.span.clone()).name(format!("{message}.…"));
        faults.push(fault.detail(MOST_TEXTS.to_string()));
        entries.truncate(MOST_TEXTS);
    }
    let mut at = 0;
    while let Some(entry) = entries.get(at) {
        let earlier = entries[..at].iter().find(|earlier| earlier.attribute == entry.attribute);
        if let Some(earlier) = earlier {
            let name = format::key(message, entry.attribute);
            let fault = Diagnostic::new(Code::DuplicateWords, file, entry.span.clone()).name(name);
            faults.push(fault.related(file, earlier.span.clone()));
            entries.remove(at);
        } else {
            at += 1;
        }
    }
}

/// What is no Fluent in a file of words that belong to no pack.
pub(super) fn words_faults(file: &str, text: &str) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    keep(syntax_faults(&locale::keys(text), text, file).collect(), file, &mut diagnostics);
    diagnostics
}

fn syntax_faults(found: &Keys<'_>, text: &str, file: &str) -> impl Iterator<Item = Diagnostic> {
    found.faults.iter().take(MOST_FAULTS + 1).map(move |fault| {
        let span = format::whole_characters(text, fault.span.clone());
        Diagnostic::new(Code::WordsSyntax, file, span).detail(&fault.reason)
    })
}

/// What is wrong with one text, whatever the structure asks for.
fn key_faults(key: &Key<'_>, known: &BTreeSet<String>, file: &str, faults: &mut Vec<Diagnostic>) {
    let fault = |code| Diagnostic::new(code, file, key.span.clone()).name(key.name());
    // Most texts are one short wording, and need not be gone through letter by letter.
    let (wordings, longest) = match key.plain() {
        Some(text) if text.len() <= LONGEST_TEXT => (1, text.len()),
        _ => key.size(),
    };
    if longest > LONGEST_TEXT {
        faults.push(fault(Code::TextTooLong).detail(LONGEST_TEXT.to_string()));
    }
    if wordings > MOST_WORDINGS {
        faults.push(fault(Code::TooManyWordings).detail(MOST_WORDINGS.to_string()));
    }
    let unknown = key.references.iter().filter(|(name, _)| !known.contains(name));
    for (name, span) in unknown.take(MOST_FAULTS) {
        let fault = Diagnostic::new(Code::UnknownReference, file, span.clone()).name(name);
        faults.push(fault.suggest(known.iter().map(String::as_str)));
    }
}

/// Texts that lead back to themselves, or to too many others.
fn reference_faults(found: &Keys<'_>, text: &str, file: &str, lang: Lang) -> Vec<Diagnostic> {
    let words = Words::new(lang, [(lang, text)]);
    let args = [("mood", "upset".into()), ("variant", "a".into())];
    let refers = found.keys.iter().filter(|key| !key.references.is_empty() && !key.message.starts_with('-'));
    let wrong = refers.filter(|key| !words.faults(&key.name(), &args).is_empty());
    wrong.map(|key| Diagnostic::new(Code::UnknownReference, file, key.span.clone()).name(key.name())).collect()
}

/// Characters of a file that nobody sees: an error in the structure, where only names stand.
fn unseen(file: &str, text: &str, diagnostics: &mut Vec<Diagnostic>) {
    let code = if file.ends_with(".ftl") { Code::UnseenInWords } else { Code::UnseenCharacter };
    let mut told_to = 0;
    let mut found = Vec::new();
    for (span, letter) in format::unseen(file, text) {
        // One a line says enough.
        if found.is_empty() || text[told_to..span.start].contains('\n') {
            told_to = span.end;
            found.push(Diagnostic::new(code, file, span).name(format!("U+{:04X}", u32::from(letter))));
        }
        if found.len() > MOST_FAULTS {
            break;
        }
    }
    keep(found, file, diagnostics);
}

/// Adds as many faults of a file as are told.
fn keep(mut faults: Vec<Diagnostic>, file: &str, diagnostics: &mut Vec<Diagnostic>) {
    if faults.len() > MOST_FAULTS {
        // Errors first: one that is left out must not make the pack playable.
        faults.sort_by_key(|fault| !fault.is_error());
        faults.truncate(MOST_FAULTS);
        faults.push(Diagnostic::new(Code::MoreFaults, file, 0..0).name(MOST_FAULTS.to_string()));
    }
    diagnostics.extend(faults);
}
