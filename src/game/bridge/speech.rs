//! The words in force: the settings' language, and the pack of the customer at the counter.

use std::sync::Arc;

use bevy::prelude::*;
use bevy::state::state::StateTransitionSystems;

use super::branch::Branch;
use super::table::Table;
use crate::catalog::Script;
use crate::engine::Scenario;
use crate::game::settings::Settings;
use crate::locale::{Arg, Lang, Msg, Words, msg, number};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Speech>()
        .add_systems(PreUpdate, follow_language)
        // A screen that opens for another customer must not be drawn with the words of the last one.
        .add_systems(StateTransition, follow_language.before(StateTransitionSystems::EnterSchedules));
}

/// All words that a screen may need. Changes whenever the language or the scenario does.
#[derive(Resource, Clone)]
pub struct Speech {
    lang: Lang,
    pack: Option<String>,
    words: Arc<Words>,
}

impl FromWorld for Speech {
    fn from_world(world: &mut World) -> Self {
        let branch = world.resource::<Branch>();
        let lang = lang_of(world.resource::<Settings>(), branch);
        let words = branch.words(lang, None);
        Speech { lang, pack: None, words: Arc::new(words) }
    }
}

impl Speech {
    pub fn lang(&self) -> Lang {
        self.lang
    }

    pub fn words(&self) -> &Words {
        &self.words
    }

    /// The words, for a task beside the window.
    pub(super) fn shared_words(&self) -> Arc<Words> {
        Arc::clone(&self.words)
    }

    pub fn plain(&self, msg: Msg) -> String {
        self.words.plain(msg)
    }

    pub fn say(&self, msg: Msg, args: &[(&str, Arg<'_>)]) -> String {
        self.words.say(msg, args)
    }

    pub fn text(&self, key: &str) -> String {
        self.words.text(key)
    }

    /// The words of a scenario; the scenario must be the one at the table.
    pub fn script<'a>(&'a self, scenario: &'a Scenario) -> Script<'a> {
        Script::new(scenario, &self.words)
    }
}

/// The language that the settings name, or else the branch's.
fn lang_of(settings: &Settings, branch: &Branch) -> Lang {
    Lang::from_tag(&settings.language).unwrap_or(branch.lang())
}

fn follow_language(settings: Res<Settings>, branch: Res<Branch>, table: Res<Table>, mut speech: ResMut<Speech>) {
    if !settings.is_changed() && !table.is_changed() {
        return;
    }
    let lang = lang_of(&settings, &branch);
    let pack = table.scenario().map(|scenario| scenario.id().to_owned());
    if lang != speech.lang || pack != speech.pack {
        let words = Arc::new(branch.words(lang, pack.as_deref()));
        *speech = Speech { lang, pack, words };
    }
}

/// What a screen reader is told after a turn: the mood and its change, then what is said.
pub fn announcement(speech: &Speech, table: &Table) -> String {
    let Some(session) = table.session() else { return String::new() };
    let script = speech.script(session.scenario());
    let spoken = script.now(session);
    let mut parts = Vec::new();
    if table.shows_mood()
        && let Some(turn) = session.turns().last()
    {
        let args: [(&str, Arg<'_>); 3] = [
            ("band", script.band(session.band()).into()),
            ("value", number::whole(session.meter()).into()),
            ("change", number::signed(turn.change()).into()),
        ];
        parts.push(speech.say(msg::TALK_MOOD_SAID, &args));
    }
    parts.push(format!("{} {}", spoken.who, spoken.manner));
    parts.push(spoken.line.into_owned());
    if let Some(danger) = session.last_chance() {
        parts.push(format!("{} {}", speech.plain(msg::LAST_CHANCE), script.danger(danger)));
    }
    parts.join(". ")
}
