//! Somebody who uses every part of the journal.

use super::{day, time};
use crate::journal::check_in::{CheckIn, HowWas};
use crate::journal::diary::{Block, Load, Place};
use crate::journal::goal::{Challenge, Closed, ClosedHow, Goal, LookBack, Obstacle};
use crate::journal::measure::{
    Activity, Direction, MeasureId, Measures, OwnKind, OwnMeasure, PaperScore, Reading, Shipped,
};
use crate::journal::work_log::WorkWeek;
use crate::report::journal::journal_data::JournalData;

pub(super) fn reading(measure: MeasureId, date: &str, value: f64) -> Reading {
    Reading::new(measure, day(date), value, day(date).and_time(time(20, 0)))
}

pub(super) fn check_in(date: &str, words: &str) -> CheckIn {
    CheckIn { words: words.to_owned(), ..CheckIn::new(day(date), day(date).and_time(time(9, 15))) }
}

pub(super) fn week(monday: &str) -> WorkWeek {
    WorkWeek {
        monday: day(monday),
        worked: Some(24 * 60),
        contract: Some(32 * 60),
        adapted: String::new(),
        days_off: Some(1),
        days_worked: None,
        note: String::new(),
        written: day(monday).and_time(time(18, 0)),
    }
}

pub(super) fn goal(what: &str) -> Goal {
    Goal { what: what.to_owned(), ..Goal::new(day("2026-09-01").and_time(time(8, 0))) }
}

pub(super) fn everything() -> JournalData {
    let activity = |id: &str, name: &str, away: bool| Activity {
        id: id.to_owned(),
        name: name.to_owned(),
        at_work: true,
        put_away: away.then(|| day("2026-11-01").and_time(time(8, 0))),
    };
    let walks = OwnMeasure {
        id: "walks".to_owned(),
        name: "Walked to the bus".to_owned(),
        kind: OwnKind::YesNo,
        direction: Direction::Neither,
        every_days: None,
        put_away: None,
    };
    let mut score = reading(MeasureId::Paper(PaperScore::Wals.name().to_owned()), "2026-10-05", 9.0);
    score.given_by = "Ann, physio".to_owned();
    score.note = "Done at the practice".to_owned();
    let mut lifting = reading(MeasureId::Activity("lift".to_owned()), "2026-11-02", 4.0);
    lifting.note = "After the night shift".to_owned();
    let mut goal = goal("Stand at the till for an hour");
    goal.plan.when = "Monday and Thursday".to_owned();
    goal.obstacles =
        vec![Obstacle { id: "1".to_owned(), what: "A long queue".to_owned(), then: "Ask Sam to step in".to_owned() }];
    goal.confidence = Some(8);
    goal.challenges = vec![Challenge {
        by: Some(day("2026-11-26")),
        before: "A bit nervous".to_owned(),
        what: "Half an hour at the till".to_owned(),
        ..Challenge::new("c".to_owned())
    }];
    goal.look_backs = vec![LookBack {
        how_far: Some(6),
        helped: "The footstool".to_owned(),
        next: "Three quarters of an hour".to_owned(),
        ..LookBack::new("l".to_owned(), day("2026-11-10"))
    }];
    goal.look_back_on = Some(day("2026-12-08"));
    let mut old = self::goal("Sleep on my side");
    old.closed = Some(Closed { on: day("2026-10-20"), how: ClosedHow::LetGo });
    JournalData {
        check_ins: vec![
            CheckIn {
                how: Some(HowWas::Mixed),
                pain: Some(6),
                sleep: Some(7),
                tags: vec!["late shift".to_owned()],
                ..check_in("2026-11-02", "Long queue, then a walk.")
            },
            CheckIn { pain: Some(4), time: None, ..check_in("2026-11-20", "=2+3 boxes today") },
        ],
        readings: vec![
            reading(MeasureId::Shipped(Shipped::Expectation), "2026-10-01", 2.0),
            score,
            reading(MeasureId::Activity("lift".to_owned()), "2026-10-06", 3.0),
            lifting,
            reading(MeasureId::Shipped(Shipped::Pain), "2026-11-02", 6.0),
            reading(MeasureId::Own("walks".to_owned()), "2026-11-03", 1.0),
            reading(MeasureId::Shipped(Shipped::Pain), "2026-11-20", 4.0),
        ],
        measures: Measures {
            activities: vec![activity("lift", "Lifting crates", true)],
            own: vec![walks],
            ..Measures::default()
        },
        goals: vec![("20260901T080000000".to_owned(), goal), ("20260901T080000001".to_owned(), old)],
        blocks: vec![Block {
            id: "20261102T170000000".to_owned(),
            date: day("2026-11-02"),
            start: Some(time(17, 5)),
            activity: "Weeding".to_owned(),
            place: Place::Free,
            load: Load::Heavy,
            minutes: 45,
            had_break: true,
            pain_before: Some(3),
            pain_after: None,
            tired: None,
            note: "On my knees".to_owned(),
            edited: None,
        }],
        weeks: vec![
            week("2026-11-02"),
            WorkWeek {
                worked: Some(1475),
                days_off: None,
                days_worked: Some(0b1_0011),
                adapted: "No crates above the shoulder".to_owned(),
                ..week("2026-11-16")
            },
        ],
    }
}
