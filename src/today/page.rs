//! The page the app opens with.

use dioxus::prelude::*;

use crate::clock;
use crate::exercises::ExercisesDue;
use crate::i18n::{date_long, use_language, use_texts};
use crate::questionnaire::{NextStep, use_desk};
use crate::route::Route;
use crate::ui::{ButtonLink, Card, IconName, Look, PageHeading};

/// The day, and what waits: exercises, boosters, the questionnaire.
#[component]
pub fn TodayPage() -> Element {
    let texts = use_texts();
    let language = use_language()();
    let entries = use_desk().read_all().len();
    rsx! {
        // A draft thrown away takes the focus with it; counting them gives it back to the heading.
        PageHeading { text: texts.nav_today().to_string(), subject: entries.to_string() }
        p { class: "lead", "{date_long(clock::today(), language)}" }
        ExercisesDue {}
        NextStep {}
        Card { heading: texts.today_safety_heading().to_string(),
            p { {texts.today_safety_body()} }
            ButtonLink { look: Look::Plain, icon: IconName::Warning, to: Route::GuidePage {}, {texts.guide_signs_link()} }
        }
    }
}
