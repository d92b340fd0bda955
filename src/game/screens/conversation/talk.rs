//! The talk: the customer's bubble, and what you can answer.

use bevy::prelude::*;

use super::{Card, Say, focus_if};
use crate::catalog::{Script, Spoken};
use crate::engine::{Mode, Offer, ReplyId, Session};
use crate::game::state::{Open, Screen};
use crate::game::theme::{
    Class, Fill, Layout, Lettering, Role,
    space::{gap, radius},
};
use crate::game::ui::{
    Reply, Shortcut, Speech, icon, paragraph, primary_button, reply_card, speech_bubble, warning_band,
};
use crate::locale::{Arg, msg, number};

/// What the customer says, and in coached mode a word about what was just said to him.
pub(super) fn bubble(session: &Session, script: Script<'_>, layout: Layout) -> impl Scene + use<> {
    let Spoken { who, manner, line } = script.now(session);
    let bubble = speech_bubble(Speech { name: who.into(), manner: manner.into(), line: line.into() }, layout);
    let coach = coach(session, script);
    bsn! {
        Node { flex_direction: FlexDirection::Column, flex_shrink: 0.0, row_gap: px(gap::S) }
        Children [ bubble, {coach} ]
    }
}

/// What you can say, or the end of the talk.
pub(super) fn replies(
    session: &Session,
    script: Script<'_>,
    hint: Option<String>,
    layout: Layout,
) -> impl Scene + use<> {
    let answers: Box<dyn SceneList> = match session.ending() {
        Some(_) => Box::new(farewell(session, script)),
        None => Box::new(answers(session, script, hint, layout)),
    };
    bsn! {
        Node {
            flex_direction: FlexDirection::Column,
            flex_shrink: 0.0,
            row_gap: px(gap::ROW),
            padding: UiRect::all(px(gap::XS)),
        }
        Children [ {answers} ]
    }
}

/// What the best reply on the table does, without saying which it is; and what it cost to know.
pub(super) fn hint(session: &Session, reply: ReplyId, script: Script<'_>) -> String {
    let words = script.words();
    let acts: Vec<String> = session.scenario().reply(reply).acts.iter().map(|&act| script.act(act)).collect();
    let acts: [(&str, Arg<'_>); 1] = [("acts", acts.join(&words.plain(msg::SEPARATOR)).into())];
    let hint = words.say(msg::TALK_HINT_IS, &acts);
    match session.setup().mode.hint_points() {
        Some(points) if points > 0.0 => {
            let points: [(&str, Arg<'_>); 1] = [("points", number::whole(points).into())];
            format!("{hint} {}", words.say(msg::TALK_HINT_COSTS, &points))
        }
        _ => hint,
    }
}

fn answers(session: &Session, script: Script<'_>, hint: Option<String>, layout: Layout) -> impl SceneList + use<> {
    let offers = session.offers();
    let question = heading(session, script, layout, offers.len());
    let heading = match hint {
        Some(hint) => Some(Box::new(bsn_list![hint_band(hint)]) as Box<dyn SceneList>),
        None => question,
    };
    // Where everything scrolls together, what the customer says is read first.
    let first = offers.iter().position(|offer| !offer.locked && !layout.is_tight());
    let cards: Vec<_> =
        offers.iter().enumerate().map(|(at, offer)| card(at, *offer, Some(at) == first, script, layout)).collect();
    bsn_list![{ heading }, { cards }]
}

fn hint_band(hint: String) -> impl Scene {
    let words = paragraph(hint, Lettering::Caption, Role::Ink);
    bsn! {
        Node {
            column_gap: px(gap::S),
            flex_shrink: 0.0,
            align_items: AlignItems::Center,
            padding: UiRect::axes(px(gap::L), px(gap::XS)),
            border_radius: BorderRadius::all(px(radius::BUTTON)),
        }
        Fill(Role::AccentSoft)
        Children [ icon("hint", 22.0, Role::Accent), (words Node { flex_shrink: 1.0 }) ]
    }
}

/// The question, or what happens if the next word is wrong.
fn heading(session: &Session, script: Script<'_>, layout: Layout, offers: usize) -> Option<Box<dyn SceneList>> {
    if let Some(danger) = session.last_chance() {
        let band = warning_band(script.words().plain(msg::LAST_CHANCE), script.danger(danger));
        return Some(Box::new(bsn_list![band]));
    }
    if layout.class != Class::Wide {
        return None;
    }
    let question = paragraph(script.words().plain(msg::TALK_SAY), Lettering::BodyBold, Role::Ink);
    let keys =
        paragraph(script.words().say(msg::TALK_KEYS, &[("last", offers.into())]), Lettering::Caption, Role::Ink2);
    Some(Box::new(bsn_list![(
        Node { justify_content: JustifyContent::SpaceBetween, align_items: AlignItems::Baseline }
        Children [ question, keys ]
    )]))
}

fn card(at: usize, offer: Offer, is_first: bool, script: Script<'_>, layout: Layout) -> impl Scene + use<> {
    let reply = Reply {
        key: (at + 1).to_string(),
        text: script.reply(offer.reply).into_owned(),
        locked: offer.locked.then(|| script.locked(offer.reply)),
    };
    let focus = focus_if(is_first);
    bsn! {
        reply_card(reply, layout, Say(offer.reply))
        template_value(Card(Some(offer.reply)))
        {focus}
    }
}

/// In coached mode, a word about what was just said.
fn coach(session: &Session, script: Script<'_>) -> Option<impl SceneList + use<>> {
    let turn = session.turns().last().filter(|_| session.setup().mode == Mode::Coached)?;
    let head = paragraph(script.words().plain(msg::TALK_COACH), Lettering::CaptionBold, Role::Accent);
    let why = paragraph(script.why(turn.reply), Lettering::Caption, Role::Ink);
    Some(bsn_list![(
        Node {
            column_gap: px(gap::S),
            padding: UiRect::axes(px(gap::L), px(gap::XS)),
            border_radius: BorderRadius::all(px(radius::BUTTON)),
        }
        Fill(Role::AccentSoft)
        Children [ head, (why Node { flex_shrink: 1.0 }) ]
    )])
}

/// The end of the talk, and the way to the debrief.
fn farewell(session: &Session, script: Script<'_>) -> impl SceneList + use<> {
    let words = script.words();
    let head = paragraph(words.plain(msg::TALK_ENDED), Lettering::LeadBold, Role::Ink);
    let summary = session.ending().map(|ending| script.summary(ending)).unwrap_or_default();
    let summary = paragraph(summary, Lettering::Body, Role::Ink2);
    let on = primary_button(words.plain(msg::TALK_TO_DEBRIEF), Open(Screen::Debrief));
    let focus = focus_if(true);
    bsn_list![
        head,
        summary,
        (
            Node { justify_content: JustifyContent::FlexEnd, margin: UiRect::top(px(gap::M)) }
            Children [ (on Shortcut("PgDn") {focus}) ]
        ),
    ]
}
