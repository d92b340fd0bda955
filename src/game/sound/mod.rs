//! The sounds of the branch: soft, short, never needed to understand anything, and fine without a device.

mod speaker;
mod waves;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use bevy::platform::collections::HashMap;
use bevy::prelude::*;

use super::settings::Settings;
pub use waves::Sound;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(on_play);
}

/// Asks for a sound.
#[derive(Event, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Play(pub Sound);

/// The way out for sounds. The window has one; tests and pictures have none and are silent.
#[derive(Resource, Clone, Debug, Default)]
pub struct Speaker {
    is_mute: Arc<AtomicBool>,
}

impl Speaker {
    /// Whether the last sound found no way out, so that the settings can say so.
    pub fn is_missing(&self) -> bool {
        self.is_mute.load(Ordering::Relaxed)
    }

    fn play(&self, sound: Sound, volume: f32) {
        let is_mute = Arc::clone(&self.is_mute);
        let play = move || {
            let samples: Vec<f32> = made(sound).iter().map(|sample| sample * volume).collect();
            let outcome = speaker::play(&samples);
            is_mute.store(outcome.is_err(), Ordering::Relaxed);
            if let Err(silence) = outcome {
                debug!("{sound:?} is not heard: {silence}");
            }
        };
        // In a page there are no threads, and a sound goes its own way.
        #[cfg(target_family = "wasm")]
        play();
        // Where no thread can be had, a sound is the first thing to do without.
        #[cfg(not(target_family = "wasm"))]
        drop(std::thread::Builder::new().name("sound".into()).spawn(play));
    }
}

/// Sounds are computed once, when they are first heard.
fn made(sound: Sound) -> &'static [f32] {
    static MADE: OnceLock<HashMap<Sound, Vec<f32>>> = OnceLock::new();
    let all = MADE.get_or_init(|| Sound::ALL.into_iter().map(|sound| (sound, sound.samples())).collect());
    all.get(&sound).map_or(&[], Vec::as_slice)
}

fn on_play(play: On<Play>, settings: Res<Settings>, speaker: Option<Res<Speaker>>) {
    if let Some(speaker) = speaker
        && settings.volume > 0.0
    {
        speaker.play(play.0, settings.volume);
    }
}
