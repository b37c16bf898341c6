//! Which signs a day has.

use super::{day, moment};
use crate::journal::goal::{Challenge, Closed, ClosedHow, Goal, GoalPlan, LookBack};
use crate::journal::search::{Mark, MonthMarks, OfGoal, days_not_worked, days_of_goal, is_on};
use crate::journal::work_log::WorkWeek;
use crate::work::{Event, EventKind};

pub(super) fn goal() -> Goal {
    let challenge = |id: &str, by: Option<&str>, done: Option<&str>| Challenge {
        id: id.to_owned(),
        what: format!("Stairs {id}"),
        by: by.map(day),
        before: String::new(),
        after: String::new(),
        done: done.map(day),
    };
    Goal {
        created: moment("2026-10-05T20:00:00"),
        edited: moment("2026-11-20T20:00:00"),
        what: "Carry my granddaughter up the stairs".to_owned(),
        plan: GoalPlan { when: "Sunday".to_owned(), ..GoalPlan::default() },
        obstacles: Vec::new(),
        confidence: None,
        challenges: vec![
            challenge("once", Some("2026-11-10"), None),
            challenge("twice", Some("2026-11-10"), Some("2026-11-12")),
            challenge("someday", None, None),
        ],
        look_backs: vec![LookBack {
            id: "1".to_owned(),
            date: day("2026-11-15"),
            how_far: Some(4),
            helped: "Holding the rail".to_owned(),
            next: String::new(),
        }],
        look_back_on: Some(day("2026-12-01")),
        closed: None,
    }
}

pub(super) fn week(monday: &str, days_worked: Option<u8>, written: &str) -> WorkWeek {
    WorkWeek {
        monday: day(monday),
        worked: Some(24 * 60),
        contract: None,
        adapted: "No lifting above the shoulder".to_owned(),
        days_off: None,
        days_worked,
        note: String::new(),
        written: moment(written),
    }
}

#[test]
fn a_day_has_each_of_its_marks_once_and_in_one_order() {
    let all = [
        ("2026-11-01", Mark::Event),
        ("2026-11-30", Mark::Goal),
        ("2026-11-01", Mark::CheckIn),
        ("2026-11-01", Mark::CheckIn),
        ("2026-12-01", Mark::Diary),
        ("2025-11-01", Mark::Diary),
    ];
    let marks = MonthMarks::new(day("2026-11-23"), all.map(|(date, mark)| (day(date), mark)));
    assert_eq!(marks.of(day("2026-11-01")), [Mark::CheckIn, Mark::Event]);
    assert_eq!(marks.of(day("2026-11-30")), [Mark::Goal]);
    for other in ["2026-11-02", "2026-12-01", "2025-11-01"] {
        assert_eq!(marks.of(day(other)), [], "{other}");
    }
    assert!(!marks.is_empty());
    assert!(MonthMarks::new(day("2026-10-01"), all.map(|(date, mark)| (day(date), mark))).is_empty());
}

#[test]
fn every_mark_is_told_from_the_others() {
    for mark in Mark::ALL {
        assert_eq!(MonthMarks::new(day("2024-02-29"), [(day("2024-02-29"), mark)]).of(day("2024-02-29")), [mark]);
    }
}

#[test]
fn days_that_were_not_ticked_are_free_once_they_are_over() {
    let free = |bits, written| days_not_worked(&week("2026-12-28", bits, written));
    // Monday, Tuesday and Thursday, written down the week after: over the turn of the year.
    let days = ["2026-12-30", "2027-01-01", "2027-01-02", "2027-01-03"].map(day);
    assert_eq!(free(Some(0b000_1011), "2027-01-04T08:00:00"), days);
    assert_eq!(free(Some(0b000_1011), "2027-01-01T08:00:00"), days[..1]);
    assert_eq!(free(Some(0b000_1011), "2026-12-28T08:00:00"), []);
    assert_eq!(free(Some(0b111_1111), "2027-01-04T08:00:00"), []);
    // Nothing ticked is nothing said.
    assert_eq!(free(Some(0), "2027-01-04T08:00:00"), []);
    assert_eq!(free(None, "2027-01-04T08:00:00"), []);
}

#[test]
fn a_goal_is_on_the_days_of_its_steps_and_look_backs() {
    let mut goal = goal();
    let days: Vec<String> = days_of_goal(&goal).iter().map(|(date, _)| date.to_string()).collect();
    assert_eq!(days, ["2026-11-15", "2026-11-10", "2026-11-12", "2026-12-01"]);
    goal.closed = Some(Closed { on: day("2026-11-20"), how: ClosedHow::Later });
    assert!(!days_of_goal(&goal).iter().any(|(_, what)| *what == OfGoal::LookBackPlanned));
}

#[test]
fn an_event_is_on_every_day_from_its_first_to_its_last() {
    let event = |until: Option<&str>| Event {
        kind: EventKind::BadDays,
        date: day("2026-11-10"),
        until: until.map(day),
        name: String::new(),
    };
    for (date, once, long) in [
        ("2026-11-09", false, false),
        ("2026-11-10", true, true),
        ("2026-11-11", false, true),
        ("2026-11-13", false, true),
        ("2026-11-14", false, false),
    ] {
        assert_eq!(
            (is_on(&event(None), day(date)), is_on(&event(Some("2026-11-13")), day(date))),
            (once, long),
            "{date}"
        );
    }
}
