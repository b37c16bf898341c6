//! A number of the person's own, for a line across the chart.

use dioxus::prelude::*;

use crate::i18n::{number, parse_number, use_language, use_texts};
use crate::journal::chart::is_drawable;
use crate::ui::NumberField;

/// What is typed is kept as soon as it is a number that the line can have; an empty field takes it away.
#[component]
pub(super) fn GoalField(
    id: String,
    value: Option<f64>,
    /// The smallest and the largest number; `None`: any.
    range: Option<(f64, f64)>,
    unit: Option<String>,
    onchange: EventHandler<Option<f64>>,
) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let mut is_wrong = use_signal(|| false);
    let problem = is_wrong().then(|| match range {
        Some((lowest, highest)) => texts.chart_goal_range(number(lowest, language), number(highest, language)),
        None => texts.chart_goal_no_number().to_owned(),
    });
    rsx! {
        NumberField {
            id,
            label: texts.chart_goal().to_string(),
            hint: texts.chart_goal_hint().to_string(),
            problem,
            value: value.map(|value| number(value, language)).unwrap_or_default(),
            unit,
            oninput: move |typed: String| {
                let value = parse_number(&typed).filter(|value| is_drawable(*value, range));
                let is_empty = typed.trim().is_empty();
                is_wrong.set(value.is_none() && !is_empty);
                if value.is_some() || is_empty {
                    onchange.call(value);
                }
            },
        }
    }
}
