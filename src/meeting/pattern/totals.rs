//! A week against the contract and in the calendar.

use chrono::{Days, NaiveDate};

/// Percent of the contract, rounded; `None` without a contract. More than the contract is more than 100.
pub fn percent(minutes: u32, contract: Option<u32>) -> Option<u32> {
    let contract = u64::from(contract.filter(|minutes| *minutes > 0)?);
    let percent = (u64::from(minutes) * 100 + contract / 2) / contract;
    Some(u32::try_from(percent).unwrap_or(u32::MAX))
}

/// The first day of the week in this place, counted from 0.
pub fn week_start(starts: Option<NaiveDate>, place: usize) -> Option<NaiveDate> {
    starts?.checked_add_days(Days::new(u64::try_from(place).ok()?.checked_mul(7)?))
}
