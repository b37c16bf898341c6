//! The visits of a person together.

use super::{BoosterVisit, Boosters, ProgrammeChange, VisitId};

/// The visit to go on with: of those not finished the one begun last.
pub fn open_visit(all: &[(VisitId, BoosterVisit)]) -> Option<&(VisitId, BoosterVisit)> {
    all.iter().filter(|(_, visit)| visit.finished.is_none()).max_by_key(|(_, visit)| visit.started)
}

/// Finished ones, newest first.
pub fn finished_visits(all: &[(VisitId, BoosterVisit)]) -> Vec<&(VisitId, BoosterVisit)> {
    let mut finished: Vec<&(VisitId, BoosterVisit)> = Vec::new();
    for entry in all.iter().filter(|(_, visit)| visit.finished.is_some()) {
        let place = finished.iter().position(|other| other.1.finished <= entry.1.finished);
        finished.insert(place.unwrap_or(finished.len()), entry);
    }
    finished
}

/// What the last finished visit asked about, for the next one to ask again.
pub fn last_activities(all: &[(VisitId, BoosterVisit)]) -> Vec<String> {
    let Some((_, last)) = finished_visits(all).into_iter().next() else {
        return Vec::new();
    };
    let names = last.check.activities.iter().map(|activity| &activity.name);
    names.filter(|name| !name.trim().is_empty()).cloned().collect()
}

/// The change that a finished visit still has to make to the boosters. Visit and programme are two documents: when the
/// app is closed between saving one and the other, the booster would be offered again to somebody who was there.
pub fn unrecorded(boosters: &Boosters, all: &[(VisitId, BoosterVisit)]) -> Option<ProgrammeChange> {
    let (id, visit) = finished_visits(all).into_iter().next()?;
    let is_recorded = boosters.last_visit.as_ref() == Some(id) || boosters.next != visit.due;
    visit.visited(id).filter(|_| !is_recorded)
}
