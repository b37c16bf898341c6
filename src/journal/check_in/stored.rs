//! Check-ins on the device.

use chrono::{NaiveDate, NaiveDateTime};

use super::{CheckIn, CheckInSettings, Prompt, prompt_due};
use crate::storage::lock::Lock;
use crate::storage::{LiveStore, Month, MonthChange, correction};

/// How the person wants to check in. The caller is rendered again when anything stored changes.
pub(super) fn settings(store: LiveStore) -> CheckInSettings {
    store.read(&CheckInSettings::key()).unwrap_or_default()
}

/// The newest ones, newest first, and whether there are more. Reads no more months than it needs.
pub(super) fn newest(store: LiveStore, count: usize) -> (Vec<CheckIn>, bool) {
    let mut found: Vec<CheckIn> = Vec::new();
    for name in store.month_names::<CheckIn>() {
        let month = store.read(&Month::<CheckIn>::key_of(&name)).unwrap_or_default();
        found.extend(month.entries.into_iter().rev());
        if found.len() > count {
            break;
        }
    }
    cut(found, count)
}

/// Those about a day, newest first, and whether there are more than `count`.
pub(super) fn of_day(store: LiveStore, day: NaiveDate, count: usize) -> (Vec<CheckIn>, bool) {
    cut(store.between::<CheckIn>(day, day).into_iter().rev().collect(), count)
}

fn cut(mut found: Vec<CheckIn>, count: usize) -> (Vec<CheckIn>, bool) {
    let more = found.len() > count;
    found.truncate(count);
    (found, more)
}

/// Moves a check-in to another day. `false`: the device refused, and it is still where it was.
pub(super) fn move_to(store: LiveStore, old: &CheckIn, date: NaiveDate, now: NaiveDateTime) -> bool {
    let moved = CheckIn { date, edited: Some(now), ..old.clone() };
    correction(old, moved).iter().all(|(day, change)| store.change_month(*day, change).is_some())
}

/// What to ask now. Looks at no check-in unless the person wants to be asked.
pub(super) fn due(store: LiveStore, now: NaiveDateTime) -> Option<Prompt> {
    let settings = settings(store);
    if settings.prompts().is_empty() {
        return None;
    }
    prompt_due(&settings, &store.between::<CheckIn>(now.date(), now.date()), now)
}

/// Puts what was written while the app was locked into the journal, now that it is open. What cannot be read, or not be saved now, stays where it is.
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
