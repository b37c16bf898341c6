//! Beginnings for an empty plan.

use dioxus::prelude::*;

use crate::exercises::booklet::{LibraryState, StateOfLibrary, use_exercises};
use crate::exercises::plan::{FormChange, ReadyMade};
use crate::i18n::{Texts, use_texts};
use crate::ui::{Button, Card};

/// One press ticks exercises with the dose they usually start with.
#[component]
pub(super) fn ReadyMadeList(onchange: EventHandler<FormChange>) -> Element {
    let texts = use_texts();
    let exercises = use_exercises();
    if !matches!(exercises.state(), LibraryState::Ready(_)) {
        return rsx! {
            StateOfLibrary { state: exercises.state().clone() }
        };
    }
    let take = move |ready: ReadyMade| {
        let found = ready.exercises().iter().filter_map(|id| exercises.find(id));
        let all = found.map(|exercise| (exercise.id, exercise.start)).collect();
        onchange.call(FormChange::Exercises(all, ready.place()));
    };
    rsx! {
        Card { heading: texts.plan_ready().to_string(),
            p { class: "hint", {texts.plan_ready_hint()} }
            div { class: "stack",
                for ready in ReadyMade::ALL {
                    Button {
                        key: "{ready:?}",
                        onpress: {
                            let take = take.clone();
                            move |()| take(ready)
                        },
                        {name(ready, texts)}
                    }
                }
            }
        }
    }
}

fn name(ready: ReadyMade, texts: Texts) -> &'static str {
    match ready {
        ReadyMade::GentleStart => texts.plan_ready_gentle(),
        ReadyMade::Strength => texts.plan_ready_strength(),
        ReadyMade::WorkMoves => texts.plan_ready_work(),
        ReadyMade::Breaks => texts.plan_ready_breaks(),
    }
}
