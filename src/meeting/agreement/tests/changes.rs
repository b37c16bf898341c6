use super::{check, day, now};
use crate::meeting::agreement::{Agreement, AgreementChange, AgreementPart, AgreementStatus, CheckPart};

fn after(changes: impl IntoIterator<Item = AgreementChange>) -> Agreement {
    let made = changes.into_iter().fold(None, |agreement, change| Some(change.apply(agreement, "t", now())));
    made.unwrap_or_else(|| Agreement::new("t", now()))
}

#[test]
fn the_first_word_begins_an_agreement_of_its_talk() {
    let agreement = after([AgreementChange::Text(AgreementPart::Who, "Karim".to_owned())]);
    assert_eq!((agreement.meeting.as_str(), agreement.who.as_str()), ("t", "Karim"));
    let later = AgreementChange::From(Some(day("2026-12-07"))).apply(Some(agreement), "another talk", now());
    assert_eq!(later.meeting, "t", "it stays with its talk");
}

#[test]
fn each_field_keeps_its_own_words_however_long() {
    let long = "Lifting with two, and never above the shoulder. ".repeat(210);
    assert!(long.chars().count() > 10_000);
    let words = |part: AgreementPart| format!("{long}{part:?}");
    let agreement = after(AgreementPart::ALL.map(|part| AgreementChange::Text(part, words(part))));
    for part in AgreementPart::ALL {
        assert_eq!(part.of(&agreement), words(part), "{part:?}");
    }
}

#[test]
fn how_it_stands_is_what_was_said_last() {
    let said = |id: &str, date: &str, status| {
        AgreementChange::Check(id.to_owned(), day(date), CheckPart::Status(Some(status)))
    };
    let agreement = after([
        said("1", "2026-12-21", AgreementStatus::Done),
        // Written down later, about an earlier day.
        said("2", "2026-12-07", AgreementStatus::NotDone),
        AgreementChange::Check("3".to_owned(), day("2027-01-04"), CheckPart::Helps(Some(7))),
    ]);
    assert_eq!(agreement.checks.iter().map(|check| check.id.as_str()).collect::<Vec<_>>(), ["2", "1", "3"]);
    assert_eq!(agreement.status(), AgreementStatus::Done, "a rating alone does not change it");
    let before: Vec<AgreementStatus> = (0..4).map(|place| agreement.status_before(place)).collect();
    let (open, done) = (AgreementStatus::Open, AgreementStatus::Done);
    assert_eq!(before, [open, AgreementStatus::NotDone, done, done]);
}

#[test]
fn a_rating_beyond_ten_changes_nothing() {
    let helps = |number| AgreementChange::Check("1".to_owned(), day("2026-12-21"), CheckPart::Helps(number));
    assert_eq!(after([helps(Some(8)), helps(Some(11))]).checks[0].helps, Some(8));
    assert_eq!(after([helps(Some(8)), helps(None)]).checks[0].helps, None);
}

#[test]
fn a_removed_check_comes_back_where_it_was() {
    let mut agreement = Agreement::new("t", now());
    agreement.checks = ["2026-12-07", "2026-12-21", "2027-01-04"]
        .iter()
        .zip(["1", "2", "3"])
        .map(|(date, id)| check(id, date, Some(AgreementStatus::NotDone)))
        .collect();
    let remove = AgreementChange::RemoveCheck("2".to_owned());
    let undo = remove.undo(&agreement).unwrap();
    let without = remove.apply(Some(agreement.clone()), "t", now());
    assert_eq!(without.checks.len(), 2);
    assert_eq!(undo.apply(Some(without), "t", now()), agreement);
    assert_eq!(AgreementChange::RemoveCheck("4".to_owned()).undo(&agreement), None);
}

#[test]
fn it_is_finished_when_it_was_put_away_or_is_done_without_a_check_to_come() {
    let done = |check_on: Option<&str>| Agreement {
        checks: vec![check("1", "2026-12-07", Some(AgreementStatus::Done))],
        check_on: check_on.map(day),
        ..Agreement::new("t", now())
    };
    assert!(done(None).is_finished());
    assert!(done(Some("2026-12-07")).is_finished(), "that check was this one");
    assert!(!done(Some("2027-01-18")).is_finished(), "whether it helps is still to be seen");
    let open = Agreement { check_on: Some(day("2026-12-07")), ..Agreement::new("t", now()) };
    assert!(!open.is_finished());
    let away = AgreementChange::Close(Some(day("2026-12-01"))).apply(Some(open), "t", now());
    assert!(away.is_finished() && away.waiting_check().is_none());
    assert!(!AgreementChange::Close(None).apply(Some(away), "t", now()).is_finished());
}
