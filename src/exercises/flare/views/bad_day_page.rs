//! Bad days: the button, the days that follow, and the plan for them.

use dioxus::prelude::*;

use super::flare_plan_fields::FlarePlanFields;
use super::flare_today::FlareToday;
use crate::exercises::At;
use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::{ButtonLink, IconName, PageHeading};

/// First what helps today, then the plan to write on a good day.
#[component]
pub fn BadDayPage() -> Element {
    let texts = use_texts();
    rsx! {
        PageHeading { text: texts.flare_title().to_string() }
        p { class: "lead", {texts.flare_lead()} }
        FlareToday {}
        FlarePlanFields {}
        ButtonLink { icon: IconName::Back, to: Route::ExercisesPages { at: At::Overview }, {texts.plan_to_exercises()} }
    }
}
