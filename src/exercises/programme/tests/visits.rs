//! The visits of a person together.

use super::{boosters, day, moment, visit};
use crate::exercises::programme::{
    Activity, BoosterVisit, Boosters, finished_visits, last_activities, open_visit, unrecorded,
};

fn ids<'a>(visits: impl IntoIterator<Item = &'a (String, BoosterVisit)>) -> Vec<&'a str> {
    visits.into_iter().map(|(id, _)| id.as_str()).collect()
}

fn some_visits() -> [(String, BoosterVisit); 4] {
    [
        visit("2026-03-01", "2026-03-01T10:00:00", Some("2026-03-01T10:20:00")),
        visit("2026-07-01", "2026-07-01T10:00:00", None),
        visit("2026-07-01", "2026-07-03T10:00:00", Some("2026-07-03T10:20:00")),
        visit("2026-11-01", "2026-11-01T10:00:00", None),
    ]
}

#[test]
fn the_one_begun_last_is_gone_on_with_and_the_newest_is_shown_first() {
    let all = some_visits();
    assert_eq!(ids(open_visit(&all)), ["20261101T100000000"]);
    assert_eq!(ids(finished_visits(&all)), ["20260703T100000000", "20260301T100000000"]);
    assert_eq!((open_visit(&all[..1]), open_visit(&[])), (None, None));
}

#[test]
fn the_next_visit_asks_about_what_the_last_one_did() {
    let mut all = some_visits();
    let activity = |name: &str| Activity { name: name.to_owned(), how_well: Some(3) };
    all[0].1.check.activities = vec![activity("driving")];
    all[2].1.check.activities = vec![activity("lifting"), activity(" "), activity("stairs")];
    all[3].1.check.activities = vec![activity("not finished")];
    assert_eq!(last_activities(&all), ["lifting", "stairs"]);
    assert_eq!(last_activities(&[]), Vec::<String>::new());
    let (_, next) = BoosterVisit::start(day("2026-11-01"), &last_activities(&all), moment("2026-11-02T10:00:00"));
    assert!(next.check.activities.iter().all(|activity| activity.how_well.is_none()));
}

#[test]
fn a_finished_visit_that_the_programme_missed_is_recorded_later() {
    let all = some_visits();
    let closed_too_early = boosters(3, "2026-07-01");
    let change = unrecorded(&closed_too_early, &all).unwrap();
    assert_eq!(Some(&change), all[2].1.visited("20260703T100000000").as_ref());
    let recorded = Boosters { last_visit: Some(all[2].0.clone()), ..closed_too_early };
    assert_eq!(unrecorded(&recorded, &all), None);
    assert_eq!(unrecorded(&boosters(3, "2026-10-28"), &all), None, "moved on already");
    assert_eq!(unrecorded(&boosters(3, "2026-07-01"), &all[..2]), None, "that one is not finished");
}
