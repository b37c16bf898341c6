//! What a person can do to an agreement.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::{Agreement, AgreementStatus, Check, MOST_HELP};

/// One thing the person did. Words for a check that is not there begin it, so that no typed word is lost; ratings above 10
/// change nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AgreementChange {
    Text(AgreementPart, String),
    From(Option<NaiveDate>),
    Until(Option<NaiveDate>),
    CheckOn(Option<NaiveDate>),
    CheckAt(Option<NaiveTime>),
    Confirmed(Option<NaiveDate>),
    /// With its day, for one that begins.
    Check(String, NaiveDate, CheckPart),
    /// In this place, or at the end when there are fewer.
    PutCheck(usize, Check),
    RemoveCheck(String),
    /// Put it away, or take it up again.
    Close(Option<NaiveDate>),
}

/// A field with words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgreementPart {
    What,
    Task,
    Who,
    Signs,
    IfNot,
    Note,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckPart {
    Status(Option<AgreementStatus>),
    Helps(Option<u8>),
    Change(String),
}

impl AgreementPart {
    pub const ALL: [Self; 6] = [Self::What, Self::Task, Self::Who, Self::Signs, Self::IfNot, Self::Note];

    /// What is written there.
    pub fn of(self, agreement: &Agreement) -> &str {
        match self {
            Self::What => &agreement.what,
            Self::Task => &agreement.task,
            Self::Who => &agreement.who,
            Self::Signs => &agreement.signs,
            Self::IfNot => &agreement.if_not,
            Self::Note => &agreement.note,
        }
    }

    fn of_mut(self, agreement: &mut Agreement) -> &mut String {
        match self {
            Self::What => &mut agreement.what,
            Self::Task => &mut agreement.task,
            Self::Who => &mut agreement.who,
            Self::Signs => &mut agreement.signs,
            Self::IfNot => &mut agreement.if_not,
            Self::Note => &mut agreement.note,
        }
    }
}

impl AgreementChange {
    /// The agreement with this change made; the first change begins one of this talk.
    pub fn apply(self, before: Option<Agreement>, meeting: &str, now: NaiveDateTime) -> Agreement {
        let mut agreement = before.unwrap_or_else(|| Agreement::new(meeting, now));
        agreement.edited = now;
        match self {
            Self::Text(part, words) => *part.of_mut(&mut agreement) = words,
            Self::From(day) => agreement.from = day,
            Self::Until(day) => agreement.until = day,
            Self::CheckOn(day) => agreement.check_on = day,
            Self::CheckAt(time) => agreement.check_at = time,
            Self::Confirmed(day) => agreement.confirmed = day,
            Self::Check(id, date, part) => write_check(&mut agreement.checks, &id, date, part),
            Self::PutCheck(place, check) => put(&mut agreement.checks, place, check),
            Self::RemoveCheck(id) => agreement.checks.retain(|check| check.id != id),
            Self::Close(day) => agreement.closed = day,
        }
        agreement
    }

    /// The change that brings back the check which this one removes; `None` for other changes, and for no check.
    pub fn undo(&self, before: &Agreement) -> Option<Self> {
        let Self::RemoveCheck(id) = self else { return None };
        before.check(id).map(|(place, check)| Self::PutCheck(place, check.clone()))
    }
}

/// A new one goes behind those of the same day and before.
fn write_check(checks: &mut Vec<Check>, id: &str, date: NaiveDate, part: CheckPart) {
    if !checks.iter().any(|check| check.id == id) {
        let place = checks.iter().position(|other| other.date > date).unwrap_or(checks.len());
        put(checks, place, Check::new(id.to_owned(), date));
    }
    let Some(check) = checks.iter_mut().find(|check| check.id == id) else { return };
    match part {
        CheckPart::Status(status) => check.status = status,
        CheckPart::Helps(number) => {
            if number.is_none_or(|number| number <= MOST_HELP) {
                check.helps = number;
            }
        }
        CheckPart::Change(words) => check.change = words,
    }
}

fn put(checks: &mut Vec<Check>, place: usize, check: Check) {
    if !checks.iter().any(|other| other.id == check.id) {
        checks.insert(place.min(checks.len()), check);
    }
}
