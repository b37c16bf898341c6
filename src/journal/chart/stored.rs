//! What charts are made of, as it is on the device.

use chrono::{Days, NaiveDate};

use super::{Dated, Line, Written, values};
use crate::journal::check_in::CheckIn;
use crate::journal::diary::Block;
use crate::journal::measure::{Measures, Reading};
use crate::journal::work_log::stored::weeks_between;
use crate::storage::{LiveStore, Month, Monthly};
use crate::work::{Elsewhere, FIRST_DAY};

/// So many months with entries, and as many days of other things, are looked at to find out which lines there are.
const RECENT_MONTHS: usize = 3;
const RECENT_DAYS: Days = Days::new(92);

/// Which measures the person has.
pub(super) fn measures(store: LiveStore) -> Measures {
    store.read(&Measures::key()).unwrap_or_default()
}

/// The values of a line from one day to another, both included; without a first day, all up to the last one. In any
/// order. Reads the months they lie in and no others.
pub(super) fn values_between(
    store: LiveStore,
    line: &Line,
    from: Option<NaiveDate>,
    until: NaiveDate,
    measures: &Measures,
    elsewhere: Elsewhere,
) -> Vec<Dated> {
    let days = from.unwrap_or(FIRST_DAY)..=until;
    let mut written = Written::default();
    match line {
        Line::Measure(_) => {
            written.readings = entries(store, from, until);
            written.elsewhere = elsewhere.measured.call(());
        }
        Line::CheckIn(_) => written.check_ins = entries(store, from, until),
        Line::HeavyMinutes => written.blocks = entries(store, from, until),
        Line::WorkHours | Line::DaysOff => written.weeks = weeks_between(store, *days.start(), until),
        Line::Effort => written.elsewhere = elsewhere.efforts.call(()),
    }
    let mut values = values(&written, line, measures);
    values.retain(|dated| days.contains(&dated.date));
    values
}

/// What was written down in the newest months up to today.
pub(super) fn lately(store: LiveStore, elsewhere: Elsewhere, today: NaiveDate) -> Written {
    let from = today.checked_sub_days(RECENT_DAYS).unwrap_or(today);
    Written {
        check_ins: newest(store, RECENT_MONTHS),
        readings: newest(store, RECENT_MONTHS),
        blocks: newest(store, RECENT_MONTHS),
        weeks: weeks_between(store, from, today),
        elsewhere: elsewhere.measured.call(()).into_iter().chain(elsewhere.efforts.call(())).collect(),
    }
}

/// How many months would have to be read for all values of a line.
pub(super) fn months_of(store: LiveStore, line: &Line) -> usize {
    match line {
        Line::Measure(_) => store.count::<Month<Reading>>(),
        Line::CheckIn(_) => store.count::<Month<CheckIn>>(),
        Line::HeavyMinutes => store.count::<Month<Block>>(),
        Line::WorkHours | Line::DaysOff | Line::Effort => 0,
    }
}

fn entries<T: Monthly>(store: LiveStore, from: Option<NaiveDate>, until: NaiveDate) -> Vec<T> {
    match from {
        Some(from) => store.between(from, until),
        None => newest(store, usize::MAX),
    }
}

/// The entries of the newest months that have any, oldest first.
fn newest<T: Monthly>(store: LiveStore, months: usize) -> Vec<T> {
    let names = store.month_names::<T>();
    let newest = names.get(..months.min(names.len())).unwrap_or_default();
    let stored = newest.iter().rev().filter_map(|name| store.read(&Month::<T>::key_of(name)));
    stored.flat_map(|month| month.entries).collect()
}
