//! The five words for a mood, with hysteresis so that a small to and fro does not flip them.

use serde::{Deserialize, Serialize};

/// A fifth of the meter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    Furious,
    Angry,
    Upset,
    Calmer,
    Satisfied,
}

impl Band {
    pub const ALL: [Band; 5] = [Band::Furious, Band::Angry, Band::Upset, Band::Calmer, Band::Satisfied];

    /// The band that a meter value lies in, with no history.
    pub fn of(meter: f64) -> Band {
        match meter {
            m if m < 20.0 => Band::Furious,
            m if m < 40.0 => Band::Angry,
            m if m < 60.0 => Band::Upset,
            m if m < 80.0 => Band::Calmer,
            _ => Band::Satisfied,
        }
    }

    /// The band after the meter has moved: it changes once the meter is `hysteresis` points past the band's edge.
    pub fn follow(self, meter: f64, hysteresis: f64) -> Band {
        let low = 20.0 * f64::from(self as u8);
        if meter < low - hysteresis || meter >= low + 20.0 + hysteresis { Band::of(meter) } else { self }
    }

    pub fn name(self) -> &'static str {
        match self {
            Band::Furious => "furious",
            Band::Angry => "angry",
            Band::Upset => "upset",
            Band::Calmer => "calmer",
            Band::Satisfied => "satisfied",
        }
    }
}
