//! Entries by month: order, corrections, and taking back.

use chrono::{Days, NaiveDate, NaiveDateTime};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

use super::{Month, MonthChange, Monthly, correction};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Walk {
    id: String,
    date: NaiveDate,
    minutes: u16,
}

impl Monthly for Walk {
    const KIND: &'static str = "walk";
    const VERSION: u32 = 1;
    type Edit = u16;

    fn id(&self) -> &str {
        &self.id
    }

    fn date(&self) -> NaiveDate {
        self.date
    }

    fn edited(self, minutes: u16, _: NaiveDateTime) -> Self {
        Self { minutes, ..self }
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn walk(id: u8, date: NaiveDate, minutes: u16) -> Walk {
    Walk { id: format!("{id:02}"), date, minutes }
}

fn now() -> NaiveDateTime {
    day("2026-11-23").and_hms_opt(9, 15, 0).unwrap()
}

#[test]
fn entries_stand_in_order_of_day_and_then_as_they_were_made() {
    let add = |month, walk| Some(MonthChange::Add(walk).apply(month));
    let month = add(None, walk(2, day("2026-11-23"), 20));
    let month = add(month, walk(1, day("2026-11-23"), 10));
    let month = add(month, walk(3, day("2026-11-02"), 30)).unwrap();
    assert_eq!(month.entries.iter().map(|walk| walk.minutes).collect::<Vec<_>>(), [30, 10, 20]);
}

#[test]
fn what_was_removed_elsewhere_is_neither_corrected_nor_edited() {
    let gone = walk(1, day("2026-11-23"), 10);
    assert_eq!(MonthChange::Correct(gone.clone()).apply(None), Month::default());
    assert_eq!(MonthChange::<Walk>::Edit(gone.id.clone(), 12, now()).apply(None), Month::default());
    assert_eq!(MonthChange::Correct(gone).undo(&Month::default()), None);
}

#[test]
fn an_entry_moves_to_another_month_by_being_written_there_first() {
    let old = walk(1, day("2026-11-30"), 10);
    let new = walk(1, day("2026-12-01"), 10);
    let changes = correction(&old, new.clone());
    assert_eq!(changes, [(new.date, MonthChange::Add(new)), (old.date, MonthChange::Remove(old.id.clone()))]);
    let same_month = walk(1, day("2026-11-02"), 10);
    assert_eq!(correction(&old, same_month.clone()), [(same_month.date, MonthChange::Correct(same_month))]);
}

#[test]
fn a_month_is_kept_under_its_name() {
    assert_eq!(Month::<Walk>::key(day("2026-11-23")).as_str(), "reprise/walk/2026-11");
}

fn walks() -> impl Strategy<Value = Walk> {
    (0_u8..6, 0_u64..30, 0_u16..90)
        .prop_map(|(id, days, minutes)| walk(id, day("2026-11-01") + Days::new(days), minutes))
}

fn changes() -> impl Strategy<Value = MonthChange<Walk>> {
    prop_oneof![
        walks().prop_map(MonthChange::Add),
        walks().prop_map(MonthChange::Correct),
        walks().prop_map(|walk| MonthChange::Edit(walk.id, walk.minutes, now())),
        walks().prop_map(|walk| MonthChange::Remove(walk.id)),
    ]
}

proptest! {
    #[test]
    fn every_change_can_be_taken_back_and_made_twice(before in prop::collection::vec(changes(), 0..20), change in changes()) {
        let month = before.iter().fold(Month::default(), |month, change| change.apply(Some(month)));
        prop_assert!(month.entries.is_sorted_by_key(|walk| (walk.date, walk.id.clone())));
        let changed = change.apply(Some(month.clone()));
        prop_assert_eq!(&change.apply(Some(changed.clone())), &changed);
        let back = change.undo(&month).map_or(changed.clone(), |undo| undo.apply(Some(changed)));
        prop_assert_eq!(back, month);
    }
}

proptest! {
    /// Many at once are as one after the other, but for those that are there: these stay.
    #[test]
    fn many_at_once_are_as_one_by_one(there in prop::collection::vec((0_u8..40, 0_u64..30), 0..20), new in prop::collection::vec((0_u8..40, 0_u64..30), 0..20)) {
        let on = |(id, days): (u8, u64), minutes| walk(id, day("2026-11-01") + Days::new(days), minutes);
        let before = there.into_iter().fold(None, |month, one| Some(MonthChange::Add(on(one, 1)).apply(month)));
        let before = before.unwrap_or_default();
        let mut sorted: Vec<Walk> = new.into_iter().map(|one| on(one, 2)).collect();
        sorted.sort_by(|one, other| (one.date, &one.id).cmp(&(other.date, &other.id)));
        sorted.retain({
            let mut seen: Vec<String> = Vec::new();
            move |one| !seen.contains(&one.id) && { seen.push(one.id.clone()); true }
        });
        let mut one_by_one = before.clone();
        for walk in &sorted {
            if one_by_one.entry(&walk.id).is_none() {
                one_by_one = MonthChange::Add(walk.clone()).apply(Some(one_by_one));
            }
        }
        prop_assert_eq!(before.with(sorted), one_by_one);
    }
}
