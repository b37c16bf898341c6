use proptest::option;
use proptest::prelude::*;

use crate::i18n::{Language, texts};
use crate::meeting::pattern::{
    MOST_MINUTES, StartingPattern, TASK_PHASES, as_rows, copied, percent, week_problems, week_start,
};
use crate::meeting::preparation::Line;

use super::{day, week};

/// Hours in a contract, hours worked now, and the weeks: days, and hours times 60.
#[track_caller]
fn check(pattern: StartingPattern, contract: Option<u32>, now: Option<u32>, expect: &[(u8, u32)]) {
    let planned = pattern.weeks(contract, now).unwrap();
    let weeks: Vec<(u8, u32)> =
        planned.iter().map(|week| (week.days.unwrap_or(0), week.minutes.unwrap_or(0))).collect();
    assert_eq!(weeks, expect, "{pattern:?} {contract:?} {now:?}");
}

/// So many hours, in minutes, as a contract has them.
#[expect(clippy::unnecessary_wraps, reason = "short in tables")]
const fn h(hours: u32) -> Option<u32> {
    Some(hours * 60)
}

#[test]
fn hours_are_those_of_the_table() {
    let of_40 = [(3, 960), (4, 1200), (4, 1440), (5, 1920), (5, 2400), (5, 2400)];
    check(StartingPattern::Hours, h(40), None, &of_40);
    check(StartingPattern::Hours, h(40), Some(0), &of_40);
    // 40 % of 38 hours is 15.2: said as 15.
    let of_38 = [(3, 900), (4, 1140), (4, 1350), (5, 1800), (5, 2280), (5, 2280)];
    check(StartingPattern::Hours, h(38), None, &of_38);
}

#[test]
fn nobody_goes_back_behind_what_is_worked_now() {
    check(StartingPattern::Hours, h(40), h(22), &[(3, 1320), (4, 1320), (4, 1440), (5, 1920), (5, 2400), (5, 2400)]);
    check(StartingPattern::Slow, h(40), h(30), &[(5, 2040), (5, 2280), (5, 2400)]);
    check(StartingPattern::HalfDays, h(40), h(40), &[(5, 2400); 6]);
    check(StartingPattern::Slow, h(20), h(30), &[(3, 1200)]);
}

#[test]
fn tasks_leave_all_hours_and_bring_the_heavy_ones_back() {
    check(StartingPattern::Tasks, h(40), h(10), &[(5, 2400); 6]);
    let phases: Vec<Option<usize>> =
        StartingPattern::Tasks.weeks(None, None).unwrap().iter().map(|week| week.phase).collect();
    assert_eq!(phases, [0, 1, 2, 3, 4, 4].map(Some));
}

#[test]
fn half_days_are_two_three_four_and_six_hours() {
    check(StartingPattern::HalfDays, h(40), None, &[(5, 600), (5, 900), (5, 1200), (5, 1800), (5, 2400), (5, 2400)]);
    check(StartingPattern::HalfDays, h(20), None, &[(3, 360), (3, 540), (3, 720), (3, 1080), (3, 1200), (3, 1200)]);
    // Days of four and a half hours have no room for six.
    check(StartingPattern::HalfDays, h(9), None, &[(2, 135), (2, 195), (2, 270), (2, 390), (2, 540), (2, 540)]);
}

#[test]
fn slow_is_a_tenth_more_each_week() {
    let slow = StartingPattern::Slow.weeks(h(40), None).unwrap();
    let hours: Vec<Option<u32>> = slow.iter().map(|week| week.minutes.map(|minutes| minutes / 60)).collect();
    assert_eq!(hours, (1..=10).map(|tenth| Some(tenth * 4)).collect::<Vec<_>>());
    assert_eq!(slow.last().unwrap().days, Some(5));
}

#[test]
fn tiny_contracts_have_patterns_too() {
    check(StartingPattern::Hours, h(8), None, &[(1, 180), (1, 240), (1, 270), (1, 360), (1, 480), (1, 480)]);
    check(StartingPattern::HalfDays, h(8), None, &[(1, 120), (1, 180), (1, 240), (1, 360), (1, 480), (1, 480)]);
    check(StartingPattern::Hours, h(1), None, &[(1, 24), (1, 30), (1, 30), (1, 45), (1, 60), (1, 60)]);
    check(StartingPattern::HalfDays, h(1), None, &[(1, 15), (1, 22), (1, 30), (1, 45), (1, 60), (1, 60)]);
    check(StartingPattern::Tasks, h(1), None, &[(1, 60); 6]);
    assert_eq!(StartingPattern::Slow.weeks(h(1), None).unwrap().first().unwrap().minutes, Some(6));
    check(StartingPattern::Slow, Some(1), None, &[(1, 1); 10]);
}

#[test]
fn without_a_contract_only_what_needs_none_is_said() {
    for none in [None, Some(0)] {
        assert_eq!(StartingPattern::Hours.weeks(none, h(20)), None);
        assert_eq!(StartingPattern::Slow.weeks(none, h(20)), None);
        check(StartingPattern::Tasks, none, None, &[(0, 0); 6]);
        check(StartingPattern::HalfDays, none, None, &[(5, 600), (5, 900), (5, 1200), (5, 1800), (5, 0), (5, 0)]);
    }
}

#[test]
fn weeks_become_rows_with_the_tasks_in_words() {
    for language in Language::ALL {
        let tasks: Vec<&str> = texts(language).return_tasks_list().split('|').collect();
        assert_eq!(tasks.len(), TASK_PHASES, "{language:?}");
        let rows = as_rows(&StartingPattern::Tasks.weeks(h(38), None).unwrap(), "20261123T091500000", &tasks);
        assert_eq!(rows[1].tasks, Line { text: tasks[1].to_owned(), ..Line::open() });
        assert_eq!(rows[5].tasks.text, tasks[4]);
        assert_eq!((rows[5].days, rows[5].minutes, rows[5].shared), (Some(5), h(38), true));
        assert!(rows.iter().enumerate().all(|(place, row)| rows[..place].iter().all(|other| other.id != row.id)));
    }
    let rows = as_rows(&StartingPattern::Hours.weeks(h(38), None).unwrap(), "20261123T091500000", &["Easy tasks only"]);
    assert!(rows.iter().all(|row| row.tasks.is_empty()), "hours change, not the tasks");
}

#[test]
fn a_copy_is_the_same_week_without_the_day_to_look_back() {
    let mut first = week("1", Some(3), h(15));
    first.shared = false;
    first.tasks = Line { text: "Phone and counter".to_owned(), shared: false, let_go: false };
    first.look_back = Some(day("2026-12-21"));
    let second = copied(&first, "2".to_owned());
    assert_eq!((second.id.as_str(), second.days, second.minutes, second.shared), ("2", Some(3), h(15), false));
    assert_eq!((second.tasks, second.look_back), (first.tasks, None));
}

#[test]
fn weeks_stand_against_the_contract_and_in_the_calendar() {
    assert_eq!(percent(912, h(38)), Some(40));
    assert_eq!(percent(2_736, h(38)), Some(120));
    assert_eq!((percent(600, None), percent(600, Some(0))), (None, None));
    assert_eq!(percent(u32::MAX, Some(1)), Some(u32::MAX));
    assert_eq!(week_start(Some(day("2026-12-07")), 4), Some(day("2027-01-04")));
    assert_eq!(week_start(None, 4), None);
    assert_eq!(week_start(Some(day("2026-12-07")), usize::MAX), None);
}

fn any_minutes() -> impl Strategy<Value = Option<u32>> {
    option::of(prop_oneof![4 => 0..=MOST_MINUTES, 1 => 0..70_u32, 1 => any::<u32>()])
}

proptest! {
    #[test]
    fn weeks_grow_up_to_the_contract_and_not_above(contract in any_minutes(), now in any_minutes()) {
        for pattern in StartingPattern::ALL {
            let Some(weeks) = pattern.weeks(contract, now) else {
                prop_assert!(contract.unwrap_or(0) == 0);
                continue;
            };
            prop_assert!(!weeks.is_empty() && weeks.len() <= 10);
            let minutes: Vec<u32> = weeks.iter().filter_map(|week| week.minutes).collect();
            prop_assert!(minutes.is_sorted(), "{pattern:?} {minutes:?}");
            prop_assert!(weeks.is_sorted_by_key(|week| week.days), "{pattern:?} {weeks:?}");
            prop_assert!(minutes.iter().all(|minutes| *minutes > 0));
            if let Some(contract) = contract.filter(|minutes| *minutes > 0) {
                prop_assert_eq!(minutes.last(), Some(&contract));
                let least = now.unwrap_or(0).min(contract);
                prop_assert!(minutes.iter().all(|minutes| (least..=contract).contains(minutes)), "{pattern:?} {minutes:?}");
            }
        }
    }

    #[test]
    fn a_pattern_for_a_real_contract_has_nothing_to_correct(contract in 1..=MOST_MINUTES, now in any_minutes()) {
        for pattern in StartingPattern::ALL {
            let rows = as_rows(&pattern.weeks(Some(contract), now).unwrap(), "1", &[]);
            for (place, row) in rows.iter().enumerate() {
                prop_assert_eq!(week_problems(row, week_start(Some(day("2026-12-07")), place)), []);
            }
        }
    }
}
