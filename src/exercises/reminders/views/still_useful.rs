//! Whether a reminder still helps.

use dioxus::prelude::*;

use super::stored::{change_reminders, reminders, timetable};
use crate::clock;
use crate::exercises::At;
use crate::exercises::log::{Period, use_log_book};
use crate::exercises::plan::{Occurrence, Plan, PlanId, occurrences_of_all, pauses, plans};
use crate::exercises::reminders::{DueKey, ReminderChange, StillUseful, ignored_in_a_row};
use crate::i18n::use_texts;
use crate::platform::page;
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, Card};

/// Asked about one plan at a time, after three times without an answer.
#[component]
pub fn StillUsefulCard() -> Element {
    let texts = use_texts();
    let store = use_store();
    let book = use_log_book();
    let navigator = use_navigator();
    let now = clock::now();
    let today = now.date();
    let running = |(_, plan): &(PlanId, Plan)| plan.archived.is_none() && plan.end.is_none_or(|end| end >= today);
    let plans: Vec<(PlanId, Plan)> = plans(store).into_iter().filter(running).collect();
    let planned = occurrences_of_all(&plans, &pauses(store), Period::TwelveWeeks.first_day(today), today);
    let ignored = ignored_in_a_row(&planned, &book.recent(now), &reminders(store), now);
    let Some(plan) = ignored.into_iter().next() else { return rsx! {} };
    let last = planned.iter().rfind(|occurrence: &&Occurrence| occurrence.plan == plan).map(DueKey::from);
    let name = last.map(|last| timetable(store).name(&last, texts)).unwrap_or_default();
    let answer = move |plan: &PlanId, answer: StillUseful| {
        let change = ReminderChange::Answered { plan: plan.clone(), on: clock::today(), answer };
        change_reminders(store, &change);
        page::focus("page-heading");
    };
    let (keep, times, stop) = (plan.clone(), plan.clone(), plan);
    rsx! {
        Card { heading: texts.reminders_useful().to_string(),
            p { "{texts.reminders_useful_ask(&name)}" }
            div { class: "actions",
                Button { onpress: move |()| answer(&keep, StillUseful::Keep), {texts.reminders_useful_keep()} }
                Button {
                    onpress: move |()| {
                        answer(&times, StillUseful::Keep);
                        navigator.push(Route::ExercisesPages { at: At::Plan(times.clone()) });
                    },
                    {texts.reminders_useful_change()}
                }
                Button { onpress: move |()| answer(&stop, StillUseful::Stop), {texts.reminders_useful_stop()} }
            }
            p { class: "hint", {texts.reminders_useful_hint()} }
        }
    }
}
