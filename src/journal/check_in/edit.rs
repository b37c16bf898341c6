//! Changes of a check-in, field by field.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::{CheckIn, HowWas};

/// Something the person changed about a check-in.
#[derive(Debug, Clone, PartialEq)]
pub enum CheckInEdit {
    How(Option<HowWas>),
    Words(String),
    Pain(Option<u8>),
    Tired(Option<u8>),
    Stress(Option<u8>),
    Sleep(Option<u8>),
    Time(Option<NaiveTime>),
    Tags(Vec<String>),
}

impl CheckInEdit {
    /// The check-in with this change made.
    pub fn apply(self, mut check_in: CheckIn, now: NaiveDateTime) -> CheckIn {
        check_in.edited = Some(now);
        match self {
            Self::How(how) => check_in.how = how,
            Self::Words(words) => check_in.words = words,
            Self::Pain(pain) => check_in.pain = pain,
            Self::Tired(tired) => check_in.tired = tired,
            Self::Stress(stress) => check_in.stress = stress,
            Self::Sleep(sleep) => check_in.sleep = sleep,
            Self::Time(time) => check_in.time = time,
            Self::Tags(tags) => check_in.tags = tags,
        }
        check_in
    }

    /// A new check-in about a day that begins with this, made now. `time` is when it was, as far as the person says;
    /// else one about today is about this minute. `None`: it would say nothing.
    pub fn begin(self, date: NaiveDate, time: Option<NaiveTime>, now: NaiveDateTime) -> Option<CheckIn> {
        let begun = self.apply(CheckIn::new(date, now), now);
        let time = time.or(begun.time);
        Some(CheckIn { time, edited: None, ..begun }).filter(|check_in| !check_in.is_empty())
    }
}
