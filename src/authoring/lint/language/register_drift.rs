//! Finds replies in Chinese that call the customer 你 where the teller otherwise says 您, or the reverse.
//!
//! 你们 is fine, and so is 你 to a colleague: steps at which a colleague speaks are left out.
//!
//! # Why is this bad?
//! In a bank 你 sounds curt. Where only some replies have it, it gives the wrong ones away, or it is a slip.
//!
//! # Example
//! `您先坐。` in one reply, and `你等一下。` in another.
//!
//! # Use instead
//! One of the two throughout; a reply that is rude on purpose can be rude in 您, too.

use super::{Finding, Inspection, about};
use crate::authoring::lint::reply_key;
use crate::engine::{ReplyId, Speaker};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Finding> {
    let scenario = inspection.scenario();
    let mut findings = Vec::new();
    for manuscript in inspection.draft.manuscripts.iter().filter(|manuscript| manuscript.is_chinese()) {
        let speaker = |id: ReplyId| scenario.step(scenario.reply(id).step).speaker;
        let to_customers = scenario
            .replies()
            .filter(|(id, _)| matches!(speaker(*id), Speaker::Customer | Speaker::Bystander))
            .map(|(id, reply)| (reply_key(scenario, reply), manuscript.reply(scenario, id).replace("你们", "")));
        let to_customers: Vec<(String, String)> = to_customers.collect();
        let saying = |word: &'static str| to_customers.iter().filter(move |(_, text)| text.contains(word));
        let rarer = if saying("你").count() <= saying("您").count() { ("你", "您") } else { ("您", "你") };
        if saying(rarer.1).count() > 0 {
            let finding = |key: &str| about(scenario, manuscript, key).name(rarer.0).detail(rarer.1);
            findings.extend(saying(rarer.0).map(|(key, _)| finding(key)));
        }
    }
    findings
}
