//! The work log, as it is read from the device.

use chrono::{Datelike, NaiveDate};

use super::{WorkWeek, WorkYear, contract_before};
use crate::journal::diary::monday_of;
use crate::storage::LiveStore;
use crate::work::{FIRST_DAY, LAST_DAY};

/// The weeks that have one of these days, both included, in order. Reads the years they lie in and no others. The
/// caller is rendered again when anything stored changes.
pub fn weeks_between(store: LiveStore, from: NaiveDate, until: NaiveDate) -> Vec<WorkWeek> {
    let (first, last) = (monday_of(from.max(FIRST_DAY)), monday_of(until.min(LAST_DAY)));
    let years = (first.year()..=last.year()).filter_map(|year| store.read(&WorkYear::key(year)));
    years.flat_map(|year| year.weeks).filter(|week| (first..=last).contains(&week.monday)).collect()
}

/// The contract hours, in minutes, that the week of this Monday can begin with: those of the last week before it that
/// has them, in its year or the one before. The caller is rendered again when anything stored changes.
pub fn usual_contract(store: LiveStore, monday: NaiveDate) -> Option<u16> {
    let in_year = |year| contract_before(&store.read(&WorkYear::key(year))?.weeks, monday);
    in_year(monday.year()).or_else(|| in_year(monday.year() - 1))
}
