//! What the journal keeps, read for finding again.

use chrono::NaiveDate;

use super::{Index, Mark, Written, days_not_worked, days_of_goal, is_on};
use crate::journal::check_in::CheckIn;
use crate::journal::diary::{Block, PacingSheet};
use crate::journal::goal::goals;
use crate::journal::measure::Reading;
use crate::journal::work_log::WorkYear;
use crate::journal::work_log::stored::weeks_between;
use crate::storage::{LiveStore, Month, Monthly};
use crate::work::{Event, month_name};

/// How many entries are read before the browser may breathe: 50 ms on a slow phone.
const SLICE: usize = 400;

/// Reads everything that was written, the newest month first, a slice at a time.
#[derive(Default)]
pub(super) struct Reader {
    /// Months still to be read, the newest last.
    months: Vec<String>,
    /// What is not kept by month: it waits for its month, so that the index stays in order.
    by_itself: Vec<Written>,
    index: Index,
}

impl Reader {
    /// Finds out what there is to read.
    pub(super) fn start(store: LiveStore) -> Self {
        let goals = goals(store);
        let goals = goals.iter().flat_map(|(id, goal)| Written::of_goal(id, goal));
        let years = store.read_parts::<WorkYear>();
        let weeks = years.iter().flat_map(|(_, year)| &year.weeks).filter_map(Written::of_work_week);
        let sheets = store.read_parts::<PacingSheet>();
        let sheets = sheets.iter().filter_map(|(id, sheet)| Written::of_pacing(id, sheet));
        let by_itself: Vec<Written> = goals.chain(weeks).chain(sheets).collect();
        let mut months = Vec::new();
        let names = [store.month_names::<CheckIn>(), store.month_names::<Block>(), store.month_names::<Reading>()];
        for name in names.into_iter().flatten().chain(by_itself.iter().map(|written| month_name(written.date))) {
            if let Err(place) = months.binary_search(&name) {
                months.insert(place, name);
            }
        }
        Self { months, by_itself, index: Index::default() }
    }

    /// What was read so far.
    pub(super) fn index(&self) -> &Index {
        &self.index
    }

    pub(super) fn into_index(self) -> Index {
        self.index
    }

    /// The year that comes next; `None`: everything is read.
    pub(super) fn next_year(&self) -> Option<&str> {
        self.months.last().map(|month| month.rsplit_once('-').map_or(month.as_str(), |(year, _)| year))
    }

    /// Reads a slice.
    pub(super) fn read_on(&mut self, store: LiveStore) {
        let mut read = 0;
        while read < SLICE
            && let Some(month) = self.months.pop()
        {
            let mut found = Vec::new();
            read += read_month::<CheckIn>(store, &month, Written::of_check_in, &mut found);
            read += read_month::<Block>(store, &month, Written::of_block, &mut found);
            read += read_month::<Reading>(store, &month, Written::of_reading, &mut found);
            let (now, later) = std::mem::take(&mut self.by_itself)
                .into_iter()
                .partition::<Vec<Written>, _>(|written| month_name(written.date) == month);
            self.by_itself = later;
            for written in now {
                put(written, &mut found);
            }
            for written in found {
                self.index.add(written);
            }
        }
    }
}

/// Puts what was written in a month in its place; gives how many entries there were.
fn read_month<T: Monthly>(
    store: LiveStore,
    month: &str,
    written: fn(&T) -> Option<Written>,
    found: &mut Vec<Written>,
) -> usize {
    let entries = store.read(&Month::<T>::key_of(month)).unwrap_or_default().entries;
    entries.iter().rev().filter_map(written).for_each(|written| put(written, found));
    entries.len()
}

/// The newest first; of one day, what came first stays first.
fn put(written: Written, found: &mut Vec<Written>) {
    found.insert(found.partition_point(|other| other.date >= written.date), written);
}

/// The marks of these days. Reads their months and no others.
pub(super) fn marks_between(
    store: LiveStore,
    from: NaiveDate,
    until: NaiveDate,
    events: &[Event],
) -> Vec<(NaiveDate, Mark)> {
    let mut marks = Vec::new();
    marks.extend(store.between::<CheckIn>(from, until).iter().map(|entry| (entry.date, Mark::CheckIn)));
    marks.extend(store.between::<Reading>(from, until).iter().map(|entry| (entry.date, Mark::Measured)));
    marks.extend(store.between::<Block>(from, until).iter().map(|entry| (entry.date, Mark::Diary)));
    for (_, goal) in goals(store) {
        marks.extend(days_of_goal(&goal).into_iter().map(|(day, _)| (day, Mark::Goal)));
    }
    for week in weeks_between(store, from, until) {
        marks.extend(days_not_worked(&week).into_iter().map(|day| (day, Mark::NotWorked)));
    }
    let days = from.iter_days().take_while(|day| *day <= until);
    marks.extend(days.filter(|day| events.iter().any(|event| is_on(event, *day))).map(|day| (day, Mark::Event)));
    marks
}
