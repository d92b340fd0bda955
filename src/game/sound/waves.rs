//! The sounds themselves, computed: a two-tone chime, the murmur of a hall, a sheet of paper.
//!
//! Every sound is mono, begins and ends in silence, and is the same each time.

use std::f32::consts::TAU;

/// Samples a second.
pub const RATE: u32 = 32_000;

/// A sound of the branch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sound {
    /// The next number is called.
    Chime,
    /// People talk, further back; it swells and is gone.
    Murmur,
    /// A sheet changes hands.
    Paper,
}

impl Sound {
    pub const ALL: [Sound; 3] = [Sound::Chime, Sound::Murmur, Sound::Paper];

    /// Samples between -1 and 1, [`RATE`] of them a second.
    pub fn samples(self) -> Vec<f32> {
        match self {
            Sound::Chime => chime(),
            Sound::Murmur => murmur(),
            Sound::Paper => paper(),
        }
    }
}

/// Two strokes of a soft bell, the second a third below the first.
fn chime() -> Vec<f32> {
    let mut made = silence(2.0);
    strike(&mut made, 0.0, 659.3);
    strike(&mut made, 0.42, 523.3);
    fade_out(&mut made, 0.3);
    made
}

/// A bell: partials that are not quite harmonic, the high ones gone first.
fn strike(into: &mut [f32], at: f32, pitch: f32) {
    const PARTIALS: [(f32, f32, f32); 4] =
        [(1.0, 0.16, 0.55), (2.0, 0.05, 0.32), (3.01, 0.03, 0.2), (4.17, 0.012, 0.1)];
    let from = (at * RATE as f32) as usize;
    for (i, sample) in into.iter_mut().skip(from).enumerate() {
        let seconds = i as f32 / RATE as f32;
        let rise = eased((seconds / 0.012).min(1.0));
        let ring: f32 = PARTIALS
            .iter()
            .map(|(ratio, loud, lasts)| loud * (-seconds / lasts).exp() * (TAU * pitch * ratio * seconds).sin())
            .sum();
        *sample += rise * ring;
    }
}

/// Seven people who talk at once, too far away to be understood.
fn murmur() -> Vec<f32> {
    const LASTS: f32 = 7.0;
    let mut made = silence(LASTS);
    for person in 0..7u32 {
        talk(&mut made, 95.0 + 27.0 * person as f32, 0x9E37_79B9 ^ (person * 7919 + 1));
    }
    // A room takes the edge off what is said in it.
    let mut low = LowPass::new(620.0);
    let mut lower = LowPass::new(900.0);
    made.iter_mut().for_each(|sample| *sample = lower.next(low.next(*sample)));
    let loudest = made.iter().fold(f32::EPSILON, |most, sample| most.max(sample.abs()));
    made.iter_mut().for_each(|sample| *sample *= 0.11 / loudest);
    fade_in(&mut made, 1.6);
    fade_out(&mut made, 2.6);
    made
}

/// A voice without words: a buzz whose loudness comes in syllables and stops for breath.
fn talk(into: &mut [f32], pitch: f32, seed: u32) {
    let mut chance = Chance(seed);
    let (mut phase, mut loud, mut wanted, mut bend) = (0.0f32, 0.0f32, 0.0f32, 1.0f32);
    let mut until = 0;
    for (i, sample) in into.iter_mut().enumerate() {
        if i >= until {
            let is_pause = chance.share() < 0.3;
            wanted = if is_pause { 0.0 } else { 0.4 + 0.6 * chance.share() };
            bend = 0.92 + 0.2 * chance.share();
            let seconds = if is_pause { 0.12 + 0.5 * chance.share() } else { 0.09 + 0.16 * chance.share() };
            until = i + (seconds * RATE as f32) as usize;
        }
        loud += (wanted - loud) * 0.0016;
        phase = (phase + pitch * bend / RATE as f32).fract();
        let buzz = 1.0 - 2.0 * phase;
        let breath = chance.share() - 0.5;
        *sample += loud * (0.8 * buzz + 0.5 * breath);
    }
}

/// A sheet pushed over wood: two short rustles.
fn paper() -> Vec<f32> {
    let mut made = silence(0.5);
    let mut chance = Chance(0x51ED_270B);
    let mut low = LowPass::new(4200.0);
    let mut lower = LowPass::new(1100.0);
    for (i, sample) in made.iter_mut().enumerate() {
        let seconds = i as f32 / RATE as f32;
        let swell = |at: f32, width: f32| (-((seconds - at) / width).powi(2)).exp();
        let grain = if chance.share() < 0.12 { 1.0 } else { 0.35 };
        let hiss = low.next((chance.share() * 2.0 - 1.0) * grain);
        // What is left of the hiss without its low part.
        *sample = 0.3 * (hiss - lower.next(hiss)) * (0.9 * swell(0.13, 0.05) + 0.6 * swell(0.29, 0.06));
    }
    fade_in(&mut made, 0.01);
    fade_out(&mut made, 0.08);
    made
}

fn silence(seconds: f32) -> Vec<f32> {
    vec![0.0; (seconds * RATE as f32) as usize]
}

fn fade_in(made: &mut [f32], seconds: f32) {
    let length = seconds * RATE as f32;
    for (i, sample) in made.iter_mut().take(length as usize).enumerate() {
        *sample *= eased(i as f32 / length);
    }
}

fn fade_out(made: &mut [f32], seconds: f32) {
    let length = seconds * RATE as f32;
    for (i, sample) in made.iter_mut().rev().take(length as usize).enumerate() {
        *sample *= eased(i as f32 / length);
    }
}

fn eased(share: f32) -> f32 {
    share * share * (3.0 - 2.0 * share)
}

/// Lets slow movement through and takes the fast away.
struct LowPass {
    follows: f32,
    now: f32,
}

impl LowPass {
    fn new(hertz: f32) -> Self {
        Self { follows: 1.0 - (-TAU * hertz / RATE as f32).exp(), now: 0.0 }
    }

    fn next(&mut self, sample: f32) -> f32 {
        self.now += (sample - self.now) * self.follows;
        self.now
    }
}

/// Chance that is the same every time (xorshift).
struct Chance(u32);

impl Chance {
    fn share(&mut self) -> f32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        (self.0 >> 8) as f32 / (1 << 24) as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sound_is_soft_begins_and_ends_in_silence_and_is_over_soon() {
        for sound in Sound::ALL {
            let samples = sound.samples();
            let loudest = samples.iter().fold(0.0f32, |most, sample| most.max(sample.abs()));
            assert!((0.02..0.5).contains(&loudest), "{sound:?} is as loud as {loudest}");
            assert!(samples.len() < 8 * RATE as usize, "{sound:?} has {} samples", samples.len());
            let ends = [&samples[..8], &samples[samples.len() - 8..]].concat();
            assert!(ends.iter().all(|sample| sample.abs() < 0.002), "{sound:?} cracks: {ends:?}");
            let steepest = samples.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f32::max);
            assert!(steepest < 0.2, "{sound:?} jumps by {steepest}");
        }
    }
}
