//! Dates as each locale writes them. Names of days and months are messages, so this runs and is tested anywhere.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike, Weekday};

use super::{Language, Texts, texts};

/// "Monday 23 November 2026", "maandag 23 november 2026", "lundi 23 novembre 2026".
pub fn date_long(date: NaiveDate, language: Language) -> String {
    let texts = texts(language);
    let (weekday, month) = (weekday_name(date.weekday(), language), month_name(texts, date.month()));
    texts.date_long(weekday, day_number(date, language), month, date.year().to_string())
}

/// "23 November 2026", "23 november 2026", "1er novembre 2026".
pub fn date_short(date: NaiveDate, language: Language) -> String {
    let texts = texts(language);
    let month = month_name(texts, date.month());
    texts.date_short(day_number(date, language), month, date.year().to_string())
}

/// "November 2026".
pub fn month_and_year(date: NaiveDate, language: Language) -> String {
    let texts = texts(language);
    texts.month_and_year(month_name(texts, date.month()), date.year().to_string())
}

/// "Monday 23 November", where the year goes without saying.
pub fn date_near(date: NaiveDate, language: Language) -> String {
    let texts = texts(language);
    let (weekday, month) = (weekday_name(date.weekday(), language), month_name(texts, date.month()));
    texts.date_near(weekday, day_number(date, language), month)
}

/// "18:05", "18 h 05".
pub fn time_short(time: NaiveTime, language: Language) -> String {
    texts(language).time_short(time.hour(), format!("{:02}", time.minute()))
}

/// "Monday", "maandag", "lundi".
pub fn weekday_name(weekday: Weekday, language: Language) -> &'static str {
    let texts = texts(language);
    match weekday {
        Weekday::Mon => texts.weekday_monday(),
        Weekday::Tue => texts.weekday_tuesday(),
        Weekday::Wed => texts.weekday_wednesday(),
        Weekday::Thu => texts.weekday_thursday(),
        Weekday::Fri => texts.weekday_friday(),
        Weekday::Sat => texts.weekday_saturday(),
        Weekday::Sun => texts.weekday_sunday(),
    }
}

/// "one", "one and two", "one, two and three".
pub fn list(words: &[String], language: Language) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => texts(language).list_and(first.join(", "), last),
    }
}

/// "23", "1er".
pub fn day_number(date: NaiveDate, language: Language) -> String {
    match (language, date.day()) {
        (Language::Fr, 1) => "1er".to_owned(),
        (_, day) => day.to_string(),
    }
}

fn month_name(texts: Texts, month: u32) -> String {
    match month {
        1 => texts.month_january(),
        2 => texts.month_february(),
        3 => texts.month_march(),
        4 => texts.month_april(),
        5 => texts.month_may(),
        6 => texts.month_june(),
        7 => texts.month_july(),
        8 => texts.month_august(),
        9 => texts.month_september(),
        10 => texts.month_october(),
        11 => texts.month_november(),
        _ => texts.month_december(),
    }
    .to_string()
}
