//! Today, when it is a bad day or one of those after it.

use dioxus::prelude::*;

use crate::clock;
use crate::exercises::flare::{Flare, FlareChange, FlarePlan, FlareText, Flares, TodayShare, today_share};
use crate::i18n::{Texts, use_texts};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, ButtonLink, Card, IconName, Look};

/// The words to read on a bad day, in this order.
const TO_READ: [FlareText; 7] = [
    FlareText::FirstCalm,
    FlareText::SecondCalm,
    FlareText::ThirdCalm,
    FlareText::Lighter,
    FlareText::WorkSwap,
    FlareText::Tell,
    FlareText::Contact,
];

/// One press begins the lighter days; then the person's own words, and the way back. Each press can be taken back.
#[component]
pub(super) fn FlareToday() -> Element {
    let texts = use_texts();
    let store = use_store();
    let today = clock::today();
    let plan = store.read(&FlarePlan::key()).unwrap_or_default();
    let flares = store.read(&Flares::key()).unwrap_or_default();
    // What the device refuses is told by the store's own notice.
    let change = move |change: FlareChange| {
        let _ = store.update(&Flares::key(), |flares| change.apply(flares));
    };
    let begun = plan.clone();
    let begin = move |()| change(FlareChange::Start(Flare::begin(&begun, today)));
    let full_again = move |()| change(FlareChange::FullAgain(today));
    match today_share(&flares.flares, today) {
        TodayShare::Usual => rsx! {
            Card {
                Button { look: Look::Primary, onpress: begin, {texts.flare_begin()} }
                p { class: "hint", "{texts.flare_begin_hint(u32::from(plan.days), plan.lighter_percent)}" }
            }
        },
        TodayShare::Lighter { percent, day, of } => rsx! {
            Card { heading: texts.flare_day(day, of),
                p { "{texts.flare_lighter(percent)}" }
                if let Some(minutes) = plan.walk_minutes {
                    p { "{texts.flare_walk(minutes)}" }
                }
                OwnWords { plan }
                div { class: "actions",
                    if day == 1 {
                        Button { onpress: move |()| change(FlareChange::Undo(today)), {texts.flare_undo()} }
                    } else {
                        Button { onpress: move |()| change(FlareChange::End(today)), {texts.flare_end()} }
                    }
                    Button { look: Look::Quiet, onpress: full_again, {texts.flare_full_again()} }
                }
                ButtonLink { look: Look::Quiet, icon: IconName::Warning, to: Route::GuidePage {}, {texts.guide_signs_link()} }
            }
        },
        TodayShare::ComingBack { percent, .. } => rsx! {
            Card { heading: texts.flare_back_heading().to_string(),
                p { "{texts.flare_back(percent)}" }
                div { class: "actions",
                    Button { look: Look::Primary, onpress: full_again, {texts.flare_full_again()} }
                    Button { onpress: begin, {texts.flare_begin()} }
                }
            }
        },
    }
}

#[component]
fn OwnWords(plan: FlarePlan) -> Element {
    let texts = use_texts();
    if !plan.is_written() {
        return rsx! {
            p { class: "hint", {texts.flare_not_written()} }
        };
    }
    rsx! {
        dl { class: "answers",
            for field in TO_READ.into_iter().filter(|field| !plan.text(*field).trim().is_empty()) {
                div { class: "answer", key: "{field:?}",
                    dt { {label(field, texts)} }
                    dd { class: "own-words", dir: "auto", "{plan.text(field)}" }
                }
            }
        }
    }
}

/// What a field is called.
pub(super) fn label(field: FlareText, texts: Texts) -> &'static str {
    match field {
        FlareText::Signs => texts.flare_signs(),
        FlareText::FirstCalm => texts.flare_calm_first(),
        FlareText::SecondCalm => texts.flare_calm_second(),
        FlareText::ThirdCalm => texts.flare_calm_third(),
        FlareText::Lighter => texts.flare_lighter_label(),
        FlareText::WorkSwap => texts.flare_work_swap(),
        FlareText::Tell => texts.flare_tell(),
        FlareText::Contact => texts.flare_contact(),
    }
}
