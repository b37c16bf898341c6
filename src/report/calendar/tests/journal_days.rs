//! Check-ins and days of goals in the file.

use chrono::Days;

use super::reader::{read, times};
use super::{day, person, time};
use crate::report::calendar::{DatedEvent, DatedKind, changed};

#[test]
fn a_check_in_comes_back_every_day_at_its_time() {
    let mut person = person(Vec::new());
    person.check_ins = vec![time(7, 0), time(21, 30), time(7, 0)];
    let text = person.text();
    let events = read(&text).components;
    let values: Vec<_> = events
        .iter()
        .map(|event| {
            ["UID", "DTSTART", "RRULE", "DURATION", "TRANSP"].map(|name| event.value(name).unwrap().to_owned())
        })
        .collect();
    let rule = "FREQ=DAILY;INTERVAL=1";
    let expected = [
        ["c-070000@reprise", "20260601T070000", rule, "PT5M", "TRANSPARENT"],
        ["c-213000@reprise", "20260601T213000", rule, "PT5M", "TRANSPARENT"],
    ];
    assert_eq!(values, expected);
    assert!(events.iter().all(|event| event.text("SUMMARY") == "A moment"));
    assert!(events.iter().all(|event| event.components[0].value("TRIGGER") == Some("PT0M")));
    assert_eq!(times(&text, day(6, 1), day(6, 30)).len(), 60);
}

/// Otherwise the person would be told every day that their calendar is out of date.
#[test]
fn a_later_file_says_the_same_of_them() {
    let mut person = person(Vec::new());
    person.check_ins = vec![time(7, 0)];
    person.export();
    let before = person.exported.clone();
    person.today = day(6, 20);
    let later = person.file().unwrap();
    assert_eq!(changed(&before, &later.export), 0);
    assert_eq!(later.export.events, before.events);
    assert_eq!(times(&later.text, day(6, 20), day(6, 22)).len(), 3);
}

#[test]
fn another_time_takes_the_old_one_out_and_the_old_one_can_come_back() {
    let mut person = person(Vec::new());
    person.check_ins = vec![time(7, 0)];
    person.export();
    person.check_ins = vec![time(8, 0)];
    person.today = day(6, 3);
    let text = person.export();
    assert_eq!(times(&text, day(6, 3), day(6, 4)), [day(6, 3), day(6, 4)].map(|day| day.and_time(time(8, 0))));
    person.check_ins = vec![time(7, 0)];
    person.today = day(6, 5);
    let text = person.export();
    assert_eq!(times(&text, day(6, 5), day(6, 5)), [day(6, 5).and_time(time(7, 0))]);
    assert_eq!(
        person.exported.find("c-070000@reprise").map(|event| (event.sequence, event.cancelled)),
        Some((2, false))
    );
}

#[test]
fn a_day_of_a_goal_has_its_own_name_in_the_file() {
    let mut person = person(Vec::new());
    let look_back = DatedEvent {
        kind: DatedKind::LookBack,
        id: "g".to_owned(),
        name: "Look back: walk to work".to_owned(),
        date: day(6, 9),
        time: time(9, 0),
        minutes: 5,
        lead_minutes: 0,
        revision: 7,
        busy: false,
    };
    let challenge = DatedEvent { kind: DatedKind::Challenge, id: "g-c".to_owned(), ..look_back.clone() };
    person.dated = vec![look_back, challenge];
    let events = read(&person.text()).components;
    let uids: Vec<_> = events.iter().map(|event| event.value("UID").unwrap()).collect();
    assert_eq!(uids, ["l-g@reprise", "s-g-c@reprise"]);
    assert!(events.iter().all(|event| event.text("SUMMARY") == "A step" && event.value("SEQUENCE") == Some("7")));
    person.export();
    let before = person.exported.clone();
    person.dated[0].date = day(6, 16);
    person.dated[1].date = day(6, 16) + Days::new(1);
    let moved = person.file().unwrap();
    assert_eq!(changed(&before, &moved.export), 2, "each goal day is told by itself");
    assert_eq!(times(&moved.text, day(6, 1), day(6, 30)).len(), 2);
}
