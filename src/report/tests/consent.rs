//! Nothing leaves that was not ticked, and nothing that is not asked.

use std::collections::BTreeMap;
use std::slice;
use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value as Json;

use super::person::everything;
use super::{OWN_FILE, answered, code, own, plain_text, words};
use crate::i18n::Language;
use crate::questionnaire::{Answers, Item, ItemKind, LocalText, Questionnaire, Value};

/// The block of every item, read from the bare file: an item without one follows the item above it.
fn block_of_each() -> BTreeMap<String, String> {
    fn walk(items: &Json, above: &str, found: &mut BTreeMap<String, String>) {
        for item in items.as_array().into_iter().flatten() {
            let extensions = item["extension"].as_array().into_iter().flatten();
            let own = extensions
                .filter(|extension| extension["url"] == "urn:reprise:summary-block")
                .find_map(|extension| extension["valueCode"].as_str());
            let block = own.unwrap_or(above);
            found.insert(item["linkId"].as_str().unwrap().to_owned(), block.to_owned());
            walk(&item["item"], block, found);
        }
    }
    let mut found = BTreeMap::new();
    walk(&serde_json::from_str::<Json>(OWN_FILE).unwrap()["item"], "", &mut found);
    found
}

fn mark(link_id: &str) -> String {
    format!("⟦{link_id}⟧")
}

/// The questionnaire with a mark of its own in every label and option, so that any trace of a question is found.
static MARKED: LazyLock<Questionnaire> = LazyLock::new(|| {
    fn walk(items: &mut [Item]) {
        for item in items {
            let mark = LocalText::plain(mark(&item.link_id.0));
            if let ItemKind::Choice { options, .. } = &mut item.kind
                && !item.summary.chooses_blocks
            {
                for option in options {
                    option.text.clone_from(&mark);
                }
            }
            item.label = Some(mark);
            walk(&mut item.items);
        }
    }
    let mut questionnaire = own();
    walk(&mut questionnaire.items);
    questionnaire
});

static BLOCK_OF_EACH: LazyLock<BTreeMap<String, String>> = LazyLock::new(block_of_each);
static ANSWERS: LazyLock<Answers> = LazyLock::new(marked_answers);

/// Everything answered; own words, which have no label of their own, carry the mark too.
fn marked_answers() -> Answers {
    let mut answers = everything();
    for (key, values) in everything().iter() {
        let values = values
            .iter()
            .map(|value| match value {
                Value::Text(text) => words(&format!("{text} {}", mark(&key.link_id.0))),
                other => other.clone(),
            })
            .collect();
        answers.set(key.clone(), values);
    }
    answers
}

const CODES: [&str; 11] =
    ["help", "work", "tasks", "load", "link", "people", "worries", "outlook", "tried", "other", "questions"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_of_an_unticked_block_is_in_the_text(ticks in vec(any::<bool>(), CODES.len())) {
        let ticked: Vec<&str> = CODES.into_iter().zip(ticks).filter(|(_, on)| *on).map(|(code, _)| code).collect();
        let mut answers = ANSWERS.clone();
        let chosen = if ticked.is_empty() { vec![Value::Boolean(false)] } else { ticked.iter().copied().map(code).collect() };
        answers.set("consent".into(), chosen);
        let text = plain_text(&MARKED, &answers, Language::En);
        for (link_id, block) in &*BLOCK_OF_EACH {
            if !ticked.contains(&block.as_str()) {
                prop_assert!(!text.contains(&mark(link_id)), "{} of {} in\n{}", link_id, block, text);
            }
        }
    }
}

#[test]
fn the_marks_are_there_where_all_is_ticked() {
    let mut answers = ANSWERS.clone();
    answers.set("consent".into(), CODES.map(code).to_vec());
    let text = plain_text(&MARKED, &answers, Language::En);
    let rare = ["kneel-squat", "reach-high", "same-movement", "sit-long", "walk-lot", "cold-draught", "think-hard"];
    for item in MARKED.walk().filter(|item| item.is_question() && !item.summary.chooses_blocks) {
        let link_id = item.link_id.0.as_str();
        assert_eq!(text.contains(&mark(link_id)), !rare.contains(&link_id), "{link_id} in\n{text}");
    }
}

#[test]
fn what_was_unticked_before_any_tick_stays_out() {
    let text = plain_text(&own(), &everything(), Language::Nl);
    for private in ["Over het rooster", "Mijn zelfstandigheid", "Dat mijn contract stopt", "Diabetes", "Stress"] {
        assert!(!text.contains(private), "{private} in\n{text}");
    }
}

/// Answers a question, and the one before it in a way that opens it, or closes it.
#[track_caller]
fn check_not_asked(before: &str, [opens, closes]: [&Value; 2], question: &str, answer: &Value, trace: &str) {
    let text = |by: &Value| {
        let all = CODES.map(code).to_vec();
        let given: &[(&str, &[Value])] =
            &[("consent", &all), (before, slice::from_ref(by)), (question, slice::from_ref(answer))];
        plain_text(&own(), &answered(given), Language::En)
    };
    assert!(text(opens).contains(trace), "{}", text(opens));
    assert!(!text(closes).contains(trace), "{}", text(closes));
}

/// An answer stays on the device when the question that led to it was answered otherwise, but is not shown.
#[test]
fn answers_to_what_is_not_asked_any_more_do_not_appear() {
    let secret = &words("not for others");
    check_not_asked("tension", [&code("talk"), &code("private")], "tension-what", secret, "not for others");
    check_not_asked("contacts", [&code("hr"), &code("nobody")], "contacts-how", secret, "not for others");
    check_not_asked("task-name~0", [&words("a"), &words(" ")], "task-what~0", secret, "not for others");
    check_not_asked("task-name~0", [&words("a"), &words("")], "task-weight~0", &Value::Decimal(7.0), "kg");
    check_not_asked("where", [&code("hip"), &code("neck")], "leg-pain", &Value::Boolean(true), "Into the leg");
    let day = Value::Date("2026-09-01".parse().unwrap());
    let at_work = [&code("not-at-work"), &code("usual")];
    check_not_asked("at-work", at_work, "not-at-work-since", &day, "1 September 2026");
}
