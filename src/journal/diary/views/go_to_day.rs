//! A day chosen from the calendar.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::clock;
use crate::i18n::use_texts;
use crate::journal::day_problem;
use crate::ui::{Button, DateField};

/// Folded away until it is wanted. The day counts when the button is pressed: while it is typed it is many days.
#[component]
pub fn GoToDay(
    id: String,
    summary: String,
    label: String,
    button: String,
    /// Today or earlier, not before 1900.
    onchoose: EventHandler<NaiveDate>,
) -> Element {
    let texts = use_texts();
    let mut day = use_signal(|| None::<NaiveDate>);
    let mut problem = use_signal(|| None::<&'static str>);
    let choose = move |event: FormEvent| {
        event.prevent_default();
        let Some(day) = day() else {
            problem.set(Some(texts.diary_day_missing()));
            return;
        };
        let wrong = day_problem(day, clock::today());
        problem.set(wrong.map(|wrong| wrong.words(texts)));
        if wrong.is_none() {
            onchoose.call(day);
        }
    };
    rsx! {
        details {
            summary { "{summary}" }
            form { novalidate: true, onsubmit: choose,
                DateField {
                    id,
                    label,
                    problem: problem().map(str::to_owned),
                    max: clock::today(),
                    oninput: move |typed| day.set(typed),
                }
                Button { "{button}" }
            }
        }
    }
}
