//! The summary for the therapist or the occupational physician.

use super::made;
use crate::i18n::{Language, texts};
use crate::meeting::preparation::{
    AnswerPart, HardPart, HealthPart, LinePlace, Meeting, MeetingChange, OwnPart, PatternWeek, ProposalPart, WeekPart,
};
use crate::report::meeting::therapist::{blocks, therapist_text};
use crate::report::summary::Block;

fn text(place: LinePlace, words: &str) -> MeetingChange {
    MeetingChange::Text(place, words.to_owned())
}

fn prepared() -> Meeting {
    let id = || "1".to_owned();
    made([
        MeetingChange::Date(Some("2026-12-07".parse().unwrap())),
        text(LinePlace::Aim, "Back to four days"),
        text(LinePlace::Can(id()), "Packing"),
        MeetingChange::Share(LinePlace::Can(id()), false),
        text(LinePlace::Hard(id(), HardPart::Task), "Unloading pallets"),
        text(LinePlace::Hard(id(), HardPart::Since), "Since the summer"),
        text(LinePlace::Proposal("2".to_owned(), ProposalPart::Change), "Another chair"),
        text(LinePlace::Proposal(id(), ProposalPart::Change), "A trolley"),
        MeetingChange::Ask(id(), true),
        MeetingChange::Week(id(), WeekPart::Minutes(Some(720))),
        text(LinePlace::IfBad, "We hold the step"),
        text(LinePlace::Question(id()), "Who tells the team?"),
        MeetingChange::Answer(id(), AnswerPart::Said("no-time".to_owned())),
        MeetingChange::Answer(id(), AnswerPart::Answer("Ten minutes is enough.".to_owned())),
        text(LinePlace::Health(HealthPart::Condition), "Hernia"),
        MeetingChange::Own(OwnPart::Pressure, "They are short of people".to_owned()),
        MeetingChange::Own(OwnPart::TellingPros, "They would understand".to_owned()),
        MeetingChange::Own(OwnPart::TellingCons, "They would talk".to_owned()),
        MeetingChange::Own(OwnPart::AskFirst, "Ans".to_owned()),
        MeetingChange::Ready(Some(6)),
    ])
}

fn english(meeting: &Meeting) -> Vec<Block> {
    let said = |name: &str| (name == "no-time").then(|| "I don’t have time.".to_owned());
    blocks(meeting, &["Karim orders the trolley".to_owned()], said, Language::En)
}

fn english_text(blocks: &[Block]) -> String {
    therapist_text(blocks, "23 November 2026", texts(Language::En))
}

#[test]
fn all_blocks_are_ticked_but_readiness_and_health() {
    let blocks = english(&prepared());
    let ticks: Vec<(&str, bool)> = blocks.iter().map(|block| (block.code.as_str(), block.ticked)).collect();
    let expected = [
        ("talk", true),
        ("aim", true),
        ("can", true),
        ("hard", true),
        ("proposals", true),
        ("return", true),
        ("questions", true),
        ("answers", true),
        ("agreements", true),
        ("readiness", false),
        ("health", false),
    ];
    assert_eq!(ticks, expected);
}

#[test]
fn what_is_not_ticked_is_not_in_it_and_what_the_person_weighed_never_is() {
    let mut blocks = english(&prepared());
    let text = english_text(&blocks);
    for words in
        ["Packing", "Since the summer", "Karim orders the trolley", "I don’t have time.: Ten minutes is enough."]
    {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert!(text.find("A trolley") < text.find("Another chair"), "what is asked comes first");
    for words in ["Hernia", "short of people", "6 out of 10"] {
        assert!(!text.contains(words), "{words}");
    }
    for block in &mut blocks {
        block.ticked = true;
    }
    let text = english_text(&blocks);
    for words in ["Hernia", "short of people", "6 out of 10"] {
        assert!(text.contains(words), "{words}");
    }
    for words in ["They would understand", "They would talk", "Ans"] {
        assert!(!text.contains(words), "{words}");
    }
}

#[test]
fn an_empty_preparation_has_no_blocks_and_an_empty_row_no_entry() {
    let empty = Meeting::new(super::now());
    assert_eq!(blocks(&empty, &[], |_| None, Language::Fr), []);
    let id = || "1".to_owned();
    let blank = made([
        text(LinePlace::Proposal(id(), ProposalPart::Change), " "),
        MeetingChange::Ask(id(), true),
        text(LinePlace::Can(id()), "\n"),
        MeetingChange::Weeks(vec![PatternWeek::new(id())]),
    ]);
    assert_eq!(blocks(&blank, &[" ".to_owned()], |_| None, Language::Fr), []);
}
