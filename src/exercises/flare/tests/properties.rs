//! What holds whatever the person and the clock do.

use chrono::{Days, NaiveDate, TimeDelta};
use proptest::collection::vec;
use proptest::prelude::*;

use super::day;
use crate::exercises::booklet::{Dose, DosePart};
use crate::exercises::flare::{Flare, FlareChange, FlarePlan, Flares, TodayShare, scaled, today_share};

#[derive(Debug, Clone)]
enum Press {
    Start,
    Undo,
    End,
    FullAgain,
}

/// Presses, each with the days the clock went since the one before: mostly forward, sometimes back, sometimes far.
fn any_presses() -> impl Strategy<Value = Vec<(Press, i64)>> {
    let press = prop_oneof![
        4 => Just(Press::Start), 1 => Just(Press::Undo), 2 => Just(Press::End), 2 => Just(Press::FullAgain),
    ];
    let clock = prop_oneof![6 => 0..6_i64, 2 => -3..0_i64, 1 => -4000..4000_i64];
    vec((press, clock), 0..25)
}

fn change(press: &Press, plan: &FlarePlan, today: NaiveDate) -> FlareChange {
    match press {
        Press::Start => FlareChange::Start(Flare::begin(plan, today)),
        Press::Undo => FlareChange::Undo(today),
        Press::End => FlareChange::End(today),
        Press::FullAgain => FlareChange::FullAgain(today),
    }
}

fn is_lighter(share: TodayShare) -> bool {
    matches!(share, TodayShare::Lighter { .. })
}

fn any_dose() -> impl Strategy<Value = Dose> {
    let part = || proptest::option::of(any::<u16>());
    [part(), part(), part(), part(), part()].prop_map(|numbers| {
        DosePart::ALL.into_iter().zip(numbers).fold(Dose::default(), |dose, (part, number)| dose.with(part, number))
    })
}

proptest! {
    #[test]
    fn a_press_does_what_it_says_whatever_the_clock_did(presses in any_presses(), days in 1..=7_u8) {
        let plan = FlarePlan { days, ..FlarePlan::default() };
        let (mut flares, mut today) = (Flares::default(), day("2026-11-10"));
        for (press, clock) in presses {
            today += TimeDelta::days(clock);
            let before = today_share(&flares.flares, today);
            let change = change(&press, &plan, today);
            let after = change.apply(Some(flares.clone()));
            let share = today_share(&after.flares, today);
            let begun = after.flares.len().abs_diff(flares.flares.len());
            match press {
                Press::Start => {
                    prop_assert_eq!(share, TodayShare::Lighter { percent: 50, day: 1, of: days });
                    prop_assert_eq!(begun == 0, before == share);
                }
                Press::Undo => prop_assert_eq!(begun == 1, matches!(before, TodayShare::Lighter { day: 1, .. })),
                Press::End => prop_assert!(begun == 0 && !is_lighter(share)),
                Press::FullAgain => prop_assert!(begun == 0 && share == TodayShare::Usual),
            }
            if !matches!(press, Press::Undo) {
                prop_assert_eq!(change.apply(Some(after.clone())), after.clone(), "a double tap");
            }
            flares = after;
        }
    }

    #[test]
    fn days_go_from_lighter_to_the_way_back(presses in any_presses(), days in 1..=7_u8) {
        let plan = FlarePlan { days, ..FlarePlan::default() };
        let (mut flares, mut today) = (Flares::default(), day("2026-11-10"));
        for (press, clock) in presses {
            today += TimeDelta::days(clock);
            flares = change(&press, &plan, today).apply(Some(flares));
        }
        let order = |share| match share {
            TodayShare::Lighter { day, of, .. } => {
                assert!((1..=of).contains(&day));
                day
            }
            TodayShare::ComingBack { .. } => 8,
            TodayShare::Usual => 9,
        };
        let Some(from) = flares.flares.last().map(|flare| flare.from) else { return Ok(()) };
        let mut before = 1;
        for number in 0..40 {
            let now = order(today_share(&flares.flares, from + Days::new(number)));
            prop_assert!(now >= before);
            before = now;
        }
    }

    #[test]
    fn a_share_is_at_least_one_and_never_more(dose in any_dose(), percent in any::<u8>()) {
        let lighter = scaled(dose, percent);
        let mut parts_changed = 0;
        for part in DosePart::ALL {
            let (before, after) = (dose.part(part), lighter.part(part));
            prop_assert_eq!(before.is_some(), after.is_some());
            prop_assert!(after <= before && (after != Some(0) || before == Some(0)));
            parts_changed += usize::from(after != before && ![DosePart::Minutes, DosePart::Metres].contains(&part));
        }
        prop_assert!(parts_changed <= 1, "sets, repetitions and seconds multiply");
        prop_assert_eq!(scaled(dose, 100), dose);
    }
}
