//! All answers of the questionnaire that comes with the app.

use serde_json::json;

use super::{OWN_FILE, and, choice, code, control, date, key, question, with_items, words};
use crate::i18n::Language;
use crate::questionnaire::display::AnswerWords;
use crate::questionnaire::fhir::read;
use crate::questionnaire::flow::Length;
use crate::questionnaire::overview::{Line, Section, in_few_words, overview};
use crate::questionnaire::{Answers, Questionnaire, Value};

fn own() -> Questionnaire {
    read(OWN_FILE).unwrap()
}

pub(super) fn sections(
    questionnaire: &Questionnaire,
    answers: &Answers,
    length: Length,
    language: Language,
) -> Vec<Section> {
    let words = AnswerWords { yes: "YES", no: "NO", date: &|date| format!("on {date}") };
    overview(questionnaire, answers, length, language, &words)
}

pub(super) fn answered(given: &[(&str, &[Value])]) -> Answers {
    let mut answers = Answers::default();
    for (written, values) in given {
        answers.set(key(written), values.to_vec());
    }
    answers
}

#[track_caller]
fn line<'a>(sections: &'a [Section], section: &str, written: &str) -> &'a Line {
    let section = sections.iter().find(|other| other.title == section).expect("section");
    section.lines.iter().find(|line| line.key == key(written)).expect("line")
}

#[track_caller]
fn check(language: Language, section: &str, given: (&str, &[Value]), label: &str, expect: &[&str]) {
    let sections = sections(&own(), &answered(&[given]), Length::Full, language);
    let line = line(&sections, section, given.0);
    assert_eq!(line.label, label);
    assert_eq!(line.answers, expect);
}

#[test]
fn answers_are_read_in_the_language_on_screen() {
    let here = &[code("low-back"), code("knee"), words("Kuiten")];
    check(Language::En, "Your complaint", ("where", here), "Where", &["Low back", "Knee", "Kuiten"]);
    check(Language::Nl, "Uw klachten", ("where", here), "Waar", &["Onderrug", "Knie", "Kuiten"]);
    check(Language::Fr, "Vos douleurs", ("where", here), "Où", &["Bas du dos", "Genou", "Kuiten"]);
    check(Language::Nl, "Belasting op het werk", ("lift-carry", &[code("often")]), "Tillen, dragen", &["Vaak"]);
    check(Language::NlBe, "Belasting op het werk", ("lift-carry", &[code("often")]), "Heffen, dragen", &["Vaak"]);
    let hours = &[Value::Decimal(30.5)];
    check(Language::En, "Your work", ("contract-hours", hours), "Contract", &["30.5\u{a0}hours a week"]);
    check(Language::Fr, "Votre travail", ("contract-hours", hours), "Contrat", &["30,5\u{a0}heures par semaine"]);
    check(Language::En, "Your complaint", ("pain7", &[Value::Integer(0)]), "Average pain, 7 days", &["0"]);
}

#[test]
fn own_words_are_left_as_they_were_written() {
    let written = "  <b>Tillen</b>, “en” dragen\nen 💪 ";
    for language in Language::ALL {
        let sections = sections(&own(), &answered(&[("help-wanted", &[words(written)])]), Length::Short, language);
        assert_eq!(sections[0].lines[0].answers, [written]);
    }
}

#[test]
fn what_was_skipped_is_there_without_an_answer() {
    let sections = sections(&own(), &Answers::default(), Length::Full, Language::En);
    assert!(sections.iter().flat_map(|section| &section.lines).all(|line| {
        // Only the preselected blocks of the summary hold without being touched.
        line.answers.is_empty() || line.key == key("consent")
    }));
    assert_eq!(line(&sections, "Your summary", "consent").answers.len(), 8);
    let titles: Vec<&str> = sections.iter().map(|section| section.title.as_str()).collect();
    let expect = [
        "You",
        "Your complaint",
        "Your work",
        "Load at work",
        "Work and complaint",
        "Around you at work",
        "How you are",
        "Looking ahead",
        "So far",
        "Anything else",
        "Your summary",
    ];
    assert_eq!(titles, expect);
}

#[test]
fn the_short_version_leaves_out_what_it_does_not_ask() {
    let answers = answered(&[("matters", &[words("my garden")]), ("help-wanted", &[words("my back")])]);
    let short = sections(&own(), &answers, Length::Short, Language::En);
    assert_eq!(short[0].lines.iter().map(|line| line.key.to_string()).collect::<Vec<_>>(), ["help-wanted"]);
    assert!(short.iter().all(|section| section.title != "How you are"), "a section without questions is no section");
    let full = sections(&own(), &answers, Length::Full, Language::En);
    assert_eq!(line(&full, "You", "matters").answers, ["my garden"]);
}

#[test]
fn follow_up_questions_come_and_go_with_the_answer() {
    let has = |answers: &Answers, written: &str| {
        let sections = sections(&own(), answers, Length::Full, Language::En);
        sections.iter().flat_map(|section| &section.lines).any(|line| line.key == key(written))
    };
    let off_work = answered(&[("at-work", &[code("not-at-work")]), ("where", &[code("hip")])]);
    assert!(has(&off_work, "not-at-work-since") && has(&off_work, "leg-pain"));
    let back = answered(&[
        ("at-work", &[code("usual")]),
        ("not-at-work-since", &[Value::Date(date("2026-09-01"))]),
        ("where", &[code("neck")]),
        ("leg-pain", &[Value::Boolean(true)]),
    ]);
    assert!(!has(&back, "not-at-work-since") && !has(&back, "leg-pain"));
}

#[test]
fn rows_are_numbered_and_lead_to_their_own_screen() {
    let questionnaire = own();
    let mut answers = answered(&[("task-name~0", &[words("Beds")]), ("task-weight~0", &[Value::Decimal(12.0)])]);
    answers.add_row(questionnaire.item(&"tasks".into()).unwrap());
    answers.set(key("task-name~1"), vec![words("Boxes")]);
    let sections = sections(&questionnaire, &answers, Length::Full, Language::En);
    let first = line(&sections, "Load at work", "task-name~0");
    assert_eq!(
        (first.label.as_str(), first.answers[0].as_str(), first.step.to_string().as_str()),
        ("1. Task", "Beds", "task-name~0")
    );
    let second = line(&sections, "Load at work", "task-name~1");
    assert_eq!((second.label.as_str(), second.answers[0].as_str()), ("2. Task", "Boxes"));
    let weight = line(&sections, "Load at work", "task-weight~0");
    assert_eq!((weight.answers[0].as_str(), weight.step.to_string().as_str()), ("12\u{a0}kg", "task-details~0"));
    assert_eq!(line(&sections, "Load at work", "lift-carry").step.to_string(), "demands");
}

#[test]
fn a_no_is_an_answer() {
    let answers = answered(&[("where", &[code("low-back")]), ("leg-pain", &[Value::Boolean(false)])]);
    let sections = sections(&own(), &answers, Length::Short, Language::En);
    assert_eq!(line(&sections, "Your complaint", "leg-pain").answers, ["NO"]);
}

#[test]
fn without_short_labels_the_question_itself_is_read_and_texts_are_not_listed() {
    let mut screen =
        and(question("screen", "group"), json!({ "item": [question("intro", "display"), choice("a", &["x"])] }));
    screen["extension"] = json!([control("list")]);
    let questionnaire = with_items(json!([question("loose", "string"), screen]));
    let sections = sections(&questionnaire, &Answers::default(), Length::Full, Language::En);
    let lines: Vec<&str> = sections.iter().flat_map(|section| &section.lines).map(|line| line.label.as_str()).collect();
    assert_eq!(lines, ["loose", "a"]);
    assert_eq!(sections[0].title, "", "a question beside the groups has no section to name");
    assert_eq!(in_few_words(&questionnaire.items[1], Language::Fr), "screen");
}
