//! The days and times of one series, whatever order they are stored in.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::{Rhythm, Series};

/// A week begins on Monday in all languages of the app.
pub const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

impl Series {
    /// A series that asks for nothing: what stands between two runs of a plan, so that the days in between are not
    /// missed days.
    pub fn rest(from: NaiveDate) -> Self {
        Self { from, rhythm: Rhythm::Dates(Vec::new()), times: Vec::new() }
    }

    /// Whether it asks for nothing.
    pub fn is_rest(&self) -> bool {
        matches!(&self.rhythm, Rhythm::Dates(dates) if dates.is_empty())
    }

    /// Its first day that is this one or a later one. It does not know when the next series takes over.
    pub fn first_day_from(&self, day: NaiveDate) -> Option<NaiveDate> {
        let day = day.max(self.from);
        let ahead = match &self.rhythm {
            Rhythm::Weekly(weekdays) => {
                u64::from(weekdays.iter().map(|weekday| weekday.days_since(day.weekday())).min()?)
            }
            Rhythm::EveryDays(every) => {
                let ahead = (self.from - day).num_days().checked_rem_euclid(i64::from(*every))?;
                u64::try_from(ahead).ok()?
            }
            Rhythm::Dates(dates) => return dates.iter().copied().filter(|date| *date >= day).min(),
        };
        day.checked_add_days(Days::new(ahead))
    }

    /// Its days from one to another, both included, in order. It does not know when the next series takes over.
    pub(super) fn days(&self, from: NaiveDate, until: NaiveDate) -> Vec<NaiveDate> {
        if let Rhythm::Dates(dates) = &self.rhythm {
            let period = from.max(self.from)..=until;
            let wanted: Vec<NaiveDate> = dates.iter().copied().filter(|date| period.contains(date)).collect();
            return in_order(&wanted);
        }
        let mut days = Vec::new();
        let mut next = self.first_day_from(from);
        while let Some(day) = next.filter(|day| *day <= until) {
            days.push(day);
            next = day.succ_opt().and_then(|day| self.first_day_from(day));
        }
        days
    }
}

impl Rhythm {
    /// The same days from this one on, written in order and none twice.
    #[must_use]
    pub fn tidy(&self, from: NaiveDate) -> Self {
        match self {
            Self::Weekly(weekdays) => Self::Weekly(WEEK.into_iter().filter(|day| weekdays.contains(day)).collect()),
            Self::EveryDays(every) => Self::EveryDays(*every),
            Self::Dates(dates) => {
                let mut dates = in_order(dates);
                dates.retain(|date| *date >= from);
                Self::Dates(dates)
            }
        }
    }
}

/// In order and none twice. Inserted in place: they are few and nearly always in order already, and the standard sort
/// is several kilobytes of wasm a type.
pub(super) fn in_order<T: Copy + Ord>(values: &[T]) -> Vec<T> {
    let mut ordered: Vec<T> = Vec::with_capacity(values.len());
    for value in values {
        let place = ordered.iter().rposition(|before| before <= value).map_or(0, |before| before + 1);
        if place.checked_sub(1).and_then(|before| ordered.get(before)) != Some(value) {
            ordered.insert(place, *value);
        }
    }
    ordered
}
