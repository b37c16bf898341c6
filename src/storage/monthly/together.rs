//! Many entries at once, for what comes from a file.

use std::cmp::Ordering;

use super::change::order;
use super::{Month, Monthly};

impl<T: Monthly> Month<T> {
    /// The month with these entries too, which are in order. One with an id that is there already is left out.
    #[must_use]
    pub fn with(self, new: Vec<T>) -> Self {
        let mut known: Vec<&str> = self.entries.iter().map(T::id).collect();
        known.sort_unstable();
        let is_new = |entry: &T| known.binary_search(&entry.id()).is_err();
        let new: Vec<T> = new.into_iter().filter(is_new).collect();
        let mut entries = Vec::with_capacity(self.entries.len() + new.len());
        let mut there = self.entries.into_iter().peekable();
        for entry in new {
            while let Some(earlier) = there.next_if(|earlier| order(earlier, &entry) != Ordering::Greater) {
                entries.push(earlier);
            }
            entries.push(entry);
        }
        entries.extend(there);
        Self { entries }
    }
}
