//! The talk with the manager: prepared, shared, rehearsed, shown, agreed and followed up.

mod agreements;
mod by_keys;
mod papers;
mod preparing;
mod presenting;
mod rehearsing;
pub(crate) mod seeds;
mod voice;
