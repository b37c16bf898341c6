//! The page of this part.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::{ButtonLink, EmptyState, IconName, Look, PageHeading};

/// An honest empty page with the step that is possible now.
#[component]
pub(super) fn OverviewPage() -> Element {
    let texts = use_texts();
    rsx! {
        PageHeading { text: texts.nav_exercises().to_string() }
        EmptyState { icon: IconName::Exercises, text: texts.exercises_coming().to_string(),
            ButtonLink { look: Look::Primary, to: Route::MyWorkPage {}, {texts.coming_work_first()} }
        }
    }
}
