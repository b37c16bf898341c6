//! All drawings of an exercise.

use dioxus::prelude::*;

use super::Drawing;
use crate::exercises::booklet::ExerciseView;
use crate::i18n::use_texts;

/// Its positions beside each other, numbered, each described in words; nothing for an own exercise.
#[component]
pub fn ExercisePicture(exercise: ExerciseView) -> Element {
    let texts = use_texts();
    let ExerciseView { id, positions, pictures, .. } = exercise;
    if positions == 0 {
        return rsx! {};
    }
    rsx! {
        div { class: "drawings",
            for (which , words) in (1..=positions).zip(pictures) {
                figure { key: "{which}",
                    Drawing { id: id.clone(), which, positions, words }
                    figcaption { "{texts.booklet_position_number(which)}" }
                }
            }
        }
    }
}
