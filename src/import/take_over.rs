//! The whole state of the device after a plan, for `storage/restoring`: all of it or nothing.

use chrono::{Datelike, NaiveDate};

use super::Plan;
use crate::journal::measure::{Measures, MeasuresChange};
use crate::storage::backup::KeyedTexts;
use crate::storage::{Month, MonthChange, Monthly, SaveError};

/// What is on the device, with what the plan brings. Nothing else is touched.
///
/// # Errors
/// `Newer`: a newer app wrote one of the documents that would change.
pub fn take_over(before: &KeyedTexts, plan: &Plan) -> Result<KeyedTexts, SaveError> {
    let mut after = before.clone();
    if !plan.measures.is_empty() {
        after.change(&Measures::key(), |there| {
            let made = plan.measures.iter().cloned();
            made.fold(there.unwrap_or_default(), |measures, own| MeasuresChange::AddOwn(own).apply(Some(measures)))
        })?;
    }
    add(&mut after, &plan.readings)?;
    add(&mut after, &plan.check_ins)?;
    for filled in &plan.filled {
        after.change(&Month::key(filled.date()), |there| MonthChange::Correct(filled.clone()).apply(there))?;
    }
    Ok(after)
}

fn add<T: Monthly>(after: &mut KeyedTexts, entries: &[T]) -> Result<(), SaveError> {
    let month = |day: NaiveDate| (day.year(), day.month());
    for of_month in entries.chunk_by(|one, next| month(one.date()) == month(next.date())) {
        let Some(first) = of_month.first() else { continue };
        after.change(&Month::key(first.date()), |there: Option<Month<T>>| {
            there.unwrap_or_default().with(of_month.to_vec())
        })?;
    }
    Ok(())
}
