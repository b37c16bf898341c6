//! Which answer stands in which block, and how.

use super::person::everything;
use super::{answered, blocks, code, own, words};
use crate::i18n::Language;
use crate::questionnaire::Value;
use crate::report::summary::{Answered, Block, Entry};

/// In the order of the question about the summary; ticked as it comes.
const BLOCKS: [(&str, bool); 11] = [
    ("help", true),
    ("work", true),
    ("tasks", true),
    ("load", true),
    ("link", true),
    ("people", false),
    ("worries", false),
    ("outlook", true),
    ("tried", true),
    ("other", false),
    ("questions", true),
];

fn codes(blocks: &[Block]) -> Vec<(&str, bool)> {
    blocks.iter().map(|block| (block.code.as_str(), block.ticked)).collect()
}

#[track_caller]
fn entries(given: &[(&str, &[Value])], block: &str, language: Language) -> Vec<Entry> {
    let blocks = blocks(&own(), &answered(given), language);
    blocks.into_iter().find(|other| other.code == block).map(|block| block.entries).unwrap_or_default()
}

fn line(label: &str, answer: &str) -> Entry {
    Entry::Line(Answered { label: label.to_owned(), answers: vec![answer.to_owned()] })
}

#[test]
fn blocks_follow_the_question_about_the_summary_and_what_is_private_is_not_ticked() {
    for language in Language::ALL {
        assert_eq!(codes(&blocks(&own(), &everything(), language)), BLOCKS);
    }
}

#[test]
fn titles_are_in_the_language_of_the_summary() {
    let title = |language| blocks(&own(), &everything(), language)[0].title.clone();
    assert_eq!(title(Language::En), "Request for help and complaint");
    assert_eq!(title(Language::Nl), "Hulpvraag en klachten");
    assert_eq!(title(Language::Fr), "Demande d’aide et douleurs");
}

#[test]
fn ticks_are_the_persons() {
    let mut answers = everything();
    answers.set("consent".into(), vec![code("worries"), code("help")]);
    let ticked: Vec<String> =
        blocks(&own(), &answers, Language::En).into_iter().filter(|b| b.ticked).map(|b| b.code).collect();
    assert_eq!(ticked, ["help", "worries"]);
    // Everything unticked, as the questionnaire stores it.
    answers.set("consent".into(), vec![Value::Boolean(false)]);
    assert!(blocks(&own(), &answers, Language::En).iter().all(|block| !block.ticked));
}

#[test]
fn blocks_without_an_answer_are_left_out() {
    let given: &[(&str, &[Value])] =
        &[("job", &[code("nurse")]), ("other-health", &[words("  ")]), ("lift-carry", &[code("some")])];
    assert_eq!(codes(&blocks(&own(), &answered(given), Language::En)), [("work", true)]);
    assert!(blocks(&own(), &answered(&[]), Language::En).is_empty());
}

#[test]
fn demands_are_only_the_frequent_ones_always_first() {
    let given: &[(&str, &[Value])] = &[
        ("lift-carry", &[code("often")]),
        ("push-pull", &[code("always")]),
        ("bend-twist", &[code("never")]),
        ("kneel-squat", &[code("some")]),
        ("hurry", &[code("often")]),
        ("think-hard", &[code("always")]),
    ];
    let same = |answer: &str, labels: &[&str]| Entry::Same {
        answer: answer.to_owned(),
        labels: labels.iter().map(|label| (*label).to_owned()).collect(),
    };
    let expect = [same("Altijd", &["Duwen, trekken", "Veel nadenken"]), same("Vaak", &["Tillen, dragen", "Haast"])];
    assert_eq!(entries(given, "load", Language::Nl), expect);
}

#[test]
fn a_task_is_named_by_its_first_answer_and_has_the_others_as_details() {
    let given: &[(&str, &[Value])] = &[
        ("task-name~0", &[words("Bedden")]),
        ("task-weight~0", &[Value::Decimal(4.5)]),
        ("task-now~0", &[Value::Integer(3)]),
    ];
    let detail = |label: &str, answer: &str| Answered { label: label.to_owned(), answers: vec![answer.to_owned()] };
    let details = vec![detail("Poids", "4,5\u{a0}kg"), detail("Où j’en suis", "3/10 (10 = Comme avant)")];
    assert_eq!(entries(given, "tasks", Language::Fr), [Entry::Row { name: "Bedden".to_owned(), details }]);
}

#[test]
fn a_task_without_a_name_is_not_one() {
    assert_eq!(entries(&[("task-weight~0", &[Value::Decimal(4.5)])], "tasks", Language::En), []);
    assert_eq!(entries(&[("task-name~1", &[words("There is no second row")])], "tasks", Language::En), []);
}

#[test]
fn a_scale_says_what_its_high_end_means() {
    let given: &[(&str, &[Value])] = &[("pain7", &[Value::Integer(0)])];
    assert_eq!(
        entries(given, "help", Language::En),
        [line("Average pain, 7 days", "0/10 (10 = Worst you can think of)")]
    );
    let given: &[(&str, &[Value])] = &[("expect-sure", &[Value::Integer(10)])];
    assert_eq!(entries(given, "outlook", Language::Nl), [line("Hoe zeker", "10/10 (10 = Heel zeker)")]);
}

#[test]
fn a_summary_in_french_of_answers_in_dutch_keeps_the_dutch_words() {
    let given: &[(&str, &[Value])] = &[("where", &[code("low-back"), words("Bil, links")])];
    let answers = vec!["Bas du dos".to_owned(), "Bil, links".to_owned()];
    assert_eq!(entries(given, "help", Language::Fr), [Entry::Line(Answered { label: "Où".to_owned(), answers })]);
}

/// "Yes, but I keep it to myself" is kept to oneself, and "Not needed" is not worth a line.
#[test]
fn answers_that_are_not_for_the_summary_stay_out() {
    let said = |key, value: &str, block| !entries(&[(key, &[code(value)])], block, Language::En).is_empty();
    assert!(said("tension", "talk", "people"));
    for kept in ["no", "private", "rather-not"] {
        assert!(!said("tension", kept, "people"), "{kept}");
    }
    let photo = |value| {
        let given: &[(&str, &[Value])] = &[("task-name~0", &[words("Beds")]), ("task-photo~0", &[code(value)])];
        matches!(&entries(given, "tasks", Language::En)[0], Entry::Row { details, .. } if !details.is_empty())
    };
    assert!(photo("on-phone") && photo("will-ask") && !photo("not-possible") && !photo("not-needed"));
}

#[test]
fn a_no_is_said() {
    let given: &[(&str, &[Value])] = &[("where", &[code("hip")]), ("leg-pain", &[Value::Boolean(false)])];
    assert_eq!(entries(given, "help", Language::Nl)[1], line("Tot in het been", "Nee"));
}

#[test]
fn each_answer_stands_in_one_block_and_none_is_left_out_but_rare_demands() {
    let (questionnaire, answers) = (own(), everything());
    let blocks = blocks(&questionnaire, &answers, Language::En);
    let said: usize = blocks
        .iter()
        .flat_map(|block| &block.entries)
        .map(|entry| match entry {
            Entry::Line(_) => 1,
            Entry::Row { details, .. } => 1 + details.len(),
            Entry::Same { labels, .. } => labels.len(),
        })
        .sum();
    let rare = answers.iter().filter(|(_, values)| [code("never"), code("some")].contains(&values[0])).count();
    assert_eq!(said + rare, answers.answered_count());
}
