//! The reminder of a backup in the file.

use super::reader::{read, times};
use super::{date, day, person, time};
use crate::report::calendar::changed;
use crate::settings::safety::{BackupReminder, Rhythm};

fn reminder(rhythm: Rhythm) -> BackupReminder {
    BackupReminder { first: day(6, 28), rhythm }
}

#[test]
fn it_comes_back_at_the_rhythm_with_a_title_that_says_nothing_of_health() {
    for (rhythm, rule, expected) in [
        (Rhythm::Weekly, "FREQ=DAILY;INTERVAL=7", [day(7, 5), day(7, 12)]),
        (Rhythm::Monthly, "FREQ=MONTHLY;INTERVAL=1", [day(7, 28), day(8, 28)]),
        (Rhythm::ThreeMonths, "FREQ=MONTHLY;INTERVAL=3", [day(9, 28), day(12, 28)]),
    ] {
        let mut person = person(Vec::new());
        person.backup = Some(reminder(rhythm));
        let text = person.text();
        let events = read(&text).components;
        assert_eq!(events.len(), 1);
        let values =
            ["UID", "DTSTART", "RRULE", "DURATION", "TRANSP", "CLASS"].map(|name| events[0].value(name).unwrap());
        assert_eq!(values, ["r-backup@reprise", "20260628T090000", rule, "PT5M", "TRANSPARENT", "PRIVATE"]);
        assert_eq!(
            (events[0].text("SUMMARY").as_str(), events[0].components[0].value("TRIGGER")),
            ("A chore", Some("PT0M"))
        );
        let found = times(&text, day(6, 29), date(2027, 6, 28));
        assert_eq!(found[..2], expected.map(|day| day.and_time(time(9, 0))));
        let listed = reminder(rhythm).days(day(6, 29), date(2027, 6, 28));
        assert_eq!(found, listed.iter().map(|day| day.and_time(time(9, 0))).collect::<Vec<_>>());
    }
}

#[test]
fn a_later_file_says_the_same_another_rhythm_changes_it_and_none_calls_it_off() {
    let mut person = person(Vec::new());
    person.backup = Some(reminder(Rhythm::Monthly));
    person.export();
    let before = person.exported.clone();
    person.today = date(2027, 3, 3);
    let later = person.file().unwrap();
    assert_eq!((changed(&before, &later.export), &later.export.events), (0, &before.events));
    person.backup = Some(reminder(Rhythm::Weekly));
    let other = person.file().unwrap();
    assert_eq!((changed(&before, &other.export), other.export.events[0].sequence), (1, 1));
    person.backup = None;
    let none = person.file().unwrap();
    assert_eq!(changed(&before, &none.export), 1);
    assert!(none.export.events[0].cancelled && times(&none.text, person.today, person.until()).is_empty());
}
