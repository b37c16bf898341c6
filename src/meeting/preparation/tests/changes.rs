use super::{after, now, text};
use crate::meeting::preparation::{
    HardPart, HealthPart, LinePlace, MOST_ASKED, Meeting, MeetingChange, ProposalPart, RowList,
};

#[test]
fn work_starts_as_shared_and_health_as_kept() {
    let places = [
        (LinePlace::Aim, true),
        (LinePlace::Can("1".to_owned()), true),
        (LinePlace::Hard("1".to_owned(), HardPart::Task), true),
        (LinePlace::Hard("1".to_owned(), HardPart::Since), false),
        (LinePlace::Proposal("1".to_owned(), ProposalPart::Change), true),
        (LinePlace::Proposal("1".to_owned(), ProposalPart::PlanB), false),
        (LinePlace::WithMe, false),
        (LinePlace::WeekTasks("1".to_owned()), true),
        (LinePlace::Question("1".to_owned()), true),
        (LinePlace::Health(HealthPart::Condition), false),
        (LinePlace::Health(HealthPart::Programme), false),
        (LinePlace::Health(HealthPart::Pain), false),
        (LinePlace::Health(HealthPart::Background), false),
    ];
    let meeting = after(places.iter().map(|(place, _)| text(place.clone(), "Two people for the heavy beds")));
    for (place, shared) in &places {
        assert_eq!(
            meeting.line(place).map(|line| line.text.as_str()),
            Some("Two people for the heavy beds"),
            "{place:?}"
        );
        assert_eq!(meeting.is_shared(place), *shared, "{place:?}");
    }
    assert_eq!(meeting.places().len(), places.len(), "each is found again");
}

#[test]
fn writing_on_asks_again_about_a_word() {
    let place = LinePlace::Aim;
    let let_go = || MeetingChange::LetGo(LinePlace::Aim, true);
    let same = after([text(place.clone(), "Back to four days"), let_go(), text(place.clone(), "Back to four days")]);
    assert!(same.aim.let_go);
    let other =
        after([text(place.clone(), "Back to four days"), let_go(), text(place, "Back to four days, with my hernia")]);
    assert!(!other.aim.let_go);
}

#[test]
fn three_are_asked_and_a_fourth_is_not() {
    let ids = ["1", "2", "3", "4"];
    let change = |id: &&str| text(LinePlace::Proposal((*id).to_owned(), ProposalPart::Change), "A trolley");
    let ask = |id: &&str| MeetingChange::Ask((*id).to_owned(), true);
    let meeting = after(ids.iter().map(change).chain(ids.iter().map(ask)));
    assert_eq!(meeting.proposals.iter().filter(|row| row.ask).count(), MOST_ASKED);
    let fourth = |meeting: &Meeting| meeting.proposals[3].ask;
    assert!(!fourth(&meeting));
    let freed = MeetingChange::Ask("1".to_owned(), false).apply(Some(meeting), now());
    assert!(fourth(&ask(&"4").apply(Some(freed), now())));
}

#[test]
fn a_removed_row_comes_back_where_it_was() {
    let row = |id: &str| text(LinePlace::Can(id.to_owned()), &format!("Driving the van, {id}"));
    let meeting = after([row("1"), row("2"), row("3")]);
    let (place, kept) = meeting.row(RowList::Can, "2").unwrap();
    let without = MeetingChange::Remove(RowList::Can, "2".to_owned()).apply(Some(meeting.clone()), now());
    assert_eq!(without.can.len(), 2);
    assert_eq!(MeetingChange::Put(place, kept).apply(Some(without), now()), meeting);
}

#[test]
fn what_is_kept_before_a_word_is_typed_stays_kept() {
    let id = || "1".to_owned();
    let places = [
        LinePlace::Can(id()),
        LinePlace::Hard(id(), HardPart::Difficulty),
        LinePlace::Proposal(id(), ProposalPart::Costs),
        LinePlace::WeekTasks(id()),
        LinePlace::Question(id()),
        LinePlace::Aim,
    ];
    for place in places {
        let kept = MeetingChange::Share(place.clone(), false);
        let meeting = after([kept, text(place.clone(), "I cry in the car on the way home")]);
        assert_eq!(meeting.line(&place).and_then(|line| line.for_manager()), None, "{place:?}");
    }
    let shared = MeetingChange::Share(LinePlace::Hard(id(), HardPart::Since), true);
    let meeting = after([shared, text(LinePlace::Hard(id(), HardPart::Since), "Since the summer")]);
    assert_eq!(meeting.hard[0].since.for_manager(), Some("Since the summer"));
    let week = after([MeetingChange::Share(LinePlace::Week(id()), false)]);
    assert!(!week.is_shared(&LinePlace::Week(id())) && week.pattern.weeks.len() == 1);
}

#[test]
fn ten_thousand_characters_are_kept_whole() {
    let words = "Then the bed. ".repeat(720);
    let meeting = after([text(LinePlace::Can("1".to_owned()), &words)]);
    let stored: Meeting = serde_json::from_str(&serde_json::to_string(&meeting).unwrap()).unwrap();
    assert_eq!(stored.can[0].line.text, words);
}
