//! What the other parts know that the journal can offer or show.

use dioxus::prelude::*;

use super::events::events;
use super::hard_tasks::hard_tasks;
use super::measured::{efforts, measured};
use crate::clock;
use crate::storage::use_store;
use crate::work::Elsewhere;

/// Read from the device when it is asked for; who asks is rendered again when anything stored changes.
pub(super) fn use_elsewhere() -> Elsewhere {
    let store = use_store();
    Elsewhere {
        hard_tasks: use_callback(move |()| hard_tasks(store)),
        events: use_callback(move |()| events(store, clock::today())),
        measured: use_callback(move |()| measured(store, clock::today())),
        efforts: use_callback(move |()| efforts(store, clock::today())),
    }
}
