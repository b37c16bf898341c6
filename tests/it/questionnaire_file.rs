//! The questionnaire that comes with the app, against domain.md §7.

use std::collections::BTreeSet;

use reprise::questionnaire::flow::{Length, minutes, steps};
use reprise::questionnaire::{Answers, Item, ItemKind, Questionnaire, Value, fhir};
use serde_json::Value as Json;

use crate::checkout::read;
use crate::wording;

const FILE: &str = "assets/questionnaires/pre-consult-work.json";

/// The 29 items of domain.md §7, by number, as the questions that ask them.
const ITEMS: [&[&str]; 29] = [
    &["help-wanted"],
    &["matters"],
    &["where"],
    &["since"],
    &["pain7"],
    &["job"],
    &["contract-hours", "current-hours", "shifts"],
    &["at-work", "not-at-work-since"],
    &["day"],
    &[
        "lift-carry",
        "push-pull",
        "bend-twist",
        "kneel-squat",
        "reach-high",
        "same-movement",
        "stand-long",
        "sit-long",
        "walk-lot",
        "drive-vibration",
        "cold-draught",
        "hurry",
        "think-hard",
    ],
    &[
        "task-name",
        "task-what",
        "task-weight",
        "task-height",
        "task-distance",
        "task-duration",
        "task-frequency",
        "task-trouble",
        "task-helps",
    ],
    &["task-now"],
    &["task-photo"],
    &["work-link"],
    &["colleagues-same"],
    &["outside-work"],
    &["say-breaks", "say-order", "say-pace"],
    &["support-manager", "support-colleagues"],
    &["tension", "tension-what"],
    &["meaning"],
    &["balance-work", "balance-rest"],
    &["stress", "tired", "sleep-trouble", "focus-trouble"],
    &["worries"],
    &["expect", "expect-sure"],
    &["work-ability"],
    &["tried", "tried-helped"],
    &["contacts", "contacts-how"],
    &["other-health"],
    &["consent"],
];

/// Numbers of the items of the short version: 12, and what may be shared.
const CORE: [usize; 13] = [1, 3, 4, 5, 6, 7, 8, 10, 11, 14, 18, 24, 29];

/// Asked besides: "add job satisfaction and leg pain if space"; the second half of 14; the last line of the summary.
const BESIDES: [&str; 4] = ["leg-pain", "better-worse", "job-satisfaction", "ask"];
const CORE_BESIDES: [&str; 4] = ["leg-pain", "better-worse", "ask", "task-now"];

fn questionnaire() -> Questionnaire {
    fhir::read(&read(FILE)).expect("readable")
}

/// Answers that open every follow-up question.
fn opening_all() -> Answers {
    let code = |code: &str| vec![Value::Code(code.to_owned())];
    let mut answers = Answers::default();
    answers.set("where".into(), code("low-back"));
    answers.set("at-work".into(), code("not-at-work"));
    answers.set("task-name~0".into(), vec![Value::Text("Lifting".to_owned())]);
    answers.set("tension".into(), code("talk"));
    answers.set("contacts".into(), code("hr"));
    answers
}

/// The questions on the screens, in order.
fn asked(length: Length) -> Vec<String> {
    let questionnaire = questionnaire();
    let keys = steps(&questionnaire, &opening_all(), length).into_iter().flat_map(|step| step.questions);
    let is_question = |link_id: &String| questionnaire.item(&link_id.as_str().into()).is_some_and(Item::is_question);
    keys.map(|key| key.link_id.to_string()).filter(is_question).collect()
}

fn set<'a>(names: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    names.into_iter().map(str::to_owned).collect()
}

#[test]
fn all_items_of_the_draft_are_asked_and_nothing_unknown() {
    let expect = set(ITEMS.into_iter().flatten().copied().chain(BESIDES));
    let asked = asked(Length::Full);
    assert_eq!(asked.iter().cloned().collect::<BTreeSet<_>>(), expect);
    assert_eq!(asked.len(), expect.len(), "each is asked once");
}

#[test]
fn the_short_version_is_the_core() {
    let core = CORE.into_iter().flat_map(|number| ITEMS[number - 1]).copied();
    let expect = set(core.chain(CORE_BESIDES));
    assert_eq!(asked(Length::Short).into_iter().collect::<BTreeSet<_>>(), expect);
}

#[test]
fn items_come_in_the_order_of_the_draft() {
    let asked = asked(Length::Full);
    let place = |link_id: &str| asked.iter().position(|other| other == link_id);
    let places: Vec<Option<usize>> = ITEMS.iter().map(|item| place(item[0])).collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[track_caller]
fn check_minutes(answers: &Answers, short: u32, full: u32) {
    let questionnaire = questionnaire();
    let minutes = |length| minutes(&questionnaire, &steps(&questionnaire, answers, length));
    assert_eq!((minutes(Length::Short), minutes(Length::Full)), (short, full));
}

/// About 4 minutes and 8 to 10; whoever has something to say to every follow-up question takes a little longer.
#[test]
fn it_takes_the_promised_time() {
    let mut one_task = Answers::default();
    one_task.set("task-name~0".into(), vec![Value::Text("Lifting".to_owned())]);
    check_minutes(&Answers::default(), 4, 8);
    check_minutes(&one_task, 5, 9);
    check_minutes(&opening_all(), 6, 10);
}

/// The block each question goes to: its own, or that of the nearest item above it.
fn blocks(items: &[Item], above: Option<&str>, found: &mut Vec<(String, Option<String>)>) {
    for item in items {
        let block = item.summary.block.as_deref().or(above);
        if item.is_question() && !item.summary.chooses_blocks {
            found.push((item.link_id.to_string(), block.map(str::to_owned)));
        }
        blocks(&item.items, block, found);
    }
}

#[test]
fn every_question_goes_to_a_block_that_can_be_ticked() {
    let questionnaire = questionnaire();
    let choosers: Vec<&Item> = questionnaire.walk().filter(|item| item.summary.chooses_blocks).collect();
    assert_eq!(choosers.len(), 1);
    let ItemKind::Choice { options, .. } = &choosers[0].kind else { panic!("blocks are chosen from a list") };
    let offered: BTreeSet<String> = options.iter().map(|option| option.code.clone()).collect();
    let mut found = Vec::new();
    blocks(&questionnaire.items, None, &mut found);
    for (link_id, block) in &found {
        assert!(block.is_some(), "{link_id} goes to no block");
    }
    assert_eq!(found.into_iter().filter_map(|(_, block)| block).collect::<BTreeSet<_>>(), offered);
    let private: Vec<&str> =
        options.iter().filter(|option| !option.preselected).map(|option| option.code.as_str()).collect();
    assert_eq!(private, ["people", "worries", "other"], "shared only when the person ticks it");
}

#[test]
fn every_question_has_a_short_label_and_may_be_skipped() {
    for item in questionnaire().walk().filter(|item| item.is_question()) {
        assert!(!item.required, "{} may not be skipped", item.link_id);
        let label = item.label.as_ref().unwrap_or_else(|| panic!("{} has no label", item.link_id));
        for text in label.translations.iter().map(|(_, text)| text).chain([&label.base]) {
            assert!(text.chars().count() <= 25, "{text:?} is long for a label");
        }
    }
}

/// A text with where it stands and its translations.
struct Said {
    path: String,
    english: String,
    translations: Vec<(String, String)>,
}

impl Said {
    fn in_language(&self, language: &str) -> Option<&str> {
        self.translations.iter().find(|(tag, _)| tag == language).map(|(_, text)| text.as_str())
    }
}

/// Everything that a person reads, from the bare file.
fn everything_said(json: &Json, path: &str, found: &mut Vec<Said>) {
    let name = json["linkId"].as_str().or(json["code"].as_str()).unwrap_or_default();
    let path = if name.is_empty() { path.to_owned() } else { format!("{path}/{name}") };
    for field in ["title", "text", "prefix", "display"] {
        if let Some(english) = json[field].as_str() {
            let translations = json[format!("_{field}")]["extension"].as_array().into_iter().flatten();
            found.push(Said {
                path: format!("{path} {field}"),
                english: english.to_owned(),
                translations: translations.filter_map(translation).collect(),
            });
        }
    }
    match json {
        Json::Array(list) => list.iter().for_each(|inner| everything_said(inner, &path, found)),
        Json::Object(fields) => {
            let inner = ["item", "answerOption", "valueCoding"];
            fields.iter().filter(|(name, _)| inner.contains(&name.as_str())).for_each(|(_, inner)| {
                everything_said(inner, &path, found);
            });
        }
        _ => {}
    }
}

fn translation(extension: &Json) -> Option<(String, String)> {
    let parts = extension["extension"].as_array()?;
    let part = |url: &str, value: &str| {
        parts.iter().find(|part| part["url"] == url).and_then(|part| part[value].as_str()).map(str::to_owned)
    };
    Some((part("lang", "valueCode")?, part("content", "valueString")?))
}

fn said() -> Vec<Said> {
    let mut found = Vec::new();
    everything_said(&serde_json::from_str(&read(FILE)).expect("JSON"), "", &mut found);
    assert!(found.len() > 300, "{} texts", found.len());
    found
}

#[test]
fn every_text_is_there_in_dutch_and_french() {
    for said in said() {
        for language in ["nl", "fr"] {
            let text = said.in_language(language).unwrap_or_else(|| panic!("{} is not in {language}", said.path));
            assert!(!text.trim().is_empty(), "{} in {language}", said.path);
            let (own, english) = (text.chars().count(), said.english.chars().count());
            assert!(own <= english * 2 + 30, "{} in {language} is long: {text}", said.path);
        }
        if let Some(flemish) = said.in_language("nl-BE") {
            assert_ne!(Some(flemish), said.in_language("nl"), "{}", said.path);
        }
        assert!(
            said.translations.iter().all(|(tag, _)| ["nl", "nl-BE", "fr"].contains(&tag.as_str())),
            "{}",
            said.path
        );
    }
}

/// Words that are the same in the other language.
const SAME: [&str; 10] =
    ["Contract", "kg", "minutes", "Distance", "Stress", "Later", "HR", "Nurse", "Pause", "Tension"];

#[test]
fn nothing_was_left_in_english() {
    for said in said().into_iter().filter(|said| !SAME.contains(&said.english.as_str())) {
        for (language, text) in &said.translations {
            assert_ne!(*text, said.english, "{} in {language}", said.path);
        }
    }
}

#[test]
fn every_sentence_is_well_written() {
    let mut wrong = Vec::new();
    for said in said() {
        let english = ("en".to_owned(), said.english.clone());
        for (language, text) in said.translations.iter().chain([&english]) {
            let problems = wording::problems(text, language);
            if !problems.is_empty() {
                wrong.push(format!("{} in {language}: {problems} {text}", said.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
