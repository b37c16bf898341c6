//! The talk with the manager: prepared, shared, rehearsed, shown, agreed and followed up.

mod by_keys;
mod preparing;
mod agreements;
mod papers;
mod presenting;
mod rehearsing;
pub(crate) mod seeds;
mod voice;
