//! Which exercises are in a plan.

use dioxus::prelude::*;

use crate::exercises::booklet::search::{Entry, Filter};
use crate::exercises::booklet::{LibraryState, StateOfLibrary, use_exercises};
use crate::exercises::plan::FormChange;
use crate::i18n::use_texts;
use crate::ui::{Button, ChoiceCards, ChoiceOption, TextField};

/// As many as are shown before "show more".
const BATCH: usize = 50;

/// All exercises, own ones first, to tick; a word makes the list shorter.
#[component]
pub(super) fn ExercisesField(chosen: Vec<String>, onchange: EventHandler<FormChange>) -> Element {
    let texts = use_texts();
    let exercises = use_exercises();
    let mut words = use_signal(String::new);
    let mut shown = use_signal(|| BATCH);
    let entries = exercises.entries();
    let filter = Filter { words: words(), ..Filter::default() };
    let found = filter.find(&entries);
    let option = |entry: &&Entry| ChoiceOption { code: entry.id.clone(), text: entry.name.clone() };
    let options: Vec<ChoiceOption> = found.iter().take(shown()).map(option).collect();
    let more = found.len() > shown();
    let is_ready = matches!(exercises.state(), LibraryState::Ready(_));
    let state = exercises.state().clone();
    rsx! {
        details { class: "pick",
            summary { {texts.plan_pick()} }
            if !is_ready {
                StateOfLibrary { state }
            }
            TextField {
                id: "plan-search",
                label: texts.plan_search().to_string(),
                value: words(),
                oninput: move |typed| words.set(typed),
            }
            p { class: "visually-hidden", id: "plan-pick-label", {texts.plan_exercises()} }
            ChoiceCards {
                id: "plan-exercise",
                labelled_by: "plan-pick-label",
                several: true,
                options,
                chosen,
                onchange: move |(id, on): (String, bool)| {
                    let start = exercises.find(&id).map(|exercise| exercise.start).unwrap_or_default();
                    onchange.call(FormChange::Exercise(id, start, on));
                },
            }
            if more {
                Button { onpress: move |()| shown += BATCH, {texts.plan_more()} }
            }
        }
    }
}
