//! Buttons, dialogs and headings.

use dioxus::prelude::*;

use super::stage::{by_id, elements, render};
use crate::i18n::Language;
use crate::ui::{Button, Card, Dialog, IconName, ItemList, Look, PageHeading};

#[test]
fn a_button_that_does_something_does_not_send_the_form() {
    let html = render(Language::En, || {
        rsx! {
            Button { onpress: |()| {}, "Clear" }
            Button { look: Look::Primary, "Save" }
        }
    });
    let buttons = elements(&html, "button");
    assert_eq!((buttons[0].attribute("type"), buttons[0].text().as_str()), (Some("button"), "Clear"));
    assert_eq!((buttons[1].attribute("type"), buttons[1].text().as_str()), (Some("submit"), "Save"));
    assert_eq!(buttons[1].attribute("class"), Some("button primary"));
}

#[test]
fn a_button_can_say_more_than_it_shows() {
    let html = render(Language::En, || {
        rsx! {
            Button { label: "Delete: 23 November", id: "d", icon: IconName::Delete, onpress: |()| {}, "Delete" }
        }
    });
    let button = by_id(&html, "d");
    assert_eq!((button.attribute("aria-label"), button.text().as_str()), (Some("Delete: 23 November"), "Delete"));
}

#[test]
fn a_dialog_is_named_by_its_heading() {
    let html = render(Language::En, || {
        rsx! {
            Dialog { id: "sure", heading: "Delete everything?", onclose: |()| {}, p { "For good." } }
        }
    });
    let named_by = elements(&html, "dialog")[0].attribute("aria-labelledby").expect("named").to_owned();
    assert_eq!(by_id(&html, &named_by).text(), "Delete everything?");
    assert!(html.contains("For good."));
}

#[test]
fn the_page_heading_can_take_the_focus_and_is_the_only_one() {
    let html = render(Language::En, || {
        rsx! {
            PageHeading { text: "My <work>" }
        }
    });
    let headings = elements(&html, "h1");
    assert_eq!(headings.len(), 1);
    assert_eq!(headings[0].attribute("id"), Some("page-heading"));
    assert_eq!(headings[0].attribute("tabindex"), Some("-1"));
    assert_eq!(headings[0].text(), "My <work>");
}

#[test]
fn a_card_has_a_heading_only_when_it_is_given_one() {
    let with = |heading: Option<&'static str>| {
        render(Language::En, move || {
            rsx! {
                Card { heading: heading.map(str::to_owned), p { "x" } }
            }
        })
    };
    assert_eq!(elements(&with(Some("Load")), "h2")[0].text(), "Load");
    assert!(elements(&with(None), "h2").is_empty());
}

/// Safari takes the list role away from lists without bullets.
#[test]
fn a_list_says_that_it_is_one() {
    let html = render(Language::En, || {
        rsx! {
            ItemList { li { "x" } }
        }
    });
    assert_eq!(elements(&html, "ul")[0].attribute("role"), Some("list"));
}
