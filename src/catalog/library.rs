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
    /// The catalogue's files, and then its words, folder by folder, with what is wrong in them. Where anything is wrong in
    /// a bank's own files the built-in ones are used; of its words, those that can be read.
    pub catalogue_files: Vec<Files>,
    packs: Vec<Pack>,
}

impl Library {
    /// Reads the catalogue and every pack.
    pub fn load(places: &Places) -> Library {
        let mut files = vec![Files::built_in("")];
        let mut words = vec![Files::built_in(LOCALES)];
        for folder in &places.folders {
            files.push(Files::on_disk(folder).only(is_catalogue_file));
            let locales = folder.join(LOCALES);
            if locales.is_dir() {
                let mut own = Files::on_disk(&locales);
                own.faults.extend(own.texts.iter().flat_map(|(name, text)| pack::words_faults(name, text)));
                words.push(own);
            }
        }
        let (catalogue, frameworks, fingerprint) = own_catalogue(&mut files).unwrap_or_else(|| {
            read_catalogue(&files[0].texts)
                .unwrap_or_else(|faults| panic!("the built-in catalogue is broken: {faults:?}"))
        });
        let catalogue_words = words.iter().flat_map(catalogue_words).collect();
        let mut library = Library {
            catalogue: Arc::new(catalogue),
            frameworks,
            fingerprint,
            catalogue_words,
            catalogue_files: files.into_iter().chain(words).collect(),
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

/// The catalogue as the folders have it, later ones before earlier ones; `None` where anything in them is wrong, which is
/// told of the folder that has the file.
fn own_catalogue(folders: &mut [Files]) -> Option<ReadCatalogue> {
    if folders.iter().any(|files| !files.faults.is_empty()) {
        return None;
    }
    let texts = folders.iter().flat_map(|files| files.texts.clone()).collect();
    let faults = match read_catalogue(&texts) {
        Ok(read) => return Some(read),
        Err(faults) => faults,
    };
    for fault in faults {
        if let Some(home) = folders.iter_mut().rfind(|files| files.texts.contains_key(&fault.place.file)) {
            home.faults.push(fault);
        }
    }
    None
}

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
