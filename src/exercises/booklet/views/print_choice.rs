//! A group of exercises to tick for paper.

use dioxus::prelude::*;

use super::words;
use crate::exercises::booklet::print_groups::PrintGroup;
use crate::exercises::booklet::{ExerciseId, use_exercises};
use crate::i18n::use_texts;
use crate::ui::{Button, ChoiceCards, ChoiceOption};

/// How many can be ticked at first; the others come with a button.
const BATCH: usize = 50;

/// The group and how many of it are ticked; its exercises behind one press, but for those of the plans.
#[component]
pub(super) fn PrintChoice(group: PrintGroup, ids: Vec<ExerciseId>, chosen: Signal<Vec<ExerciseId>>) -> Element {
    let texts = use_texts();
    let exercises = use_exercises();
    let mut shown = use_signal(|| BATCH);
    let mut chosen = chosen;
    let (name, heading) = match group {
        PrintGroup::InPlans => ("plans".to_owned(), texts.booklet_print_mine()),
        PrintGroup::Own => ("own".to_owned(), texts.booklet_print_own()),
        PrintGroup::Kind(kind) => (format!("{kind:?}"), words::kind(kind, texts)),
    };
    let count = ids.len();
    let ticked = ids.iter().filter(|id| chosen.read().contains(id)).count();
    let option = |id: ExerciseId| ChoiceOption { text: exercises.name(&id), code: id };
    let options: Vec<ChoiceOption> = ids.into_iter().take(shown()).map(option).collect();
    rsx! {
        details { open: group == PrintGroup::InPlans,
            summary {
                span { id: "print-{name}-label", "{heading}" }
                if ticked > 0 {
                    span { class: "hint", "{texts.booklet_print_ticked(ticked, count)}" }
                }
            }
            ChoiceCards {
                id: "print-{name}",
                labelled_by: "print-{name}-label",
                several: true,
                options,
                chosen: chosen(),
                onchange: move |(id, on): (String, bool)| {
                    let mut chosen = chosen.write();
                    chosen.retain(|other| *other != id);
                    if on {
                        chosen.push(id);
                    }
                },
            }
            if count > shown() {
                Button { onpress: move |()| shown += BATCH, {texts.booklet_more()} }
            }
        }
    }
}
