//! Appointments the person wants to be reminded of.

use dioxus::prelude::*;

use super::appointment_form::AppointmentForm;
use crate::clock;
use crate::exercises::programme::{Appointment, AppointmentChange, Appointments};
use crate::i18n::{date_near, time_short, use_language, use_texts};
use crate::storage::use_store;
use crate::ui::{Button, Card, IconName, Look, Notice, Tone};

/// Those to come, each to change or remove; and a new one.
#[component]
pub(super) fn AppointmentsCard() -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let mut editing = use_signal(|| None::<Appointment>);
    let mut removed = use_signal(|| None::<Appointment>);
    let today = clock::today();
    let all = store.read(&Appointments::key()).unwrap_or_default();
    // What the device refuses is told by the store's own notice.
    let change = move |change: AppointmentChange| {
        let _ = store.update(&Appointments::key(), |before| change.apply(before));
    };
    rsx! {
        Card { heading: texts.programme_appointments().to_string(),
            if let Some(appointment) = removed() {
                Notice { tone: Tone::Good,
                    p { {texts.programme_appointment_removed()} }
                    Button {
                        look: Look::Quiet,
                        onpress: move |()| {
                            change(AppointmentChange::Add(appointment.clone()));
                            removed.set(None);
                        },
                        {texts.undo()}
                    }
                }
            }
            ul { class: "items",
                for appointment in all.upcoming(today).into_iter().cloned() {
                    li { key: "{appointment.id}",
                        strong { dir: "auto", "{appointment.what}" }
                        p { "{texts.plan_days_at(date_near(appointment.date, language), time_short(appointment.time, language))}" }
                        div { class: "actions",
                            Button {
                                look: Look::Quiet,
                                label: texts.programme_appointment_change_named(&appointment.what),
                                onpress: {
                                    let appointment = appointment.clone();
                                    move |()| editing.set(Some(appointment.clone()))
                                },
                                {texts.programme_appointment_change()}
                            }
                            Button {
                                look: Look::Quiet,
                                label: texts.plan_out_named(&appointment.what),
                                onpress: {
                                    let appointment = appointment.clone();
                                    move |()| {
                                        change(AppointmentChange::Remove(appointment.id.clone()));
                                        removed.set(Some(appointment.clone()));
                                    }
                                },
                                {texts.plan_out()}
                            }
                        }
                    }
                }
            }
            if let Some(appointment) = editing() {
                AppointmentForm { key: "{appointment.id}", appointment, ondone: move |()| editing.set(None) }
            } else {
                Button {
                    icon: IconName::Add,
                    onpress: move |()| {
                        let now = clock::now();
                        let hour = chrono::NaiveTime::from_hms_opt(10, 0, 0).unwrap_or_default();
                        editing.set(Some(Appointment::new(today, hour, now)));
                    },
                    {texts.programme_appointment_add()}
                }
            }
        }
    }
}
