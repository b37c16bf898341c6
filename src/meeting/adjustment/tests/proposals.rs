use chrono::NaiveDate;
use proptest::option;
use proptest::prelude::*;

use super::{day, now};
use crate::meeting::adjustment::{
    PeriodProblem, Suggestion, can_ask, is_proposed, period_problems, proposal, task_suggestions,
};
use crate::meeting::preparation::{
    HardPart, LinePlace, MOST_ASKED, Meeting, MeetingChange, MeetingRow, Proposal, ProposalPart, RowList,
};

fn after(changes: impl IntoIterator<Item = MeetingChange>) -> Meeting {
    changes.into_iter().fold(Meeting::new(now()), |meeting, change| change.apply(Some(meeting), now()))
}

fn put(id: &str, words: &str) -> MeetingChange {
    MeetingChange::Put(usize::MAX, MeetingRow::Proposal(proposal(id.to_owned(), words, true)))
}

fn hard(id: &str, words: &str) -> MeetingChange {
    MeetingChange::Text(LinePlace::Hard(id.to_owned(), HardPart::Task), words.to_owned())
}

#[test]
fn what_was_tapped_is_a_proposal_and_known_as_one() {
    let meeting = after([put("1", "A trolley or cart"), put("2", "Été au calme")]);
    assert_eq!(meeting.proposals[0].change.for_manager(), Some("A trolley or cart"));
    assert!(!meeting.proposals[0].plan_b.shared && !meeting.proposals[0].ask);
    assert!(is_proposed(&meeting.proposals, " a Trolley or cart") && is_proposed(&meeting.proposals, "ete au calme"));
    assert!(!is_proposed(&meeting.proposals, "A trolley"));
    let own = proposal("3".to_owned(), "Heat pack in the break", false);
    assert_eq!(own.change.for_manager(), None);
    assert!(own.costs.shared, "only the words themselves are kept");
}

#[test]
fn a_task_is_offered_once_and_stays_kept_if_it_was() {
    let kept = |id: &str| MeetingChange::Share(LinePlace::Hard(id.to_owned(), HardPart::Task), false);
    let meeting = after([
        hard("1", "Lifting patients "),
        hard("2", "lifting patients"),
        kept("2"),
        hard("3", "Night rounds"),
        hard("4", "  "),
    ]);
    let offered = |task: &str, shared| Suggestion { task: task.to_owned(), shared };
    assert_eq!(task_suggestions(&meeting), [offered("Lifting patients", false), offered("Night rounds", true)]);
}

#[test]
fn a_row_that_is_kept_or_asked_before_its_first_word_stays_so() {
    let change = LinePlace::Proposal("1".to_owned(), ProposalPart::Change);
    let meeting = after([
        MeetingChange::Share(change.clone(), false),
        MeetingChange::Ask("1".to_owned(), true),
        MeetingChange::Text(change, "Two people for the heavy beds".to_owned()),
        MeetingChange::Share(LinePlace::Week("7".to_owned()), false),
        MeetingChange::Text(LinePlace::WeekTasks("7".to_owned()), "Phone and counter".to_owned()),
    ]);
    assert_eq!(meeting.proposals[0].change.for_manager(), None);
    assert!(meeting.proposals[0].ask && meeting.proposals.len() == 1);
    assert!(!meeting.pattern.weeks[0].shared && meeting.pattern.weeks.len() == 1);
}

#[test]
fn a_fourth_is_not_asked_until_another_one_is_not() {
    let ask = |id: &str, ask| MeetingChange::Ask(id.to_owned(), ask);
    let all = ["1", "2", "3", "4"];
    let three = after(all.map(|id| put(id, "A trolley")).into_iter().chain(all[..3].iter().map(|id| ask(id, true))));
    assert_eq!(all.map(|id| can_ask(&three.proposals, id)), [true, true, true, false]);
    let two = ask("2", false).apply(Some(three), now());
    assert!(can_ask(&two.proposals, "4"));
}

#[track_caller]
fn check(from: Option<&str>, until: Option<&str>, expect: (Option<PeriodProblem>, Option<PeriodProblem>)) {
    assert_eq!(period_problems(from.map(day), until.map(day)), expect, "{from:?} {until:?}");
}

#[test]
fn an_end_before_the_start_is_said() {
    check(None, None, (None, None));
    check(Some("2026-12-07"), None, (None, None));
    check(Some("2026-12-07"), Some("2026-12-07"), (None, None));
    check(Some("2026-12-07"), Some("2026-12-06"), (None, Some(PeriodProblem::Order)));
    check(Some("2026-12-07"), Some("0202-12-20"), (None, Some(PeriodProblem::Year)));
    check(Some("2226-12-07"), Some("2026-12-20"), (Some(PeriodProblem::Year), None));
    check(None, Some("1202-12-20"), (None, Some(PeriodProblem::Year)));
}

#[test]
fn both_days_stay_as_they_were_typed() {
    let (from, until) = (Some(day("2026-12-07")), Some(day("2026-11-30")));
    let meeting = after([put("1", "A trolley"), MeetingChange::Period("1".to_owned(), from, until)]);
    assert_eq!((meeting.proposals[0].from, meeting.proposals[0].until), (from, until));
    let back = meeting.row(RowList::Proposals, "1").unwrap();
    let without = MeetingChange::Remove(RowList::Proposals, "1".to_owned()).apply(Some(meeting.clone()), now());
    assert_eq!(MeetingChange::Put(back.0, back.1).apply(Some(without), now()), meeting);
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![
        4 => (0_u64..100).prop_map(|days| day("2026-11-01") + chrono::Days::new(days)),
        1 => prop_oneof![Just(NaiveDate::MIN), Just(NaiveDate::MAX), Just(day("1899-12-31"))],
    ]
}

proptest! {
    #[test]
    fn only_days_that_follow_each_other_pass(from in option::of(any_day()), until in option::of(any_day())) {
        let said = period_problems(from, until);
        if let (Some(from), Some(until)) = (from, until) && until < from {
            prop_assert_ne!(said, (None, None));
        }
        prop_assert_eq!(said.0 == Some(PeriodProblem::Year), from.is_some_and(|day| !crate::work::is_meant(day)));
    }

    #[test]
    fn asking_never_goes_above_three(ticks in proptest::collection::vec((0..6_u8, any::<bool>()), 0..30)) {
        let changes = ticks.into_iter().map(|(id, ask)| MeetingChange::Ask(id.to_string(), ask));
        let meeting = after(changes);
        let asked = |row: &&Proposal| row.ask;
        prop_assert!(meeting.proposals.iter().filter(asked).count() <= MOST_ASKED);
        for row in &meeting.proposals {
            let ticked = MeetingChange::Ask(row.id.clone(), true).apply(Some(meeting.clone()), now());
            let is_asked = ticked.proposals.iter().any(|other| other.id == row.id && other.ask);
            prop_assert_eq!(is_asked, can_ask(&meeting.proposals, &row.id), "what is said is what happens");
        }
    }
}
