//! Sentences of a debrief that its forms share: the page, and the text in a terminal.

use crate::authoring::Reach;
use crate::catalog::Script;
use crate::engine::Severity;
use crate::engine::score::{EvidenceKind, Rating, Score};
use crate::locale::{Arg, Words, msg, number};

/// What was reachable with this customer, in a sentence.
pub fn range(reach: &Reach, words: &Words) -> String {
    let (best, worst) = (number::whole(reach.best.total), number::whole(reach.worst.total));
    words.say(msg::DEBRIEF_RANGE, &[("best", best.into()), ("worst", worst.into())])
}

/// How bad a breach is, in a word.
pub fn severity(severity: Severity, words: &Words) -> String {
    words.text(match severity {
        Severity::Critical => "severity-critical",
        Severity::Major => "severity-major",
        Severity::Minor => "severity-minor",
    })
}

/// What each turn says about a principle, a phrase a kind.
pub fn evidence(rating: &Rating, words: &Words) -> Vec<String> {
    let kinds = [
        (EvidenceKind::Shown, msg::TERMINAL_EVIDENCE_SHOWN),
        (EvidenceKind::ShownWeakly, msg::TERMINAL_EVIDENCE_WEAK),
        (EvidenceKind::Violated, msg::TERMINAL_EVIDENCE_VIOLATED),
    ];
    let mut phrases = Vec::new();
    for (kind, message) in kinds {
        let turns = rating.evidence.iter().filter(|seen| seen.kind == kind);
        let turns: Vec<usize> = turns.map(|seen| seen.turn).collect();
        if !turns.is_empty() {
            phrases.push(words.of_turns(message, &turns));
        }
    }
    if phrases.is_empty() {
        phrases.push(words.plain(msg::TERMINAL_EVIDENCE_NONE));
    }
    phrases
}

/// The principles that had no occasion, in a sentence; `None` where all had one.
pub fn not_exercised(score: &Score, script: &Script<'_>) -> Option<String> {
    let names: Vec<String> = score.process.not_exercised.iter().map(|&id| script.principle(id)).collect();
    let words = script.words();
    let args: [(&str, Arg<'_>); 1] = [("names", words.listed(&names).into())];
    (!names.is_empty()).then(|| words.say(msg::TERMINAL_NOT_EXERCISED, &args))
}
