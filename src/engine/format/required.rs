//! Which words a scenario needs, and which it may have: keys follow from the ids of its structure.

use std::collections::BTreeMap;

use super::raw::RawScenario;
use crate::engine::ending::Ending;
use crate::engine::scenario::Speaker;

/// Every key that each language must have, with the place in the structure that asks for it.
pub(super) fn required_words(raw: &RawScenario) -> BTreeMap<String, Vec<String>> {
    let mut required = BTreeMap::new();
    let mut need = |key: String, path: &[&str]| {
        required.insert(key, path.iter().map(|&part| part.to_owned()).collect::<Vec<_>>());
    };
    for key in ["title", "title.blurb", "title.place", "hidden", "tell"] {
        need(key.to_owned(), &["id"]);
    }
    for key in ["customer", "customer.about", "customer.looks", "customer.scene", "customer.he", "customer.his"] {
        need(key.to_owned(), &["customer"]);
    }
    for danger in ["leave", "escalate"] {
        need(format!("last-chance-{danger}"), &["id"]);
    }
    let bounds = raw.briefing.bounds.len();
    for (kind, count) in [
        ("know", raw.briefing.know),
        ("goal", raw.briefing.goal),
        ("bound", bounds),
        ("opening", raw.briefing.opening),
    ] {
        for i in 1..=count.min(9) {
            need(format!("{kind}-{i}"), &["briefing"]);
        }
    }
    for ending in Ending::ALL {
        for part in ["", ".manner", ".summary"] {
            need(format!("end-{}{part}", ending.name()), &["id"]);
        }
    }
    for (name, step) in &raw.steps {
        need(name.clone(), &["steps", name]);
        match step.speaker {
            Speaker::Bystander => need("bystander".to_owned(), &["steps", name, "speaker"]),
            Speaker::Colleague => need("colleague".to_owned(), &["steps", name, "speaker"]),
            Speaker::Customer | Speaker::Scene => {}
        }
        for (j, reply) in step.replies.iter().enumerate() {
            let path = ["steps", name, "replies", &j.to_string(), "id"];
            need(format!("{name}.{}", reply.id), &path);
            need(format!("{name}.{}-why", reply.id), &path);
            if reply.locked {
                need(format!("{name}.{}-locked", reply.id), &path);
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
