//! Which lines there are, and what their values are.

use super::{dated, day};
use crate::journal::chart::{Line, Written, listed, values, waiting};
use crate::journal::check_in::CheckIn;
use crate::journal::diary::{Block, Load, Place};
use crate::journal::measure::{Activity, Measures, Reading};
use crate::journal::work_log::WorkWeek;
use crate::work::{Measured, MeasuredElsewhere};

fn activity(id: &str, name: &str) -> Activity {
    Activity { id: id.to_owned(), name: name.to_owned(), at_work: true, put_away: None }
}

fn measures() -> Measures {
    let activities = vec![activity("1", "Étagère du haut"), activity("2", "Sitting in the van")];
    Measures { activities, ..Measures::default() }
}

fn rated(what: Measured, date: &str, value: u8) -> MeasuredElsewhere {
    MeasuredElsewhere { what, date: day(date), value }
}

fn block(date: &str, load: Load, minutes: u16) -> Block {
    Block {
        id: format!("{date}{minutes}"),
        date: day(date),
        start: None,
        activity: "unloading".to_owned(),
        place: Place::Work,
        load,
        minutes,
        had_break: false,
        pain_before: None,
        pain_after: None,
        tired: None,
        note: String::new(),
        edited: None,
    }
}

fn written() -> Written {
    let now = day("2026-11-23").and_hms_opt(9, 15, 0).unwrap();
    let check_in = CheckIn { pain: Some(4), ..CheckIn::new(day("2026-11-23"), now) };
    let week = WorkWeek {
        monday: day("2026-11-16"),
        worked: Some(1470),
        contract: Some(2160),
        adapted: String::new(),
        days_off: Some(2),
        days_worked: None,
        note: String::new(),
        written: now,
    };
    Written {
        check_ins: vec![check_in.clone(), CheckIn { pain: None, sleep: Some(7), ..check_in }],
        readings: vec![
            Reading::new("pain7".to_owned().into(), day("2026-11-20"), 5.0, now),
            Reading::new("paper:pseq".to_owned().into(), day("2026-11-20"), 41.0, now),
            Reading::new("sleep".to_owned().into(), day("2026-11-20"), 1e308, now),
        ],
        blocks: vec![
            block("2026-11-22", Load::Heavy, 45),
            block("2026-11-22", Load::Heavy, 30),
            block("2026-11-22", Load::Light, 60),
            block("2026-11-23", Load::Medium, 20),
        ],
        weeks: vec![week],
        elsewhere: vec![
            rated(Measured::Pain, "2026-11-06", 3),
            rated(Measured::Activity("etagere du HAUT ".to_owned()), "2026-11-06", 6),
            rated(Measured::Activity("Gardening".to_owned()), "2026-11-06", 2),
            rated(Measured::Effort, "2026-11-21", 4),
        ],
    }
}

#[track_caller]
fn check(name: &str, expect: &[&str]) {
    let expect: Vec<_> = expect.iter().map(|written| dated(written)).collect();
    assert_eq!(values(&written(), &Line::of(name), &measures()), expect, "{name}");
}

#[test]
fn a_line_has_what_was_written_down_anywhere() {
    check("check-in:pain", &["2026-11-23 4"]);
    check("check-in:sleep", &["2026-11-23 7"]);
    check("check-in:tired", &[]);
    check("pain7", &["2026-11-20 5", "2026-11-06 3"]);
    check("activity:1", &["2026-11-06 6"]);
    check("activity:2", &[]);
    check("diary:heavy", &["2026-11-22 75", "2026-11-23 0"]);
    check("work:hours", &["2026-11-16 24.5"]);
    check("work:days-off", &["2026-11-16 2"]);
    check("exercise:effort", &["2026-11-21 4"]);
    check("paper:pseq", &["2026-11-20 41"]);
}

#[test]
fn lines_with_something_to_draw_are_listed_with_their_last_value() {
    let listed = listed(&written(), &measures());
    let short: Vec<(String, f64)> = listed.iter().map(|listed| (listed.line.name(), listed.last.value)).collect();
    let expect = [
        ("check-in:pain", 4.0),
        ("check-in:sleep", 7.0),
        ("pain7", 5.0),
        ("activity:1", 6.0),
        ("paper:pseq", 41.0),
        ("work:hours", 24.5),
        ("work:days-off", 2.0),
        ("diary:heavy", 0.0),
        ("exercise:effort", 4.0),
    ];
    assert_eq!(short, expect.map(|(name, value)| (name.to_owned(), value)));
    assert_eq!(waiting(&listed, &measures()), [Line::of("activity:2")]);
}

#[test]
fn what_was_put_away_does_not_wait() {
    let mut measures = measures();
    measures.activities[1].put_away = day("2026-11-01").and_hms_opt(8, 0, 0);
    assert_eq!(waiting(&[], &measures), [Line::of("activity:1")]);
}
