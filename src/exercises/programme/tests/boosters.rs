//! When boosters are.

use chrono::NaiveDate;

use super::{boosters, day};
use crate::exercises::programme::{BoosterState, Boosters, before_season, first_booster, first_window, interval_weeks};

#[test]
fn presets_have_the_intervals_of_the_programme() {
    assert_eq!(Boosters::PER_YEAR.map(interval_weeks), [26, 17, 13, 10]);
    assert_eq!(
        [0, 1, 6, u8::MAX].map(interval_weeks),
        [26, 26, 10, 10],
        "nothing else is stored, but it may be damaged"
    );
}

#[test]
fn the_first_one_is_8_to_12_weeks_after_the_end() {
    let ended = day("2026-08-28");
    assert_eq!(first_window(ended), (day("2026-10-23"), day("2026-11-20")));
    assert_eq!(first_booster(ended, ended), day("2026-11-06"));
    assert_eq!(first_booster(ended, day("2027-02-01")), day("2027-02-01"), "never in the past");
    assert_eq!(first_window(NaiveDate::MAX), (NaiveDate::MAX, NaiveDate::MAX));
}

#[track_caller]
fn check_planned(per_year: u8, next: &str, until: &str, expect: &[&str]) {
    let expect: Vec<NaiveDate> = expect.iter().map(|written| day(written)).collect();
    assert_eq!(boosters(per_year, next).planned(day(until)), expect);
}

#[test]
fn later_ones_follow_by_the_interval() {
    check_planned(2, "2026-11-06", "2027-12-31", &["2026-11-06", "2027-05-07", "2027-11-05"]);
    check_planned(5, "2027-12-22", "2028-05-10", &["2027-12-22", "2028-03-01", "2028-05-10"]);
    check_planned(3, "2026-11-06", "2026-11-06", &["2026-11-06"]);
    check_planned(3, "2026-11-06", "2026-11-05", &[]);
}

#[test]
fn a_plan_ends_whatever_the_dates() {
    let until_the_end = Boosters::new(5, NaiveDate::MIN).planned(NaiveDate::MAX);
    assert_eq!((until_the_end.len(), until_the_end[0]), (500, NaiveDate::MIN));
    assert_eq!(Boosters::new(5, NaiveDate::MAX).planned(NaiveDate::MAX), [NaiveDate::MAX]);
    assert_eq!(Boosters::new(5, NaiveDate::MAX).after_visit(NaiveDate::MAX), NaiveDate::MAX);
}

#[track_caller]
fn check_state(today: &str, expect: BoosterState) {
    // A Wednesday.
    assert_eq!(boosters(2, "2026-11-04").state(day(today)), expect, "{today}");
}

#[test]
fn a_booster_comes_nearer_and_stays_when_it_is_missed() {
    check_state("2026-10-04", BoosterState::Upcoming(31));
    check_state("2026-11-01", BoosterState::Upcoming(3));
    check_state("2026-11-02", BoosterState::ThisWeek);
    check_state("2026-11-03", BoosterState::ThisWeek);
    check_state("2026-11-04", BoosterState::Today);
    check_state("2026-11-05", BoosterState::Missed(1));
    check_state("2027-11-04", BoosterState::Missed(365));
}

#[test]
fn a_week_may_go_over_the_new_year() {
    let new_year = boosters(2, "2027-01-02");
    assert_eq!(new_year.state(day("2026-12-28")), BoosterState::ThisWeek);
    assert_eq!(new_year.state(day("2026-12-27")), BoosterState::Upcoming(6));
    assert_eq!(new_year.state(day("2026-01-02")), BoosterState::Upcoming(365), "the same week of another year");
}

#[track_caller]
fn check_season(season: &str, today: &str, expect: Option<&str>) {
    assert_eq!(before_season(day(season), day(today)), expect.map(day), "{season} {today}");
}

#[test]
fn a_booster_before_the_season_is_never_in_the_past() {
    check_season("2027-05-01", "2026-11-23", Some("2027-04-17"));
    check_season("2028-03-14", "2026-11-23", Some("2028-02-29"));
    check_season("2027-05-01", "2027-04-17", Some("2027-04-17"));
    check_season("2027-05-01", "2027-04-20", Some("2027-04-20"));
    check_season("2027-05-01", "2027-04-30", Some("2027-04-30"));
    check_season("2027-05-01", "2027-05-01", None);
    check_season("2027-05-01", "2027-06-01", None);
    assert_eq!(before_season(NaiveDate::MIN.succ_opt().unwrap(), NaiveDate::MIN), Some(NaiveDate::MIN));
}
