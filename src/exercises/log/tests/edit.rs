use chrono::NaiveDate;

use crate::exercises::log::{Entry, EntryEdit, Outcome, Reason};

fn entry(outcome: Outcome) -> Entry {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    Entry::new(day, None, outcome, day.and_hms_opt(18, 0, 0).unwrap())
}

#[test]
fn each_edit_changes_its_own_field_and_says_when() {
    let before = entry(Outcome::Done);
    let later = before.written + chrono::TimeDelta::hours(2);
    for (edit, after) in [
        (EntryEdit::Effort(Some(6)), Entry { effort: Some(6), ..before.clone() }),
        (EntryEdit::PainDuring(Some(3)), Entry { pain_during: Some(3), ..before.clone() }),
        (EntryEdit::PainNextDay(Some(0)), Entry { pain_next_day: Some(0), ..before.clone() }),
        (EntryEdit::Note("Went well".to_owned()), Entry { note: "Went well".to_owned(), ..before.clone() }),
        (EntryEdit::Outcome(Outcome::Skipped(None)), Entry { outcome: Outcome::Skipped(None), ..before.clone() }),
    ] {
        assert_eq!(edit.apply(before.clone(), later), Entry { written: later, ..after });
    }
}

#[test]
fn a_reason_belongs_to_what_was_shorter_or_not_done() {
    let with = |outcome, why| {
        let before = entry(outcome);
        EntryEdit::Reason(why).apply(before.clone(), before.written).outcome
    };
    assert_eq!(with(Outcome::Done, Some(Reason::Tired)), Outcome::Done);
    assert_eq!(with(Outcome::Shortened(None), Some(Reason::Work)), Outcome::Shortened(Some(Reason::Work)));
    assert_eq!(with(Outcome::Skipped(Some(Reason::Ill)), None), Outcome::Skipped(None));
}
