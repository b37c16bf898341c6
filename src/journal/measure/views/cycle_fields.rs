//! A period: its name, its first and its last day.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::sentences;
use crate::i18n::{date_short, use_language, use_texts};
use crate::journal::measure::{Cycle, CycleProblem, MeasuresChange, cycle_problem};
use crate::ui::{Button, Card, DateField, Look, TextField};

/// Saved with each change that makes sense; until then what was there stays.
#[component]
pub(super) fn CycleFields(cycle: Cycle, change: Callback<MeasuresChange>, onremove: EventHandler<Cycle>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let mut draft = use_signal(|| cycle.clone());
    let problem = cycle_problem(&draft.read());
    let said = |problem: CycleProblem| sentences::cycle_problem(problem, texts);
    let mut set = move |edited: Cycle| {
        if cycle_problem(&edited).is_none() {
            change.call(MeasuresChange::SetCycle(edited.clone()));
        }
        draft.set(edited);
    };
    let heading = texts.cycle_heading(date_short(cycle.start, language));
    let name = Some(cycle.name.trim()).filter(|name| !name.is_empty()).unwrap_or(&heading).to_owned();
    let shown = draft.peek().clone();
    rsx! {
        Card { heading: heading.clone(),
            TextField {
                id: "cycle-name-{cycle.id}",
                label: texts.cycle_name().to_string(),
                hint: texts.cycle_name_hint().to_string(),
                value: shown.name,
                oninput: move |name| set(Cycle { name, ..draft() }),
            }
            DateField {
                id: "cycle-start-{cycle.id}",
                label: texts.cycle_start().to_string(),
                value: shown.start,
                problem: problem.filter(|problem| *problem == CycleProblem::Year).map(said),
                oninput: move |day: Option<NaiveDate>| {
                    if let Some(start) = day {
                        set(Cycle { start, ..draft() });
                    }
                },
            }
            DateField {
                id: "cycle-end-{cycle.id}",
                label: texts.cycle_end().to_string(),
                hint: texts.cycle_end_hint().to_string(),
                value: shown.end,
                problem: problem.filter(|problem| *problem == CycleProblem::EndBeforeStart).map(said),
                oninput: move |end| set(Cycle { end, ..draft() }),
            }
            Button {
                look: Look::Quiet,
                label: texts.cycle_remove_named(name),
                onpress: move |()| onremove.call(cycle.clone()),
                {texts.cycle_remove()}
            }
        }
    }
}
