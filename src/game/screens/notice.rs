//! The notice: one thing to be told at a time, over whatever screen is shown, until it has been read.

use bevy::prelude::*;

use super::{clear, has_turned};
use crate::game::a11y::Announce;
use crate::game::bridge::{Dismiss, Notice, Notices, RetrySaving, Speech};
use crate::game::theme::{Layout, space::gap};
use crate::game::ui::{Remark, remark, secondary_button};
use crate::locale::msg;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, draw.run_if(has_turned.or_eager(resource_changed::<Notices>)))
        .add_observer(on_try_again);
}

#[derive(Component, Clone, Copy, Debug, Default)]
struct NoticeBand;

/// Asks to save again what could not be saved; whether it went well is told by another notice.
#[derive(Event, Clone, Copy, Debug, Default)]
struct TryAgain;

fn on_try_again(_: On<TryAgain>, mut commands: Commands) {
    commands.trigger(Dismiss);
    commands.trigger(RetrySaving);
}

fn draw(
    drawn: Query<Entity, With<NoticeBand>>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    notices: Res<Notices>,
    mut told: Local<Option<Notice>>,
    mut commands: Commands,
) {
    clear(&drawn, &mut commands);
    let Some(notice) = notices.first() else {
        *told = None;
        return;
    };
    let words = notice.words(&speech);
    if told.as_ref() != Some(notice) {
        commands.trigger(Announce(words.clone()));
        *told = Some(notice.clone());
    }
    let again = notice
        .can_be_tried_again()
        .then(|| bsn_list![secondary_button(speech.plain(msg::NOTICE_TRY_AGAIN), TryAgain)]);
    let read = secondary_button(speech.plain(msg::NOTICE_READ), Dismiss);
    let width = layout.measure(layout.pick(860.0, 980.0, 760.0));
    let about = Remark {
        text: words,
        is_fault: notice.is_fault(),
        left: (layout.size.x - width) / 2.0,
        top: layout.pick(56.0, 48.0, 44.0) + gap::S,
        width,
        least: layout.measure(280.0),
    };
    commands.spawn_scene(bsn! {
        remark(about, bsn_list![{ again }, read])
        NoticeBand
    });
}
