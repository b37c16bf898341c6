//! Values that were written down, the newest first.

use dioxus::prelude::*;

use super::reading_fields::ReadingFields;
use super::words::{measure_name, value_words};
use crate::i18n::{date_short, use_language, use_texts};
use crate::journal::measure::{MeasureId, Measures, Reading, find_readings};
use crate::platform::page;
use crate::storage::{MonthChange, use_store};
use crate::ui::{Button, Card, ItemList, Look, UndoNotice};

/// Values, and months that are looked at for them, for each press on "more".
const VALUES: usize = 20;
const MONTHS: usize = 12;

/// Each can be changed and removed. `None`: all scores from paper, with their names.
#[component]
pub(super) fn ReadingList(measure: Option<MeasureId>, measures: Measures, empty: String) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let mut pages = use_signal(|| 1_usize);
    let mut editing = use_signal(|| None::<Reading>);
    let mut removed = use_signal(|| None::<Reading>);
    let named = measure.is_none();
    let is_wanted = |id: &MeasureId| match &measure {
        Some(wanted) => id == wanted,
        None => matches!(id, MeasureId::Paper(_)),
    };
    let enough = pages() * VALUES;
    let found = find_readings(store, is_wanted, enough + 1, pages() * MONTHS);
    let more = found.older || found.readings.len() > enough;
    let nothing = if more { texts.measure_look_back().to_owned() } else { empty };
    let has_none = found.readings.is_empty();
    let shown = found.readings.into_iter().take(enough);
    let all = measures.clone();
    let row = move |reading: Reading| {
        let value = value_words(&reading.measure, reading.value, &measures, texts, language);
        let day = date_short(reading.date, language);
        let (open, gone) = (reading.clone(), reading.clone());
        rsx! {
            li { key: "{reading.id}",
                if named {
                    strong { dir: "auto", "{measure_name(&reading.measure, &measures, texts)}" }
                }
                p { dir: "auto", {texts.measure_last(&value, &day)} }
                if !reading.given_by.is_empty() {
                    p { dir: "auto", {texts.paper_from(&reading.given_by)} }
                }
                if !reading.note.is_empty() {
                    p { class: "own-words", dir: "auto", "{reading.note}" }
                }
                div { class: "actions",
                    Button {
                        look: Look::Quiet,
                        label: texts.measure_change_value_named(&value, &day),
                        onpress: move |()| {
                            removed.set(None);
                            editing.set(Some(open.clone()));
                        },
                        {texts.measure_change_value()}
                    }
                    Button {
                        look: Look::Quiet,
                        label: texts.measure_delete_value_named(&value, &day),
                        onpress: move |()| {
                            let change = MonthChange::<Reading>::Remove(gone.id.clone());
                            if store.change_month(gone.date, &change).is_some() {
                                editing.set(None);
                                removed.set(Some(gone.clone()));
                            }
                        },
                        {texts.measure_delete_value()}
                    }
                }
            }
        }
    };
    rsx! {
        Card {
            h2 { id: "measure-values", tabindex: "-1", {texts.measure_values()} }
            if let Some(reading) = removed() {
                for reading in [reading] {
                    UndoNotice {
                        key: "{reading.id}",
                        said: texts.measure_value_removed().to_string(),
                        onundo: move |()| {
                            page::focus("measure-values");
                            store.change_month(reading.date, &MonthChange::Add(reading.clone()));
                            removed.set(None);
                        },
                    }
                }
            }
            // Not in its row: another day moves that, and would take the focus away from who is typing it.
            if let Some(reading) = editing() {
                for reading in [reading] {
                    ReadingFields {
                        key: "{reading.id}",
                        reading,
                        measures: all.clone(),
                        ondone: move |()| {
                            page::focus("measure-values");
                            editing.set(None);
                        },
                    }
                }
            }
            if has_none {
                p { "{nothing}" }
            }
            ItemList {
                for reading in shown {
                    {row(reading)}
                }
            }
            if more {
                Button { onpress: move |()| pages += 1, {texts.measure_more()} }
            }
        }
    }
}
