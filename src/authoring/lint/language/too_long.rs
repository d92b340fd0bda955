//! Finds words that do not fit their place at the largest text size.
//!
//! # Why is this bad?
//! The card scrolls or pushes the others off the screen, and the trainee reads instead of deciding.
//!
//! # Example
//! A reply of three sentences.
//!
//! # Use instead
//! What a person would say in one breath.

use super::{Finding, Inspection, about};
use crate::engine::Scenario;

/// The most hanzi and the most Latin letters that a place holds.
struct Room {
    hanzi: usize,
    letters: usize,
}

const LINE: Room = Room { hanzi: 62, letters: 120 };
const REPLY: Room = Room { hanzi: 50, letters: 105 };
const MANNER: Room = Room { hanzi: 16, letters: 45 };
const WHY: Room = Room { hanzi: 60, letters: 150 };
const CHIP: Room = Room { hanzi: 8, letters: 18 };

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let scenario = inspection.scenario();
    let mut findings = Vec::new();
    for manuscript in &inspection.draft.manuscripts {
        for (key, text) in &manuscript.texts {
            let Some(room) = room(scenario, key) else { continue };
            let most = if manuscript.is_chinese() { room.hanzi } else { room.letters };
            let longest = text.wordings.iter().map(|wording| wording.trim().chars().count()).max().unwrap_or(0);
            if longest > most {
                findings.push(about(scenario, manuscript, key).detail(format!("{longest} / {most}")));
            }
        }
    }
    findings
}

fn room(scenario: &Scenario, key: &str) -> Option<Room> {
    let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
    let speaks = scenario.step_named(message).is_some() || message.starts_with("end-");
    match attribute {
        "" if message.starts_with("opening-") => Some(CHIP),
        "" if speaks => Some(LINE),
        "manner" => Some(MANNER),
        "summary" => None,
        why if why.ends_with("-why") => Some(WHY),
        locked if locked.ends_with("-locked") => None,
        _ => speaks.then_some(REPLY),
    }
}
