//! What the room voted at each turn, before and after talking about it, beside the best reply there was.

use bevy::prelude::*;

use super::super::split;
use super::Run;
use crate::game::theme::{Lettering, Role, space::gap};
use crate::game::ui::{Chip, Tone};
use crate::game::ui::{Column, card, chip, paragraph, scroll_column, split_bar};
use crate::locale::{Arg, msg};
use crate::workshop::{Vote, Workshop};

pub(super) fn votes(run: &Run<'_>, workshop: &Workshop) -> impl Scene + use<> {
    let votes: Vec<_> = workshop.votes().iter().enumerate().map(|(at, vote)| turn(run, vote, at + 1)).collect();
    let column = Column { padding: gap::XL, spread: gap::L, ..default() };
    scroll_column(run.speech.plain(msg::WORKSHOP_VOTES), column, bsn_list![{ votes }])
}

fn turn(run: &Run<'_>, vote: &Vote, number: usize) -> impl Scene + use<> {
    let speech = run.speech;
    let script = speech.script(run.session.scenario());
    let args: [(&str, Arg<'_>); 1] = [("number", number.into())];
    let heading = paragraph(speech.say(msg::DEBRIEF_TURN, &args), Lettering::CaptionBold, Role::Accent);
    let said = run.session.turns().get(number - 1).map(|turn| {
        let line = script.before(run.session, turn).line.into_owned();
        bsn_list![paragraph(line, Lettering::Lead, Role::Ink)]
    });
    let is_empty = vote.total() == 0 && vote.before().is_none();
    let none =
        is_empty.then(|| bsn_list![paragraph(speech.plain(msg::WORKSHOP_NOBODY), Lettering::Body, Role::Ink2)]);
    let rows: Vec<_> = (0..vote.offers().len()).map(|at| reply(run, vote, at, number, is_empty)).collect();
    bsn! {
        card(bsn_list![heading, {said}, {none}, {rows}])
        Node { row_gap: px(gap::S), flex_shrink: 0.0 }
    }
}

fn reply(run: &Run<'_>, vote: &Vote, at: usize, number: usize, is_empty: bool) -> impl Scene + use<> {
    let speech = run.speech;
    let reply = vote.offers()[at].reply;
    let is_said = vote.taken() == Some(reply);
    let moment = run.hindsight.reach().and_then(|reach| reach.moments.get(number - 1));
    let best = moment.and_then(|moment| moment.better.as_ref());
    // Where nothing was given away, what was said was the best.
    let is_best = match best {
        Some(better) => better.turn.reply == reply,
        None => is_said && moment.is_some_and(|moment| moment.given_away <= 0.0),
    };
    let mut marks = Vec::new();
    if is_said {
        marks.push(chip(Chip { tone: Tone::Neutral, words: speech.plain(msg::WORKSHOP_SAID), change: None }));
    }
    if is_best {
        marks.push(chip(Chip { tone: Tone::Gain, words: speech.plain(msg::WORKSHOP_BEST), change: None }));
    }
    let text = format!("{}. {}", at + 1, speech.script(run.session.scenario()).reply(reply));
    let lettering = if is_said { Lettering::BodyBold } else { Lettering::Body };
    let said = paragraph(text, lettering, Role::Ink);
    // Alone in a row that wraps, a text that just fails to fit would be given one line too few.
    let head: Box<dyn SceneList> = if marks.is_empty() {
        Box::new(bsn_list![said])
    } else {
        Box::new(bsn_list![(
            Node { flex_wrap: FlexWrap::Wrap, column_gap: px(gap::S), row_gap: px(gap::XXS), align_items: AlignItems::Center }
            Children [ (said Node { flex_shrink: 1.0 }), {marks} ]
        )])
    };
    let bar = (!is_empty).then(|| bsn_list![split_bar(split(vote, at, speech, run.layout), is_said)]);
    bsn! {
        Node { flex_direction: FlexDirection::Column, row_gap: px(gap::XXS), flex_shrink: 0.0 }
        Children [
            {head},
            {bar},
        ]
    }
}
