//! What holds for any log.

use chrono::TimeDelta;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::any::{any_entries, any_occurrences};
use super::moment;
use crate::exercises::log::{Entry, LogChange, LogMonth, Period, Tally, answered, due, share};
use crate::storage::correction;

fn any_period() -> impl Strategy<Value = Period> {
    prop_oneof![Just(Period::FourWeeks), Just(Period::TwelveWeeks)]
}

/// Turns into a change to what is there, or to what is not.
fn change(kind: u8, entry: &Entry, other: &Entry) -> LogChange {
    match kind {
        0 | 1 => LogChange::Add(entry.clone()),
        2 => LogChange::Correct(Entry { id: other.id.clone(), ..entry.clone() }),
        _ => LogChange::Remove(other.id.clone()),
    }
}

proptest! {
    #[test]
    fn no_entry_is_lost_and_none_answers_twice(occurrences in any_occurrences(), entries in any_entries()) {
        let answered = answered(&occurrences, &entries);
        prop_assert!(answered.planned.iter().map(|(occurrence, _)| *occurrence).eq(&occurrences));
        let used = answered.planned.iter().filter_map(|(_, entry)| *entry);
        let mut ids: Vec<&str> = used.chain(answered.extra.iter().copied()).map(|entry| entry.id.as_str()).collect();
        ids.sort_unstable();
        prop_assert!(ids.into_iter().eq(entries.iter().map(|entry| entry.id.as_str())));
    }

    #[test]
    fn answers_are_of_the_same_plan_and_day_and_exact_ones_come_first(occurrences in any_occurrences(), entries in any_entries()) {
        let answered = answered(&occurrences, &entries);
        let is_for = |entry: &Entry, plan: &str| entry.plan.as_deref() == Some(plan);
        for (occurrence, entry) in &answered.planned {
            let exact = entries.iter().find(|entry| {
                is_for(entry, &occurrence.plan) && (entry.date, entry.time) == (occurrence.date, Some(occurrence.time))
            });
            match (exact, entry) {
                (Some(exact), entry) => prop_assert_eq!(*entry, Some(exact)),
                (None, Some(entry)) => prop_assert!(is_for(entry, &occurrence.plan) && entry.date == occurrence.date),
                // Nothing that could have answered is left over.
                (None, None) => {
                    let could = |entry: &&Entry| {
                        let names_another = |entry: &Entry| {
                            occurrences.iter().any(|other| {
                                (&other.plan, other.date, Some(other.time))
                                    == (&occurrence.plan, occurrence.date, entry.time)
                            })
                        };
                        is_for(entry, &occurrence.plan) && entry.date == occurrence.date && !names_another(entry)
                    };
                    prop_assert!(!answered.extra.iter().copied().any(|entry| could(&entry)));
                }
            }
        }
    }

    #[test]
    fn the_share_is_between_0_and_100(
        occurrences in any_occurrences(), entries in any_entries(), minutes in 0_i64..60_000, period in any_period()
    ) {
        let now = moment("2026-10-20T00:00:00") + TimeDelta::minutes(minutes);
        let found = share(&occurrences, &occurrences, &entries, now, period);
        prop_assert!(found.whole.done <= found.whole.planned);
        prop_assert!(found.whole.percent().is_none_or(|percent| percent <= 100));
        prop_assert_eq!(found.whole.percent().is_none(), found.whole.planned < 3);
        prop_assert_eq!(found.weeks.len(), usize::from(period.weeks()));
        let sum = |part: fn(Tally) -> u32| found.weeks.iter().map(|week| part(week.tally)).sum::<u32>();
        prop_assert_eq!(found.whole.planned, sum(|tally| tally.planned));
        let days = period.first_day(now.date())..=now.date();
        let is_in = |entry: &&Entry| days.contains(&entry.date) && entry.outcome.is_done();
        prop_assert_eq!(found.whole.done + found.whole.extra, u32::try_from(entries.iter().filter(is_in).count()).unwrap());
    }

    #[test]
    fn more_done_is_never_a_smaller_share(occurrences in any_occurrences(), entries in any_entries(), at in any::<Index>()) {
        prop_assume!(!occurrences.is_empty());
        let now = moment("2026-11-16T12:00:00");
        let percent = |entries: &[Entry]| share(&occurrences, &[], entries, now, Period::FourWeeks).whole;
        let open: Vec<_> = answered(&occurrences, &entries).planned.into_iter().filter(|(_, entry)| entry.is_none()).collect();
        prop_assume!(!open.is_empty());
        let (done, _) = open[at.index(open.len())];
        let entry = Entry { date: done.date, time: Some(done.time), plan: Some(done.plan.clone()), ..super::walk("new", "2026-11-01") };
        let after = percent(&[entries.as_slice(), &[entry]].concat());
        let before = percent(&entries);
        prop_assert!(after.done >= before.done);
        prop_assert!(after.percent().unwrap_or_default() >= before.percent().unwrap_or_default());
    }

    #[test]
    fn what_is_due_has_no_answer(occurrences in any_occurrences(), entries in any_entries(), minutes in 0_i64..60_000) {
        let now = moment("2026-10-20T00:00:00") + TimeDelta::minutes(minutes);
        let list = due(&occurrences, &entries, now);
        prop_assert!(list.is_sorted_by(|one, next| one.occurrence < next.occurrence && one.state <= next.state));
        let answered = answered(&occurrences, &entries);
        let open = |day| answered.planned.iter().filter(|(one, entry)| one.date == day && entry.is_none()).count();
        prop_assert_eq!(list.len(), open(now.date()) + open(now.date() - TimeDelta::days(1)));
    }

    #[test]
    fn a_month_stays_in_order_and_holds_each_id_once(entries in any_entries(), kinds in vec((0_u8..4, any::<Index>()), 40)) {
        let mut month = LogMonth::default();
        for (entry, (kind, other)) in entries.iter().zip(kinds) {
            let change = change(kind, entry, other.get(&entries));
            let after = change.apply(Some(month.clone()));
            prop_assert_eq!(&change.apply(Some(after.clone())), &after, "saving twice is saving once");
            let undone = change.undo(&month).map_or_else(|| after.clone(), |undo| undo.apply(Some(after.clone())));
            prop_assert_eq!(&undone, &month);
            let key = |entry: &Entry| (entry.date, entry.time, entry.id.clone());
            prop_assert!(after.entries.is_sorted_by_key(key));
            let mut ids: Vec<&str> = after.entries.iter().map(|entry| entry.id.as_str()).collect();
            ids.sort_unstable();
            ids.dedup();
            prop_assert_eq!(ids.len(), after.entries.len());
            month = after;
        }
    }

    #[test]
    fn a_correction_keeps_the_entry_and_can_be_taken_back(entries in any_entries(), at in any::<Index>(), new in any_entries()) {
        prop_assume!(!entries.is_empty() && !new.is_empty());
        let old = at.get(&entries);
        let new = Entry { id: old.id.clone(), ..new[0].clone() };
        let mut log: Vec<(String, LogMonth)> = Vec::new();
        let make = |log: &mut Vec<(String, LogMonth)>, changes| {
            for (day, change) in changes {
                let change: LogChange = change;
                let key = LogMonth::key(day).as_str().to_owned();
                match log.iter_mut().find(|(month, _)| *month == key) {
                    Some((_, month)) => *month = change.apply(Some(std::mem::take(month))),
                    None => log.push((key, change.apply(None))),
                }
            }
        };
        make(&mut log, entries.iter().map(|entry| (entry.date, LogChange::Add(entry.clone()))).collect());
        let before = log.clone();
        make(&mut log, correction(old, new.clone()));
        let all: Vec<&Entry> = log.iter().flat_map(|(_, month)| &month.entries).filter(|entry| entry.id == old.id).collect();
        prop_assert_eq!(all, [&new]);
        make(&mut log, correction(&new, old.clone()));
        log.retain(|(key, month)| !month.entries.is_empty() || before.iter().any(|(known, _)| known == key));
        prop_assert_eq!(log, before);
    }
}
