//! The page the app opens with.

use dioxus::prelude::*;

use crate::clock;
use crate::i18n::{date_long, use_language, use_texts};
use crate::later::{Later, Part};
use crate::questionnaire::FillIn;
use crate::route::Route;
use crate::settings::Settings;
use crate::storage::use_store;
use crate::ui::{ButtonLink, Card, IconName, Look, PageHeading};

/// The day, and what waits; before anything was written, how to begin.
#[component]
pub fn TodayPage() -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let fill_ins = store.count::<FillIn>();
    rsx! {
        // A draft thrown away takes the focus with it; counting gives it back to the heading.
        PageHeading { text: texts.nav_today().to_string(), subject: fill_ins.to_string() }
        p { class: "lead", "{date_long(clock::today(), language)}" }
        if store.keeps_more_than::<Settings>() {
            Later { part: Part::Waiting }
        } else {
            Card { heading: texts.today_start_heading().to_string(),
                p { {texts.today_start_body()} }
                ButtonLink { look: Look::Primary, icon: IconName::Forward, to: Route::MyWorkPage {}, {texts.today_start_button()} }
            }
        }
        Card { heading: texts.today_safety_heading().to_string(),
            p { {texts.today_safety_body()} }
            ButtonLink { look: Look::Plain, icon: IconName::Warning, to: Route::GuidePage {}, {texts.guide_signs_link()} }
        }
    }
}
