//! Finds absolute and polite words that are clearly more frequent in good replies than in the others, or the reverse.
//!
//! Each word is looked at on its own, then each list as a whole. "Clearly" is three standard deviations and twice as
//! often: with some twenty words in a list, two deviations would cry wolf in every scenario.
//!
//! # Why is this bad?
//! The word gives the reply away: trainees learn that "sir" is wrong and "sorry" is right, which is not so.
//!
//! # Example
//! Twenty wrong replies say "sir", and not one of the good ones.
//!
//! # Use instead
//! Wrong replies as polite as people are when they get it wrong, and good ones that are not all honey.

use super::odds::Share;
use super::{Finding, Inspection, Manuscript, is_good, overall};
use crate::authoring::wording::polite_words;

const DEVIATIONS: f64 = 3.0;
const FACTOR: f64 = 2.0;

/// Words that leave no way out.
const ABSOLUTE: [(&str, &[&str]); 2] = [
    ("zh-CN", &["一定", "绝对", "肯定", "永远", "从来"]),
    ("en", &["always", "never", "certainly", "definitely", "absolutely"]),
];

/// Longer words that hold one of the above and mean something else.
const OTHERS: [&str; 9] = ["不一定", "申请", "请示", "请求", "请假", "邀请", "理解错", "不放心", "不肯定"];

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    inspection.draft.manuscripts.iter().flat_map(|manuscript| in_one(inspection, manuscript)).collect()
}

fn in_one(inspection: &Inspection<'_>, manuscript: &Manuscript) -> Vec<Finding> {
    let scenario = inspection.scenario();
    let replies: Vec<(bool, String)> = scenario
        .replies()
        .map(|(id, reply)| {
            let text = manuscript.reply(scenario, id).to_lowercase();
            (is_good(scenario, reply), OTHERS.iter().fold(text, |text, other| text.replace(other, "")))
        })
        .collect();
    let finding = |words: &[&str]| {
        let (mut good, mut others) = (Share::default(), Share::default());
        for (is_good, text) in &replies {
            let side = if *is_good { &mut good } else { &mut others };
            side.add(words.iter().any(|word| says(text, word)));
        }
        let told = format!("{}/{} : {}/{}", good.with, good.of, others.with, others.of);
        good.differs(others, DEVIATIONS, FACTOR).then(|| overall(manuscript).detail(told))
    };
    let absolute = ABSOLUTE.iter().find(|(lang, _)| *lang == manuscript.lang).map_or(&[][..], |(_, words)| words);
    let mut findings = Vec::new();
    for list in [absolute, polite_words(&manuscript.lang)] {
        let single = list.iter().filter_map(|word| Some(finding(&[*word])?.name(*word)));
        let single: Vec<Finding> = single.collect();
        if single.is_empty() {
            let all = list.iter().take(4).copied().collect::<Vec<_>>().join(", ");
            findings.extend(finding(list).map(|found| found.name(format!("{all}…"))));
        }
        findings.extend(single);
    }
    findings
}

/// Whether a text has a word, or one that begins with it; in a script without spaces, anywhere.
fn says(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        !before.is_some_and(|letter| letter.is_ascii_alphabetic())
    })
}
