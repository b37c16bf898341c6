//! A worksheet for pacing.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::minutes_field::MinutesField;
use super::new_sheet::NewSheet;
use super::pacing_steps::PacingSteps;
use super::words::sheet_name;
use crate::clock;
use crate::i18n::{Language, number, texts, use_language, use_texts};
use crate::journal::At;
use crate::journal::address::NEW;
use crate::journal::diary::pacing::{Arithmetic, arithmetic};
use crate::journal::diary::{NormalDay, PacingChange, PacingSheet};
use crate::route::Route;
use crate::storage::{use_document, use_store};
use crate::ui::{Button, ButtonLink, Card, DayField, IconName, Look, PageHeading, TextArea, TextField, UndoNotice};

/// The worksheet at this address, or the first question of a new one.
#[component]
pub fn PacingPage(id: String) -> Element {
    rsx! {
        for id in [id] {
            if id == NEW {
                NewSheet { key: "{id}" }
            } else {
                OneSheet { key: "{id}", id: id.clone() }
            }
        }
    }
}

/// Saved with each change.
#[component]
fn OneSheet(id: String) -> Element {
    let texts = use_texts();
    let store = use_store();
    let key = PacingSheet::key(&id);
    let (sheet, change) =
        use_document(key.clone(), |(change, now): (PacingChange, _), sheet| PacingChange::apply(change, sheet, now));
    let mut removed = use_signal(|| None::<PacingSheet>);
    let back = rsx! {
        ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::PacingSheets }, {texts.pacing_to_all()} }
    };
    let Some(sheet) = sheet else {
        return rsx! {
            PageHeading { text: texts.pacing_gone().to_string(), subject: "gone" }
            if let Some(sheet) = removed() {
                UndoNotice {
                    said: texts.pacing_removed(sheet_name(&sheet, texts)),
                    subject: id.clone(),
                    onundo: move |()| {
                        // What the device refuses is told by the store's own notice.
                        if store.update(&key, |_| sheet.clone()).is_ok() {
                            removed.set(None);
                        }
                    },
                }
            }
            {back}
        };
    };
    let change = use_callback(move |what| change.call((what, clock::now())));
    let doomed = sheet.clone();
    rsx! {
        SheetFields { id: id.clone(), sheet, change }
        div { class: "actions",
            {back}
            Button {
                look: Look::Danger,
                icon: IconName::Delete,
                onpress: move |()| {
                    if store.remove(&key).is_ok() {
                        removed.set(Some(doomed.clone()));
                    }
                },
                {texts.pacing_delete()}
            }
        }
    }
}

#[component]
fn SheetFields(id: String, sheet: PacingSheet, change: Callback<PacingChange>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    rsx! {
        PageHeading { text: sheet_name(&sheet, texts), subject: id }
        Card {
            TextField {
                id: "task",
                label: texts.pacing_task().to_string(),
                value: sheet.task.clone(),
                oninput: move |task| change.call(PacingChange::Task(task)),
            }
        }
        Card { heading: texts.pacing_days().to_string(),
            p { class: "hint", {texts.pacing_days_hint()} }
            for (at , NormalDay { date , minutes }) in sheet.days.into_iter().enumerate() {
                div { key: "{at}", class: "dose-fields",
                    MinutesField {
                        id: "minutes-{at}",
                        label: texts.pacing_day_minutes(at + 1),
                        value: minutes,
                        onchange: move |minutes| change.call(PacingChange::DayMinutes(at, minutes)),
                    }
                    DayField {
                        id: "date-{at}",
                        label: texts.pacing_day_date(at + 1),
                        value: date,
                        onchange: move |date: Option<NaiveDate>| change.call(PacingChange::DayDate(at, date)),
                    }
                }
            }
            div { role: "status",
                match arithmetic(sheet.days) {
                    Some(sums) => sums_in_words(sums, language),
                    None => rsx! {
                        p { class: "hint", {texts.pacing_average_wait()} }
                    },
                }
            }
            MinutesField {
                id: "start",
                label: texts.pacing_start().to_string(),
                value: sheet.start,
                onchange: move |minutes| change.call(PacingChange::Start(minutes)),
            }
        }
        PacingSteps { steps: sheet.steps, change }
        Card { heading: texts.pacing_break().to_string(),
            p { class: "hint", {texts.pacing_break_hint()} }
            MinutesField {
                id: "break-after",
                label: texts.pacing_break_after().to_string(),
                value: sheet.break_after,
                onchange: move |minutes| change.call(PacingChange::BreakAfter(minutes)),
            }
        }
        Card { heading: texts.pacing_energy().to_string(),
            TextArea {
                id: "takes",
                label: texts.pacing_takes().to_string(),
                hint: texts.pacing_lines().to_string(),
                value: sheet.takes,
                rows: 2,
                oninput: move |words| change.call(PacingChange::Takes(words)),
            }
            TextArea {
                id: "gives",
                label: texts.pacing_gives().to_string(),
                hint: texts.pacing_lines().to_string(),
                value: sheet.gives,
                rows: 2,
                oninput: move |words| change.call(PacingChange::Gives(words)),
            }
        }
        Card {
            TextArea {
                id: "plan-b",
                label: texts.pacing_plan_b().to_string(),
                hint: texts.pacing_plan_b_hint().to_string(),
                value: sheet.plan_b,
                rows: 2,
                oninput: move |words| change.call(PacingChange::PlanB(words)),
            }
        }
    }
}

/// The sums with what they are made of; nothing is chosen for the person.
fn sums_in_words(sums: Arithmetic, language: Language) -> Element {
    let texts = texts(language);
    let [first, second, third] = sums.days;
    let tenths = |tenths: u32| number(f64::from(tenths) / 10.0, language);
    let average = tenths(sums.average);
    rsx! {
        p { "{texts.pacing_average(first, second, third, &average)}" }
        p { "{texts.pacing_eighty(&average, tenths(sums.eighty))}" }
    }
}
