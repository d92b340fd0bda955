//! The sums that rows carry: SHA-256 over all that a row says, each part with its length before it.

use sha2::{Digest, Sha256};

/// A checksum.
pub type Sum = [u8; 32];

/// What the first attempt of a learner follows.
pub fn origin(learner: i64) -> Sum {
    sum(&[b"counterpoise learner", &learner.to_be_bytes()])
}

/// The sum of an attempt that follows the sum `before`.
pub fn attempt(before: &[u8], learner: i64, number: i64, at: i64, text: &[u8]) -> Sum {
    sum(&[b"counterpoise attempt", before, &learner.to_be_bytes(), &number.to_be_bytes(), &at.to_be_bytes(), text])
}

/// The sum of a learner's row: the name, how many attempts there are, and the sum of the last.
pub fn head(learner: i64, name: &[u8], attempts: i64, last: &[u8]) -> Sum {
    sum(&[b"counterpoise head", &learner.to_be_bytes(), name, &attempts.to_be_bytes(), last])
}

/// The sum of a session in progress, which stands by itself.
pub fn unfinished(session: i64, learner: i64, at: i64, text: &[u8]) -> Sum {
    sum(&[b"counterpoise unfinished", &session.to_be_bytes(), &learner.to_be_bytes(), &at.to_be_bytes(), text])
}

fn sum(parts: &[&[u8]]) -> Sum {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    hasher.finalize().into()
}
