//! Small sets of ids, as bits, so that a state that holds them can be copied freely.

use std::fmt;
use std::marker::PhantomData;

/// Most ids of one kind that a set can tell apart.
pub const MAX_IDS: usize = 64;

/// An id that is a position below [`MAX_IDS`].
pub trait Position: Copy {
    fn position(self) -> usize;
    fn at(position: usize) -> Self;
}

/// A set of up to [`MAX_IDS`] ids of one kind.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct IdSet<Id> {
    bits: u64,
    kind: PhantomData<Id>,
}

impl<Id> Default for IdSet<Id> {
    fn default() -> Self {
        IdSet { bits: 0, kind: PhantomData }
    }
}

impl<Id: Position> IdSet<Id> {
    pub fn insert(&mut self, id: Id) {
        self.bits |= 1 << id.position();
    }

    pub fn contains(self, id: Id) -> bool {
        self.bits & 1 << id.position() != 0
    }

    /// The set as a number, for use as a key.
    pub fn bits(self) -> u64 {
        self.bits
    }

    pub fn is_empty(self) -> bool {
        self.bits == 0
    }

    pub fn len(self) -> usize {
        self.bits.count_ones() as usize
    }

    pub fn meets(self, other: Self) -> bool {
        self.bits & other.bits != 0
    }

    #[must_use]
    pub fn union(self, other: Self) -> Self {
        IdSet { bits: self.bits | other.bits, ..self }
    }

    /// What is in this set and not in the other.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        IdSet { bits: self.bits & !other.bits, ..self }
    }

    /// The ids, in order.
    pub fn iter(self) -> impl Iterator<Item = Id> {
        let mut bits = self.bits;
        std::iter::from_fn(move || {
            let lowest = (bits != 0).then(|| bits.trailing_zeros())?;
            bits &= bits - 1;
            Some(Id::at(lowest as usize))
        })
    }
}

impl<Id: Position> FromIterator<Id> for IdSet<Id> {
    fn from_iter<I: IntoIterator<Item = Id>>(ids: I) -> Self {
        let mut set = IdSet::default();
        for id in ids {
            set.insert(id);
        }
        set
    }
}

impl<Id: Position + fmt::Debug> fmt::Debug for IdSet<Id> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
