//! What plans ask for, case by case.

use chrono::{NaiveDate, Weekday};

use super::{
    WORK_WEEK, asked, asked_with, dates, day, excused_with, moment, pause, pauses, plan, series, weekly, written,
};
use crate::exercises::plan::{Occurrence, Pause, Pauses, Plan, Rhythm, occurrences, occurrences_of_all};

const NONE: [&str; 0] = [];

#[test]
fn weekdays_come_every_week_at_every_time() {
    let plan = plan(&[series("2026-11-23", weekly(&[Weekday::Mon, Weekday::Thu]), &["08:00", "20:30"])]);
    let expect = [
        "2026-11-23 08:00",
        "2026-11-23 20:30",
        "2026-11-26 08:00",
        "2026-11-26 20:30",
        "2026-11-30 08:00",
        "2026-11-30 20:30",
    ];
    assert_eq!(asked(&plan, "2026-11-01", "2026-11-30"), expect);
    assert_eq!(asked(&plan, "2026-11-26", "2026-11-26"), expect[2..4]);
    assert_eq!(asked(&plan, "2026-11-27", "2026-11-29"), NONE);
    assert_eq!(asked(&plan, "2026-11-30", "2026-11-23"), NONE);
}

#[test]
fn every_so_many_days_counts_on_over_the_ends_of_months_and_years_and_leap_days() {
    let third = plan(&[series("2027-12-30", Rhythm::EveryDays(3), &["12:00"])]);
    assert_eq!(asked(&third, "2027-12-01", "2028-01-06"), ["2027-12-30 12:00", "2028-01-02 12:00", "2028-01-05 12:00"]);
    assert_eq!(asked(&third, "2028-02-26", "2028-03-03"), ["2028-02-28 12:00", "2028-03-02 12:00"]);
    let daily = plan(&[series("2028-02-28", Rhythm::EveryDays(1), &["12:00"])]);
    assert_eq!(asked(&daily, "2028-01-01", "2028-03-01"), ["2028-02-28 12:00", "2028-02-29 12:00", "2028-03-01 12:00"]);
    let yearly = plan(&[series("2028-02-29", Rhythm::EveryDays(365), &["12:00"])]);
    assert_eq!(asked(&yearly, "2028-03-01", "2030-03-01"), ["2029-02-28 12:00", "2030-02-28 12:00"]);
}

#[test]
fn days_on_which_the_clocks_change_are_days_like_any_other() {
    let daily = plan(&[series("2026-10-01", Rhythm::EveryDays(1), &["02:30"])]);
    let autumn = asked(&daily, "2026-10-24", "2026-10-26");
    assert_eq!(autumn, ["2026-10-24 02:30", "2026-10-25 02:30", "2026-10-26 02:30"]);
    let spring = asked(&daily, "2027-03-27", "2027-03-29");
    assert_eq!(spring, ["2027-03-27 02:30", "2027-03-28 02:30", "2027-03-29 02:30"]);
}

#[test]
fn chosen_dates_come_in_order_and_once() {
    let shifts = dates(&["2026-12-01", "2026-11-24", "2026-12-01", "2026-11-20"]);
    let plan = plan(&[series("2026-11-23", shifts, &["20:00", "06:00", "20:00"])]);
    let expect = ["2026-11-24 06:00", "2026-11-24 20:00", "2026-12-01 06:00", "2026-12-01 20:00"];
    assert_eq!(asked(&plan, "2026-11-01", "2026-12-31"), expect);
}

#[test]
fn a_series_holds_until_the_day_before_the_next() {
    let mut changing = plan(&[
        series("2026-11-23", weekly(&WORK_WEEK), &["08:00"]),
        series("2026-11-25", Rhythm::EveryDays(2), &["09:00"]),
        series("2026-11-28", dates(&[]), &[]),
        series("2026-11-30", weekly(&[Weekday::Tue]), &["10:00"]),
    ]);
    let expect = ["2026-11-23 08:00", "2026-11-24 08:00", "2026-11-25 09:00", "2026-11-27 09:00", "2026-12-01 10:00"];
    assert_eq!(asked(&changing, "2026-11-01", "2026-12-05"), expect);
    changing.series.reverse();
    assert_eq!(asked(&changing, "2026-11-01", "2026-12-05"), expect, "in whatever order they are stored");
    changing.series.push(series("2026-11-30", weekly(&[Weekday::Wed]), &["11:00"]));
    assert_eq!(asked(&changing, "2026-11-28", "2026-12-05"), ["2026-12-02 11:00"], "the later written one holds");
}

#[test]
fn nothing_after_the_end_and_nothing_from_the_day_it_was_put_away() {
    let daily = plan(&[series("2026-11-23", Rhythm::EveryDays(1), &["08:00"])]);
    let ends = |end: &str| Plan { end: Some(day(end)), ..daily.clone() };
    let put_away = |archived: &str, end: &str| Plan { archived: Some(day(archived)), ..ends(end) };
    let last = |plan: &Plan| asked(plan, "2026-11-01", "2027-11-01").pop();
    assert_eq!(last(&ends("2026-11-25")).as_deref(), Some("2026-11-25 08:00"));
    assert_eq!(last(&ends("2026-11-22")), None);
    assert_eq!(last(&put_away("2026-11-25", "2026-12-31")).as_deref(), Some("2026-11-24 08:00"));
    assert_eq!(last(&put_away("2026-12-31", "2026-11-25")).as_deref(), Some("2026-11-25 08:00"));
    assert_eq!(last(&put_away("2026-11-23", "2026-12-31")), None);
}

#[test]
fn a_pause_excuses_its_days_and_shifts_no_others() {
    let plan = plan(&[series("2026-11-23", Rhythm::EveryDays(2), &["08:00"])]);
    let ill = pauses(&[pause("2026-11-25", "2026-11-28")]);
    assert_eq!(asked_with(&plan, &ill, "2026-11-23", "2026-11-30"), ["2026-11-23 08:00", "2026-11-29 08:00"]);
    assert_eq!(excused_with(&plan, &ill, "2026-11-23", "2026-11-30"), ["2026-11-25 08:00", "2026-11-27 08:00"]);
    let only = |id: &str| pauses(&[Pause { plan: Some(id.to_owned()), ..pause("2026-11-01", "2026-12-31") }]);
    assert_eq!(asked_with(&plan, &only("a"), "2026-11-23", "2026-11-30"), NONE);
    assert_eq!(asked_with(&plan, &only("b"), "2026-11-23", "2026-11-24"), ["2026-11-23 08:00"]);
    let damaged = pauses(&[pause("2026-11-30", "2026-11-01")]);
    assert_eq!(excused_with(&plan, &damaged, "2026-11-23", "2026-11-30"), NONE);
}

#[test]
fn plans_are_merged_in_order() {
    let at = |time: &str| plan(&[series("2026-11-23", Rhythm::EveryDays(1), &[time, "12:00"])]);
    let plans = [("b".to_owned(), at("18:00")), ("a".to_owned(), at("07:00")), ("c".to_owned(), plan(&[]))];
    let merged = occurrences_of_all(&plans, &Pauses::default(), day("2026-11-23"), day("2026-11-23"));
    let occurrence = |plan: &str, at: &str| {
        let at = moment(at);
        Occurrence { date: at.date(), time: at.time(), plan: plan.to_owned() }
    };
    let expect = [
        occurrence("a", "2026-11-23T07:00:00"),
        occurrence("a", "2026-11-23T12:00:00"),
        occurrence("b", "2026-11-23T12:00:00"),
        occurrence("b", "2026-11-23T18:00:00"),
    ];
    assert_eq!(merged, expect);
}

#[test]
fn damage_asks_for_nothing() {
    for rhythm in [Rhythm::EveryDays(0), weekly(&[]), dates(&[])] {
        assert_eq!(asked(&plan(&[series("2026-11-23", rhythm, &["08:00"])]), "2026-11-01", "2027-11-01"), NONE);
    }
    assert_eq!(asked(&plan(&[series("2026-11-23", weekly(&WORK_WEEK), &[])]), "2026-11-01", "2027-11-01"), NONE);
    assert_eq!(asked(&plan(&[]), "2026-11-01", "2027-11-01"), NONE);
}

#[test]
fn absurd_dates_end_in_the_year_2200() {
    let mut daily = plan(&[series("2026-11-23", Rhythm::EveryDays(365), &["08:00"])]);
    daily.series[0].from = NaiveDate::MIN;
    let all = occurrences("a", &daily, &Pauses::default(), NaiveDate::MIN, NaiveDate::MAX);
    let written = written(&all);
    assert!(written[0].starts_with("1900") && written[written.len() - 1].starts_with("2200"), "{written:?}");
    assert_eq!(written.len(), 301);
    daily.series[0].from = NaiveDate::MAX;
    daily.archived = Some(NaiveDate::MIN);
    daily.end = Some(NaiveDate::MAX);
    assert!(occurrences("a", &daily, &Pauses::default(), NaiveDate::MIN, NaiveDate::MAX).is_empty());
}
