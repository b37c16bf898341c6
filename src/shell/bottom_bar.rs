//! The five parts of the app, in reach of the thumb.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::{Icon, IconName};
use crate::{exercises, journal, meeting};

/// The bottom bar; a column at the side on wide screens.
#[component]
pub(super) fn BottomBar() -> Element {
    let texts = use_texts();
    let here = part_of(&use_route::<Route>());
    let parts = [
        (Route::TodayPage {}, IconName::Today, texts.nav_today()),
        (Route::MyWorkPage {}, IconName::Work, texts.nav_work()),
        (Route::ExercisesPages { at: exercises::At::Overview }, IconName::Exercises, texts.nav_exercises()),
        (Route::JournalPages { at: journal::At::Overview }, IconName::Journal, texts.nav_journal()),
        (Route::MeetingPages { at: meeting::At::Overview }, IconName::Meeting, texts.nav_meeting()),
    ];
    rsx! {
        nav { class: "bottom-bar", aria_label: texts.nav_main(),
            for (to , icon , label) in parts {
                Link {
                    key: "{to}",
                    class: if here.as_ref() == Some(&to) { "here" } else { "" },
                    to,
                    Icon { name: icon }
                    span { "{label}" }
                }
            }
        }
    }
}

/// The part a page belongs to; guide and settings belong to none.
fn part_of(route: &Route) -> Option<Route> {
    match route {
        Route::MyWorkPage {}
        | Route::QuestionPage { .. }
        | Route::ReviewPage { .. }
        | Route::FinishPage { .. }
        | Route::SummaryPage { .. }
        | Route::ComparePage { .. } => Some(Route::MyWorkPage {}),
        Route::ExercisesPages { .. } | Route::CalendarPage {} => {
            Some(Route::ExercisesPages { at: exercises::At::Overview })
        }
        Route::JournalPages { .. } | Route::JournalExportPage {} | Route::JournalReportPage {} => {
            Some(Route::JournalPages { at: journal::At::Overview })
        }
        Route::MeetingPages { .. } | Route::MeetingPaperPage { .. } => {
            Some(Route::MeetingPages { at: meeting::At::Overview })
        }
        Route::TodayPage {} => Some(route.clone()),
        Route::GuidePage {}
        | Route::SettingsPage {}
        | Route::SafetyPages { .. }
        | Route::ImportPage {}
        | Route::NotFoundPage { .. } => None,
    }
}
