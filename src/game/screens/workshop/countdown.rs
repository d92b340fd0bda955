//! The facilitator's timer: two minutes that run down while a room thinks or talks. Nothing happens when they are over
//! but a chime.

use std::time::Duration;

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use crate::game::a11y::Announce;
use crate::game::bridge::Speech;
use crate::game::sound::{Play, Sound};
use crate::game::state::Screen;
use crate::game::theme::{Layout, Lettering, Pulse, Role};
use crate::game::ui::{bar_button, one_line};
use crate::locale::msg;

/// What a room is given.
const LENGTH: Duration = Duration::from_secs(120);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Countdown>()
        .add_systems(
            PostUpdate,
            run_down.run_if(in_state(Screen::Workshop).and_then(|countdown: Res<Countdown>| countdown.is_running)),
        )
        .add_systems(OnExit(Screen::Workshop), |mut countdown: ResMut<Countdown>| *countdown = default())
        .add_observer(on_toggle);
}

/// What is left, and whether it runs.
#[derive(Resource, Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Countdown {
    left: Duration,
    is_running: bool,
}

impl Default for Countdown {
    fn default() -> Self {
        Self { left: LENGTH, is_running: false }
    }
}

impl Countdown {
    /// Minutes and seconds that are left, a second that has begun counting as whole.
    fn told(self) -> String {
        let seconds = self.left.as_millis().div_ceil(1000);
        format!("{:02}:{:02}", seconds / 60, seconds % 60)
    }
}

/// Asks for the timer to begin, or to stand at its beginning again.
#[derive(Event, Clone, Copy, Debug, Default)]
struct Toggle;

/// Shows what is left.
#[derive(Component, Clone, Copy, Debug, Default)]
struct Left;

/// What is left, and the button that begins and stops it.
pub(super) fn clock(countdown: Countdown, speech: &Speech, layout: Layout) -> impl SceneList + use<> {
    let left = one_line(countdown.told(), Lettering::BodyBold, Role::Ink);
    let button = bar_button("clock", speech.plain(msg::WORKSHOP_TIMER), "R", layout, Toggle);
    bsn_list![(left Left Node { align_self: AlignSelf::Center }), button]
}

fn on_toggle(
    _: On<Toggle>,
    mut countdown: ResMut<Countdown>,
    mut clocks: Query<&mut Text, With<Left>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let is_running = !countdown.is_running && !countdown.left.is_zero();
    *countdown = Countdown { is_running, ..default() };
    for mut text in &mut clocks {
        text.set_if_neq(Text(countdown.told()));
    }
    redraw.write(RequestRedraw);
}

fn run_down(
    time: Res<Time>,
    speech: Res<Speech>,
    mut countdown: ResMut<Countdown>,
    mut pulse: ResMut<Pulse>,
    mut clocks: Query<&mut Text, With<Left>>,
    mut commands: Commands,
) {
    pulse.set_if_neq(Pulse::Alive);
    countdown.left = countdown.left.saturating_sub(time.delta());
    for mut text in &mut clocks {
        text.set_if_neq(Text(countdown.told()));
    }
    if countdown.left.is_zero() {
        countdown.is_running = false;
        commands.trigger(Play(Sound::Chime));
        commands.trigger(Announce(speech.plain(msg::WORKSHOP_TIME_IS_UP)));
    }
}
