//! The branch: all that can be played, as cards in the language in force.

use std::sync::Arc;

use bevy::prelude::*;

use super::appearance::Appearance;
use crate::catalog::{Library, Pack};
use crate::engine::{Level, Scenario};
use crate::locale::{Lang, Words};

/// The library of packs, and the language to speak until a learner has set one.
#[derive(Resource)]
pub struct Branch {
    library: Arc<Library>,
    lang: Lang,
}

/// What a library card says of a scenario.
#[derive(Clone, Debug)]
pub struct Card {
    pub id: String,
    pub title: String,
    pub blurb: String,
    pub place: String,
    /// The customer as they come in.
    pub look: Appearance,
    /// Key of the level's name.
    pub level: &'static str,
    pub minutes: u32,
    /// Names of the principles that it trains most.
    pub trains: Vec<String>,
}

/// A pack that can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFault {
    pub id: String,
    /// Its first fault, in words.
    pub fault: String,
}

/// Principles that a card names.
const TRAINS: usize = 3;

impl Branch {
    pub(super) fn new(library: Arc<Library>, lang: Lang) -> Branch {
        Branch { library, lang }
    }

    pub fn library(&self) -> &Library {
        &self.library
    }

    /// The language to speak until a learner has set one.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    pub fn scenario(&self, id: &str) -> Option<&Arc<Scenario>> {
        self.library.pack(id).and_then(Pack::scenario)
    }

    /// Everything that can be played.
    pub fn scenarios(&self) -> Vec<Arc<Scenario>> {
        self.library.packs().iter().filter_map(|pack| pack.scenario().cloned()).collect()
    }

    /// The program's and the catalogue's words, with those of one pack where it is named.
    pub fn words(&self, lang: Lang, pack: Option<&str>) -> Words {
        match pack.and_then(|id| self.library.pack(id)) {
            Some(pack) => self.library.pack_words(pack, lang),
            None => self.library.words(lang),
        }
    }

    /// A card for every scenario that can be played, the easiest first.
    pub fn cards(&self, lang: Lang) -> Vec<Card> {
        let mut packs: Vec<&Pack> = self.library.packs().iter().collect();
        packs.sort_by_key(|pack| pack.scenario().map(|scenario| (scenario.level(), scenario.minutes())));
        packs.into_iter().filter_map(|pack| self.card(pack, lang)).collect()
    }

    fn card(&self, pack: &Pack, lang: Lang) -> Option<Card> {
        let scenario = pack.scenario()?;
        let words = self.library.pack_words(pack, lang);
        let mut expects = scenario.expects().to_vec();
        expects.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
        let principle = |id| words.text(&format!("principle-{}", scenario.catalogue().principle(id).name));
        Some(Card {
            id: pack.id.clone(),
            title: words.text("title"),
            blurb: words.text("title.blurb"),
            place: words.text("title.place"),
            look: Appearance::coming(scenario),
            level: level_key(scenario.level()),
            minutes: scenario.minutes(),
            trains: expects.iter().take(TRAINS).map(|(id, _)| principle(*id)).collect(),
        })
    }

    /// The packs that can't be read.
    pub fn faults(&self, words: &Words) -> Vec<PackFault> {
        let broken = self.library.packs().iter().filter(|pack| pack.scenario().is_none());
        broken
            .map(|pack| {
                let first = pack.diagnostics.first();
                let fault = first.map(|fault| {
                    let args = [("name", (&fault.name).into()), ("detail", (&fault.detail).into())];
                    words.get(&format!("diag-{}", fault.code), &args).unwrap_or_default()
                });
                PackFault { id: pack.id.clone(), fault: fault.unwrap_or_default() }
            })
            .collect()
    }
}

/// Key of a level's name.
pub(super) fn level_key(level: Level) -> &'static str {
    match level {
        Level::Beginner => "level-beginner",
        Level::Intermediate => "level-intermediate",
        Level::Advanced => "level-advanced",
    }
}
