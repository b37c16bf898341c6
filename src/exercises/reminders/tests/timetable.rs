//! Everything that has a time, together.

use chrono::NaiveDate;

use super::{at, day, entry, key, occurrence, time};
use crate::exercises::plan::{Place, Plan, Rhythm, Series};
use crate::exercises::programme::{Appointment, Appointments, Boosters, Programme};
use crate::exercises::reminders::{DueKey, Timetable, TitleStyle};
use crate::i18n::{Language, texts};

/// Plan `home` at nine every day with a lead of ten minutes, a booster on the 24th at ten, an hour at the doctor's on the
/// 23rd at eleven.
fn timetable() -> Timetable {
    let series = Series { from: day("2026-11-01"), rhythm: Rhythm::EveryDays(1), times: vec![time("09:00:00")] };
    let plan = Plan {
        name: "Back".to_owned(),
        place: Place::Home,
        items: Vec::new(),
        series: vec![series],
        end: None,
        lead_minutes: 10,
        archived: None,
        revision: 0,
    };
    let appointment = Appointment {
        what: "Doctor".to_owned(),
        ..Appointment::new(day("2026-11-23"), time("11:00:00"), at("01 08:00"))
    };
    Timetable {
        plans: vec![("home".to_owned(), plan)],
        programme: Programme { boosters: Some(Boosters::new(4, day("2026-11-24"))), ..Programme::default() },
        appointments: Appointments { appointments: vec![appointment] },
        ..Timetable::default()
    }
}

fn days() -> (NaiveDate, NaiveDate) {
    (day("2026-11-23"), day("2026-11-24"))
}

fn appointment_key() -> DueKey {
    DueKey::Appointment { id: timetable().appointments.appointments[0].id.clone(), at: at("23 11:00") }
}

#[test]
fn the_agenda_is_in_order_of_time_with_each_lead() {
    let due = timetable().agenda(&[], days(), at("23 08:00")).due;
    let moments: Vec<_> = due.iter().map(|due| (due.at, due.remind_at)).collect();
    let expect =
        [("23 09:00", "23 08:50"), ("23 11:00", "23 10:00"), ("24 09:00", "24 08:50"), ("24 10:00", "23 10:00")];
    assert_eq!(moments, expect.map(|(moment, remind)| (at(moment), at(remind))));
}

#[test]
fn the_log_answers_plans_and_time_answers_appointments() {
    let answered = |entries: &[_], now| timetable().agenda(entries, days(), at(now)).answered;
    let done = entry("home", "2026-11-23", Some(time("09:00:00")));
    assert_eq!(answered(&[], "23 11:59"), []);
    assert_eq!(answered(&[done], "23 11:59"), [key("23 09:00")]);
    assert_eq!(answered(&[], "23 12:00"), [appointment_key()]);
}

#[test]
fn boosters_that_are_expected_are_listed_but_not_reminded_of() {
    let (first, last) = (day("2026-11-24"), day("2027-05-24"));
    let boosters = |due: Vec<crate::exercises::reminders::DueItem>| {
        due.into_iter().filter(|due| matches!(due.key, DueKey::Booster(_))).map(|due| due.at.date()).collect::<Vec<_>>()
    };
    let expect = ["2026-11-24", "2027-02-23", "2027-05-25"].map(day);
    assert_eq!(boosters(timetable().coming(first, last)), expect[..2]);
    assert_eq!(boosters(timetable().coming(first, expect[2])), expect);
    assert_eq!(boosters(timetable().agenda(&[], (first, last), at("24 08:00")).due), expect[..1]);
}

#[track_caller]
fn check_titles(style: &TitleStyle, expect: [&str; 3]) {
    let booster = DueKey::Booster(day("2026-11-24"));
    let keys = [DueKey::from(&occurrence("home", "23 09:00")), booster, appointment_key()];
    assert_eq!(keys.map(|key| timetable().title(&key, style, texts(Language::En))), expect);
}

#[test]
fn a_title_says_what_the_person_allows() {
    let neutral = ["Time for yourself", "Half an hour for yourself", "Appointment"];
    check_titles(&TitleStyle::Neutral, neutral);
    check_titles(&TitleStyle::Own("  ".to_owned()), neutral);
    check_titles(&TitleStyle::Own("Coffee".to_owned()), ["Coffee"; 3]);
    check_titles(&TitleStyle::Plain, ["Back", "Booster session", "Doctor"]);
}
