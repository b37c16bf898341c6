//! Any changes to any plan, one day after another.

use chrono::{Days, NaiveDate, NaiveTime};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::any::{LENGTH, any_plan, any_rhythm, any_times, at};
use super::{plan, series};
use crate::exercises::plan::edit::{archive, bring_back, copy, end_on, reschedule, revise, start_on};
use crate::exercises::plan::{Occurrence, Pauses, Plan, PlanDraft, Rhythm, occurrences};

/// A change; days are counted from the day of the change.
#[derive(Debug, Clone)]
enum Edit {
    Reschedule(Rhythm, Vec<NaiveTime>),
    StartOn(u64),
    EndOn(Option<u64>),
    Archive,
    BringBack,
    Revise(Rhythm, Vec<NaiveTime>, Option<u64>, Option<u64>),
    Copy,
}

impl Edit {
    fn apply(&self, plan: &Plan, today: NaiveDate) -> Plan {
        let later = |days: u64| today + Days::new(days);
        match self {
            Self::Reschedule(rhythm, times) => reschedule(plan, today, rhythm, times),
            Self::StartOn(days) => start_on(plan, today, later(*days)),
            Self::EndOn(days) => end_on(plan, today, days.map(later)),
            Self::Archive => archive(plan, today),
            Self::BringBack => bring_back(plan, today),
            Self::Revise(rhythm, times, start, end) => {
                let draft = PlanDraft::of(plan, today);
                let start = start.map_or(draft.start, later);
                let end = end.map_or(draft.end, |days| Some(later(days)));
                revise(plan, today, &PlanDraft { rhythm: rhythm.clone(), times: times.clone(), start, end, ..draft })
            }
            Self::Copy => copy(plan, today, "copy"),
        }
    }
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let days = || 0_u64..20;
    prop_oneof![
        4 => (any_rhythm(), any_times()).prop_map(|(rhythm, times)| Edit::Reschedule(rhythm, times)),
        1 => days().prop_map(Edit::StartOn),
        1 => option::of(days()).prop_map(Edit::EndOn),
        1 => Just(Edit::Archive),
        2 => Just(Edit::BringBack),
        2 => (any_rhythm(), any_times(), option::weighted(0.3, days()), option::weighted(0.3, days()))
            .prop_map(|(rhythm, times, start, end)| Edit::Revise(rhythm, times, start, end)),
    ]
}

fn asked(plan: &Plan, from: NaiveDate, until: NaiveDate) -> Vec<Occurrence> {
    occurrences("a", plan, &Pauses::default(), from, until)
}

proptest! {
    #[test]
    fn the_past_stays_and_nothing_is_doubled(plan in any_plan(), edits in vec((any_edit(), 0_u64..9), 1..12)) {
        let (mut plan, mut today) = (plan, at(20));
        for (edit, days) in edits {
            let after = edit.apply(&plan, today);
            let yesterday = today - Days::new(1);
            prop_assert_eq!(asked(&after, at(0), yesterday), asked(&plan, at(0), yesterday), "{:?} on {}", edit, today);
            let all = asked(&after, at(0), at(2 * LENGTH));
            prop_assert!(all.is_sorted_by(|one, next| one.moment() < next.moment()));
            let same = Plan { revision: plan.revision, ..after.clone() } == plan;
            prop_assert_eq!(after.revision, plan.revision + u32::from(!same));
            prop_assert!(!after.series.is_empty() || plan.series.is_empty());
            (plan, today) = (after, today + Days::new(days));
        }
    }

    #[test]
    fn new_days_and_times_hold_from_today(before in any_plan(), rhythm in any_rhythm(), times in any_times()) {
        let today = at(40);
        let began = before.series.iter().all(|series| series.from <= today);
        let after = reschedule(&Plan { end: None, archived: None, ..before }, today, &rhythm, &times);
        if began && !matches!(rhythm, Rhythm::EveryDays(_)) {
            let mut expect = plan(&[series("2028-01-19", rhythm, &[])]);
            expect.series[0].times = times;
            prop_assert_eq!(asked(&after, today, at(LENGTH)), asked(&expect, today, at(LENGTH)));
        }
    }

    #[test]
    fn other_times_never_move_a_day(every in 1_u16..12, changes in vec((any_times(), 0_u64..5), 1..12)) {
        let before = plan(&[series("2027-12-12", Rhythm::EveryDays(every), &["07:00"])]);
        let days = |plan: &Plan| -> Vec<NaiveDate> { asked(plan, at(0), at(LENGTH)).iter().map(|one| one.date).collect() };
        let (mut after, mut today) = (before.clone(), at(5));
        for (times, days) in changes {
            // One time a day, so that days can be compared.
            let times = times.first().copied().unwrap_or_default();
            after = reschedule(&after, today, &Rhythm::EveryDays(every), &[times]);
            today = today + Days::new(days);
        }
        prop_assert_eq!(days(&after), days(&before));
    }

    #[test]
    fn back_from_the_archive_asks_for_no_missed_day(before in any_plan(), away in 0_u64..30, gone in 0_u64..30) {
        let before = Plan { archived: None, end: None, ..before };
        let (archived, today) = (at(away), at(away + gone));
        let back = bring_back(&archive(&before, archived), today);
        let asked_since = asked(&back, archived, today).into_iter().filter(|one| one.date < today).count();
        prop_assert_eq!(asked_since, 0);
    }

    #[test]
    fn a_copy_asks_for_nothing_before_today(before in any_plan()) {
        let today = at(40);
        let copied = Edit::Copy.apply(&before, today);
        prop_assert!(asked(&copied, at(0), today - Days::new(1)).is_empty());
        prop_assert_eq!((copied.revision, copied.series.len()), (0, 1));
    }
}
