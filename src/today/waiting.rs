//! What waits for the person.

use dioxus::prelude::*;

use crate::exercises::ExercisesDue;
use crate::questionnaire::NextStep;

/// Exercises, boosters, the questionnaire.
#[component]
pub fn Waiting() -> Element {
    rsx! {
        ExercisesDue {}
        NextStep {}
    }
}
