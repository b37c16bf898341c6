use super::{day, now};
use crate::meeting::agreement::{Agreement, from_proposal, proposals_to_take_over};
use crate::meeting::preparation::{LinePlace, Meeting, MeetingChange, ProposalPart};

fn place(id: &str, part: ProposalPart) -> LinePlace {
    LinePlace::Proposal(id.to_owned(), part)
}

/// Three proposals: asked, not asked, asked but kept.
fn meeting() -> Meeting {
    let text = |id: &str, part, words: &str| MeetingChange::Text(place(id, part), words.to_owned());
    let changes = [
        text("1", ProposalPart::Change, " Two people for the heavy beds "),
        text("1", ProposalPart::Task, "Morning round"),
        text("1", ProposalPart::PlanB, "Or a slide sheet"),
        MeetingChange::Period("1".to_owned(), Some(day("2026-12-07")), Some(day("2027-01-15"))),
        MeetingChange::Ask("1".to_owned(), true),
        text("2", ProposalPart::Change, "A stool at the counter"),
        text("3", ProposalPart::Change, "No evening shifts because of the children"),
        MeetingChange::Ask("3".to_owned(), true),
        MeetingChange::Share(place("3", ProposalPart::Change), false),
    ];
    changes.into_iter().fold(Meeting::new(now()), |meeting, change| change.apply(Some(meeting), now()))
}

#[test]
fn what_was_asked_and_shared_is_offered_until_it_was_taken_over() {
    let meeting = meeting();
    let offered = |agreements: &[(String, Agreement)]| -> Vec<String> {
        proposals_to_take_over(&meeting, "t", agreements).iter().map(|proposal| proposal.id.clone()).collect()
    };
    assert_eq!(offered(&[]), ["1"]);
    let taken = from_proposal(&meeting.proposals[0], "t", now());
    assert_eq!(offered(&[("a".to_owned(), taken.clone())]), Vec::<String>::new());
    let elsewhere = Agreement { meeting: "another".to_owned(), ..taken };
    assert_eq!(offered(&[("a".to_owned(), elsewhere)]), ["1"]);
}

#[test]
fn what_task_and_days_are_taken_over_and_nothing_kept() {
    let mut meeting = meeting();
    let expect = Agreement {
        proposal: Some("1".to_owned()),
        what: "Two people for the heavy beds".to_owned(),
        task: "Morning round".to_owned(),
        from: Some(day("2026-12-07")),
        until: Some(day("2027-01-15")),
        ..Agreement::new("t", now())
    };
    assert_eq!(from_proposal(&meeting.proposals[0], "t", now()), expect);
    meeting = MeetingChange::Share(place("1", ProposalPart::Task), false).apply(Some(meeting), now());
    assert_eq!(from_proposal(&meeting.proposals[0], "t", now()).task, "");
}
