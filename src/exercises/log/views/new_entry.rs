//! A line about any day, also one in the past.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::outcome_field::OutcomeField;
use crate::clock;
use crate::exercises::At;
use crate::exercises::log::{Entry, EntryError, LogChange, Outcome, check, use_log_book};
use crate::exercises::plan::{plan_name, plans};
use crate::i18n::use_texts;
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, Card, ChoiceOption, DateField, Look, SelectField};
use crate::work::month_name;

/// Which day, which plan, how it went. Saved, it opens for all the rest.
#[component]
pub(super) fn NewEntry(ondone: EventHandler<()>) -> Element {
    let texts = use_texts();
    let book = use_log_book();
    let navigator = use_navigator();
    let mut plan = use_signal(String::new);
    let mut date = use_signal(clock::today);
    let mut problem = use_signal(|| None::<EntryError>);
    let mut outcome = use_signal(|| Outcome::Done);
    let plans = plans(use_store());
    let options: Vec<ChoiceOption> =
        plans.iter().map(|(id, plan)| ChoiceOption { code: id.clone(), text: plan_name(plan, texts) }).collect();
    let save = move |event: FormEvent| {
        event.prevent_default();
        let plan = Some(plan()).filter(|plan| !plan.is_empty());
        let entry = Entry::new(date(), plan, outcome(), clock::now());
        if let Some(error) = check(&entry, clock::today()).first() {
            problem.set(Some(*error));
            return;
        }
        let at = At::Entry(month_name(entry.date), entry.id.clone());
        if book.change(entry.date, &LogChange::Add(entry)).is_some() {
            navigator.push(Route::ExercisesPages { at });
        }
    };
    let problem = problem().map(|error| match error {
        EntryError::DateTooEarly => texts.log_date_early().to_owned(),
        _ => texts.log_date_late().to_owned(),
    });
    rsx! {
        Card { heading: texts.log_add().to_string(),
            form { onsubmit: save,
                DateField {
                    id: "log-date",
                    label: texts.log_add_date().to_string(),
                    value: date(),
                    problem,
                    oninput: move |day: Option<NaiveDate>| {
                        if let Some(day) = day {
                            date.set(day);
                        }
                    },
                }
                SelectField {
                    id: "log-plan",
                    label: texts.log_add_plan().to_string(),
                    placeholder: texts.log_add_other().to_string(),
                    options,
                    chosen: plan(),
                    onchange: move |id| plan.set(id),
                }
                OutcomeField { id: "log-outcome", outcome: outcome(), onchange: move |chosen| outcome.set(chosen) }
                div { class: "actions",
                    Button { look: Look::Primary, {texts.log_save()} }
                    Button { look: Look::Quiet, onpress: move |()| ondone.call(()), {texts.cancel()} }
                }
            }
        }
    }
}
