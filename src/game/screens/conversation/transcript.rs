//! The transcript: everything said so far, in a drawer, and in practice the way back to an earlier turn.

use bevy::prelude::*;

use super::super::chips;
use crate::catalog::Script;
use crate::engine::mood::Band;
use crate::engine::{Mode, Session, Turn};
use crate::game::bridge::{ReplyChosen, Speech, Table, TakeBack, TurnTakenBack, band};
use crate::game::state::Screen;
use crate::game::theme::{
    Fill, Layout, Lettering, Role,
    space::{gap, radius},
};
use crate::game::ui::{Begin, Column, Head, chip, drawer, face, icon, paragraph, scroll_column, secondary_button};
use crate::locale::{msg, number};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, reopen.run_if(resource_changed::<Layout>.and_then(any_with_component::<Transcript>)))
        .add_observer(on_show)
        .add_observer(on_hide)
        .add_observer(on_reply_chosen)
        .add_observer(on_taken_back);
}

/// Asks for the transcript.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct ShowTranscript;

/// Asks for it to go.
#[derive(Event, Clone, Copy, Debug, Default)]
struct Hide;

#[derive(Component, Clone, Copy, Debug, Default)]
struct Transcript;

/// It is laid out for the window that it was opened in.
fn reopen(open: Query<Entity, With<Transcript>>, mut commands: Commands) {
    close(&open, &mut commands);
    commands.trigger(ShowTranscript);
}

fn on_hide(_: On<Hide>, open: Query<Entity, With<Transcript>>, mut commands: Commands) {
    close(&open, &mut commands);
}

fn on_reply_chosen(_: On<ReplyChosen>, open: Query<Entity, With<Transcript>>, mut commands: Commands) {
    close(&open, &mut commands);
}

fn on_taken_back(_: On<TurnTakenBack>, open: Query<Entity, With<Transcript>>, mut commands: Commands) {
    close(&open, &mut commands);
}

fn close(open: &Query<Entity, With<Transcript>>, commands: &mut Commands) {
    for entity in open {
        commands.entity(entity).despawn();
    }
}

fn on_show(
    _: On<ShowTranscript>,
    open: Query<Entity, With<Transcript>>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    table: Res<Table>,
    mut commands: Commands,
) {
    let Some(session) = table.session().filter(|_| open.is_empty()) else { return };
    let script = speech.script(session.scenario());
    let count = session.turns().len();
    let head = Head {
        title: speech.plain(msg::TALK_TRANSCRIPT_TITLE),
        subtitle: speech.say(msg::TALK_TRANSCRIPT_COUNT, &[("count", count.into())]),
        close: speech.plain(msg::CLOSE),
        key: "T".into(),
    };
    let shows_mood = table.shows_mood() || session.ending().is_some();
    let rows: Vec<_> = session
        .turns()
        .iter()
        .enumerate()
        .map(|(i, turn)| row(i + 1, turn, session, script, shows_mood))
        .collect();
    let empty = (count == 0)
        .then(|| bsn_list![paragraph(speech.plain(msg::TALK_TRANSCRIPT_EMPTY), Lettering::Body, Role::Ink2)]);
    let foot: Option<Box<dyn SceneList>> = (session.setup().mode == Mode::Practice && count > 0)
        .then(|| Box::new(rewind(&speech, count)) as Box<dyn SceneList>);
    let (last, foot) = if layout.is_tight() { (foot, None) } else { (None, foot) };
    let body = scroll_column(
        speech.plain(msg::TALK_TRANSCRIPT_TITLE),
        Column { padding: gap::XXL, spread: gap::S, begin: Begin::AtEnd, ..default() },
        bsn_list![{ rows }, { empty }, { last }],
    );
    let drawer = drawer(head, *layout, Hide, bsn_list![body], foot);
    commands.spawn_scene(bsn! {
        drawer
        Transcript
        DespawnOnExit::<Screen>(Screen::Conversation)
    });
}

fn rewind(speech: &Speech, turn: usize) -> impl SceneList + use<> {
    let button = secondary_button(speech.say(msg::TALK_REWIND_TO, &[("number", turn.into())]), TakeBack(turn));
    let note = paragraph(speech.plain(msg::TALK_REWIND_MARK), Lettering::Caption, Role::Ink2);
    bsn_list![button, (note Node { flex_shrink: 1.0 })]
}

/// One turn: what he said, what you said, what it did.
fn row(number: usize, turn: &Turn, session: &Session, script: Script<'_>, shows_mood: bool) -> impl Scene + use<> {
    let spoken = script.before(session, turn);
    let who = spoken.speaker(&script.words().plain(msg::SEPARATOR));
    let account = shows_mood.then(|| account(number, turn, script));
    bsn! {
        Node { flex_direction: FlexDirection::Column, row_gap: px(gap::XS) }
        Children [
            paragraph(who, Lettering::Caption, Role::Ink2),
            (said(spoken.line.into(), Role::Sunken) Node { align_self: AlignSelf::FlexStart }),
            (said(script.reply(turn.reply).into(), Role::AccentSoft) Node { align_self: AlignSelf::FlexEnd }),
            {account},
        ]
    }
}

fn said(text: String, ground: Role) -> impl Scene {
    bsn! {
        Node {
            max_width: percent(90),
            padding: UiRect::axes(px(gap::M), px(gap::XS)),
            border_radius: BorderRadius::all(px(radius::CARD)),
        }
        Fill(ground)
        Children [ paragraph(text, Lettering::Body, Role::Ink) ]
    }
}

fn account(number: usize, turn: &Turn, script: Script<'_>) -> impl SceneList + use<> {
    let chips: Vec<_> = chips(turn, script, 2).into_iter().map(chip).collect();
    let label = script.words().say(msg::TURN, &[("number", number.into())]);
    let from = mood(turn.spoken_in, turn.meter_before);
    let to = mood(turn.band, turn.meter);
    bsn_list![
        (
            Node {
                flex_wrap: FlexWrap::Wrap,
                column_gap: px(gap::XS),
                row_gap: px(gap::XXS),
                justify_content: JustifyContent::FlexEnd,
            }
            Children [ {chips} ]
        ),
        (
            Node { column_gap: px(gap::S), align_items: AlignItems::Center, justify_content: JustifyContent::Center }
            Children [
                line(),
                paragraph(label, Lettering::Caption, Role::Ink2),
                {from},
                icon("arrow_right", 20.0, Role::Ink2),
                {to},
                line(),
            ]
        ),
    ]
}

fn line() -> impl Scene {
    bsn! {
        crate::game::ui::rule()
        Node { flex_grow: 1.0, align_self: AlignSelf::Center }
    }
}

fn mood(of: Band, meter: f64) -> impl SceneList {
    bsn_list![face(band(of), 26.0), paragraph(number::whole(meter), Lettering::CaptionBold, Role::Ink)]
}
