//! Finds replies that break a bank rule by what they do or say, and do not name it in `breaks`.
//!
//! Three things are looked for: acts that promise what is not the teller's to give, words that ask for a PIN or a code
//! or say one aloud, and words that guarantee an outcome. The lists are short on purpose. A clause that refuses
//! ("don't tell me the code") is left alone.
//!
//! # Why is this bad?
//! The breach costs nothing, and the debrief praises it.
//!
//! # Example
//! `(id: "try_it", acts: ["act_now"])` with the words "Tell me your PIN and I'll try it for you."
//!
//! # Use instead
//! `breaks: ["no_credentials"]`, or other words.

use super::{Finding, Inspection, Subject, reply_key};
use crate::engine::{Family, Reply, Scenario};

/// What names a secret.
const SECRETS: [&str; 9] = [
    "密码",
    "验证码",
    "your pin",
    "the pin",
    "your password",
    "the password",
    "the code",
    "your code",
    "passcode",
];
/// What hands a secret over, in the same sentence.
const HANDING_OVER: [&str; 21] = [
    "告诉我",
    "念给我",
    "报给我",
    "说给我",
    "发给我",
    "写给我",
    "给我念",
    "给我报",
    "报一下",
    "念一下",
    "小声说",
    "替您按",
    "替您输",
    "帮您输",
    "tell me",
    "read me",
    "read it",
    "send me",
    "send it",
    "give me",
    "key it in for you",
];
/// What guarantees an outcome.
const GUARANTEES: [&str; 8] = [
    "我保证",
    "跟您保证",
    "打包票",
    "包您",
    "一定给您办",
    "i guarantee",
    "i promise you'll",
    "i promise you will",
];
/// What turns a clause into a refusal.
const REFUSALS: [&str; 13] =
    ["不", "别", "勿", "没", "无需", "n't", "not ", "never", "no ", "nobody", "without", "cannot", "no one"];

/// Rules that name a promise of what is not the teller's to give: a result, or a present.
const PROMISES: [&str; 2] = ["no_overpromise", "no_improper_settlement"];
const CREDENTIALS: [&str; 1] = ["no_credentials"];

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let scenario = inspection.scenario();
    let mut findings = Vec::new();
    for (id, reply) in scenario.replies() {
        let words = |has: fn(&str) -> Option<&'static str>| {
            inspection.draft.manuscripts.iter().find_map(|manuscript| {
                let found = has(&manuscript.reply(scenario, id).to_lowercase())?;
                Some((manuscript.lang.clone(), found))
            })
        };
        let mut find = |rules: &[&str], found: Option<(String, &str)>| {
            if let Some((lang, culprit)) = found.filter(|_| lacks(scenario, reply, rules)) {
                let finding = Finding::at(Subject::Reply(id)).name(rules[0]).detail(culprit);
                findings.push(finding.words(&lang, reply_key(scenario, reply)));
            }
        };
        find(&CREDENTIALS, words(asks_for_a_secret));
        let guaranteed = words(guarantees);
        let promised = reply.acts.iter().map(|&act| scenario.catalogue().act(act));
        let promised =
            promised.filter(|act| act.family == Family::Overpromise).map(|act| act.name.as_str()).next();
        if let Some(act) = promised.filter(|_| lacks(scenario, reply, &PROMISES)) {
            findings.push(Finding::at(Subject::Reply(id)).name(PROMISES[0]).detail(act));
        } else {
            find(&PROMISES, guaranteed);
        }
    }
    findings
}

/// Whether a reply names none of these rules; a catalogue that has none of them asks for none.
fn lacks(scenario: &Scenario, reply: &Reply, rules: &[&str]) -> bool {
    let known: Vec<_> = rules.iter().filter_map(|rule| scenario.catalogue().rule_named(rule)).collect();
    !known.is_empty() && !known.iter().any(|rule| reply.breaks.contains(rule))
}

fn asks_for_a_secret(text: &str) -> Option<&'static str> {
    text.split(['。', '！', '？', '；', '.', '!', '?', ';'])
        .filter(|sentence| SECRETS.iter().any(|secret| sentence.contains(secret)))
        .find_map(|sentence| said_without_refusing(sentence, &HANDING_OVER))
}

fn guarantees(text: &str) -> Option<&'static str> {
    said_without_refusing(text, &GUARANTEES)
}

/// The first of these that a clause has which refuses nothing.
fn said_without_refusing(text: &str, these: &[&'static str]) -> Option<&'static str> {
    let clauses = text.split(['，', '。', '！', '？', '；', '：', ',', '.', '!', '?', ';', ':']);
    let mut willing = clauses.filter(|clause| !REFUSALS.iter().any(|refusal| clause.contains(refusal)));
    willing.find_map(|clause| these.iter().copied().find(|word| clause.contains(word)))
}
