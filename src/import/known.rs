//! What is on the device already of what a program's file may bring.

use super::Program;
use crate::journal::check_in::CheckIn;
use crate::journal::measure::{Measures, Reading};
use crate::storage::backup::KeyedTexts;
use crate::storage::{Month, Monthly};

/// Measures, and the entries that came from this program before.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Known {
    pub measures: Measures,
    /// Names of measured values, in order.
    readings: Vec<String>,
    /// In order of name.
    check_ins: Vec<CheckIn>,
}

/// Looks at all months: the person may have moved an entry to another day.
pub fn known(texts: &KeyedTexts, program: Program) -> Known {
    let mut readings: Vec<String> = of_program::<Reading>(texts, program).into_iter().map(|one| one.id).collect();
    readings.sort_unstable();
    let check_ins = of_program::<CheckIn>(texts, program);
    let mut names: Vec<(String, String)> =
        check_ins.iter().enumerate().map(|(place, one)| (one.id.clone(), place.to_string())).collect();
    names.sort_unstable();
    let in_order = names.iter().filter_map(|(_, place)| check_ins.get(place.parse::<usize>().ok()?).cloned());
    let measures = texts.document(&Measures::key()).unwrap_or_default();
    Known { measures, readings, check_ins: in_order.collect() }
}

fn of_program<T: Monthly>(texts: &KeyedTexts, program: Program) -> Vec<T> {
    let start = format!("{}-", program.code());
    let months = texts.documents::<Month<T>>().into_iter();
    months.flat_map(|month| month.entries).filter(|entry| entry.id().starts_with(&start)).collect()
}

impl Known {
    pub(super) fn has_reading(&self, id: &str) -> bool {
        self.readings.binary_search_by(|other| other.as_str().cmp(id)).is_ok()
    }

    pub(super) fn check_in(&self, id: &str) -> Option<&CheckIn> {
        let place = self.check_ins.binary_search_by(|other| other.id.as_str().cmp(id)).ok()?;
        self.check_ins.get(place)
    }
}
