//! A day of something that exists, kept when it can be meant.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::ui::DateField;
use crate::work::is_meant;

/// May stay empty, and may be to come. Another year than a person can mean is said and not kept.
#[component]
pub(super) fn DayField(
    id: String,
    label: String,
    value: Option<NaiveDate>,
    onchange: EventHandler<Option<NaiveDate>>,
) -> Element {
    let texts = use_texts();
    let mut wrong = use_signal(|| false);
    rsx! {
        DateField {
            id,
            label,
            value,
            problem: wrong().then(|| texts.diary_problem_year().to_owned()),
            oninput: move |day: Option<NaiveDate>| {
                let meant = day.is_none_or(is_meant);
                wrong.set(!meant);
                if meant {
                    onchange.call(day);
                }
            },
        }
    }
}
