//! A check-in in a list.

use dioxus::prelude::*;

use super::words;
use crate::i18n::{Language, texts};
use crate::journal::At;
use crate::journal::check_in::{CheckIn, excerpt};
use crate::route::Route;
use crate::work::month_name;

/// In short; it leads to its own page. Hidden fields show what was written in them.
pub(super) fn check_in_line(check_in: &CheckIn, language: Language) -> Element {
    let texts = texts(language);
    let ratings = words::ratings(check_in, texts);
    let said = excerpt(&check_in.words);
    let tags = check_in.tags.join(" · ");
    rsx! {
        Link {
            id: "check-in-{check_in.id}",
            to: Route::JournalPages { at: At::CheckIn(month_name(check_in.date), check_in.id.clone()) },
            "{words::name(check_in, language)}"
        }
        if !said.is_empty() {
            p { class: "own-words", dir: "auto", "{said}" }
        }
        if !ratings.is_empty() {
            p { class: "hint", "{ratings}" }
        }
        if !tags.is_empty() {
            p { class: "hint", dir: "auto", "{texts.check_in_tags_said(&tags)}" }
        }
    }
}
