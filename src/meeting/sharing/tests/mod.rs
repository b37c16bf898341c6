//! What the manager may read.

mod any;
mod card;
mod leaves;
mod lists;
mod pages;
mod place_lines;
mod sheet;
mod word_check;
mod word_list;

use chrono::{NaiveDate, NaiveDateTime};

use crate::i18n::Language;
use crate::meeting::preparation::{LinePlace, Meeting, MeetingChange};

#[track_caller]
fn day(written: &str) -> NaiveDate {
    written.parse().unwrap()
}

fn now() -> NaiveDateTime {
    day("2026-11-23").and_hms_opt(9, 0, 0).unwrap()
}

/// What these changes make, one after the other.
fn made(changes: impl IntoIterator<Item = MeetingChange>) -> Meeting {
    changes.into_iter().fold(Meeting::new(now()), |meeting, change| change.apply(Some(meeting), now()))
}

fn text(place: LinePlace, words: &str) -> MeetingChange {
    MeetingChange::Text(place, words.to_owned())
}

fn can(id: &str) -> LinePlace {
    LinePlace::Can(id.to_owned())
}

/// The HTML of the manager's paper of this preparation.
fn sheet_html(meeting: &Meeting, language: Language) -> String {
    use dioxus::prelude::*;

    use crate::meeting::sharing::{SharedSheet, SharedSheetView};

    let sheet = SharedSheet::of(meeting, language);
    crate::ui::tests::stage::render(language, move || {
        let sheet = sheet.clone();
        rsx! {
            SharedSheetView { sheet, written_in: Language::Nl }
        }
    })
}
