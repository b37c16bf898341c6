//! What is planned in the next days, as the calendar file has it.

use chrono::{Days, Timelike};
use dioxus::prelude::*;

use super::calendar_contents::{Ahead, coming};
use crate::clock;
use crate::i18n::{date_near, time_short, use_language, use_texts};
use crate::ui::{Button, Card};

/// How many days are shown: at first, after one press, after two.
const DAYS: [u16; 3] = [14, 60, 400];

/// In order of time, each with its moment for machines. Both the first day and the last one are shown whole.
#[component]
pub(super) fn CalendarList(ahead: Ahead) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let mut pressed = use_signal(|| 0_usize);
    let days = DAYS.get(pressed()).copied().unwrap_or_default();
    let today = clock::today();
    let last = today.checked_add_days(Days::new(days.into())).unwrap_or(today);
    let coming = coming(&ahead, (today, last), texts);
    rsx! {
        Card { heading: texts.reminders_next_days(days),
            if coming.is_empty() {
                p { {texts.reminders_next_none()} }
            }
            ul { class: "items",
                for (index , due) in coming.into_iter().enumerate() {
                    li {
                        key: "{index}",
                        "data-at": "{due.at.date()}T{due.at.hour():02}:{due.at.minute():02}",
                        span { dir: "auto", "{due.name}" }
                        p { class: "hint",
                            "{texts.plan_days_at(date_near(due.at.date(), language), time_short(due.at.time(), language))}"
                        }
                    }
                }
            }
            if pressed() + 1 < DAYS.len() {
                Button { onpress: move |()| pressed += 1, {texts.plan_more()} }
            }
        }
    }
}
