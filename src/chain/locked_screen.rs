//! The locked app: the code from the settings, the check-in from the journal.

use dioxus::prelude::*;

use crate::journal::check_in::{LockedCheckIn, take_in};
use crate::settings::lock::LockScreen;
use crate::storage::use_store;

/// What is on screen while the app is locked. What was written then comes into the journal as soon as it is open.
#[component]
pub fn LockedScreen() -> Element {
    let store = use_store();
    rsx! {
        LockScreen {
            onopen: move |()| take_in(store),
            check_in: rsx! { LockedCheckIn {} },
        }
    }
}
