//! The order in which agreements are listed.

use chrono::NaiveDate;

use super::Agreement;

/// Each with its id.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ordered {
    /// By the day of the next check; those without one last, oldest first.
    pub open: Vec<(String, Agreement)>,
    /// Newest first.
    pub finished: Vec<(String, Agreement)>,
}

/// All of these, which come oldest first, each once.
pub fn ordered(agreements: Vec<(String, Agreement)>) -> Ordered {
    let mut ordered = Ordered::default();
    for (id, agreement) in agreements {
        if agreement.is_finished() {
            ordered.finished.insert(0, (id, agreement));
        } else {
            let day = when(&agreement);
            let place = ordered.open.partition_point(|(_, other)| when(other) <= day);
            ordered.open.insert(place, (id, agreement));
        }
    }
    ordered
}

fn when(agreement: &Agreement) -> NaiveDate {
    agreement.waiting_check().unwrap_or(NaiveDate::MAX)
}
