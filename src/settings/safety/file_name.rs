//! What a backup file is called.

use chrono::NaiveDate;

/// `reprise-2026-11-23.reprise`, or `.json` when anybody can read it.
pub fn file_name(day: NaiveDate, sealed: bool) -> String {
    let ending = if sealed { "reprise" } else { "json" };
    format!("reprise-{day}.{ending}")
}
