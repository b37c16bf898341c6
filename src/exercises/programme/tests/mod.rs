//! The programme's rules.

mod appointments;
mod boosters;
mod changes;
mod courses;
mod late_visit;
mod problems;
mod properties;
mod stored;
mod visit;
mod visit_page;
mod visits;

use super::{BoosterVisit, Boosters, Programme, ProgrammeChange, Stage};
use crate::exercises::tests::{day, moment, time};

/// Both courses and boosters, with something in each field.
fn programme() -> Programme {
    use ProgrammeChange::*;
    let changes = [
        Start(Stage::Rehabilitation, day("2026-03-02")),
        AddSession(Stage::Rehabilitation, day("2026-03-02")),
        AddSession(Stage::Rehabilitation, day("2026-03-05")),
        End(Stage::Rehabilitation, Some(day("2026-08-28"))),
        Start(Stage::Consolidation, day("2026-09-07")),
        AddSession(Stage::Consolidation, day("2026-09-08")),
        PlanBoosters { per_year: 3, next: day("2026-11-06") },
    ];
    applied(None, &changes)
}

fn applied(before: Option<Programme>, changes: &[ProgrammeChange]) -> Programme {
    changes.iter().fold(before, |programme, change| Some(change.apply(programme))).unwrap()
}

fn boosters(per_year: u8, next: &str) -> Boosters {
    Boosters::new(per_year, day(next))
}

fn visit(due: &str, started: &str, finished: Option<&str>) -> (String, BoosterVisit) {
    let (id, visit) = BoosterVisit::start(day(due), &[], moment(started));
    (id, BoosterVisit { finished: finished.map(moment), ..visit })
}
