//! A day that is kept as soon as it can be meant.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::journal::goal::{DayProblem, day_problem};
use crate::ui::DateField;

/// A day, or none. One that cannot be is said and not handed on.
#[component]
pub(super) fn DayField(
    id: String,
    label: String,
    hint: Option<String>,
    value: Option<NaiveDate>,
    latest: Option<NaiveDate>,
    onchange: EventHandler<Option<NaiveDate>>,
) -> Element {
    let texts = use_texts();
    let mut problem = use_signal(|| None::<DayProblem>);
    let said = problem().map(|problem| match problem {
        DayProblem::Year => texts.goal_day_year().to_owned(),
        DayProblem::ToCome => texts.goal_day_to_come().to_owned(),
    });
    rsx! {
        DateField {
            id,
            label,
            hint,
            problem: said,
            value,
            max: latest,
            oninput: move |day: Option<NaiveDate>| {
                let found = day.and_then(|day| day_problem(day, latest));
                problem.set(found);
                if found.is_none() {
                    onchange.call(day);
                }
            },
        }
    }
}
