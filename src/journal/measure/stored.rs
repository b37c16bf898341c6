//! Values as they are found on the device.

use chrono::NaiveDate;

use super::definition::is_sound;
use super::{Due, MeasureId, Measures, Reading, due};
use crate::storage::{LiveStore, Month};
use crate::work::month_name;

/// Newest months that are looked at for what was answered last: as long as the longest rhythm.
const MONTHS: usize = 4;

/// What is due today. Looks at no values of measures that are not due whatever was answered.
pub(super) fn due_today(store: LiveStore, measures: &Measures, today: NaiveDate) -> Vec<Due> {
    let without_answers: Vec<MeasureId> = due(measures, &[], today).into_iter().map(|due| due.measure).collect();
    due(measures, &last_readings(store, &without_answers, today), today)
}

/// The newest value of each of these measures, not after today, from the newest months with values. Values that make no
/// sense are passed over. Reads no month that is not needed.
pub fn last_readings(store: LiveStore, of: &[MeasureId], today: NaiveDate) -> Vec<Reading> {
    let this_month = month_name(today);
    let mut last: Vec<Reading> = Vec::new();
    for name in store.month_names::<Reading>().into_iter().filter(|name| *name <= this_month).take(MONTHS) {
        if last.len() >= of.len() {
            break;
        }
        let month = store.read(&Month::<Reading>::key_of(&name)).unwrap_or_default();
        for reading in month.entries.into_iter().rev().filter(|reading| reading.date <= today) {
            let is_newest = last.iter().all(|other| other.measure != reading.measure);
            if is_newest && of.contains(&reading.measure) && is_sound(reading.value) {
                last.push(reading);
            }
        }
    }
    last
}

/// Values of some measures, newest first, from as many months as it takes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    pub readings: Vec<Reading>,
    /// Whether older months were not looked at.
    pub older: bool,
}

/// Reads month by month, the newest first, until there are `enough`, and at most so many months.
pub fn find_readings(store: LiveStore, wanted: impl Fn(&MeasureId) -> bool, enough: usize, months: usize) -> Found {
    let mut found = Found::default();
    for (at, name) in store.month_names::<Reading>().into_iter().enumerate() {
        if found.readings.len() >= enough || at >= months {
            found.older = true;
            break;
        }
        let month = store.read(&Month::<Reading>::key_of(&name)).unwrap_or_default();
        found.readings.extend(month.entries.into_iter().rev().filter(|reading| wanted(&reading.measure)));
    }
    found
}

/// Whether there is any value of this measure, however old.
pub fn has_values(store: LiveStore, measure: &MeasureId) -> bool {
    !find_readings(store, |other| other == measure, 1, usize::MAX).readings.is_empty()
}
