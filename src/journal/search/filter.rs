//! What the person looks for.

use chrono::{Datelike, Months, NaiveDate};

use super::{Kind, Words};

/// Empty, it looks for nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// As they were typed.
    pub typed: String,
    pub kind: Option<Kind>,
    pub tag: Option<String>,
    pub period: Period,
}

/// Which days count, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Period {
    #[default]
    All,
    ThisYear,
    ThreeMonths,
    /// An end that is not given is open.
    Between(Option<NaiveDate>, Option<NaiveDate>),
}

impl Filter {
    pub fn words(&self) -> Words {
        Words::of(&self.typed)
    }

    /// How many choices are made besides the words.
    pub fn choices(&self) -> usize {
        let made = [self.kind.is_some(), self.tag.is_some(), self.period != Period::All];
        made.into_iter().filter(|made| *made).count()
    }

    /// Whether it looks for nothing.
    pub fn is_empty(&self) -> bool {
        self.choices() == 0 && self.words().is_empty()
    }
}

impl Period {
    /// Its first and its last day.
    pub fn days(self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        match self {
            Self::All => (NaiveDate::MIN, NaiveDate::MAX),
            Self::ThisYear => {
                let first = NaiveDate::from_ymd_opt(today.year(), 1, 1).unwrap_or(today);
                (first, NaiveDate::from_ymd_opt(today.year(), 12, 31).unwrap_or(today))
            }
            Self::ThreeMonths => (today.checked_sub_months(Months::new(3)).unwrap_or(today), today),
            Self::Between(from, until) => (from.unwrap_or(NaiveDate::MIN), until.unwrap_or(NaiveDate::MAX)),
        }
    }

    /// With another first day, and an end as open as it was.
    #[must_use]
    pub fn from(self, from: Option<NaiveDate>) -> Self {
        let Self::Between(_, until) = self else { return Self::Between(from, None) };
        Self::Between(from, until)
    }

    /// With another last day, and a beginning as open as it was.
    #[must_use]
    pub fn until(self, until: Option<NaiveDate>) -> Self {
        let Self::Between(from, _) = self else { return Self::Between(None, until) };
        Self::Between(from, until)
    }

    /// Whether it ends before it begins.
    pub fn is_turned_round(self) -> bool {
        matches!(self, Self::Between(Some(from), Some(until)) if from > until)
    }
}
