//! An exercise of the booklet on its page.

use dioxus::prelude::*;

use super::{ExercisePicture, words};
use crate::exercises::booklet::{BookletExercise, ExerciseView, dose_words, range_words};
use crate::i18n::{use_language, use_texts};
use crate::ui::{Card, PageHeading};

/// Name, purpose, drawings, steps, dose, the easier version, and what often happens.
#[component]
pub(super) fn FromBooklet(found: BookletExercise, view: ExerciseView) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let BookletExercise { exercise, texts: said } = found;
    let kind = words::kind(exercise.kind, texts);
    let position = words::position(exercise.position, texts);
    let easier_position = words::position(exercise.easier_position, texts);
    let often = exercise.times_a_week.map(|(from, to)| {
        let times = if from == to { from.to_string() } else { format!("{from}–{to}") };
        texts.booklet_week(u32::from(to), times)
    });
    rsx! {
        PageHeading { text: said.name, subject: exercise.id }
        p { class: "hint", "{kind} · {position}" }
        p { class: "lead", "{said.purpose}" }
        ExercisePicture { exercise: view }
        Card { heading: texts.booklet_steps().to_string(),
            ol { class: "steps",
                for (at , step) in said.steps.into_iter().enumerate() {
                    li { key: "{at}", "{step}" }
                }
            }
            h3 { {texts.booklet_slip()} }
            p { "{said.slip}" }
        }
        Card { heading: texts.booklet_easier(&said.easier.name),
            p { class: "hint", "{easier_position}" }
            ol { class: "steps",
                for (at , step) in said.easier.steps.into_iter().enumerate() {
                    li { key: "{at}", "{step}" }
                }
            }
        }
        Card { heading: texts.booklet_dose().to_string(),
            dl { class: "answers",
                div { class: "answer",
                    dt { {texts.booklet_start()} }
                    dd { "{range_words(&exercise.start, language)}" }
                }
                if let Some(often) = often {
                    div { class: "answer",
                        dt { {texts.booklet_often()} }
                        dd { "{often}" }
                    }
                }
                div { class: "answer",
                    dt { {texts.booklet_build()} }
                    dd {
                        if exercise.build != exercise.start.from {
                            span { "{dose_words(&exercise.build, language)}" }
                        }
                        span { "{said.build}" }
                    }
                }
            }
            p { class: "hint", {texts.booklet_dose_yours()} }
        }
    }
}
