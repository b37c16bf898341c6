use super::{agreement, check, day};
use crate::meeting::agreement::{Agreement, AgreementStatus, ordered};

#[test]
fn open_ones_stand_by_their_check_and_finished_ones_apart() {
    let on = |what: &str, check_on: &str| Agreement { check_on: Some(day(check_on)), ..agreement(what) };
    let done = |what: &str| Agreement {
        checks: vec![check("1", "2026-12-07", Some(AgreementStatus::Done))],
        ..agreement(what)
    };
    let all = [
        done("Order the trolley"),
        agreement("No day yet"),
        on("Late", "2027-02-01"),
        on("Early", "2026-12-07"),
        on("Early too", "2026-12-07"),
        done("A lower shelf"),
        agreement("No day either"),
    ];
    let numbered = all.into_iter().enumerate().map(|(number, agreement)| (number.to_string(), agreement)).collect();
    let ordered = ordered(numbered);
    let names = |list: &[(String, Agreement)]| -> Vec<String> { list.iter().map(|one| one.1.what.clone()).collect() };
    assert_eq!(names(&ordered.open), ["Early", "Early too", "Late", "No day yet", "No day either"]);
    assert_eq!(names(&ordered.finished), ["A lower shelf", "Order the trolley"]);
}
