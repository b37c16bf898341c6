//! Which page stands at which address behind `/exercises`.

use dioxus::prelude::*;

use super::overview_page::OverviewPage;
use crate::exercises::At;

/// The page at this address.
#[component]
pub fn ExercisesPages(at: At) -> Element {
    match at {
        _ => rsx! { OverviewPage {} },
    }
}
