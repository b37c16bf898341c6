//! A value that is there, being corrected.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::value_field::ValueField;
use crate::clock;
use crate::i18n::use_texts;
use crate::journal::measure::{MeasureId, Measures, Reading, ReadingEdit, ValueProblem};
use crate::journal::{DayProblem, day_problem};
use crate::platform::page;
use crate::storage::{Month, MonthChange, correction, use_store};
use crate::ui::{Button, DateField, TextArea, TextField, use_after_render};

/// Everything about it, saved with each change.
#[component]
pub(super) fn ReadingFields(reading: Reading, measures: Measures, ondone: EventHandler<()>) -> Element {
    let texts = use_texts();
    let store = use_store();
    // Where it is now: another day may be in another month.
    let mut day = use_signal(|| reading.date);
    let mut wrong_day = use_signal(|| None::<DayProblem>);
    let is_paper = matches!(reading.measure, MeasureId::Paper(_));
    let id = reading.id.clone();
    // What the device refuses is told by the store's own notice, here and below.
    let edit = use_callback(move |edit: ReadingEdit| {
        let change = MonthChange::<Reading>::Edit(id.clone(), edit, clock::now());
        let _ = store.change_month(*day.peek(), &change);
    });
    let id = reading.id.clone();
    let move_to = move |to: NaiveDate| {
        wrong_day.set(day_problem(to, clock::today()));
        let month = store.read(&Month::<Reading>::key(*day.peek()));
        let Some(old) = month.as_ref().and_then(|month| month.entry(&id)) else { return };
        if wrong_day.peek().is_some() || old.date == to {
            return;
        }
        let new = Reading { date: to, edited: Some(clock::now()), ..old.clone() };
        // The second step only takes away what the first has written somewhere else.
        if correction(old, new).iter().all(|(of, change)| store.change_month(*of, change).is_some()) {
            day.set(to);
        }
    };
    use_after_render(String::new(), || page::focus("measure-edit"));
    rsx! {
        h3 { id: "measure-edit", tabindex: "-1", {texts.measure_change_value()} }
        ValueField {
            id: "edit-value",
            measure: reading.measure.clone(),
            measures,
            value: reading.value,
            onchange: move |typed: Result<Option<f64>, ValueProblem>| {
                if let Ok(Some(value)) = typed {
                    edit.call(ReadingEdit::Value(value));
                }
            },
        }
        DateField {
            id: "edit-date",
            label: texts.measure_add_date().to_string(),
            problem: wrong_day().map(|problem| problem.words(texts).to_owned()),
            value: reading.date,
            max: clock::today(),
            oninput: {
                let mut move_to = move_to.clone();
                move |to: Option<NaiveDate>| {
                    if let Some(to) = to {
                        move_to(to);
                    }
                }
            },
        }
        if is_paper {
            TextField {
                id: "edit-given-by",
                label: texts.paper_given_by().to_string(),
                value: reading.given_by,
                oninput: move |who| edit.call(ReadingEdit::GivenBy(who)),
            }
        }
        TextArea {
            id: "edit-note",
            label: texts.log_note().to_string(),
            rows: 2,
            value: reading.note,
            oninput: move |words| edit.call(ReadingEdit::Note(words)),
        }
        Button { onpress: move |()| ondone.call(()), {texts.measure_edit_done()} }
    }
}
