//! What holds for any changes in any order.

use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::prelude::*;

use super::any::{any_change, any_day};
use super::now;
use crate::meeting::agreement::{Agreement, AgreementChange, CheckPart, MOST_HELP, checks_due, ordered};

/// Each change goes to one of three agreements.
fn applied(changes: &[(usize, AgreementChange)]) -> Vec<(String, Agreement)> {
    let mut all: Vec<(String, Agreement)> =
        ["x", "y", "z"].map(|id| (id.to_owned(), Agreement::new("t", now()))).to_vec();
    for (at, change) in changes {
        let (_, agreement) = &mut all[at % 3];
        *agreement = change.clone().apply(Some(agreement.clone()), "t", now());
    }
    all
}

/// What is known of a check: its name, its day, and whether each of its three parts says something.
type Said = (String, NaiveDate, [bool; 3]);

/// Read off the changes alone: the day somebody wanted to look on or after which nothing was said, unless it was put away.
fn expected(changes: &[(usize, AgreementChange)], which: usize) -> Option<NaiveDate> {
    let (mut wanted, mut closed, mut said) = (None, false, Vec::<Said>::new());
    for (_, change) in changes.iter().filter(|(at, _)| at % 3 == which) {
        match change {
            AgreementChange::CheckOn(day) => wanted = *day,
            AgreementChange::Close(day) => closed = day.is_some(),
            AgreementChange::RemoveCheck(id) => said.retain(|one| one.0 != *id),
            AgreementChange::PutCheck(_, check) if !said.iter().any(|one| one.0 == check.id) => {
                let parts = [check.status.is_some(), check.helps.is_some(), !check.change.trim().is_empty()];
                said.push((check.id.clone(), check.date, parts));
            }
            AgreementChange::Check(id, date, part) => {
                if !said.iter().any(|one| one.0 == *id) {
                    said.push((id.clone(), *date, [false; 3]));
                }
                let parts = &mut said.iter_mut().find(|one| one.0 == *id).unwrap().2;
                match part {
                    CheckPart::Status(status) => parts[0] = status.is_some(),
                    CheckPart::Helps(Some(number)) if *number > MOST_HELP => {}
                    CheckPart::Helps(number) => parts[1] = number.is_some(),
                    CheckPart::Change(words) => parts[2] = !words.trim().is_empty(),
                }
            }
            _ => {}
        }
    }
    wanted.filter(|day| !closed && !said.iter().any(|(_, date, parts)| date >= day && parts.contains(&true)))
}

proptest! {
    #[test]
    fn no_due_check_is_lost_or_doubled(changes in vec((0..3_usize, any_change()), 0..40), today in any_day()) {
        let all = applied(&changes);
        let due = checks_due(&all, today);
        prop_assert!(due.is_sorted_by_key(|due| due.on));
        for (which, (id, _)) in all.iter().enumerate() {
            let found: Vec<NaiveDate> = due.iter().filter(|due| due.agreement == *id).map(|due| due.on).collect();
            let expect: Vec<NaiveDate> = expected(&changes, which).into_iter().filter(|day| *day <= today).collect();
            prop_assert_eq!(found, expect, "{}", id);
        }
    }

    #[test]
    fn each_stands_once_in_the_list_and_what_is_due_is_open(changes in vec((0..3_usize, any_change()), 0..40), today in any_day()) {
        let all = applied(&changes);
        let ordered = ordered(all.clone());
        let mut ids: Vec<&str> = ordered.open.iter().chain(&ordered.finished).map(|(id, _)| id.as_str()).collect();
        ids.sort_unstable();
        prop_assert_eq!(ids, ["x", "y", "z"]);
        for due in checks_due(&all, today) {
            prop_assert!(ordered.open.iter().any(|(id, _)| *id == due.agreement));
        }
    }

    #[test]
    fn removing_a_check_can_be_undone(changes in vec((0..3_usize, any_change()), 0..40), id in "[a-d]") {
        let (_, agreement) = applied(&changes).remove(0);
        let remove = AgreementChange::RemoveCheck(id);
        let undo = remove.undo(&agreement);
        let after = remove.apply(Some(agreement.clone()), "t", now());
        let back = undo.into_iter().fold(after, |agreement, change| change.apply(Some(agreement), "t", now()));
        prop_assert_eq!(back, agreement);
    }

    #[test]
    fn what_is_stored_is_what_was_there(changes in vec((0..3_usize, any_change()), 0..40)) {
        for (_, agreement) in applied(&changes) {
            let written = serde_json::to_string(&agreement).unwrap();
            prop_assert_eq!(serde_json::from_str::<Agreement>(&written).unwrap(), agreement);
        }
    }
}
