//! The conversation: the customer behind the counter, what he says, what you can say, and how his mood moves.
//!
//! Everything is drawn from the table's session. A chosen reply is held for a moment before the next words come;
//! the session has moved on by then, so nothing can be said twice.

mod stage;
mod talk;
mod transcript;

pub use transcript::ShowTranscript;

use bevy::input_focus::AutoFocus;
use bevy::prelude::*;

use super::{clear, is_outdated, likeness, page};
use crate::engine::{Mode, ReplyId};
use crate::game::a11y::Announce;
use crate::game::bridge::{
    self, AskHint, ChooseReply, Hindsight, ReplyChosen, SessionBegun, SessionEnded, Speech, Table, TakeBack,
    TurnTakenBack, announcement,
};
use crate::game::sound::{Play, Sound};
use crate::game::state::{Open, Screen};
use crate::game::theme::grid::StageGrid;
use crate::game::theme::{Beat, Class, Layout, Motion, keep_moving, space::gap};
use crate::game::ui::{Bar, Column, Escape, FinishTyping, SpeakAnew, bar_button, scroll_column, settle, top_bar};
use crate::locale::{Arg, msg};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Drawing>()
        .add_plugins(transcript::plugin)
        .add_systems(
            Update,
            (
                (wait, keep_moving).run_if(is_settling),
                draw.run_if(is_outdated.or_eager(is_stale).or_eager(has_hint)),
            )
                .chain()
                .run_if(in_state(Screen::Conversation)),
        )
        .add_observer(on_say)
        .add_observer(on_reply_chosen)
        .add_observer(on_turn_taken_back)
        .add_observer(on_session_begun)
        .add_observer(on_session_ended);
}

#[derive(Component, Clone, Copy, Debug, Default)]
struct ConversationScreen;

/// A reply card and what it says.
#[derive(Component, Clone, Copy, Debug, Default)]
struct Card(Option<ReplyId>);

/// Asks to say a reply, unless one has just been said.
#[derive(Event, Clone, Copy, Debug)]
struct Say(ReplyId);

/// Whether what is drawn is what the table holds.
#[derive(Resource, Clone, Debug, Default)]
enum Drawing {
    #[default]
    Current,
    /// The chosen reply is held until the time is over.
    Settling(Timer),
    Stale,
}

fn is_settling(drawing: Res<Drawing>) -> bool {
    matches!(*drawing, Drawing::Settling(_))
}

fn is_stale(drawing: Res<Drawing>) -> bool {
    matches!(*drawing, Drawing::Stale)
}

/// Whether a hint has just come, while nothing is settling.
fn has_hint(hindsight: Res<Hindsight>, drawing: Res<Drawing>) -> bool {
    hindsight.is_changed() && hindsight.hint().is_some() && matches!(*drawing, Drawing::Current)
}

fn on_say(say: On<Say>, drawing: Res<Drawing>, mut commands: Commands) {
    if !matches!(*drawing, Drawing::Settling(_)) {
        commands.trigger(FinishTyping);
        commands.trigger(ChooseReply(say.0));
    }
}

fn on_reply_chosen(
    chosen: On<ReplyChosen>,
    cards: Query<(Entity, &Card)>,
    motion: Res<Motion>,
    mut drawing: ResMut<Drawing>,
    mut commands: Commands,
) {
    let all: Vec<Entity> = cards.iter().map(|(entity, _)| entity).collect();
    if let Some((card, _)) = cards.iter().find(|(_, card)| card.0 == Some(chosen.reply)) {
        settle(&mut commands, card, all);
    }
    *drawing = Drawing::Settling(Timer::new(motion.length(Beat::Chosen), TimerMode::Once));
}

fn on_turn_taken_back(_: On<TurnTakenBack>, mut drawing: ResMut<Drawing>) {
    *drawing = Drawing::Stale;
}

/// The next number is called, and the hall is heard for a moment.
fn on_session_begun(_: On<SessionBegun>, table: Res<Table>, mut commands: Commands) {
    let Some(session) = table.session() else { return };
    commands.trigger(SpeakAnew);
    commands.trigger(Play(Sound::Chime));
    if bridge::hall(session).place.is_open() {
        commands.trigger(Play(Sound::Murmur));
    }
}

fn on_session_ended(_: On<SessionEnded>, mut commands: Commands) {
    commands.trigger(Play(Sound::Paper));
}

fn wait(time: Res<Time>, mut drawing: ResMut<Drawing>, mut commands: Commands) {
    let is_over = match drawing.as_mut() {
        Drawing::Settling(timer) => timer.tick(time.delta()).is_finished(),
        Drawing::Current | Drawing::Stale => false,
    };
    if is_over {
        commands.trigger(SpeakAnew);
        *drawing = Drawing::Stale;
    }
}

fn draw(
    drawn: Query<Entity, With<ConversationScreen>>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    table: Res<Table>,
    hindsight: Res<Hindsight>,
    mut drawing: ResMut<Drawing>,
    mut commands: Commands,
) {
    clear(&drawn, &mut commands);
    *drawing = Drawing::Current;
    let Some(session) = table.session() else {
        commands.trigger(Open(Screen::Title));
        return;
    };
    let grid = StageGrid::new(*layout);
    let bar = bar(&speech, &table, *layout);
    let script = speech.script(session.scenario());
    let bubble = talk::bubble(session, script, *layout);
    let hint = hindsight.hint().map(|reply| talk::hint(session, reply, script));
    let spoken_hint = hint.clone();
    let replies = talk::replies(session, script, hint, *layout);
    let body: Box<dyn Scene> = match layout.class {
        Class::Compact => {
            let meter = stage::meter(session, script, grid, *layout);
            Box::new(stacked(likeness::living(session, grid.size), bubble, meter, replies, &speech, *layout))
        }
        Class::Wide | Class::Projector => {
            let stage = stage::stage(session, script, grid, *layout);
            Box::new(side_by_side(stage, bubble, replies, &speech, *layout))
        }
    };
    commands.spawn_scene(bsn! {
        page()
        ConversationScreen
        DespawnOnExit::<Screen>(Screen::Conversation)
        Children [ bar, ({body}) ]
    });
    commands.trigger(Announce(spoken_hint.unwrap_or_else(|| announcement(&speech, &table))));
}

fn bar(speech: &Speech, table: &Table, layout: Layout) -> impl Scene {
    let turns = table.session().map_or(0, |session| session.turns().len());
    let now = if table.open_session().is_some() { turns + 1 } else { turns };
    let mode = table.setup().mode;
    let args: [(&str, Arg<'_>); 2] =
        [("mode", speech.text(&format!("mode-{}", mode.name())).into()), ("number", now.into())];
    let subtitle = match layout.class {
        Class::Wide => speech.say(msg::TALK_SUBTITLE, &args),
        Class::Projector | Class::Compact => speech.say(msg::TALK_TURN, &args),
    };
    let words =
        Bar { escape: Escape::GoesBack, back: speech.plain(msg::BACK), title: speech.text("title"), subtitle };
    let take_back = (mode == Mode::Practice && turns > 0).then(|| {
        let button = bar_button("undo", speech.plain(msg::TALK_TAKE_BACK), "U", layout, TakeBack(turns));
        bsn_list![button]
    });
    let hint = table.open_session().filter(|session| session.setup().mode.hint_points().is_some()).map(|_| {
        let button = bar_button("hint", speech.plain(msg::TALK_HINT), "H", layout, AskHint);
        bsn_list![button]
    });
    let transcript = bar_button("list", speech.plain(msg::TALK_TRANSCRIPT), "T", layout, ShowTranscript);
    let settings = bar_button("gear", speech.plain(msg::TITLE_SETTINGS), "S", layout, Open(Screen::Settings));
    top_bar(words, layout, Open(Screen::Title), bsn_list![{ take_back }, { hint }, transcript, settings])
}

/// The stage at the left, the bubble at the top, and the replies from the bottom up.
fn side_by_side(
    stage: impl Scene,
    bubble: impl Scene,
    replies: impl Scene,
    speech: &Speech,
    layout: Layout,
) -> impl Scene {
    let (left, right) = layout.pick((gap::MARGIN, gap::MARGIN), (gap::MARGIN, gap::XL), (0.0, 0.0));
    let (top, bottom) = layout.pick((gap::L, gap::S), (gap::S, 0.0), (0.0, 0.0));
    let replies = scroll_column(
        speech.plain(msg::TALK_SAY),
        Column::default(),
        bsn_list![(replies Node { margin: UiRect::top(auto()) })],
    );
    bsn! {
        Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0) }
        Children [
            stage,
            (
                Node {
                    flex_direction: FlexDirection::Column,
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_width: px(0),
                    row_gap: px(gap::S),
                    padding: UiRect { left: px(left), right: px(right), top: px(top), bottom: px(bottom) },
                }
                Children [
                    bubble,
                    (replies Node { margin: UiRect::horizontal(px(-gap::XS)) }),
                ]
            ),
        ]
    }
}

/// Everything under each other; the replies share what height is left, or all of it scrolls.
fn stacked(
    bust: impl Scene,
    bubble: impl Scene,
    meter: Option<Box<dyn Scene>>,
    replies: impl Scene,
    speech: &Speech,
    layout: Layout,
) -> impl Scene {
    let meter = meter.map(|meter| bsn_list![({ meter })]);
    let content = bsn_list![
        (
            Node { flex_shrink: 0.0, column_gap: px(gap::M), padding: UiRect::right(px(gap::S)) }
            Children [
                bust,
                (
                    bubble
                    Node { flex_grow: 1.0, flex_basis: px(0), padding: UiRect::vertical(px(gap::XS)) }
                ),
            ]
        ),
        {meter},
        (replies Node { flex_grow: 1.0, padding: UiRect::all(px(gap::S)) }),
    ];
    let column = Column { is_first: layout.is_tight(), ..default() };
    scroll_column(speech.plain(msg::TALK_SAY), column, content)
}

/// Marks a control as the screen's first focus, if it is.
fn focus_if(is_first: bool) -> Option<impl Scene> {
    is_first.then(|| bsn! { AutoFocus })
}
