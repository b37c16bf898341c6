//! Questionnaires from a file, which know nothing of Reprise's blocks.

use serde_json::{Value as Json, json};

use super::{answered, blocks, plain_text, words};
use crate::i18n::Language;
use crate::questionnaire::Questionnaire;
use crate::questionnaire::fhir::read;

fn question(link_id: &str) -> Json {
    json!({ "linkId": link_id, "text": link_id, "type": "string" })
}

fn questionnaire() -> Questionnaire {
    let group = |link_id: &str, text: &str, items: [Json; 2]| json!({ "linkId": link_id, "text": text, "type": "group", "item": items });
    let items = json!([
        group("s1", "Sleep", [question("hours"), group("deep", "Deep", [question("dreams"), question("naps")])]),
        group("s2", "Food", [question("breakfast"), question("lunch")]),
        question("loose"),
    ]);
    read(&json!({ "resourceType": "Questionnaire", "id": "q", "title": "A file", "item": items }).to_string()).unwrap()
}

#[test]
fn it_is_summarised_by_section_with_everything_ticked() {
    let answers = answered(&[
        ("hours", &[words("six")]),
        ("naps", &[words("none")]),
        ("lunch", &[words("late")]),
        ("loose", &[words("end")]),
    ]);
    let blocks = blocks(&questionnaire(), &answers, Language::Fr);
    let shape: Vec<(&str, bool, usize)> =
        blocks.iter().map(|block| (block.title.as_str(), block.ticked, block.entries.len())).collect();
    assert_eq!(shape, [("Sleep", true, 2), ("Food", true, 1), ("loose", true, 1)]);
    let text = plain_text(&questionnaire(), &answers, Language::En);
    assert!(
        text.contains("\nA file\nFilled in on (day)\n\nSLEEP\n- hours: six\n- naps: none\n\nFOOD\n- lunch: late\n")
    );
}

#[test]
fn sections_without_an_answer_are_left_out() {
    let blocks = blocks(&questionnaire(), &answered(&[("lunch", &[words("late")])]), Language::En);
    assert_eq!(blocks.iter().map(|block| block.title.as_str()).collect::<Vec<_>>(), ["Food"]);
}
