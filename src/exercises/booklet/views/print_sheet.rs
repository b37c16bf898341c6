//! Chosen exercises as sheets of paper.

use dioxus::prelude::*;

use super::ExercisePicture;
use crate::clock;
use crate::exercises::booklet::{ExerciseId, Exercises, dose_words, range_words, use_exercises};
use crate::i18n::{Texts, date_short, use_language, use_texts};

/// Each with its drawings, dose, steps and easier version; at the end when to stop.
#[component]
pub(super) fn PrintSheet(ids: Vec<ExerciseId>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let exercises = use_exercises();
    let day = date_short(clock::today(), language);
    rsx! {
        article { class: "sheet", lang: language.tag(),
            header {
                h2 { {texts.booklet_sheet_title()} }
                p { class: "sheet-day", "{day}" }
                p { class: "sheet-name", {texts.sheet_name()} }
            }
            for id in ids {
                {exercise(&id, &exercises, texts)}
            }
            footer {
                p { "{texts.signs_stop_heading()} {texts.signs_stop_body()}" }
                p { {texts.line_no_replacement()} }
            }
        }
    }
}

fn exercise(id: &str, exercises: &Exercises, texts: Texts) -> Element {
    let Some(view) = exercises.find(id) else { return rsx! {} };
    let found = exercises.in_booklet(id);
    let language = exercises.language();
    // Without a word from the therapist the usual start is a range.
    let dose = match found {
        Some(found) if view.start == found.exercise.start.from => range_words(&found.exercise.start, language),
        _ => dose_words(&view.start, language),
    };
    let stop = found.map(|found| found.texts.stop.join(" ")).unwrap_or_default();
    rsx! {
        section { class: "sheet-exercise", key: "{id}",
            h3 { dir: "auto", "{view.name}" }
            ExercisePicture { exercise: view.clone() }
            if !dose.is_empty() {
                p { strong { "{dose}" } }
            }
            ol { class: "steps", dir: "auto",
                for (at , step) in view.steps.iter().enumerate() {
                    li { key: "{at}", "{step}" }
                }
            }
            if !view.note.trim().is_empty() {
                p { class: "own-words", dir: "auto",
                    span { class: "sheet-label", "{texts.sheet_label(texts.booklet_therapist())} " }
                    "{view.note}"
                }
            }
            if let Some(easier) = view.easier {
                p {
                    span { class: "sheet-label", "{texts.booklet_easier(&easier.name)}. " }
                    {easier.steps.join(" ")}
                }
            }
            if !stop.is_empty() {
                p { "{stop}" }
            }
        }
    }
}
