//! Getting in touch, and asking for a talk (domain.md §1.4, M5; §4.2).

use chrono::NaiveDate;

use super::Tone;
use super::letter::letter;
use crate::i18n::{Language, date_near, texts, time_short};
use crate::meeting::preparation::Meeting;

/// After a silence: nothing of the person is in it.
pub fn first_contact(language: Language) -> String {
    let texts = texts(language);
    letter(&[
        texts.message_hello().to_owned(),
        texts.message_contact().to_owned(),
        texts.message_contact_ask().to_owned(),
        texts.message_regards().to_owned(),
    ])
}

/// With the day, the length and the aim as far as they are shared. A day that is over is not proposed.
pub fn ask(meeting: &Meeting, tone: Tone, today: NaiveDate, language: Language) -> String {
    let texts = texts(language);
    let when = when(meeting, today, language);
    let aim = meeting.aim.for_manager().map(|aim| texts.message_ask_aim(aim)).unwrap_or_default();
    match tone {
        Tone::Short => letter(&[
            texts.message_hello().to_owned(),
            texts.message_ask_short().to_owned(),
            when,
            texts.message_thanks().to_owned(),
        ]),
        Tone::Friendly => letter(&[
            texts.message_hello().to_owned(),
            texts.message_ask_friendly().to_owned(),
            aim,
            when,
            texts.message_thanks_friendly().to_owned(),
            texts.message_regards().to_owned(),
        ]),
        Tone::Formal => letter(&[
            texts.message_dear().to_owned(),
            texts.message_ask_formal().to_owned(),
            aim,
            when,
            texts.message_thanks_formal().to_owned(),
            texts.message_regards_formal().to_owned(),
        ]),
    }
}

fn when(meeting: &Meeting, today: NaiveDate, language: Language) -> String {
    let texts = texts(language);
    let basics = &meeting.basics;
    let day = basics.date.filter(|day| basics.when_shared && *day >= today).map(|day| date_near(day, language));
    let suits = match (day, basics.time) {
        (Some(day), Some(time)) => texts.message_when_at(day, time_short(time, language)),
        (Some(day), None) => texts.message_when(day),
        (None, _) => texts.message_when_open().to_owned(),
    };
    let length = match basics.minutes.filter(|minutes| basics.when_shared && *minutes > 0) {
        Some(minutes) => texts.message_minutes(u32::from(minutes)),
        None => texts.message_half_hour().to_owned(),
    };
    format!("{suits} {length}")
}
