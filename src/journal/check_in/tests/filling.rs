//! Filling in from a file.

use super::{day, full, moment, now};
use crate::journal::check_in::{CheckIn, CheckInField};

fn empty() -> CheckIn {
    CheckIn::new(day("2026-11-23"), now())
}

#[test]
fn only_what_is_missing_is_filled_in() {
    let there = CheckIn { pain: Some(9), words: "Entre deux services".to_owned(), ..empty() };
    let filled = there.filled_from(&full()).unwrap();
    assert_eq!((filled.pain, filled.words.as_str()), (Some(9), "Entre deux services"));
    assert_eq!((filled.tired, filled.stress, filled.sleep), (Some(5), Some(0), Some(10)));
    assert_eq!(filled.tags, full().tags);
    // How it was is the person's own tap, and nobody has changed anything by hand.
    assert_eq!((filled.how, filled.edited), (None, None));
    assert_eq!(filled.filled_from(&full()), None);
    assert_eq!(there.filled_from(&empty()), None);
}

#[test]
fn what_the_person_changed_is_left_alone() {
    let changed = CheckIn { edited: Some(moment("2026-11-23T21:40:00")), ..empty() };
    assert_eq!(changed.filled_from(&full()), None);
}

#[test]
fn a_rating_goes_into_its_field_and_words_take_none() {
    for field in CheckInField::ALL {
        let rated = empty().with_rating(field, 7);
        let expected = CheckInField::RATINGS.contains(&field).then_some(7);
        assert_eq!(rated.rating(field), expected, "{field:?}");
        assert_eq!(rated == empty(), expected.is_none());
    }
}
