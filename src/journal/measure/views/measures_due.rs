//! Measures that are due: offered, never pressed.

use dioxus::prelude::*;

use super::due_questions::DueQuestions;
use crate::clock;
use crate::i18n::use_texts;
use crate::journal::measure::stored::due_today;
use crate::journal::measure::{DueReason, MeasureId, Measures, MeasuresChange};
use crate::platform::page;
use crate::storage::{use_document, use_store};
use crate::ui::{Button, Card, IconName, Look};

/// "3 questions for this week", and then the questions. Nothing when none is due.
#[component]
pub fn MeasuresDue() -> Element {
    let texts = use_texts();
    let store = use_store();
    let mut asked = use_signal(|| None::<Vec<MeasureId>>);
    let (measures, change) = use_document(Measures::key(), |change: MeasuresChange, measures| change.apply(measures));
    let today = clock::today();
    let put_off = move || {
        page::focus("page-heading");
        change.call(MeasuresChange::PutOff(today));
    };
    if let Some(measures) = asked() {
        return rsx! {
            DueQuestions {
                measures,
                ondone: move |left_open: bool| {
                    if left_open {
                        put_off();
                    } else {
                        page::focus("page-heading");
                    }
                    asked.set(None);
                },
            }
        };
    }
    let due = due_today(store, &measures.unwrap_or_default(), today);
    if due.is_empty() {
        return rsx! {};
    }
    let count = u32::try_from(due.len()).unwrap_or(u32::MAX);
    let is_mark = due.iter().any(|due| due.reason != DueReason::Rhythm);
    rsx! {
        Card { heading: texts.measure_due(count),
            if is_mark {
                p { {texts.measure_due_mark()} }
            }
            p { class: "hint", {texts.measure_due_hint()} }
            div { class: "actions",
                Button {
                    look: Look::Primary,
                    icon: IconName::Forward,
                    onpress: move |()| asked.set(Some(due.iter().map(|due| due.measure.clone()).collect())),
                    {texts.measure_begin()}
                }
                Button { look: Look::Quiet, onpress: move |()| put_off(), {texts.measure_not_now()} }
            }
        }
    }
}
