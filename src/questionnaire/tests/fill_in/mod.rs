//! What a person does to a filling-in, and how it gets onto the device.

mod changes;
mod desk;
mod listing;
mod replay;
mod tabs;

use chrono::NaiveDateTime;

use super::{key, words};
use crate::questionnaire::fill_in::{Change, FillIn, FillInId};
use crate::questionnaire::flow::Length;

fn moment(written: &str) -> NaiveDateTime {
    written.parse().expect("moment")
}

fn started(written: &str) -> (FillInId, FillIn) {
    FillIn::start("pre-consult-work", "1", Length::Short, moment(written))
}

fn draft() -> FillIn {
    started("2026-11-23T09:15:02.123").1
}

fn answer(question: &str, text: &str) -> Change {
    Change::Answer(key(question), vec![words(text)])
}

fn apply_all<'a>(changes: impl IntoIterator<Item = &'a Change>, before: Option<FillIn>) -> Option<FillIn> {
    changes.into_iter().fold(before, |fill_in, change| change.apply(fill_in))
}
