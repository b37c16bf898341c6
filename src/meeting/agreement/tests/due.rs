use super::{agreement, check, day};
use crate::meeting::agreement::{Agreement, AgreementStatus, checks_due};

fn on(check_on: &str) -> Agreement {
    Agreement { check_on: Some(day(check_on)), ..agreement("Two people for the heavy beds") }
}

#[track_caller]
fn check_due(agreement: Agreement, today: &str, expect: bool) {
    let due = checks_due(&[("1".to_owned(), agreement)], day(today));
    assert_eq!(due.len(), usize::from(expect), "{today}: {due:?}");
}

#[test]
fn a_check_is_due_from_its_day_on_until_something_is_said() {
    check_due(on("2026-12-21"), "2026-12-20", false);
    check_due(on("2026-12-21"), "2026-12-21", true);
    check_due(on("2026-12-21"), "2028-02-29", true);
    check_due(agreement("Without a day"), "2026-12-21", false);
    let said = |date, status| Agreement { checks: vec![check("1", date, status)], ..on("2026-12-21") };
    check_due(said("2026-12-21", Some(AgreementStatus::NotDone)), "2026-12-22", false);
    check_due(said("2026-12-28", Some(AgreementStatus::Open)), "2026-12-29", false);
    check_due(said("2026-12-20", Some(AgreementStatus::Done)), "2026-12-22", true);
    check_due(said("2026-12-21", None), "2026-12-22", true);
    check_due(Agreement { closed: Some(day("2026-12-01")), ..on("2026-12-21") }, "2026-12-22", false);
}

#[test]
fn a_new_day_after_a_look_is_due_again() {
    let looked = Agreement { checks: vec![check("1", "2026-12-21", Some(AgreementStatus::Done))], ..on("2026-12-21") };
    check_due(looked.clone(), "2027-02-01", false);
    check_due(Agreement { check_on: Some(day("2027-01-18")), ..looked }, "2027-02-01", true);
}

#[test]
fn of_200_the_oldest_day_comes_first() {
    let first = day("2026-12-01");
    let all: Vec<(String, Agreement)> = (0..200_u64)
        .map(|number| {
            let check_on = first + chrono::Days::new((number * 37) % 200);
            (format!("{number:03}"), Agreement { check_on: Some(check_on), ..agreement("A lower shelf") })
        })
        .collect();
    let due = checks_due(&all, first + chrono::Days::new(99));
    assert_eq!(due.len(), 100);
    assert!(due.is_sorted_by_key(|due| due.on));
    assert_eq!(due[0].on, first);
}
