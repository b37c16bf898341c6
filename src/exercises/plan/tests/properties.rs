//! What holds for any plan and any pauses.

use proptest::collection::vec;
use proptest::prelude::*;

use super::any::{LENGTH, any_day, any_pauses, any_plan, any_times, at};
use super::model::model;
use crate::exercises::plan::{
    Occurrence, Pauses, PlanId, excused, excused_of_all, next, next_of_all, occurrences, occurrences_of_all, spans,
};

proptest! {
    #[test]
    fn it_is_what_each_day_by_itself_says(plan in any_plan(), pauses in any_pauses(), from in any_day(), until in any_day()) {
        prop_assert_eq!(occurrences("a", &plan, &pauses, from, until), model("a", &plan, &pauses, (from, until), false));
        prop_assert_eq!(excused("a", &plan, &pauses, from, until), model("a", &plan, &pauses, (from, until), true));
    }

    #[test]
    fn a_period_is_the_sum_of_its_parts(plan in any_plan(), pauses in any_pauses(), mut cuts in vec(0..LENGTH, 0..6)) {
        cuts.sort_unstable();
        cuts.dedup();
        let mut parts = Vec::new();
        let mut from = 0;
        for cut in cuts {
            parts.extend(occurrences("a", &plan, &pauses, at(from), at(cut)));
            from = cut + 1;
        }
        parts.extend(occurrences("a", &plan, &pauses, at(from), at(LENGTH)));
        prop_assert_eq!(parts, occurrences("a", &plan, &pauses, at(0), at(LENGTH)));
    }

    #[test]
    fn nothing_is_doubled_or_out_of_order(plan in any_plan(), pauses in any_pauses()) {
        for list in [occurrences("a", &plan, &pauses, at(0), at(LENGTH)), excused("a", &plan, &pauses, at(0), at(LENGTH))] {
            prop_assert!(list.is_sorted_by(|one, next| one.moment() < next.moment()), "{:?}", list);
        }
    }

    #[test]
    fn pauses_take_away_and_shift_nothing(plan in any_plan(), pauses in any_pauses()) {
        let asked = occurrences("a", &plan, &pauses, at(0), at(LENGTH));
        let excused = excused("a", &plan, &pauses, at(0), at(LENGTH));
        let covered = |occurrence: &Occurrence| pauses.pauses.iter().any(|pause| pause.covers("a", occurrence.date));
        prop_assert!(!asked.iter().any(covered));
        prop_assert!(excused.iter().all(covered));
        let mut both = [asked, excused].concat();
        both.sort();
        prop_assert_eq!(both, occurrences("a", &plan, &Pauses::default(), at(0), at(LENGTH)));
    }

    #[test]
    fn all_plans_together_are_each_of_them(plans in vec(any_plan(), 0..4), pauses in any_pauses()) {
        let plans: Vec<(PlanId, _)> = plans.into_iter().zip(["a", "c", "b"]).map(|(plan, id)| (id.to_owned(), plan)).collect();
        let mut each = Vec::new();
        let mut each_excused = Vec::new();
        for (id, plan) in &plans {
            each.extend(occurrences(id, plan, &pauses, at(0), at(LENGTH)));
            each_excused.extend(excused(id, plan, &pauses, at(0), at(LENGTH)));
        }
        each.sort();
        each_excused.sort();
        prop_assert_eq!(occurrences_of_all(&plans, &pauses, at(0), at(LENGTH)), each);
        prop_assert_eq!(excused_of_all(&plans, &pauses, at(0), at(LENGTH)), each_excused);
    }

    #[test]
    fn the_next_is_the_first_that_comes(plans in vec(any_plan(), 2..3), pauses in any_pauses(), from in any_day(), times in any_times()) {
        let after = from.and_time(times.first().copied().unwrap_or_default());
        let plans: Vec<(PlanId, _)> = plans.into_iter().zip(["a", "b"]).map(|(plan, id)| (id.to_owned(), plan)).collect();
        let coming = |id: &str, plan| {
            model(id, plan, &pauses, (from, at(LENGTH)), false).into_iter().find(|next| next.moment() > after)
        };
        let mut firsts = Vec::new();
        for (id, plan) in &plans {
            let found = next(id, plan, &pauses, after);
            // Series go on for ever, the model does not.
            if let Some(first) = coming(id, plan) {
                prop_assert_eq!(found.as_ref(), Some(&first));
            } else {
                prop_assert!(found.as_ref().is_none_or(|found| found.date > at(LENGTH)));
            }
            firsts.extend(found);
        }
        prop_assert_eq!(next_of_all(&plans, &pauses, after), firsts.into_iter().min());
    }

    #[test]
    fn spans_do_not_overlap(plan in any_plan()) {
        let spans = spans(&plan);
        prop_assert!(spans.is_sorted_by(|one, next| one.last.is_some_and(|last| last < next.series.from)));
        prop_assert!(spans.iter().all(|span| span.last.is_none_or(|last| span.series.from <= last)));
    }
}
