//! A friendly word about something that is not done yet (domain.md §4.7).

use chrono::NaiveDate;

use super::letter::{letter, lines};
use crate::i18n::{Language, date_short, texts};
use crate::meeting::agreement::Agreement;

/// What was agreed, and a question when it can be done. `agreed_on`: the day of the talk.
pub fn reminder(agreement: &Agreement, agreed_on: NaiveDate, language: Language) -> String {
    let texts = texts(language);
    let what = agreement.what.trim();
    let who = agreement.who.trim();
    let agreed = texts.message_reminder_agreed(date_short(agreed_on, language));
    let who = if who.is_empty() { String::new() } else { texts.message_agreed_who(who) };
    letter(&[
        texts.message_hello().to_owned(),
        lines(&[agreed, what.to_owned(), who]),
        texts.message_reminder_ask().to_owned(),
        texts.message_reminder_help().to_owned(),
        texts.message_regards().to_owned(),
    ])
}
