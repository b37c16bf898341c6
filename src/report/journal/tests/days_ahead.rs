//! What the journal puts into the calendar.

use super::person::{everything, goal};
use super::{day, time};
use crate::journal::check_in::CheckInSettings;
use crate::journal::goal::{Challenge, Closed, ClosedHow, Goal};
use crate::report::journal::days_ahead::{GoalDayKind, days_ahead};

fn settings(in_calendar: bool) -> CheckInSettings {
    CheckInSettings {
        start_of_day: Some(time(7, 0)),
        end_of_day: Some(time(21, 30)),
        in_calendar,
        ..CheckInSettings::default()
    }
}

#[test]
fn check_ins_are_there_when_they_are_wanted() {
    assert!(days_ahead(&settings(false), &[]).check_ins.is_empty());
    assert!(days_ahead(&CheckInSettings { in_calendar: true, ..CheckInSettings::default() }, &[]).check_ins.is_empty());
    let ahead = days_ahead(&settings(true), &[]);
    assert_eq!(ahead.check_ins, [time(7, 0), time(21, 30)]);
    let times = ahead.check_ins_between(day("2026-12-31"), day("2027-01-01"));
    let expected = [("2026-12-31", 7, 0), ("2026-12-31", 21, 30), ("2027-01-01", 7, 0), ("2027-01-01", 21, 30)];
    assert_eq!(times, expected.map(|(date, hour, minute)| day(date).and_time(time(hour, minute))));
}

fn days(goal: Goal) -> Vec<(GoalDayKind, String, String)> {
    let ahead = days_ahead(&CheckInSettings::default(), &[("g".to_owned(), goal)]);
    ahead.goal_days.into_iter().map(|day| (day.kind, day.id, day.date.to_string())).collect()
}

#[test]
fn a_goal_has_its_day_to_look_back_and_its_open_challenges() {
    let mut goal = everything().goals.remove(0).1;
    let done =
        Challenge { by: Some(day("2026-12-01")), done: Some(day("2026-11-30")), ..Challenge::new("d".to_owned()) };
    goal.challenges.extend([done, Challenge::new("no day".to_owned())]);
    let expected = [
        (GoalDayKind::LookBack, "g".to_owned(), "2026-12-08".to_owned()),
        (GoalDayKind::Challenge, "g-c".to_owned(), "2026-11-26".to_owned()),
    ];
    assert_eq!(days(goal.clone()), expected);
    goal.closed = Some(Closed { on: day("2026-11-30"), how: ClosedHow::Later });
    assert!(days(goal).is_empty());
    assert!(days(self::goal("Without a day")).is_empty());
}

#[test]
fn a_change_raises_the_revision() {
    let revision = |edited: &str| {
        let mut goal = everything().goals.remove(0).1;
        goal.edited = day(edited).and_time(time(8, 0));
        days_ahead(&CheckInSettings::default(), &[("g".to_owned(), goal)]).goal_days[0].revision
    };
    assert!(revision("2026-11-23") < revision("2026-11-24"));
    assert_eq!(revision("1990-01-01"), 0, "a damaged moment does no harm");
}
