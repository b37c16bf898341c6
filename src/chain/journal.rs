//! The journal, with what the other parts know.

use dioxus::prelude::*;

use super::elsewhere::use_elsewhere;
use crate::journal::{At, JournalPages};

/// The page of the journal at this address.
#[component]
pub fn JournalInChain(at: At) -> Element {
    let elsewhere = use_elsewhere();
    rsx! {
        JournalPages { at, elsewhere }
    }
}
