//! A check-in in words.

use chrono::{Datelike, NaiveDate};

use crate::i18n::{Language, Texts, date_long, date_near, texts, time_short};
use crate::journal::check_in::{CheckIn, CheckInField, HowWas, Prompt};

pub(super) fn how(how: HowWas, texts: Texts) -> &'static str {
    match how {
        HowWas::VeryHard => texts.check_in_very_hard(),
        HowWas::Hard => texts.check_in_hard(),
        HowWas::Mixed => texts.check_in_mixed(),
        HowWas::Good => texts.check_in_good(),
        HowWas::VeryGood => texts.check_in_very_good(),
    }
}

pub(super) fn field(field: CheckInField, texts: Texts) -> &'static str {
    match field {
        CheckInField::Words => texts.check_in_words(),
        CheckInField::Pain => texts.check_in_pain(),
        CheckInField::Tired => texts.check_in_tired(),
        CheckInField::Stress => texts.check_in_stress(),
        CheckInField::Sleep => texts.check_in_sleep(),
        CheckInField::Tags => texts.check_in_tags(),
    }
}

/// What 0 and 10 mean.
pub(super) fn ends(field: CheckInField, texts: Texts) -> (&'static str, &'static str) {
    match field {
        CheckInField::Pain => (texts.check_in_pain_low(), texts.check_in_pain_high()),
        CheckInField::Tired => (texts.check_in_tired_low(), texts.check_in_tired_high()),
        CheckInField::Stress => (texts.check_in_stress_low(), texts.check_in_stress_high()),
        CheckInField::Sleep => (texts.check_in_sleep_low(), texts.check_in_sleep_high()),
        CheckInField::Words | CheckInField::Tags => ("", ""),
    }
}

/// "pain 3 · tired 5"; nothing without ratings.
pub(super) fn ratings(check_in: &CheckIn, texts: Texts) -> String {
    let said = |field: CheckInField| {
        let rating = check_in.rating(field)?;
        Some(match field {
            CheckInField::Pain => texts.check_in_pain_said(rating),
            CheckInField::Tired => texts.check_in_tired_said(rating),
            CheckInField::Stress => texts.check_in_stress_said(rating),
            _ => texts.check_in_sleep_said(rating),
        })
    };
    CheckInField::RATINGS.into_iter().filter_map(said).collect::<Vec<String>>().join(" · ")
}

/// "09:15 · Good"; says that it is a note when it has neither.
pub(super) fn name(check_in: &CheckIn, language: Language) -> String {
    let texts = texts(language);
    let parts = [
        check_in.time.map(|time| time_short(time, language)),
        check_in.how.map(|how| self::how(how, texts).to_owned()),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { texts.check_in_note().to_owned() } else { parts.join(" · ") }
}

/// The year is said when it is another one.
pub(super) fn day(day: NaiveDate, today: NaiveDate, language: Language) -> String {
    if day == today {
        texts(language).nav_today().to_owned()
    } else if day.year() == today.year() {
        date_near(day, language)
    } else {
        date_long(day, language)
    }
}

pub(super) fn question(prompt: Prompt, texts: Texts) -> &'static str {
    match prompt {
        Prompt::StartOfDay => texts.check_in_ask_start(),
        Prompt::EndOfDay => texts.check_in_ask_end(),
    }
}
