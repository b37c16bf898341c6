//! Appointments.

use super::{day, moment, time};
use crate::exercises::programme::{Appointment, AppointmentChange, AppointmentProblem as Problem, Appointments};

fn appointment(id: &str, date: &str, at: &str) -> Appointment {
    let what = "physio".to_owned();
    Appointment { id: id.to_owned(), what, ..Appointment::new(day(date), time(at), moment("2026-11-23T09:00:00")) }
}

fn some() -> Appointments {
    let [late, early, same_day] =
        [("a", "2026-12-10", "09:00:00"), ("b", "2026-11-23", "08:00:00"), ("c", "2026-12-10", "08:30:00")]
            .map(|(id, date, at)| AppointmentChange::Add(appointment(id, date, at)));
    same_day.apply(Some(early.apply(Some(late.apply(None)))))
}

fn ids(appointments: &Appointments) -> Vec<&str> {
    appointments.appointments.iter().map(|appointment| appointment.id.as_str()).collect()
}

#[test]
fn they_stand_in_order_of_time() {
    assert_eq!(ids(&some()), ["b", "c", "a"]);
    let moved = AppointmentChange::Correct(appointment("b", "2027-01-01", "08:00:00")).apply(Some(some()));
    assert_eq!(ids(&moved), ["c", "a", "b"]);
}

#[test]
fn a_second_tap_adds_nothing() {
    let again = Appointment { what: "other".to_owned(), ..appointment("b", "2026-12-24", "08:00:00") };
    assert_eq!(AppointmentChange::Add(again).apply(Some(some())), some());
}

#[test]
fn a_correction_is_a_revision_only_when_it_changes_something() {
    let longer = Appointment { minutes: 90, ..appointment("c", "2026-12-10", "08:30:00") };
    let mut expect = some();
    expect.appointments[1] = Appointment { revision: 1, ..longer.clone() };
    let once = AppointmentChange::Correct(longer.clone()).apply(Some(some()));
    assert_eq!(once, expect);
    assert_eq!(AppointmentChange::Correct(longer).apply(Some(once.clone())), once);
    let again = Appointment { minutes: 30, ..appointment("c", "2026-12-10", "08:30:00") };
    assert_eq!(AppointmentChange::Correct(again).apply(Some(once)).find("c").unwrap().revision, 2);
}

#[test]
fn what_was_removed_is_gone_and_stays_gone() {
    let removed = AppointmentChange::Remove("c".to_owned()).apply(Some(some()));
    assert_eq!(ids(&removed), ["b", "a"]);
    let correct = AppointmentChange::Correct(appointment("c", "2026-12-24", "08:00:00"));
    assert_eq!(correct.apply(Some(removed.clone())), removed);
}

#[test]
fn those_of_today_and_later_are_upcoming() {
    let all = some();
    let upcoming = |today| all.upcoming(day(today)).into_iter().map(|one| one.id.as_str()).collect::<Vec<_>>();
    assert_eq!(upcoming("2026-11-23"), ["b", "c", "a"]);
    assert_eq!(upcoming("2026-11-24"), ["c", "a"]);
    assert_eq!(upcoming("2026-12-11"), Vec::<&str>::new());
}

#[test]
fn one_may_end_on_the_next_day_or_the_next_year() {
    let night = Appointment { minutes: 90, ..appointment("a", "2026-12-31", "23:00:00") };
    assert_eq!(night.end(), moment("2027-01-01T00:30:00"));
}

#[track_caller]
fn check(change: impl FnOnce(&mut Appointment), expect: Option<Problem>) {
    let mut new = appointment("new", "2026-11-23", "10:00:00");
    change(&mut new);
    assert_eq!(AppointmentChange::Add(new.clone()).problem(Some(&some()), day("2026-11-23")), expect, "{new:?}");
}

#[test]
fn what_cannot_be_meant_is_told() {
    check(|_| {}, None);
    check(|new| new.what = " \n".to_owned(), Some(Problem::NoWords));
    check(|new| new.date = day("2026-11-22"), Some(Problem::Date));
    check(|new| new.date = day("2201-01-01"), Some(Problem::Date));
    check(|new| new.minutes = 0, Some(Problem::Minutes));
    check(|new| new.minutes = 1440, None);
    check(|new| new.minutes = 1441, Some(Problem::Minutes));
    check(|new| new.lead_minutes = 10_080, None);
    check(|new| new.lead_minutes = 10_081, Some(Problem::Lead));
}

#[test]
fn the_words_of_a_past_one_can_be_corrected() {
    let correct = |date| AppointmentChange::Correct(appointment("b", date, "08:15:00"));
    let problem = |date| correct(date).problem(Some(&some()), day("2026-12-01"));
    assert_eq!(
        (problem("2026-11-23"), problem("2026-11-24"), problem("2026-12-01")),
        (None, Some(Problem::Date), None)
    );
    assert_eq!(AppointmentChange::Remove("b".to_owned()).problem(None, day("2026-12-01")), None);
}
