//! The card for the person's own hand.

use dioxus::prelude::*;

use super::any::{all_places, marker};
use super::{can, day, made, text};
use crate::i18n::{Language, texts};
use crate::meeting::preparation::{AnswerPart, HealthPart, LinePlace, Meeting, MeetingChange, OwnPart, ProposalPart};
use crate::meeting::sharing::{CardSheet, CardSheetView};
use crate::ui::tests::stage::{render, text_of};

fn change(id: &str, part: ProposalPart, words: &str) -> MeetingChange {
    text(LinePlace::Proposal(id.to_owned(), part), words)
}

fn answer(id: &str, part: AnswerPart) -> MeetingChange {
    MeetingChange::Answer(id.to_owned(), part)
}

fn card(meeting: &Meeting) -> CardSheet {
    CardSheet::of(meeting, Language::En, |name| (name == "no-time").then(|| "I don’t have time.".to_owned()))
}

fn html(card: CardSheet) -> String {
    render(Language::En, move || {
        let card = card.clone();
        rsx! {
            CardSheetView { card, written_in: Language::En }
        }
    })
}

#[test]
fn it_holds_aim_asks_plan_b_and_the_answers_that_were_ticked() {
    let meeting = made([
        text(LinePlace::Aim, "Back to four days"),
        text(can("1"), "Packing"),
        change("1", ProposalPart::Change, "A trolley"),
        change("1", ProposalPart::Task, "Unloading"),
        change("1", ProposalPart::PlanB, "Two people"),
        MeetingChange::Period("1".to_owned(), Some(day("2026-12-08")), None),
        MeetingChange::Ask("1".to_owned(), true),
        change("2", ProposalPart::Change, "Another chair"),
        answer("1", AnswerPart::Said("no-time".to_owned())),
        answer("1", AnswerPart::Answer("Ten minutes is enough.".to_owned())),
        answer("1", AnswerPart::OnCard(true)),
        answer("2", AnswerPart::OwnLine("You are never here".to_owned())),
        answer("2", AnswerPart::Answer("I want to change that.".to_owned())),
        answer("2", AnswerPart::OnCard(true)),
        answer("3", AnswerPart::Answer("Not on the card".to_owned())),
        answer("4", AnswerPart::OnCard(true)),
    ]);
    let card = card(&meeting);
    let expected = "\
My talk

MY AIM FOR THIS TALK
Back to four days

WHAT I CAN DO
- Packing

WHAT I ASK
- A trolley
  Unloading
  from 8 December 2026
  If that is not possible: Two people

WHAT I CAN ANSWER
- I don’t have time.
  Ten minutes is enough.
- You are never here
  I want to change that.

HOW THE TALK CAN GO
";
    let text = card.text();
    assert!(text.starts_with(expected), "{text}");
    let shown = text_of(&html(card));
    for line in
        ["Back to four days", "Packing", "A trolley", "Two people", "I want to change that.", "I don’t have time."]
    {
        assert!(shown.contains(line), "{line}");
    }
    for line in ["Another chair", "Not on the card"] {
        assert!(!shown.contains(line) && !text.contains(line), "{line}");
    }
}

#[test]
fn kept_lines_are_on_it_but_health_and_own_thoughts_never() {
    let places = all_places();
    let words = places.iter().map(|place| MeetingChange::Text(place.clone(), marker(place)));
    let keep = places.iter().map(|place| MeetingChange::Share(place.clone(), false));
    let shared_health = HealthPart::ALL.map(|part| MeetingChange::Share(LinePlace::Health(part), true));
    let own = MeetingChange::Own(OwnPart::Pressure, "⟦pressure⟧".to_owned());
    let meeting = made(words.chain(keep).chain(shared_health).chain([own]));
    let (text, shown) = (card(&meeting).text(), html(card(&meeting)));
    for output in [&text, &shown] {
        assert!(output.contains(&marker(&LinePlace::Aim)) && output.contains(&marker(&can("a"))));
        assert!(!output.contains("⟦pressure⟧") && !output.contains("⟦health"));
    }
}

#[test]
fn without_any_words_the_agenda_and_the_break_are_there() {
    for language in Language::ALL {
        let card = CardSheet::of(&Meeting::new(super::now()), language, |_| None);
        let steps: Vec<_> = card.agenda(texts(language)).collect();
        let (text, shown) = (card.text(), text_of(&html(card)));
        assert_eq!(steps.len(), 6);
        for (minutes, sentence) in steps {
            assert!(text.contains(sentence) && shown.contains(sentence), "{sentence}");
            assert!(text.contains(&minutes) && shown.contains(&minutes), "{minutes}");
        }
        assert!(text.contains(texts(language).card_break()) && shown.contains(texts(language).card_break()));
    }
}

#[test]
fn the_first_lines_of_what_goes_well_are_enough() {
    let meeting = made((1..=9).map(|row| text(can(&row.to_string()), &format!("Task number {row}"))));
    assert_eq!(card(&meeting).can, ["Task number 1", "Task number 2", "Task number 3", "Task number 4"]);
}
