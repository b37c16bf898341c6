//! The booklet on paper: which exercises, and the sheet.

use dioxus::prelude::*;

use super::StateOfLibrary;
use super::print_choice::PrintChoice;
use super::print_sheet::PrintSheet;
use crate::exercises::booklet::print_groups::print_groups;
use crate::exercises::booklet::{ExerciseId, use_exercises};
use crate::i18n::use_texts;
use crate::platform::page;
use crate::ui::{Button, Card, IconName, Look, PageHeading};

/// Groups to tick from, and under them the sheet exactly as it will be printed.
#[component]
pub fn PrintPage(
    /// Ticked from the start, and first in the list: those of the plans that run.
    #[props(default)]
    suggested: Vec<ExerciseId>,
) -> Element {
    let texts = use_texts();
    let exercises = use_exercises();
    let mut chosen = use_signal(|| suggested.clone());
    let groups = print_groups(&exercises.entries(), &suggested);
    let all = groups.iter().flat_map(|(_, ids)| ids);
    let sheet: Vec<ExerciseId> = all.filter(|id| chosen.read().contains(id)).cloned().collect();
    let whole_plans = suggested.iter().all(|id| chosen.read().contains(id));
    let mine = suggested.clone();
    rsx! {
        div { class: "no-print",
            PageHeading { text: texts.booklet_print_title().to_string() }
            p { class: "lead", {texts.booklet_print_lead()} }
            StateOfLibrary { state: exercises.state().clone() }
            Card { heading: texts.booklet_print_which().to_string(),
                div { class: "actions print-all",
                    if !whole_plans {
                        Button {
                            icon: IconName::Check,
                            onpress: move |()| {
                                let mut chosen = chosen.write();
                                chosen.retain(|id| !mine.contains(id));
                                chosen.extend(mine.iter().cloned());
                            },
                            {texts.booklet_print_all_mine()}
                        }
                    }
                    if !sheet.is_empty() {
                        Button { look: Look::Quiet, onpress: move |()| chosen.write().clear(), {texts.booklet_print_nothing()} }
                    }
                }
                for (group , ids) in groups {
                    PrintChoice { key: "{group:?}", group, ids, chosen }
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
