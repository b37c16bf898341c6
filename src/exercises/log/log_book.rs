//! The log as the screens use it: read from the device, and changed there.

use std::rc::Rc;

use chrono::{NaiveDate, NaiveDateTime, Timelike};
use dioxus::prelude::*;

use super::{Entry, EntryEdit, LogChange, LogMonth, Overview, Period, overview};
use crate::clock;
use crate::exercises::plan::{pauses, plans};
use crate::storage::LiveStore;

/// Reads and changes the log. The overview is worked out once for all parts of a screen: it is remembered until
/// anything stored changes, or the minute does.
#[derive(Clone, Copy, PartialEq)]
pub struct LogBook {
    store: LiveStore,
    worked_out: CopyValue<Option<WorkedOut>>,
}

struct WorkedOut {
    revision: u32,
    minute: Option<NaiveDateTime>,
    overview: Rc<Overview>,
    recent: Rc<[Entry]>,
}

impl LogBook {
    /// Makes the log of this app. Called once.
    pub fn provide(store: LiveStore) -> Self {
        provide_context(Self { store, worked_out: CopyValue::new(None) })
    }

    /// Where the person is with their plans. The caller is rendered again when anything stored changes.
    pub fn overview(self, now: NaiveDateTime) -> Rc<Overview> {
        self.worked_out(now).0
    }

    /// What was written about the last twelve weeks, oldest first. The caller is rendered again when anything stored
    /// changes.
    pub fn recent(self, now: NaiveDateTime) -> Rc<[Entry]> {
        self.worked_out(now).1
    }

    fn worked_out(mut self, now: NaiveDateTime) -> (Rc<Overview>, Rc<[Entry]>) {
        let revision = self.store.revision();
        let minute = now.with_second(0).and_then(|now| now.with_nanosecond(0));
        if let Some(known) = self.worked_out.read().as_ref()
            && (known.revision, known.minute) == (revision, minute)
        {
            return (Rc::clone(&known.overview), Rc::clone(&known.recent));
        }
        let recent: Rc<[Entry]> = self.entries(Period::TwelveWeeks.first_day(now.date()), now.date()).into();
        let overview = Rc::new(overview(&plans(self.store), &pauses(self.store), &recent, now));
        let found = (Rc::clone(&overview), Rc::clone(&recent));
        self.worked_out.set(Some(WorkedOut { revision, minute, overview, recent }));
        found
    }

    /// What was written about these days, both included, oldest first. Reads the months they lie in and no others.
    pub fn entries(self, from: NaiveDate, until: NaiveDate) -> Vec<Entry> {
        self.store.between(from, until)
    }

    /// The months with entries, newest first, as in their storage keys: "2026-11".
    pub fn month_names(self) -> Vec<String> {
        self.store.month_names::<Entry>()
    }

    /// The entries of the month with this name.
    pub fn month(self, name: &str) -> LogMonth {
        self.store.read(&LogMonth::key_of(name)).unwrap_or_default()
    }

    /// Corrects an entry of the month with this name; nothing when it is not there any more.
    pub fn edit(self, month: &str, id: &str, edit: EntryEdit) {
        let change = LogChange::Edit(id.to_owned(), edit, clock::now());
        // What the device refuses is told by the store's own notice.
        let _ = self.store.update_if(&LogMonth::key_of(month), |before| {
            before.filter(|month| month.entry(id).is_some()).map(|month| change.apply(Some(month)))
        });
    }

    /// Makes a change to the month of this day; gives the change that takes it back. `None`: there was nothing to change,
    /// or the device refused, and then the store's trouble tells the person.
    pub fn change(self, day: NaiveDate, change: &LogChange) -> Option<LogChange> {
        self.store.change_month(day, change)
    }
}

/// The log of this app.
pub fn use_log_book() -> LogBook {
    use_context()
}
