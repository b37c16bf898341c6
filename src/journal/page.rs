//! The page of this part.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::{ButtonLink, EmptyState, IconName, Look, PageHeading};

/// An honest empty page with the step that is possible now.
#[component]
pub fn JournalPage() -> Element {
    let texts = use_texts();
    rsx! {
        PageHeading { text: texts.nav_journal().to_string() }
        EmptyState { icon: IconName::Journal, text: texts.journal_coming().to_string(),
            ButtonLink { look: Look::Primary, to: Route::MyWorkPage {}, {texts.coming_work_first()} }
        }
    }
}
