//! The stage: the hall, the customer at the counter, and the mood meter lying on it.

use bevy::prelude::*;

use super::super::chips;
use crate::catalog::Script;
use crate::engine::{Mode, Session};
use crate::game::bridge::{self, Appearance, band};
use crate::game::hall::{Hall, Place};
use crate::game::portrait::{Actor, Half};
use crate::game::theme::grid::{Frame, StageGrid};
use crate::game::theme::{
    Class, Fill, Layout, Lettering, Role,
    space::{gap, radius},
};
use crate::game::ui::{Art, Chip, Mood, has_room, mood_meter, paragraph};
use crate::locale::msg;

/// Most causes that the meter names, by layout.
const CAUSES: (usize, usize, usize) = (3, 2, 2);

/// The whole stage, for a wide window.
pub(super) fn stage(session: &Session, script: Script<'_>, grid: StageGrid, layout: Layout) -> impl Scene + use<> {
    let hall = Hall { has_signs: layout.class == Class::Wide, ..bridge::hall(session) };
    let front = hall.front();
    // On a screen there is only whoever calls, and the screen ends where it ends.
    let is_call = hall.place == Place::Phone;
    let board = (layout.class == Class::Wide && hall.place.is_open()).then(|| board(script, grid)).flatten();
    let meter = meter(session, script, grid, layout);
    let on_counter = meter.unwrap_or_else(|| Box::new(put_away(script)));
    let StageGrid { size, place, screen, figure, meter: meter_frame, .. } = grid;
    let within = if is_call { screen } else { Frame { left: 0.0, top: 0.0, width: size.x, height: size.y } };
    let [half, on_desk] =
        if is_call { [Half::Both, Half::Nothing] } else { [Half::BehindCounter, Half::OnCounter] };
    let standing = Frame { left: figure.left - within.left, top: figure.top - within.top, ..figure };
    bsn! {
        Node { width: px(size.x), height: percent(100), flex_shrink: 0.0, overflow: Overflow::clip() }
        Children [
            (template_value(place.node()) template_value(hall)),
            {board},
            (
                template_value(within.node())
                Node { overflow: Overflow::clip() }
                Children [ (template_value(standing.node()) template_value(actor(session, half))) ]
            ),
            (template_value(place.node()) template_value(front)),
            (template_value(figure.node()) template_value(actor(session, on_desk))),
            (
                Node {
                    position_type: PositionType::Absolute,
                    left: px(meter_frame.left),
                    top: px(meter_frame.top),
                    width: px(meter_frame.width),
                    flex_direction: FlexDirection::Column,
                }
                Children [ ({on_counter}) ]
            ),
        ]
    }
}

/// The customer of a session, alive.
fn actor(session: &Session, half: Half) -> Actor {
    let Appearance { person, feeling, is_leaving, .. } = Appearance::now(session);
    Actor { person, feeling, is_leaving, half }
}

/// The board over the windows, where the pack has words for it.
fn board(script: Script<'_>, grid: StageGrid) -> Option<impl SceneList + use<>> {
    let ticket = paragraph(script.words().get("board", &[])?, Lettering::BodyBold, Role::BoardInk);
    let window = paragraph(script.words().get("board.window", &[])?, Lettering::Caption, Role::BoardInk);
    let art = Art::new("places/board");
    let StageGrid { board, board_words, .. } = grid;
    Some(bsn_list![
        (template_value(board.node()) template_value(art)),
        (
            template_value(board_words.node())
            Node {
                flex_direction: FlexDirection::Column,
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
            }
            Children [ ticket, window ]
        ),
    ])
}

/// The meter, unless the mode keeps it until the end.
pub(super) fn meter(
    session: &Session,
    script: Script<'_>,
    grid: StageGrid,
    layout: Layout,
) -> Option<Box<dyn Scene>> {
    if session.setup().mode == Mode::Assessment {
        return None;
    }
    let last = session.turns().last();
    let room = Vec2::new(grid.meter.width, grid.meter.height);
    let bands = crate::engine::mood::Band::ALL.map(|band| script.band(band));
    let account = |most: usize| match last {
        None => {
            let opening = script.list("opening", session.scenario().briefing().opening.min(most));
            opening.into_iter().map(Chip::start).collect()
        }
        // Fewer causes leave more for the rest, so that the chips still add up to the change.
        Some(turn) => chips(turn, script, most),
    };
    let most = layout.pick(CAUSES.0, CAUSES.1, CAUSES.2);
    let shown = (1..=most).rev().find(|&most| has_room(&account(most), layout, room));
    let chips = account(shown.unwrap_or(1));
    let mood = Mood {
        now: session.meter() as f32,
        band: band(session.band()),
        before: last.map(|turn| turn.meter_before as f32),
        words: bands,
        start: script.words().plain(msg::START),
        chips,
    };
    Some(mood_meter(mood, layout, room.x))
}

/// What lies on the counter in an assessment.
fn put_away(script: Script<'_>) -> impl Scene + use<> {
    let text = paragraph(script.words().plain(msg::TALK_HIDDEN_METER), Lettering::Caption, Role::Ink2);
    bsn! {
        Node {
            align_self: AlignSelf::Center,
            padding: UiRect::axes(px(gap::L), px(gap::XS)),
            border_radius: BorderRadius::all(px(radius::CARD)),
        }
        Fill(Role::Surface)
        Children [ text ]
    }
}
