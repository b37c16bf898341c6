//! What was agreed, for the same day (domain.md §4.2, §4.7).

use super::letter::{letter, lines};
use crate::i18n::{Language, date_short, texts, time_short};
use crate::meeting::agreement::Agreement;
use crate::meeting::preparation::Meeting;

/// All agreements of the talk that have words, in their order. The person's own notes and checks stay with them.
pub fn confirmation(meeting: &Meeting, agreements: &[&Agreement], language: Language) -> String {
    let texts = texts(language);
    let thanks = match meeting.held {
        Some(day) => texts.message_confirm_thanks_on(date_short(day, language)),
        None => texts.message_confirm_thanks().to_owned(),
    };
    let written = agreements.iter().filter(|agreement| !agreement.what.trim().is_empty());
    let agreed: Vec<String> =
        written.enumerate().map(|(place, agreement)| one(place + 1, agreement, language)).collect();
    let mut paragraphs = vec![texts.message_hello().to_owned()];
    if agreed.is_empty() {
        paragraphs.extend([thanks, texts.message_confirm_none().to_owned()]);
    } else {
        paragraphs.push(format!("{thanks} {}", texts.message_confirm_agreed()));
        paragraphs.extend(agreed);
        paragraphs.push(texts.message_confirm_ask().to_owned());
    }
    paragraphs.push(texts.message_regards().to_owned());
    letter(&paragraphs)
}

fn one(number: usize, agreement: &Agreement, language: Language) -> String {
    let texts = texts(language);
    let what = agreement.what.trim();
    let said = |words: &str, say: &dyn Fn(&str) -> String| match words.trim() {
        "" => String::new(),
        words => say(words),
    };
    lines(&[
        format!("{number}. {what}"),
        said(&agreement.task, &|task| texts.message_agreed_task(task)),
        said(&agreement.who, &|who| texts.message_agreed_who(who)),
        days(agreement, language),
        check(agreement, language),
        said(&agreement.signs, &|signs| texts.message_agreed_signs(signs)),
        said(&agreement.if_not, &|words| texts.message_agreed_if_not(words)),
    ])
}

fn days(agreement: &Agreement, language: Language) -> String {
    let texts = texts(language);
    let day = |day| date_short(day, language);
    match (agreement.from, agreement.until) {
        (Some(from), Some(until)) => texts.message_agreed_from_until(day(from), day(until)),
        (Some(from), None) => texts.message_agreed_from(day(from)),
        (None, Some(until)) => texts.message_agreed_until(day(until)),
        (None, None) => String::new(),
    }
}

fn check(agreement: &Agreement, language: Language) -> String {
    let texts = texts(language);
    match (agreement.check_on, agreement.check_at) {
        (Some(day), Some(time)) => texts.message_agreed_check_at(date_short(day, language), time_short(time, language)),
        (Some(day), None) => texts.message_agreed_check(date_short(day, language)),
        (None, _) => String::new(),
    }
}
