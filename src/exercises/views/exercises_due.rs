//! What the exercises ask for, on their own page and on Today.

use dioxus::prelude::*;

use crate::exercises::At;
use crate::exercises::flare::FlareBanner;
use crate::exercises::log::DueList;
use crate::exercises::plan::Occurrence;
use crate::exercises::player::{use_session_desk, use_start};
use crate::exercises::programme::BoosterDue;
use crate::exercises::reminders::{SnoozeButtons, StillUsefulCard, WhileAway, use_missed};
use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::{ButtonLink, Card, IconName, Look};

/// What was missed, a session to go on with, a bad day, planned times, a booster. Nothing when nothing waits.
#[component]
pub fn ExercisesDue() -> Element {
    let texts = use_texts();
    let start = use_start();
    let open = use_session_desk().read().is_some();
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
            playing: open,
            elsewhere: missed,
            onstart: move |occurrence: Occurrence| start.call(occurrence.into()),
            later: move |occurrence: Occurrence| rsx! {
                SnoozeButtons { occurrence }
            },
        }
        BoosterDue {}
    }
}
