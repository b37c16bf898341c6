//! The hours without notifications.

use chrono::NaiveTime;
use dioxus::prelude::*;

use crate::exercises::reminders::{QuietHours, ReminderChange};
use crate::i18n::use_texts;
use crate::ui::{ChoiceCards, ChoiceOption, TimeField};

/// A switch, and from when until when.
#[component]
pub(super) fn QuietFields(quiet: Option<QuietHours>, onchange: Callback<ReminderChange>) -> Element {
    let texts = use_texts();
    let mut empty = use_signal(|| false);
    let mut change = move |quiet: QuietHours| {
        let change = ReminderChange::Quiet(Some(quiet));
        empty.set(change.problem().is_some());
        if !empty() {
            onchange.call(change);
        }
    };
    rsx! {
        p { class: "visually-hidden", id: "quiet-label", {texts.reminders_quiet()} }
        ChoiceCards {
            id: "quiet",
            labelled_by: "quiet-label",
            several: true,
            options: vec![ChoiceOption { code: "on".to_owned(), text: texts.reminders_quiet().to_owned() }],
            chosen: quiet.map(|_| "on".to_owned()).into_iter().collect::<Vec<_>>(),
            onchange: move |(_, on): (String, bool)| onchange.call(ReminderChange::Quiet(on.then(night))),
        }
        if let Some(quiet) = quiet {
            TimeField {
                id: "quiet-from",
                label: texts.reminders_quiet_from().to_string(),
                value: quiet.from,
                oninput: move |time: Option<NaiveTime>| {
                    if let Some(from) = time {
                        change(QuietHours { from, ..quiet });
                    }
                },
            }
            TimeField {
                id: "quiet-until",
                label: texts.reminders_quiet_until().to_string(),
                problem: empty().then(|| texts.reminders_quiet_problem().to_string()),
                value: quiet.until,
                oninput: move |time: Option<NaiveTime>| {
                    if let Some(until) = time {
                        change(QuietHours { until, ..quiet });
                    }
                },
            }
        }
    }
}

/// From ten in the evening until seven, for the person to change.
fn night() -> QuietHours {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    QuietHours { from: hour(22), until: hour(7) }
}
