//! The day and the time a check-in is about.

use chrono::{NaiveDate, NaiveTime};
use dioxus::prelude::*;

use crate::clock;
use crate::i18n::use_texts;
use crate::journal::DayProblem;
use crate::ui::{DateField, TimeField};

/// Any day up to today; the time may stay open.
#[component]
pub(super) fn WhenFields(
    day: NaiveDate,
    time: Option<NaiveTime>,
    problem: Option<DayProblem>,
    /// `None` while it is not complete.
    onday: Callback<Option<NaiveDate>>,
    ontime: Callback<Option<NaiveTime>>,
) -> Element {
    let texts = use_texts();
    rsx! {
        div { class: "chosen-date",
            DateField {
                id: "check-in-day",
                label: texts.check_in_day().to_string(),
                problem: problem.map(|problem| problem.words(texts).to_owned()),
                value: day,
                max: clock::today(),
                oninput: onday,
            }
            TimeField {
                id: "check-in-time",
                label: texts.check_in_time().to_string(),
                value: time,
                oninput: ontime,
            }
        }
    }
}
