//! A backup is due, on Today.

use dioxus::prelude::*;

use crate::clock;
use crate::i18n::use_texts;
use crate::route::Route;
use crate::settings::safety::{At, BackupLog, is_due};
use crate::storage::backup::fingerprint;
use crate::storage::use_store;
use crate::ui::{ButtonLink, Card, IconName};

/// Shown by the rhythm the person chose, and only when something has changed since the last one.
#[component]
pub fn BackupDue() -> Element {
    let texts = use_texts();
    let store = use_store();
    let log = store.read(&BackupLog::key()).unwrap_or_default();
    if !is_due(&log, clock::today()) {
        return rsx! {};
    }
    let now = store.store().contents().map(|contents| fingerprint(&contents)).unwrap_or_default();
    if log.last.is_some_and(|last| last.fingerprint == now) {
        return rsx! {};
    }
    rsx! {
        Card { heading: texts.safety_due_heading().to_string(),
            p { {texts.safety_due()} }
            ButtonLink { icon: IconName::Forward, to: Route::SafetyPages { at: At::Backup }, {texts.safety_make()} }
        }
    }
}
