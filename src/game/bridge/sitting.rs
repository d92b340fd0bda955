//! A sitting: a deck of drills on the table, answered one after the other.

use std::sync::Arc;

use bevy::prelude::*;

use super::clerk::{Clerk, Job};
use super::keeping::Clock;
use super::ledger::{Ledger, hand_over};
use super::notice::Notices;
use super::practice::{LookAhead, Practice};
use crate::engine::{DrillRecord, PrincipleId, ReplyId};
use crate::progress::{Drill, Progress, Verdict, deck};
use crate::records::What;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Sitting>()
        .add_systems(PreUpdate, deal.run_if(is_dealing))
        .add_observer(on_deal_deck)
        .add_observer(on_answer)
        .add_observer(on_next_drill);
}

/// Asks for a deck: of one scenario and for one principle, or of all and for what is wanted most.
#[derive(Event, Clone, Debug, Default)]
pub struct DealDeck {
    pub scenario: Option<String>,
    pub principle: Option<PrincipleId>,
}

/// Answers the drill on the table.
#[derive(Event, Clone, Copy, Debug)]
pub struct AnswerDrill(pub ReplyId);

/// Asks for the next drill.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct NextDrill;

/// The deck, and how far it has come.
#[derive(Resource, Clone, Debug, Default)]
pub struct Sitting {
    asked: Option<DealDeck>,
    deck: Vec<Drill>,
    answers: Vec<Answer>,
    /// Place of the drill on the table.
    at: usize,
    /// Decks dealt so far; the next one is shuffled anew.
    dealt: u64,
}

/// What was said, and what it was worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub reply: ReplyId,
    pub verdict: Verdict,
}

impl Sitting {
    /// Whether the deck is still being put together.
    pub fn is_dealing(&self) -> bool {
        self.asked.is_some()
    }

    pub fn deck(&self) -> &[Drill] {
        &self.deck
    }

    /// The drill on the table with its place, counted from 1; `None` before the deck is dealt and after its end.
    pub fn drill(&self) -> Option<(usize, &Drill)> {
        self.deck.get(self.at).map(|drill| (self.at + 1, drill))
    }

    /// The answer to the drill on the table, once it is given.
    pub fn answer(&self) -> Option<&Answer> {
        self.answers.get(self.at)
    }

    pub fn answers(&self) -> &[Answer] {
        &self.answers
    }
}

fn is_dealing(sitting: Res<Sitting>, practice: Res<Practice>) -> bool {
    sitting.is_dealing() && practice.drills().is_some()
}

fn on_deal_deck(asked: On<DealDeck>, mut sitting: ResMut<Sitting>, mut commands: Commands) {
    *sitting = Sitting { asked: Some(asked.event().clone()), dealt: sitting.dealt, ..default() };
    commands.trigger(LookAhead);
}

fn deal(practice: Res<Practice>, ledger: Res<Ledger>, mut sitting: ResMut<Sitting>) {
    let Some(found) = practice.drills().map(Arc::clone) else { return };
    let Some(DealDeck { scenario, principle }) = sitting.asked.take() else { return };
    let of_it = |drill: &&Drill| scenario.as_ref().is_none_or(|id| id == drill.scenario().id());
    let found: Vec<Drill> = found.iter().filter(of_it).cloned().collect();
    let wanted = practice.progress().map(Progress::wanted).unwrap_or_default();
    let wanted: Vec<PrincipleId> = principle.into_iter().chain(wanted).collect();
    // Whoever has answered before meets other drills than the first time.
    let lines = ledger.listing().map_or(&[][..], |listing| &listing.lines);
    let answered = lines.iter().filter(|line| matches!(line.what, What::Drill(_))).count();
    let seed = answered as u64 + sitting.dealt;
    sitting.deck = deck(&found, &wanted, seed).into_iter().cloned().collect();
    sitting.dealt += 1;
}

fn on_answer(
    answered: On<AnswerDrill>,
    ledger: Res<Ledger>,
    clock: Res<Clock>,
    mut sitting: ResMut<Sitting>,
    mut clerk: Option<ResMut<Clerk>>,
    mut notices: ResMut<Notices>,
) {
    // What was pressed twice is answered once.
    if sitting.answer().is_some() {
        return;
    }
    let Some((_, drill)) = sitting.drill() else { return };
    let reply = answered.0;
    let (Some(verdict), Some(record)) = (drill.answer(reply), DrillRecord::of(drill, reply)) else { return };
    sitting.answers.push(Answer { reply, verdict });
    if ledger.is_recorded() {
        let job = Job::SaveDrill { at: (clock.0)(), record: Box::new(record) };
        hand_over(&mut clerk, job, &mut notices);
    }
}

fn on_next_drill(_: On<NextDrill>, mut sitting: ResMut<Sitting>) {
    if sitting.answer().is_some() {
        sitting.at += 1;
    }
}
