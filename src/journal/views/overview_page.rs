//! The page of this part: the check-in, what waits, and the ways on.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::journal::check_in::{CheckInCard, CheckInList};
use crate::journal::goal::GoalsDue;
use crate::journal::measure::MeasuresDue;
use crate::ui::PageHeading;

/// What takes ten seconds stands first.
#[component]
pub(super) fn OverviewPage() -> Element {
    let texts = use_texts();
    rsx! {
        PageHeading { text: texts.nav_journal().to_string() }
        CheckInCard {}
        GoalsDue {}
        MeasuresDue {}
        CheckInList {}
    }
}
