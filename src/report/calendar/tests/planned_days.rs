//! From a plan to the lines that say when.

use chrono::Weekday::{Fri, Mon, Sun, Thu, Wed};
use chrono::{Days, NaiveDate, NaiveDateTime};

use super::reader::{Component, read, times};
use super::{Person, date, dates, day, every, person, time, weekly};
use crate::report::calendar::{DatedEvent, DatedKind};

fn events(person: &Person) -> Vec<Component> {
    let text = person.text();
    if text.is_empty() { Vec::new() } else { read(&text).components }
}

/// DTSTART, RRULE and EXDATE of the only event.
#[track_caller]
fn check(person: &Person, start: &str, rule: &str, excluded: &[&str]) {
    let events = events(person);
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].value("DTSTART"), Some(start));
    assert_eq!(events[0].value("RRULE"), Some(rule));
    assert_eq!(events[0].all("EXDATE").collect::<Vec<_>>(), excluded);
}

#[test]
fn it_begins_on_the_first_day_that_is_asked_for() {
    // 1 June 2026 is a Monday.
    check(
        &person(vec![weekly(day(6, 2), &[Wed, Mon, Mon])]),
        "20260603T073000",
        "FREQ=WEEKLY;WKST=MO;BYDAY=MO,WE",
        &[],
    );
    check(&person(vec![every(day(6, 2), 3)]), "20260602T073000", "FREQ=DAILY;INTERVAL=3", &[]);
    check(&person(vec![weekly(day(6, 7), &[Sun])]), "20260607T073000", "FREQ=WEEKLY;WKST=MO;BYDAY=SU", &[]);
}

#[test]
fn paused_days_are_left_out() {
    let series = || vec![weekly(day(6, 1), &[Mon, Thu])];
    let rule = "FREQ=WEEKLY;WKST=MO;BYDAY=MO,TH";
    check(
        &person(series()).paused(day(6, 8), day(6, 14)),
        "20260601T073000",
        rule,
        &["20260608T073000", "20260611T073000"],
    );
    // Twice excused is excused once; a pause over the first days moves the beginning.
    let twice =
        person(series()).paused(day(6, 15), day(6, 18)).paused(day(6, 18), day(6, 21)).paused(day(5, 1), day(6, 3));
    check(&twice, "20260604T073000", rule, &["20260615T073000", "20260618T073000"]);
    let shifted = person(vec![every(day(6, 1), 4)]).paused(day(6, 1), day(6, 6));
    check(&shifted, "20260609T073000", "FREQ=DAILY;INTERVAL=4", &[]);
}

#[test]
fn a_pause_of_another_plan_changes_nothing() {
    let mut person =
        person(vec![weekly(day(6, 1), &[Mon])]).paused(day(6, 8), day(6, 8)).paused(day(6, 20), day(6, 10));
    person.pauses.pauses[0].plan = Some("other".to_owned());
    check(&person, "20260601T073000", "FREQ=WEEKLY;WKST=MO;BYDAY=MO", &[]);
}

#[test]
fn it_ends_with_the_last_day_that_is_asked_for() {
    let ends = |end: Option<NaiveDate>, archived: Option<NaiveDate>| {
        let mut person = person(vec![weekly(day(6, 1), &[Mon, Fri])]);
        (person.plan().end, person.plan().archived) = (end, archived);
        person
    };
    let rule = "FREQ=WEEKLY;WKST=MO;BYDAY=MO,FR;UNTIL=20260612T073000";
    check(&ends(Some(day(6, 14)), None), "20260601T073000", rule, &[]);
    check(&ends(None, Some(day(6, 15))), "20260601T073000", rule, &[]);
    check(&ends(Some(day(6, 12)), Some(day(8, 1))), "20260601T073000", rule, &[]);
    // Days excused at the very end only make it end sooner.
    check(&ends(Some(day(6, 20)), None).paused(day(6, 15), day(6, 30)), "20260601T073000", rule, &[]);
}

#[test]
fn another_series_takes_over() {
    let mut person = person(vec![weekly(day(6, 1), &[Mon]), every(day(6, 16), 2)]);
    person.plan().series[1].times = vec![time(7, 30), time(20, 0), time(7, 30)];
    let events = events(&person);
    let lines: Vec<_> =
        events.iter().map(|event| (event.value("UID").unwrap(), event.value("RRULE").unwrap())).collect();
    assert_eq!(
        lines,
        [
            ("p-20260601-073000@reprise", "FREQ=WEEKLY;WKST=MO;BYDAY=MO;UNTIL=20260615T073000"),
            ("p-20260616-073000@reprise", "FREQ=DAILY;INTERVAL=2"),
            ("p-20260616-200000@reprise", "FREQ=DAILY;INTERVAL=2"),
        ]
    );
}

#[test]
fn nothing_left_is_no_event() {
    assert_eq!(person(vec![weekly(day(6, 1), &[])]).file(), None);
    assert_eq!(person(vec![every(day(6, 1), 0)]).file(), None);
    assert_eq!(person(vec![dates(day(6, 1), &[])]).file(), None);
    let mut short = person(vec![weekly(day(6, 2), &[Mon])]);
    short.plan().end = Some(day(6, 7));
    assert_eq!(short.file(), None);
    assert_eq!(person(vec![every(day(6, 1), 1)]).paused(day(6, 1), date(2199, 1, 1)).file(), None);
}

#[test]
fn a_pause_without_a_foreseeable_end_ends_it() {
    let long = person(vec![every(day(6, 1), 1)]).paused(day(7, 1), date(2190, 1, 1)).paused(day(6, 2), day(6, 2));
    check(&long, "20260601T073000", "FREQ=DAILY;INTERVAL=1;UNTIL=20260630T073000", &["20260602T073000"]);
    let foreseeable = person(vec![every(day(6, 1), 7)]).paused(date(2027, 6, 1), date(2027, 8, 1));
    let events = events(&foreseeable);
    assert_eq!(events[0].value("RRULE"), Some("FREQ=DAILY;INTERVAL=7"));
    assert_eq!(events[0].all("EXDATE").count(), 8);
}

#[test]
fn single_dates_are_events_of_their_own() {
    let shifts = [day(5, 30), day(6, 9), day(6, 4), day(6, 9), day(6, 10), date(2028, 1, 1)];
    let person = person(vec![dates(day(5, 1), &shifts)]).paused(day(6, 10), day(6, 10));
    let events = events(&person);
    let lines: Vec<_> =
        events.iter().map(|event| (event.value("UID").unwrap(), event.value("DTSTART").unwrap())).collect();
    assert_eq!(
        lines,
        [("p-20260604-073000@reprise", "20260604T073000"), ("p-20260609-073000@reprise", "20260609T073000")],
        "without past days, excused ones, and those beyond the horizon"
    );
    assert!(events.iter().all(|event| event.value("RRULE").is_none() && event.value("RDATE").is_none()));
}

#[test]
fn the_first_and_the_last_day_count() {
    let mut person = person(vec![dates(day(5, 1), &[day(6, 1)])]);
    let last = person.until();
    person.plan().series.push(dates(day(6, 2), &[last, last + Days::new(1)]));
    let starts: Vec<_> = events(&person).iter().map(|event| event.value("DTSTART").unwrap().to_owned()).collect();
    assert_eq!(starts, ["20260601T073000", "20270706T073000"]);
    person.plan().series = vec![weekly(day(5, 1), &[Mon]), weekly(day(6, 2), &[])];
    check(&person, "20260504T073000", "FREQ=WEEKLY;WKST=MO;BYDAY=MO;UNTIL=20260601T073000", &[]);
}

#[test]
fn what_is_over_is_not_told_to_a_new_calendar() {
    let person = person(vec![weekly(day(5, 1), &[Mon]), weekly(day(5, 20), &[Fri])]);
    let events = events(&person);
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].value("UID"), Some("p-20260520-073000@reprise"));
}

#[test]
fn boosters_and_appointments_have_their_date() {
    let mut person = person(vec![dates(day(6, 1), &[])]);
    let booster = DatedEvent {
        kind: DatedKind::Booster,
        id: "3".to_owned(),
        name: "Booster before the harvest".to_owned(),
        date: day(9, 1),
        time: time(10, 0),
        minutes: 45,
        lead_minutes: 1440,
        revision: 4,
        busy: false,
    };
    let talk = DatedEvent { kind: DatedKind::Appointment, minutes: 0, lead_minutes: 0, busy: true, ..booster.clone() };
    person.dated = vec![booster.clone(), talk, DatedEvent { date: day(5, 31), id: "4".to_owned(), ..booster }];
    let events = events(&person);
    let values = |event: &Component| {
        ["UID", "SEQUENCE", "DTSTART", "DURATION", "SUMMARY", "TRANSP", "CLASS"]
            .map(|name| event.value(name).unwrap().to_owned())
    };
    let summary = ["Half an hour for yourself", "Appointment"];
    let expected = ["b-3@reprise", "4", "20260901T100000", "PT45M", summary[0], "TRANSPARENT", "PRIVATE"];
    assert_eq!(values(&events[0]), expected);
    let expected = ["a-3@reprise", "4", "20260901T100000", "PT1M", summary[1], "OPAQUE", "PRIVATE"];
    assert_eq!(values(&events[1]), expected);
    let triggers: Vec<_> = events.iter().map(|event| event.components[0].value("TRIGGER").unwrap()).collect();
    assert_eq!(triggers, ["-PT1440M", "PT0M"]);
}

#[test]
fn half_past_two_is_there_on_the_days_when_the_clocks_change() {
    let mut person = person(vec![every(day(6, 1), 1)]);
    person.plan().series[0].times = vec![time(2, 30)];
    let at = |day: NaiveDate| -> Vec<NaiveDateTime> { times(&person.text(), day, day) };
    for day in [day(10, 25), date(2027, 3, 28)] {
        assert_eq!(at(day), [day.and_time(time(2, 30))]);
    }
    assert!(!person.text().contains("TZID"));
}

#[test]
fn days_that_nobody_means_do_no_harm() {
    for from in [NaiveDate::MIN, date(1, 1, 1), date(1899, 12, 31)] {
        let text = person(vec![weekly(from, &[Mon])]).text();
        assert_eq!(times(&text, day(6, 1), day(6, 8)).len(), 2, "{from}");
        assert!(text.contains("DTSTART:19000101T073000"), "the first Monday of 1900");
    }
    for from in [date(2201, 1, 1), NaiveDate::MAX] {
        assert_eq!(person(vec![every(from, 1)]).file(), None);
    }
    let mut endless = person(vec![every(day(6, 1), 1)]);
    endless.plan().end = Some(NaiveDate::MAX);
    check(&endless, "20260601T073000", "FREQ=DAILY;INTERVAL=1", &[]);
    let mut person =
        person(vec![every(day(6, 1), 365)]).paused(NaiveDate::MIN, day(6, 1)).paused(date(2030, 1, 1), NaiveDate::MAX);
    person.plan().end = Some(NaiveDate::MAX);
    check(&person, "20270601T073000", "FREQ=DAILY;INTERVAL=365;UNTIL=20290531T073000", &[]);
}
