//! One check-in.

use chrono::{NaiveDate, NaiveTime};
use dioxus::prelude::*;

use super::check_in_fields::CheckInFields;
use super::how_field::how_field;
use super::when_fields::WhenFields;
use crate::clock;
use crate::i18n::{date_long, use_language, use_texts};
use crate::journal::At;
use crate::journal::check_in::{CheckIn, CheckInEdit, HowWas, stored};
use crate::journal::{DayProblem, day_problem};
use crate::route::Route;
use crate::storage::{Month, MonthChange, use_month, use_store};
use crate::ui::{Button, ButtonLink, Card, IconName, Look, Notice, PageHeading, Tone};
use crate::work::month_name;

/// The check-in at this address. Another one has fields of its own.
#[component]
pub fn CheckInPage(month: String, id: String) -> Element {
    rsx! {
        for id in [id] {
            OneOf { key: "{id}", month: month.clone(), id: id.clone() }
        }
    }
}

/// Everything about it, saved with each change.
#[component]
fn OneOf(month: String, id: String) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let navigator = use_navigator();
    let mut removed = use_signal(|| None::<CheckIn>);
    let mut problem = use_signal(|| None::<DayProblem>);
    let (stored_month, change) = use_month(Month::<CheckIn>::key_of(&month));
    let found = stored_month.and_then(|month| month.entry(&id).cloned());
    let edited = id.clone();
    let edit =
        use_callback(move |edit: CheckInEdit| change.call(MonthChange::Edit(edited.clone(), edit, clock::now())));
    let tap = use_callback(move |how: HowWas| edit.call(CheckInEdit::How(Some(how))));
    let to_journal = rsx! {
        ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::Overview }, {texts.journal_to()} }
    };
    let Some(check_in) = found else {
        return rsx! {
            PageHeading { text: texts.check_in_gone().to_string(), subject: "gone" }
            if let Some(check_in) = removed() {
                Notice { tone: Tone::Good,
                    p { {texts.check_in_removed()} }
                    Button {
                        onpress: move |()| {
                            change.call(MonthChange::Add(check_in.clone()));
                            removed.set(None);
                        },
                        {texts.undo()}
                    }
                }
            }
            {to_journal}
        };
    };
    let today = clock::today();
    let (moving, doomed) = (check_in.clone(), check_in.clone());
    let move_to = move |date: Option<NaiveDate>| {
        let Some(date) = date.filter(|date| *date != moving.date) else { return problem.set(None) };
        problem.set(day_problem(date, today));
        let moved = problem.peek().is_none() && stored::move_to(store, &moving, date, clock::now());
        if moved && month_name(date) != month_name(moving.date) {
            let at = At::CheckIn(month_name(date), moving.id.clone());
            navigator.replace(Route::JournalPages { at });
        }
    };
    rsx! {
        PageHeading { text: texts.check_in_note_of(date_long(check_in.date, language)), subject: id }
        Card {
            WhenFields {
                day: check_in.date,
                time: check_in.time,
                problem: problem(),
                onday: move_to,
                ontime: move |time: Option<NaiveTime>| edit.call(CheckInEdit::Time(time)),
            }
        }
        Card {
            p { class: "label", id: "check-in-label", {texts.check_in_how()} }
            {how_field(check_in.how, tap, texts)}
            if check_in.how.is_some() {
                Button {
                    look: Look::Quiet,
                    onpress: move |()| edit.call(CheckInEdit::How(None)),
                    {texts.scale_clear()}
                }
            }
            CheckInFields { check_in, onedit: edit }
        }
        div { class: "actions",
            {to_journal}
            Button {
                look: Look::Danger,
                icon: IconName::Delete,
                onpress: move |()| {
                    removed.set(Some(doomed.clone()));
                    change.call(MonthChange::Remove(doomed.id.clone()));
                },
                {texts.check_in_remove()}
            }
        }
        ButtonLink { look: Look::Quiet, to: Route::JournalPages { at: At::CheckInFields }, {texts.check_in_settings()} }
    }
}
