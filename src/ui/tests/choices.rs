//! Options to choose from.

use dioxus::prelude::*;

use super::options;
use super::stage::{Tag, by_id, elements, render};
use crate::i18n::Language;
use crate::ui::{ChoiceCards, SelectField, Tick};

fn cards(several: bool, chosen: &'static [&'static str]) -> String {
    render(Language::En, move || {
        let chosen: Vec<String> = chosen.iter().map(|&code| code.to_owned()).collect();
        rsx! {
            ChoiceCards {
                id: "q",
                labelled_by: "question",
                described_by: "hint",
                several,
                options: options(&["a", "b", "c"]),
                chosen,
                onchange: |_| {},
            }
        }
    })
}

#[track_caller]
fn check_cards(several: bool, chosen: &'static [&'static str], role: &str, kind: &str) {
    let html = cards(several, chosen);
    let group = &elements(&html, "div")[0];
    assert_eq!(group.attribute("role"), Some(role));
    assert_eq!(group.attribute("aria-labelledby"), Some("question"));
    assert_eq!(group.attribute("aria-describedby"), Some("hint"));
    let inputs = elements(&html, "input");
    assert!(inputs.iter().all(|input| input.attribute("type") == Some(kind)));
    assert!(inputs.iter().all(|input| input.attribute("name") == Some("q")));
    let on: Vec<&str> =
        inputs.iter().filter(|input| input.is_on("checked")).filter_map(|input| input.attribute("value")).collect();
    assert_eq!(on, chosen);
    // Each input stands in its label, so that the whole card can be hit.
    let labels: Vec<String> = elements(&html, "label").iter().map(Tag::text).collect();
    assert_eq!(labels, ["A", "B", "C"]);
    let ids: Vec<&str> = inputs.iter().filter_map(|input| input.attribute("id")).collect();
    assert_eq!(ids, ["q-0", "q-1", "q-2"]);
}

#[test]
fn one_answer_is_radio_buttons_and_several_are_checkboxes() {
    check_cards(false, &["b"], "radiogroup", "radio");
    check_cards(false, &[], "radiogroup", "radio");
    check_cards(true, &["a", "c"], "group", "checkbox");
}

fn list(chosen: &'static str, placeholder: bool) -> String {
    render(Language::En, move || {
        rsx! {
            SelectField {
                id: "job",
                label: "Job",
                hint: "Choose one",
                placeholder: placeholder.then(|| "Choose …".to_owned()),
                options: options(&["a", "b"]),
                chosen,
                onchange: |_| {},
            }
        }
    })
}

#[track_caller]
fn check_list(chosen: &'static str, placeholder: bool, texts: &[&str], selected: &[&str]) {
    let html = list(chosen, placeholder);
    let entries = elements(&html, "option");
    assert_eq!(entries.iter().map(Tag::text).collect::<Vec<_>>(), texts);
    let on: Vec<String> = entries.iter().filter(|entry| entry.is_on("selected")).map(Tag::text).collect();
    assert_eq!(on, selected);
}

#[test]
fn the_chosen_entry_of_a_list_is_selected() {
    check_list("b", false, &["A", "B"], &["B"]);
    check_list("b", true, &["Choose …", "A", "B"], &["B"]);
    check_list("", true, &["Choose …", "A", "B"], &["Choose …"]);
    check_list("gone", true, &["Choose …", "A", "B"], &[]);
}

#[test]
fn a_list_has_its_label_and_hint() {
    let html = list("a", false);
    assert_eq!(elements(&html, "label")[0].attribute("for"), Some("job"));
    let described_by = by_id(&html, "job").attribute("aria-describedby").expect("described").to_owned();
    assert_eq!(by_id(&html, &described_by).text(), "Choose one");
}

#[test]
fn a_tick_is_a_box_in_the_label_with_its_words() {
    let html = |checked: bool| {
        render(Language::En, move || {
            let described_by = checked.then(|| "why".to_owned());
            rsx! {
                Tick { id: "t", label: "Show it", checked, described_by, onchange: |_| {} }
            }
        })
    };
    assert_eq!(elements(&html(false), "label")[0].text(), "Show it");
    assert_eq!(elements(&html(false), "label")[0].attribute("for"), Some("t"));
    let (off, on) = (by_id(&html(false), "t"), by_id(&html(true), "t"));
    assert_eq!((off.attribute("type"), on.attribute("type")), (Some("checkbox"), Some("checkbox")));
    assert_eq!((off.is_on("checked"), on.is_on("checked")), (false, true));
    assert_eq!((off.attribute("aria-describedby"), on.attribute("aria-describedby")), (None, Some("why")));
}
