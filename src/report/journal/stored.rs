//! The journal as it is read from the device for what leaves it.

use chrono::{Days, NaiveDate};

use super::days_ahead::{DaysAhead, days_ahead};
use super::export_period::years;
use super::journal_data::{JournalData, is_in};
use crate::journal::check_in::{CheckIn, CheckInSettings};
use crate::journal::diary::Block;
use crate::journal::goal::goals;
use crate::journal::measure::{Measures, Reading};
use crate::journal::work_log::WorkYear;
use crate::storage::{LiveStore, Month, Monthly};
use crate::work::month_name;

/// What is about these days, both included; `None`: about any. Reads the months they lie in and no others. The caller is
/// rendered again when anything stored changes.
pub(super) fn journal_data(store: LiveStore, days: Option<(NaiveDate, NaiveDate)>) -> JournalData {
    let weeks = store.read_parts::<WorkYear>().into_iter().flat_map(|(_, year)| year.weeks);
    let weeks = weeks.filter(|week| {
        let sunday = week.monday.checked_add_days(Days::new(6)).unwrap_or(week.monday);
        days.is_none_or(|(from, until)| sunday >= from && week.monday <= until)
    });
    JournalData {
        check_ins: entries(store, days),
        readings: entries(store, days),
        measures: measures(store),
        goals: goals(store),
        blocks: entries(store, days),
        weeks: weeks.collect(),
    }
}

pub(super) fn measures(store: LiveStore) -> Measures {
    store.read(&Measures::key()).unwrap_or_default()
}

fn entries<T: Monthly>(store: LiveStore, days: Option<(NaiveDate, NaiveDate)>) -> Vec<T> {
    let names = days.map(|(from, until)| (month_name(from), month_name(until)));
    let is_named = |name: &String| names.as_ref().is_none_or(|(from, until)| from <= name && name <= until);
    let months = store.month_names::<T>().into_iter().rev().filter(is_named);
    let stored = months.filter_map(|name| store.read(&Month::<T>::key_of(&name)));
    stored.flat_map(|month| month.entries).filter(|entry| is_in(days, entry.date())).collect()
}

/// The years that have something in the journal, the newest first. Reads goals, and of the rest only names.
pub(super) fn journal_years(store: LiveStore) -> Vec<i32> {
    let goals = goals(store).into_iter().map(|(_, goal)| goal.created.date().to_string());
    let months = [store.month_names::<CheckIn>(), store.month_names::<Reading>(), store.month_names::<Block>()];
    let names: Vec<String> = months.into_iter().flatten().chain(store.parts::<WorkYear>()).chain(goals).collect();
    years(names.iter().map(String::as_str))
}

/// What the journal has for the calendar file. The caller is rendered again when anything stored changes.
pub(crate) fn read_days_ahead(store: LiveStore) -> DaysAhead {
    let settings: CheckInSettings = store.read(&CheckInSettings::key()).unwrap_or_default();
    days_ahead(&settings, &goals(store))
}
