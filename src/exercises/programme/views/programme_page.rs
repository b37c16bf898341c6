//! Rehabilitation, consolidation, boosters and appointments.

use dioxus::prelude::*;

use super::appointments_card::AppointmentsCard;
use super::boosters_card::BoostersCard;
use super::course_card::CourseCard;
use super::started_programme::{Refused, use_programme};
use super::visits_card::VisitsCard;
use crate::exercises::At;
use crate::exercises::programme::Stage;
use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::{ButtonLink, IconName, PageHeading};

/// What the person entered about each, and what comes next.
#[component]
pub fn ProgrammePage() -> Element {
    let texts = use_texts();
    let (programme, started) = use_programme();
    rsx! {
        PageHeading { text: texts.programme_title().to_string() }
        Refused { programme: started }
        BoostersCard { programme: programme.clone(), make: started.make }
        for stage in [Stage::Rehabilitation, Stage::Consolidation] {
            CourseCard {
                key: "{stage:?}",
                stage,
                course: programme.course(stage).cloned(),
                offer: stage == Stage::Rehabilitation || programme.may_consolidate() || programme.rehabilitation.is_none(),
                make: started.make,
            }
        }
        AppointmentsCard {}
        VisitsCard {}
        ButtonLink { icon: IconName::Back, to: Route::ExercisesPages { at: At::Overview }, {texts.plan_to_exercises()} }
    }
}
