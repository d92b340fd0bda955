//! When a principle is due again: each is a card, and everything that rates it reviews the card.
//!
//! The schedule is SuperMemo's SM-2 (Wozniak, *Optimization of learning*, 1990), by its published formula. It is written
//! out here because none of the crates fits better than these few lines: `sm-2` 0.2 reads the clock, refuses a review
//! before its day and brings chrono; `rs-fsrs` 1.2 has not been released since 2024, names no licence in its manifest and
//! brings chrono; `fsrs` 6.6 is kept well and takes time as an argument, but brings an optimiser with ndarray, and counts
//! in single-precision powers and exponentials that differ from machine to machine. And the strength of FSRS is a memory
//! model whose nineteen and more numbers were fitted to flashcards; nobody has fitted them to talks. SM-2 takes
//! additions and products, so that the same attempts give the same days everywhere.

/// What is known of when a principle should come back. Days are on the learner's own time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Card {
    /// Successes in a row that were due.
    pub repetitions: u32,
    /// By what the interval grows, 1.3 or more.
    pub ease: f64,
    /// Whole days from the last review that counted to the day it is due.
    pub interval: u32,
    /// The day it is due.
    pub due: f64,
}

/// Ease of a new card, and the least there is.
const FIRST_EASE: f64 = 2.5;
const LEAST_EASE: f64 = 1.3;
/// Lowest quality that counts as a success.
const SUCCESS: u8 = 3;
/// Longest interval in days: whoever has no trouble with a principle meets it twice a year.
const LONGEST: f64 = 180.0;

impl Card {
    /// A card on the day of its first review.
    pub(super) fn new(day: f64) -> Card {
        Card { repetitions: 0, ease: FIRST_EASE, interval: 0, due: day }
    }

    /// Reviews it: a quality of 0-5. A success before the day it is due says nothing about keeping, and changes nothing,
    /// so that five runs in an evening don't put a principle off for months; a failure always counts.
    pub(super) fn review(&mut self, day: f64, quality: u8) {
        if quality < SUCCESS {
            self.repetitions = 0;
            self.interval = 1;
        } else if day < self.due {
            return;
        } else {
            let short = 5.0 - f64::from(quality.min(5));
            self.ease = (self.ease + 0.1 - short * (0.08 + short * 0.02)).max(LEAST_EASE);
            self.repetitions += 1;
            self.interval = match self.repetitions {
                1 => 1,
                2 => 6,
                _ => (f64::from(self.interval) * self.ease).ceil().min(LONGEST) as u32,
            };
        }
        self.due = day + f64::from(self.interval);
    }
}

/// What a rating of 0-4 says as a quality of 0-5: partly is not kept yet. With help, or in a drill where the moment is
/// picked out and asked for, a success is never a perfect one.
pub(super) fn quality(rating: u8, most: u8) -> u8 {
    let quality = match rating {
        4 => 5,
        3 => 4,
        other => other,
    };
    quality.min(most)
}
