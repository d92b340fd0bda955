//! How long things take to move, and the switch that makes them not move at all.

use std::time::Duration;

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use crate::game::settings::Settings;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Motion>()
        .init_resource::<Pulse>()
        .init_resource::<TypingPace>()
        .add_systems(PreUpdate, follow_settings.run_if(resource_exists_and_changed::<Settings>));
}

/// Whether things move.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Motion {
    /// As designed.
    #[default]
    Full,
    /// Everything arrives at once; marks, chips and numbers still tell what changed.
    Reduced,
}

/// How long a character takes to be typed, as a share of the designed time.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct TypingPace(pub f32);

impl Default for TypingPace {
    fn default() -> Self {
        Self(1.0)
    }
}

/// Whether somebody on the screen breathes, so that the app may not sleep for long.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pulse {
    /// Nothing moves unless something happens.
    #[default]
    Asleep,
    Alive,
}

/// A movement with a name and a length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beat {
    /// A button going down.
    Press,
    /// A chosen reply held before the next line.
    Chosen,
    /// A chip appearing.
    Chip,
    /// Between one chip and the next.
    ChipStagger,
    /// The mood marker travelling.
    Meter,
    /// One face giving way to another.
    Face,
    /// A speech bubble appearing.
    Bubble,
    /// One hanzi being typed.
    Hanzi,
    /// A drawer sliding in.
    Drawer,
    /// One screen giving way to another.
    Screen,
    /// The mood curve being drawn.
    Curve,
}

impl Motion {
    /// How long a movement takes now; nothing under reduced motion.
    pub const fn length(self, beat: Beat) -> Duration {
        let ms = match (self, beat) {
            (Self::Reduced, _) => 0,
            (Self::Full, Beat::Press) => 80,
            (Self::Full, Beat::Chosen | Beat::Chip) => 160,
            (Self::Full, Beat::ChipStagger) => 90,
            (Self::Full, Beat::Meter) => 600,
            (Self::Full, Beat::Face | Beat::Screen) => 200,
            (Self::Full, Beat::Bubble) => 180,
            (Self::Full, Beat::Hanzi) => 35,
            (Self::Full, Beat::Drawer) => 220,
            (Self::Full, Beat::Curve) => 900,
        };
        Duration::from_millis(ms)
    }
}

/// A movement under way: how far it has come and how far it goes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Course {
    elapsed: Duration,
    delay: Duration,
    length: Duration,
}

impl Course {
    /// A movement that starts after a delay.
    pub const fn new(delay: Duration, length: Duration) -> Self {
        Self { elapsed: Duration::ZERO, delay, length }
    }

    /// Moves on and returns the share of the way covered, eased out, between 0 and 1.
    pub fn advance(&mut self, by: Duration) -> f32 {
        self.elapsed = self.elapsed.saturating_add(by);
        self.share()
    }

    /// The share of the way covered, eased out, between 0 and 1.
    pub fn share(&self) -> f32 {
        if self.is_over() {
            return 1.0;
        }
        let since = self.elapsed.saturating_sub(self.delay).as_secs_f32();
        EaseFunction::CubicOut.sample_clamped(since / self.length.as_secs_f32().max(f32::EPSILON))
    }

    /// Whether the delay has passed.
    pub fn has_begun(&self) -> bool {
        self.elapsed >= self.delay
    }

    /// Whether the movement has arrived.
    pub fn is_over(&self) -> bool {
        self.elapsed >= self.delay + self.length
    }
}

/// Asks for another frame; the app otherwise sleeps until something happens.
pub fn keep_moving(mut redraw: MessageWriter<RequestRedraw>) {
    redraw.write(RequestRedraw);
}

fn follow_settings(settings: Res<Settings>, mut motion: ResMut<Motion>, mut pace: ResMut<TypingPace>) {
    pace.set_if_neq(TypingPace(settings.typing));
    let wanted = if settings.reduced_motion { Motion::Reduced } else { Motion::Full };
    motion.set_if_neq(wanted);
}
