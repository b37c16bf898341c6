use super::{after, day, text};
use crate::meeting::preparation::{
    AnswerPart, HardPart, HealthPart, LinePlace, MeetingChange, MeetingHow, MeetingStep, NextUp, OwnPart, ProposalPart,
    TalkState, next_up, talk_state,
};

fn id() -> String {
    "1".to_owned()
}

#[test]
fn the_steps_stand_in_the_order_of_the_template() {
    let codes = MeetingStep::ALL.map(MeetingStep::code);
    let template =
        ["basics", "aim", "can", "hard", "proposals", "return", "share", "questions", "answers", "agreements"];
    assert_eq!(codes, template);
    let mut step = MeetingStep::Basics;
    for number in 1..10 {
        assert_eq!(step.number(), number);
        let next = step.next().unwrap();
        assert_eq!(next.previous(), Some(step));
        step = next;
    }
    assert_eq!((step, step.number(), step.next()), (MeetingStep::Agreements, 10, None));
    assert_eq!(MeetingStep::Basics.previous(), None);
    assert!(MeetingStep::ALL.into_iter().all(|step| MeetingStep::from_code(step.code()) == Some(step)));
    assert_eq!(MeetingStep::from_code("Basics"), None);
}

#[test]
fn each_step_is_begun_by_what_is_written_in_it_and_by_nothing_else() {
    let words = "Two people for the heavy beds";
    let answer = AnswerPart::Answer(words.to_owned());
    let begun = [
        (MeetingStep::Basics, MeetingChange::Date(Some(day("2026-12-01")))),
        (MeetingStep::Basics, MeetingChange::Minutes(Some(30))),
        (MeetingStep::Basics, MeetingChange::How(Some(MeetingHow::Phone))),
        (MeetingStep::Basics, text(LinePlace::WithMe, "Ann of the union")),
        (MeetingStep::Aim, text(LinePlace::Aim, words)),
        (MeetingStep::Can, text(LinePlace::Can(id()), words)),
        (MeetingStep::Hard, text(LinePlace::Hard(id(), HardPart::Task), words)),
        (MeetingStep::Hard, text(LinePlace::Hard(id(), HardPart::Since), "Since May")),
        (MeetingStep::Proposals, text(LinePlace::Proposal(id(), ProposalPart::PlanB), words)),
        (MeetingStep::Return, text(LinePlace::WeekTasks(id()), words)),
        (MeetingStep::Return, text(LinePlace::IfBad, words)),
        (MeetingStep::Share, text(LinePlace::Health(HealthPart::Pain), "A 6 in the evening")),
        (MeetingStep::Share, MeetingChange::Own(OwnPart::TellingCons, words.to_owned())),
        (MeetingStep::Questions, text(LinePlace::Question(id()), "Who pays?")),
        (MeetingStep::Answers, MeetingChange::Answer(id(), answer)),
        (MeetingStep::Agreements, MeetingChange::Held(Some(day("2026-11-20")))),
    ];
    for (step, change) in begun {
        let meeting = after([change.clone()]);
        let found: Vec<_> = MeetingStep::ALL.into_iter().filter(|step| step.is_begun(&meeting)).collect();
        assert_eq!(found, [step], "{change:?}");
    }
    let blanks = [
        text(LinePlace::Can(id()), "  "),
        text(LinePlace::Hard(id(), HardPart::Task), ""),
        text(LinePlace::Question(id()), "\n"),
        MeetingChange::Own(OwnPart::Pressure, "The team is short of people".to_owned()),
        MeetingChange::Ready(Some(3)),
    ];
    let meeting = after(blanks);
    assert!(!MeetingStep::ALL.into_iter().any(|step| step.is_begun(&meeting)));
}

#[test]
fn a_talk_is_to_come_until_its_day_and_then_asks_whether_it_took_place() {
    let today = day("2026-11-23");
    let on = |date: Option<&str>, held: Option<&str>| {
        let meeting = after([MeetingChange::Date(date.map(day)), MeetingChange::Held(held.map(day))]);
        (talk_state(&meeting, today), next_up(&meeting, today))
    };
    let aim = NextUp::Fill(MeetingStep::Aim);
    assert_eq!(on(None, None), (TalkState::ToCome, NextUp::Fill(MeetingStep::Basics)));
    assert_eq!(on(Some("2026-11-24"), None), (TalkState::ToCome, aim));
    assert_eq!(on(Some("2026-11-23"), None), (TalkState::Today, NextUp::Talk));
    assert_eq!(on(Some("2026-11-22"), None), (TalkState::Unanswered(day("2026-11-22")), NextUp::Outcome));
    assert_eq!(on(Some("2026-11-22"), Some("2026-11-21")), (TalkState::Held(day("2026-11-21")), NextUp::Agreements));
    assert_eq!(on(None, Some("2026-11-21")), (TalkState::Held(day("2026-11-21")), NextUp::Agreements));
}

#[test]
fn next_is_the_first_needed_step_that_is_empty_and_then_rehearsing() {
    let filled = [
        MeetingChange::Date(Some(day("2026-12-01"))),
        text(LinePlace::Aim, "A plan with dates"),
        text(LinePlace::Can(id()), "Driving the van"),
        text(LinePlace::Hard(id(), HardPart::Task), "Lifting crates"),
        text(LinePlace::Proposal(id(), ProposalPart::Change), "A trolley"),
        text(LinePlace::Question(id()), "Who pays?"),
        MeetingChange::Answer(id(), AnswerPart::Answer("I see. And this costs nothing.".to_owned())),
    ];
    let today = day("2026-11-23");
    let without = |left_out: usize| {
        let kept = filled.iter().enumerate().filter(|(place, _)| *place != left_out).map(|(_, change)| change.clone());
        next_up(&after(kept), today)
    };
    let steps = [
        MeetingStep::Basics,
        MeetingStep::Aim,
        MeetingStep::Can,
        MeetingStep::Hard,
        MeetingStep::Proposals,
        MeetingStep::Questions,
        MeetingStep::Answers,
    ];
    for (place, step) in steps.into_iter().enumerate() {
        assert_eq!(without(place), NextUp::Fill(step));
    }
    assert_eq!(without(usize::MAX), NextUp::Rehearse, "building up and health are for some only");
}
