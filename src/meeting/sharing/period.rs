//! Days and times of a talk in words.

use chrono::NaiveDate;

use crate::i18n::{Language, date_long, date_short, texts, time_short};
use crate::meeting::preparation::Basics;

/// "from 7 December 2026 until 15 January 2027", or the half of it that is known.
pub fn period(from: Option<NaiveDate>, until: Option<NaiveDate>, language: Language) -> Option<String> {
    let texts = texts(language);
    let day = |day| date_short(day, language);
    match (from, until) {
        (Some(from), Some(until)) => Some(texts.period_both(day(from), day(until))),
        (Some(from), None) => Some(texts.period_from(day(from))),
        (None, Some(until)) => Some(texts.period_until(day(until))),
        (None, None) => None,
    }
}

/// "Monday 7 December 2026, 10:00, about 30 minutes": what is known of it.
pub fn when(basics: &Basics, language: Language) -> Option<String> {
    let day = basics.date.map(|day| date_long(day, language));
    let time = basics.time.map(|time| time_short(time, language));
    let minutes = basics.minutes.map(|minutes| texts(language).about_minutes(minutes));
    let known: Vec<String> = [day, time, minutes].into_iter().flatten().collect();
    (!known.is_empty()).then(|| known.join(", "))
}
