//! What the other parts know that the journal can offer or show.

use super::events::events;
use super::hard_tasks::hard_tasks;
use super::measured::measured;
use crate::clock;
use crate::storage::LiveStore;
use crate::work::Elsewhere;

/// Read from the device; the caller is rendered again when anything stored changes.
pub(super) fn elsewhere(store: LiveStore) -> Elsewhere {
    let today = clock::today();
    Elsewhere { hard_tasks: hard_tasks(store), events: events(store, today), measured: measured(store, today) }
}
