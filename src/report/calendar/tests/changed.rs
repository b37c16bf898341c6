//! How much the person's calendar is behind.

use chrono::Weekday;

use super::{day, person, time, weekly};
use crate::report::calendar::{DatedEvent, DatedKind, changed};

fn dated(kind: DatedKind, id: &str, on: u32) -> DatedEvent {
    let (date, time) = (day(6, on), time(10, 0));
    DatedEvent {
        kind,
        id: id.to_owned(),
        name: String::new(),
        date,
        time,
        minutes: 30,
        lead_minutes: 0,
        revision: 0,
        busy: false,
    }
}

#[track_caller]
fn check(expect: u32, change: impl FnOnce(&mut super::Person)) {
    let mut person = person(vec![weekly(day(6, 1), &[Weekday::Mon, Weekday::Thu])]);
    person.plan().series[0].times.push(time(18, 0));
    person.dated = vec![
        dated(DatedKind::Booster, "0", 10),
        dated(DatedKind::Booster, "1", 20),
        dated(DatedKind::Appointment, "x", 3),
        dated(DatedKind::Appointment, "y", 12),
    ];
    person.export();
    let last = person.exported.clone();
    change(&mut person);
    let now = person.file().map(|file| file.export).unwrap_or_default();
    assert_eq!(changed(&last, &now), expect);
}

#[test]
fn what_changed_is_counted_by_plan_all_boosters_and_appointment() {
    check(0, |_| {});
    check(1, |person| person.plan().series[0].times = vec![time(9, 0), time(19, 0)]);
    check(1, |person| person.plan().lead_minutes = 30);
    check(1, |person| person.dated[..2].iter_mut().for_each(|booster| booster.time = time(11, 0)));
    check(2, |person| person.dated[2..].iter_mut().for_each(|appointment| appointment.minutes = 45));
}

#[test]
fn what_is_gone_counts_and_what_is_over_does_not() {
    check(1, |person| drop(person.dated.pop()));
    check(1, |person| person.plans.clear());
    check(0, |person| person.today = day(6, 5));
}

#[test]
fn a_change_of_revision_alone_is_none() {
    check(0, |person| person.pauses.revision += 1);
}
