//! A plan in words.

use super::{Place, Plan, Rhythm, Series};
use crate::i18n::{Language, Texts, list, texts, time_short, weekday_name};

/// The name the person gave it; without one it is called after its place.
pub fn plan_name(plan: &Plan, texts: Texts) -> String {
    let name = plan.name.trim();
    if name.is_empty() { place_name(plan.place, texts).to_owned() } else { name.to_owned() }
}

/// Where it is done.
pub fn place_name(place: Place, texts: Texts) -> &'static str {
    match place {
        Place::Home => texts.plan_place_home(),
        Place::Gym => texts.plan_place_gym(),
        Place::Work => texts.plan_place_work(),
        Place::Elsewhere => texts.plan_place_elsewhere(),
    }
}

/// The days and times: "Monday, Wednesday and Friday at 18:00".
pub fn rhythm_words(series: &Series, language: Language) -> String {
    let texts = texts(language);
    let days = match &series.rhythm {
        Rhythm::Weekly(days) if days.len() == 7 => texts.plan_every_day().to_owned(),
        Rhythm::EveryDays(1) => texts.plan_every_day().to_owned(),
        Rhythm::Weekly(days) => {
            let names: Vec<String> = days.iter().map(|day| weekday_name(*day, language).to_owned()).collect();
            list(&names, language)
        }
        Rhythm::EveryDays(every) => texts.plan_every_days(every),
        Rhythm::Dates(dates) => texts.plan_chosen_days(u32::try_from(dates.len()).unwrap_or(u32::MAX)),
    };
    let times: Vec<String> = series.times.iter().map(|time| time_short(*time, language)).collect();
    if times.is_empty() { days } else { texts.plan_days_at(days, list(&times, language)) }
}
