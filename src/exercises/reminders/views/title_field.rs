//! What a reminder is called where others can read it.

use dioxus::prelude::*;

use super::stored::{change_reminders, reminders};
use crate::exercises::reminders::{ReminderChange, TitleStyle};
use crate::i18n::use_texts;
use crate::storage::use_store;
use crate::ui::{ChoiceCards, ChoiceOption, TextField};

/// Neutral words, what it is, or own words. For notifications and the calendar alike.
#[component]
pub fn TitleField() -> Element {
    let texts = use_texts();
    let store = use_store();
    let title = reminders(store).title;
    // Own words are kept from the first one on.
    let mut writing = use_signal(|| false);
    let mut wrong = use_signal(|| false);
    let words = if let TitleStyle::Own(words) = &title { words.clone() } else { String::new() };
    let own = writing() || matches!(title, TitleStyle::Own(_));
    let plain = title == TitleStyle::Plain;
    let chosen = if own {
        "own"
    } else if plain {
        "plain"
    } else {
        "neutral"
    };
    let option = |code: &str, text: &str| ChoiceOption { code: code.to_owned(), text: text.to_owned() };
    let mut choose = move |title: Option<TitleStyle>| {
        writing.set(title.is_none());
        wrong.set(false);
        if let Some(title) = title {
            change_reminders(store, &ReminderChange::Title(title));
        }
    };
    rsx! {
        p { class: "label", id: "title-style-label", {texts.reminders_title_style()} }
        p { class: "hint", id: "title-style-hint", {texts.reminders_title_why()} }
        ChoiceCards {
            id: "title-style",
            labelled_by: "title-style-label",
            described_by: "title-style-hint".to_owned(),
            options: vec![
                option("neutral", &texts.reminders_title_neutral(texts.reminders_neutral_plan())),
                option("plain", texts.reminders_title_plain()),
                option("own", texts.reminders_title_own()),
            ],
            chosen: vec![chosen.to_owned()],
            onchange: move |(code, _): (String, bool)| choose(match code.as_str() {
                "neutral" => Some(TitleStyle::Neutral),
                "plain" => Some(TitleStyle::Plain),
                _ => None,
            }),
        }
        if own {
            TextField {
                id: "title-words",
                label: texts.reminders_title_words().to_string(),
                problem: wrong().then(|| texts.reminders_title_problem().to_string()),
                value: words,
                oninput: move |words: String| {
                    let change = ReminderChange::Title(TitleStyle::Own(words));
                    wrong.set(change.problem().is_some());
                    if !wrong() {
                        change_reminders(store, &change);
                    }
                },
            }
        }
    }
}
