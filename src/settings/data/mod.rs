//! The data on this device, in Settings: what could not be read, what a newer app wrote, and deleting one part or
//! everything.

mod raw;
mod views;

#[cfg(test)]
mod tests;

pub(super) use views::{DataSection, DeleteEverything};
