//! What taking a file over would do, entry by entry.

mod check_ins;
mod readings;

use super::{History, Known, LeftOut, Mapping, Moment, Reason};
use crate::journal::check_in::CheckIn;
use crate::journal::measure::{OwnMeasure, Reading};

/// What becomes of a file. Counts are of values and notes, as the file has them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// Measures that are made.
    pub(super) measures: Vec<OwnMeasure>,
    /// In order of day.
    pub(super) readings: Vec<Reading>,
    /// In order of day and time.
    pub(super) check_ins: Vec<CheckIn>,
    /// Check-ins that are there, with more in them.
    pub(super) filled: Vec<CheckIn>,
    /// How many values and notes come into the journal.
    pub new: usize,
    /// How many are there from an earlier time.
    pub there: usize,
    /// How many the person does not want.
    pub unwanted: usize,
    pub left_out: LeftOut,
}

/// `names` are those of the tracks, in the same order, as the person reads them.
pub fn plan(history: &History, mapping: &Mapping, names: &[String], known: &Known) -> Plan {
    let mut plan = Plan { left_out: history.left_out.clone(), ..Plan::default() };
    readings::plan(history, mapping, names, known, &mut plan);
    check_ins::plan(history, mapping, known, &mut plan);
    plan
}

impl Plan {
    /// Whether the journal stays as it is.
    pub fn is_empty(&self) -> bool {
        self.new == 0
    }

    fn leave_out(&mut self, reason: Reason) {
        self.left_out.add(reason);
    }
}

/// Places in the order of their keys. Pairs of texts are sorted elsewhere too, and every other type would bring its own
/// sorting along.
fn in_order(keys: impl Iterator<Item = String>) -> Vec<(String, usize)> {
    let mut keys: Vec<(String, String)> = keys.enumerate().map(|(place, key)| (key, format!("{place:07}"))).collect();
    keys.sort_unstable();
    keys.into_iter().filter_map(|(key, place)| Some((key, place.parse().ok()?))).collect()
}

/// Texts in this order are in the order of their moments; those without a time come first.
fn moment_key(at: &Moment) -> String {
    let time = at.time.map(|time| time.to_string()).unwrap_or_default();
    format!("{} {time} {}", at.day, at.name)
}
