//! What holds for any reminders, whatever the person and the clock do.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::phone::Phone;
use super::{at, reminders};
use crate::exercises::plan::Occurrence;
use crate::exercises::reminders::{
    DueItem, DueKey, QuietHours, Reminders, SnoozeFor, has_day_ended, missed_while_away,
};

/// The first moment of the ten days in which everything is due.
fn begin() -> NaiveDateTime {
    at("10 00:00")
}

fn end() -> NaiveDateTime {
    begin() + TimeDelta::days(14)
}

fn any_time() -> impl Strategy<Value = NaiveTime> {
    (0..96_u32).prop_map(|quarter| NaiveTime::from_hms_opt(quarter / 4, quarter % 4 * 15, 0).unwrap())
}

prop_compose! {
    fn any_due_item()(minutes in 1440..14_400_i64, lead in prop_oneof![Just(0), 0..=1440_u16], plan in "[ab]") -> DueItem {
        let at = begin() + TimeDelta::minutes(minutes);
        DueItem::occurrence(&Occurrence { date: at.date(), time: at.time(), plan }, lead)
    }
}

/// Up to 20 items, none twice.
fn any_due() -> impl Strategy<Value = Vec<DueItem>> {
    vec(any_due_item(), 0..20).prop_map(|mut due| {
        due.sort_by_key(|item| (item.at, item.key.plan().cloned()));
        due.dedup_by_key(|item| item.key.clone());
        due
    })
}

fn any_reminders() -> impl Strategy<Value = Reminders> {
    let quiet = (any_time(), any_time()).prop_map(|(from, until)| QuietHours { from, until });
    (proptest::option::of(quiet), any_time()).prop_map(|(quiet, evening)| Reminders { quiet, evening, ..reminders() })
}

fn any_snooze() -> impl Strategy<Value = SnoozeFor> {
    prop_oneof![
        Just(SnoozeFor::TenMinutes),
        Just(SnoozeFor::OneHour),
        Just(SnoozeFor::Tonight),
        any::<u16>().prop_map(SnoozeFor::Minutes),
    ]
}

/// Minutes the clock goes: mostly on, sometimes back or into another time zone, sometimes by years.
fn any_clock() -> impl Strategy<Value = Vec<i64>> {
    let zone = prop_oneof![Just(60_i64), Just(-60), -720..=720_i64];
    let step = prop_oneof![8 => 0..600_i64, 3 => zone, 1 => -5_000_000..5_000_000_i64];
    vec(step, 0..60)
}

/// The moment itself or the end of the quiet hours.
fn outside_quiet(phone: &Phone, moment: NaiveDateTime) -> NaiveDateTime {
    phone.reminders.quiet.map_or(moment, |quiet| quiet.after(moment))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn each_is_shown_once_at_its_time_or_after_quiet_hours(due in any_due(), reminders in any_reminders()) {
        let mut phone = Phone::new(due.clone(), reminders, begin());
        phone.run_until(end());
        for item in &due {
            prop_assert_eq!(phone.times_shown(&item.key), [outside_quiet(&phone, item.remind_at)]);
        }
    }

    #[test]
    fn a_snoozed_one_never_comes_early_and_always_comes(
        due in any_due(), reminders in any_reminders(), chosen in any::<Index>(), snoozes in vec(any_snooze(), 1..12)
    ) {
        prop_assume!(!due.is_empty());
        let item = &due[chosen.index(due.len())];
        let mut phone = Phone::new(due.clone(), reminders, begin());
        let mut expect = vec![outside_quiet(&phone, item.remind_at)];
        for snooze in snoozes {
            let shown = *expect.last().unwrap();
            phone.run_until(shown);
            prop_assert_eq!(phone.times_shown(&item.key), expect.as_slice());
            phone.snooze(&item.key, snooze);
            let back = outside_quiet(&phone, snooze.until(shown, phone.reminders.evening));
            prop_assert!(back > shown);
            expect.push(back);
        }
        let last = *expect.last().unwrap();
        phone.run_until(end().max(last));
        prop_assert_eq!(phone.times_shown(&item.key), expect);
    }

    #[test]
    fn a_snooze_comes_though_the_app_was_closed(
        item in any_due_item(), reminders in any_reminders(), snooze in any_snooze(), closed in 0..6_i64
    ) {
        let mut phone = Phone::new(vec![item.clone()], reminders, begin());
        let first = outside_quiet(&phone, item.remind_at);
        phone.run_until(first);
        phone.snooze(&item.key, snooze);
        phone.now += TimeDelta::days(closed);
        phone.run_until(end() + TimeDelta::days(14));
        prop_assert_eq!(phone.times_shown(&item.key).len(), 2);
    }

    #[test]
    fn nothing_is_shown_once_it_has_an_answer(
        due in any_due(), reminders in any_reminders(), answers in vec((any::<Index>(), 0..14_400_i64), 0..20),
        snooze in proptest::option::of(any_snooze())
    ) {
        prop_assume!(!due.is_empty());
        let mut answers: Vec<_> = answers.into_iter().map(|(index, minutes)| {
            (begin() + TimeDelta::minutes(minutes), due[index.index(due.len())].key.clone())
        }).collect();
        answers.sort_by_key(|(at, _)| *at);
        let mut phone = Phone::new(due, reminders, begin());
        for (at, key) in &answers {
            phone.run_until(*at);
            if let Some(snooze) = snooze {
                phone.snooze(key, snooze);
            }
            phone.answered.push(key.clone());
        }
        phone.run_until(end());
        for (answered, key) in &answers {
            prop_assert!(phone.times_shown(key).iter().all(|shown| shown <= answered));
        }
    }

    #[test]
    fn within_a_day_nothing_of_the_days_before_is_missed(
        due in any_due(), looked in proptest::option::of(0..20_160_i64), now in 0..20_160_i64
    ) {
        let moment = |minutes| begin() + TimeDelta::minutes(minutes);
        let (now, reminders) = (moment(now), Reminders { last_looked: looked.map(moment), ..reminders() });
        let missed = missed_while_away(&due, &[], &reminders, now);
        let is_of_before = |key: &DueKey| due.iter().any(|due| due.key == *key && due.at.date() < now.date());
        prop_assert!(has_day_ended(&reminders, now) || !missed.iter().any(is_of_before));
    }

    #[test]
    fn no_clock_repeats_and_none_loses(due in any_due(), reminders in any_reminders(), clock in any_clock()) {
        let mut phone = Phone::new(due.clone(), reminders, begin());
        for minutes in clock {
            phone.now += TimeDelta::minutes(minutes);
            phone.look();
        }
        phone.now = begin() + TimeDelta::days(5);
        let opened = outside_quiet(&phone, phone.now);
        phone.run_until(end());
        for item in &due {
            let shown = phone.times_shown(&item.key);
            prop_assert!(shown.len() <= 1);
            if opened - item.at.max(outside_quiet(&phone, item.remind_at)) <= TimeDelta::days(1) {
                prop_assert_eq!(shown.len(), 1);
            }
            for moment in shown {
                prop_assert!(moment >= item.remind_at);
                prop_assert_eq!(outside_quiet(&phone, moment), moment);
            }
        }
    }
}
