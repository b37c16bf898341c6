//! What a person does to the log, case by case.

use super::{day, entry, walk};
use crate::exercises::log::{Entry, LogChange, LogMonth};
use crate::storage::correction;

fn month(entries: &[Entry]) -> LogMonth {
    LogMonth { entries: entries.to_vec() }
}

fn ids(month: &LogMonth) -> Vec<&str> {
    month.entries.iter().map(|entry| entry.id.as_str()).collect()
}

fn three() -> LogMonth {
    month(&[walk("7", "2026-11-20"), entry("5", "home 2026-11-20T08:00"), entry("6", "home 2026-11-23T08:00")])
}

#[test]
fn entries_stand_in_order_of_day_time_and_making() {
    for (new, expect) in [
        (walk("8", "2026-11-01"), ["8", "7", "5", "6"]),
        (walk("1", "2026-11-20"), ["1", "7", "5", "6"]),
        (walk("8", "2026-11-20"), ["7", "8", "5", "6"]),
        (entry("4", "home 2026-11-20T08:00"), ["7", "4", "5", "6"]),
        (entry("8", "home 2026-11-20T08:00"), ["7", "5", "8", "6"]),
        (entry("4", "home 2026-11-30"), ["7", "5", "6", "4"]),
    ] {
        assert_eq!(ids(&LogChange::Add(new.clone()).apply(Some(three()))), expect, "{new:?}");
    }
    assert_eq!(LogChange::Add(walk("1", "2026-11-20")).apply(None), month(&[walk("1", "2026-11-20")]));
}

#[test]
fn saving_twice_does_not_double() {
    let new = LogChange::Add(walk("8", "2026-11-21"));
    let once = new.apply(Some(three()));
    assert_eq!(new.apply(Some(once.clone())), once);
}

#[test]
fn a_correction_takes_the_place_of_the_entry() {
    let corrected = Entry { effort: Some(7), ..entry("5", "home 2026-11-24T08:00") };
    let after = LogChange::Correct(corrected.clone()).apply(Some(three()));
    assert_eq!(after.entries, [three().entries[0].clone(), three().entries[2].clone(), corrected]);
}

#[test]
fn what_was_removed_in_another_tab_does_not_come_back() {
    let gone = entry("9", "home 2026-11-20T08:00");
    assert_eq!(LogChange::Correct(gone.clone()).apply(Some(three())), three());
    assert_eq!(LogChange::Correct(gone.clone()).apply(None), LogMonth::default());
    assert_eq!(LogChange::Remove(gone.id).apply(Some(three())), three());
}

#[test]
fn undo_takes_a_change_back() {
    let before = three();
    let old = before.entries[1].clone();
    for (change, undo) in [
        (LogChange::Add(walk("8", "2026-11-21")), LogChange::Remove("8".to_owned())),
        (LogChange::Add(walk("5", "2026-11-30")), LogChange::Correct(old.clone())),
        (LogChange::Correct(walk("5", "2026-11-30")), LogChange::Correct(old.clone())),
        (LogChange::Remove("5".to_owned()), LogChange::Add(old)),
    ] {
        assert_eq!(change.undo(&before).as_ref(), Some(&undo));
        assert_eq!(undo.apply(Some(change.apply(Some(before.clone())))), before, "{change:?}");
    }
    assert_eq!(LogChange::Remove("9".to_owned()).undo(&before), None);
    assert_eq!(LogChange::Correct(walk("9", "2026-11-21")).undo(&before), None);
}

#[test]
fn a_correction_within_a_month_is_one_change() {
    let (old, new) = (walk("1", "2026-11-01"), walk("1", "2026-11-30"));
    assert_eq!(correction(&old, new.clone()), [(day("2026-11-30"), LogChange::Correct(new))]);
}

#[test]
fn a_correction_to_another_month_is_written_there_first() {
    let (old, new) = (walk("1", "2026-11-30"), walk("1", "2026-12-01"));
    let changes = correction(&old, new.clone());
    let remove = LogChange::Remove("1".to_owned());
    assert_eq!(changes, [(day("2026-12-01"), LogChange::Add(new.clone())), (day("2026-11-30"), remove.clone())]);
    let back = correction(&new, old.clone());
    assert_eq!(back, [(day("2026-11-30"), LogChange::Add(old)), (day("2026-12-01"), remove)]);
    let a_year = correction(&walk("1", "2026-11-30"), walk("1", "2027-11-30"));
    assert_eq!(a_year.len(), 2, "the same month of another year is another month");
}
