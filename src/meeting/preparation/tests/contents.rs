use super::{after, text};
use crate::meeting::preparation::{
    AnswerPart, Contents, HardPart, HealthPart, LinePlace, MeetingChange, ProposalPart, steps_begun,
};

fn id(number: u8) -> String {
    number.to_string()
}

#[test]
fn rows_with_words_are_counted() {
    let proposal = |number| text(LinePlace::Proposal(id(number), ProposalPart::Change), "A trolley");
    let answer = |number, part| MeetingChange::Answer(id(number), part);
    let meeting = after([
        text(LinePlace::Can(id(1)), "Driving the van"),
        text(LinePlace::Can(id(2)), " "),
        text(LinePlace::Hard(id(1), HardPart::Difficulty), "The bed is low"),
        proposal(1),
        proposal(2),
        proposal(3),
        text(LinePlace::Proposal(id(4), ProposalPart::Change), ""),
        MeetingChange::Ask(id(1), true),
        MeetingChange::Ask(id(3), true),
        MeetingChange::Ask(id(4), true),
        text(LinePlace::WeekTasks(id(1)), ""),
        text(LinePlace::Question(id(1)), "Who pays?"),
        text(LinePlace::Health(HealthPart::Pain), "A 6 in the evening"),
        answer(1, AnswerPart::Answer("I see. And this costs nothing.".to_owned())),
        answer(1, AnswerPart::OnCard(true)),
        answer(2, AnswerPart::OnCard(true)),
    ]);
    let expect = Contents {
        can: 1,
        hard: 1,
        proposals: 3,
        asked: 2,
        weeks: 1,
        shared: 6,
        kept: 1,
        questions: 1,
        answers: 1,
        on_card: 1,
    };
    assert_eq!(Contents::of(&meeting), expect);
    assert_eq!(steps_begun(&meeting), 7);
    assert_eq!(Contents::of(&after([])), Contents::default());
    assert_eq!(steps_begun(&after([])), 0);
}
