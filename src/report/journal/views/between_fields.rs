//! From one day to another.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::report::journal::between::{BetweenProblem, between};
use crate::ui::DateField;

/// Two days as they stand in their fields; `None` while one is not complete.
pub(super) type Between = (Option<NaiveDate>, Option<NaiveDate>);

/// The first and the last day; what is odd about them is said at the last one.
#[component]
pub(super) fn BetweenFields(days: Between, onchange: EventHandler<Between>) -> Element {
    let texts = use_texts();
    let (from, until) = days;
    let problem = between(from, until).err().map(|problem| {
        let sentence = match problem {
            BetweenProblem::Incomplete => texts.report_days_incomplete(),
            BetweenProblem::Year => texts.report_days_year(),
            BetweenProblem::Order => texts.report_days_order(),
        };
        sentence.to_owned()
    });
    rsx! {
        DateField {
            id: "period-from",
            label: texts.report_from().to_string(),
            value: from,
            oninput: move |from| onchange.call((from, until)),
        }
        DateField {
            id: "period-until",
            label: texts.report_until().to_string(),
            value: until,
            problem,
            oninput: move |until| onchange.call((from, until)),
        }
    }
}
