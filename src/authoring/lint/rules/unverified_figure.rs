//! Finds figures, document numbers and titles that were looked up for the four first scenarios and not confirmed.
//!
//! # Why is this bad?
//! Trainees will quote them to customers.
//!
//! # Example
//! A number for the notice of 2024 on small deposits of the dead: none was found, so any number is a guess.
//!
//! # Use instead
//! What is sure, without the figure: "since June 2024", "the bank's own rule", "let me look that up for you".

use super::{Finding, Inspection, Subject};

/// What could not be confirmed about a figure: the message says it.
type Doubt = &'static str;

/// Written without spaces, in lower case, with square brackets.
const UNVERIFIED: &[(&str, Doubt)] = &[
    // Two numbers go about for the rules of 1997 on large cash payments, and the exact title was not found.
    ("银发[1997]339", "number"),
    ("银发[1997]363", "number"),
    ("关于大额现金支付管理的公告", "title"),
    // The notices of 2016 and 2017 on fees exist; their numbers are from memory.
    ("银发[2016]261", "number"),
    ("发改价格规[2017]1250", "number"),
    // The rule on tracing insurance sales: number from memory.
    ("保监发[2017]54", "number"),
    // The notice of 2024 on small deposits of the dead: no number was found, and every one printed is a guess.
    ("金发[2024]", "number"),
    ("金办发[2024]", "number"),
    // Its start was put off; some articles treat it as if it had been in force.
    ("令[2022]第1号", "force"),
    // The implementation rules on financial consumers: number from memory.
    ("银行令[2020]第5号", "number"),
    // Public order, as revised for 2026: the new number of the article was not seen.
    ("治安管理处罚法第26条", "article"),
    ("治安管理处罚法第二十六条", "article"),
    // Rates of the case of the deposit of 70 years and more: not found for any bank or date.
    ("3.85%", "rate"),
    ("3.3%", "rate"),
    // Recordings of sales are kept for half a year after the end; twenty years is what some pages say.
    ("双录保存20年", "period"),
    ("双录保存二十年", "period"),
    // Fifteen days to change one's mind about an insurance: from memory.
    ("犹豫期15天", "period"),
    ("犹豫期十五天", "period"),
    ("15-daycooling-off", "period"),
    // No law limits how long one may queue.
    ("法定等候时间", "law"),
    ("legalwaitinglimit", "law"),
    // Complaints of the fourth quarter of 2020, and posts during a typhoon: as one article prints them.
    ("76,224", "count"),
    ("76224", "count"),
    ("345,096", "count"),
    ("345096", "count"),
];

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for manuscript in &inspection.draft.manuscripts {
        for (key, text) in &manuscript.texts {
            let said = text.wordings.iter().map(|wording| plain(wording)).collect::<Vec<_>>();
            let found = UNVERIFIED.iter().filter(|(figure, _)| said.iter().any(|text| has(text, figure)));
            findings.extend(found.map(|(figure, doubt)| {
                Finding::at(Subject::of_words(key, inspection.scenario()))
                    .name(*figure)
                    .detail(doubt)
                    .words(&manuscript.lang, key)
            }));
        }
    }
    findings
}

/// Without what writers differ in.
fn plain(text: &str) -> String {
    let letter = |letter: char| match letter {
        '〔' | '［' | '(' | '（' | '【' => '[',
        '〕' | '］' | ')' | '）' | '】' => ']',
        '％' => '%',
        _ => letter,
    };
    text.chars().filter(|letter| !letter.is_whitespace()).map(letter).collect::<String>().to_lowercase()
}

/// Whether a text has the figure, and not as the end of a longer number.
fn has(text: &str, figure: &str) -> bool {
    text.match_indices(figure).any(|(at, _)| {
        let goes_on = |letter: char| letter.is_ascii_digit() || letter == '.';
        !(figure.starts_with(|first: char| first.is_ascii_digit()) && text[..at].ends_with(goes_on))
    })
}
