//! What is due, from where, and when to say so.

use super::{at, day, entry, occurrence, time};
use crate::exercises::programme::{Appointment, Boosters};
use crate::exercises::reminders::{DueItem, DueKey, answered_keys};

#[test]
fn each_source_says_when_it_is_due_and_when_to_remind() {
    let planned = DueItem::occurrence(&occurrence("home", "23 00:10"), 15);
    assert_eq!((planned.at, planned.remind_at), (at("23 00:10"), at("22 23:55")));
    assert_eq!((planned.key.date(), planned.key.plan()), (day("2026-11-23"), Some(&"home".to_owned())));

    let booster = DueItem::booster(&Boosters::new(2, day("2026-11-23")));
    assert_eq!((booster.at, booster.remind_at), (at("23 10:00"), at("22 10:00")));
    assert_eq!((&booster.key, booster.key.plan()), (&DueKey::Booster(day("2026-11-23")), None));

    let new = Appointment::new(day("2026-11-23"), time("09:00:00"), at("20 08:00"));
    let appointment = DueItem::appointment(&new);
    assert_eq!((appointment.at, appointment.remind_at), (at("23 09:00"), at("23 08:00")));
    assert_eq!((appointment.key.date(), appointment.key.plan()), (day("2026-11-23"), None));
}

#[test]
fn what_is_moved_is_something_else() {
    let new = Appointment::new(day("2026-11-23"), time("09:00:00"), at("20 08:00"));
    let moved = Appointment { time: time("09:30:00"), ..new.clone() };
    assert_ne!(DueItem::appointment(&new).key, DueItem::appointment(&moved).key);
    let longer = Appointment { minutes: 90, ..new.clone() };
    assert_eq!(DueItem::appointment(&new).key, DueItem::appointment(&longer).key);
}

#[test]
fn planned_times_with_an_entry_are_answered() {
    let [first, second] = ["23 09:00", "23 13:00"].map(|moment| occurrence("home", moment));
    let entry = entry("home", "2026-11-23", Some(time("09:00:00")));
    assert_eq!(answered_keys(&[(&first, Some(&entry)), (&second, None)]), [DueKey::from(&first)]);
}
