//! The talk with the manager, with what the questionnaire knows.

use dioxus::prelude::*;

use super::work_said::work_said;
use crate::i18n::use_language;
use crate::meeting::{At, MeetingPages};
use crate::storage::use_store;

/// The page about talks at this address.
#[component]
pub fn MeetingInChain(at: At) -> Element {
    let store = use_store();
    let language = use_language();
    let said = use_callback(move |()| work_said(store, language()));
    rsx! {
        MeetingPages { at, said }
    }
}
