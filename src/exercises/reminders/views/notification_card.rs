//! Notifications while the app is open.

use chrono::NaiveTime;
use dioxus::prelude::*;

use super::quiet_fields::QuietFields;
use crate::exercises::reminders::{ReminderChange, Reminders};
use crate::i18n::{Texts, use_texts};
use crate::platform::notification::{self, Permission};
use crate::ui::{Card, ChoiceCards, ChoiceOption, Notice, TimeField, Tone};

/// A switch, what the browser says to it, and when it is quiet. The browser asks the person at that press only.
#[component]
pub(super) fn NotificationCard(
    reminders: Reminders,
    permission: Signal<Permission>,
    onchange: Callback<ReminderChange>,
) -> Element {
    let texts = use_texts();
    let on = reminders.notifications && permission() == Permission::Granted;
    // A box that the browser's answer leaves as it was is drawn anew, for the browser has ticked it.
    let mut asked = use_signal(|| 0);
    let switch = move |on: bool| {
        let mut permission = permission;
        if on && permission() == Permission::Open {
            // In the handler itself: browsers ask in answer to a press only.
            let answer = notification::ask();
            spawn(async move {
                permission.set(answer.await);
                asked += 1;
                onchange.call(ReminderChange::Notifications(permission() == Permission::Granted));
            });
        } else {
            onchange.call(ReminderChange::Notifications(on));
        }
    };
    rsx! {
        Card { heading: texts.reminders_open_heading().to_string(),
            p { {texts.reminders_open_about()} }
            if can_be_switched(permission()) {
                ChoiceCards {
                    key: "{asked}",
                    id: "notifications",
                    labelled_by: "notifications-label",
                    several: true,
                    options: vec![ChoiceOption { code: "on".to_owned(), text: texts.reminders_switch().to_owned() }],
                    chosen: on.then(|| "on".to_owned()).into_iter().collect::<Vec<_>>(),
                    onchange: move |(_, on): (String, bool)| switch(on),
                }
                p { class: "visually-hidden", id: "notifications-label", {texts.reminders_switch()} }
            }
            if let Some((tone, words)) = standing(on, permission(), texts) {
                Notice { tone, p { {words} } }
            }
            if on {
                QuietFields { quiet: reminders.quiet, onchange }
            }
            TimeField {
                id: "evening",
                label: texts.reminders_evening().to_string(),
                hint: texts.reminders_evening_hint().to_string(),
                value: reminders.evening,
                oninput: move |time: Option<NaiveTime>| {
                    if let Some(time) = time {
                        onchange.call(ReminderChange::Evening(time));
                    }
                },
            }
        }
    }
}

fn can_be_switched(permission: Permission) -> bool {
    matches!(permission, Permission::Granted | Permission::Open)
}

/// What there is to know about the switch.
fn standing(on: bool, permission: Permission, texts: Texts) -> Option<(Tone, &'static str)> {
    match permission {
        Permission::Granted => on.then(|| (Tone::Good, texts.reminders_allowed())),
        Permission::Open => None,
        Permission::Denied => Some((Tone::Info, texts.reminders_blocked())),
        Permission::HomeScreenOnly => Some((Tone::Info, texts.reminders_home_screen())),
        Permission::NotSupported => Some((Tone::Info, texts.reminders_not_possible())),
    }
}
