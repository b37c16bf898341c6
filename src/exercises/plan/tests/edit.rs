//! Each change to a plan, case by case.

use chrono::Weekday;

use super::{asked, dates, day, plan, series, times, weekly};
use crate::exercises::plan::edit::{archive, bring_back, copy, end_on, reschedule, start_on};
use crate::exercises::plan::{Plan, Rhythm, Series};

fn mondays() -> Rhythm {
    weekly(&[Weekday::Mon])
}

fn tuesdays() -> Rhythm {
    weekly(&[Weekday::Tue])
}

/// Every Monday since long ago.
fn running() -> Plan {
    plan(&[series("2026-11-02", mondays(), &["08:00"])])
}

fn to_tuesdays(before: &Plan, today: &str) -> Plan {
    reschedule(before, day(today), &tuesdays(), &times(&["09:00"]))
}

#[track_caller]
fn check(after: &Plan, before: &Plan, expect: &[Series]) {
    assert_eq!(after, &Plan { series: expect.to_vec(), revision: before.revision + 1, ..before.clone() });
}

#[track_caller]
fn check_times(before: &Plan, today: &str, at: &[&str], expect: &[Series]) {
    let rhythm = before.series[before.series.len() - 1].rhythm.clone();
    check(&reschedule(before, day(today), &rhythm, &times(at)), before, expect);
}

#[test]
fn other_days_hold_from_today() {
    let old = series("2026-11-02", mondays(), &["08:00"]);
    let new = series("2026-11-23", tuesdays(), &["09:00"]);
    let after = to_tuesdays(&running(), "2026-11-23");
    check(&after, &running(), &[old.clone(), new.clone()]);
    let again = reschedule(&after, day("2026-11-23"), &mondays(), &times(&["08:30"]));
    check(&again, &after, &[old, series("2026-11-23", mondays(), &["08:30"])]);
}

#[test]
fn the_same_days_and_times_are_no_change() {
    let before = plan(&[series("2026-11-02", weekly(&[Weekday::Fri, Weekday::Mon]), &["20:00", "08:00"])]);
    let same = weekly(&[Weekday::Mon, Weekday::Fri, Weekday::Fri]);
    assert_eq!(reschedule(&before, day("2026-11-23"), &same, &times(&["08:00", "20:00", "08:00"])), before);
    let third = plan(&[series("2026-11-02", Rhythm::EveryDays(3), &["08:00"])]);
    assert_eq!(reschedule(&third, day("2026-11-24"), &Rhythm::EveryDays(3), &times(&["08:00"])), third);
    let shifts = plan(&[series("2026-11-02", dates(&["2026-11-05", "2026-11-30"]), &["08:00"])]);
    let to_come = dates(&["2026-11-30"]);
    assert_eq!(reschedule(&shifts, day("2026-11-23"), &to_come, &times(&["08:00"])), shifts, "the past is not asked");
}

#[test]
fn a_plan_that_has_not_begun_keeps_its_first_day() {
    let later = plan(&[series("2026-12-01", mondays(), &["08:00"])]);
    check(&to_tuesdays(&later, "2026-11-23"), &later, &[series("2026-12-01", tuesdays(), &["09:00"])]);
    check(&to_tuesdays(&later, "2026-12-01"), &later, &[series("2026-12-01", tuesdays(), &["09:00"])]);
}

#[test]
fn every_so_many_days_goes_on_counting_when_only_the_times_change() {
    let old = series("2026-11-10", Rhythm::EveryDays(3), &["08:00"]);
    let third = plan(std::slice::from_ref(&old));
    // The 13th, 16th, 19th and so on.
    check_times(
        &third,
        "2026-11-17",
        &["09:00"],
        &[old.clone(), series("2026-11-19", Rhythm::EveryDays(3), &["09:00"])],
    );
    check_times(
        &third,
        "2026-11-19",
        &["09:00"],
        &[old.clone(), series("2026-11-19", Rhythm::EveryDays(3), &["09:00"])],
    );
    let twice = plan(&[old.clone(), series("2026-11-19", Rhythm::EveryDays(3), &["09:00"])]);
    check_times(
        &twice,
        "2026-11-17",
        &["10:00"],
        &[old.clone(), series("2026-11-19", Rhythm::EveryDays(3), &["10:00"])],
    );
    let fourth = reschedule(&twice, day("2026-11-17"), &Rhythm::EveryDays(4), &times(&["09:00"]));
    check(&fourth, &twice, &[old, series("2026-11-17", Rhythm::EveryDays(4), &["09:00"])]);
}

#[test]
fn a_count_begins_again_when_the_start_is_today() {
    let old = series("2026-11-10", Rhythm::EveryDays(3), &["08:00"]);
    let third = plan(&[old.clone(), series("2026-11-19", Rhythm::EveryDays(3), &["09:00"])]);
    let after = start_on(&third, day("2026-11-17"), day("2026-11-17"));
    check(&after, &third, &[old, series("2026-11-17", Rhythm::EveryDays(3), &["09:00"])]);
}

#[test]
fn what_was_planned_before_the_count_goes_on_stays_when_the_clock_was_set_back() {
    let before = [series("2026-11-02", mondays(), &["08:00"]), series("2026-11-24", tuesdays(), &["08:00"])];
    let mut ahead = plan(&before);
    ahead.series.push(series("2026-11-26", Rhythm::EveryDays(3), &["08:00"]));
    let [first, second] = before;
    check_times(
        &ahead,
        "2026-11-23",
        &["09:00"],
        &[first, second, series("2026-11-26", Rhythm::EveryDays(3), &["09:00"])],
    );
}

#[test]
fn chosen_dates_of_the_past_are_left_to_the_past() {
    let shifts = plan(&[series("2026-11-02", dates(&["2026-11-05", "2026-11-25"]), &["08:00"])]);
    let after = reschedule(&shifts, day("2026-11-23"), &dates(&["2026-11-30", "2026-11-06"]), &times(&["08:00"]));
    assert_eq!(asked(&after, "2026-11-01", "2026-12-31"), ["2026-11-05 08:00", "2026-11-30 08:00"]);
    assert_eq!(after.series[1].rhythm, dates(&["2026-11-30"]));
}

#[test]
fn a_plan_that_has_begun_rests_until_its_new_start() {
    let old = series("2026-11-02", mondays(), &["08:00"]);
    let rest = Series::rest(day("2026-11-23"));
    let after = start_on(&running(), day("2026-11-23"), day("2026-12-07"));
    check(&after, &running(), &[old.clone(), rest.clone(), series("2026-12-07", mondays(), &["08:00"])]);
    for (start, begins) in [("2026-11-24", "2026-11-24"), ("2026-11-03", "2026-11-24"), ("2026-12-14", "2026-12-14")] {
        let moved = start_on(&after, day("2026-11-24"), day(start));
        check(&moved, &after, &[old.clone(), rest.clone(), series(begins, mondays(), &["08:00"])]);
    }
    let changed = to_tuesdays(&after, "2026-11-24");
    check(&changed, &after, &[old, rest, series("2026-12-07", tuesdays(), &["09:00"])]);
    assert_eq!(start_on(&running(), day("2026-11-23"), day("2026-11-09")), running(), "it has begun already");
}

#[test]
fn a_start_moves_freely_until_it_has_come() {
    let later = plan(&[series("2026-12-01", Rhythm::EveryDays(2), &["08:00"])]);
    for start in ["2026-11-20", "2026-11-23", "2027-01-01"] {
        let expect = [series(start, Rhythm::EveryDays(2), &["08:00"])];
        check(&start_on(&later, day("2026-11-23"), day(start)), &later, &expect);
    }
    assert_eq!(start_on(&later, day("2026-11-23"), day("2026-12-01")), later);
    let first_day = [series("2026-11-20", Rhythm::EveryDays(2), &["08:00"])];
    check(&start_on(&later, day("2026-12-01"), day("2026-11-20")), &later, &first_day);
}

#[test]
fn what_was_put_away_comes_back_without_missed_days() {
    let away = archive(&running(), day("2026-11-10"));
    assert_eq!(away, Plan { archived: Some(day("2026-11-10")), revision: 4, ..running() });
    assert_eq!(archive(&away, day("2026-11-20")), away, "it is put away already");
    assert_eq!(archive(&away, day("2026-11-05")).archived, Some(day("2026-11-05")), "the clock was set back");
    let back = bring_back(&away, day("2026-11-23"));
    assert_eq!((back.archived, back.revision), (None, 5));
    let expect = ["2026-11-02 08:00", "2026-11-09 08:00", "2026-11-23 08:00", "2026-11-30 08:00"];
    assert_eq!(asked(&back, "2026-11-01", "2026-12-01"), expect);
    assert_eq!(bring_back(&back, day("2026-11-24")), back, "it is back already");
}

#[test]
fn what_was_put_away_today_is_as_it_was() {
    for (put_away, back) in [("2026-11-23", "2026-11-23"), ("2026-11-23", "2026-11-20")] {
        let after = bring_back(&archive(&running(), day(put_away)), day(back));
        assert_eq!(after, Plan { revision: 5, ..running() });
    }
    let later = plan(&[series("2026-12-01", mondays(), &["08:00"])]);
    let after = bring_back(&archive(&later, day("2026-11-20")), day("2026-11-23"));
    assert_eq!(after, Plan { revision: 5, ..later }, "it had not begun");
}

#[test]
fn a_plan_that_was_over_comes_back_without_its_end() {
    let over = Plan { end: Some(day("2026-11-10")), ..running() };
    let expect = ["2026-11-02 08:00", "2026-11-09 08:00", "2026-11-23 08:00", "2026-11-30 08:00"];
    for back in [
        bring_back(&over, day("2026-11-23")),
        bring_back(&Plan { archived: Some(day("2026-11-20")), ..over.clone() }, day("2026-11-23")),
        end_on(&over, day("2026-11-23"), None),
        end_on(&over, day("2026-11-23"), Some(day("2026-11-30"))),
    ] {
        assert_eq!(asked(&back, "2026-11-01", "2026-12-01"), expect, "{back:?}");
        assert_eq!(back.revision, 4);
    }
    let not_over = Plan { end: Some(day("2026-11-30")), archived: Some(day("2026-11-10")), ..running() };
    assert_eq!(bring_back(&not_over, day("2026-11-23")).end, not_over.end);
}

#[test]
fn an_end_is_moved_taken_away_and_can_lie_in_the_past() {
    let ends = |end: Option<&str>| Plan { end: end.map(day), ..running() };
    for (old, new) in [
        (None, Some("2026-12-31")),
        (Some("2026-12-31"), None),
        (Some("2026-12-31"), Some("2027-01-31")),
        (Some("2026-12-31"), Some("2026-11-10")),
        (Some("2026-11-22"), Some("2026-11-10")),
    ] {
        assert_eq!(end_on(&ends(old), day("2026-11-23"), new.map(day)), Plan { revision: 4, ..ends(new) });
    }
    assert_eq!(end_on(&running(), day("2026-11-23"), None), running());
}

#[test]
fn a_copy_is_a_new_plan_from_today() {
    let before = Plan { end: Some(day("2026-12-31")), archived: Some(day("2026-11-20")), ..running() };
    let expect = Plan {
        name: "Evening".to_owned(),
        series: vec![series("2026-11-23", mondays(), &["08:00"])],
        archived: None,
        revision: 0,
        ..before.clone()
    };
    assert_eq!(copy(&before, day("2026-11-23"), "Evening"), expect);
    assert_eq!(copy(&before, day("2027-01-01"), "Evening").end, None, "an end that has passed is not copied");
    let later = plan(&[series("2026-12-01", mondays(), &["08:00"])]);
    assert_eq!(copy(&later, day("2026-11-23"), "Evening").series, later.series);
}

#[test]
fn a_plan_without_a_series_is_given_one() {
    let empty = plan(&[]);
    check(&to_tuesdays(&empty, "2026-11-23"), &empty, &[series("2026-11-23", tuesdays(), &["09:00"])]);
    assert_eq!(start_on(&empty, day("2026-11-23"), day("2026-12-01")), empty);
    assert_eq!(bring_back(&empty, day("2026-11-23")), empty);
    assert_eq!(copy(&empty, day("2026-11-23"), "x").series, [series("2026-11-23", weekly(&[]), &[])]);
}
