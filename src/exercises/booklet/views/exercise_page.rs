//! The page of one exercise.

use dioxus::prelude::*;

use super::StateOfLibrary;
use super::booklet_exercise::FromBooklet;
use super::own_exercise::FromPerson;
use super::stop_card::StopCard;
use super::therapist_card::TherapistCard;
use crate::exercises::At;
use crate::exercises::address::NEW;
use crate::exercises::booklet::{ExerciseId, LibraryState, OwnExercise, use_exercises};
use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::{ButtonLink, IconName, Look, PageHeading};

/// What it is for, how to do it, how much, when to stop; what the therapist said; and the way into a plan.
#[component]
pub fn ExercisePage(id: ExerciseId) -> Element {
    let texts = use_texts();
    let exercises = use_exercises();
    let Some(view) = exercises.find(&id) else {
        let missing = OwnExercise::key(&id).is_some() || matches!(exercises.state(), LibraryState::Ready(_));
        return rsx! {
            if missing {
                PageHeading { text: texts.booklet_missing().to_string() }
                p { {texts.booklet_missing_body()} }
            } else {
                PageHeading { text: texts.booklet_title().to_string() }
                StateOfLibrary { state: exercises.state().clone() }
            }
            ButtonLink { to: Route::ExercisesPages { at: At::Booklet }, {texts.booklet_to()} }
        };
    };
    let found = exercises.in_booklet(&id).cloned();
    let usual = view.usual;
    let stop = found.as_ref().map(|found| found.texts.stop.clone()).unwrap_or_default();
    rsx! {
        match found {
            Some(found) => rsx! {
                FromBooklet { found, view }
            },
            None => rsx! {
                FromPerson { id: id.clone(), view }
            },
        }
        StopCard { stop }
        // Another exercise has fields of its own.
        for id in [id] {
            TherapistCard { key: "{id}", id: id.clone(), usual }
        }
        div { class: "stack",
            ButtonLink { look: Look::Primary, icon: IconName::Add, to: Route::ExercisesPages { at: At::Plan(NEW.to_owned()) }, {texts.booklet_plan()} }
            ButtonLink { to: Route::ExercisesPages { at: At::Booklet }, {texts.booklet_to()} }
        }
    }
}
