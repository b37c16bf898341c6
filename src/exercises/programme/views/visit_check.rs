//! The ten-minute check of a booster: the person's own measures.

use dioxus::prelude::*;

use crate::exercises::programme::{Activity, Check, VisitChange};
use crate::i18n::use_texts;
use crate::ui::{Card, Rating, TextField};

/// Pain, up to three activities in own words, work ability; each from 0 to 10, each may stay open.
#[component]
pub(super) fn VisitCheck(check: Check, onchange: EventHandler<VisitChange>) -> Element {
    let texts = use_texts();
    let places = (check.activities.len() + 1).min(Check::MOST_ACTIVITIES);
    let activity = |place: usize| check.activities.get(place).cloned().unwrap_or_default();
    rsx! {
        Card {
            Rating {
                id: "pain",
                label: texts.programme_pain().to_string(),
                lower: texts.log_pain_none().to_string(),
                upper: texts.log_pain_worst().to_string(),
                value: check.pain,
                onchange: move |number| onchange.call(VisitChange::Pain(number)),
            }
            Rating {
                id: "work-ability",
                label: texts.programme_work_ability().to_string(),
                lower: texts.programme_work_ability_low().to_string(),
                upper: texts.programme_work_ability_high().to_string(),
                value: check.work_ability,
                onchange: move |number| onchange.call(VisitChange::WorkAbility(number)),
            }
        }
        for place in 0..places {
            Card { key: "{place}",
                ActivityFields { place, activity: activity(place), onchange }
            }
        }
    }
}

#[component]
fn ActivityFields(place: usize, activity: Activity, onchange: EventHandler<VisitChange>) -> Element {
    let texts = use_texts();
    rsx! {
        TextField {
            id: "activity-{place}",
            label: texts.programme_activity(place + 1),
            hint: texts.programme_activity_hint().to_string(),
            value: activity.name.clone(),
            oninput: move |name| onchange.call(VisitChange::ActivityName(place, name)),
        }
        if !activity.name.trim().is_empty() {
            Rating {
                id: "activity-{place}-rating",
                label: texts.programme_how_well(&activity.name),
                lower: texts.programme_how_well_low().to_string(),
                upper: texts.programme_how_well_high().to_string(),
                value: activity.how_well,
                onchange: move |number| onchange.call(VisitChange::ActivityRating(place, number)),
            }
        }
    }
}
