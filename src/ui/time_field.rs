//! A time of day, with the device's own clock.

use chrono::{NaiveTime, Timelike};
use dioxus::prelude::*;

use super::field::{Field, described_by};
use crate::work::iso;

/// A time. The device shows it in its own way, with 12 or 24 hours.
#[component]
pub fn TimeField(
    id: String,
    label: Option<String>,
    hint: Option<String>,
    problem: Option<String>,
    value: Option<NaiveTime>,
    /// `None` while it is not complete.
    oninput: EventHandler<Option<NaiveTime>>,
) -> Element {
    let described_by = described_by(&id, hint.is_some(), problem.is_some());
    let invalid = problem.is_some().then_some("true");
    rsx! {
        Field { id: id.clone(), label, hint, problem,
            div { class: "input-line narrow",
                input {
                    id,
                    r#type: "time",
                    initial_value: value.map(|time| format!("{:02}:{:02}", time.hour(), time.minute())),
                    aria_describedby: described_by,
                    aria_invalid: invalid,
                    oninput: move |event| oninput.call(time(&event.value())),
                }
            }
        }
    }
}

/// As the input gives it; some browsers add seconds.
fn time(value: &str) -> Option<NaiveTime> {
    iso::time(value)?.with_second(0)
}
