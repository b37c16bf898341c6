//! The page of this part: the check-in, what waits, and the ways on.

use dioxus::prelude::*;

use crate::clock;
use crate::i18n::use_texts;
use crate::journal::At;
use crate::journal::check_in::{CheckInCard, CheckInList};
use crate::journal::goal::GoalsDue;
use crate::journal::measure::MeasuresDue;
use crate::route::Route;
use crate::ui::{BelowFold, ButtonLink, Card, IconName, PageHeading};
use crate::work::month_name;

/// What takes ten seconds stands first; what is looked up stands last.
#[component]
pub(super) fn OverviewPage() -> Element {
    let texts = use_texts();
    let to = |at: At| Route::JournalPages { at };
    let today = clock::today();
    rsx! {
        PageHeading { text: texts.nav_journal().to_string() }
        CheckInCard {}
        GoalsDue {}
        MeasuresDue {}
        BelowFold {
            CheckInList {}
            Card { heading: texts.journal_more().to_string(),
                div { class: "stack",
                    ButtonLink { icon: IconName::Edit, to: to(At::Measures), {texts.journal_measures()} }
                    ButtonLink { icon: IconName::Journal, to: to(At::Charts), {texts.journal_charts()} }
                    ButtonLink { icon: IconName::Forward, to: to(At::Goals), {texts.journal_goals()} }
                    ButtonLink { icon: IconName::Exercises, to: to(At::Diary(today.to_string())), {texts.journal_diary()} }
                    ButtonLink { icon: IconName::Work, to: to(At::WorkLog), {texts.journal_work_log()} }
                    ButtonLink { icon: IconName::Today, to: to(At::Month(month_name(today))), {texts.journal_month()} }
                    ButtonLink { icon: IconName::Guide, to: to(At::Search), {texts.journal_search()} }
                    ButtonLink { icon: IconName::Print, to: Route::JournalReportPage {}, {texts.report_title()} }
                    ButtonLink { icon: IconName::Share, to: Route::JournalExportPage {}, {texts.export_title()} }
                    ButtonLink { icon: IconName::Settings, to: to(At::CheckInFields), {texts.check_in_settings()} }
                }
            }
        }
    }
}
