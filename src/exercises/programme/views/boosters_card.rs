//! Boosters: when the next one is, and how many a year.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::booster_due::BoosterDue;
use super::boosters_fields::BoostersFields;
use crate::clock;
use crate::exercises::programme::{Boosters, Programme, ProgrammeChange, first_booster, first_window};
use crate::i18n::{date_long, date_short, use_language, use_texts};
use crate::ui::{Button, Card, ChoiceCards, ChoiceOption, DateField, Look};

/// The next one, or the offer to plan them.
#[component]
pub(super) fn BoostersCard(programme: Programme, make: Callback<ProgrammeChange>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let Some(boosters) = programme.boosters.clone() else {
        let ended = programme.rehabilitation.as_ref().and_then(|course| course.ended);
        return rsx! {
            Offer { ended, make }
        };
    };
    rsx! {
        BoosterDue {}
        Card { heading: texts.programme_boosters().to_string(),
            p { "{texts.programme_next_booster(date_long(boosters.next, language))}" }
            BoostersFields { boosters, make }
        }
    }
}

#[component]
fn Offer(ended: Option<NaiveDate>, make: Callback<ProgrammeChange>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let today = clock::today();
    let mut per_year = use_signal(|| 3_u8);
    let mut next = use_signal(|| first_booster(ended.unwrap_or(today), today));
    let window = ended.map(first_window);
    rsx! {
        Card { heading: texts.programme_boosters().to_string(),
            p { {texts.programme_boosters_about()} }
            PerYear { per_year: per_year(), onchange: move |chosen| per_year.set(chosen) }
            DateField {
                id: "first-booster",
                label: texts.programme_first().to_string(),
                hint: window.map(|(first, last)| {
                    texts.programme_window(date_short(first, language), date_short(last, language))
                }),
                value: next(),
                oninput: move |day: Option<NaiveDate>| {
                    if let Some(day) = day {
                        next.set(day);
                    }
                },
            }
            Button {
                look: Look::Primary,
                onpress: move |()| {
                    make.call(ProgrammeChange::PlanBoosters { per_year: per_year(), next: next() });
                },
                {texts.programme_plan_boosters()}
            }
        }
    }
}

/// How many a year.
#[component]
pub(super) fn PerYear(per_year: u8, onchange: EventHandler<u8>) -> Element {
    let texts = use_texts();
    let option = |count: u8| ChoiceOption { code: count.to_string(), text: count.to_string() };
    rsx! {
        div { class: "field",
            p { class: "label", id: "per-year-label", {texts.programme_per_year()} }
            ChoiceCards {
                id: "per-year",
                labelled_by: "per-year-label",
                compact: true,
                options: Boosters::PER_YEAR.map(option).to_vec(),
                chosen: vec![per_year.to_string()],
                onchange: move |(code, _): (String, bool)| {
                    if let Some(count) = Boosters::PER_YEAR.into_iter().find(|count| count.to_string() == code) {
                        onchange.call(count);
                    }
                },
            }
        }
    }
}
