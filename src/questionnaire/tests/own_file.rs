//! The questionnaire that comes with the app, against what domain.md §7 promises.

use super::{OWN_FILE, key, words};
use crate::i18n::Language;
use crate::questionnaire::fhir::read;
use crate::questionnaire::flow::{Length, StepKind, minutes, steps};
use crate::questionnaire::{Answers, ItemKind, Layout, Questionnaire};

fn own() -> Questionnaire {
    read(OWN_FILE).unwrap()
}

fn with_one_task() -> Answers {
    let mut answers = Answers::default();
    answers.set(key("task-name~0"), vec![words("Lifting")]);
    answers
}

#[test]
fn it_is_read_with_its_layouts_and_labels() {
    let questionnaire = own();
    let kind = |link_id: &str| questionnaire.item(&link_id.into()).unwrap().kind.clone();
    assert!(matches!(kind("pain7"), ItemKind::Scale(_)));
    assert_eq!(kind("demands"), ItemKind::Group(Layout::Table));
    assert_eq!(kind("hours"), ItemKind::Group(Layout::Screen));
    assert_eq!(questionnaire.item(&"tasks".into()).unwrap().max_occurs, Some(3));
    for item in questionnaire.walk().filter(|item| item.is_question()) {
        assert!(item.label.is_some(), "{} has no short label", item.link_id);
    }
}

#[test]
fn every_text_is_there_in_three_languages() {
    for item in own().walk() {
        let options = match &item.kind {
            ItemKind::Choice { options, .. } => options.iter().map(|option| &option.text).collect(),
            _ => Vec::new(),
        };
        let around = [&item.label, &item.help, &item.lower, &item.upper, &item.unit];
        let texts = [&item.text].into_iter().chain(around.into_iter().flatten()).chain(options);
        for text in texts {
            for language in ["nl", "fr"] {
                assert!(
                    text.translations.iter().any(|(tag, _)| tag == language),
                    "{}: {:?} in {language}",
                    item.link_id,
                    text.base
                );
            }
            assert!(!text.in_language(Language::NlBe).is_empty());
        }
    }
}

#[track_caller]
fn check_minutes(length: Length, answers: &Answers, expect: u32) {
    let questionnaire = own();
    assert_eq!(minutes(&questionnaire, &steps(&questionnaire, answers, length)), expect);
}

#[test]
fn it_takes_the_time_it_says() {
    check_minutes(Length::Short, &Answers::default(), 4);
    check_minutes(Length::Short, &with_one_task(), 5);
    check_minutes(Length::Full, &Answers::default(), 8);
    check_minutes(Length::Full, &with_one_task(), 9);
}

#[test]
fn three_tasks_can_be_named_and_no_more() {
    let questionnaire = own();
    let group = questionnaire.item(&"tasks".into()).unwrap();
    let mut answers = Answers::default();
    for (row, may_add) in [(0, true), (1, true), (2, false)] {
        answers.set(key(&format!("task-name~{row}")), vec![words("Lifting")]);
        let steps = steps(&questionnaire, &answers, Length::Full);
        assert_eq!(steps.iter().any(|step| step.kind == StepKind::Another), may_add);
        assert_eq!(answers.add_row(group).is_some(), may_add);
    }
}
