//! All of it together, from plans to picture.

use chrono::{NaiveTime, Weekday};

use super::{day, entry, moment, planned, walk};
use crate::exercises::log::{Due, DueState, Entry, Overview, Tally, overview};
use crate::exercises::plan::{Pause, PauseReason, Pauses, Plan, PlanDraft, PlanId, Rhythm, edit::create};

/// Mondays and Thursdays at 8 and at 20, since September.
fn plans() -> [(PlanId, Plan); 1] {
    let draft = PlanDraft {
        rhythm: Rhythm::Weekly(vec![Weekday::Mon, Weekday::Thu]),
        times: [8, 20].into_iter().map(|hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap()).collect(),
        ..PlanDraft::new(day("2026-09-01"))
    };
    [("home".to_owned(), create(&draft))]
}

/// Ill for a week, so two days and four times.
fn ill() -> Pauses {
    let pause = Pause { from: day("2026-11-09"), until: day("2026-11-15"), reason: PauseReason::Illness, plan: None };
    Pauses { pauses: vec![pause], revision: 1 }
}

fn at_noon(entries: &[Entry]) -> Overview {
    overview(&plans(), &ill(), entries, moment("2026-11-23T12:00:00"))
}

#[test]
fn the_picture_leaves_out_what_is_excused_and_what_is_to_come() {
    let found = at_noon(&[entry("1", "home 2026-11-19T08:00"), walk("2", "2026-11-12")]);
    assert_eq!(found.four_weeks.whole, Tally { planned: 5 * 2 + 1, done: 1, extra: 1 });
    assert_eq!((found.four_weeks.excused_days, found.twelve_weeks.excused_days), (2, 2));
    assert_eq!(found.twelve_weeks.weeks.len(), 12);
}

#[test]
fn what_is_due_and_what_comes_next() {
    let due = |at: &str, state: DueState| Due { occurrence: planned(at), state };
    let (morning, evening) = ("home 2026-11-23T08:00", "home 2026-11-23T20:00");
    let found = at_noon(&[]);
    assert_eq!(found.due, [due(morning, DueState::Overdue), due(evening, DueState::LaterToday)]);
    assert_eq!(found.next, Some(planned(evening)));
    let found = at_noon(&[entry("1", evening)]);
    assert_eq!(found.due, [due(morning, DueState::Overdue)]);
    assert_eq!(found.next, Some(planned("home 2026-11-26T08:00")), "tonight's is done already");
}

#[test]
fn without_a_plan_there_is_nothing_to_miss() {
    let found = overview(&[], &Pauses::default(), &[walk("1", "2026-11-23")], moment("2026-11-23T12:00:00"));
    assert_eq!((found.due, found.next), (Vec::new(), None));
    assert_eq!(found.four_weeks.whole, Tally { planned: 0, done: 0, extra: 1 });
    assert_eq!(found.four_weeks.whole.percent(), None);
}
