//! The reminders, and what they are about, on the device.

use crate::exercises::plan::{pauses, plans};
use crate::exercises::programme::{Appointments, Programme};
use crate::exercises::reminders::{ReminderChange, Reminders, Timetable};
use crate::storage::LiveStore;

/// How the person is reminded. The caller is rendered again when anything stored changes.
pub fn reminders(store: LiveStore) -> Reminders {
    store.read(&Reminders::key()).unwrap_or_default()
}

/// Makes a change. What the device refuses is told by the store's own notice.
pub fn change_reminders(store: LiveStore, change: &ReminderChange) {
    let _ = store.update(&Reminders::key(), |before| change.apply(before));
}

/// Everything that has a time. The caller is rendered again when anything stored changes.
pub fn timetable(store: LiveStore) -> Timetable {
    Timetable {
        plans: plans(store),
        pauses: pauses(store),
        programme: store.read(&Programme::key()).unwrap_or_default(),
        appointments: store.read(&Appointments::key()).unwrap_or_default(),
    }
}
