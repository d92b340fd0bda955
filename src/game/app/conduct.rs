//! How a window behaves: it sleeps while nothing happens, and fills the screen when it is asked to.

use std::time::Duration;

use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::FocusedInput;
use bevy::prelude::*;
use bevy::window::{PrimaryWindow, WindowMode};
use bevy::winit::{UpdateMode, WinitSettings};

use crate::game::settings::Settings;
use crate::game::theme::Pulse;

/// Longest sleep between two frames; whatever happens or moves wakes the app at once.
const SLEEP: Duration = Duration::from_hours(1);

/// The same while a customer breathes: less than fifteen frames a second.
const BREATH: Duration = Duration::from_millis(70);

/// The same where the processor draws: five frames a second, each of which costs it a tenth of a second.
const DRAWN_BREATH: Duration = Duration::from_millis(200);

/// Between two frames of a customer who breathes.
#[derive(Resource, Clone, Copy, Debug)]
struct Breath(Duration);

/// Add it after the settings.
pub(super) struct Conduct(Breath);

impl Conduct {
    /// Whether the processor draws, which has other things to do.
    pub fn of(is_drawn_by_processor: bool) -> Conduct {
        Conduct(Breath(if is_drawn_by_processor { DRAWN_BREATH } else { BREATH }))
    }
}

impl Plugin for Conduct {
    fn build(&self, app: &mut App) {
        app.insert_resource(self.0)
            .insert_resource(sleeping(Pulse::Asleep, self.0))
            .add_systems(Update, fill_screen.run_if(resource_changed::<Settings>))
            .add_systems(Last, follow_pulse.run_if(resource_changed::<Pulse>))
            .add_observer(on_full_screen_key);
    }
}

/// Draws only when something happens; while a customer breathes also for that, if the window is in front.
fn sleeping(pulse: Pulse, breath: Breath) -> WinitSettings {
    let longest = match pulse {
        Pulse::Asleep => SLEEP,
        Pulse::Alive => breath.0,
    };
    WinitSettings {
        focused_mode: UpdateMode::reactive(longest),
        unfocused_mode: UpdateMode::reactive_low_power(SLEEP),
    }
}

fn follow_pulse(pulse: Res<Pulse>, breath: Res<Breath>, mut settings: ResMut<WinitSettings>) {
    *settings = sleeping(*pulse, *breath);
}

/// Gives the window the whole screen, or its frame back.
fn fill_screen(settings: Res<Settings>, mut windows: Query<&mut Window, With<PrimaryWindow>>) {
    let mode = if settings.full_screen {
        WindowMode::BorderlessFullscreen(MonitorSelection::Current)
    } else {
        WindowMode::Windowed
    };
    for mut window in &mut windows {
        if window.mode != mode {
            window.mode = mode;
        }
    }
}

/// F11, as everywhere.
fn on_full_screen_key(
    key: On<FocusedInput<KeyboardInput>>,
    windows: Query<(), With<PrimaryWindow>>,
    mut settings: ResMut<Settings>,
) {
    let is_pressed = key.input.state == ButtonState::Pressed && !key.input.repeat;
    if is_pressed && key.input.key_code == KeyCode::F11 && windows.contains(key.event_target()) {
        settings.full_screen = !settings.full_screen;
    }
}
