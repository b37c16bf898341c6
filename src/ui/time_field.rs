//! A time of day, with the device's own clock.

use chrono::{NaiveTime, Timelike};
use dioxus::prelude::*;

use super::picker::Picker;
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
    let value = value.map(|time| format!("{:02}:{:02}", time.hour(), time.minute()));
    let picker = Picker { id, label, labelled_by: None, hint, problem, value, max: None };
    picker.view("time", move |value| oninput.call(time(&value)))
}

/// As the input gives it; some browsers add seconds.
fn time(value: &str) -> Option<NaiveTime> {
    iso::time(value)?.with_second(0)
}
