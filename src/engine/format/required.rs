//! Which words a scenario needs, and which it may have: keys follow from the ids of its structure.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::iter;
use std::ops::Range;

use super::raw::{RawReply, RawScenario, RawStep};
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
#[derive(Clone, Copy)]
struct Need<'a> {
    /// Its attribute is the two together; none for the message's own text.
    name: &'a str,
    suffix: &'static str,
    asker: Asker<'a>,
}

impl Need<'_> {
    fn is(&self, attribute: &str) -> bool {
        attribute.strip_prefix(self.name) == Some(self.suffix)
    }

    fn key(&self, message: &str) -> String {
        words::key(message, &[self.name, self.suffix].concat())
    }
}

/// What the words of one language lack, and what they have to spare.
pub(super) struct Comparison<'a> {
    /// Keys, with who asks for them; of words that could not all be read, none.
    pub missing: Vec<(String, Asker<'a>)>,
    /// Keys, with their places.
    pub spare: Vec<(String, Range<usize>)>,
}

/// Holds the words of one language against what the structure asks for.
pub(super) fn compare<'a>(raw: &'a RawScenario, list: &WordList<'_>) -> Comparison<'a> {
    let mut found = Comparison { missing: Vec::new(), spare: Vec::new() };
    let asked = of_the_scenario(raw);
    for (message, needs) in &asked {
        let may_have = |attribute: &str| is_optional(message, attribute);
        found.hold(message, list.texts(message), needs.iter().copied(), may_have);
    }
    // Steps and messages are both in order, and mostly the same.
    let mut steps = raw.steps.iter().peekable();
    for &(message, ref entries) in &list.messages {
        while let Some((name, step)) = steps.next_if(|(name, _)| name.as_str() < message) {
            found.hold(name, &[], of_step(name, step), is_optional_in_step);
        }
        if let Some((name, step)) = steps.next_if(|(name, _)| name.as_str() == message) {
            found.hold(name, entries, of_step(name, step), is_optional_in_step);
        } else if !asked.contains_key(message) {
            found.hold(message, entries, iter::empty(), |attribute| is_optional(message, attribute));
        }
    }
    for (name, step) in steps {
        found.hold(name, &[], of_step(name, step), is_optional_in_step);
    }
    if !list.is_whole {
        found.missing.clear();
    }
    found
}

impl<'a> Comparison<'a> {
    /// Holds one message against its needs, and what it may have beside them.
    fn hold(
        &mut self,
        message: &str,
        entries: &[WordEntry<'_>],
        needs: impl Iterator<Item = Need<'a>>,
        may_have: impl Fn(&str) -> bool,
    ) {
        // Mostly words stand in the order of the structure, and none too many.
        let mut needs = needs.peekable();
        let is_next = |entry: &&WordEntry<'_>| {
            needs.next_if(|need| need.is(entry.attribute)).is_some() || may_have(entry.attribute)
        };
        let mut next = entries.iter().take_while(is_next).count();
        if next == entries.len() && needs.peek().is_none() {
            return;
        }
        let mut is_needed = vec![false; entries.len()];
        is_needed[..next].fill(true);
        for need in needs {
            let is_next = entries.get(next).is_some_and(|entry| need.is(entry.attribute));
            match is_next.then_some(next).or_else(|| entries.iter().position(|entry| need.is(entry.attribute))) {
                Some(at) => {
                    is_needed[at] = true;
                    next = at + 1;
                }
                None => self.missing.push((need.key(message), need.asker)),
            }
        }
        let spare = entries
            .iter()
            .zip(is_needed)
            .filter(|(entry, is_needed)| !is_needed && !entry.is_referred_to && !may_have(entry.attribute));
        self.spare.extend(spare.map(|(entry, _)| (words::key(message, entry.attribute), entry.span.clone())));
    }
}

/// What the scenario asks for apart from its steps, by message.
fn of_the_scenario(raw: &RawScenario) -> BTreeMap<Cow<'static, str>, Vec<Need<'_>>> {
    let mut needs = BTreeMap::new();
    let mut of = |message: Cow<'static, str>, attributes: &[&'static str], asker| {
        let need = |&name: &&'static str| Need { name, suffix: "", asker };
        needs.entry(message).or_insert_with(|| attributes.iter().map(need).collect());
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
        match step.speaker {
            Speaker::Bystander => of("bystander".into(), &[""], Asker::Speaker(name)),
            Speaker::Colleague => of("colleague".into(), &[""], Asker::Speaker(name)),
            Speaker::Customer | Speaker::Scene => {}
        }
    }
    needs
}

/// What a step asks for.
fn of_step<'a>(name: &'a str, step: &'a RawStep) -> impl Iterator<Item = Need<'a>> {
    let of_reply = move |(at, reply): (usize, &'a RawReply)| {
        let suffixes = if reply.locked { &["", "-why", "-locked"][..] } else { &["", "-why"] };
        suffixes.iter().map(move |suffix| Need { name: &reply.id, suffix, asker: Asker::Reply(name, at) })
    };
    let own = Need { name: "", suffix: "", asker: Asker::Step(name) };
    iter::once(own).chain(step.replies.iter().enumerate().flat_map(of_reply))
}

/// Whether a message that is no step's may have a text or leave it out.
fn is_optional(message: &str, attribute: &str) -> bool {
    match (message, attribute) {
        ("customer", own) => !own.is_empty(),
        ("bystander" | "colleague" | "scene" | "board" | "facilitator", "") | ("board", "window") => true,
        _ => false,
    }
}

/// Whether a step's message may have a text or leave it out.
fn is_optional_in_step(attribute: &str) -> bool {
    matches!(attribute, "manner" | "speaker" | "facilitator")
}
