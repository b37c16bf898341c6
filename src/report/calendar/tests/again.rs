//! Importing again updates, and never doubles.

use chrono::Weekday::{Mon, Thu};

use super::reader::{Component, read};
use super::{Person, date, dates, day, every, person, time, weekly};
use crate::report::calendar::CalendarExport;

/// The events of a new file, which is remembered.
fn export(person: &mut Person) -> Vec<Component> {
    let text = person.export();
    if text.is_empty() { Vec::new() } else { read(&text).components }
}

fn sequence(event: &Component) -> u32 {
    event.value("SEQUENCE").unwrap().parse().unwrap()
}

fn is_cancelled(event: &Component) -> bool {
    event.value("STATUS") == Some("CANCELLED")
}

/// UID, SEQUENCE and whether it is cancelled.
fn lines(events: &[Component]) -> Vec<(&str, u32, bool)> {
    events.iter().map(|event| (event.value("UID").unwrap(), sequence(event), is_cancelled(event))).collect()
}

#[test]
fn the_same_again_is_the_same() {
    let mut person =
        person(vec![weekly(day(6, 1), &[Mon, Thu]), dates(day(8, 1), &[day(8, 3)])]).paused(day(6, 8), day(6, 9));
    let first = person.export();
    let before = person.exported.clone();
    assert_eq!((person.export(), &person.exported), (first, &before));
}

#[test]
fn a_change_keeps_the_uid_and_raises_the_sequence() {
    let mut person = person(vec![weekly(day(6, 1), &[Mon])]);
    assert_eq!(lines(&export(&mut person)), [("p-20260601-073000@reprise", 5, false)], "plan 3, pauses 2");
    person.plan().revision += 1;
    person.plan().series.push(weekly(day(6, 15), &[Thu]));
    let events = export(&mut person);
    assert_eq!(lines(&events), [("p-20260601-073000@reprise", 6, false), ("p-20260615-073000@reprise", 6, false)]);
    assert!(events[0].value("RRULE").unwrap().ends_with("UNTIL=20260608T073000"), "what was replaced ends");
    person.pauses.revision += 1;
    person = person.paused(day(6, 18), day(6, 18));
    assert_eq!(lines(&export(&mut person)).iter().map(|line| line.1).collect::<Vec<_>>(), [7, 7]);
}

#[test]
fn a_change_that_no_revision_counts_raises_it_too() {
    let mut person = person(vec![weekly(day(6, 1), &[Mon])]);
    export(&mut person);
    person.titles.plan = "Coffee".to_owned();
    assert_eq!(sequence(&export(&mut person)[0]), 6);
    assert_eq!(sequence(&export(&mut person)[0]), 6, "once");
    // An older backup is put back.
    person.plan().revision = 0;
    assert_eq!(sequence(&export(&mut person)[0]), 6);
    person.plan().lead_minutes = 30;
    assert_eq!(sequence(&export(&mut person)[0]), 7);
}

#[test]
fn what_is_gone_is_cancelled_for_as_long_as_it_could_ring() {
    let mut person = person(vec![every(day(6, 1), 2)]);
    export(&mut person);
    person.plans.clear();
    let events = export(&mut person);
    assert_eq!(lines(&events), [("p-20260601-073000@reprise", 6, true)]);
    let cancelled = &events[0];
    assert_eq!(cancelled.value("DTSTART"), Some("20260601T073000"));
    assert_eq!(cancelled.text("SUMMARY"), "Reprise");
    assert!(cancelled.value("RRULE").is_none() && cancelled.components.is_empty(), "silent in any calendar");
    person.today = date(2030, 1, 1);
    assert_eq!(lines(&export(&mut person)), [("p-20260601-073000@reprise", 6, true)], "it would have gone on");
}

#[test]
fn what_is_over_needs_no_cancelling() {
    let mut person = person(vec![dates(day(6, 1), &[day(6, 2), day(6, 20)])]);
    assert_eq!(export(&mut person).len(), 2);
    person.today = day(6, 3);
    assert_eq!(lines(&export(&mut person)), [("p-20260620-073000@reprise", 5, false)]);
    person.plans.clear();
    assert_eq!(lines(&export(&mut person)), [("p-20260620-073000@reprise", 6, true)]);
    person.today = day(6, 21);
    assert_eq!(export(&mut person).len(), 0);
    assert_eq!(person.exported, CalendarExport::default());
}

#[test]
fn what_was_told_without_an_end_is_told_its_end() {
    let mut person = person(vec![weekly(day(6, 1), &[Mon])]);
    export(&mut person);
    person.today = day(7, 1);
    person.plan().end = Some(day(6, 30));
    person.plan().revision += 1;
    for _ in 0..2 {
        let events = export(&mut person);
        assert_eq!(lines(&events), [("p-20260601-073000@reprise", 6, false)]);
        assert!(events[0].value("RRULE").unwrap().ends_with("UNTIL=20260629T073000"));
    }
}

#[test]
fn a_series_replaced_on_its_first_day_is_updated_or_cancelled() {
    let mut person = person(vec![weekly(day(6, 1), &[Mon])]);
    export(&mut person);
    person.plan().revision += 1;
    person.plan().series = vec![every(day(6, 1), 3)];
    assert_eq!(lines(&export(&mut person)), [("p-20260601-073000@reprise", 6, false)]);
    person.plan().revision += 1;
    person.plan().series[0].times = vec![time(8, 0)];
    let events = export(&mut person);
    assert_eq!(lines(&events), [("p-20260601-080000@reprise", 7, false), ("p-20260601-073000@reprise", 7, true)]);
}

#[test]
fn what_comes_back_is_newer_than_its_cancelling() {
    let mut person = person(vec![weekly(day(6, 1), &[Mon])]);
    export(&mut person);
    let plans = std::mem::take(&mut person.plans);
    assert_eq!(lines(&export(&mut person)), [("p-20260601-073000@reprise", 6, true)]);
    person.plans = plans;
    assert_eq!(lines(&export(&mut person)), [("p-20260601-073000@reprise", 7, false)]);
    assert_eq!(lines(&export(&mut person)), [("p-20260601-073000@reprise", 7, false)]);
}

#[test]
fn a_sequence_stays_an_integer() {
    let mut person = person(vec![weekly(day(6, 1), &[Mon])]);
    (person.plan().revision, person.pauses.revision) = (u32::MAX, 1);
    assert_eq!(sequence(&export(&mut person)[0]), 2_147_483_647);
    person.plans.clear();
    assert_eq!(sequence(&export(&mut person)[0]), 2_147_483_647);
}
