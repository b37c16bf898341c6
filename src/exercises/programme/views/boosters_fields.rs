//! What can be changed about boosters.

use chrono::{Days, NaiveDate, NaiveTime};
use dioxus::prelude::*;

use super::boosters_card::PerYear;
use crate::clock;
use crate::exercises::programme::{Boosters, ProgrammeChange, before_season};
use crate::i18n::{date_short, use_language, use_texts};
use crate::ui::{Button, DateField, Look, TimeField};

/// Another day, another time, how many a year, a heavy season, those expected in the next year, and no more of them.
#[component]
pub(super) fn BoostersFields(boosters: Boosters, make: Callback<ProgrammeChange>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let today = clock::today();
    let year = today.checked_add_days(Days::new(365)).unwrap_or(today);
    let planned: Vec<String> = boosters.planned(year).into_iter().map(|day| date_short(day, language)).collect();
    let proposal = boosters.heavy_season.and_then(|season| before_season(season, today));
    rsx! {
        details {
            summary { {texts.programme_boosters_change()} }
            DateField {
                key: "{boosters.next}",
                id: "next-booster",
                label: texts.programme_move().to_string(),
                value: boosters.next,
                oninput: move |day: Option<NaiveDate>| {
                    if let Some(day) = day {
                        make.call(ProgrammeChange::MoveBooster(day));
                    }
                },
            }
            TimeField {
                id: "booster-time",
                label: texts.programme_time().to_string(),
                value: boosters.time,
                oninput: move |time: Option<NaiveTime>| {
                    if let Some(time) = time {
                        make.call(ProgrammeChange::BoosterTime(time));
                    }
                },
            }
            PerYear { per_year: boosters.per_year, onchange: move |count| make.call(ProgrammeChange::PerYear(count)) }
            DateField {
                id: "season",
                label: texts.programme_season().to_string(),
                hint: texts.programme_season_hint().to_string(),
                value: boosters.heavy_season,
                oninput: move |day| make.call(ProgrammeChange::HeavySeason(day)),
            }
            if let Some(proposal) = proposal.filter(|proposal| *proposal != boosters.next) {
                Button {
                    onpress: move |()| make.call(ProgrammeChange::MoveBooster(proposal)),
                    "{texts.programme_before_season(date_short(proposal, language))}"
                }
            }
            p { {texts.programme_expected()} }
            ul {
                for day in planned {
                    li { key: "{day}", "{day}" }
                }
            }
            Button {
                look: Look::Quiet,
                onpress: move |()| make.call(ProgrammeChange::StopBoosters),
                {texts.programme_stop_boosters()}
            }
        }
    }
}
