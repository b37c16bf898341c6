//! What the app lists is what the file holds.

use chrono::{Days, NaiveDate, NaiveDateTime, Weekday};

use super::reader::{read, times};
use super::{date, dates, day, every, now, pause, person, time, weekly};
use crate::exercises::programme::{Appointment, Appointments, Boosters, Programme};
use crate::exercises::reminders::{Timetable, TitleStyle};
use crate::i18n::{Language, texts};
use crate::report::calendar::CalendarExport;
use crate::report::calendar_contents::{Ahead, Listed, coming, contents, horizon};
use crate::report::journal::days_ahead::{DaysAhead, GoalDay, GoalDayKind};
use crate::settings::safety::{BackupReminder, Rhythm as SafetyRhythm};

/// Three kinds of plans, one of them with two times a day; a pause; a booster that was missed; two appointments.
fn timetable() -> Timetable {
    let mut plans = Vec::new();
    let series = [
        weekly(day(5, 4), &[Weekday::Mon, Weekday::Sat]),
        every(day(6, 3), 3),
        dates(day(6, 1), &[day(6, 2), day(8, 1), day(11, 11)]),
    ];
    for (id, series) in ["p", "q", "r"].into_iter().zip(series) {
        plans.push((id.to_owned(), super::plan(vec![series])));
    }
    plans[1].1.series[0].times.push(time(18, 0));
    let mut pauses = person(Vec::new()).pauses;
    pauses.pauses.push(pause(day(7, 10), day(7, 25)));
    let appointment = |on: NaiveDate| Appointment {
        what: "Spine clinic".to_owned(),
        ..Appointment::new(on, time(9, 0), on.and_time(time(8, 0)))
    };
    Timetable {
        plans,
        pauses,
        programme: Programme { boosters: Some(Boosters::new(4, day(5, 20))), ..Programme::default() },
        appointments: Appointments { appointments: vec![appointment(day(5, 1)), appointment(day(9, 9))] },
    }
}

/// A check-in in the evening, and days of a goal, one of them over.
fn journal() -> DaysAhead {
    let goal_day =
        |kind, what: &str, date| GoalDay { kind, id: "g".to_owned(), what: what.to_owned(), date, revision: 3 };
    DaysAhead {
        check_ins: vec![time(21, 30)],
        goal_days: vec![
            goal_day(GoalDayKind::LookBack, "Walk to work", day(6, 30)),
            goal_day(GoalDayKind::Challenge, "", day(7, 1)),
        ],
    }
}

fn ahead() -> Ahead {
    let backup = BackupReminder { first: day(3, 28), rhythm: SafetyRhythm::ThreeMonths };
    Ahead { timetable: timetable(), journal: journal(), talks: Vec::new(), backup: Some(backup) }
}

fn file(style: &TitleStyle, today: NaiveDate) -> String {
    let exported = CalendarExport::default();
    let file = contents(&ahead(), style, &exported, today, now(), texts(Language::En));
    file.map(|file| file.text).unwrap_or_default()
}

#[test]
fn for_400_days_from_any_day() {
    for today in day(5, 1).iter_days().take(200).step_by(7) {
        let last = today + Days::new(400);
        assert_eq!(horizon(today), last);
        let listed: Vec<NaiveDateTime> =
            coming(&ahead(), (today, last), texts(Language::En)).iter().map(|listed| listed.at).collect();
        assert!(listed.is_sorted() && listed.len() > 700);
        assert_eq!(times(&file(&TitleStyle::Neutral, today), today, last), listed, "{today}");
    }
}

#[test]
fn a_plan_that_is_not_reminded_of_is_in_neither() {
    let timetable = timetable().without(&["p".to_owned(), "q".to_owned()]);
    let listed = timetable.coming(day(6, 1), day(8, 31));
    let days: Vec<NaiveDate> = listed.iter().map(|due| due.at.date()).collect();
    assert_eq!(days, [day(6, 2), day(8, 1), day(8, 19)]);
}

#[track_caller]
fn check_titles(style: &TitleStyle, expect: &[&str]) {
    let calendar = read(&file(style, day(6, 1)));
    let mut titles: Vec<String> = calendar.components.iter().map(|event| event.text("SUMMARY")).collect();
    titles.sort_unstable();
    titles.dedup();
    assert_eq!(titles, expect);
    assert_eq!(calendar.text("X-WR-CALNAME"), "Reprise");
}

#[test]
fn titles_are_as_the_person_chose() {
    let neutral = ["A moment for yourself", "Appointment", "Half an hour for yourself", "Time for yourself"];
    check_titles(&TitleStyle::Neutral, &neutral);
    let plain = [
        "A day of your goal",
        "Back, strong; \\o/",
        "Booster session",
        "How is it today?",
        "Look back: Walk to work",
        "Spine clinic",
        "Time for a backup",
    ];
    check_titles(&TitleStyle::Plain, &plain);
    check_titles(&TitleStyle::Own("Coffee".to_owned()), &["Coffee"]);
}

#[test]
fn what_the_journal_has_is_listed_by_its_name() {
    let only = Ahead { journal: journal(), ..Ahead::default() };
    let listed = coming(&only, (day(6, 30), day(7, 1)), texts(Language::En));
    let listed: Vec<(String, String)> = listed.into_iter().map(|Listed { at, name }| (at.to_string(), name)).collect();
    let expected = [
        ("2026-06-30 09:00:00", "Look back: Walk to work"),
        ("2026-06-30 21:30:00", "How is it today?"),
        ("2026-07-01 09:00:00", "A day of your goal"),
        ("2026-07-01 21:30:00", "How is it today?"),
    ];
    assert_eq!(listed, expected.map(|(at, name)| (at.to_owned(), name.to_owned())));
}

#[test]
fn nothing_planned_is_no_file() {
    let exported = CalendarExport::default();
    let today = date(2026, 6, 1);
    let file = contents(&Ahead::default(), &TitleStyle::Neutral, &exported, today, now(), texts(Language::En));
    assert_eq!(file, None);
}
