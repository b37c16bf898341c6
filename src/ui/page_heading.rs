//! The heading of a page: where navigation arrives.

use dioxus::prelude::*;

use super::{use_after_render, use_announcer};
use crate::i18n::use_texts;
use crate::platform::page;

/// The page's `h1`. When it appears, or its `subject` changes, it takes the focus, names the browser tab and is
/// announced; so every navigation ends here. A switch of language renames the tab and leaves the focus alone.
#[component]
pub fn PageHeading(
    text: String,
    /// What the page shows: changes when the same page goes on to something else, not with the language.
    #[props(default)]
    subject: String,
    /// Where this is, for instance "Load, 3 of 5": announced besides the heading.
    place: Option<String>,
) -> Element {
    let texts = use_texts();
    let announcer = use_announcer();
    let title = texts.page_title(&text);
    let announcement = place.unwrap_or_else(|| title.clone());

    use_after_render(title.clone(), move || page::set_title(&title));
    use_after_render(subject, move || {
        page::focus("page-heading");
        announcer.say(announcement);
    });

    rsx! {
        h1 { id: "page-heading", tabindex: "-1", dir: "auto", "{text}" }
    }
}
