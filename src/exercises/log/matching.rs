//! Which planned time an entry answers.

use super::Entry;
use crate::exercises::plan::Occurrence;

/// Planned times with their entries.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered<'a> {
    /// Every planned time, in the order given, with the entry that answers it.
    pub planned: Vec<(&'a Occurrence, Option<&'a Entry>)>,
    /// Entries that answer none: done outside the plan, or the same time written down twice.
    pub extra: Vec<&'a Entry>,
}

/// Gives each entry to one planned time of its plan and date at most: to its own time first. Entries without a time, or
/// with one that is no longer planned because the plan was changed, then take the times that are left, the earliest
/// first. A second entry for a time that is answered takes no other: it must not make the evening look done.
///
/// The planned times are in order of moment, as the plan gives them. Entries of other days come out as extra.
pub fn answered<'a>(occurrences: &'a [Occurrence], entries: &'a [Entry]) -> Answered<'a> {
    let mut planned: Vec<(&Occurrence, Option<&Entry>)> =
        occurrences.iter().map(|occurrence| (occurrence, None)).collect();
    let mut left = Vec::new();
    let mut extra = Vec::new();
    for entry in entries {
        match times_for(&mut planned, entry).find(|(occurrence, _)| Some(occurrence.time) == entry.time) {
            Some((_, answer @ None)) => *answer = Some(entry),
            Some(_) => extra.push(entry),
            None => left.push(entry),
        }
    }
    for entry in left {
        match times_for(&mut planned, entry).find(|(_, answer)| answer.is_none()) {
            Some((_, answer)) => *answer = Some(entry),
            None => extra.push(entry),
        }
    }
    Answered { planned, extra }
}

/// The planned times of the entry's plan and date.
fn times_for<'p, 'a>(
    planned: &'p mut [(&'a Occurrence, Option<&'a Entry>)],
    entry: &Entry,
) -> impl Iterator<Item = &'p mut (&'a Occurrence, Option<&'a Entry>)> {
    let start = planned.partition_point(|(occurrence, _)| occurrence.date < entry.date);
    let of_day = planned.iter_mut().skip(start).take_while(|(occurrence, _)| occurrence.date == entry.date);
    of_day.filter(|(occurrence, _)| Some(&occurrence.plan) == entry.plan.as_ref())
}
