//! A day that is kept as soon as it can be meant.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::DateField;
use crate::i18n::use_texts;
use crate::work::{DateProblem, date_problem};

/// A day, or none. One that cannot be is said and not handed on; `problem` is said of the one that was.
#[component]
pub fn DayField(
    id: String,
    label: String,
    hint: Option<String>,
    problem: Option<String>,
    value: Option<NaiveDate>,
    latest: Option<NaiveDate>,
    onchange: EventHandler<Option<NaiveDate>>,
) -> Element {
    let texts = use_texts();
    let mut found = use_signal(|| None::<DateProblem>);
    let said = found().map(|problem| match problem {
        DateProblem::Year => texts.day_year().to_owned(),
        DateProblem::ToCome => texts.day_to_come().to_owned(),
    });
    rsx! {
        DateField {
            id,
            label,
            hint,
            problem: said.or(problem),
            value,
            max: latest,
            oninput: move |day: Option<NaiveDate>| {
                let problem = day.and_then(|day| date_problem(day, latest));
                found.set(problem);
                if problem.is_none() {
                    onchange.call(day);
                }
            },
        }
    }
}
