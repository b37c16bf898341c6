//! What a bad day puts on other pages.

use dioxus::prelude::*;

use crate::clock;
use crate::exercises::At;
use crate::exercises::flare::{Flares, TodayShare, today_share};
use crate::i18n::use_texts;
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{ButtonLink, Notice, Tone};

/// Which lighter day it is, or the share chosen for coming back; nothing on a usual day.
#[component]
pub fn FlareBanner() -> Element {
    let texts = use_texts();
    let flares = use_store().read(&Flares::key()).unwrap_or_default();
    let said = match today_share(&flares.flares, clock::today()) {
        TodayShare::Usual => return rsx! {},
        TodayShare::Lighter { percent, day, of } => {
            format!("{}. {}", texts.flare_day(day, of), texts.flare_lighter(percent))
        }
        TodayShare::ComingBack { percent, .. } => texts.flare_back(percent),
    };
    rsx! {
        Notice { tone: Tone::Info,
            p { "{said}" }
            ButtonLink { to: Route::ExercisesPages { at: At::BadDay }, {texts.flare_to_page()} }
        }
    }
}
