//! What the person changes, and what stays.

use proptest::prelude::*;

use super::any::{changes, made_by, measures, used};
use super::{activity, moment, own, shipped};
use crate::journal::measure::{
    Definition, MeasureId, Measures, MeasuresChange, OwnEdit, OwnKind, Shipped, activities, offered,
};

#[test]
fn a_renamed_activity_keeps_its_id() {
    let added = MeasuresChange::AddActivity(activity("a1", "Lifting crates"));
    let renamed = MeasuresChange::RenameActivity("a1".to_owned(), "Lifting full crates".to_owned());
    assert_eq!(made_by(&[added, renamed]).activities, [activity("a1", "Lifting full crates")]);
}

#[test]
fn a_fourth_activity_waits_until_there_is_room() {
    let add = |id: &str| MeasuresChange::AddActivity(activity(id, "Stairs"));
    let three = [add("a1"), add("a2"), add("a3")];
    let ids = |measures: &Measures| used(measures).iter().map(|it| it.id.clone()).collect::<Vec<_>>();
    let full = made_by(&three);
    assert_eq!(ids(&add("a4").apply(Some(full.clone()))), ["a1", "a2", "a3"]);
    let second = MeasureId::Activity("a2".to_owned());
    let away = MeasuresChange::PutAway(second.clone(), moment("2026-11-23T10:00:00")).apply(Some(full));
    let swapped = add("a4").apply(Some(away));
    assert_eq!(ids(&swapped), ["a1", "a3", "a4"]);
    assert_eq!(ids(&MeasuresChange::BringBack(second).apply(Some(swapped))), ["a1", "a3", "a4"], "no room");
}

#[test]
fn switching_off_keeps_the_rhythm() {
    let pain = shipped(Shipped::Pain);
    let changed = made_by(&[
        MeasuresChange::Rhythm(pain.clone(), 28),
        MeasuresChange::PutAway(pain.clone(), moment("2026-11-23T10:00:00")),
    ]);
    assert!(!Definition::of(&pain, &changed).in_use);
    let again = Definition::of(&pain, &MeasuresChange::BringBack(pain.clone()).apply(Some(changed)));
    assert_eq!((again.in_use, again.every_days), (true, 28));
}

#[test]
fn a_rhythm_alone_switches_nothing_on() {
    let tired = shipped(Shipped::Tired);
    assert!(!Definition::of(&tired, &made_by(&[MeasuresChange::Rhythm(tired.clone(), 14)])).in_use);
}

#[test]
fn a_unit_belongs_to_a_number() {
    let edit = |kind: OwnKind| OwnEdit::Unit("km".to_owned()).apply(own("o1", "Walking", kind)).kind;
    assert_eq!(edit(OwnKind::Number { unit: "m".to_owned() }), OwnKind::Number { unit: "km".to_owned() });
    assert_eq!(edit(OwnKind::YesNo), OwnKind::YesNo);
}

#[test]
fn only_tasks_that_are_no_activity_yet_are_offered() {
    let tasks = ["Élever la voix", "lifting CRATES ", "An hour of typing", "  "].map(str::to_owned);
    assert_eq!(offered(&tasks, &super::everything()), ["Élever la voix"]);
}

#[test]
fn activities_made_at_once_have_names_of_their_own() {
    let names = [" Stairs ", "", "Driving"].map(str::to_owned);
    let made = activities(&names, true, moment("2026-11-23T10:00:00"));
    assert_eq!(made.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["Stairs", "Driving"]);
    assert_ne!(made[0].id, made[1].id);
}

proptest! {
    #[test]
    fn there_are_never_more_than_three_and_nothing_is_lost(before in prop::collection::vec(changes(), 0..30), change in changes()) {
        let before = made_by(&before);
        let after = change.clone().apply(Some(before.clone()));
        prop_assert!(used(&after).len() <= Measures::MOST_ACTIVITIES);
        for activity in &before.activities {
            prop_assert!(after.activities.iter().any(|other| other.id == activity.id));
        }
        let is_removed = |id: &String| matches!(&change, MeasuresChange::RemoveOwn(gone) if gone == id);
        for own in before.own.iter().filter(|own| !is_removed(&own.id)) {
            prop_assert!(after.own.iter().any(|other| other.id == own.id));
        }
        prop_assert!(after.cycles.is_sorted_by_key(|cycle| cycle.start));
    }

    /// A press that is counted twice changes nothing more.
    #[test]
    fn every_change_can_be_made_twice(before in measures(), change in changes()) {
        let once = change.clone().apply(Some(before));
        prop_assert_eq!(change.apply(Some(once.clone())), once);
    }

    #[test]
    fn what_was_put_away_comes_back_as_it_was(before in measures(), which in any::<prop::sample::Index>()) {
        let used = before.in_use();
        prop_assume!(!used.is_empty());
        let id = which.get(&used).clone();
        let before_it = Definition::of(&id, &before);
        let away = MeasuresChange::PutAway(id.clone(), moment("2026-11-23T10:00:00")).apply(Some(before));
        prop_assert!(!Definition::of(&id, &away).in_use);
        prop_assert!(!away.in_use().contains(&id) && away.all().contains(&id));
        prop_assert_eq!(Definition::of(&id, &MeasuresChange::BringBack(id.clone()).apply(Some(away))), before_it);
    }
}
