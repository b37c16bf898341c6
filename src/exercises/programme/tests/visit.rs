//! One booster visit.

use super::{day, moment, visit};
use crate::exercises::programme::{
    Activity, BoosterVisit, ProgrammeChange, RecallPrompt, VisitChange, VisitStep, Watched,
};

fn begun() -> BoosterVisit {
    BoosterVisit::start(day("2026-11-06"), &["lifting".to_owned()], moment("2026-11-06T10:02:00")).1
}

#[track_caller]
fn check(change: &VisitChange, expect: impl FnOnce(&mut BoosterVisit)) {
    let mut after = begun();
    expect(&mut after);
    assert_eq!(change.apply(Some(begun())), Some(after), "{change:?}");
}

#[test]
fn a_change_changes_its_own_part_and_nothing_else() {
    use VisitChange::*;
    check(&Pain(Some(4)), |after| after.check.pain = Some(4));
    check(&Pain(None), |_| {});
    check(&WorkAbility(Some(10)), |after| after.check.work_ability = Some(10));
    check(&ActivityName(0, "bending".to_owned()), |after| after.check.activities[0].name = "bending".to_owned());
    check(&ActivityRating(0, Some(0)), |after| after.check.activities[0].how_well = Some(0));
    check(&RemoveActivity(0), |after| after.check.activities.clear());
    check(&Watched(Some(super::super::Watched::OnFilm)), |after| {
        after.technique.watched = Some(super::super::Watched::OnFilm);
    });
    check(&TechniqueNote("knees".to_owned()), |after| after.technique.note = "knees".to_owned());
    check(&PlanNote("more walking".to_owned()), |after| after.plan_note = "more walking".to_owned());
    check(&Goal("stairs".to_owned()), |after| after.goal = "stairs".to_owned());
    check(&Next(Some(day("2027-03-05"))), |after| after.next = Some(day("2027-03-05")));
    let end = moment("2026-11-06T10:20:00");
    check(&Finish(end), |after| after.finished = Some(end));
}

#[test]
fn every_recall_prompt_has_a_place_of_its_own() {
    let mut visit = begun();
    for prompt in RecallPrompt::ALL {
        visit = VisitChange::Recall(prompt, format!("{prompt:?}")).apply(Some(visit)).unwrap();
    }
    for prompt in RecallPrompt::ALL {
        assert_eq!(visit.recall.answer(prompt), format!("{prompt:?}"));
    }
}

#[test]
fn ratings_above_ten_change_nothing() {
    let rated = VisitChange::Pain(Some(3)).apply(Some(begun()));
    for change in
        [VisitChange::Pain(Some(11)), VisitChange::WorkAbility(Some(u8::MAX)), VisitChange::ActivityRating(0, Some(11))]
    {
        assert_eq!(change.apply(rated.clone()), rated, "{change:?}");
    }
}

#[test]
fn there_are_at_most_three_activities() {
    let gap = VisitChange::ActivityName(2, "a gap".to_owned());
    assert_eq!(gap.apply(Some(begun())), Some(begun()));
    let mut visit = Some(begun());
    for (place, name) in [(1, ""), (1, "bending"), (2, "carrying"), (3, "driving")] {
        visit = VisitChange::ActivityName(place, name.to_owned()).apply(visit);
    }
    let names = |visit: &BoosterVisit| -> Vec<String> {
        visit.check.activities.iter().map(|activity| activity.name.clone()).collect()
    };
    let visit = visit.unwrap();
    assert_eq!(names(&visit), ["lifting", "bending", "carrying"]);
    let out_of_place = [VisitChange::RemoveActivity(3), VisitChange::ActivityRating(3, Some(1))];
    for change in out_of_place {
        assert_eq!(change.apply(Some(visit.clone())), Some(visit.clone()), "{change:?}");
    }
    let many: Vec<String> = (0..5).map(|number| number.to_string()).collect();
    assert_eq!(names(&BoosterVisit::start(visit.due, &many, visit.started).1), ["0", "1", "2"]);
}

#[test]
fn clearing_a_name_to_write_another_keeps_the_number() {
    let changes = [
        VisitChange::ActivityRating(0, Some(6)),
        VisitChange::ActivityName(0, String::new()),
        VisitChange::ActivityName(0, "bending".to_owned()),
    ];
    let visit = changes.iter().try_fold(begun(), |visit, change| change.apply(Some(visit))).unwrap();
    assert_eq!(visit.check.activities, [Activity { name: "bending".to_owned(), how_well: Some(6) }]);
}

#[test]
fn a_visit_starts_once_and_finishes_once() {
    let first = VisitChange::Finish(moment("2026-11-06T10:20:00")).apply(Some(begun()));
    assert_eq!(VisitChange::Finish(moment("2026-12-24T10:00:00")).apply(first.clone()), first);
    assert_eq!(VisitChange::Start(Box::new(begun())).apply(first.clone()), first);
    assert_eq!(VisitChange::Start(Box::new(begun())).apply(None), Some(begun()));
    assert_eq!(VisitChange::Goal("stairs".to_owned()).apply(None), None, "a deleted one does not come back");
}

#[test]
fn a_finished_visit_tells_the_next_day() {
    let (id, open) = visit("2026-11-06", "2026-11-07T10:00:00", None);
    assert_eq!(open.visited(&id), None);
    let chosen = Some(day("2027-02-01"));
    let finished = BoosterVisit { finished: Some(moment("2026-11-07T10:20:00")), next: chosen, ..open };
    let expect =
        ProgrammeChange::Visited { visit: "20261107T100000000".to_owned(), on: day("2026-11-07"), next: chosen };
    assert_eq!(finished.visited(&id), Some(expect));
}

#[test]
fn steps_lead_from_the_first_to_the_last_and_back() {
    let mut forth = vec![VisitStep::Check];
    while let Some(next) = forth.last().unwrap().next() {
        forth.push(next);
    }
    assert_eq!(forth, VisitStep::ALL);
    let mut back = vec![VisitStep::Next];
    while let Some(previous) = back.last().unwrap().previous() {
        back.push(previous);
    }
    back.reverse();
    assert_eq!(back, VisitStep::ALL);
}

#[test]
fn one_goes_on_at_the_first_screen_without_an_answer() {
    let mut visit = begun();
    assert_eq!(visit.first_unanswered(), VisitStep::Check, "the name of an activity from before is no answer");
    let answers = [
        (VisitChange::ActivityRating(0, Some(5)), VisitStep::Recall),
        (VisitChange::Recall(RecallPrompt::WhomToCall, "the centre".to_owned()), VisitStep::Technique),
        (VisitChange::Watched(Some(Watched::Later)), VisitStep::Plan),
        (VisitChange::PlanNote("as it is".to_owned()), VisitStep::Goal),
        (VisitChange::Goal("stairs".to_owned()), VisitStep::Next),
        (VisitChange::Next(Some(day("2027-03-05"))), VisitStep::Next),
    ];
    for (change, expect) in answers {
        visit = change.apply(Some(visit)).unwrap();
        assert_eq!(visit.first_unanswered(), expect, "{change:?}");
    }
    let without = VisitChange::Watched(None).apply(Some(visit)).unwrap();
    assert_eq!(without.first_unanswered(), VisitStep::Technique);
    let noted = VisitChange::TechniqueNote("knees".to_owned()).apply(Some(without)).unwrap();
    assert_eq!(noted.first_unanswered(), VisitStep::Next);
    for change in [VisitChange::Pain(Some(0)), VisitChange::WorkAbility(Some(0))] {
        assert_eq!(change.apply(Some(begun())).unwrap().first_unanswered(), VisitStep::Recall, "0 is an answer");
    }
}
