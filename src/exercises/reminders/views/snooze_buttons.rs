//! "Not now": lets the reminder of a planned time wait.

use dioxus::prelude::*;

use super::reminder_notice::tag;
use super::stored::{change_reminders, reminders};
use crate::clock;
use crate::exercises::At;
use crate::exercises::booklet::typed;
use crate::exercises::plan::Occurrence;
use crate::exercises::reminders::{DueKey, ReminderChange, SnoozeFor};
use crate::i18n::{date_near, time_short, use_language, use_texts};
use crate::platform::notification;
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, NumberField};

/// Ten minutes, an hour, tonight, or as many minutes as the person types.
#[component]
pub fn SnoozeButtons(occurrence: Occurrence) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let mut minutes = use_signal(|| None::<u16>);
    let mut wrong = use_signal(|| false);
    let reminders = reminders(store);
    let what = DueKey::from(&occurrence);
    let evening = reminders.evening;
    let waits = reminders.snooze_of(&what).map(|snooze| snooze.until).filter(|until| *until > clock::now());
    let back = waits.map_or_else(String::new, |until| {
        let time = time_short(until.time(), language);
        let is_today = until.date() == clock::today();
        texts.reminders_snoozed(if is_today {
            time
        } else {
            texts.plan_days_at(date_near(until.date(), language), time)
        })
    });
    let mut snooze = move |what: &DueKey, length: SnoozeFor| {
        wrong.set(length.problem().is_some());
        if wrong() {
            return;
        }
        let now = clock::now();
        let until = length.until(now, evening);
        change_reminders(store, &ReminderChange::Snooze { what: what.clone(), until, now });
        let tag = tag(what);
        spawn(async move { notification::close(&tag).await });
    };
    let lengths = [
        (SnoozeFor::TenMinutes, texts.reminders_snooze_ten()),
        (SnoozeFor::OneHour, texts.reminders_snooze_hour()),
        (SnoozeFor::Tonight, texts.reminders_snooze_tonight()),
    ];
    rsx! {
        div { class: "stack",
            div { class: "due-actions",
                for (length , text) in lengths {
                    Button {
                        key: "{text}",
                        onpress: {
                            let what = what.clone();
                            move |()| snooze(&what, length)
                        },
                        {text}
                    }
                }
            }
            div { class: "due-actions",
                NumberField {
                    id: format!("snooze {} {}", occurrence.plan, occurrence.moment()).replace([' ', ':'], "-"),
                    label: texts.reminders_snooze_own().to_string(),
                    unit: texts.reminders_minutes().to_string(),
                    problem: wrong().then(|| texts.reminders_snooze_problem().to_string()),
                    value: "",
                    whole: true,
                    oninput: move |raw: String| minutes.set(typed(&raw).ok().flatten()),
                }
                Button {
                    onpress: move |()| snooze(&what, SnoozeFor::Minutes(minutes().unwrap_or_default())),
                    {texts.reminders_snooze_set()}
                }
            }
            p { role: "status",
                "{back}"
            }
            if !reminders.notifications {
                p { class: "hint",
                    "{texts.reminders_snooze_off()} "
                    Link { to: Route::ExercisesPages { at: At::Reminders }, {texts.exercises_reminders()} }
                }
            }
        }
    }
}
