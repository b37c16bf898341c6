//! The page of this part: what is due, the plans, and the ways on.

use dioxus::prelude::*;

use super::ExercisesDue;
use crate::exercises::At;
use crate::exercises::log::SharePicture;
use crate::exercises::plan::PlanList;
use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::{ButtonLink, Card, IconName, PageHeading};

/// What asks for something stands first; what is looked up stands last.
#[component]
pub(super) fn OverviewPage() -> Element {
    let texts = use_texts();
    let to = |at: At| Route::ExercisesPages { at };
    rsx! {
        PageHeading { text: texts.nav_exercises().to_string() }
        ExercisesDue {}
        PlanList {}
        SharePicture {}
        Card { heading: texts.exercises_more().to_string(),
            div { class: "stack",
                ButtonLink { icon: IconName::Exercises, to: to(At::Booklet), {texts.booklet_title()} }
                ButtonLink { icon: IconName::Journal, to: to(At::Log), {texts.log_title()} }
                ButtonLink { icon: IconName::Today, to: to(At::Reminders), {texts.exercises_reminders()} }
                ButtonLink { icon: IconName::Warning, to: to(At::BadDay), {texts.exercises_bad_day()} }
                ButtonLink { icon: IconName::Work, to: to(At::Programme), {texts.exercises_programme()} }
                ButtonLink { icon: IconName::Info, to: to(At::Pauses), {texts.exercises_pause()} }
            }
        }
    }
}
