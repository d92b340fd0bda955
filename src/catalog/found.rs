//! The texts of a scenario that are asked for at every turn, found once when its words are read.

use crate::engine::mood::Cause;
use crate::engine::{Position, ReplyId, Scenario, StepId};
use crate::locale::{Line, Words, msg};

/// A text that may have been found beforehand.
#[derive(Clone, Copy)]
pub(super) enum Piece {
    Customer,
    Rest,
    Cause(Cause),
    Line(StepId),
    Manner(StepId),
    Speaker(StepId),
    Reply(ReplyId),
}

/// Pieces that every scenario has once.
const FIXED: [Piece; 9] = [
    Piece::Customer,
    Piece::Rest,
    Piece::Cause(Cause::Audience),
    Piece::Cause(Cause::Waiting),
    Piece::Cause(Cause::Cooling),
    Piece::Cause(Cause::Grievance),
    Piece::Cause(Cause::Impatience),
    Piece::Cause(Cause::Cap),
    Piece::Cause(Cause::Limit),
];

/// Pieces that every step has.
const OF_STEP: [fn(StepId) -> Piece; 3] = [Piece::Line, Piece::Manner, Piece::Speaker];

/// What was found, each kind in the order of its ids; all empty where nothing was.
#[derive(Clone, Copy)]
pub(super) struct Found<'a> {
    fixed: &'a [Line],
    acts: &'a [Line],
    steps: &'a [Line],
    replies: &'a [Line],
}

impl<'a> Found<'a> {
    /// What the words have found of the scenario.
    pub(super) fn new(scenario: &Scenario, words: &'a Words) -> Found<'a> {
        let lines = words.lines(scenario.hash());
        let take = |from: &mut &'a [Line], count: usize| {
            let (first, rest) = from.split_at(count.min(from.len()));
            *from = rest;
            first
        };
        let mut rest = lines;
        Found {
            fixed: take(&mut rest, FIXED.len()),
            acts: take(&mut rest, scenario.catalogue().acts().len()),
            steps: take(&mut rest, OF_STEP.len() * scenario.steps().len()),
            replies: rest,
        }
    }

    #[inline(always)]
    pub(super) fn get(&self, piece: Piece) -> Option<&'a Line> {
        match piece {
            Piece::Customer => self.fixed.first(),
            Piece::Rest => self.fixed.get(1),
            Piece::Cause(Cause::Act(id)) => self.acts.get(id.position()),
            Piece::Cause(Cause::Audience) => self.fixed.get(2),
            Piece::Cause(Cause::Waiting) => self.fixed.get(3),
            Piece::Cause(Cause::Cooling) => self.fixed.get(4),
            Piece::Cause(Cause::Grievance) => self.fixed.get(5),
            Piece::Cause(Cause::Impatience) => self.fixed.get(6),
            Piece::Cause(Cause::Cap) => self.fixed.get(7),
            Piece::Cause(Cause::Limit) => self.fixed.get(8),
            Piece::Line(id) => self.steps.get(OF_STEP.len() * id.position()),
            Piece::Manner(id) => self.steps.get(OF_STEP.len() * id.position() + 1),
            Piece::Speaker(id) => self.steps.get(OF_STEP.len() * id.position() + 2),
            Piece::Reply(id) => self.replies.get(id.position()),
        }
    }
}

/// The keys of a scenario's texts to be found beforehand, in the order in which [`Found`] expects them.
pub(super) fn keys(scenario: &Scenario) -> impl Iterator<Item = String> {
    let acts = scenario.catalogue().acts().map(|(id, _)| Piece::Cause(Cause::Act(id)));
    let steps = scenario.steps().flat_map(|(id, _)| OF_STEP.map(|piece| piece(id)));
    let replies = scenario.replies().map(|(id, _)| Piece::Reply(id));
    let pieces = FIXED.into_iter().chain(acts).chain(steps).chain(replies);
    pieces.map(|piece| piece.key(scenario))
}

impl Piece {
    /// The key of the text.
    pub(super) fn key(self, scenario: &Scenario) -> String {
        let catalogue = scenario.catalogue();
        match self {
            Piece::Customer => "customer".to_owned(),
            Piece::Rest => msg::CAUSE_REST.key().to_owned(),
            Piece::Cause(Cause::Act(id)) => format!("act-{}.chip", catalogue.act(id).name),
            Piece::Cause(cause) => format!("cause-{}", cause.name(catalogue)),
            Piece::Line(id) => scenario.step(id).name.clone(),
            Piece::Manner(id) => format!("{}.manner", scenario.step(id).name),
            Piece::Speaker(id) => format!("{}.speaker", scenario.step(id).name),
            Piece::Reply(id) => reply_key(scenario, id, ""),
        }
    }
}

/// The key of a text that belongs to a reply.
pub(super) fn reply_key(scenario: &Scenario, reply: ReplyId, suffix: &str) -> String {
    let reply = scenario.reply(reply);
    format!("{}.{}{suffix}", scenario.step(reply.step).name, reply.name)
}
