//! What stands above every paper.

use dioxus::prelude::*;

use crate::i18n::{Language, Texts, use_language};
use crate::report::hand_over_card::HandOverCard;
use crate::ui::PageHeading;

/// The language of a paper: the reader's may be another than the person's.
pub(super) fn use_paper_language() -> (Language, Callback<Language>) {
    let screen = use_language()();
    let mut chosen = use_signal(|| None::<Language>);
    let choose = use_callback(move |language| chosen.set(Some(language)));
    (chosen().unwrap_or(screen), choose)
}

/// Heading and what the paper is for.
pub(super) fn paper_heading(title: &'static str, lead: &'static str) -> Element {
    rsx! {
        PageHeading { text: title.to_string() }
        p { class: "lead", {lead} }
    }
}

/// Language, print, copy, share.
pub(super) fn hand_over(
    language: Language,
    onlanguage: Callback<Language>,
    title: &'static str,
    text: String,
    texts: Texts,
) -> Element {
    rsx! {
        HandOverCard {
            select_id: "paper-language",
            language_label: texts.paper_language().to_string(),
            language,
            onlanguage: move |language| onlanguage.call(language),
            title: title.to_string(),
            text,
        }
    }
}
