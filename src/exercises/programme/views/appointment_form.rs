//! An appointment being written.

use chrono::{NaiveDate, NaiveTime};
use dioxus::prelude::*;

use crate::clock;
use crate::exercises::booklet::typed;
use crate::exercises::programme::{Appointment, AppointmentChange, AppointmentProblem, Appointments};
use crate::i18n::use_texts;
use crate::storage::use_store;
use crate::ui::{Button, DateField, Look, NumberField, TextField, TimeField};

/// What, when, how long, and how early the calendar rings. Kept when it is saved.
#[component]
pub(super) fn AppointmentForm(appointment: Appointment, ondone: EventHandler<()>) -> Element {
    let texts = use_texts();
    let store = use_store();
    let mut draft = use_signal(|| appointment);
    let mut problem = use_signal(|| None::<AppointmentProblem>);
    let save = move |event: FormEvent| {
        event.prevent_default();
        let stored = store.read(&Appointments::key());
        let known = stored.as_ref().is_some_and(|all| all.find(&draft.peek().id).is_some());
        let change = if known { AppointmentChange::Correct(draft()) } else { AppointmentChange::Add(draft()) };
        problem.set(change.problem(stored.as_ref(), clock::today()));
        if problem.peek().is_none() && store.update(&Appointments::key(), |before| change.apply(before)).is_ok() {
            ondone.call(());
        }
    };
    let said = |asked: AppointmentProblem, text: &'static str| (problem() == Some(asked)).then(|| text.to_owned());
    let shown = draft.peek().clone();
    rsx! {
        form { onsubmit: save,
            TextField {
                id: "appointment-what",
                label: texts.programme_what().to_string(),
                problem: said(AppointmentProblem::NoWords, texts.programme_problem_what()),
                value: shown.what,
                oninput: move |what| draft.write().what = what,
            }
            DateField {
                id: "appointment-date",
                label: texts.programme_day().to_string(),
                problem: said(AppointmentProblem::Date, texts.programme_problem_past()),
                value: shown.date,
                oninput: move |day: Option<NaiveDate>| {
                    if let Some(day) = day {
                        draft.write().date = day;
                    }
                },
            }
            TimeField {
                id: "appointment-time",
                label: texts.programme_time().to_string(),
                value: shown.time,
                oninput: move |time: Option<NaiveTime>| {
                    if let Some(time) = time {
                        draft.write().time = time;
                    }
                },
            }
            NumberField {
                id: "appointment-minutes",
                label: texts.programme_minutes().to_string(),
                problem: said(AppointmentProblem::Minutes, texts.programme_problem_minutes()),
                value: shown.minutes.to_string(),
                unit: texts.flare_unit_minutes().to_string(),
                whole: true,
                oninput: move |raw: String| draft.write().minutes = typed(&raw).ok().flatten().unwrap_or_default(),
            }
            NumberField {
                id: "appointment-lead",
                label: texts.plan_lead().to_string(),
                problem: said(AppointmentProblem::Lead, texts.programme_problem_lead()),
                value: shown.lead_minutes.to_string(),
                unit: texts.plan_lead_unit().to_string(),
                whole: true,
                oninput: move |raw: String| {
                    draft.write().lead_minutes = typed(&raw).map_or(u16::MAX, Option::unwrap_or_default);
                },
            }
            div { class: "actions",
                Button { look: Look::Primary, {texts.log_save()} }
                Button { look: Look::Quiet, onpress: move |()| ondone.call(()), {texts.cancel()} }
            }
        }
    }
}
