use super::{after, day, text};
use crate::meeting::preparation::{
    AnswerPart, HardPart, HealthPart, LinePlace, MeetingChange, OwnPart, ProposalPart, WeekPart,
};

fn id(name: &str) -> String {
    name.to_owned()
}

#[test]
fn places_follow_the_steps_and_health_comes_last() {
    // Written in another order than they are listed.
    let written = [
        LinePlace::Health(HealthPart::Pain),
        LinePlace::Question(id("q")),
        LinePlace::IfBad,
        LinePlace::WeekTasks(id("w")),
        LinePlace::Proposal(id("p"), ProposalPart::PlanB),
        LinePlace::Proposal(id("p"), ProposalPart::Change),
        LinePlace::Hard(id("h"), HardPart::Since),
        LinePlace::Hard(id("h"), HardPart::Task),
        LinePlace::Can(id("c")),
        LinePlace::Aim,
        LinePlace::WithMe,
        LinePlace::Place,
    ];
    let words = written.iter().map(|place| text(place.clone(), "On the ward"));
    let meeting =
        after(words.chain([
            MeetingChange::Week(id("w"), WeekPart::Days(Some(3))),
            MeetingChange::Date(Some(day("2026-12-01"))),
        ]));
    let expect = [
        LinePlace::When,
        LinePlace::Place,
        LinePlace::WithMe,
        LinePlace::Aim,
        LinePlace::Can(id("c")),
        LinePlace::Hard(id("h"), HardPart::Task),
        LinePlace::Hard(id("h"), HardPart::Since),
        LinePlace::Proposal(id("p"), ProposalPart::Change),
        LinePlace::Proposal(id("p"), ProposalPart::PlanB),
        LinePlace::Week(id("w")),
        LinePlace::WeekTasks(id("w")),
        LinePlace::IfBad,
        LinePlace::Question(id("q")),
        LinePlace::Health(HealthPart::Pain),
    ];
    assert_eq!(meeting.places(), expect);
    let ids: std::collections::BTreeSet<String> = expect.iter().map(LinePlace::field_id).collect();
    assert_eq!(ids.len(), expect.len(), "each field has an id of its own");
}

#[test]
fn nothing_written_is_no_place_and_own_thoughts_never_are() {
    assert_eq!(after([]).places(), []);
    let silent = [
        text(LinePlace::Can(id("c")), "   "),
        text(LinePlace::Aim, ""),
        MeetingChange::Ready(Some(2)),
        MeetingChange::Own(OwnPart::Pressure, "The team is short of people".to_owned()),
        MeetingChange::Answer(id("a"), AnswerPart::Answer("I keep that with the doctor.".to_owned())),
    ];
    assert_eq!(after(silent).places(), []);
}

#[test]
fn each_place_is_written_on_its_own_step() {
    let meeting = after([
        text(LinePlace::Proposal(id("p"), ProposalPart::Costs), "Nothing"),
        text(LinePlace::Health(HealthPart::Condition), "Hernia"),
        text(LinePlace::Aim, "A plan"),
    ]);
    let steps: Vec<&str> = meeting.places().iter().map(|place| place.step().code()).collect();
    assert_eq!(steps, ["aim", "proposals", "share"]);
}
