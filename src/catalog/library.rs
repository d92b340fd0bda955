//! Everything there is to play: the catalogue, and all packs found, the broken ones too.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::folder::{Files, Origin, built_in_packs, packs_on_disk};
use super::found;
use super::pack::{self, Pack};
use super::places::Places;
use crate::engine::diagnostic::{Code, Diagnostic};
use crate::engine::format::{self, CatalogueSources, Source};
use crate::engine::{Catalogue, Fingerprint, Framework};
use crate::locale::{self, Lang, Words};

const CATALOGUE_FILES: [&str; 6] =
    ["acts.ron", "personas.ron", "tuning.ron", "principles.ron", "rules.ron", FRAMEWORKS];
const FRAMEWORKS: &str = "frameworks.ron";
/// The folder of the catalogue's words.
const LOCALES: &str = "locales";

/// The catalogue and the packs.
pub struct Library {
    catalogue: Arc<Catalogue>,
    frameworks: Vec<Framework>,
    /// Of the catalogue without its frameworks, which decide no number.
    fingerprint: Fingerprint,
    catalogue_words: Vec<(Lang, Arc<str>)>,
    /// What is wrong with a bank's own catalogue; the built-in one is used then.
    pub catalogue_diagnostics: Vec<Diagnostic>,
    /// Texts of the catalogue's files by name, which its diagnostics point into.
    pub catalogue_texts: BTreeMap<String, Arc<str>>,
    packs: Vec<Pack>,
}

impl Library {
    /// Reads the catalogue and every pack.
    pub fn load(places: &Places) -> Library {
        let built_in = Files::built_in("");
        let mut texts = built_in.texts.clone();
        let mut diagnostics = Vec::new();
        let mut words = catalogue_words(&Files::built_in(LOCALES));
        let mut unheard = Vec::new();
        for folder in &places.folders {
            let own = Files::on_disk(folder);
            diagnostics.extend(own.faults.into_iter().filter(|fault| is_catalogue_file(&fault.place.file)));
            texts.extend(own.texts.into_iter().filter(|(name, _)| is_catalogue_file(name)));
            let locales = folder.join(LOCALES);
            if locales.is_dir() {
                let own = Files::on_disk(&locales);
                words.extend(catalogue_words(&own));
                unheard.extend(own.faults.into_iter().map(in_locales));
                for (name, text) in own.texts {
                    unheard.extend(pack::words_faults(&name, &text).into_iter().map(in_locales));
                    texts.insert(format!("{LOCALES}/{name}"), text);
                }
            }
        }
        let read = if diagnostics.is_empty() { read_catalogue(&texts) } else { Err(Vec::new()) };
        let (catalogue, frameworks, fingerprint) = read.unwrap_or_else(|faults| {
            diagnostics.extend(faults);
            read_catalogue(&built_in.texts)
                .unwrap_or_else(|faults| panic!("the built-in catalogue is broken: {faults:?}"))
        });
        // Words that can't be read change no number: the others of their file are used, and theirs are those built in.
        diagnostics.extend(unheard);
        let mut library = Library {
            catalogue: Arc::new(catalogue),
            frameworks,
            fingerprint,
            catalogue_words: words,
            catalogue_diagnostics: diagnostics,
            catalogue_texts: texts,
            packs: Vec::new(),
        };
        for folder in built_in_packs() {
            library.add(&folder, Files::built_in(&folder));
        }
        for folder in places.folders.iter().flat_map(|folder| packs_on_disk(folder)) {
            library.add_folder(&folder);
        }
        library
    }

    /// Reads the pack in a folder; it takes the place of one of the same id.
    pub fn add_folder(&mut self, folder: &Path) {
        let name = folder.file_name().map_or_else(|| "pack".into(), |name| name.to_string_lossy());
        self.add(&name, Files::on_disk(folder));
    }

    /// Reads a pack from the bytes of its files, without adding it.
    pub fn read<'a>(&self, folder: &str, files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Pack {
        Pack::read(folder, Files::in_memory(folder, files), &self.catalogue, &self.fingerprint)
    }

    fn add(&mut self, folder: &str, files: Files) {
        let is_built_in = files.origin == Origin::BuiltIn;
        let mut pack = Pack::read(folder, files, &self.catalogue, &self.fingerprint);
        if is_built_in && pack.id != folder {
            let fault = Diagnostic::new(Code::OtherFolder, "scenario.ron", 0..0).name(&pack.id).detail(folder);
            pack.diagnostics.push(fault);
        }
        match self.packs.iter_mut().find(|known| known.id == pack.id) {
            // A broken pack does not take away the one it was meant to replace.
            Some(known) if pack.scenario().is_some() || known.scenario().is_none() => *known = pack,
            _ => self.packs.push(pack),
        }
    }

    pub fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// The frameworks that the handbook explains.
    pub fn frameworks(&self) -> &[Framework] {
        &self.frameworks
    }

    /// All packs, in the order found.
    pub fn packs(&self) -> &[Pack] {
        &self.packs
    }

    /// The playable pack of an id.
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.id == id && pack.scenario().is_some())
    }

    /// Texts that every pack shares: the program's own words, then the catalogue's.
    fn shared_words(&self) -> Vec<(Lang, &str)> {
        let interface = Lang::ALL.map(|lang| (lang, locale::interface(lang)));
        interface.into_iter().chain(self.catalogue_words.iter().map(|(lang, text)| (*lang, &**text))).collect()
    }

    /// The program's and the catalogue's words.
    pub fn words(&self, lang: Lang) -> Words {
        Words::new(lang, self.shared_words())
    }

    /// A pack's words, with the program's and the catalogue's.
    pub fn pack_words(&self, pack: &Pack, lang: Lang) -> Words {
        let words = pack.words(lang, &self.shared_words());
        match pack.scenario() {
            Some(scenario) => words.with_lines(scenario.hash(), found::keys(scenario)),
            None => words,
        }
    }

    /// Titles of the playable packs, by id.
    pub fn titles(&self, lang: Lang) -> BTreeMap<String, String> {
        let playable = self.packs.iter().filter(|pack| pack.scenario().is_some());
        playable.map(|pack| (pack.id.clone(), self.pack_words(pack, lang).text("title"))).collect()
    }
}

fn in_locales(mut fault: Diagnostic) -> Diagnostic {
    fault.place.file = format!("{LOCALES}/{}", fault.place.file);
    fault
}

fn is_catalogue_file(name: &str) -> bool {
    CATALOGUE_FILES.contains(&name)
}

fn catalogue_words(files: &Files) -> Vec<(Lang, Arc<str>)> {
    Lang::ALL
        .iter()
        .filter_map(|lang| Some((*lang, files.texts.get(&format!("{}.ftl", lang.tag()))?.clone())))
        .collect()
}

type ReadCatalogue = (Catalogue, Vec<Framework>, Fingerprint);

fn read_catalogue(texts: &BTreeMap<String, Arc<str>>) -> Result<ReadCatalogue, Vec<Diagnostic>> {
    let source = |file: &'static str| Source { file, text: texts.get(file).map_or("", Arc::as_ref) };
    let catalogue = format::catalogue(CatalogueSources {
        acts: source("acts.ron"),
        personas: source("personas.ron"),
        tuning: source("tuning.ron"),
        principles: source("principles.ron"),
        rules: source("rules.ron"),
    })?;
    let frameworks = format::frameworks(source(FRAMEWORKS), &catalogue)?;
    let mut fingerprint = Fingerprint::default();
    for file in CATALOGUE_FILES.into_iter().filter(|file| *file != FRAMEWORKS) {
        fingerprint.add(source(file).text);
    }
    Ok((catalogue, frameworks, fingerprint))
}
