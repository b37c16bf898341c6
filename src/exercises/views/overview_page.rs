//! The page of this part: what is due, the plans, and the ways on.

use dioxus::prelude::*;

use crate::exercises::At;
use crate::exercises::flare::FlareBanner;
use crate::exercises::log::{DueList, SharePicture};
use crate::exercises::plan::{Occurrence, PlanList};
use crate::exercises::player::{Session, use_start};
use crate::exercises::programme::BoosterDue;
use crate::exercises::reminders::{SnoozeButtons, StillUsefulCard, WhileAway, use_missed};
use crate::i18n::use_texts;
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{ButtonLink, Card, IconName, Look, PageHeading};

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

/// What the exercises ask for now: a session to go on with, a bad day, planned times, a booster. For Today too.
#[component]
pub fn ExercisesDue() -> Element {
    let texts = use_texts();
    let start = use_start();
    let open = use_store().read(&Session::key()).is_some();
    let missed = use_missed();
    rsx! {
        WhileAway { missed: missed.clone() }
        StillUsefulCard {}
        if open {
            Card { heading: texts.exercises_session().to_string(),
                ButtonLink { look: Look::Primary, icon: IconName::Forward, to: Route::ExercisesPages { at: At::Player },
                    {texts.exercises_go_on()}
                }
            }
        }
        FlareBanner {}
        DueList {
            elsewhere: missed,
            onstart: move |occurrence: Occurrence| start.call(occurrence.into()),
            later: move |occurrence: Occurrence| rsx! {
                SnoozeButtons { occurrence }
            },
        }
        BoosterDue {}
    }
}
