//! A value being written down, for today or any day before.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::value_field::ValueField;
use crate::clock;
use crate::i18n::use_texts;
use crate::journal::day_problem;
use crate::journal::measure::{MeasureId, Measures, Reading, ValueProblem};
use crate::platform::page;
use crate::storage::{MonthChange, use_store};
use crate::ui::{Button, Card, DateField, Look, TextArea, TextField, use_after_render};

/// The value, its day, who gave a score, and a note. Kept when it is saved.
#[component]
pub(super) fn NewReading(
    measure: MeasureId,
    measures: Measures,
    /// The button that was pressed is gone.
    #[props(default)]
    takes_focus: bool,
    ondone: EventHandler<()>,
) -> Element {
    let texts = use_texts();
    let store = use_store();
    let mut date = use_signal(|| Some(clock::today()));
    let mut value = use_signal(|| Ok::<_, ValueProblem>(None));
    let mut note = use_signal(String::new);
    let mut given_by = use_signal(String::new);
    let mut pressed = use_signal(|| false);
    let today = clock::today();
    let wrong_day = date().and_then(|day| day_problem(day, today));
    let no_day = (pressed() && date().is_none()).then(|| texts.measure_day_missing().to_owned());
    let is_paper = matches!(measure, MeasureId::Paper(_));
    let of = measure.clone();
    let save = move |event: FormEvent| {
        event.prevent_default();
        pressed.set(true);
        let (Some(day), None, Ok(Some(value))) = (date(), wrong_day, value()) else { return };
        let (note, given_by) = (note(), given_by());
        let reading = Reading { note, given_by, ..Reading::new(of.clone(), day, value, clock::now()) };
        if store.change_month(day, &MonthChange::Add(reading)).is_some() {
            ondone.call(());
        }
    };
    use_after_render(String::new(), move || {
        if takes_focus {
            page::focus("measure-new");
        }
    });
    rsx! {
        Card {
            h2 { id: "measure-new", tabindex: "-1", {texts.measure_add()} }
            form { onsubmit: save,
                ValueField {
                    id: "new-value",
                    measure,
                    measures,
                    value: value().ok().flatten(),
                    onchange: move |typed| value.set(typed),
                }
                if pressed() && value() == Ok(None) {
                    p { class: "problem", role: "alert", {texts.measure_needs_value()} }
                }
                DateField {
                    id: "new-date",
                    label: texts.measure_add_date().to_string(),
                    problem: no_day.or_else(|| wrong_day.map(|problem| problem.words(texts).to_owned())),
                    value: date.peek().unwrap_or(today),
                    max: today,
                    oninput: move |day: Option<NaiveDate>| date.set(day),
                }
                if is_paper {
                    TextField {
                        id: "new-given-by",
                        label: texts.paper_given_by().to_string(),
                        value: "",
                        oninput: move |who| given_by.set(who),
                    }
                }
                TextArea {
                    id: "new-note",
                    label: texts.log_note().to_string(),
                    rows: 2,
                    value: "",
                    oninput: move |words| note.set(words),
                }
                div { class: "actions",
                    Button { look: Look::Primary, {texts.log_save()} }
                    Button { look: Look::Quiet, onpress: move |()| ondone.call(()), {texts.cancel()} }
                }
            }
        }
    }
}
