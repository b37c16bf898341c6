//! Work days and days off side by side.

use dioxus::prelude::*;

use super::line_words::Words;
use crate::journal::At;
use crate::journal::chart::{Line, WorkDays};
use crate::route::Route;

/// Two averages with how many days each has, and that they say nothing about a cause.
pub(super) fn work_days_card(days: WorkDays, line: &Line, words: Words<'_>) -> Element {
    let texts = words.texts;
    rsx! {
        h3 { {texts.chart_work_days()} }
        match days {
            WorkDays::Both { worked, off } => rsx! {
                p {
                    "{texts.chart_work_days_worked(worked.days, words.value(line, worked.average))} "
                    "{texts.chart_work_days_off(off.days, words.value(line, off.average))}"
                }
                p { class: "hint", {texts.chart_no_cause()} }
            },
            WorkDays::TooFew { worked, off } => rsx! {
                p { "{texts.chart_work_days_few(worked, off, WorkDays::LEAST_DAYS)}" }
            },
            WorkDays::Unknown => rsx! {
                p { class: "no-print",
                    {texts.chart_work_days_unknown()}
                    " "
                    Link { to: Route::JournalPages { at: At::WorkLog }, {texts.chart_to_work_log()} }
                }
            },
        }
    }
}
