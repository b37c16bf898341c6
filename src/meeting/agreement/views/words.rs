//! Sentences about agreements.

use chrono::NaiveDate;

use crate::i18n::{Language, Texts, date_near, date_short, texts};
use crate::meeting::agreement::{After, Agreement, AgreementProblem, AgreementStatus, FollowUp, LONG};

/// Days from which a date is said with its year.
const FAR: i64 = 180;

/// A day as it is said on this day: the year only where it is needed.
pub(super) fn day_words(day: NaiveDate, today: NaiveDate, language: Language) -> String {
    let far = day.signed_duration_since(today).num_days().abs() >= FAR;
    if far { date_short(day, language) } else { date_near(day, language) }
}

/// What was agreed, in the person's words.
pub(super) fn agreement_name(what: &str, texts: Texts) -> String {
    match what.trim() {
        "" => texts.agreement_unnamed().to_owned(),
        what => what.to_owned(),
    }
}

pub(super) fn status_name(status: AgreementStatus, texts: Texts) -> &'static str {
    match status {
        AgreementStatus::Open => texts.agreement_status_open(),
        AgreementStatus::Done => texts.agreement_status_done(),
        AgreementStatus::NotDone => texts.agreement_status_not_done(),
        AgreementStatus::Changed => texts.agreement_status_changed(),
    }
}

/// How it stands, who does it, and when to look again.
pub(super) fn state_words(agreement: &Agreement, today: NaiveDate, language: Language) -> String {
    let texts = texts(language);
    let mut parts = vec![status_name(agreement.status(), texts).to_owned()];
    let who = agreement.who.trim();
    if !who.is_empty() {
        parts.push(who.to_owned());
    }
    if let Some(until) = agreement.until {
        parts.push(texts.agreement_until_day(day_words(until, today, language)));
    }
    parts.extend(agreement.waiting_check().map(|day| {
        let words = day_words(day, today, language);
        if day < today { texts.agreement_check_since(words) } else { texts.agreement_check_day(words) }
    }));
    parts.extend(agreement.closed.map(|day| texts.agreement_closed_on(day_words(day, today, language))));
    parts.join(" · ")
}

/// What was agreed and how it stands, in one line.
pub fn agreement_line(agreement: &Agreement, today: NaiveDate, language: Language) -> String {
    let texts = texts(language);
    let name = texts.sheet_label(agreement_name(&agreement.what, texts));
    format!("{name} {}", state_words(agreement, today, language))
}

pub(super) fn follow_up_words(follow_up: FollowUp, today: NaiveDate, language: Language) -> String {
    let texts = texts(language);
    let day = day_words(follow_up.on, today, language);
    match follow_up.after {
        After::Weeks(weeks) => texts.agreement_after_weeks(weeks, day),
        After::Months(months) => texts.agreement_after_months(months, day),
    }
}

pub(super) fn problem_words(problem: AgreementProblem, texts: Texts) -> String {
    match problem {
        AgreementProblem::EndBeforeStart => texts.agreement_end_before_start(),
        AgreementProblem::CheckBeforeStart => texts.agreement_check_before_start(),
    }
    .to_owned()
}

/// Said of a very long text only.
pub(super) fn long_words(words: &str, texts: Texts) -> Option<String> {
    (words.chars().nth(LONG).is_some()).then(|| texts.agreement_long().to_owned())
}
