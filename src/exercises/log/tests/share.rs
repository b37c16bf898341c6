//! The picture of the last weeks, case by case. Today is Monday 23 November 2026, ten past noon.

use super::{all_planned, day, entry, moment, walk, with};
use crate::exercises::log::{Entry, Outcome, Period, Reason, Share, Tally, share};
use crate::exercises::plan::Occurrence;

fn picture(planned: &[&str], entries: &[Entry], period: Period) -> Share {
    share(&all_planned(planned), &[], entries, moment("2026-11-23T12:10:00"), period)
}

#[track_caller]
fn check(planned: &[&str], entries: &[Entry], expect: (u32, u32, u32)) {
    let whole = picture(planned, entries, Period::FourWeeks).whole;
    assert_eq!((whole.planned, whole.done, whole.extra), expect);
}

const LAST_WEEK: [&str; 3] = ["home 2026-11-18T08:00", "home 2026-11-19T08:00", "home 2026-11-20T08:00"];

#[test]
fn shortened_counts_as_done_and_skipped_does_not() {
    let entries = [
        with(Outcome::Done, entry("1", LAST_WEEK[0])),
        with(Outcome::Shortened(Some(Reason::Tired)), entry("2", LAST_WEEK[1])),
        with(Outcome::Skipped(None), entry("3", LAST_WEEK[2])),
    ];
    check(&LAST_WEEK, &entries, (3, 2, 0));
    check(&LAST_WEEK, &[], (3, 0, 0));
}

#[test]
fn what_was_done_besides_is_counted_beside() {
    let entries = [
        walk("1", "2026-11-18"),
        entry("2", "gone 2026-11-18T08:00"),
        with(Outcome::Skipped(None), walk("3", "2026-11-19")),
        walk("4", "2026-10-26"),
        walk("5", "2026-11-24"),
    ];
    check(&LAST_WEEK, &entries, (3, 0, 2));
}

#[test]
fn what_is_still_to_come_today_is_not_missed() {
    let today = ["home 2026-11-23T08:00", "home 2026-11-23T12:10", "home 2026-11-23T12:11", "home 2026-11-24T08:00"];
    check(&today, &[], (2, 0, 0));
    check(&today, &[entry("1", today[2])], (3, 1, 0));
    check(&today, &[with(Outcome::Skipped(None), entry("1", today[2]))], (2, 0, 0));
    check(&today, &[entry("1", today[3])], (2, 0, 0));
}

#[test]
fn four_weeks_are_28_days_and_twelve_are_84() {
    let planned = ["home 2026-08-31T08:00", "home 2026-09-01T08:00", "home 2026-10-26T08:00", "home 2026-10-27T08:00"];
    for (period, count, first) in [(Period::FourWeeks, 1, "2026-10-27"), (Period::TwelveWeeks, 3, "2026-09-01")] {
        let picture = picture(&planned, &[], period);
        assert_eq!(picture.whole.planned, count);
        assert_eq!(period.first_day(day("2026-11-23")), day(first));
        assert_eq!(picture.weeks.first().map(|week| week.first), Some(day(first)));
        assert_eq!(picture.weeks.last().map(|week| week.last), Some(day("2026-11-23")));
    }
}

#[test]
fn each_week_has_its_own_count() {
    let planned = ["home 2026-11-16T08:00", "home 2026-11-17T08:00", "home 2026-11-23T08:00"];
    let picture = picture(&planned, &[entry("1", planned[0]), walk("2", "2026-11-17")], Period::FourWeeks);
    let empty = Tally::default();
    let weeks: Vec<Tally> = picture.weeks.iter().map(|week| week.tally).collect();
    let before = Tally { planned: 1, done: 1, extra: 0 };
    assert_eq!(weeks, [empty, empty, before, Tally { planned: 2, done: 0, extra: 1 }]);
    assert_eq!(picture.whole, Tally { planned: 3, done: 1, extra: 1 });
}

#[test]
fn excused_days_are_counted_once_and_only_in_the_period() {
    let excused: Vec<Occurrence> = all_planned(&[
        "home 2026-10-26T08:00",
        "home 2026-11-18T08:00",
        "home 2026-11-18T20:00",
        "gym 2026-11-23T20:00",
        "gym 2026-11-24T20:00",
    ]);
    let picture = share(&[], &excused, &[], moment("2026-11-23T12:10:00"), Period::FourWeeks);
    assert_eq!((picture.excused_days, picture.whole), (2, Tally::default()));
}

#[test]
fn the_share_is_rounded_and_says_nothing_about_too_few() {
    let percent = |done: u32, planned: u32| Tally { planned, done, extra: 9 }.percent();
    for (done, planned, expect) in [
        (0, 0, None),
        (2, 2, None),
        (0, 3, Some(0)),
        (1, 3, Some(33)),
        (2, 3, Some(67)),
        (3, 3, Some(100)),
        (1, 8, Some(13)),
        (1, 200, Some(1)),
        (1, 201, Some(0)),
    ] {
        assert_eq!(percent(done, planned), expect, "{done} of {planned}");
    }
}
