//! The five mood bands as the interface knows them: a place on the meter and a name in asset paths.

use bevy::prelude::*;

/// One of the five mood bands, from worst to best.
#[derive(Reflect, Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// 0 to 19.
    #[default]
    Furious,
    /// 20 to 39.
    Angry,
    /// 40 to 59.
    Upset,
    /// 60 to 79.
    Calmer,
    /// 80 to 100.
    Satisfied,
}

impl Band {
    /// All bands, worst first.
    pub const ALL: [Self; 5] = [Self::Furious, Self::Angry, Self::Upset, Self::Calmer, Self::Satisfied];

    /// The band a plain mood value between 0 and 100 falls into.
    pub fn of(mood: f32) -> Self {
        let fifth = (mood / 20.0).floor().clamp(0.0, 4.0);
        Self::ALL[fifth as usize]
    }

    /// The band's name in asset paths and tokens.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Furious => "furious",
            Self::Angry => "angry",
            Self::Upset => "upset",
            Self::Calmer => "calmer",
            Self::Satisfied => "satisfied",
        }
    }
}
