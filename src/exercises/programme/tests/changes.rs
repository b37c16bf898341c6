//! Each change to the programme, one by one.

use super::{applied, day, programme, time};
use crate::exercises::programme::{Boosters, Course, Programme, ProgrammeChange, Stage};

#[track_caller]
fn check(change: &ProgrammeChange, expect: impl FnOnce(&mut Programme)) {
    let mut after = programme();
    expect(&mut after);
    assert_ne!(after, programme(), "the test must change something");
    assert_eq!(change.apply(Some(programme())), after);
}

fn rehabilitation(programme: &mut Programme) -> &mut Course {
    programme.rehabilitation.as_mut().unwrap()
}

/// The boosters, for a change that counts as a revision.
fn revised(programme: &mut Programme) -> &mut Boosters {
    programme.booster_revision += 1;
    programme.boosters.as_mut().unwrap()
}

#[test]
fn a_change_to_a_course_changes_its_own_part_and_nothing_else() {
    use ProgrammeChange::*;
    let stage = Stage::Rehabilitation;
    check(&Start(stage, day("2026-02-23")), |after| rehabilitation(after).start = day("2026-02-23"));
    check(&Target(stage, 40), |after| rehabilitation(after).target = 40);
    check(&AddSession(stage, day("2026-03-09")), |after| rehabilitation(after).sessions.push(day("2026-03-09")));
    check(&RemoveSession(stage, day("2026-03-02")), |after| rehabilitation(after).sessions = vec![day("2026-03-05")]);
    check(&End(stage, Some(day("2026-09-01"))), |after| rehabilitation(after).ended = Some(day("2026-09-01")));
    check(&End(stage, None), |after| rehabilitation(after).ended = None);
    check(&Remove(stage), |after| after.rehabilitation = None);
    check(&Remove(Stage::Consolidation), |after| after.consolidation = None);
}

#[test]
fn a_change_to_boosters_changes_its_own_part_and_the_revision() {
    use ProgrammeChange::*;
    check(&PerYear(5), |after| revised(after).per_year = 5);
    check(&MoveBooster(day("2026-12-01")), |after| revised(after).next = day("2026-12-01"));
    check(&BoosterTime(time("17:30:00")), |after| revised(after).time = time("17:30:00"));
    check(&BoosterLead(60), |after| revised(after).lead_minutes = 60);
    check(&HeavySeason(Some(day("2027-05-01"))), |after| revised(after).heavy_season = Some(day("2027-05-01")));
    check(&PlanBoosters { per_year: 2, next: day("2026-11-20") }, |after| {
        let boosters = revised(after);
        (boosters.per_year, boosters.next) = (2, day("2026-11-20"));
    });
    check(&StopBoosters, |after| {
        revised(after);
        after.boosters = None;
    });
}

#[test]
fn what_stays_the_same_is_no_revision() {
    let unchanged = [
        ProgrammeChange::PerYear(3),
        ProgrammeChange::MoveBooster(day("2026-11-06")),
        ProgrammeChange::HeavySeason(None),
        ProgrammeChange::PlanBoosters { per_year: 3, next: day("2026-11-06") },
    ];
    for change in unchanged {
        assert_eq!(change.apply(Some(programme())), programme(), "{change:?}");
    }
}

#[test]
fn the_revision_goes_on_when_boosters_are_stopped_and_planned_anew() {
    let anew = ProgrammeChange::PlanBoosters { per_year: 2, next: day("2027-01-04") };
    let after = applied(Some(programme()), &[ProgrammeChange::StopBoosters, anew]);
    assert_eq!((programme().booster_revision, after.booster_revision), (1, 3));
    let full = Programme { booster_revision: u32::MAX, ..programme() };
    assert_eq!(ProgrammeChange::PerYear(2).apply(Some(full)).booster_revision, u32::MAX);
}

#[test]
fn new_boosters_are_at_ten_with_an_alarm_on_the_day_before() {
    let change = ProgrammeChange::PlanBoosters { per_year: 4, next: day("2027-01-04") };
    let boosters = change.apply(None).boosters.unwrap();
    assert_eq!((boosters.per_year, boosters.next), (4, day("2027-01-04")));
    assert_eq!((boosters.time, boosters.lead_minutes), (time("10:00:00"), 1440));
}

#[test]
fn a_change_to_what_was_taken_away_changes_nothing() {
    use ProgrammeChange::*;
    let date = day("2026-09-07");
    for stage in [Stage::Rehabilitation, Stage::Consolidation] {
        let changes = [
            Target(stage, 3),
            AddSession(stage, date),
            RemoveSession(stage, date),
            End(stage, Some(date)),
            Remove(stage),
        ];
        assert_eq!(applied(None, &changes), Programme::default());
    }
    let visited = Visited { visit: "a".to_owned(), on: date, next: None };
    let changes = [PerYear(2), MoveBooster(date), BoosterTime(time("09:00:00")), BoosterLead(5), StopBoosters, visited];
    assert_eq!(applied(None, &changes), Programme::default());
}

fn visited(visit: &str, on: &str, next: Option<&str>) -> ProgrammeChange {
    ProgrammeChange::Visited { visit: visit.to_owned(), on: day(on), next: next.map(day) }
}

#[track_caller]
fn check_next(change: &ProgrammeChange, expect: &str) {
    let boosters = change.apply(Some(programme())).boosters.unwrap();
    assert_eq!(boosters.next, day(expect), "{change:?}");
}

#[test]
fn a_visit_leads_to_the_next_booster() {
    check_next(&visited("a", "2026-11-06", None), "2027-03-05");
    check_next(&visited("a", "2026-12-20", None), "2027-04-18");
    check_next(&visited("a", "2026-11-06", Some("2027-02-01")), "2027-02-01");
    check_next(&visited("a", "2026-11-06", Some("2026-11-07")), "2026-11-07");
    check_next(&visited("a", "2026-11-06", Some("2026-11-06")), "2027-03-05");
    check_next(&visited("a", "2026-11-06", Some("2025-11-06")), "2027-03-05");
}

#[test]
fn finishing_twice_does_not_take_back_what_was_moved_since() {
    let changes = [visited("a", "2026-11-06", None), ProgrammeChange::MoveBooster(day("2027-02-01"))];
    let moved = applied(Some(programme()), &changes);
    assert_eq!(visited("a", "2026-11-06", None).apply(Some(moved.clone())), moved);
    assert_ne!(visited("b", "2027-02-01", None).apply(Some(moved.clone())), moved);
}
