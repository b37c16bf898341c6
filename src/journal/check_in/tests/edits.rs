//! Changes of a check-in, and how one begins.

use super::{day, full, moment, now, time};
use crate::journal::check_in::{CheckIn, CheckInEdit, CheckInField, CheckInSettings, HowWas};

#[test]
fn the_first_word_or_number_begins_a_check_in() {
    let today = now().date();
    let tap = CheckInEdit::How(Some(HowWas::Hard)).begin(today, None, now()).unwrap();
    assert_eq!((tap.id.as_str(), tap.date, tap.how), ("20261123T091502123", today, Some(HowWas::Hard)));
    assert_eq!((tap.time, tap.edited), (Some(time("09:15:00")), None));
    let spoken = CheckInEdit::Words("Stiff at the till".to_owned()).begin(today, None, now()).unwrap();
    assert_eq!((spoken.how, spoken.words.as_str()), (None, "Stiff at the till"));
    let rated = CheckInEdit::Pain(Some(0)).begin(today, None, now()).unwrap();
    assert_eq!(rated.pain, Some(0));
}

#[test]
fn another_day_has_a_time_only_when_the_person_gives_one() {
    let tap = || CheckInEdit::How(Some(HowWas::Good));
    let yesterday = day("2026-11-22");
    assert_eq!(tap().begin(yesterday, None, now()).unwrap().time, None);
    assert_eq!(tap().begin(yesterday, Some(time("18:30:00")), now()).unwrap().time, Some(time("18:30:00")));
    assert_eq!(tap().begin(now().date(), Some(time("07:00:00")), now()).unwrap().time, Some(time("07:00:00")));
}

#[test]
fn what_says_nothing_begins_nothing() {
    let nothing = [
        CheckInEdit::Words(String::new()),
        CheckInEdit::Words(" \n".to_owned()),
        CheckInEdit::How(None),
        CheckInEdit::Sleep(None),
        CheckInEdit::Tags(Vec::new()),
        CheckInEdit::Time(Some(time("08:00:00"))),
    ];
    for edit in nothing {
        assert_eq!(edit.clone().begin(now().date(), None, now()), None, "{edit:?}");
    }
}

#[test]
fn a_change_touches_its_field_and_no_other() {
    let later = moment("2026-11-24T07:00:00");
    let cleared = [
        CheckInEdit::How(None),
        CheckInEdit::Words(String::new()),
        CheckInEdit::Pain(None),
        CheckInEdit::Tired(None),
        CheckInEdit::Stress(None),
        CheckInEdit::Sleep(None),
        CheckInEdit::Tags(Vec::new()),
    ];
    let mut left = full();
    for (gone, edit) in (1..).zip(cleared) {
        left = edit.apply(left, later);
        let filled = CheckInField::ALL.into_iter().filter(|field| left.has(*field)).count();
        assert_eq!(filled + usize::from(left.how.is_some()), 7 - gone);
        assert_eq!((left.edited, left.is_empty()), (Some(later), gone == 7));
    }
    assert_eq!((left.id, left.date, left.time), (full().id, full().date, full().time));
}

#[test]
fn a_rating_goes_where_it_was_given() {
    for field in CheckInField::ALL {
        let Some(edit) = field.rated(Some(7)) else {
            assert!(!CheckInField::RATINGS.contains(&field));
            continue;
        };
        let rated = edit.begin(now().date(), None, now()).unwrap();
        let filled: Vec<CheckInField> = CheckInField::ALL.into_iter().filter(|other| rated.has(*other)).collect();
        assert_eq!((filled, rated.rating(field)), (vec![field], Some(7)));
    }
}

#[test]
fn a_hidden_field_is_shown_where_something_stands_in_it() {
    let settings = CheckInSettings { hidden: CheckInField::ALL.to_vec(), ..CheckInSettings::default() };
    let empty = CheckIn::new(now().date(), now());
    assert!(!settings.shows_any(&empty));
    let old = CheckIn { stress: Some(0), ..empty };
    let shown: Vec<CheckInField> = CheckInField::ALL.into_iter().filter(|field| settings.shows(*field, &old)).collect();
    assert_eq!(shown, [CheckInField::Stress]);
    assert!(CheckInField::ALL.into_iter().all(|field| settings.shows(field, &full())));
}
