//! Tasks that the person called hard somewhere else, to be taken over.

use dioxus::prelude::*;

use crate::clock;
use crate::i18n::use_texts;
use crate::journal::measure::{Measures, MeasuresChange, activities};
use crate::ui::{Button, Card, ChoiceCards, ChoiceOption, Look};

/// Ticked one by one; nothing is taken over before the button is pressed.
#[component]
pub(super) fn ActivityOffer(tasks: Vec<String>, measures: Measures, change: Callback<MeasuresChange>) -> Element {
    let texts = use_texts();
    let mut ticked = use_signal(Vec::<String>::new);
    let mut pressed = use_signal(|| false);
    let used = measures.activities.iter().filter(|activity| activity.put_away.is_none()).count();
    let room = Measures::MOST_ACTIVITIES.saturating_sub(used);
    let count = ticked.read().len();
    let problem = match count {
        0 => Some(texts.activity_choose_first().to_owned()),
        _ if count > room => Some(texts.activity_too_many(u32::try_from(room).unwrap_or_default())),
        _ => None,
    };
    let is_wrong = problem.is_some();
    let options: Vec<ChoiceOption> =
        tasks.into_iter().map(|task| ChoiceOption { code: task.clone(), text: task }).collect();
    rsx! {
        Card {
            p { class: "label", id: "offer-label", {texts.activity_offer()} }
            ChoiceCards {
                id: "offer",
                labelled_by: "offer-label",
                options,
                chosen: ticked(),
                several: true,
                onchange: move |(task, on): (String, bool)| {
                    let mut ticked = ticked.write();
                    ticked.retain(|other| *other != task);
                    if on {
                        ticked.push(task);
                    }
                },
            }
            if let Some(problem) = problem.filter(|_| pressed()) {
                p { class: "problem", role: "alert", "{problem}" }
            }
            Button {
                look: Look::Primary,
                onpress: move |()| {
                    pressed.set(true);
                    if is_wrong {
                        return;
                    }
                    // The questionnaire asks for tasks at work.
                    for activity in activities(&ticked.peek(), true, clock::now()) {
                        change.call(MeasuresChange::AddActivity(activity));
                    }
                },
                {texts.activity_take()}
            }
        }
    }
}
