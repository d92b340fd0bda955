//! Finds scenarios whose law has no date, or an older one than the rules that they apply, or no source.
//!
//! # Why is this bad?
//! The rules of banking change every year. Without a date nobody can tell whether what is taught here still holds.
//!
//! # Example
//! `as_of: "2024-03"` with a breach of a rule that was checked in 2026; or a comment that quotes 反洗钱法第三十九条 with
//! `sources: []`.
//!
//! # Use instead
//! The month in which somebody last held the scenario against the law, and where that is written.

use super::{Finding, Inspection, Subject};
use crate::engine::{Rule, RuleId};

/// What a numbered article follows in Chinese: 法第…条, 办法第…条, 规定第…条.
const LAWS: [char; 5] = ['法', '规', '定', '例', '则'];
const DIGITS: &str = "0123456789一二三四五六七八九十百零 ";

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let scenario = inspection.scenario();
    let as_of = scenario.as_of();
    if !is_month(as_of) {
        return vec![Finding::at(Subject::Scenario).name(as_of).detail("form")];
    }
    let applies = |id: &RuleId| {
        scenario.briefing().bounds.contains(id) || scenario.replies().any(|(_, reply)| reply.breaks.contains(id))
    };
    let rules = scenario.catalogue().rules().filter(|(id, _)| applies(id));
    // Months written like this sort as they come.
    let newer: Vec<&Rule> = rules.map(|(_, rule)| rule).filter(|rule| rule.as_of.as_str() > as_of).collect();
    let finding = |name: &str, detail: &str| Finding::at(Subject::Scenario).name(name).detail(detail);
    let mut findings = Vec::new();
    if let Some(month) = newer.iter().map(|rule| rule.as_of.as_str()).max() {
        let names: Vec<&str> = newer.iter().map(|rule| rule.name.as_str()).collect();
        findings.push(finding(&names.join(", "), month));
    }
    if scenario.sources().iter().all(|source| source.trim().is_empty()) {
        let quoted = inspection.draft.manuscripts.iter().find_map(|manuscript| {
            let (key, law) = manuscript
                .texts
                .iter()
                .find_map(|(key, text)| Some((key, text.wordings.iter().find_map(|wording| law(wording))?)))?;
            Some(finding(&law, "sources").words(&manuscript.lang, key))
        });
        findings.extend(quoted);
    }
    findings
}

/// Whether this is a year and a month, as `2026-11`.
fn is_month(text: &str) -> bool {
    let number = |part: &str, digits: usize| {
        let is_number = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { part.parse::<u16>().ok() } else { None }
    };
    let month =
        |(year, month)| number(year, 4).is_some() && number(month, 2).is_some_and(|m| (1..=12).contains(&m));
    text.split_once('-').is_some_and(month)
}

/// The law that a text quotes: 《…》, 法第…条, "Article 39", "Anti-Money Laundering Act".
fn law(text: &str) -> Option<String> {
    let titled = || Some(text.split_once('《')?.1.split_once('》')?.0.to_owned());
    let english = || english_law(text).map(str::to_owned);
    titled().or_else(|| numbered_article(text)).or_else(english)
}

fn numbered_article(text: &str) -> Option<String> {
    text.match_indices('第').find_map(|(at, _)| {
        let (number, _) = text[at..].strip_prefix('第')?.split_once('条')?;
        let is_number = !number.is_empty() && number.chars().all(|digit| DIGITS.contains(digit));
        (is_number && text[..at].ends_with(LAWS)).then(|| format!("第{number}条"))
    })
}

fn english_law(text: &str) -> Option<&str> {
    let article = text
        .match_indices("Article ")
        .find(|(at, word)| text[at + word.len()..].starts_with(|letter: char| letter.is_ascii_digit()));
    // "Act" at the start of a sentence is a verb.
    let act = text.match_indices(" Act").find(|(at, word)| {
        let is_whole = !text[at + word.len()..].starts_with(|letter: char| letter.is_alphabetic());
        is_whole && text[..*at].ends_with(|letter: char| letter.is_alphabetic())
    });
    article.or(act).map(|(_, word)| word.trim())
}
