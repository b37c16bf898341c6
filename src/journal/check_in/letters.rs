//! Check-ins that were written while the app was locked.

use super::CheckIn;
use crate::storage::lock::Lock;
use crate::storage::{LiveStore, MonthChange};

/// Puts them into the journal, now that it is open. What cannot be read, or not be saved now, stays where it is.
pub fn take_in(store: LiveStore) {
    let lock = Lock::new(&store.store());
    for letter in lock.letters().unwrap_or_default() {
        let check_in = letter.text.as_deref().and_then(|text| serde_json::from_str::<CheckIn>(text).ok());
        let Some(check_in) = check_in else { continue };
        if store.change_month(check_in.date, &MonthChange::Add(check_in.clone())).is_some() {
            // Left behind, it would only be written down once more, in the same place.
            let _ = lock.remove_letter(&letter);
        }
    }
}
