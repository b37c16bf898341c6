//! Any change to an agreement, with few checks and days so that they meet.

use chrono::NaiveDate;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::day;
use crate::meeting::agreement::{AgreementChange, AgreementPart, AgreementStatus, Check, CheckPart};

pub(super) fn any_day() -> BoxedStrategy<NaiveDate> {
    prop_oneof![
        8 => (0_u64..20).prop_map(|days| day("2026-12-01") + chrono::Days::new(days)).boxed(),
        1 => select(vec![NaiveDate::MIN, NaiveDate::MAX]).boxed(),
    ]
    .boxed()
}

fn any_words() -> BoxedStrategy<String> {
    prop_oneof![
        Just(String::new()),
        Just("  ".to_owned()),
        Just("Karim orders the trolley".to_owned()),
        "\\PC{0,12}".prop_map(String::from).boxed(),
    ]
    .boxed()
}

/// Also numbers that the scale does not have.
fn any_part() -> BoxedStrategy<CheckPart> {
    prop_oneof![
        option::of(select(AgreementStatus::ALL.to_vec())).prop_map(CheckPart::Status).boxed(),
        option::of(any::<u8>()).prop_map(CheckPart::Helps).boxed(),
        option::of(0..=10_u8).prop_map(CheckPart::Helps).boxed(),
        any_words().prop_map(CheckPart::Change).boxed(),
    ]
    .boxed()
}

fn any_check() -> BoxedStrategy<Check> {
    let status = option::of(select(AgreementStatus::ALL.to_vec()));
    ("[a-c]", any_day(), status, option::of(0..=10_u8), any_words())
        .prop_map(|(id, date, status, helps, change)| Check { id, date, status, helps, change })
        .boxed()
}

pub(super) fn any_change() -> BoxedStrategy<AgreementChange> {
    let id = || "[a-c]".prop_map(String::from);
    prop_oneof![
        2 => (select(AgreementPart::ALL.to_vec()), any_words()).prop_map(|(part, words)| AgreementChange::Text(part, words)),
        1 => option::of(any_day()).prop_map(AgreementChange::From),
        1 => option::of(any_day()).prop_map(AgreementChange::Until),
        4 => option::of(any_day()).prop_map(AgreementChange::CheckOn),
        1 => option::of(any_day()).prop_map(AgreementChange::Confirmed),
        6 => (id(), any_day(), any_part()).prop_map(|(id, date, part)| AgreementChange::Check(id, date, part)),
        1 => (0..5_usize, any_check()).prop_map(|(place, check)| AgreementChange::PutCheck(place, check)),
        2 => id().prop_map(AgreementChange::RemoveCheck),
        1 => option::of(any_day()).prop_map(AgreementChange::Close),
    ]
    .boxed()
}
