//! Writing down a week, and taking it back.

use chrono::{Days, NaiveDate, Weekday};
use proptest::prelude::*;

use super::{day, moment, week};
use crate::journal::work_log::{WeekChange, WorkChange, WorkWeek, WorkYear};

fn change(monday: NaiveDate, what: WorkChange) -> WeekChange {
    WeekChange { monday, contract: Some(2280), now: moment("2026-11-23T17:30:00"), what }
}

#[test]
fn a_week_begins_with_the_contract_that_stood_in_the_field() {
    let year = change(day("2026-11-16"), WorkChange::Worked(Some(1470))).apply(None);
    let expect = WorkWeek { worked: Some(1470), contract: Some(2280), ..week("2026-11-16") };
    assert_eq!(year.weeks, std::slice::from_ref(&expect));
    let year = change(day("2026-11-16"), WorkChange::Contract(None)).apply(Some(year));
    let year = change(day("2026-11-16"), WorkChange::Note("Half days".to_owned())).apply(Some(year));
    assert_eq!(year.weeks, [WorkWeek { contract: None, note: "Half days".to_owned(), ..expect }]);
}

#[test]
fn each_part_is_kept_where_it_belongs() {
    let changes = [
        WorkChange::Contract(Some(2160)),
        WorkChange::DaysOff(Some(2)),
        WorkChange::Adapted("No deliveries upstairs".to_owned()),
        WorkChange::DayWorked(Weekday::Mon, true),
        WorkChange::DayWorked(Weekday::Sun, true),
        WorkChange::DayWorked(Weekday::Wed, true),
        WorkChange::DayWorked(Weekday::Mon, false),
    ];
    let year = changes.into_iter().fold(None, |year, what| Some(change(day("2026-11-16"), what).apply(year))).unwrap();
    let expect = WorkWeek {
        contract: Some(2160),
        days_off: Some(2),
        adapted: "No deliveries upstairs".to_owned(),
        days_worked: Some(0b100_0100),
        ..week("2026-11-16")
    };
    assert_eq!(year.weeks, [expect]);
}

#[test]
fn a_tick_taken_back_is_no_week_off() {
    let monday = day("2026-11-16");
    let year = change(monday, WorkChange::DayWorked(Weekday::Tue, true)).apply(None);
    let year = change(monday, WorkChange::DayWorked(Weekday::Tue, false)).apply(Some(year));
    assert_eq!(year.week(monday).map(|week| week.days_worked), Some(None));
}

#[test]
fn removing_a_week_that_is_not_there_changes_nothing() {
    let year = WorkYear { weeks: vec![week("2026-11-16")] };
    assert_eq!(change(day("2026-11-23"), WorkChange::Remove).apply(Some(year.clone())), year);
    assert_eq!(change(day("2026-11-23"), WorkChange::Remove).apply(None), WorkYear::default());
}

proptest! {
    #[test]
    fn weeks_stand_in_order_each_once_and_come_back_as_they_were(numbers in prop::collection::vec(0_u64..52, 1..20), gone in 0_usize..20) {
        let mondays: Vec<NaiveDate> = numbers.iter().map(|number| day("2026-01-05") + Days::new(number * 7)).collect();
        let year = mondays.iter().fold(None, |year, monday| {
            Some(change(*monday, WorkChange::DaysOff(Some(1))).apply(year))
        }).unwrap();
        prop_assert!(year.weeks.windows(2).all(|pair| pair[0].monday < pair[1].monday));
        prop_assert!(mondays.iter().all(|monday| year.week(*monday).is_some()));
        let gone = mondays[gone % mondays.len()];
        let was = year.week(gone).cloned().unwrap();
        let without = change(gone, WorkChange::Remove).apply(Some(year.clone()));
        prop_assert_eq!(without.week(gone), None);
        prop_assert_eq!(without.weeks.len() + 1, year.weeks.len());
        let back = change(gone, WorkChange::PutBack(Box::new(was)));
        let once = back.clone().apply(Some(without));
        prop_assert_eq!(&once, &year);
        prop_assert_eq!(back.apply(Some(once)), year);
    }
}
