//! What waits for the person.

use dioxus::prelude::*;

use crate::exercises::ExercisesDue;
use crate::journal::JournalDue;
use crate::questionnaire::NextStep;

/// Exercises, boosters, the journal, the questionnaire.
#[component]
pub fn Waiting() -> Element {
    rsx! {
        ExercisesDue {}
        JournalDue {}
        NextStep {}
    }
}
