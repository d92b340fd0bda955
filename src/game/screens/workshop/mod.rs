//! The workshop: the customer at the left, what a room votes on at the right, and the facilitator's pace.
//!
//! A turn goes from thinking to voting to the split, as [`Stage`] has it. Digits count hands while the vote is open,
//! and say a reply when it is closed; PageDown is always the next thing to do, so that a clicker is enough.

mod countdown;

use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::{AutoFocus, FocusedInput};
use bevy::prelude::*;
use bevy::window::PrimaryWindow;

use countdown::Countdown;

use super::{clear, is_outdated, likeness, page, split};
use crate::catalog::Script;
use crate::engine::Session;
use crate::game::a11y::Announce;
use crate::game::bridge::{
    ChooseReply, Poll, ReplyChosen, SessionBegun, Speech, Table, TakeBack, TurnTakenBack, Voting, announcement,
    band,
};
use crate::game::state::{Open, Screen};
use crate::game::theme::{Class, Fill, Layout, Lettering, Role, space::gap};
use crate::game::ui::{
    Bar, Barrier, Column, Escape, Shortcut, VoteRow, bar_button, card, face, icon_button, paragraph,
    primary_button, scroll_column, scroll_column_over, secondary_button, top_bar, vote_row,
};
use crate::locale::{Arg, msg, number};
use crate::workshop::{Stage, Vote};

pub(super) fn plugin(app: &mut App) {
    let has_changed = resource_changed::<Voting>.or_eager(resource_changed::<ShowsNotes>);
    app.init_resource::<ShowsNotes>()
        .add_plugins(countdown::plugin)
        .add_systems(OnEnter(Screen::Workshop), tell)
        .add_systems(Update, draw.run_if(in_state(Screen::Workshop).and_then(is_outdated.or_eager(has_changed))))
        .add_observer(on_key)
        .add_observer(on_pick)
        .add_observer(on_toggle_notes)
        .add_observer(on_session_begun)
        .add_observer(on_reply_chosen)
        .add_observer(on_turn_taken_back);
}

/// Width of the customer's picture, and how far the mood reaches into it from below.
const WHO: f32 = 332.0;
const OVERLAP: f32 = 30.0;

#[derive(Component, Clone, Copy, Debug, Default)]
struct WorkshopScreen;

/// Whether the facilitator's notes are shown.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
struct ShowsNotes(bool);

/// Asks for the notes to be shown, or to go.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct ToggleNotes;

/// A row was pressed: a hand more while the vote is open, and the reply is said when it is closed.
#[derive(Event, Clone, Copy, Debug)]
struct Pick(usize);

fn on_toggle_notes(_: On<ToggleNotes>, mut shows: ResMut<ShowsNotes>) {
    shows.0 = !shows.0;
}

fn on_session_begun(_: On<SessionBegun>, mut shows: ResMut<ShowsNotes>) {
    shows.set_if_neq(ShowsNotes(false));
}

fn on_reply_chosen(_: On<ReplyChosen>, state: Res<State<Screen>>, mut commands: Commands) {
    if *state.get() == Screen::Workshop {
        commands.run_system_cached(tell);
    }
}

fn on_turn_taken_back(_: On<TurnTakenBack>, state: Res<State<Screen>>, mut commands: Commands) {
    if *state.get() == Screen::Workshop {
        commands.run_system_cached(tell);
    }
}

/// Says the mood and what the customer says.
fn tell(speech: Res<Speech>, table: Res<Table>, mut commands: Commands) {
    commands.trigger(Announce(announcement(&speech, &table)));
}

fn on_pick(pick: On<Pick>, voting: Res<Voting>, mut commands: Commands) {
    let Some(vote) = voting.workshop().and_then(|workshop| workshop.now()) else { return };
    match vote.stage() {
        Stage::Thinking => {}
        Stage::Voting => commands.trigger(Poll::Raise(pick.0)),
        Stage::Closed => {
            if let Some(offer) = vote.offers().get(pick.0) {
                commands.trigger(ChooseReply(offer.reply));
            }
        }
    }
}

/// Digits count hands, with Shift they take them back. Where they stand on the keyboard decides, because with Shift
/// every layout writes something else.
fn on_key(
    key: On<FocusedInput<KeyboardInput>>,
    windows: Query<(), With<PrimaryWindow>>,
    keys: Res<ButtonInput<KeyCode>>,
    state: Option<Res<State<Screen>>>,
    barriers: Query<(), With<Barrier>>,
    mut commands: Commands,
) {
    let is_ours = state.is_some_and(|state| *state.get() == Screen::Workshop) && barriers.is_empty();
    let is_new = key.input.state == ButtonState::Pressed && !key.input.repeat;
    if !is_ours || !is_new || !windows.contains(key.event_target()) {
        return;
    }
    let at = match key.input.key_code {
        KeyCode::Digit1 | KeyCode::Numpad1 => 0,
        KeyCode::Digit2 | KeyCode::Numpad2 => 1,
        KeyCode::Digit3 | KeyCode::Numpad3 => 2,
        KeyCode::Digit4 | KeyCode::Numpad4 => 3,
        KeyCode::Digit5 | KeyCode::Numpad5 => 4,
        KeyCode::Digit6 | KeyCode::Numpad6 => 5,
        _ => return,
    };
    if keys.any_pressed([KeyCode::ShiftLeft, KeyCode::ShiftRight]) {
        commands.trigger(Poll::Lower(at));
    } else {
        commands.trigger(Pick(at));
    }
}

/// What the parts of the screen draw from.
struct Room<'a> {
    session: &'a Session,
    vote: Option<&'a Vote>,
    speech: &'a Speech,
    layout: Layout,
    shows_notes: bool,
    countdown: Countdown,
}

impl<'a> Room<'a> {
    fn script(&self) -> Script<'a> {
        self.speech.script(self.session.scenario())
    }
}

fn draw(
    drawn: Query<Entity, With<WorkshopScreen>>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    table: Res<Table>,
    voting: Res<Voting>,
    shows_notes: Res<ShowsNotes>,
    countdown: Res<Countdown>,
    mut commands: Commands,
) {
    clear(&drawn, &mut commands);
    let (Some(session), Some(workshop)) = (table.session(), voting.workshop()) else {
        commands.trigger(Open(Screen::Title));
        return;
    };
    let room = Room {
        session,
        vote: workshop.now(),
        speech: &speech,
        layout: *layout,
        shows_notes: shows_notes.0,
        countdown: *countdown,
    };
    let bar = bar(&room);
    let who = who(&room);
    let rows = rows(&room);
    let foot = foot(&room);
    let name = speech.plain(msg::TALK_SAY);
    let body: Box<dyn Scene> = match layout.class {
        Class::Compact => {
            let content = bsn_list![who, rows];
            let column = Column { padding: gap::S, spread: gap::M, ..default() };
            Box::new(scroll_column_over(bsn_list![foot], *layout, name, column, content))
        }
        Class::Wide | Class::Projector => {
            let width = layout.measure(WHO) + gap::M;
            let who = scroll_column(speech.text("customer"), Column::default(), bsn_list![who]);
            let column = Column { padding: gap::XS, ..default() };
            Box::new(bsn! {
                Node {
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_height: px(0),
                    column_gap: px(gap::S),
                    padding: UiRect { left: px(gap::MARGIN), right: px(gap::MARGIN), top: px(gap::M), bottom: px(gap::S) },
                }
                Children [
                    (Node { width: px(width), flex_shrink: 0.0 } Children [ who ]),
                    scroll_column_over(bsn_list![foot], *layout, name, column, bsn_list![rows]),
                ]
            })
        }
    };
    commands.spawn_scene(bsn! {
        page()
        WorkshopScreen
        DespawnOnExit::<Screen>(Screen::Workshop)
        Children [ bar, ({body}) ]
    });
}

fn bar(room: &Room<'_>) -> impl Scene + use<> {
    let Room { session, vote, speech, layout, .. } = *room;
    let turns = session.turns().len();
    let turn = if vote.is_some() { turns + 1 } else { turns };
    let number: [(&str, Arg<'_>); 1] = [("number", turn.into())];
    let words = Bar {
        escape: Escape::GoesBack,
        back: speech.plain(msg::BACK),
        title: speech.text("title"),
        subtitle: speech.say(msg::TALK_TURN, &number),
    };
    let status = vote.and_then(|vote| status(vote, speech)).map(|status| {
        bsn_list![(paragraph(status, Lettering::Caption, Role::Ink2) Node { align_self: AlignSelf::Center })]
    });
    let step_back = (turns > 0)
        .then(|| bsn_list![bar_button("undo", speech.plain(msg::TALK_TAKE_BACK), "U", layout, TakeBack(turns))]);
    let notes = bar_button("note", speech.plain(msg::WORKSHOP_NOTES), "N", layout, ToggleNotes);
    let clock = countdown::clock(room.countdown, speech, layout);
    let settings = bar_button("gear", speech.plain(msg::TITLE_SETTINGS), "S", layout, Open(Screen::Settings));
    let right = bsn_list![{ status }, { step_back }, notes, { clock }, settings];
    top_bar(words, layout, Open(Screen::Title), right)
}

/// How many hands there are, and in which round.
fn status(vote: &Vote, speech: &Speech) -> Option<String> {
    let count: [(&str, Arg<'_>); 1] = [("count", (vote.total() as usize).into())];
    let hands = match vote.stage() {
        Stage::Thinking => return None,
        Stage::Voting => speech.say(msg::WORKSHOP_VOTING, &count),
        Stage::Closed => speech.say(msg::WORKSHOP_CLOSED, &count),
    };
    let round = vote.before().map(|_| speech.plain(msg::WORKSHOP_ROUND_TWO));
    Some(round.into_iter().chain([hands]).collect::<Vec<_>>().join(&speech.plain(msg::SEPARATOR)))
}

/// The customer, alive, with the mood, and what is said.
fn who(room: &Room<'_>) -> impl Scene + use<> {
    let Room { session, layout, .. } = *room;
    let script = room.script();
    let width = layout.pick(WHO, layout.measure(WHO), layout.measure(200.0).min(0.36 * layout.size.x));
    let has_note = room.shows_notes && layout.class != Class::Compact;
    // The note needs some of the room that the picture has.
    let size = Vec2::new(width, if has_note { 0.52 } else { 0.72 } * width);
    let picture = likeness::living(session, size);
    let change = session.turns().last().map(|turn| {
        let change = number::signed(turn.change());
        let ink = if turn.change() < 0.0 { Role::LossInk } else { Role::GainInk };
        bsn_list![paragraph(change, Lettering::LeadBold, ink)]
    });
    let mood = card(bsn_list![
        face(band(session.band()), layout.pick(44.0, 44.0, 36.0)),
        (paragraph(script.band(session.band()), Lettering::LeadBold, Role::Ink) Node { flex_grow: 1.0 }),
        paragraph(number::whole(session.meter()), layout.pick(Lettering::Title, Lettering::Title, Lettering::LeadBold), Role::Ink),
        {change},
    ]);
    let note = has_note.then(|| note(room));
    let now = script.now(session).into_owned();
    let who = paragraph(now.who, Lettering::BodyBold, Role::Ink);
    let manner = paragraph(now.manner, Lettering::Caption, Role::Ink2);
    let line = paragraph(now.line, Lettering::Lead, Role::Ink);
    let is_stacked = layout.class == Class::Compact;
    let direction = if is_stacked { FlexDirection::Row } else { FlexDirection::Column };
    // A text that has to find its width is measured letter under letter.
    let all = if is_stacked { layout.size.x - 2.0 * gap::S } else { width };
    let words_width = if is_stacked { all - width - gap::M } else { width };
    bsn! {
        Node {
            width: px(all),
            flex_direction: {direction},
            column_gap: px(gap::M),
            row_gap: px(gap::S),
            flex_shrink: 0.0,
        }
        Children [
            (
                Node { width: px(width), flex_direction: FlexDirection::Column, flex_shrink: 0.0 }
                Children [
                    picture,
                    (
                        mood
                        Node {
                            width: px(width - 2.0 * gap::S),
                            margin: UiRect { left: px(gap::S), right: px(gap::S), top: px(-OVERLAP), bottom: px(0) },
                            flex_direction: FlexDirection::Row,
                            flex_wrap: FlexWrap::Wrap,
                            align_items: AlignItems::Center,
                            column_gap: px(gap::XS),
                            padding: UiRect::axes(px(gap::S), px(gap::XXS)),
                        }
                    ),
                ]
            ),
            (
                Node {
                    flex_direction: FlexDirection::Column,
                    width: px(words_width),
                    flex_shrink: 0.0,
                }
                Children [ who, manner, line ]
            ),
            {note},
        ]
    }
}

/// What is voted on; a question before it is shown, and the end of the talk after the last vote.
fn rows(room: &Room<'_>) -> impl Scene + use<> {
    let speech = room.speech;
    let content: Box<dyn SceneList> = match room.vote {
        None => {
            let summary = room.session.ending().map(|ending| room.script().summary(ending)).unwrap_or_default();
            let head = paragraph(speech.plain(msg::TALK_ENDED), Lettering::LeadBold, Role::Ink);
            let summary = paragraph(summary, Lettering::Lead, Role::Ink);
            Box::new(bsn_list![(card(bsn_list![head, summary]) Node { row_gap: px(gap::S) })])
        }
        Some(vote) if vote.stage() == Stage::Thinking => {
            let head = paragraph(speech.plain(msg::WORKSHOP_THINK), Lettering::CaptionBold, Role::Accent);
            let ask = paragraph(speech.plain(msg::WORKSHOP_THINK_ASK), Lettering::Line, Role::Ink);
            Box::new(bsn_list![(card(bsn_list![head, ask]) Node { row_gap: px(gap::S) })])
        }
        Some(vote) => {
            let rows: Vec<_> = (0..vote.offers().len()).map(|at| row(room, vote, at)).collect();
            Box::new(bsn_list![{ rows }])
        }
    };
    bsn! {
        Node { flex_direction: FlexDirection::Column, row_gap: px(gap::ROW), flex_shrink: 0.0 }
        Children [ {content} ]
    }
}

fn row(room: &Room<'_>, vote: &Vote, at: usize) -> impl Scene + use<> {
    let offer = vote.offers()[at];
    let script = room.script();
    let split = (vote.stage() == Stage::Closed).then(|| split(vote, at, room.speech, room.layout));
    let key = (at + 1).to_string();
    let row = VoteRow {
        key: key.clone(),
        text: script.reply(offer.reply).into_owned(),
        locked: offer.locked.then(|| script.locked(offer.reply)),
        split,
        is_leading: vote.stage() == Stage::Closed && vote.majority() == Some(offer.reply),
    };
    let less = (vote.stage() == Stage::Voting && !offer.locked).then(|| {
        let label = room.speech.say(msg::WORKSHOP_LESS, &[("key", key.into())]);
        bsn_list![icon_button("arrow_down_right", label, Poll::Lower(at))]
    });
    bsn! {
        Node { column_gap: px(gap::XS), align_items: AlignItems::Center, flex_shrink: 0.0 }
        Children [
            (vote_row(row, room.layout, Pick(at)) Node { flex_grow: 1.0, flex_basis: px(0), flex_shrink: 1.0 }),
            {less},
        ]
    }
}

/// The facilitator's note or what the keys do, and the next thing to do.
fn foot(room: &Room<'_>) -> impl Scene + use<> {
    let speech = room.speech;
    let hint = |message| {
        let words = paragraph(speech.plain(message), Lettering::Caption, Role::Ink2);
        Box::new(bsn_list![(words Node { flex_shrink: 1.0 })]) as Box<dyn SceneList>
    };
    let (hint, buttons): (Box<dyn SceneList>, Box<dyn SceneList>) = match room.vote {
        None => {
            let on = primary_button(speech.plain(msg::TALK_TO_DEBRIEF), Open(Screen::Debrief));
            (Box::new(bsn_list![]), Box::new(bsn_list![(on Shortcut("PgDn") AutoFocus)]))
        }
        Some(vote) => match vote.stage() {
            Stage::Thinking => {
                let show = primary_button(speech.plain(msg::WORKSHOP_SHOW), Poll::Show);
                (Box::new(bsn_list![]), Box::new(bsn_list![(show Shortcut("PgDn") AutoFocus)]))
            }
            Stage::Voting => {
                let close = primary_button(speech.plain(msg::WORKSHOP_CLOSE), Poll::Close);
                (hint(msg::WORKSHOP_KEYS), Box::new(bsn_list![(close Shortcut("PgDn") AutoFocus)]))
            }
            Stage::Closed => match vote.majority() {
                Some(reply) => {
                    let again = secondary_button(speech.plain(msg::WORKSHOP_AGAIN), Poll::Again);
                    let say = primary_button(speech.plain(msg::WORKSHOP_MAJORITY), ChooseReply(reply));
                    let buttons = bsn_list![(again Shortcut("D PgUp")), (say Shortcut("PgDn") AutoFocus)];
                    (hint(msg::WORKSHOP_ANY), Box::new(buttons))
                }
                None => {
                    let again = primary_button(speech.plain(msg::WORKSHOP_AGAIN), Poll::Again);
                    (hint(msg::WORKSHOP_TIE), Box::new(bsn_list![(again Shortcut("D PgUp PgDn") AutoFocus)]))
                }
            },
        },
    };
    // Elsewhere it stands under the customer.
    let note = (room.shows_notes && room.layout.class == Class::Compact).then(|| note(room));
    bsn! {
        Node { flex_direction: FlexDirection::Column, row_gap: px(gap::S), flex_shrink: 0.0, padding: UiRect::axes(px(gap::S), px(gap::XS)) }
        Children [
            {note},
            (
                Node {
                    flex_wrap: FlexWrap::Wrap,
                    column_gap: px(gap::M),
                    row_gap: px(gap::XS),
                    align_items: AlignItems::Center,
                }
                Children [
                    (
                        Node { flex_grow: 1.0, flex_basis: px(room.layout.measure(220.0)) }
                        Children [ {hint} ]
                    ),
                    (
                        Node {
                            flex_wrap: FlexWrap::Wrap,
                            column_gap: px(gap::M),
                            row_gap: px(gap::XS),
                            justify_content: JustifyContent::FlexEnd,
                            margin: UiRect::left(auto()),
                        }
                        Children [ {buttons} ]
                    ),
                ]
            ),
        ]
    }
}

/// What the pack tells the facilitator about this moment.
fn note(room: &Room<'_>) -> impl SceneList + use<> {
    let words = room.script().words();
    let step = &room.session.scenario().step(room.session.step()).name;
    let note = words.get(&format!("{step}.facilitator"), &[]).filter(|_| room.vote.is_some());
    let note = note.unwrap_or_else(|| room.speech.plain(msg::WORKSHOP_NO_NOTE));
    bsn_list![(
        Node {
            padding: UiRect::axes(px(gap::L), px(gap::XS)),
            border_radius: BorderRadius::all(px(crate::game::theme::space::radius::BUTTON)),
            flex_shrink: 0.0,
        }
        Fill(Role::AccentSoft)
        Children [ paragraph(note, Lettering::Body, Role::Ink) ]
    )]
}
