//! Any plans: the file gives back exactly the times that a walk through the days finds.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::reader::{read, times};
use super::{Person, date, person, plan};
use crate::exercises::plan::{Occurrence, Pause, PauseReason, Pauses, Plan, Rhythm, Series, occurrences_of_all};

/// Day by day, plan by plan, with nothing but what the types say.
fn walked(person: &Person, from: NaiveDate, until: NaiveDate) -> Vec<NaiveDateTime> {
    let mut found = Vec::new();
    for day in from.iter_days().take_while(|day| *day <= until) {
        for (id, plan) in &person.plans {
            let over = plan.end.is_some_and(|end| day > end) || plan.archived.is_some_and(|archived| day >= archived);
            let paused = person.pauses.pauses.iter().any(|pause| pause.covers(id, day));
            let Some(series) = plan.series.iter().rfind(|series| series.from <= day) else { continue };
            let asks = match &series.rhythm {
                Rhythm::Weekly(days) => days.contains(&day.weekday()),
                Rhythm::EveryDays(0) => false,
                Rhythm::EveryDays(every) => (day - series.from).num_days() % i64::from(*every) == 0,
                Rhythm::Dates(dates) => dates.contains(&day),
            };
            if asks && !paused && !over {
                let mut times = series.times.clone();
                times.sort_unstable();
                times.dedup();
                found.extend(times.into_iter().map(|time| day.and_time(time)));
            }
        }
    }
    found.sort_unstable();
    found
}

/// A day at most this far from the first of September 2026.
fn any_day(before: u64, after: u64) -> impl Strategy<Value = NaiveDate> {
    (0..=before + after).prop_map(move |days| date(2026, 9, 1) - Days::new(before) + Days::new(days))
}

fn any_time() -> impl Strategy<Value = NaiveTime> {
    let times = [(0, 0), (2, 0), (2, 30), (3, 0), (7, 30), (12, 15), (23, 59)];
    proptest::sample::select(times.to_vec()).prop_map(|(hour, minute)| super::time(hour, minute))
}

fn any_rhythm() -> impl Strategy<Value = Rhythm> {
    let weekday = (0_u8..7).prop_map(|day| Weekday::try_from(day).unwrap());
    prop_oneof![
        4 => vec(weekday, 0..9).prop_map(Rhythm::Weekly),
        3 => prop_oneof![0_u16..10, 10_u16..=365].prop_map(Rhythm::EveryDays),
        1 => vec(any_day(200, 600), 0..40).prop_map(Rhythm::Dates),
    ]
}

fn any_series() -> impl Strategy<Value = Series> {
    (any_day(900, 500), any_rhythm(), vec(any_time(), 1..4)).prop_map(|(from, rhythm, times)| Series {
        from,
        rhythm,
        times,
    })
}

fn any_plan() -> impl Strategy<Value = Plan> {
    let series = vec(any_series(), 1..5).prop_map(|mut series| {
        series.sort_by_key(|series| series.from);
        series
    });
    let ends = (option::weighted(0.3, any_day(100, 500)), option::weighted(0.2, any_day(100, 500)));
    (series, ends).prop_map(|(series, (end, archived))| Plan { end, archived, ..plan(series) })
}

fn any_pause() -> impl Strategy<Value = Pause> {
    let length = prop_oneof![8 => -2_i64..30, 2 => 30_i64..500, 1 => Just(60_000)];
    let only = proptest::sample::select(vec![None, Some("0".to_owned()), Some("1".to_owned()), Some("9".to_owned())]);
    (any_day(700, 500), length, only).prop_map(|(from, length, plan)| Pause {
        from,
        until: from + chrono::TimeDelta::days(length),
        reason: PauseReason::Other,
        plan,
    })
}

fn any_person() -> impl Strategy<Value = Person> {
    (vec(any_plan(), 0..4), vec(any_pause(), 0..7), any_day(30, 60)).prop_map(|(plans, pauses, today)| Person {
        plans: plans.into_iter().enumerate().map(|(id, plan)| (id.to_string(), plan)).collect(),
        pauses: Pauses { pauses, revision: 0 },
        today,
        ..person(Vec::new())
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn the_file_gives_back_what_is_planned(person in any_person()) {
        let (from, until) = (person.today, person.until());
        let expected = walked(&person, from, until);
        prop_assert_eq!(times(&person.text(), from, until), &expected[..]);
        let listed = occurrences_of_all(&person.plans, &person.pauses, from, until);
        prop_assert_eq!(listed.iter().map(Occurrence::moment).collect::<Vec<_>>(), expected);
    }

    /// Whatever was changed in between: one event a UID, none lost that could ring, and never a lower SEQUENCE.
    #[test]
    fn a_later_file_updates_an_earlier_one(earlier in any_person(), later in any_person()) {
        let mut person = earlier;
        person.export();
        let before = person.exported.clone();
        let mut person = Person { exported: before.clone(), ..later };
        let text = person.export();
        prop_assert_eq!(times(&text, person.today, person.until()), walked(&person, person.today, person.until()));
        let uids: Vec<String> = if text.is_empty() { Vec::new() } else {
            read(&text).components.iter().map(|event| event.value("UID").unwrap().to_owned()).collect()
        };
        for (at, uid) in uids.iter().enumerate() {
            prop_assert!(!uids[..at].contains(uid), "{} is there twice", uid);
        }
        for event in &before.events {
            match person.exported.find(&event.uid) {
                Some(now) => prop_assert!(now.sequence > event.sequence || now == event, "{:?} {:?}", event, now),
                None => prop_assert!(event.last.is_some_and(|last| last < person.today)),
            }
        }
    }
}
