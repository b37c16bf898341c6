//! What the journal asks for, on its own page and on Today.

use dioxus::prelude::*;

use crate::journal::check_in::CheckInDue;
use crate::journal::goal::GoalsDue;
use crate::journal::measure::MeasuresDue;

/// A check-in, goals to look back at, measures. Nothing when nothing waits.
#[component]
pub fn JournalDue() -> Element {
    rsx! {
        CheckInDue {}
        GoalsDue {}
        MeasuresDue {}
    }
}
