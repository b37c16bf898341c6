//! Which days an export is about.

use chrono::NaiveDate;

/// Nothing is left out of [`ExportPeriod::All`], however odd its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ExportPeriod {
    #[default]
    All,
    Year(i32),
    /// Both days included.
    Between(NaiveDate, NaiveDate),
}

impl ExportPeriod {
    /// The first and the last day; `None`: any day.
    pub fn days(self) -> Option<(NaiveDate, NaiveDate)> {
        match self {
            Self::All => None,
            Self::Year(year) => Some((NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?)),
            Self::Between(from, until) => Some((from, until)),
        }
    }
}

/// The years of these, the newest first, each once. Names are those of months or years: `2026-11`, `2026`.
pub fn years<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<i32> {
    let mut years: Vec<i32> = Vec::new();
    for year in names.into_iter().filter_map(|name| name.get(..4)?.parse().ok()) {
        let place = years.partition_point(|other| *other > year);
        if years.get(place) != Some(&year) {
            years.insert(place, year);
        }
    }
    years
}
