//! What waits for the person.

use dioxus::prelude::*;

use crate::exercises::ExercisesDue;
use crate::journal::JournalDue;
use crate::meeting::MeetingDue;
use crate::questionnaire::NextStep;
use crate::settings::safety::BackupDue;

/// A talk that is near stands first, for it does not wait; then exercises, boosters, the journal, the questionnaire, a
/// backup.
#[component]
pub fn Waiting() -> Element {
    rsx! {
        MeetingDue {}
        ExercisesDue {}
        JournalDue {}
        NextStep {}
        BackupDue {}
    }
}
