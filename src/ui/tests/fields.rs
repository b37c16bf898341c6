//! Fields to type in.

use dioxus::prelude::*;

use super::stage::{by_id, elements, render};
use crate::i18n::Language;
use crate::ui::{DateField, NumberField, TextArea, TextField, TimeField};

/// What a field gets; `None` leaves it out.
#[derive(Clone, Copy, Default)]
struct Given {
    label: Option<&'static str>,
    labelled_by: Option<&'static str>,
    hint: Option<&'static str>,
    problem: Option<&'static str>,
}

impl Given {
    fn texts(self) -> [Option<String>; 4] {
        [self.label, self.labelled_by, self.hint, self.problem].map(|text| text.map(str::to_owned))
    }
}

const FULL: Given =
    Given { label: Some("Weight"), labelled_by: None, hint: Some("About"), problem: Some("Not a number") };

type Field = fn(Given) -> Element;

const FIELDS: [(&str, Field); 4] = [("text", text), ("area", area), ("number", number), ("date", date)];

fn text(given: Given) -> Element {
    let [label, labelled_by, hint, problem] = given.texts();
    rsx! {
        TextField { id: "f", label, labelled_by, hint, problem, value: "typed", oninput: |_| {} }
    }
}

fn area(given: Given) -> Element {
    let [label, labelled_by, hint, problem] = given.texts();
    rsx! {
        TextArea { id: "f", label, labelled_by, hint, problem, value: "typed", oninput: |_| {} }
    }
}

fn number(given: Given) -> Element {
    let [label, labelled_by, hint, problem] = given.texts();
    rsx! {
        NumberField { id: "f", label, labelled_by, hint, problem, value: "typed", unit: "kg", oninput: |_| {} }
    }
}

fn date(given: Given) -> Element {
    let [label, labelled_by, hint, problem] = given.texts();
    let (value, max) = (chrono::NaiveDate::from_ymd_opt(2026, 11, 20), chrono::NaiveDate::from_ymd_opt(2026, 11, 23));
    rsx! {
        DateField { id: "f", label, labelled_by, hint, problem, value, max, oninput: |_| {} }
    }
}

fn show(field: Field, given: Given) -> String {
    render(Language::En, move || field(given))
}

#[test]
fn the_label_names_the_field() {
    for (name, field) in FIELDS {
        let html = show(field, FULL);
        let label = &elements(&html, "label")[0];
        assert_eq!((label.attribute("for"), label.text().as_str()), (Some("f"), "Weight"), "{name}");
        assert_eq!(by_id(&html, "f").attribute("aria-labelledby"), None, "{name}");
    }
}

#[test]
fn without_a_label_the_question_on_the_page_names_it() {
    for (name, field) in FIELDS {
        let html = show(field, Given { labelled_by: Some("page-heading"), ..Given::default() });
        assert!(elements(&html, "label").is_empty(), "{name}");
        assert_eq!(by_id(&html, "f").attribute("aria-labelledby"), Some("page-heading"), "{name}");
        assert_eq!(by_id(&html, "f").attribute("aria-describedby"), None, "{name}");
    }
}

#[test]
fn problem_and_hint_describe_it_the_problem_first() {
    for (name, field) in FIELDS {
        let html = show(field, FULL);
        let input = by_id(&html, "f");
        let described_by = input.attribute("aria-describedby").expect("described");
        let read: Vec<String> = described_by.split(' ').map(|id| by_id(&html, id).text()).collect();
        assert_eq!(read, ["Not a number", "About"], "{name}");
        let only_hint = show(field, Given { problem: None, ..FULL });
        assert_eq!(by_id(&only_hint, "f").attribute("aria-describedby"), Some("f-hint"), "{name}");
    }
}

#[test]
fn a_problem_is_announced_and_marks_the_field() {
    for (name, field) in FIELDS {
        let html = show(field, FULL);
        assert_eq!(by_id(&html, "f").attribute("aria-invalid"), Some("true"), "{name}");
        assert_eq!(by_id(&html, "f-problem").attribute("role"), Some("alert"), "{name}");
        let fine = show(field, Given { problem: None, ..FULL });
        assert_eq!(by_id(&fine, "f").attribute("aria-invalid"), None, "{name}");
        assert!(!fine.contains("alert"), "{name}");
    }
}

#[test]
fn a_number_is_typed_into_a_text_field_with_a_number_keyboard_and_its_unit() {
    let html = show(number, FULL);
    let input = by_id(&html, "f");
    assert_eq!((input.attribute("type"), input.attribute("inputmode")), (Some("text"), Some("decimal")));
    assert!(elements(&html, "span").iter().any(|span| span.text() == "kg"));
    let whole = render(Language::En, || {
        rsx! {
            NumberField { id: "f", value: "7", whole: true, oninput: |_| {} }
        }
    });
    assert_eq!(by_id(&whole, "f").attribute("inputmode"), Some("numeric"));
}

#[test]
fn a_date_is_the_devices_own_and_not_after_the_last_day() {
    let html = show(date, FULL);
    let input = by_id(&html, "f");
    assert_eq!((input.attribute("type"), input.attribute("max")), (Some("date"), Some("2026-11-23")));
    assert_eq!(input.attribute("initial_value"), Some("2026-11-20"));
}

#[test]
fn a_time_is_the_devices_own_to_the_minute() {
    let html = render(Language::Fr, || {
        let value = chrono::NaiveTime::from_hms_opt(7, 5, 59);
        rsx! {
            TimeField { id: "f", label: "Heure", hint: "Le matin", value, oninput: |_| {} }
        }
    });
    let input = by_id(&html, "f");
    assert_eq!((input.attribute("type"), input.attribute("initial_value")), (Some("time"), Some("07:05")));
    assert_eq!(elements(&html, "label")[0].attribute("for"), Some("f"));
    assert_eq!(input.attribute("aria-describedby"), Some("f-hint"));
}

#[test]
fn words_of_the_person_find_their_own_direction() {
    assert_eq!(by_id(&show(text, FULL), "f").attribute("dir"), Some("auto"));
    assert_eq!(by_id(&show(area, FULL), "f").attribute("dir"), Some("auto"));
}
