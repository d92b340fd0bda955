//! Which principle sets the best reply of a moment apart from the others.

use crate::engine::score::{EvidenceKind, Score};
use crate::engine::{PrincipleId, ReplyId, Session};

/// The principle that the best reply shows and the others miss or offend, the most telling one; of equals the first of
/// the catalogue. `None` when no principle tells them apart, as where the others only come at the wrong moment.
///
/// Only principles that the scenario's level rates are looked at: nobody is drilled in what is not asked of him yet.
pub(super) fn principle(session: &Session, open: &[ReplyId], best: ReplyId) -> Option<PrincipleId> {
    let criteria = &session.encounter().rubric().criteria;
    let shown: Vec<(ReplyId, Vec<i32>)> = open.iter().map(|&reply| (reply, seen(session, reply))).collect();
    let own = &shown.iter().find(|(reply, _)| *reply == best)?.1;
    let others = || shown.iter().filter(|(reply, _)| *reply != best).map(|(_, seen)| seen);
    let mut most: Option<(i32, PrincipleId)> = None;
    for (i, criterion) in criteria.iter().enumerate() {
        // The best reply shows it, or at least keeps to it where others offend it.
        let apart: i32 = others().map(|other| own[i] - other[i]).sum();
        let is_kept = own[i] >= 0 && others().all(|other| other[i] <= own[i]);
        if is_kept && apart > 0 && most.is_none_or(|(known, _)| apart > known) {
            most = Some((apart, criterion.principle));
        }
    }
    most.map(|(_, principle)| principle)
}

/// What a reply would say of each principle of the rubric: 2 shown, 1 weakly, 0 nothing, -2 offended.
fn seen(session: &Session, reply: ReplyId) -> Vec<i32> {
    let mut tried = session.clone();
    let turn = tried.turns().len() + 1;
    let criteria = &session.encounter().rubric().criteria;
    if tried.choose(reply).is_err() {
        return vec![0; criteria.len()];
    }
    let ratings = Score::of(&tried).process.ratings;
    let value = |principle| {
        let rating = ratings.iter().find(|rating| rating.principle == principle)?;
        let evidence = rating.evidence.iter().find(|seen| seen.turn == turn)?;
        Some(match evidence.kind {
            EvidenceKind::Shown => 2,
            EvidenceKind::ShownWeakly => 1,
            EvidenceKind::Violated => -2,
        })
    };
    criteria.iter().map(|criterion| value(criterion.principle).unwrap_or(0)).collect()
}
