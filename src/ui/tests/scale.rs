//! A rating from 0 to 10.

use dioxus::prelude::*;

use super::stage::{Tag, by_id, elements, render};
use crate::i18n::Language;
use crate::ui::{Rating, Scale};

fn scale(value: Option<i64>, ends: bool) -> String {
    render(Language::Nl, move || {
        let word = |word: &str| ends.then(|| word.to_owned());
        rsx! {
            Scale { id: "pain", labelled_by: "page-heading", lower: word("Geen"), upper: word("Heel veel"), value, onchange: |_| {} }
        }
    })
}

fn group(html: &str) -> Tag {
    elements(html, "div").into_iter().find(|div| div.attribute("role") == Some("radiogroup")).expect("radiogroup")
}

fn checked(html: &str) -> Vec<String> {
    let on = elements(html, "input").into_iter().filter(|input| input.is_on("checked"));
    on.map(|input| input.attribute("value").unwrap_or_default().to_owned()).collect()
}

#[test]
fn it_is_eleven_radio_buttons_of_one_group() {
    let html = scale(None, true);
    let radios = elements(&html, "input");
    assert_eq!(radios.len(), 11);
    assert!(radios.iter().all(|radio| radio.attribute("type") == Some("radio")));
    assert!(radios.iter().all(|radio| radio.attribute("name") == Some("pain")));
    let labels: Vec<String> = elements(&html, "label").iter().map(Tag::text).collect();
    assert_eq!(labels, ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
    assert_eq!(group(&html).attribute("aria-labelledby"), Some("page-heading"));
}

#[test]
fn not_answered_is_not_nought() {
    assert!(checked(&scale(None, true)).is_empty());
    assert_eq!(checked(&scale(Some(0), true)), ["0"]);
    assert_eq!(checked(&scale(Some(10), true)), ["10"]);
}

#[test]
fn the_answer_can_be_taken_back_once_there_is_one() {
    assert!(elements(&scale(None, true), "button").is_empty());
    assert_eq!(elements(&scale(Some(0), true), "button")[0].text(), "Antwoord wissen");
}

#[test]
fn the_words_at_both_ends_describe_it() {
    let html = scale(None, true);
    let described_by = group(&html).attribute("aria-describedby").expect("described").to_owned();
    assert_eq!(by_id(&html, &described_by).text(), "0 = Geen10 = Heel veel");
    assert_eq!(group(&scale(None, false)).attribute("aria-describedby"), None);
}

#[test]
fn a_rating_is_named_by_its_question_and_holds_what_is_said_about_it() {
    let html = render(Language::Nl, || {
        rsx! {
            Rating {
                id: "effort",
                label: "Hoe zwaar was het?",
                lower: "helemaal niet zwaar",
                upper: "zo zwaar als het kan",
                value: 0,
                onchange: |_| {},
                p { role: "status", "Dat was licht." }
            }
        }
    });
    let named_by = group(&html).attribute("aria-labelledby").expect("named").to_owned();
    assert_eq!(by_id(&html, &named_by).text(), "Hoe zwaar was het?");
    assert_eq!(by_id(&html, "effort-ends").text(), "0 = helemaal niet zwaar10 = zo zwaar als het kan");
    assert_eq!(checked(&html), ["0"]);
    assert!(html.ends_with(r#"<p role="status">Dat was licht.</p></div>"#), "{html}");
}
