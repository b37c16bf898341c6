//! Who can help on when something is not done (domain.md §8, "Adjustment refused or not done").

use chrono::NaiveDate;

use crate::i18n::Texts;
use crate::work::Country;

/// The day these were last held against their sources.
pub const CHECKED_ON: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 23);

/// Whom people often talk to in this country, one sentence each; for everybody the same.
pub fn next_people(country: Country, texts: Texts) -> impl Iterator<Item = &'static str> {
    let people = match country {
        Country::Netherlands => texts.agreement_next_nl(),
        Country::Belgium => texts.agreement_next_be(),
        Country::UnitedKingdom => texts.agreement_next_uk(),
    };
    people.split('|')
}
