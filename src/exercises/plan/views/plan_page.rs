//! Making a plan, or changing one.

use dioxus::prelude::*;

use super::chosen_exercise::ChosenExercise;
use super::days_field::DaysField;
use super::exercises_field::ExercisesField;
use super::more_fields::MoreFields;
use super::plan_actions::PlanActions;
use super::problems::Problems;
use super::ready_made_list::ReadyMadeList;
use super::times_field::TimesField;
use crate::clock;
use crate::exercises::At;
use crate::exercises::address::NEW;
use crate::exercises::plan::edit::{create, revise};
use crate::exercises::plan::{FormChange, Plan, PlanDraft, PlanForm, PlanId, check};
use crate::i18n::use_texts;
use crate::platform::page;
use crate::route::Route;
use crate::storage::use_document;
use crate::storage::use_store;
use crate::ui::{Button, Card, Look, PageHeading};
use crate::work::moment_id;

/// The form. Every change is on the device at once; the plan changes when it is saved.
#[component]
pub fn PlanPage(
    id: PlanId,
    /// For a new plan.
    lead_minutes: u16,
) -> Element {
    let texts = use_texts();
    let store = use_store();
    let navigator = use_navigator();
    let mut tried = use_signal(|| false);
    let today = clock::today();
    let plan = store.read(&Plan::key(&id));
    let is_new = id == NEW;
    let base = match &plan {
        Some(plan) => PlanDraft::of(plan, today),
        None => PlanDraft { lead_minutes, ..PlanDraft::usual(today) },
    };
    let (form, change) = use_document(PlanForm::key(&id), |(base, change): (PlanDraft, FormChange), form| {
        let draft = form.map_or(base, |form: PlanForm| form.draft);
        PlanForm { draft: change.apply(draft) }
    });
    let changed = form.is_some();
    let draft = form.map_or_else(|| base.clone(), |form| form.draft);
    let onchange = use_callback(move |made: FormChange| change.call((base.clone(), made)));
    let errors = check(&draft);
    let shown = if tried() { errors.clone() } else { Vec::new() };
    let (saved_id, saved_draft) = (id.clone(), draft.clone());
    let save = move |()| {
        tried.set(true);
        if !errors.is_empty() {
            page::focus("plan-problems");
            return;
        }
        let plan_id = if saved_id == NEW { moment_id(clock::now()) } else { saved_id.clone() };
        let saved = store.update(&Plan::key(&plan_id), |before| match before {
            Some(plan) => revise(&plan, today, &saved_draft),
            None => create(&saved_draft),
        });
        // The form goes only when the plan is on the device.
        if saved.is_ok() && store.remove(&PlanForm::key(&saved_id)).is_ok() {
            navigator.push(Route::ExercisesPages { at: At::Overview });
        }
    };
    let discard_id = id.clone();
    let title = if is_new { texts.plan_new_title() } else { texts.plan_change_title() };
    rsx! {
        PageHeading { text: title.to_string(), subject: id.clone() }
        Problems { errors: shown, items: draft.items.clone() }
        if draft.items.is_empty() {
            ReadyMadeList { onchange }
        }
        Card { heading: texts.plan_exercises().to_string(),
            for item in draft.items.iter() {
                ChosenExercise { key: "{item.exercise}", item: item.clone(), onchange }
            }
            ExercisesField { chosen: draft.items.iter().map(|item| item.exercise.clone()).collect::<Vec<_>>(), onchange }
        }
        Card { heading: texts.plan_days().to_string(),
            DaysField { rhythm: draft.rhythm.clone(), onchange }
        }
        Card { heading: texts.plan_times().to_string(),
            TimesField { times: draft.times.clone(), onchange }
        }
        MoreFields { draft: draft.clone(), onchange }
        div { class: "actions",
            Button { look: Look::Primary, onpress: save, {texts.plan_save()} }
            if changed {
                Button {
                    look: Look::Quiet,
                    onpress: move |()| {
                        let gone = store.remove(&PlanForm::key(&discard_id)).is_ok();
                        if gone {
                            navigator.push(Route::ExercisesPages { at: At::Overview });
                        }
                    },
                    if is_new { {texts.plan_discard_new()} } else { {texts.plan_discard()} }
                }
            }
        }
        if let Some(plan) = plan {
            PlanActions { id, plan }
        }
    }
}
