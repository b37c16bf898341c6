//! Sessions that are counted, and the time that is left.

use chrono::NaiveDate;

use super::{applied, day};
use crate::exercises::programme::{Course, Programme, ProgrammeChange, Stage, TimeLeft};

#[track_caller]
fn check_until(start: &str, until: &str) {
    assert_eq!(Course::new(Stage::Rehabilitation, day(start)).until(), day(until), "{start}");
}

#[test]
fn six_months_end_on_the_same_day_or_with_the_month() {
    check_until("2026-03-02", "2026-09-02");
    check_until("2026-12-31", "2027-06-30");
    check_until("2026-08-31", "2027-02-28");
    check_until("2027-08-31", "2028-02-29");
    check_until("2027-08-29", "2028-02-29");
    check_until("2028-02-29", "2028-08-29");
    check_until("1899-08-31", "1900-02-28");
}

#[track_caller]
fn check_left(today: &str, expect: TimeLeft) {
    let course = Course::new(Stage::Rehabilitation, day("2026-03-02"));
    assert_eq!(course.time_left(day(today)), expect, "{today}");
}

#[test]
fn whole_weeks_are_left_then_days_then_none() {
    check_left("2026-03-02", TimeLeft::Weeks(26));
    check_left("2026-08-19", TimeLeft::Weeks(2));
    check_left("2026-08-20", TimeLeft::Weeks(1));
    check_left("2026-08-26", TimeLeft::Weeks(1));
    check_left("2026-08-27", TimeLeft::Days(6));
    check_left("2026-09-01", TimeLeft::Days(1));
    check_left("2026-09-02", TimeLeft::Days(0));
    check_left("2026-09-03", TimeLeft::Over);
    check_left("2200-01-01", TimeLeft::Over);
}

#[test]
fn before_it_begins_all_of_the_time_is_left() {
    check_left("2025-01-01", TimeLeft::Weeks(26));
}

#[test]
fn the_end_of_the_calendar_is_no_trouble() {
    let course = Course::new(Stage::Rehabilitation, NaiveDate::MAX);
    assert_eq!((course.until(), course.time_left(NaiveDate::MIN)), (NaiveDate::MAX, TimeLeft::Days(0)));
    assert_eq!(Course::new(Stage::Rehabilitation, NaiveDate::MIN).time_left(NaiveDate::MAX), TimeLeft::Over);
    assert_eq!(course.done_in_week_of(NaiveDate::MAX), 0);
}

#[test]
fn targets_are_those_of_the_programmes() {
    let [first, second] =
        [Stage::Rehabilitation, Stage::Consolidation].map(|stage| Course::new(stage, day("2026-03-02")));
    assert_eq!((first.target, second.target), (36, 104));
}

/// A consolidation with sessions on these days, entered in this order.
fn with_sessions(days: &[&str]) -> Programme {
    let add = |day: &&str| ProgrammeChange::AddSession(Stage::Consolidation, super::day(day));
    let start = ProgrammeChange::Start(Stage::Consolidation, day("2026-09-07"));
    applied(None, &std::iter::once(start).chain(days.iter().map(add)).collect::<Vec<_>>())
}

#[track_caller]
fn check_sessions(programme: &Programme, expect: &[&str]) {
    let expect: Vec<NaiveDate> = expect.iter().map(|written| day(written)).collect();
    assert_eq!(programme.consolidation.as_ref().unwrap().sessions, expect);
}

#[test]
fn sessions_stand_in_order_however_they_are_entered() {
    let programme = with_sessions(&["2026-09-15", "2026-09-08", "2026-09-15", "2026-09-22", "2026-09-10"]);
    check_sessions(&programme, &["2026-09-08", "2026-09-10", "2026-09-15", "2026-09-15", "2026-09-22"]);
    let course = programme.consolidation.as_ref().unwrap();
    assert_eq!(course.done(), 5);
    assert_eq!(course.done_in_week_of(day("2026-09-13")), 2, "Sunday");
    assert_eq!(course.done_in_week_of(day("2026-09-14")), 2, "Monday");
    assert_eq!(course.done_in_week_of(day("2025-09-15")), 0, "another year");
}

#[test]
fn undo_takes_one_session_of_that_day() {
    let remove = |written| ProgrammeChange::RemoveSession(Stage::Consolidation, day(written));
    let twice = with_sessions(&["2026-09-08", "2026-09-15", "2026-09-15"]);
    let once = remove("2026-09-15").apply(Some(twice));
    check_sessions(&once, &["2026-09-08", "2026-09-15"]);
    assert_eq!(remove("2026-09-16").apply(Some(once.clone())), once, "no session on that day");
}

#[track_caller]
fn check_complete(target: u16, ended: Option<&str>, expect: bool) {
    let start = day("2026-03-02");
    let course = Course { start, target, sessions: vec![start, start], ended: ended.map(day) };
    assert_eq!(course.is_complete(), expect, "{target} {ended:?}");
}

#[test]
fn a_course_is_complete_by_count_or_by_word() {
    check_complete(3, None, false);
    check_complete(2, None, true);
    check_complete(1, None, true);
    check_complete(3, Some("2026-04-01"), true);
}

#[test]
fn what_comes_next_is_offered_once_rehabilitation_is_over() {
    let start = ProgrammeChange::Start(Stage::Rehabilitation, day("2026-03-02"));
    let end = ProgrammeChange::End(Stage::Rehabilitation, Some(day("2026-08-28")));
    let offers = |programme: &Programme| (programme.may_consolidate(), programme.may_plan_boosters());
    let begun = applied(None, &[start]);
    assert_eq!((offers(&Programme::default()), offers(&begun)), ((false, false), (false, false)));
    let over = end.apply(Some(begun));
    assert_eq!(offers(&over), (true, true));
    let consolidating = ProgrammeChange::Start(Stage::Consolidation, day("2026-09-07")).apply(Some(over));
    assert_eq!(offers(&consolidating), (false, true));
    let boosting = ProgrammeChange::PlanBoosters { per_year: 2, next: day("2026-11-06") }.apply(Some(consolidating));
    assert_eq!(offers(&boosting), (false, false));
}
