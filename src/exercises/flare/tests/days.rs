//! Which share holds on a day, after what the person did.

use chrono::NaiveDate;

use super::{applied, day, start};
use crate::exercises::flare::{Flare, FlareChange, FlarePlan, Flares, TodayShare, today_share};

const USUAL: TodayShare = TodayShare::Usual;

fn lighter(number: u8) -> TodayShare {
    TodayShare::Lighter { percent: 50, day: number, of: 3 }
}

fn back(since: &str) -> TodayShare {
    TodayShare::ComingBack { percent: 70, since: day(since) }
}

fn end(on: &str) -> FlareChange {
    FlareChange::End(day(on))
}

fn full_again(on: &str) -> FlareChange {
    FlareChange::FullAgain(day(on))
}

fn undo(on: &str) -> FlareChange {
    FlareChange::Undo(day(on))
}

/// The shares of these days of November 2026, after the changes.
#[track_caller]
fn check(changes: &[FlareChange], expect: &[(&str, TodayShare)]) {
    let flares = applied(changes).flares;
    for (on, share) in expect {
        assert_eq!(today_share(&flares, day(on)), *share, "{on} {changes:?}");
    }
}

#[test]
fn lighter_days_are_followed_by_the_way_back() {
    assert_eq!(today_share(&[], day("2026-11-10")), USUAL);
    check(
        &[start("2026-11-10")],
        &[
            ("2026-11-10", lighter(1)),
            ("2026-11-11", lighter(2)),
            ("2026-11-12", lighter(3)),
            ("2026-11-13", back("2026-11-13")),
            ("2027-11-13", back("2026-11-13")),
        ],
    );
    check(&[start("2028-02-27")], &[("2028-02-29", lighter(3)), ("2028-03-01", back("2028-03-01"))]);
}

#[test]
fn the_person_says_when_it_is_over() {
    let early = [start("2026-11-10"), end("2026-11-11")];
    check(
        &early,
        &[("2026-11-10", lighter(1)), ("2026-11-11", back("2026-11-11")), ("2026-11-14", back("2026-11-11"))],
    );
    let over = [start("2026-11-10"), full_again("2026-11-20")];
    check(&over, &[("2026-11-19", back("2026-11-13")), ("2026-11-20", USUAL), ("2026-12-20", USUAL)]);
    check(&[start("2026-11-10"), full_again("2026-11-11")], &[("2026-11-11", USUAL), ("2026-11-13", USUAL)]);
}

#[test]
fn ending_what_does_not_hold_changes_nothing() {
    let coming_back = applied(&[start("2026-11-10")]);
    assert_eq!(end("2026-11-13").apply(Some(coming_back.clone())), coming_back);
    let usual = applied(&[start("2026-11-10"), full_again("2026-11-20")]);
    for change in [end("2026-11-21"), full_again("2026-11-21"), undo("2026-11-21")] {
        assert_eq!(change.apply(Some(usual.clone())), usual);
        assert_eq!(change.apply(None), Flares::default());
    }
}

#[test]
fn a_double_tap_starts_once_and_a_mistaken_one_is_taken_back() {
    let once = applied(&[start("2026-11-10")]);
    assert_eq!(start("2026-11-10").apply(Some(once.clone())), once);
    assert_eq!(undo("2026-11-10").apply(Some(once.clone())), Flares::default());
    assert_eq!(undo("2026-11-11").apply(Some(once.clone())), once, "only on the day itself");
}

#[test]
fn a_second_bad_day_begins_anew() {
    let again = [start("2026-11-10"), start("2026-11-11")];
    check(&again, &[("2026-11-11", lighter(1)), ("2026-11-13", lighter(3)), ("2026-11-14", back("2026-11-14"))]);
    check(
        &[start("2026-11-10"), start("2026-11-15")],
        &[("2026-11-15", lighter(1)), ("2026-11-18", back("2026-11-18"))],
    );
    let taken_back = [start("2026-11-10"), start("2026-11-11"), undo("2026-11-11")];
    check(&taken_back, &[("2026-11-11", lighter(2)), ("2026-11-13", back("2026-11-13"))]);
    let ended_and_again = [start("2026-11-10"), end("2026-11-10"), start("2026-11-10")];
    check(&ended_and_again, &[("2026-11-10", lighter(1))]);
}

#[test]
fn an_earlier_flare_that_was_never_closed_does_not_come_back() {
    let changes = [start("2026-11-01"), start("2026-11-10"), full_again("2026-11-14")];
    check(&changes, &[("2026-11-14", USUAL), ("2026-11-20", USUAL)]);
}

#[test]
fn a_journey_that_takes_a_day_back_keeps_the_first_day() {
    check(
        &[start("2026-11-10")],
        &[("2026-11-09", lighter(1)), ("2026-11-10", lighter(1)), ("2026-11-11", lighter(2))],
    );
    let once = applied(&[start("2026-11-10")]);
    assert_eq!(start("2026-11-09").apply(Some(once.clone())), once);
    assert_eq!(undo("2026-11-09").apply(Some(once)), Flares::default());
    check(
        &[start("2026-11-10"), end("2026-11-09")],
        &[("2026-11-09", back("2026-11-10")), ("2026-11-10", back("2026-11-10"))],
    );
    check(&[start("2026-11-10"), full_again("2026-11-09")], &[("2026-11-09", USUAL), ("2026-11-10", USUAL)]);
}

#[test]
fn a_flare_from_a_clock_that_was_wrong_does_not_hold_and_is_kept() {
    let wrong = [start("2027-11-10")];
    check(&wrong, &[("2026-11-10", USUAL), ("2027-11-08", USUAL)]);
    let flares = applied(&[start("2027-11-10"), start("2026-11-10")]);
    assert_eq!(flares.flares.len(), 2);
    check(
        &[start("2027-11-10"), start("2026-11-10"), full_again("2026-11-20")],
        &[("2026-11-10", lighter(1)), ("2026-11-20", USUAL), ("2027-11-10", USUAL)],
    );
}

#[test]
fn a_clock_set_back_before_the_end_can_be_told_again() {
    let changes = [start("2026-11-10"), end("2026-11-12"), end("2026-11-11")];
    check(&changes, &[("2026-11-11", back("2026-11-11"))]);
    let changes = [start("2026-11-10"), full_again("2026-11-20"), full_again("2026-11-18")];
    check(&changes, &[("2026-11-17", back("2026-11-13")), ("2026-11-18", USUAL)]);
}

#[test]
fn damaged_numbers_and_dates_are_no_trouble() {
    let flare = |days, from| Flare { days, ..Flare::begin(&FlarePlan::default(), from) };
    assert_eq!(today_share(&[flare(0, day("2026-11-10"))], day("2026-11-10")), back("2026-11-10"));
    let long = [flare(u8::MAX, day("2026-11-10"))];
    assert_eq!(today_share(&long, day("2027-07-22")), TodayShare::Lighter { percent: 50, day: 255, of: 255 });
    assert_eq!(today_share(&long, day("2027-07-23")), back("2027-07-23"));
    let last = [flare(7, NaiveDate::MAX)];
    assert_eq!(today_share(&last, NaiveDate::MAX), TodayShare::ComingBack { percent: 70, since: NaiveDate::MAX });
    assert_eq!(today_share(&last, NaiveDate::MIN), USUAL);
    let ended_late = Flare { ended: Some(day("2026-12-24")), ..flare(3, day("2026-11-10")) };
    assert_eq!(today_share(&[ended_late], day("2026-11-13")), back("2026-11-13"));
}
