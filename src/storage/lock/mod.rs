//! The app lock: with a code, everything the person wrote is on the device only as sealed texts.
//!
//! A random key seals every text; the code's key (Argon2id) seals that key, in one small text of its own, the [`Header`]. So
//! turning the lock on, off, or to another code never leaves anything unreadable, whenever the program is killed: each text
//! is plain or sealed by itself, both can be read as soon as the code was given, and the header comes first and goes last.
//! The key is only in memory, and gone with it. ARCHITECTURE.md describes the texts byte for byte.

mod bytes;
mod error;
mod header;
mod kept;
mod letterbox;
mod options;
mod sealing;
mod seals;
mod switch;
mod tries;

#[cfg(test)]
pub(in crate::storage) mod tests;

pub use error::{LockError, UnlockError};
pub use letterbox::Letter;
pub use options::{LockAfter, LockOptions, Out};
pub(super) use sealing::{Random, Sealing};
pub use switch::{Lock, LockState};
pub use tries::wait_after;

/// What the lock keeps about itself: the header, its copy, wrong tries, and when all tabs were locked. Never sealed, in no
/// backup.
const HEADER: &str = "reprise-lock";
const COPY: &str = "reprise-lock-copy";
const TRIES: &str = "reprise-lock-tries";
const NOW: &str = "reprise-lock-now";
/// What was written while it was locked.
const LETTERS: &str = "reprise-letter/";

/// Asked of a code when it is set.
pub const SHORTEST_CODE: usize = 4;

/// Whether a code is long enough, counted in characters without the white space around it.
pub fn is_long_enough(code: &str) -> bool {
    code.trim().chars().count() >= SHORTEST_CODE
}

/// Whether a key of the origin belongs to the lock.
pub(super) fn is_of_lock(name: &str) -> bool {
    [HEADER, COPY, TRIES, NOW].contains(&name) || name.starts_with(LETTERS)
}
