//! What holds for any dates and any order of changes.

use chrono::{Datelike, Days, Months, NaiveDate, TimeDelta};
use proptest::collection::vec;
use proptest::prelude::*;

use super::applied;
use crate::exercises::programme::{
    BoosterState, Boosters, Course, Programme, ProgrammeChange, Stage, TimeLeft, before_season, first_booster,
    first_window,
};

/// Any day there is, mostly one that people mean.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    let days = |first: i32, last: i32| {
        let number = |year: i32| NaiveDate::from_ymd_opt(year, 1, 1).unwrap().num_days_from_ce();
        (number(first)..number(last)).prop_map(|number| NaiveDate::from_num_days_from_ce_opt(number).unwrap())
    };
    prop_oneof![
        8 => days(1900, 2201),
        1 => days(NaiveDate::MIN.year() + 1, NaiveDate::MAX.year()),
        1 => prop_oneof![Just(NaiveDate::MIN), Just(NaiveDate::MAX)],
    ]
}

/// Two days, mostly less than a year from each other.
fn any_two_days() -> impl Strategy<Value = (NaiveDate, NaiveDate)> {
    let distance = prop_oneof![-300..300_i64, -15..15_i64];
    let near = (any_day(), distance)
        .prop_map(|(day, distance)| (day, day.checked_add_signed(TimeDelta::days(distance)).unwrap_or(day)));
    prop_oneof![4 => near, 1 => (any_day(), any_day())]
}

fn any_stage() -> impl Strategy<Value = Stage> {
    prop_oneof![Just(Stage::Rehabilitation), Just(Stage::Consolidation)]
}

fn any_change() -> impl Strategy<Value = ProgrammeChange> {
    use ProgrammeChange::*;
    prop_oneof![
        (any_stage(), any_day()).prop_map(|(stage, day)| Start(stage, day)),
        (any_stage(), any::<u16>()).prop_map(|(stage, target)| Target(stage, target)),
        (any_stage(), any_day()).prop_map(|(stage, day)| AddSession(stage, day)),
        (any_stage(), any_day()).prop_map(|(stage, day)| RemoveSession(stage, day)),
        (any_stage(), proptest::option::of(any_day())).prop_map(|(stage, day)| End(stage, day)),
        any_stage().prop_map(Remove),
        (any::<u8>(), any_day()).prop_map(|(per_year, next)| PlanBoosters { per_year, next }),
        any_day().prop_map(MoveBooster),
        Just(StopBoosters),
        ("[a-c]", any_day(), proptest::option::of(any_day())).prop_map(|(visit, on, next)| Visited { visit, on, next }),
    ]
}

proptest! {
    #[test]
    fn the_next_booster_is_after_the_visit(
        before in vec(any_change(), 0..8), per_year in any::<u8>(), on in any_day(), next in proptest::option::of(any_day())
    ) {
        let plan = ProgrammeChange::PlanBoosters { per_year, next: on };
        let visited = ProgrammeChange::Visited { visit: "this one".to_owned(), on, next };
        let before = applied(None, &[before, vec![plan, visited]].concat());
        let next = before.boosters.unwrap().next;
        prop_assert!(next > on || on.checked_add_days(Days::new(26 * 7)).is_none());
    }

    #[test]
    fn planned_boosters_are_weeks_apart_and_not_after_the_end(per_year in 2..=5_u8, next in any_day(), until in any_day()) {
        let planned = Boosters::new(per_year, next).planned(until);
        prop_assert_eq!(planned.first().copied(), Some(next).filter(|next| *next <= until));
        prop_assert!(planned.iter().all(|day| *day <= until));
        let interval = Boosters::new(per_year, next).after_visit(NaiveDate::default()) - NaiveDate::default();
        prop_assert!(planned.windows(2).all(|pair| pair[1] - pair[0] == interval));
        if let Some(last) = planned.last() && planned.len() < 500 {
            prop_assert!(last.checked_add_signed(interval).is_none_or(|after| after > until));
        }
    }

    #[test]
    fn six_months_are_six_months((start, today) in any_two_days()) {
        let course = Course::new(Stage::Rehabilitation, start);
        let until = course.until();
        if until < NaiveDate::MAX {
            let months = |day: NaiveDate| day.year() * 12 + day.month().cast_signed();
            prop_assert_eq!(months(until) - months(start), 6);
            prop_assert!(until.day() == start.day() || until.day() < start.day() && until.succ_opt().unwrap().day() == 1);
            prop_assert!(until.checked_sub_months(Months::new(6)).unwrap() <= start);
        }
        match course.time_left(today) {
            TimeLeft::Over => prop_assert!(today > until),
            TimeLeft::Days(days) => prop_assert_eq!(today.max(start) + Days::new(days.into()), until),
            TimeLeft::Weeks(weeks) => {
                let left = (until - today.max(start)).num_days();
                prop_assert!((1..=26).contains(&weeks) && left / 7 == i64::from(weeks));
            }
        }
    }

    #[test]
    fn a_booster_is_in_one_state((next, today) in any_two_days()) {
        let days = (next - today).num_days();
        match Boosters::new(2, next).state(today) {
            BoosterState::Missed(ago) => prop_assert!(ago > 0 && -i64::from(ago) == days),
            BoosterState::Today => prop_assert_eq!(days, 0),
            BoosterState::ThisWeek => {
                prop_assert!((1..=6).contains(&days));
                prop_assert!(next.weekday().num_days_from_monday() > today.weekday().num_days_from_monday());
            }
            BoosterState::Upcoming(ahead) => {
                prop_assert_eq!(i64::from(ahead), days);
                prop_assert!(days > 6 || next.weekday().num_days_from_monday() < today.weekday().num_days_from_monday());
            }
        }
    }

    #[test]
    fn what_is_proposed_is_never_in_the_past((season, today) in any_two_days(), ended in any_day()) {
        if let Some(proposed) = before_season(season, today) {
            prop_assert!(today <= proposed && proposed < season);
        } else {
            prop_assert!(season <= today);
        }
        prop_assert!(first_booster(ended, today) >= today);
        let (earliest, latest) = first_window(ended);
        let usual = first_booster(ended, NaiveDate::MIN);
        prop_assert!(ended <= earliest && earliest <= usual && usual <= latest);
    }

    #[test]
    fn sessions_stay_in_order_and_none_is_lost(days in vec(prop_oneof![any_day(), Just(NaiveDate::default())], 0..30), taken in vec(any::<prop::sample::Index>(), 0..5)) {
        let stage = Stage::Rehabilitation;
        let start = ProgrammeChange::Start(stage, NaiveDate::default());
        let add = days.iter().map(|day| ProgrammeChange::AddSession(stage, *day));
        let mut programme = applied(None, &std::iter::once(start).chain(add).collect::<Vec<_>>());
        let mut expect = days;
        expect.sort_unstable();
        for index in taken {
            if !expect.is_empty() {
                let day = expect.remove(index.index(expect.len()));
                programme = ProgrammeChange::RemoveSession(stage, day).apply(Some(programme));
            }
        }
        prop_assert_eq!(programme.rehabilitation.unwrap().sessions, expect);
    }

    #[test]
    fn any_programme_is_stored_and_looked_at(changes in vec(any_change(), 0..20), today in any_day()) {
        let programme = changes.iter().fold(Programme::default(), |programme, change| {
            let _ = change.problem(Some(&programme), today);
            let after = change.apply(Some(programme.clone()));
            let revised = after.booster_revision > programme.booster_revision;
            assert_eq!(revised, after.boosters != programme.boosters);
            after
        });
        let stored = serde_json::to_string(&programme).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Programme>(&stored).unwrap(), &programme);
        for course in [&programme.rehabilitation, &programme.consolidation].into_iter().flatten() {
            course.time_left(today);
            course.done_in_week_of(today);
        }
        if let Some(boosters) = &programme.boosters {
            boosters.state(today);
            prop_assert!(boosters.planned(today).len() <= 500);
        }
    }
}
