//! An address that leads nowhere.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::{ButtonLink, Look, PageHeading};

/// Says that there is no such page and shows the way back.
#[component]
pub fn NotFoundPage(path: Vec<String>) -> Element {
    let texts = use_texts();
    rsx! {
        PageHeading { text: texts.not_found_title().to_string(), subject: path.join("/") }
        p { {texts.not_found_body()} }
        ButtonLink { look: Look::Primary, to: Route::TodayPage {}, {texts.not_found_back()} }
    }
}
