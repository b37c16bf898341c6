//! Check-ins.

use chrono::NaiveDate;
use dioxus::prelude::*;

/// Check-ins.
#[component]
pub fn CheckInList(day: Option<NaiveDate>) -> Element {
    let _ = &day;
    rsx! {}
}
