//! What is said about a change before it is made.

use super::{day, programme};
use crate::exercises::programme::ProgrammeChange::{self, *};
use crate::exercises::programme::ProgrammeProblem as Problem;
use crate::exercises::programme::Stage;

const TODAY: &str = "2026-11-23";

#[track_caller]
fn check(change: &ProgrammeChange, expect: impl Into<Option<Problem>>) {
    assert_eq!(change.problem(Some(&programme()), day(TODAY)), expect.into(), "{change:?}");
}

#[test]
fn targets_are_1_to_1000() {
    for stage in [Stage::Rehabilitation, Stage::Consolidation] {
        check(&Target(stage, 0), Problem::Target);
        check(&Target(stage, 1), None);
        check(&Target(stage, 1000), None);
        check(&Target(stage, 1001), Problem::Target);
    }
}

#[test]
fn years_are_those_of_a_life() {
    let start = |written| Start(Stage::Rehabilitation, day(written)).problem(None, day(TODAY));
    assert_eq!(start("1899-12-31"), Some(Problem::Year));
    assert_eq!(start("1900-01-01"), None);
    assert_eq!(start("2200-12-31"), None);
    assert_eq!(start("2201-01-01"), Some(Problem::Year));
    check(&AddSession(Stage::Rehabilitation, day("1026-11-20")), Problem::Year);
    check(&HeavySeason(Some(day("+20261-05-01"))), Problem::Year);
    check(&HeavySeason(Some(day("2027-05-01"))), None);
    check(&HeavySeason(None), None);
}

#[test]
fn a_course_begins_before_its_sessions_and_its_end() {
    check(&Start(Stage::Rehabilitation, day("2026-03-02")), None);
    check(&Start(Stage::Rehabilitation, day("2026-03-03")), Problem::AfterSessions);
    let only_ended = End(Stage::Consolidation, Some(day("2026-10-01"))).apply(Some(programme()));
    let only_ended = RemoveSession(Stage::Consolidation, day("2026-09-08")).apply(Some(only_ended));
    let late = Start(Stage::Consolidation, day("2026-10-02"));
    assert_eq!(late.problem(Some(&only_ended), day(TODAY)), Some(Problem::AfterSessions));
}

#[test]
fn sessions_and_ends_are_between_the_start_and_today() {
    for change in [|date| AddSession(Stage::Rehabilitation, date), |date| End(Stage::Rehabilitation, Some(date))] {
        check(&change(day("2026-03-01")), Problem::BeforeStart);
        check(&change(day("2026-03-02")), None);
        check(&change(day(TODAY)), None);
        check(&change(day("2026-11-24")), Problem::InFuture);
    }
    check(&End(Stage::Rehabilitation, None), None);
    check(&RemoveSession(Stage::Rehabilitation, day("2026-12-24")), None);
}

#[test]
fn boosters_are_two_to_five_a_year() {
    for per_year in 0..=7 {
        let expect = (!(2..=5).contains(&per_year)).then_some(Problem::PerYear);
        check(&PerYear(per_year), expect);
        check(&PlanBoosters { per_year, next: day("2026-12-01") }, expect);
    }
}

#[test]
fn a_booster_is_today_or_later_and_far_ahead_is_asked_about() {
    for change in [MoveBooster, |next| PlanBoosters { per_year: 2, next }] {
        check(&change(day("2026-11-22")), Problem::BoosterPast);
        check(&change(day(TODAY)), None);
        check(&change(day("2028-11-23")), None);
        check(&change(day("2028-11-24")), Problem::BoosterFarAhead);
        check(&change(day("2201-01-01")), Problem::Year);
    }
    assert!(Problem::BoosterFarAhead.is_question());
    assert!(!Problem::BoosterPast.is_question() && !Problem::Year.is_question());
}

#[test]
fn two_years_ahead_of_a_leap_day_end_with_the_month() {
    let problem = |written| MoveBooster(day(written)).problem(None, day("2028-02-29"));
    assert_eq!((problem("2030-02-28"), problem("2030-03-01")), (None, Some(Problem::BoosterFarAhead)));
}

#[test]
fn an_alarm_is_at_most_a_week_before() {
    check(&BoosterLead(10_080), None);
    check(&BoosterLead(10_081), Problem::Lead);
}
