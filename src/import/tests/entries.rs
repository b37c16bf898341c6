//! What came of a file, entry by entry.

use crate::journal::check_in::CheckIn;
use crate::journal::measure::Reading;
use crate::storage::backup::KeyedTexts;
use crate::storage::{Month, Monthly};

/// Files of every kind.
pub(super) const FILES: [&str; 8] = [
    "loop.zip",
    "loop-1.8.zip",
    "loop-checkmarks.csv",
    "nomie-6.json",
    "nomie-5.json",
    "pain-tracker.json",
    "pain-tracker.csv",
    "pain-tracker-minimal.json",
];

pub(super) fn readings(texts: &KeyedTexts) -> Vec<Reading> {
    texts.documents::<Month<Reading>>().into_iter().flat_map(|month| month.entries).collect()
}

pub(super) fn check_ins(texts: &KeyedTexts) -> Vec<CheckIn> {
    texts.documents::<Month<CheckIn>>().into_iter().flat_map(|month| month.entries).collect()
}

/// Everything in order, in the month it belongs to, and no name twice.
pub(super) fn is_sound<T: Monthly>(texts: &KeyedTexts) {
    let mut names: Vec<String> = Vec::new();
    for (key, _) in texts.iter().filter(|(key, _)| key.starts_with(&format!("reprise/{}/", T::KIND))) {
        let name = key.rsplit('/').next().unwrap();
        let month: Month<T> = texts.document(&Month::key_of(name)).unwrap();
        assert!(!month.entries.is_empty(), "{key}");
        let day = |entry: &T| entry.date();
        assert!(
            month.entries.is_sorted_by(
                |one, next| day(one) < day(next) || day(one) == day(next) && one.order_of_day(next).is_le()
            ),
            "{key}"
        );
        for entry in month.entries {
            assert_eq!(Month::<T>::key(entry.date()).as_str(), key);
            names.push(entry.id().to_owned());
        }
    }
    let count = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), count);
}
