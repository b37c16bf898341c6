//! The booklet on paper: which exercises, and the sheet.

use dioxus::prelude::*;

use super::StateOfLibrary;
use super::print_sheet::PrintSheet;
use crate::exercises::booklet::{ExerciseId, use_exercises};
use crate::i18n::use_texts;
use crate::platform::page;
use crate::ui::{Button, Card, ChoiceCards, ChoiceOption, IconName, Look, PageHeading};

/// How many can be ticked at first; the others come with a button.
const BATCH: usize = 50;

/// A list to tick, and under it the sheet exactly as it will be printed.
#[component]
pub fn PrintPage(
    /// Ticked from the start, and first in the list: such as those of the plans that run.
    #[props(default)]
    suggested: Vec<ExerciseId>,
) -> Element {
    let texts = use_texts();
    let exercises = use_exercises();
    let mut chosen = use_signal(|| suggested.clone());
    let mut shown = use_signal(|| BATCH);
    let first = suggested.iter().map(|id| ChoiceOption { code: id.clone(), text: exercises.name(id) });
    let entries = exercises.entries();
    let others = entries.iter().filter(|entry| !suggested.contains(&entry.id));
    let others = others.map(|entry| ChoiceOption { code: entry.id.clone(), text: entry.name.clone() });
    let options: Vec<ChoiceOption> = first.chain(others).collect();
    let sheet: Vec<ExerciseId> =
        options.iter().map(|option| option.code.clone()).filter(|id| chosen.read().contains(id)).collect();
    let more = options.len() > shown();
    rsx! {
        div { class: "no-print",
            PageHeading { text: texts.booklet_print_title().to_string() }
            p { class: "lead", {texts.booklet_print_lead()} }
            StateOfLibrary { state: exercises.state().clone() }
            Card {
                h2 { id: "print-which", {texts.booklet_print_which()} }
                ChoiceCards {
                    id: "print",
                    labelled_by: "print-which",
                    several: true,
                    options: options.into_iter().take(shown()).collect::<Vec<_>>(),
                    chosen: chosen(),
                    onchange: move |(id, on): (String, bool)| {
                        let mut chosen = chosen.write();
                        chosen.retain(|other| *other != id);
                        if on {
                            chosen.push(id);
                        }
                    },
                }
                if more {
                    Button { onpress: move |()| shown += BATCH, {texts.booklet_more()} }
                }
            }
            if sheet.is_empty() {
                p { class: "hint", {texts.booklet_print_none()} }
            } else {
                Button { look: Look::Primary, icon: IconName::Print, onpress: |()| page::print(), {texts.booklet_print_button()} }
            }
        }
        if !sheet.is_empty() {
            PrintSheet { ids: sheet }
        }
    }
}
