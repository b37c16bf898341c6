//! The journal, with what the other parts know.

use dioxus::prelude::*;

use super::elsewhere::elsewhere;
use crate::journal::{At, JournalPages};
use crate::storage::use_store;

/// The page of the journal at this address.
#[component]
pub fn JournalInChain(at: At) -> Element {
    let store = use_store();
    let elsewhere = use_callback(move |()| elsewhere(store));
    rsx! {
        JournalPages { at, elsewhere }
    }
}
