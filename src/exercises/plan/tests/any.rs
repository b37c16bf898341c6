//! Plans and pauses as they might be stored, whole and damaged, around a turn of the year and a leap day.

use chrono::{Days, NaiveDate, NaiveTime, Weekday};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{day, plan, times};
use crate::exercises::plan::{Pause, PauseReason, Pauses, Plan, Rhythm, Series};

/// The days that plans are looked at, counted from [`at`]`(0)`, 10 December 2027.
pub(super) const LENGTH: u64 = 120;

pub(super) fn at(offset: u64) -> NaiveDate {
    day("2027-12-10") + Days::new(offset)
}

pub(super) fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..LENGTH).prop_map(at)
}

pub(super) fn any_rhythm() -> impl Strategy<Value = Rhythm> {
    let weekday = (0_u8..7).prop_map(|number| Weekday::try_from(number).unwrap());
    prop_oneof![
        vec(weekday, 0..6).prop_map(Rhythm::Weekly),
        (0_u16..9).prop_map(Rhythm::EveryDays),
        vec(any_day(), 0..20).prop_map(Rhythm::Dates),
    ]
}

pub(super) fn any_times() -> impl Strategy<Value = Vec<NaiveTime>> {
    vec(select(times(&["00:00", "02:30", "08:00", "20:15"])), 0..4)
}

fn any_series() -> impl Strategy<Value = Series> {
    (any_day(), any_rhythm(), any_times()).prop_map(|(from, rhythm, times)| Series { from, rhythm, times })
}

pub(super) fn any_plan() -> impl Strategy<Value = Plan> {
    let cuts = (option::weighted(0.3, any_day()), option::weighted(0.3, any_day()));
    (vec(any_series(), 0..5), cuts).prop_map(|(series, (end, archived))| Plan { end, archived, ..plan(&series) })
}

pub(super) fn any_pause() -> impl Strategy<Value = Pause> {
    let reason = select(vec![PauseReason::Illness, PauseReason::Holiday]);
    let plan = option::of(select(vec!["a".to_owned(), "b".to_owned()]));
    (any_day(), 0_u64..20, reason, plan).prop_map(|(from, days, reason, plan)| Pause {
        from,
        until: from + Days::new(days) - Days::new(2),
        reason,
        plan,
    })
}

pub(super) fn any_pauses() -> impl Strategy<Value = Pauses> {
    vec(any_pause(), 0..4).prop_map(|pauses| Pauses { pauses, revision: 0 })
}
