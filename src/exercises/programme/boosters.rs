//! Boosters: a few visits a year that keep up what was learnt (domain.md §5.4).

use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::VisitId;
use crate::work::iso;

/// Weeks from the end of rehabilitation to the first booster: at the earliest, usually, at the latest.
const FIRST_AFTER_WEEKS: [u16; 3] = [8, 10, 12];
/// How long before a heavy season a booster is best.
const BEFORE_SEASON_WEEKS: u16 = 2;
/// Enough for a hundred years; a date far outside any life cannot make a list without end.
const MOST_PLANNED: usize = 500;

const TEN_O_CLOCK: NaiveTime = match NaiveTime::from_hms_opt(10, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};
const DAY_BEFORE: u16 = 24 * 60;

/// The boosters of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Boosters {
    /// 2 to 5.
    pub per_year: u8,
    /// The next one. It stays when its day has passed, until it is visited or moved.
    #[serde(deserialize_with = "iso::read")]
    pub next: NaiveDate,
    #[serde(deserialize_with = "iso::read")]
    pub time: NaiveTime,
    /// How long before it the calendar rings, in minutes, 0 to [`super::MOST_LEAD_MINUTES`].
    pub lead_minutes: u16,
    /// The day the next heavy season at work begins.
    #[serde(default, deserialize_with = "iso::read")]
    pub heavy_season: Option<NaiveDate>,
    /// The visit that led to `next`, so that finishing it a second time changes nothing.
    #[serde(default)]
    pub last_visit: Option<VisitId>,
}

/// Where the next booster is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BoosterState {
    /// In this many days.
    Upcoming(u32),
    /// Later in the week, Monday to Sunday, that today is in.
    ThisWeek,
    Today,
    /// Was to be this many days ago, and is offered still.
    Missed(u32),
}

impl Boosters {
    /// The presets (domain.md §5.4).
    pub const PER_YEAR: [u8; 4] = [2, 3, 4, 5];

    /// Boosters at ten o'clock with an alarm on the day before, both for the person to change.
    pub fn new(per_year: u8, next: NaiveDate) -> Self {
        Self { per_year, next, time: TEN_O_CLOCK, lead_minutes: DAY_BEFORE, heavy_season: None, last_visit: None }
    }

    pub fn state(&self, today: NaiveDate) -> BoosterState {
        let days = self.next.signed_duration_since(today).num_days();
        let distance = u32::try_from(days.unsigned_abs()).unwrap_or(u32::MAX);
        match days {
            ..0 => BoosterState::Missed(distance),
            0 => BoosterState::Today,
            _ if self.next.iso_week() == today.iso_week() => BoosterState::ThisWeek,
            _ => BoosterState::Upcoming(distance),
        }
    }

    /// The next one and those expected after it, up to and including this day. They are a forecast: each visit sets the
    /// next day anew.
    pub fn planned(&self, until: NaiveDate) -> Vec<NaiveDate> {
        let mut days = Vec::new();
        let mut day = Some(self.next);
        while let Some(planned) = day
            && planned <= until
            && days.len() < MOST_PLANNED
        {
            days.push(planned);
            day = weeks_after(planned, interval_weeks(self.per_year));
        }
        days
    }

    /// The day proposed after a visit.
    pub fn after_visit(&self, visited: NaiveDate) -> NaiveDate {
        weeks_after(visited, interval_weeks(self.per_year)).unwrap_or(NaiveDate::MAX)
    }
}

/// Weeks between boosters. Numbers that are no preset count as the nearest one.
pub fn interval_weeks(per_year: u8) -> u16 {
    match per_year {
        ..=2 => 26,
        3 => 17,
        4 => 13,
        5.. => 10,
    }
}

/// The first and the last day that are right for the first booster.
pub fn first_window(rehabilitation_ended: NaiveDate) -> (NaiveDate, NaiveDate) {
    let [earliest, _, latest] = FIRST_AFTER_WEEKS;
    let after = |weeks| weeks_after(rehabilitation_ended, weeks).unwrap_or(NaiveDate::MAX);
    (after(earliest), after(latest))
}

/// The day proposed for the first booster; today when that day has passed.
pub fn first_booster(rehabilitation_ended: NaiveDate, today: NaiveDate) -> NaiveDate {
    let [_, usual, _] = FIRST_AFTER_WEEKS;
    weeks_after(rehabilitation_ended, usual).unwrap_or(NaiveDate::MAX).max(today)
}

/// The day proposed for a booster before a heavy season: two weeks before it, or today when that has passed. None once
/// the season has begun.
pub fn before_season(season: NaiveDate, today: NaiveDate) -> Option<NaiveDate> {
    let days = Days::new(u64::from(BEFORE_SEASON_WEEKS) * 7);
    (today < season).then(|| season.checked_sub_days(days).unwrap_or(today).max(today))
}

fn weeks_after(day: NaiveDate, weeks: u16) -> Option<NaiveDate> {
    day.checked_add_days(Days::new(u64::from(weeks) * 7))
}
