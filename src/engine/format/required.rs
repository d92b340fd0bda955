//! Which words a scenario needs, and which it may have: keys follow from the ids of its structure.

use std::collections::BTreeMap;

use super::raw::RawScenario;
use crate::engine::ending::Ending;
use crate::engine::scenario::Speaker;

/// The place in the structure that asks for a word.
#[derive(Clone, Copy)]
pub(super) enum Asker<'a> {
    /// A field of the scenario.
    Field(&'static str),
    Step(&'a str),
    Speaker(&'a str),
    /// A reply, by its step and its position there.
    Reply(&'a str, usize),
}

impl Asker<'_> {
    /// The way to it: field names and positions.
    pub(super) fn path(self) -> Vec<String> {
        let position = |at: usize| at.to_string();
        match self {
            Asker::Field(name) => vec![name.to_owned()],
            Asker::Step(step) => ["steps", step].map(str::to_owned).to_vec(),
            Asker::Speaker(step) => ["steps", step, "speaker"].map(str::to_owned).to_vec(),
            Asker::Reply(step, at) => ["steps", step, "replies", &position(at), "id"].map(str::to_owned).to_vec(),
        }
    }
}

/// Every key that each language must have, with who asks for it.
pub(super) fn required_words(raw: &RawScenario) -> BTreeMap<String, Asker<'_>> {
    let mut required = BTreeMap::new();
    let mut need = |key: String, asker| {
        required.insert(key, asker);
    };
    for key in ["title", "title.blurb", "title.place", "hidden", "tell"] {
        need(key.to_owned(), Asker::Field("id"));
    }
    for key in ["customer", "customer.about", "customer.looks", "customer.scene", "customer.he", "customer.his"] {
        need(key.to_owned(), Asker::Field("customer"));
    }
    for danger in ["leave", "escalate"] {
        need(format!("last-chance-{danger}"), Asker::Field("id"));
    }
    let bounds = raw.briefing.bounds.len();
    for (kind, count) in [
        ("know", raw.briefing.know),
        ("goal", raw.briefing.goal),
        ("bound", bounds),
        ("opening", raw.briefing.opening),
    ] {
        for i in 1..=count.min(9) {
            need(format!("{kind}-{i}"), Asker::Field("briefing"));
        }
    }
    for ending in Ending::ALL {
        for part in ["", ".manner", ".summary"] {
            need(format!("end-{}{part}", ending.name()), Asker::Field("id"));
        }
    }
    for (name, step) in &raw.steps {
        need(name.clone(), Asker::Step(name));
        match step.speaker {
            Speaker::Bystander => need("bystander".to_owned(), Asker::Speaker(name)),
            Speaker::Colleague => need("colleague".to_owned(), Asker::Speaker(name)),
            Speaker::Customer | Speaker::Scene => {}
        }
        for (j, reply) in step.replies.iter().enumerate() {
            let asker = Asker::Reply(name, j);
            need(format!("{name}.{}", reply.id), asker);
            need(format!("{name}.{}-why", reply.id), asker);
            if reply.locked {
                need(format!("{name}.{}-locked", reply.id), asker);
            }
        }
    }
    required
}

/// Keys that a pack may have or leave out.
pub(super) fn is_optional_word(key: &str, raw: &RawScenario) -> bool {
    let step = [".manner", ".speaker", ".facilitator"].iter().find_map(|part| key.strip_suffix(part));
    let known = ["bystander", "colleague", "scene", "board", "board.window", "facilitator"];
    step.is_some_and(|step| raw.steps.contains_key(step)) || known.contains(&key)
}
