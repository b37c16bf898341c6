//! The talk with the manager, with what the questionnaire knows.

use dioxus::prelude::*;

use super::work_said::work_said;
use crate::meeting::{At, MeetingPages};
use crate::storage::use_store;

/// The page about talks at this address.
#[component]
pub fn MeetingInChain(at: At) -> Element {
    let store = use_store();
    let said = use_callback(move |()| work_said(store));
    rsx! {
        MeetingPages { at, said }
    }
}
