//! The form of a plan, and the plan that is made or changed with it.

use chrono::Weekday;

use super::{asked, day, item, plan, series, times, weekly};
use crate::exercises::plan::edit::{create, revise, start_on};
use crate::exercises::plan::{Place, Plan, PlanDraft, PlanItem, Rhythm};

fn running() -> Plan {
    plan(&[
        series("2026-11-02", weekly(&[Weekday::Mon]), &["08:00"]),
        series("2026-11-09", weekly(&[Weekday::Wed]), &["08:00"]),
    ])
}

fn draft(plan: &Plan) -> PlanDraft {
    PlanDraft::of(plan, day("2026-11-23"))
}

fn revised(before: &Plan, draft: &PlanDraft) -> Plan {
    revise(before, day("2026-11-23"), draft)
}

#[test]
fn a_form_becomes_a_plan() {
    let empty = PlanDraft::new(day("2026-11-23"));
    assert_eq!((empty.start, empty.rhythm.clone(), empty.items.len()), (day("2026-11-23"), weekly(&[]), 0));
    let draft = PlanDraft {
        name: "Gym".to_owned(),
        place: Place::Gym,
        items: vec![item()],
        rhythm: weekly(&[Weekday::Fri, Weekday::Mon, Weekday::Fri]),
        times: times(&["20:00", "08:00", "20:00"]),
        end: Some(day("2026-12-31")),
        lead_minutes: 15,
        ..empty
    };
    let made = Plan {
        name: "Gym".to_owned(),
        place: Place::Gym,
        items: vec![item()],
        series: vec![series("2026-11-23", weekly(&[Weekday::Mon, Weekday::Fri]), &["08:00", "20:00"])],
        end: Some(day("2026-12-31")),
        lead_minutes: 15,
        archived: None,
        revision: 0,
    };
    assert_eq!(create(&draft), made);
    let shown = PlanDraft { rhythm: made.series[0].rhythm.clone(), times: made.series[0].times.clone(), ..draft };
    assert_eq!(PlanDraft::of(&made, day("2027-01-01")), shown);
}

#[test]
fn the_form_shows_what_holds_last_and_since_when() {
    let plan = running();
    assert_eq!((draft(&plan).start, draft(&plan).rhythm), (day("2026-11-02"), weekly(&[Weekday::Wed])));
    let again = start_on(&plan, day("2026-11-23"), day("2026-12-07"));
    assert_eq!(draft(&again).start, day("2026-12-07"));
    assert_eq!(draft(&super::plan(&[])).start, day("2026-11-23"));
}

#[test]
fn a_form_that_was_not_touched_changes_nothing() {
    let later = plan(&[series("2026-12-01", weekly(&[Weekday::Mon]), &["08:00"])]);
    let again = start_on(&running(), day("2026-11-20"), day("2026-12-07"));
    let over = Plan { end: Some(day("2026-11-10")), archived: Some(day("2026-11-12")), ..running() };
    for before in [running(), later, again, over] {
        assert_eq!(revised(&before, &draft(&before)), before);
    }
}

#[test]
fn everything_changed_at_once_is_one_revision() {
    let before = running();
    let draft = PlanDraft {
        name: "Evening".to_owned(),
        place: Place::Elsewhere,
        items: vec![PlanItem { easier: true, ..item() }],
        rhythm: Rhythm::EveryDays(4),
        times: times(&["20:00"]),
        start: day("2026-12-01"),
        end: Some(day("2026-12-06")),
        lead_minutes: 30,
    };
    let after = revised(&before, &draft);
    assert_eq!(PlanDraft::of(&after, day("2026-11-23")), draft);
    assert_eq!(after.revision, before.revision + 1);
    let expect = ["2026-11-02 08:00", "2026-11-11 08:00", "2026-11-18 08:00", "2026-12-01 20:00", "2026-12-05 20:00"];
    assert_eq!(asked(&after, "2026-11-01", "2027-11-01"), expect);
}

#[test]
fn before_it_begins_everything_can_change() {
    let later = plan(&[series("2026-12-01", weekly(&[Weekday::Mon]), &["08:00"])]);
    let sooner = PlanDraft { start: day("2026-11-20"), rhythm: Rhythm::EveryDays(2), ..draft(&later) };
    let expect = [series("2026-11-20", Rhythm::EveryDays(2), &["08:00"])];
    assert_eq!(revised(&later, &sooner).series, expect);
    let today = plan(&[series("2026-11-23", weekly(&[Weekday::Mon]), &["08:00"])]);
    assert_eq!(revised(&today, &sooner).series, expect, "on its first day too");
}

#[test]
fn a_plan_that_was_over_begins_again_on_the_day_chosen() {
    let over = Plan { end: Some(day("2026-11-12")), ..running() };
    let again = PlanDraft { start: day("2026-12-01"), end: None, ..draft(&over) };
    let expect = ["2026-11-02 08:00", "2026-11-11 08:00", "2026-12-02 08:00"];
    assert_eq!(asked(&revised(&over, &again), "2026-11-01", "2026-12-05"), expect);
    let at_once = PlanDraft { end: None, ..draft(&over) };
    let expect = ["2026-11-02 08:00", "2026-11-11 08:00", "2026-11-25 08:00"];
    assert_eq!(asked(&revised(&over, &at_once), "2026-11-01", "2026-11-30"), expect);
}

#[test]
fn a_plan_that_was_over_before_it_began_begins_today() {
    let over = Plan { end: Some(day("2026-10-31")), ..running() };
    let after = revised(&over, &PlanDraft { rhythm: Rhythm::EveryDays(2), end: None, ..draft(&over) });
    assert_eq!(asked(&after, "2026-10-01", "2026-11-26"), ["2026-11-23 08:00", "2026-11-25 08:00"]);
}
