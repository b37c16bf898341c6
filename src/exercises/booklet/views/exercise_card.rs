//! An exercise in a list.

use dioxus::prelude::*;

use super::{Drawing, words};
use crate::exercises::At;
use crate::exercises::booklet::search::Entry;
use crate::i18n::{Texts, use_texts};
use crate::route::Route;

/// Small drawing, name, kind and position; all of it leads to the exercise.
#[component]
pub(super) fn ExerciseCard(entry: Entry, place: usize) -> Element {
    let texts = use_texts();
    let positions = entry.tags.as_ref().map_or(0, |tags| tags.positions);
    let about = about(&entry, texts);
    rsx! {
        Link {
            class: "exercise",
            id: "exercise-{place}",
            to: Route::ExercisesPages { at: At::Exercise(entry.id.clone()) },
            // The last position shows best what the exercise is.
            Drawing { id: entry.id.clone(), which: positions, positions }
            span { class: "exercise-words",
                strong { dir: "auto", "{entry.name}" }
                span { class: "hint", "{about}" }
            }
        }
    }
}

/// "Strength · on the floor", or whose it is.
fn about(entry: &Entry, texts: Texts) -> String {
    match &entry.tags {
        None => texts.booklet_own().to_owned(),
        Some(tags) => {
            let kinds = tags.kinds.iter().map(|kind| words::kind(*kind, texts));
            let all: Vec<&str> = kinds.chain([words::position(tags.position, texts)]).collect();
            all.join(" · ")
        }
    }
}
