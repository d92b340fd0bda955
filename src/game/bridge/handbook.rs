//! The handbook: every principle, rule and framework, what to find it by, and the talks that train it.

use super::branch::Branch;
use crate::engine::{Framework, PrincipleId, RuleId, Scenario};
use crate::locale::{Lang, Words};

/// What a page of the handbook is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Principle(PrincipleId),
    Rule(RuleId),
    /// By its place among the library's frameworks.
    Framework(usize),
}

/// A page of the handbook, as the index has it.
#[derive(Clone, Debug)]
pub struct Entry {
    pub subject: Subject,
    pub title: String,
    /// All that the page says, in every language and in small letters.
    text: String,
    /// The same of the title alone.
    names: String,
}

impl Entry {
    /// Whether the page has every word of a query.
    pub fn has(&self, query: &str) -> bool {
        query.to_lowercase().split_whitespace().all(|word| self.text.contains(word))
    }

    /// Whether its title has.
    pub fn is_called(&self, query: &str) -> bool {
        query.to_lowercase().split_whitespace().all(|word| self.names.contains(word))
    }
}

/// Every page, principles first, then rules, then frameworks, each in its own order.
pub fn entries(branch: &Branch, lang: Lang) -> Vec<Entry> {
    let catalogue = branch.library().catalogue();
    let spoken = Lang::ALL.map(|lang| branch.words(lang, None));
    let title = branch.words(lang, None);
    let entry = |subject: Subject, key: String, more: Vec<String>| {
        let said = |keys: &[String]| {
            let of =
                |words: &Words| keys.iter().filter_map(|key| words.get(key, &[])).collect::<Vec<_>>().join("\n");
            spoken.iter().map(of).collect::<Vec<_>>().join("\n").to_lowercase()
        };
        let names = said(std::slice::from_ref(&key));
        Entry { subject, title: title.text(&key), text: [names.clone(), said(&more)].join("\n"), names }
    };
    let parts = |key: &str, parts: &[&str]| parts.iter().map(|part| format!("{key}.{part}")).collect::<Vec<_>>();
    let principles = catalogue.principles().map(|(id, principle)| {
        let key = format!("principle-{}", principle.name);
        let more = parts(&key, &["about", "shown", "missed", "line-1", "line-2", "slip"]);
        entry(Subject::Principle(id), key, more)
    });
    let rules = catalogue.rules().map(|(id, rule)| {
        let key = format!("rule-{}", rule.name);
        let more = parts(&key, &["about", "basis", "breach"]);
        entry(Subject::Rule(id), key, more)
    });
    let frameworks = branch.library().frameworks().iter().enumerate().map(|(at, framework)| {
        let key = format!("framework-{}", framework.name);
        let items = framework.all_items().into_iter();
        let items = items.flat_map(|item| [format!("{key}.{}", item.name), format!("{key}.{}-about", item.name)]);
        let more = std::iter::once(format!("{key}.about")).chain(items).collect();
        entry(Subject::Framework(at), key, more)
    });
    principles.chain(rules).chain(frameworks).collect()
}

/// The frameworks that have a principle or a rule among their items, by their place.
pub fn frameworks_of(branch: &Branch, subject: Subject) -> Vec<usize> {
    let has = |framework: &Framework| {
        framework.all_items().into_iter().any(|item| match subject {
            Subject::Principle(principle) => item.principles.contains(principle),
            Subject::Rule(rule) => item.rules.contains(&rule),
            Subject::Framework(_) => false,
        })
    };
    let all = branch.library().frameworks().iter().enumerate();
    all.filter(|(_, framework)| has(framework)).map(|(at, _)| at).collect()
}

/// The talks that train what a page is about, by id and title.
pub fn talks_for(branch: &Branch, subject: Subject, lang: Lang) -> Vec<(String, String)> {
    let cards = branch.cards(lang).into_iter();
    cards
        .filter(|card| branch.scenario(&card.id).is_some_and(|it| trains(branch, it, subject)))
        .map(|card| (card.id, card.title))
        .collect()
}

/// A talk trains a framework when it is written after it, or expects at least half of the principles that it stands
/// for.
fn trains(branch: &Branch, scenario: &Scenario, subject: Subject) -> bool {
    let expects = |principle| scenario.expects().iter().any(|(expected, _)| *expected == principle);
    match subject {
        Subject::Principle(principle) => expects(principle),
        Subject::Rule(rule) => scenario.briefing().bounds.contains(&rule),
        Subject::Framework(at) => branch.library().frameworks().get(at).is_some_and(|framework| {
            let number = framework.number.map(|number| format!("F{number:02}"));
            let principles = framework.principles();
            let expected = principles.iter().filter(|principle| expects(*principle)).count();
            number.is_some_and(|number| scenario.sources().contains(&number))
                || (!principles.is_empty() && 2 * expected >= principles.len())
        }),
    }
}
