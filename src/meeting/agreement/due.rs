//! Agreements that the person wanted to look at today or before.

use chrono::NaiveDate;

use super::Agreement;

/// Something that waits, without hurry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckDue {
    /// The agreement's id.
    pub agreement: String,
    /// What was agreed; may be empty.
    pub what: String,
    /// The day they chose.
    pub on: NaiveDate,
}

/// Checks of today or before that nothing was written down for; the oldest day first.
pub fn checks_due(agreements: &[(String, Agreement)], today: NaiveDate) -> Vec<CheckDue> {
    let mut due: Vec<CheckDue> = Vec::new();
    for (id, agreement) in agreements {
        let Some(on) = agreement.waiting_check().filter(|on| *on <= today) else { continue };
        let place = due.partition_point(|other| other.on <= on);
        due.insert(place, CheckDue { agreement: id.clone(), what: agreement.what.trim().to_owned(), on });
    }
    due
}
