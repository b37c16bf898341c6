//! The talk with the manager: prepared, shared, rehearsed, shown, agreed and followed up.

mod presenting;
pub(crate) mod seeds;
