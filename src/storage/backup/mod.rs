//! The backup file: everything the person wrote, as one file, readable by anybody or sealed with a passphrase; and what
//! a file would do to what is on the device. Values in, values out: no screen, no clock, no device, no chance.
//! ARCHITECTURE.md describes the file byte for byte.

mod compare;
mod effect;
mod features;
mod file;
mod fingerprint;
mod known;
mod merge;
mod overview;
mod read_error;
mod record;
mod sealed;
mod slices;
mod texts;

#[cfg(test)]
pub(super) mod tests;

pub use crate::storage::key_derivation::Cost;
pub use compare::{Difference, compare};
pub use effect::{Way, result};
pub use features::{Feature, feature_of, is_of_the_app};
pub use file::{Contents, FORMAT, FORMAT_VERSION, MOST_BYTES, is_sealed, plain, read, sealed_file};
pub use fingerprint::{fingerprint, of_text};
pub use known::KNOWN;
pub(super) use known::{OF_THIS_DEVICE, is_of_newer_app};
pub use overview::{Counted, Group, Overview, overview};
pub use read_error::ReadError;
pub use sealed::{NONCE_BYTES, SALT_BYTES, SealError};
pub use texts::KeyedTexts;

/// Asked of a passphrase before something is sealed with it; a file sealed elsewhere may have a shorter one.
pub const SHORTEST_PASSPHRASE: usize = 8;

/// Whether a passphrase is long enough, counted in characters without the white space around it.
pub fn is_long_enough(passphrase: &str) -> bool {
    passphrase.trim().chars().count() >= SHORTEST_PASSPHRASE
}
