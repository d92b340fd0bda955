//! What a customer does without being asked: breathes, blinks, lets the eyes wander, looks at the watch.
//!
//! It follows from a seed and the time that has passed, never from the clock.

use std::f32::consts::TAU;

use rand_core::Rng;
use rand_pcg::Pcg32;

use super::expression::Moment;
use super::feeling::Feeling;
use super::pen::{lerp, smooth, unit};

/// Seconds of a lid's way down and up.
const LID_DOWN: f32 = 0.08;
const LID_UP: f32 = 0.14;
/// Seconds from looking down at the watch to looking up again.
const WATCH: f32 = 2.6;
/// Seconds of a breath.
const BREATH: f32 = 5.0;

/// The small movements of one customer.
#[derive(Clone, Debug)]
pub(super) struct Life {
    chance: Pcg32,
    /// Seconds since the customer came.
    now: f32,
    blinked: f32,
    next_blink: f32,
    gaze: (f32, f32),
    wanted_gaze: (f32, f32),
    next_gaze: f32,
    watched: f32,
    next_watch: f32,
}

impl Life {
    pub(super) fn new(seed: u64) -> Life {
        Life {
            chance: Pcg32::new(seed, 0x00c0_ffee),
            now: 0.0,
            blinked: f32::NEG_INFINITY,
            next_blink: 1.4,
            gaze: (0.0, 0.0),
            wanted_gaze: (0.0, 0.0),
            next_gaze: 1.0,
            watched: f32::NEG_INFINITY,
            next_watch: 9.0,
        }
    }

    fn between(&mut self, low: f32, high: f32) -> f32 {
        let share = (self.chance.next_u32() >> 8) as f32 / (1 << 24) as f32;
        lerp(low, high, share)
    }

    /// Goes on by so many seconds with a customer who feels like this.
    pub(super) fn pass(&mut self, seconds: f32, feeling: Feeling) {
        self.now += seconds;
        if self.now >= self.next_blink {
            self.blinked = self.now;
            // Whoever is afraid blinks often; whoever looks down on you hardly ever does.
            let cold = smooth(0.4, 0.7, feeling.anger) * (1.0 - unit(feeling.trust * 5.0));
            let often = lerp(lerp(3.0, 1.6, feeling.fear), 5.0, cold);
            self.next_blink = self.now + self.between(often, often * 2.0);
        }
        if self.now >= self.next_gaze {
            let away = self.between(0.0, 1.0) < 0.12 + 0.2 * (1.0 - feeling.heard);
            self.wanted_gaze = match (away, self.wanted_gaze.0.abs() > 0.3) {
                (true, false) => {
                    (self.between(-0.9, 0.9).signum() * self.between(0.5, 0.8), self.between(-0.1, 0.4))
                }
                _ => (self.between(-0.1, 0.1), self.between(-0.08, 0.08)),
            };
            self.next_gaze = self.now + self.between(1.1, 3.4);
        }
        // Eyes jump, and rest.
        let jump = 1.0 - (-seconds / 0.035).exp();
        self.gaze.0 = lerp(self.gaze.0, self.wanted_gaze.0, jump);
        self.gaze.1 = lerp(self.gaze.1, self.wanted_gaze.1, jump);
        if !self.is_looking_around() {
            self.gaze = self.wanted_gaze;
        }
        let is_in_a_hurry = feeling.anger > 0.45 && feeling.resolution < 0.4;
        if self.now >= self.next_watch {
            if is_in_a_hurry {
                self.watched = self.now;
            }
            self.next_watch = self.now + self.between(13.0, 24.0);
        }
    }

    pub(super) fn moment(&self) -> Moment {
        let lid = self.now - self.blinked;
        let blink = if lid < LID_DOWN { lid / LID_DOWN } else { 1.0 - unit((lid - LID_DOWN) / LID_UP) };
        let look = self.now - self.watched;
        let watch = smooth(0.0, 0.5, look) * (1.0 - smooth(WATCH - 0.6, WATCH, look));
        Moment { blink, gaze: self.gaze, watch, leaving: 0.0 }
    }

    /// How far the chest is lifted, about -1 to 1; the deeper, the angrier.
    pub(super) fn breath(&self, feeling: Feeling) -> f32 {
        // Its length stays the same: a breath that grew shorter with the mood would jump.
        (self.now * TAU / BREATH).sin() * lerp(0.8, 1.25, unit(feeling.anger))
    }

    /// Whether something quicker than a breath is going on.
    pub(super) fn is_quick(&self) -> bool {
        let is_blinking = self.now - self.blinked < LID_DOWN + LID_UP;
        is_blinking || self.now - self.watched < WATCH || self.is_looking_around()
    }

    fn is_looking_around(&self) -> bool {
        (self.gaze.0 - self.wanted_gaze.0).abs() + (self.gaze.1 - self.wanted_gaze.1).abs() > 0.02
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::game::portrait::Acted;

    fn blinks(acted: Acted) -> usize {
        let mut life = Life::new(7);
        let mut shut = false;
        let mut count = 0;
        for _ in 0..60 * 60 {
            life.pass(1.0 / 60.0, acted.feeling());
            let is_shut = life.moment().blink > 0.5;
            count += usize::from(is_shut && !shut);
            shut = is_shut;
        }
        count
    }

    #[test]
    fn whoever_is_afraid_blinks_more_often_than_whoever_is_cold() {
        let [afraid, cold] = [Acted::Anxious, Acted::Contempt].map(blinks);
        assert!(afraid > 20 && cold < 12 && cold > 4, "{afraid} and {cold} in a minute");
    }

    #[test]
    fn the_same_seed_lives_the_same_life() {
        let lived = |step: f32, steps: usize| {
            let mut life = Life::new(3);
            (0..steps).for_each(|_| life.pass(step, Acted::Angry.feeling()));
            life.moment()
        };
        assert_eq!(lived(0.05, 400), lived(0.05, 400));
    }
}
