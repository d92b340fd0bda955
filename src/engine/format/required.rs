//! Which words a scenario needs, and which it may have: keys follow from the ids of its structure.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use super::raw::{RawScenario, RawStep};
use super::words::{self, WordEntry, WordList};
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

/// A text of a message that each language must have.
pub(super) struct Need<'a> {
    /// Its attribute is the two together; none for the message's own text.
    name: &'a str,
    suffix: &'static str,
    asker: Asker<'a>,
}

impl Need<'_> {
    fn is(&self, attribute: &str) -> bool {
        attribute.strip_suffix(self.suffix) == Some(self.name)
    }

    fn key(&self, message: &str) -> String {
        words::key(message, &[self.name, self.suffix].concat())
    }
}

/// Everything that each language must have, by message.
pub(super) type Needs<'a> = BTreeMap<Cow<'a, str>, Vec<Need<'a>>>;

pub(super) fn required_words(raw: &RawScenario) -> Needs<'_> {
    let mut needs = Needs::new();
    let mut of = |message: Cow<'static, str>, attributes: &[&'static str], asker| {
        let need = |&name: &&'static str| Need { name, suffix: "", asker };
        needs.insert(message, attributes.iter().map(need).collect());
    };
    of("title".into(), &["", "blurb", "place"], Asker::Field("id"));
    of("hidden".into(), &[""], Asker::Field("id"));
    of("tell".into(), &[""], Asker::Field("id"));
    of("customer".into(), &["", "about", "looks", "scene", "he", "his"], Asker::Field("customer"));
    for danger in ["leave", "escalate"] {
        of(format!("last-chance-{danger}").into(), &[""], Asker::Field("id"));
    }
    let bounds = raw.briefing.bounds.len();
    for (kind, count) in [
        ("know", raw.briefing.know),
        ("goal", raw.briefing.goal),
        ("bound", bounds),
        ("opening", raw.briefing.opening),
    ] {
        for i in 1..=count.min(9) {
            of(format!("{kind}-{i}").into(), &[""], Asker::Field("briefing"));
        }
    }
    for ending in Ending::ALL {
        of(format!("end-{}", ending.name()).into(), &["", "manner", "summary"], Asker::Field("id"));
    }
    for (name, step) in &raw.steps {
        let speaker = match step.speaker {
            Speaker::Bystander => Some("bystander"),
            Speaker::Colleague => Some("colleague"),
            Speaker::Customer | Speaker::Scene => None,
        };
        if let Some(speaker) = speaker {
            let need = Need { name: "", suffix: "", asker: Asker::Speaker(name) };
            needs.entry(speaker.into()).or_insert_with(|| vec![need]);
        }
        needs.insert(name.into(), of_step(name, step));
    }
    needs
}

fn of_step<'a>(name: &'a str, step: &'a RawStep) -> Vec<Need<'a>> {
    let mut needs = Vec::with_capacity(1 + 2 * step.replies.len());
    needs.push(Need { name: "", suffix: "", asker: Asker::Step(name) });
    for (at, reply) in step.replies.iter().enumerate() {
        let need = |suffix| Need { name: &reply.id, suffix, asker: Asker::Reply(name, at) };
        needs.extend([need(""), need("-why")]);
        if reply.locked {
            needs.push(need("-locked"));
        }
    }
    needs
}

/// What is needed and not in the list, with who asks for it.
pub(super) fn missing<'a>(needs: &Needs<'a>, list: &WordList<'_>) -> Vec<(String, Asker<'a>)> {
    let of_message = |(message, needs): (&Cow<'a, str>, &Vec<Need<'a>>)| {
        let there = list.messages.get(&**message).map_or(&[][..], Vec::as_slice);
        let missing = needs.iter().filter(|need| !there.iter().any(|entry| need.is(entry.attribute)));
        missing.map(|need| (need.key(message), need.asker)).collect::<Vec<_>>()
    };
    needs.iter().flat_map(of_message).collect()
}

/// What is in the list and not needed, with its place.
pub(super) fn spare(needs: &Needs<'_>, list: &WordList<'_>, raw: &RawScenario) -> Vec<(String, Range<usize>)> {
    let of_message = |(message, entries): (&&str, &Vec<WordEntry<'_>>)| {
        let needs = needs.get(*message).map_or(&[][..], Vec::as_slice);
        let is_spare = |entry: &&WordEntry<'_>| {
            let is_needed = entry.is_referred_to || needs.iter().any(|need| need.is(entry.attribute));
            !is_needed && !is_optional(message, entry.attribute, raw)
        };
        let spare = entries.iter().filter(is_spare);
        spare.map(|entry| (words::key(message, entry.attribute), entry.span.clone())).collect::<Vec<_>>()
    };
    list.messages.iter().flat_map(of_message).collect()
}

/// Whether a pack may have a text or leave it out.
fn is_optional(message: &str, attribute: &str, raw: &RawScenario) -> bool {
    match (message, attribute) {
        ("customer", own) => !own.is_empty(),
        ("bystander" | "colleague" | "scene" | "board" | "facilitator", "") | ("board", "window") => true,
        (step, "manner" | "speaker" | "facilitator") => raw.steps.contains_key(step),
        _ => false,
    }
}
