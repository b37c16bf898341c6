use super::{after, day, now, text};
use crate::meeting::preparation::{
    AnswerPart, HardPart, HealthPart, LinePlace, Meeting, MeetingChange, OwnPart, ProposalPart,
};

#[test]
fn the_next_talk_begins_with_what_stays_and_nothing_else() {
    let id = || "1".to_owned();
    let task = || LinePlace::Hard(id(), HardPart::Task);
    let can = || LinePlace::Can(id());
    let meeting = after([
        MeetingChange::Date(Some(day("2026-11-20"))),
        MeetingChange::Held(Some(day("2026-11-20"))),
        text(LinePlace::Who, "Karim"),
        text(LinePlace::Aim, "A plan with dates"),
        text(can(), "Driving the van, without my medicine"),
        MeetingChange::Share(can(), false),
        text(LinePlace::Can("2".to_owned()), " "),
        text(task(), "Lifting crates"),
        MeetingChange::LetGo(task(), true),
        text(LinePlace::Hard(id(), HardPart::Since), "Since May"),
        text(LinePlace::Proposal(id(), ProposalPart::Change), "A trolley"),
        text(LinePlace::Question(id()), "Who pays?"),
        text(LinePlace::Health(HealthPart::Condition), "Hernia"),
        MeetingChange::Answer(id(), AnswerPart::Answer("I keep that with the doctor.".to_owned())),
        MeetingChange::Own(OwnPart::Pressure, "The team is short of people".to_owned()),
        MeetingChange::Ready(Some(4)),
    ]);
    let later = day("2026-12-04").and_hms_opt(18, 30, 0).unwrap();
    let copied = meeting.copied(later);
    assert_eq!(copied.can, meeting.can[..1], "what was kept stays kept");
    assert!(!copied.is_shared(&can()));
    assert!(!copied.hard[0].task.let_go, "words are asked about again");
    assert!(!copied.hard[0].since.shared);
    assert_eq!(copied.questions, meeting.questions);
    let places: Vec<_> = copied.places();
    assert_eq!(places, [can(), task(), LinePlace::Hard(id(), HardPart::Since), LinePlace::Question(id())]);
    let rest = Meeting { can: Vec::new(), hard: Vec::new(), questions: Vec::new(), ..copied };
    assert_eq!(rest, Meeting::new(later));
    assert_eq!(after([]).copied(now()), Meeting::new(now()));
}
